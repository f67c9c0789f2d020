import type { CaseOutcome, CaseRow } from '../../../lib/cases/case';
import type { CaseState, ColumnId, Facet, Flag } from '../../../lib/cases/list/query';
import type { FoundIn } from '../../../lib/cases/list/texts';
import type { Lateness } from '../../../lib/cases/row';
import type { IsoDay } from '../../../lib/thread/thread';
import { showCount } from '../../day';
import { outcomeNames } from '../outcome-names';

/** The columns by name, in the order in which they stand. */
export const columnNames = {
  title: 'Case',
  authority: 'Authority',
  site: 'Site',
  law: 'Law',
  next: 'What matters next',
  late: 'Days late',
  questions: 'Open questions',
  outcome: 'Outcome',
  tags: 'Tags',
  asked: 'Asked on',
  last: 'Last message',
  reminder: 'Reminder',
} as const satisfies Record<ColumnId, string>;

/** How a case stands, in a word or two. */
export const stateNames = {
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  waiting: 'Waiting',
  window: 'Window open',
  quiet: 'Nothing due',
  unjudged: 'Not worked out yet',
  resting: 'Resting',
  archived: 'Archived',
} as const satisfies Record<CaseState, string>;

/** What may hold of a case besides. */
export const flagNames = {
  closing: 'Window closing',
  review: 'Review due',
  unanswered: 'Unanswered questions',
  asked: 'You are asked',
  broken: 'Named day passed',
  remind: 'Reminder due',
  doubt: 'Cannot be told',
} as const satisfies Record<Flag, string>;

/** What each of them means, for those who wonder. */
export const flagMeanings = {
  closing: 'The time to ask for a review or to complain ends within two weeks.',
  review: 'The outcome of a review is owed.',
  unanswered: 'At least one question got no answer, or only part of one.',
  asked: 'The authority asked what you mean, or for a fee, and waits for you.',
  broken: 'A day by which the authority promised or expected to answer has passed.',
  remind: 'A day has come on which you wanted to be reminded.',
  doubt: 'Whether the reply came cannot be told: a letter could not be read.',
} as const satisfies Record<Flag, string>;

/** What the cases can be told apart by. */
export const facetNames = {
  authority: 'Authority',
  site: 'Site',
  law: 'Law',
  tag: 'Tag',
  outcome: 'Outcome',
  case: 'Chosen cases',
} as const satisfies Record<Facet, string>;

/** Where a word was found. */
export const foundIn = {
  title: 'Title',
  authority: 'Authority',
  question: 'Question',
  answer: 'Answer',
  notes: 'Your notes',
} as const satisfies Record<FoundIn, string>;

const matters = {
  reply: ['Reply due', 'Reply was to come by'],
  review: ['Review outcome due', 'Review outcome was to come by'],
  'ask-review': ['Ask for a review by', 'A review could be asked until'],
  complain: ['Complain by', 'You could complain until'],
  nothing: ['', ''],
} as const satisfies Record<CaseRow['what'], readonly [owed: string, past: string]>;

let format: Intl.DateTimeFormat | undefined;
const shown = new Map<string, string>();

/** A civil day where there is little room: `14 Jan 2025`; empty for none, and for a day that never comes. */
export function shortDay(day: IsoDay | null): string {
  if (day === null || day.startsWith('9999')) return '';
  const known = shown.get(day);
  if (known !== undefined) return known;
  format ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  const moment = Date.parse(`${day}T00:00:00Z`);
  const words = Number.isNaN(moment) ? day : format.format(moment);
  shown.set(day, words);
  return words;
}

/** What matters next and by when, after the state: `Reply due 4 Mar 2025`. */
export function tellMatter(row: CaseRow, state: CaseState): string {
  if (state === 'resting') return `Until ${shortDay(row.restsUntil)}`;
  if (row.judgedOn === '') return row.holdsUntil === '' ? '' : 'It could not be: tried again tomorrow';
  const day = shortDay(row.nextOn);
  if (row.what === 'nothing' || day === '') return row.regime === null ? 'The law is not known' : '';
  const [ahead, past] = matters[row.what];
  const isPast = row.owed === 0 && (state === 'quiet' || row.what === 'reply' || row.what === 'review');
  return `${isPast ? past : ahead} ${day}`;
}

/** How it stands; what is doubtful or past is not called a window. */
export function tellState(row: CaseRow, state: CaseState): string {
  const isDoubt = row.owed === 0 && (row.what === 'reply' || row.what === 'review');
  return isDoubt && (state === 'quiet' || state === 'window') ? flagNames.doubt : stateNames[state];
}

/** How many working days late, as a number; words where the days cannot be counted. */
export function tellLate({ state, workingDaysLate }: Lateness): string {
  if (workingDaysLate !== null) return String(workingDaysLate);
  return state === 'overdue' ? 'not countable' : '';
}

/** `2 of 5`; empty where no question was found. */
export function tellOpen({ questions, openQuestions }: CaseRow): string {
  return questions === 0 ? '' : `${openQuestions} of ${questions}`;
}

/** How many were found, among how many. */
export function tellFound(count: number, total: number): string {
  return count === total ? showCount(total, 'case') : `${showCount(count, 'case')} of ${total}`;
}

/** A value of a facet as it is read. */
export function nameValue(facet: Facet, value: string, nameLaw: (regime: string | null) => string): string {
  if (facet === 'law') return nameLaw(value === '' ? null : value);
  if (facet === 'outcome') return Object.hasOwn(outcomeNames, value) ? outcomeNames[value as CaseOutcome] : value;
  return value || '(none)';
}
