import type { Asked } from '../../asked';
import { isCommon, readStems } from '../../words';
import type { Mark } from './mark';

/** So many labels must have a caption, and every second one; below so many of the captions something must stand. */
const SOME = 2;
const HALF = 0.5;

/**
 * `ITEM 4: STRAYS FOUND A HOME`, `8a (planned only)`, `Point 4, contracts handed back ...... 8`: where labels have captions, what is said of
 * a question begins after them. Where nothing stands after most of them, as in a reply in capitals, they are the answers.
 */
export function skipCaptions(marks: readonly Mark[], text: string, asked: readonly Asked[] = []): Mark[] {
  const labels = marks.filter((mark) => mark.how === 'label' || mark.how === 'group');
  const ends =
    findCaptions(labels, text, endOfCell, 0) ??
    findCaptions(labels, text, endOfCaption, HALF) ??
    findCaptions(labels, text, (mark) => endOfOwn(mark, text, asked), HALF);
  return marks.map((mark) => ({ ...mark, end: ends?.get(mark) ?? mark.end }));
}

/** Where the captions end that enough of the labels have; null where they are none. */
function findCaptions(
  labels: readonly Mark[],
  text: string,
  endOf: (mark: Mark, text: string) => number | null,
  share: number,
): ReadonlyMap<Mark, number> | null {
  const ends = new Map<Mark, number>();
  let followed = 0;
  labels.forEach((mark, i) => {
    const end = endOf(mark, text);
    if (end === null) return;
    ends.set(mark, end);
    const next = labels[i + 1]?.start ?? end;
    if (/[\p{L}\p{N}]/u.test(text.slice(end, next)) || i === labels.length - 1) followed++;
  });
  return ends.size >= Math.max(SOME, labels.length * share) && followed > ends.size * HALF ? ends : null;
}

const CAPTION =
  /^[^\S\n]*(?:\([^)\n]{2,60}\)|\[[^\]\n]{2,60}\]|[^\p{Ll}\d\n£]*\p{Lu}{3}[^\p{Ll}\d\n£]*)[^\S\n]*(?=\n)/u;
const ANSWER = /^\W*(?:yes|no|none|nil|zero|n\/?a|not\b|unknown|exempt|refused|withheld|see\b|as above)/i;

/** Where the caption ends that stands after a label on its line; null where none does. */
function endOfCaption(mark: Mark, text: string): number | null {
  const [caption = ''] = CAPTION.exec(text.slice(mark.end, mark.end + LONGEST)) ?? [];
  return caption === '' || ANSWER.test(caption) ? null : mark.end + caption.length;
}

/** `4. Roof repairs` above `£300`: words of its own question, and no more than one other. */
const OWN = /^[^\S\n]*\*{0,2}(\p{L}[^\n.?!;£\d]{2,60}?):?\*{0,2}[^\S\n]*\n\s*(?=[^\s\p{Ll}])/u;

const SAID = new RegExp(`(?:${ANSWER.source})\\b`, 'iu');

/** Where the title of a question ends that stands after its label on the line and has its words; null where none does. */
function endOfOwn({ members, end }: Mark, text: string, asked: readonly Asked[]): number | null {
  const [member, ...others] = members;
  const one = asked[member ?? -1];
  const found = OWN.exec(text.slice(end, end + LONGEST));
  const title = found?.[1] ?? '';
  if (!one || !found || others.length > 0 || SAID.test(title)) return null;
  const own = new Set(readStems(one.question.text));
  const said = readStems(title).filter((stem) => !isCommon(stem));
  const hits = said.filter((stem) => own.has(stem)).length;
  return hits > 0 && said.length - hits <= Math.max(1, hits) ? end + found[0].trimEnd().length : null;
}

const LEADS_ON = ['|', '....', '. . '];

/** Where the dots or the bar end that lead to a cell, `4 | Contracts | 8`; null where there are none. */
function endOfCell(mark: Mark, text: string): number | null {
  const behind = text.slice(mark.end, mark.end + 200);
  if (!LEADS_ON.some((dots) => behind.includes(dots))) return null;
  const [lead] = /^(?:[^\n]{0,80}?\s?(?:\.{4,}|(?:\. ){4,})|[^\S\n]*\|?[^|\n]{1,90}\|)[^\S\n]*/u.exec(behind) ?? [];
  return lead === undefined ? null : mark.end + lead.length;
}

/** No caption is longer. */
const LONGEST = 90;
