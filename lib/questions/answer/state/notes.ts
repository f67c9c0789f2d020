import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';

/** `see notice`, `See note 2`, `See Notes A and B`: what the note says is said of the question. */
const NOTE =
  /^\W*(?:please )?(?:see|refer to) (?:the |our |my )?(?:\w+ )?(?:(?:foot|end|bottom) of (?:this|the|our) (?:e-?mail|letter|message|reply)|notes?|notice|footnotes?)(?: (?:below|overleaf|above|that follows|\(?(?:\d|[a-z])\)?(?:(?:,| and| &) ?\(?(?:\d|[a-z])\)?)*(?: (?:below|overleaf))?|at (?:the )?(?:foot|end)))?\W*$/i;

/** Whether an answer only points to a note. */
export function isNoted(body: string): boolean {
  return NOTE.test(body);
}

/** The notes of a letter that an answer names by their letters or numbers, `See Note A`: each from its label to the blank line below it. */
export function findNotes(body: string, text: string): readonly Span[] {
  const named = findAll(/\bnotes? ((?:\(?(?:\d|[a-z])\)?(?:, ?| and | & )?)+)/giu, body).flatMap(([, list = '']) =>
    findAll(/\d|\b[a-z]\b/giu, list).map(([name]) => name),
  );
  return named.flatMap((name) => {
    const label = new RegExp(
      `(?:^|\\n)[^\\S\\n]{0,9}(?:foot)?notes?[^\\S\\n]\\(?${name}\\)?[^\\S\\n]?[.:)–—-]+[^\\S\\n]*`,
      'iu',
    ).exec(text);
    if (!label) return [];
    const start = label.index + label[0].length;
    const stop = text.slice(start, start + LONGEST).search(/\n[^\S\n]*\n/u);
    return [{ start, end: stop < 0 ? Math.min(text.length, start + LONGEST) : start + stop }];
  });
}

/** No note is longer. */
const LONGEST = 2000;
