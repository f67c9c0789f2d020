import { findAll } from '../../../thread/find-all';
import { onceForText } from '../../../thread/once';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import type { Mark } from './mark';
import { findList } from './numbered';

/**
 * Labels that a letter writes in a way of its own, `Pt C -`, `'E' 11`, `H 1 Own depot`, `G 14`: between the labels of two other questions, where
 * only a question between those two can stand. Looked for where most labels of the letter were read and count up; the request that is
 * repeated as a whole, above the answers or below them, is passed over.
 *
 * @param lines the labels that were read as such, also those that were not believed
 */
export function readGaps(
  text: string,
  marks: readonly Mark[],
  lines: readonly Mark[],
  asked: readonly Asked[],
): Mark[] {
  const list = findList(
    marks.filter((mark) => mark.how === 'restated'),
    text,
  );
  const known = marks.filter(
    (mark) => mark.members.length > 0 && (list === null || mark.start >= list.end || mark.end <= list.start),
  );
  const named = new Set(known.flatMap((mark) => mark.members));
  if (named.size < LEAST || named.size === asked.length || !countsUp(known)) return [];
  const read = new Set(lines.filter((mark) => !isLetter(mark)).map((mark) => mark.start));
  const above = list !== null && list.end <= (known[0]?.start ?? 0);
  const bottom = list !== null && !above ? list.start : text.length;
  const stops = [...known, { start: bottom, members: [asked.length] }];
  let from = { end: above ? list.end : 0, member: -1 };
  const found: Mark[] = [];
  for (const stop of stops) {
    const before = stop.members[0] ?? 0;
    const after = stop.start === bottom ? Math.min(bottom, endOfList(text, from.end)) : stop.start;
    found.push(
      ...readGap(text, from, { end: after, member: before }, { asked, named }).filter((mark) => !read.has(mark.start)),
    );
    const mark = known.find((one) => one === stop);
    if (mark) from = { end: mark.end, member: mark.members.at(-1) ?? from.member };
  }
  return found;
}

/** `A 268`, `R 4`: read as `Answer 268`, which nobody asked. */
function isLetter({ answer, members }: Mark): boolean {
  return answer === true && members.length === 0;
}

/** So many questions must be called by labels that are plain. */
const LEAST = 3;

interface Edge {
  readonly end: number;
  readonly member: number;
}

/** Whether the labels follow each other as the questions do. */
function countsUp(marks: readonly Mark[]): boolean {
  return marks.every((mark, i) => i === 0 || (mark.members[0] ?? 0) >= (marks[i - 1]?.members[0] ?? 0));
}

/** After the last label nothing is looked for beyond a few lines: a letter's end has numbers of its own. */
function endOfList(text: string, from: number): number {
  return Math.min(text.length, from + TAIL);
}

const TAIL = 400;

function readGap(
  text: string,
  from: Edge,
  to: Edge,
  { asked, named }: { readonly asked: readonly Asked[]; readonly named: ReadonlySet<number> },
): Mark[] {
  const marks: Mark[] = [];
  const between = text.slice(from.end, to.end).toLowerCase();
  let at = from.end;
  for (let member = from.member + 1; member < to.member; member++) {
    const one = asked[member];
    if (!one || named.has(member) || one.key === '' || !between.includes(one.path[0]?.toLowerCase() ?? '')) continue;
    if (resolve(one.path, asked).length !== 1) continue;
    const place = findAll(callOf(one.path.join(STEP)), text.slice(at, to.end)).find(({ index }) =>
      isFresh(text, at + index),
    );
    if (!place) continue;
    const start = at + place.index + (place[1]?.length ?? 0);
    const end = at + place.index + place[0].length;
    marks.push({ start, end, members: [member], how: 'label', key: one.key });
    at = end;
  }
  return marks;
}

/** A line that begins a paragraph, or follows one that ended. */
function isFresh(text: string, at: number): boolean {
  const above = /([^\n]*)\n[^\S\n]*$/u.exec(text.slice(Math.max(0, at - 200), at));
  return above === null ? at === 0 : above[1]?.trim() === '' || !/[\p{L},]$/u.test(above[1]?.trim() ?? '');
}

/** What is counted that is no question. */
const OTHER =
  '(?:page|fig|note|para|app|tab|year|day|unit|ward|room|band|tier|zone|site|wing|lot|vol|ca|for|to|in|of|by|at|on|up|the|and|over|than|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\b';

const STEP = ' ';

/** A figure or a word that answers, and a line that ends soon: `A 268`, and no `A 20 mph limit` in prose. */
const BRIEF = '(?=(?:[£$€]?\\d|n/?a\\b|nil\\b|none\\b|yes\\b|no\\b|unknown\\b)[^\\n]{0,30}$)';

/** At the beginning of a line: a word or none, the label in quotation marks, with a gap, or closed by a sign. The path's steps come joined, so that a pattern is made once. */
const callOf = onceForText((path: string): RegExp => {
  const [first = '', ...rest] = path.split(STEP);
  const key = [first, ...rest.map((part) => `[\\s.(-]{0,2}${part}\\)?`)].join('');
  const closed = `[^\\S\\n]?[.:)=/–—-]+(?=\\s)`;
  const forms = [
    `["'‘“]${key}["'’”][.:)]?(?=\\s)`,
    `(?:(?!${OTHER})\\p{L}{1,4}\\.?[^\\S\\n]?)?\\(?${key}(?:\\)|${closed}|[^\\S\\n]*\\n|[^\\S\\n]+[-–—=:][^\\S\\n])`,
    ...(/^[a-z]$/u.test(path) ? [`${key}[^\\S\\n]{1,4}${BRIEF}`] : []),
    ...(rest.length > 0 && /\d/u.test(path) ? [`${key}(?=\\s+\\S)`] : []),
  ];
  return new RegExp(`^([^\\S\\n]{0,12})(?:${forms.join('|')})[^\\S\\n]*`, 'gimu');
});
