/** The user does not want it any more. No error of the platform: the store would try again after one. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Throws `Stopped` once the signal was given. */
export function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Stopped('stopped by the user');
}
