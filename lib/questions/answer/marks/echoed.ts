import { findAll } from '../../../thread/find-all';
import type { Mark } from './mark';

const RESPONSE =
  /(?:^|\n[^\S\n]*\n)[^\S\n]*((?:our |the |trust |council )?(?:responses?|repl(?:y|ies)|answers?)(?: to (?:your|the) (?:request|questions?))?)[^\S\n]*:?[^\S\n]*(?=\n[^\S\n]*\n)/giu;
/** So much of the request must be repeated with nothing after its questions. */
const MOST = 0.6;

/**
 * The request copied above the one title `RESPONSE`, also with what was written of it in between: none of it is an answer, and the last
 * of its questions has not the whole letter under it. Any other letter is left as it is.
 */
export function closeEcho(marks: readonly Mark[], text: string): Mark[] {
  const [title, ...others] = findAll(RESPONSE, text);
  if (!title || others.length > 0) return [...marks];
  const start = title.index + title[0].indexOf(title[1] ?? '');
  const copied = marks.filter((mark) => mark.how === 'restated' && mark.start < start);
  const bare = copied.filter((mark, i) => !/[\p{L}\p{N}]/u.test(text.slice(mark.end, copied[i + 1]?.start ?? start)));
  if (copied.length < 2 || bare.length < copied.length * MOST) return [...marks];
  const end = start + (title[1] ?? '').length;
  const closed = marks.map((mark) => (copied.includes(mark) ? { ...mark, title: true } : mark));
  // `Our reply: Question 1` was read as one.
  if (marks.some((mark) => mark.start < end && start < mark.end)) return closed;
  return [...closed, { start, end, members: [], how: 'rest' as const, key: '' }].sort((a, b) => a.start - b.start);
}
