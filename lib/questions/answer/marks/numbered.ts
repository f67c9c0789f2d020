import { countInGroups } from './in-groups';
import type { Mark } from './mark';
import { countOff, countsOff, dropParagraphs, recount } from './own-count';
import { dropAroundRequest } from './own-paragraphs';
import { readOwnRows } from './own-rows';
import { placeInOrder, startsAnew } from './restarts';
import type { Scene } from './scene';
import { countStuck, isStuck } from './stuck';
import { inOrder } from './used-twice';

/** Decides which labels without the question's words are to be believed, and whose they are when the reply counts in its own way. */
export function readNumbered(lines: readonly Mark[], restated: readonly Mark[], scene: Scene): Mark[] {
  const { asked } = scene;
  const all = dropAroundRequest(dropParagraphs(lines, scene.text), restated, scene.text);
  const repeated = new Set(restated.flatMap((mark) => (mark.how === 'restated' ? mark.members : [])));
  const list = findList(restated, scene.text);
  const own =
    repeated.size >= asked.length * 0.6
      ? all.filter(
          (mark) =>
            mark.worded ||
            (list !== null && (mark.start >= list.end || mark.end <= list.start)) ||
            !mark.members.every((member) => repeated.has(member)),
        )
      : all;
  const grouped = restated.length === 0 || list !== null ? countInGroups(own, scene) : [];
  if (grouped.length > 0) return grouped;
  if ((restated.length === 0 || list !== null) && startsAnew(own, asked))
    return placeInOrder(own, scene.text, asked, scene.topics);
  if (restated.length === 0 && isStuck(own, scene.text)) return countStuck(own, scene);
  const counts = scene.review && !isAnnounced(own[0], scene.text);
  return readKnown(counts ? own.filter((mark, i) => mark.worded || !countsOff(own, i)) : own, restated, scene);
}

/** Where a letter repeats the request as a whole, above or below the answers that it gives under bare numbers, `4: 21 million`; null where it does not. */
export function findList(
  restated: readonly Mark[],
  text: string,
): { readonly start: number; readonly end: number } | null {
  const until = restated.findLastIndex(({ how }) => how === 'restated') + 1;
  const repeated = restated.slice(0, until);
  const [first, last] = [repeated[0], repeated.at(-1)];
  const bare = repeated.filter((mark, i) => {
    const next = repeated[i + 1];
    return next !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(mark.end, next.start));
  }).length;
  const whole = repeated.length >= 3 && bare >= (repeated.length - 1) * NEARLY_ALL;
  return whole && first && last ? { start: first.start, end: last.end } : null;
}

const NEARLY_ALL = 0.8;
/** So few of the captions of a table may repeat their question. */
const FEW = 0.5;

/** `I set that aside. The answers follow.`: a review that answers counts as the requester did. */
function isAnnounced(first: Mark | undefined, text: string): boolean {
  if (!first) return false;
  return /\b(?:answers?|replies|information|response)\b[^.\n]{0,30}\b(?:follows?|below|now|here|are)\b[^.\n]{0,30}[.:]\s*$/i.test(
    text.slice(Math.max(0, first.start - 120), first.start),
  );
}

function readKnown(marks: readonly Mark[], restated: readonly Mark[], scene: Scene): Mark[] {
  const { asked } = scene;
  const drifted = restated.some(
    (mark) =>
      mark.how === 'restated' &&
      mark.key !== '' &&
      !isKeyOf(mark.key, asked[mark.members[0] ?? 0]?.key ?? '') &&
      asked.some((one) => one.key !== ''),
  );
  const scattered = findScattered(marks, asked.length);
  const firm = marks.filter(
    (mark) =>
      mark.how === 'label' ||
      mark.answer ||
      scattered.includes(mark) ||
      isRun(mark, marks, scene.text) ||
      isNext(mark, marks, scene.text) ||
      isRow(mark, restated, scene.text),
  );
  const own = restated.length < asked.length * FEW ? readOwnRows(marks, scene) : [];
  if (own.length > 0) return own;
  const known = firm.filter((mark) => mark.members.length > 0);
  if (known.length === 0 && firm.length > 0 && restated.length === 0) return countOff(firm, scene);
  const foreign = firm.filter(
    (mark) => mark.members.length === 0 && /^\d{1,2}$/u.test(mark.key) && Number(mark.key) <= asked.length,
  );
  if (!drifted && restated.length === 0 && foreign.length > 0) {
    const counted = countOff(firm, scene);
    if (counted.length === asked.length) return counted;
    const placed = isOwnList(firm) ? placeInOrder(firm, scene.text, asked, scene.topics) : [];
    if (placed.length > 0) return placed;
  }
  if (drifted) return recount(firm, restated, asked.length);
  const named = known.map((mark) => ({ ...mark, how: 'label' as const }));
  return [...inOrder(named, restated, scene), ...firm.filter((mark) => isUnknown(mark, asked.length)).map(asRest)];
}

/** `(a)` below `1.` is `1a`. */
function isKeyOf(own: string, key: string): boolean {
  return own === key || (/^[a-z]+$/u.test(own) && /\d/u.test(key) && key.endsWith(own));
}

/** `Question 6:` where no question has that number: what stands under it belongs to none before it. */
function isUnknown(mark: Mark, count: number): boolean {
  return (
    mark.members.length === 0 && mark.worded === true && !mark.answer && Number.parseInt(mark.key, 10) <= count * 2
  );
}

function asRest(mark: Mark): Mark {
  return { ...mark, end: mark.start, how: 'rest' };
}

/**
 * A number without punctuation is a label when its neighbours are numbered so too: `1.1 15,991`, or `1 Nine`, `2 Ten`, `3 None`; those that
 * have their lines for themselves may begin later, after `1-2`.
 */
function isRun(mark: Mark, marks: readonly Mark[], text: string): boolean {
  if (mark.members.length === 0) return false;
  if (/\d\.\d|\d[a-z]|[a-z]\d/u.test(mark.key)) return true;
  const loose = marks.filter(
    (other) => other.how === 'heading' && other.members.length > 0 && /^\d+$/u.test(other.key),
  );
  const keys = loose.map((other) => Number(other.key));
  const rises = loose.length >= 3 && keys.every((n, i) => i === 0 || n > (keys[i - 1] ?? 0));
  return rises && ((keys[0] ?? 9) <= 2 || loose.every((other) => isAlone(other, text)));
}

/** Numbers without punctuation at the beginning of lines, in any order: nearly each question's own, and none of them twice. */
function findScattered(marks: readonly Mark[], count: number): readonly Mark[] {
  const bare = marks.filter((mark) => mark.how === 'heading' && mark.members.length > 0);
  const keys = new Set(bare.map((mark) => mark.key));
  const called = new Set(marks.flatMap((mark) => mark.members)).size;
  return bare.length >= SCATTERED && keys.size === bare.length && called >= count * MOST ? bare : [];
}

const SCATTERED = 4;
const MOST = 0.6;

/** A list that counts `1` to `n` by itself, where the request goes no further than `5` and has parts besides. */
function isOwnList(marks: readonly Mark[]): boolean {
  return marks.every((mark, i) => mark.worded === marks[0]?.worded && mark.key === String(i + 1));
}

/** `5 does not arise` on the line below `4. No`. */
function isNext(mark: Mark, marks: readonly Mark[], text: string): boolean {
  const before = marks[marks.indexOf(mark) - 1]?.members.at(-1);
  const [member] = mark.members;
  return before !== undefined && member === before + 1 && SHORT_ANSWER.test(text.slice(mark.end, mark.end + 20));
}

const SHORT_ANSWER = /^(?:do(?:es)?(?:n['’]t| not)|is not|are not|n\/?a|not|none|nil|as|see|same|falls?)\b/i;

/** A label with nothing after it on its line. */
function isAlone(mark: Mark, text: string): boolean {
  return /^[^\S\n]*\n/u.test(text.slice(mark.end, mark.end + 20));
}

/** A number alone on its line, where rows before and after it repeat the questions before and after its own: the number of a row. */
function isRow(mark: Mark, restated: readonly Mark[], text: string): boolean {
  const [member] = mark.members;
  if (member === undefined || !isAlone(mark, text)) return false;
  const before = restated.findLast((other) => other.start < mark.start)?.members[0] ?? member;
  const after = restated.find((other) => other.start > mark.start)?.members[0];
  return before < member && after !== undefined && after > member;
}
