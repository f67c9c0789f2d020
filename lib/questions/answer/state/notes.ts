import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import { isCovered } from './own-note';

/** `see notice`, `See note 2`, `See Notes A and B`: what the note says is said of the question. */
const NOTE =
  /^\W*(?:please )?(?:see|refer to) (?:the |our |my )?(?:\w+ )?(?:(?:foot|end|bottom) of (?:this|the|our) (?:e-?mail|letter|message|reply)|notes?|notice|footnotes?)(?: (?:below|overleaf|above|that follows|\(?(?:\d|[a-z])\)?(?:(?:,| and| &) ?\(?(?:\d|[a-z])\)?)*(?: (?:below|overleaf))?|at (?:the )?(?:foot|end)))?\W*$/i;

/** `Annex A paragraph 3`, `please see paragraph 2 of Appendix 1`. */
const IN_ANNEX =
  /^\W*(?:o\s+)?(?:(?:please )?(?:see|refer to) )?(?:the )?(?:(annex|appendix|schedule)(?:e|es)?(?: ([a-z]|\d{1,2}))?,? (?:at )?(?:para(?:graph)?|note|item|point|no)\.? ?(\d{1,2})|(?:para(?:graph)?|note|item|point)\.? ?(\d{1,2})(?: of| in|,)? (?:the |our |my )?(annex|appendix|schedule)(?: ([a-z]|\d{1,2}))?)\W*$/iu;

/** `See the published return [2]`: the mark of a footnote, behind words that only lead there. */
const FOOTNOTED = /^\W*(?:please )?(?:see|refer to|consult) [^.;:[\]]{2,60} ?\[(\d{1,2})\]\W*$/i;

/** `See the note, part A`, `Refer to section 2 of the notice below`: one of the lettered parts of a note. */
const IN_PART =
  /^\W*(?:please )?(?:see|refer to) (?:(?:the |our |my )?(?:[\w-]+ )?(?:notes?|notice),?(?: (?:below|overleaf|at (?:the )?(?:foot|end)),?)? \(?(part|section|para(?:graph)?|item|point)\.? \(?([a-z]|\d{1,2})\)?|(part|section|para(?:graph)?|item|point)\.? \(?([a-z]|\d{1,2})\)? (?:of|in) (?:the |our |my )?(?:[\w-]+ )?(?:notes?|notice)(?: (?:below|overleaf|at (?:the )?(?:foot|end)))?)\W*$/iu;

/** Whether an answer only points to a note. */
export function isNoted(body: string): boolean {
  return [NOTE, IN_ANNEX, FOOTNOTED, IN_PART].some((way) => way.test(body)) || isCovered(body);
}

/** The notes of a letter that an answer names by their letters or numbers, `See Note A`: each from its label to the blank line below it. */
export function findNotes(body: string, text: string): readonly Span[] {
  const annexed = IN_ANNEX.exec(body);
  if (annexed) return findAnnexed(annexed, text);
  const parted = IN_PART.exec(body);
  if (parted) return findPart(parted[1] ?? parted[3] ?? '', parted[2] ?? parted[4] ?? '', text);
  const [, mark] = FOOTNOTED.exec(body) ?? [];
  if (mark !== undefined) return findFootnote(mark, text);
  const named = findAll(/\bnotes? ((?:\(?(?:\d|[a-z])\)?(?:, ?| and | & )?)+)/giu, body).flatMap(([, list = '']) =>
    findAll(/\d|\b[a-z]\b/giu, list).map(([name]) => name),
  );
  return named.flatMap((name) => {
    const label = new RegExp(
      `(?:^|\\n)[^\\S\\n]{0,9}(?:foot)?notes?[^\\S\\n]\\(?${name}\\)?(?:[^\\S\\n]?[.:)–—-]+[^\\S\\n]*|[^\\S\\n]*\\n(?:[^\\S\\n]*\\n)?)`,
      'iu',
    ).exec(text);
    if (!label) return [];
    const start = label.index + label[0].length;
    return [{ start, end: endOfNote(text, start) }];
  });
}

/** `Part A. …` at the beginning of a line, up to the blank line below it. */
function findPart(word: string, name: string, text: string): readonly Span[] {
  const label = new RegExp(
    `(?:^|\\n)[^\\S\\n]{0,9}${word}[^\\S\\n]\\(?${name}\\)?(?:[^\\S\\n]?[.:)–—-]+[^\\S\\n]*|[^\\S\\n]*\\n(?:[^\\S\\n]*\\n)?)`,
    'iu',
  ).exec(text);
  if (!label) return [];
  const start = label.index + label[0].length;
  return [{ start, end: endOfNote(text, start) }];
}

/** `[2] https://…` at the beginning of a line. */
function findFootnote(mark: string, text: string): readonly Span[] {
  const label = new RegExp(`(?:^|\\n)[^\\S\\n]{0,9}\\[${mark}\\][^\\S\\n]*(?=\\S)`, 'u').exec(text);
  if (!label) return [];
  const start = label.index + label[0].length;
  return [{ start, end: endOfNote(text, start) }];
}

/** The numbered paragraph of an annex, from its number to the blank line below it. */
function findAnnexed(named: RegExpExecArray, text: string): readonly Span[] {
  const [word, letter, number] = [named[1] ?? named[5], named[2] ?? named[6], named[3] ?? named[4]];
  const title = new RegExp(`(?:^|\\n)[^\\S\\n]*${word}${letter ? ` ${letter}` : ''}\\b[^\\n]{0,60}\\n`, 'giu');
  const from = findAll(title, text).at(-1);
  if (!from) return [];
  const below = from.index + from[0].length;
  const label = new RegExp(`(?:^|\\n)[^\\S\\n]*\\(?${number}[.):][^\\S\\n]+`, 'u').exec(text.slice(below));
  if (!label) return [];
  const start = below + label.index + label[0].length;
  return [{ start, end: endOfNote(text, start) }];
}

function endOfNote(text: string, start: number): number {
  const stop = text.slice(start, start + LONGEST).search(/\n[^\S\n]*\n/u);
  return stop < 0 ? Math.min(text.length, start + LONGEST) : start + stop;
}

/** No note is longer. */
const LONGEST = 2000;
