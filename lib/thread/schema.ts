import * as v from 'valibot';

/** What was asked for, or a few words on why it could not be had: where, and what is wrong there. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** A way to read a value that may be anything at all. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** Reads a value that may be anything at all. Never throws. */
export function parseBy<T>(schema: Schema<T>, value: unknown): Parsed<T> {
  try {
    const result = v.safeParse(schema, value, { abortEarly: true });
    return result.success ? { ok: true, value: result.output } : { ok: false, reason: sayIssue(result.issues[0]) };
  } catch {
    return { ok: false, reason: 'it could not be read at all' };
  }
}

/** A list of at most `most` things; a longer one is refused before its items are looked at. */
export function listOf<T>(item: Schema<T>, most: number): Schema<T[]> {
  return v.pipe(v.array(v.unknown()), v.maxLength(most, `more than ${most}`), v.array(item));
}

/** A string of at most `most` UTF-16 units. */
export function text(most: number): Schema<string> {
  return v.pipe(v.string(), v.maxLength(most, `longer than ${most}`));
}

/** A string of 1 to `most` UTF-16 units. */
export function someText(most: number): Schema<string> {
  return v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(most, `longer than ${most}`));
}

/** One of a closed set of words. They are given as the keys of a table, so that the compiler tells when one is missing. */
export function wordOf<W extends string>(words: Readonly<Record<W, true>>): Schema<W> {
  return v.picklist(Object.keys(words) as W[]);
}

function sayIssue(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`.slice(0, 300);
}
