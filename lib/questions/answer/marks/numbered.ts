import type { Asked } from '../../asked';
import { isCommon, readStems } from '../../words';
import type { Mark } from './mark';

/** What the labels of a reply are read against. */
export interface Scene {
  /** A review numbers its own conclusions: `1.`, `2.`, `3.` need not be the requester's numbers. */
  readonly review: boolean;
  readonly asked: readonly Asked[];
  /** Questions that no earlier message settles: a label used twice means one of them. */
  readonly open: ReadonlySet<number>;
  readonly text: string;
}

/** Decides which labels without the question's words are to be believed, and whose they are when the reply counts in its own way. */
export function readNumbered(all: readonly Mark[], restated: readonly Mark[], scene: Scene): Mark[] {
  const { asked } = scene;
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
  if (restated.length === 0 && startsAnew(own, asked)) return [];
  const counts = scene.review && !isAnnounced(own[0], scene.text);
  return readKnown(counts ? own.filter((mark, i) => mark.worded || !countsOff(own, i)) : own, restated, scene);
}

/** Where a letter repeats the request as a whole, above or below the answers that it gives under bare numbers, `4: 21 million`; null where it does not. */
function findList(restated: readonly Mark[], text: string): { readonly start: number; readonly end: number } | null {
  const [first, last] = [restated[0], restated.at(-1)];
  const bare = restated.filter((mark, i) => {
    const next = restated[i + 1];
    return next !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(mark.end, next.start));
  }).length;
  const whole = restated.length >= 3 && bare >= (restated.length - 1) * NEARLY_ALL;
  return whole && first && last ? { start: first.start, end: last.end } : null;
}

const NEARLY_ALL = 0.8;

/** Several departments, each of which counts its own answers from 1: none of these numbers is the requester's. */
function startsAnew(marks: readonly Mark[], asked: readonly Asked[]): boolean {
  const bare = marks.filter((mark) => !mark.worded && /^\d{1,2}$/u.test(mark.key));
  const keys = bare.map((mark) => Number(mark.key));
  const runs = keys.filter((key) => key === 1).length;
  const steady = keys.every((key, i) => key === 1 || key === (keys[i - 1] ?? 0) + 1);
  const once = new Set(asked.map((one) => one.key)).size === asked.length;
  return (
    runs >= 2 &&
    keys.length > runs + 1 &&
    steady &&
    once &&
    bare.length === marks.length &&
    Math.max(...keys) < asked.length * HALF
  );
}

/** So many of the questions the longest of several lists may count. */
const HALF = 0.6;

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
      asked[mark.members[0] ?? 0]?.key !== mark.key &&
      asked.some((one) => one.key !== ''),
  );
  const firm = marks.filter(
    (mark) =>
      mark.how === 'label' ||
      mark.answer ||
      isRun(mark, marks, scene.text) ||
      isNext(mark, marks, scene.text) ||
      isRow(mark, restated, scene.text),
  );
  const known = firm.filter((mark) => mark.members.length > 0);
  if (known.length === 0 && firm.length > 0 && restated.length === 0) return countOff(firm, scene);
  const foreign = firm.filter(
    (mark) => mark.members.length === 0 && /^\d{1,2}$/u.test(mark.key) && Number(mark.key) <= asked.length,
  );
  if (!drifted && restated.length === 0 && foreign.length > 0) {
    const counted = countOff(firm, scene);
    if (counted.length === asked.length) return counted;
  }
  if (drifted) return recount(firm, restated, asked.length);
  const named = known.map((mark) => ({ ...mark, how: 'label' as const }));
  return [...inOrder(named, restated, scene), ...firm.filter((mark) => isUnknown(mark, asked.length)).map(asRest)];
}

/**
 * A letter that repeats some of the questions under numbers of its own, `1) How many officers …?`, `2) What was the cost …?`, and then
 * answers them as `1)` and `2)`: its numbers are those of its list.
 */
function recount(marks: readonly Mark[], restated: readonly Mark[], count: number): Mark[] {
  const list = restated.filter((mark) => mark.how === 'restated' && mark.members.length === 1);
  const own = new Map(list.map((mark) => [mark.key, mark.members]));
  const end = list.at(-1)?.end ?? 0;
  const after = marks.filter((mark) => mark.start >= end && own.has(mark.key));
  const whole = list.length >= 2 && own.size === list.length && list.length < count && after.length === list.length;
  const ordered = after.every((mark, i) => mark.key === list[i]?.key);
  return whole && ordered
    ? after.map((mark) => ({ ...mark, members: own.get(mark.key) ?? [], how: 'label' as const }))
    : [];
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

/** Whether bare numbers run on from 1 in a row, as those of a writer's own list do. */
function countsOff(marks: readonly Mark[], at: number): boolean {
  const bare = marks.filter((mark) => !mark.worded && /^\d{1,2}$/u.test(mark.key));
  const one = marks[at];
  return one !== undefined && bare.includes(one) && bare.every((mark, i) => Number(mark.key) === i + 1);
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

/** A reply with numbers of its own, `1` to `n`, that answers `n` questions in their order. */
function countOff(marks: readonly Mark[], { asked, text }: Scene): Mark[] {
  const numbers = marks.filter((mark) => /^(?:\d{1,2}|[a-z])$/u.test(mark.key));
  const rank = (key: string) => (/^\d/u.test(key) ? Number(key) : key.charCodeAt(0) - 96);
  const ordered = numbers.every((mark, i) => rank(mark.key) === i + 1);
  if (!ordered || numbers.length !== asked.length) return [];
  if (numbers.some((mark) => OF_THE_LETTER.test(text.slice(mark.end, mark.end + 160)))) return [];
  return numbers.map((mark, i) => ({ ...mark, members: [i], how: 'label' as const }));
}

/** `1. I refer to your request`: who numbers the paragraphs of his letter does not number answers. */
const OF_THE_LETTER =
  /^\s*(?:(?:thank you|i|we) (?:refer|write|acknowledge|am writing|are writing|have (?:now )?(?:considered|the conduct)|for your)\b|(?:the|your) (?:request|letter|e-?mail) (?:falls|of|dated|was|is|has)\b|(?:if )?you (?:may|can|have the right to|are (?:dis|un|not )\w+|wish|remain)\b[^.]{0,80}\b(?:review|complain|commissioner|appeal))/i;

/** Leaves out the numbers of a list within an answer: they go back to questions that were already dealt with. */
function inOrder(marks: readonly Mark[], restated: readonly Mark[], { asked, open, text }: Scene): Mark[] {
  const dealt = new Map<string, number>();
  const used = new Set<number>();
  const kept: Mark[] = [];
  let last = -1;
  for (const mark of marks) {
    const placed =
      mark.members.length > 1
        ? (underHeading(mark, text, asked) ?? byWords(mark, marks[marks.indexOf(mark) + 1]?.start, text, asked))
        : null;
    const later = mark.members.filter((member) => member >= last && !used.has(member));
    const first = placed ?? later.find((member) => open.has(member)) ?? later[0] ?? mark.members[0] ?? 0;
    const members =
      mark.members.length > 1 && new Set(mark.members.map((member) => asked[member]?.key)).size === 1
        ? [first]
        : mark.members;
    const passed = restated.some((other) => other.start < mark.start && other.members.includes(first));
    const behind = restated.some((other) => other.start < mark.start && (other.members[0] ?? 0) > first);
    if (
      (dealt.has(mark.key) && first < last) ||
      (behind && !passed && dealt.size === 0 && restated.length >= asked.length / 2)
    )
      continue;
    used.add(first);
    dealt.set(mark.key, mark.start);
    last = first;
    kept.push({ ...mark, members });
  }
  return kept;
}

/** A label that was used twice: the question of which words stand under it that the other lacks. */
function byWords(mark: Mark, next: number | undefined, text: string, asked: readonly Asked[]): number | null {
  if (new Set(mark.members.map((member) => asked[member]?.key)).size > 1) return null;
  const said = new Set(readStems(text.slice(mark.end, Math.min(next ?? text.length, mark.end + HEAD))));
  const topics = mark.members.map((member) =>
    readStems(asked[member]?.question.text ?? '').filter((stem) => !isCommon(stem)),
  );
  const hits = topics.map(
    (topic, i) =>
      topic.filter((stem) => said.has(stem) && topics.every((other, k) => k === i || !other.includes(stem))).length,
  );
  const most = Math.max(...hits);
  return most > 0 && hits.filter((hit) => hit === most).length === 1
    ? (mark.members[hits.indexOf(most)] ?? null)
    : null;
}

/** So much of what stands under a label tells what it is about. */
const HEAD = 300;

/** Where a label was used under several headings: the question under the heading that stands last before the label in the reply. */
function underHeading(mark: Mark, text: string, asked: readonly Asked[]): number | null {
  const places = mark.members.map((member) => {
    const heading = asked[member]?.stem ?? '';
    return heading.length > 2 && heading.length < 80 ? text.lastIndexOf(heading, mark.start) : -1;
  });
  const nearest = Math.max(...places);
  return nearest >= 0 && places.filter((place) => place === nearest).length === 1
    ? (mark.members[places.indexOf(nearest)] ?? null)
    : null;
}
