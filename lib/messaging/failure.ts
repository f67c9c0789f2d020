import type { Failure } from './protocol';

/** What the user reads for each failure, and what to do about it. */
const words = {
  'storage-full':
    'The disk or the space for ReplyDue is full, so nothing more could be saved. What was tracked before is safe. Make room and try again.',
  'storage-blocked':
    'The browser does not let ReplyDue use its storage just now. Restart the browser; if it stays so, look whether a private mode or a setting keeps extensions from storing data.',
  'database-newer':
    'The casebook was written by a newer ReplyDue than this one. Update the extension to read it; until then nothing in it is changed.',
  'database-gone': 'The casebook was closed or removed while it was in use. Reload this page and try again.',
  'bad-message': 'ReplyDue could not make sense of what this page sent. Reload the page; if it stays so, report it.',
  unreachable: 'ReplyDue did not answer. Reload this page; what you track is safe.',
  unexpected: 'Something in ReplyDue went wrong. What you track is safe. Reload this page; if it stays so, report it.',
} as const satisfies Record<Failure['code'], string>;

/** Names of errors, as browsers and Dexie give them, and what they come to. The first that is found holds. */
const codes: readonly (readonly [name: string, code: Failure['code']])[] = [
  ['QuotaExceededError', 'storage-full'],
  ['VersionError', 'database-newer'],
  ['BlockedError', 'storage-blocked'],
  ['MissingAPIError', 'storage-blocked'],
  ['SecurityError', 'storage-blocked'],
  ['NotAllowedError', 'storage-blocked'],
  ['DatabaseClosedError', 'database-gone'],
  ['InvalidStateError', 'storage-blocked'],
  ['UnknownError', 'storage-blocked'],
  ['OpenFailedError', 'storage-blocked'],
];

/** A failure in words. `detail`, e.g. the field that is wrong, is appended in brackets. */
export function failWith(code: Failure['code'], detail = ''): Failure {
  return { code, words: detail === '' ? words[code] : `${words[code]} (${detail})` };
}

/** The failure that an error comes to; errors that nobody foresaw are `unexpected`, with their own words in brackets. */
export function failureOf(error: unknown): Failure {
  const names = namesOf(error);
  const known = codes.find(([name]) => names.includes(name));
  return known ? failWith(known[1]) : failWith('unexpected', sayError(error));
}

/** Names of an error and of those that it wraps (`inner` is Dexie's, `cause` the platform's), outermost first. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let at = error;
  while (names.length < 8 && typeof at === 'object' && at !== null) {
    names.push('name' in at ? String(at.name) : '');
    at = 'inner' in at && at.inner ? at.inner : 'cause' in at ? at.cause : null;
  }
  return names;
}

function sayError(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : typeof error).slice(0, 200);
}
