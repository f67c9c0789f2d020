/** What cannot be told, and why, in a sentence for the user. A value: the law's uncertainties are never thrown. */
export interface Doubt {
  readonly doubt: string;
}

/** Whether something came out as a doubt instead of an answer. */
export function isDoubt(value: unknown): value is Doubt {
  return typeof value === 'object' && value !== null && 'doubt' in value;
}
