import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { readGroupAt } from '../../groups';
import type { Mark } from './mark';

/** `Note to (c)`, `Notes on question 4:`, `Explanation for Q7 -` at the beginning of a line. */
const NOTE_TO =
  /^[^\S\n]*(?:foot)?(?:notes?|explanations?|explanatory notes?|key|comments?|remarks?) (?:to|on|for|about|re|regarding|against) (?:(?:the |our |your )?(?:answers?|response|reply|figures?|rows?|lines?)(?: (?:to|at|in|for|under))? )?(?:q(?:uestion)?s?\.?|items?|points?|parts?|numbers?|nos?\.?|rows?|limbs?)?[^\S\n]*(?=\(?(?:\d{1,2}|[a-z]{1,4}\b))/gimu;
/** Its line ends behind the label, or the note follows a colon or a dash. */
const CLOSED = /^[)\]]?[^\S\n]*(?:[:.–—-]+[^\S\n]*)?(?:\n|$)|^[)\]]?[^\S\n]*(?:[:–—]|[.-](?=\s))[^\S\n]*/u;

const HINT = /\b(?:foot)?(?:notes?|explan|key|comments?|remarks?)/i;

/** Notes below the answers that say whose they are: what stands there is said of these questions, and not of the last. */
export function readNotesTo(text: string, asked: readonly Asked[]): Mark[] {
  if (!HINT.test(text)) return [];
  return [...findAll(NOTE_TO, text).flatMap((found) => readNote(found, text, asked)), ...readTitle(text)];
}

function readNote(found: RegExpExecArray, text: string, asked: readonly Asked[]): Mark[] {
  const start = found.index + found[0].length - found[0].trimStart().length;
  const at = found.index + found[0].length;
  const group = readGroupAt(text, at, at, asked);
  const close = group ? CLOSED.exec(text.slice(group.end, group.end + 20)) : null;
  if (!group || !close) return [];
  return [
    { start, end: group.end + close[0].length, members: group.members, how: 'label' as const, key: '', note: true },
  ];
}

/** `NOTE` on a line of its own below the answers, where one of them says `See note`: what stands there is no part of the last. */
function readTitle(text: string): Mark[] {
  const pointer = SEE_NOTE.exec(text);
  if (!pointer) return [];
  return findAll(TITLE, text)
    .slice(-1)
    .flatMap(({ index, 0: whole }) =>
      index < pointer.index
        ? []
        : [{ start: index + whole.length, end: index + whole.length, members: [], how: 'rest' as const, key: '' }],
    );
}

const SEE_NOTE = /\bsee (?:the |our )?notes?\b[^\S\n]*(?:below|overleaf|at the (?:foot|end))?[^\S\n]*[.)]?[^\S\n]*\n/i;
const TITLE = /\n[^\S\n]*\n(?=[^\S\n]*(?:foot)?notes?[^\S\n]*[:.–-]?[^\S\n]*\n)/giu;
