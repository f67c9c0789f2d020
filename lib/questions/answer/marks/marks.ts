import type { Asked } from '../../asked';
import type { Quiz } from '../reading/quiz';
import type { Reply } from '../reading/reply';
import { readBehind } from './behind';
import { readBoxed } from './boxed';
import { skipCaptions } from './captions';
import { readChain } from './chain';
import { readCounted } from './counted';
import { readCutShort } from './cut-short';
import { readDepartments } from './departments';
import { closeEcho } from './echoed';
import { readGaps } from './gaps';
import { findGiven } from './given';
import { readEquals, readLeads, readRests } from './leads';
import { readLineMarks } from './line-marks';
import type { Mark } from './mark';
import { readNotesTo } from './notes-to';
import { readNumbered } from './numbered';
import { skipOffices, skipOfficesBehind } from './offices';
import { readPairs } from './pairs';
import { readPartsBelow } from './parts-below';
import { readPrefixed } from './prefixed';
import { skipReferred } from './referred';
import { readRepeats } from './repeats';
import { skipSameNumber } from './same-number';
import { readSchedule } from './schedule';
import { readSections } from './sections';
import { readSeveral, readTurning } from './several';
import { readSlashed } from './slashed';
import { readTitledGroups } from './titled-groups';
import { withTrailing } from './trailing';

/** A letter has no more places than this that turn to a question, beside three for each. */
const MANY = 200;

/** Finds every place where a reply turns to a question: its words, its label, a group of labels, or a heading about it. */
export function findMarks(
  reply: Reply,
  asked: readonly Asked[],
  { pattern, topics }: Pick<Quiz, 'pattern' | 'topics'>,
  open: ReadonlySet<number>,
  review = false,
): Mark[] {
  const short = readCutShort(reply.whole, asked);
  const repeats = readRepeats(reply.whole, asked, pattern);
  const restated =
    short.length === 0
      ? repeats
      : [...short, ...repeats.filter((mark) => !short.some((other) => overlaps(mark, other)))].sort(
          (a, b) => a.start - b.start,
        );
  const pairs = readPairs(reply.own, restated, asked, topics);
  if (pairs.length > 0) return pairs;
  const schedule = readSchedule(reply, asked, topics);
  if (schedule.length > 0) return schedule;
  const boxed = readBoxed(reply, asked, pattern);
  if (boxed.length > 0) return boxed;
  const lines = readLineMarks(reply.whole, asked);
  const behind = restated.length === 0 && !review ? readBehind(reply, lines, asked) : [];
  if (behind.length > 0) return behind;
  const unrepeated = lines.filter((mark) => !restated.some((other) => overlaps(mark, other)));
  const given = findGiven(unrepeated, restated, reply.whole);
  const free = unrepeated.filter((mark) => !given.includes(mark));

  const all = [
    ...restated,
    ...readNumbered(free, restated, { asked, open, text: reply.whole, review, topics }),
    ...readPrefixed(reply.own, lines, restated, asked),
    ...readNotesTo(reply.own, asked),
    ...readTitledGroups(reply.whole, asked),
    ...readLeads(reply.whole, asked, restated, review).filter((mark) => !given.some((one) => overlaps(mark, one))),
    ...readRests(reply.own),
    ...readEquals(reply.own, asked),
    ...readCounted(reply.own, asked),
    ...readSlashed(reply.own, asked),
    ...readSeveral(reply.own, asked),
    ...readTurning(reply.own, asked),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const plain = dropOverlaps(all).filter((mark, i, sorted) => !isUnderLabel(mark, sorted[i - 1], reply.own));
  const trailed = withTrailing(reply.own, asked, plain);
  const gaps = [...trailed, ...readGaps(reply.own, trailed, free, asked)].sort((a, b) => a.start - b.start);
  const chain = restated.length === 0 && !review ? readChain(reply.own, gaps, asked) : [];
  const kept = chain.length > 0 ? withChain(gaps, chain) : gaps;
  const sections = [...kept, ...readSections(reply.own, skipCaptions(kept, reply.own, asked))];
  const parted = closeEcho(
    [...sections, ...readDepartments(reply.own, sections)].sort((a, b) => a.start - b.start),
    reply.own,
  );
  const below = readPartsBelow(parted.slice(0, MANY + 3 * asked.length), reply.own, asked);
  const titled = skipSameNumber(dropTitles(below, reply.own), reply.own);
  return skipOfficesBehind(
    skipCaptions(skipReferred(skipOffices(titled, reply.own), reply.own), reply.own, asked),
    reply.own,
  );
}

/** What speaks of `the rest` first thing under a label speaks of the rest of that question. */
function isUnderLabel(mark: Mark, before: Mark | undefined, text: string): boolean {
  return (
    mark.how === 'rest' &&
    before !== undefined &&
    before.members.length > 0 &&
    /^[\s).:\]]*$/u.test(text.slice(before.end, mark.start))
  );
}

function overlaps(a: Mark, b: Mark): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What was read otherwise stays where it names several questions, or none. */
function withChain(marks: readonly Mark[], chain: readonly Mark[]): Mark[] {
  const others = marks.filter(
    (mark) => mark.members.length !== 1 && !chain.some((link) => link.start < mark.end && mark.start < link.end),
  );
  return [...others, ...chain].sort((a, b) => a.start - b.start);
}

/** A group of one is the label that begins its line. */
function isOne(group: Mark, label: Mark): boolean {
  return group.how === 'group' && label.how === 'label' && group.start >= label.start && group.end <= label.end;
}

function dropOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (!last || mark.start >= last.end) kept.push(mark);
    else if (isOne(mark, last)) continue;
    else if (isOne(last, mark)) kept[kept.length - 1] = mark;
    else if (rank(mark) > rank(last)) kept[kept.length - 1] = mark;
  }
  return kept;
}

/** `Q3 Costs` above `A3 £500`: what stands between them is a title and no answer. */
function dropTitles(marks: readonly Mark[], text: string): Mark[] {
  return marks.map((mark, i) => {
    const next = marks[i + 1];
    const pair = next?.answer && !mark.answer && next.members.join() === mark.members.join();
    return pair && text.slice(mark.end, next.start).length < 500 ? { ...mark, title: true } : mark;
  });
}

function rank(mark: Mark): number {
  return ['rest', 'turn', 'label', 'group', 'heading', 'restated'].indexOf(mark.how);
}
