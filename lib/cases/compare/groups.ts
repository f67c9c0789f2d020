import type { CaseDigest } from '../digest';
import type { Survey } from './align';
import { byLikeness, findLeading, type Worded } from './leaders';
import { finish, mapInSteps, type Steps, sortInSteps } from './steps';
import { weighInSteps } from './weigh';
import { type Wording, wordingReader } from './wording';

/** Cases that ask the same things. */
export interface Group {
  /** The address of the case whose questions most are like: names the group as long as it is there. */
  readonly id: string;
  /** The title that most of them have. */
  readonly title: string;
  /** Their addresses, sorted. At least two. */
  readonly urls: readonly string[];
  /** How many questions the case after which the group is named asks. */
  readonly questions: number;
}

/** What groups are found by. */
export type Grouped = Pick<CaseDigest, 'url' | 'title'> & Survey;

/** A case with the questions that it asks, by their place among all questions that are asked. */
interface Asked {
  readonly url: string;
  readonly title: string;
  readonly questions: ReadonlySet<number>;
}

/** This part of the shorter of two cases must be in the other, */
const OF_SHORTER = 0.5;

/** and this part of the longer: one question in common makes no survey of both. */
const OF_LONGER = 0.25;

/** A question of fewer words is asked by chance, so that alone it makes no group. */
const TELLING = 4;

/**
 * The groups of cases that ask the same things, by wording; the largest first. A case is in one group at most. Cases that ask
 * nothing like another's are in none. The order of the cases does not matter.
 */
export function findGroups(cases: readonly Grouped[]): readonly Group[] {
  return finish(findGroupsInSteps(cases));
}

/** As `findGroups`, in steps, none of which takes long: ten thousand cases take seconds. */
export function* findGroupsInSteps(cases: readonly Grouped[]): Steps<readonly Group[]> {
  const asked = yield* sortInSteps(yield* readAsked(cases), byUrl);
  const groups: Asked[][] = [];
  const asking = new Map<number, number[]>();
  yield* mapInSteps(yield* withTwins(asked), (one) => {
    const group = findGroup(one, groups, asking);
    if (group !== null) groups[group]?.push(one);
    else {
      groups.push([one]);
      for (const question of one.questions) enter(asking, question, groups.length - 1);
    }
  });
  return groups.flatMap(toGroup).sort(bySize);
}

/** Each case with its questions, of which those that are alike over all cases are one. */
function* readAsked(cases: readonly Grouped[]): Steps<readonly Asked[]> {
  const read = wordingReader();
  const wordings = yield* mapInSteps(cases, ({ authority, questions }) =>
    questions.map(({ text }) => read(text, authority.name, false)),
  );
  const numbers = yield* numberWordings(wordings);
  return yield* mapInSteps(cases, ({ url, title }, at) => {
    const telling = (wordings[at] ?? []).filter(isTelling);
    return { url, title, questions: new Set(telling.flatMap(({ key }) => numbers.get(key) ?? [])) };
  });
}

function isTelling({ words, pointsBack }: Wording): boolean {
  return !pointsBack && words.length >= TELLING;
}

function* numberWordings(wordings: readonly (readonly Wording[])[]): Steps<ReadonlyMap<string, number>> {
  const items = new Map<string, Worded>();
  yield* mapInSteps(wordings, (questions) => {
    for (const wording of questions.filter(isTelling))
      items.set(wording.key, { id: wording.key, wording, used: (items.get(wording.key)?.used ?? 0) + 1 });
  });
  const weigh = yield* weighInSteps(wordings);
  const { leaders, followers, likeOf } = yield* findLeading([...items.values()], weigh);
  const numbers = new Map(leaders.map(({ id }, at) => [id, at]));
  yield* mapInSteps(followers, (follower) => {
    const [likest] = likeOf(follower).toSorted(byLikeness);
    if (likest) numbers.set(follower.id, numbers.get(likest.leader.id) ?? -1);
  });
  return numbers;
}

function enter(asking: Map<number, number[]>, question: number, group: number): void {
  const there = asking.get(question);
  if (there) there.push(group);
  else asking.set(question, [group]);
}

/** Those whose very questions most others have come first, so that groups gather around them. */
function* withTwins(asked: readonly Asked[]): Steps<readonly Asked[]> {
  const twins = new Map<string, number>();
  const asking = asked.filter(({ questions }) => questions.size > 0);
  const signed = yield* mapInSteps(asking, (one) => ({ one, sign: signOf(one) }));
  for (const { sign } of signed) twins.set(sign, (twins.get(sign) ?? 0) + 1);
  const count = (sign: string) => twins.get(sign) ?? 0;
  const sorted = yield* sortInSteps(
    signed,
    (some, other) => count(other.sign) - count(some.sign) || other.one.questions.size - some.one.questions.size,
  );
  return sorted.map(({ one }) => one);
}

function signOf({ questions }: Asked): string {
  return [...questions].sort((some, other) => some - other).join(' ');
}

/** The group whose first case is most like this one; null when none is enough so. */
function findGroup(
  { questions }: Asked,
  groups: readonly (readonly Asked[])[],
  asking: ReadonlyMap<number, readonly number[]>,
): number | null {
  const shared = new Map<number, number>();
  for (const question of questions) {
    for (const group of asking.get(question) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  const fitting = [...shared].filter(([group, count]) => {
    const size = groups[group]?.[0]?.questions.size ?? 0;
    const [shorter, longer] = [Math.min(size, questions.size), Math.max(size, questions.size)];
    return count >= OF_SHORTER * shorter && count >= OF_LONGER * longer;
  });
  return fitting.toSorted(([one, many], [other, most]) => most - many || one - other)[0]?.[0] ?? null;
}

function toGroup(cases: readonly Asked[]): readonly Group[] {
  const [first] = cases;
  if (!first || cases.length < 2) return [];
  const urls = cases.map(({ url }) => url).sort();
  return [{ id: first.url, title: mostUsed(cases.map(({ title }) => title)), urls, questions: first.questions.size }];
}

function mostUsed(titles: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const title of titles) uses.set(title, (uses.get(title) ?? 0) + 1);
  const [most] = [...uses].sort(([one, some], [other, many]) => many - some || (one < other ? -1 : 1));
  return most?.[0] ?? '';
}

function byUrl(one: Asked, other: Asked): number {
  return one.url < other.url ? -1 : 1;
}

function bySize(one: Group, other: Group): number {
  return other.urls.length - one.urls.length || (one.id < other.id ? -1 : 1);
}
