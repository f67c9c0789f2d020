import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import { readSentencesOf } from '../reading/reply';
import type { Context } from './finding';

/** `See covering e-mail`, `Please refer to the accompanying letter`: the letter round the answers. */
const COVERED =
  /^\W*(?:please )?(?:see|refer to|as (?:per|in|stated in|explained in)) (?:the |my |our |this )?(?:(?:cover(?:ing)?|accompanying|main body of the|text of the|body of (?:the|this)) (?:e-?mail|letter|message|note|memo|reply|response)|(?:e-?mail|letter|message) (?:above|itself))(?: (?:above|below|for (?:details|an explanation|this)))?\W*$/i;

/** `See note`, `see notes below`: a note without a name. */
const UNNAMED =
  /^\W*(?:please )?(?:see|refer to) (?:the |our |my )?notes?(?: (?:below|overleaf|at (?:the )?(?:foot|end)))?\W*$/i;

/** Whether an answer only points to the letter in which it stands. */
export function isCovered(body: string): boolean {
  return body.length < LONGEST && COVERED.test(body);
}

/** No such pointer is longer. */
const LONGEST = 90;

/** What the letter says of a question by its number where its answer only points there: `Boats (row 9) are spread over three budgets, so expect that by May.` */
export function findOwnNotes(at: number, body: string, { asked, text }: Context): readonly Span[] {
  const key = asked[at]?.key ?? '';
  if (!/^\d{1,2}[a-z]?$|^[a-z]$/u.test(key)) return [];
  if (isCovered(body)) return findNamed(key, text);
  return UNNAMED.test(body) ? findUnderNote(key, text) : [];
}

function findNamed(key: string, text: string): readonly Span[] {
  const name = new RegExp(
    `\\b(?:rows?|lines?|questions?|q|nos?\\.?|numbers?|items?|points?|parts?)[^\\S\\n]?\\(?${key}(?![\\w.])|(?<=\\p{L}[^\\S\\n])\\(${key}\\)`,
    'iu',
  );
  const found = name.exec(text);
  if (!found) return [];
  const start = Math.max(0, text.lastIndexOf('\n\n', found.index), found.index - NEAR);
  return readSentencesOf(text, start, Math.min(text.length, found.index + NEAR)).filter(
    (one) => one.start <= found.index && found.index < one.end,
  );
}

/** So near its sentence begins and ends. */
const NEAR = 600;

/** `6: also withheld` below a line `NOTE`: from that label to the next one, or to a blank line. */
function findUnderNote(key: string, text: string): readonly Span[] {
  const title = findAll(/(?:^|\n)[^\S\n]*(?:foot)?notes?[^\S\n]*[:.–-]*[^\S\n]*(?=\n)/giu, text).at(-1);
  if (!title) return [];
  const from = title.index + title[0].length;
  const label = new RegExp(`\\n[^\\S\\n]*(?:q\\.?)?\\(?${key}\\)?[.:)–-]+[^\\S\\n]+`, 'iu').exec(
    text.slice(from, from + FAR),
  );
  if (!label) return [];
  const start = from + label.index + label[0].length;
  const stop = text
    .slice(start, start + FAR)
    .search(
      /\n[^\S\n]*\n|\n[^\S\n]*(?:q\.?)?\(?(?:\d{1,2}[a-z]?|[a-z])(?:(?:,| and| &) (?:\d{1,2}[a-z]?|[a-z]))*\)?[.:)]/iu,
    );
  return [{ start, end: stop < 0 ? Math.min(text.length, start + FAR) : start + stop }];
}

const FAR = 2000;
