import type { CaseOutcome, CaseRow } from '../case';
import { type CountLate, NEVER } from '../row';
import type { Days } from './filter';
import type { ColumnId, ListQuery } from './query';
import { fold } from './search';

/** What sorting cannot know by itself. */
export interface Known {
  readonly daysIn: (zone: string) => Days;
  readonly countLate: CountLate;
  /** The name of a law by its id. */
  readonly nameLaw: (regime: string | null) => string;
}

/** By what a row is sorted; null, whichever way it is sorted, comes last. */
type Key = string | number | null;

const outcomeOrder: readonly CaseOutcome[] = ['none-yet', 'refused', 'not-held', 'partly', 'answered', 'unclear'];

const keys = {
  title: ({ title }) => fold(title),
  authority: ({ authority }) => fold(authority),
  site: ({ site }) => site,
  law: ({ regime }, { nameLaw }) => (regime === null ? null : fold(nameLaw(regime))),
  next: ({ nextOn }) => (nextOn === NEVER ? null : nextOn),
  late: ({ owed, regime, nextOn, zone }, { daysIn, countLate }) => {
    const { today } = daysIn(zone);
    return owed === 1 && nextOn < today ? countLate(regime, nextOn, today) : null;
  },
  questions: ({ questions, openQuestions }) => (questions === 0 ? null : openQuestions),
  outcome: ({ outcome }) => outcomeOrder.indexOf(outcome),
  tags: ({ tags }) => (tags.length === 0 ? null : fold(tags.join(' '))),
  asked: ({ askedOn }) => askedOn,
  last: ({ lastOn }) => lastOn,
  reminder: ({ remindOn }) => remindOn,
} as const satisfies Record<ColumnId, (row: CaseRow, known: Known) => Key>;

/** Rows in the order that is wanted; where that leaves two equal, as they are given: by urgency, as of `orderRows`. */
export function sortRows(
  urgent: readonly CaseRow[],
  { by, down }: ListQuery['sort'],
  known: Known,
): readonly CaseRow[] {
  if (by === 'urgency') return down ? urgent.toReversed() : urgent;
  const keyed = urgent.map((row) => ({ row, key: keys[by](row, known) }));
  return keyed.sort((one, other) => compareKeys(one.key, other.key, down)).map(({ row }) => row);
}

function compareKeys(one: Key, other: Key, down: boolean): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return (one < other ? -1 : 1) * (down ? -1 : 1);
}
