import { Stopped } from '../../lib/cases/backup/stop';
import { CANCELLED } from '../../lib/cases/backup/words';
import { failureOf } from '../../lib/messaging/failure';
import type { Result } from '../../lib/messaging/protocol';

/** What came of some work, in words where it failed. Never rejects. */
export async function tried<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, failure: { code: 'unexpected', words: CANCELLED } };
    return { ok: false, failure: failureOf(error) };
  }
}

/** Null when it went well, else the words to show. Never rejects. */
export async function outcomeOf(work: Promise<unknown>): Promise<string | null> {
  const answer = await tried(work);
  return answer.ok ? null : answer.failure.words;
}

/** The present moment as an ISO instant. */
export function now(): string {
  return Temporal.Now.instant().toString();
}
