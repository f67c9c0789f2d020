import type { ListedCase } from '../../lib/messaging/protocol';
import { showCount, showDay } from '../day';
import { tellPending } from '../pending';
import type { Listing } from './case-list';

/** The sections of the list, in its order. */
export const sections = [
  { name: 'Overdue', states: ['overdue'] },
  { name: 'Due within seven days', states: ['due-soon'] },
  { name: 'Later', states: ['waiting', 'window', 'quiet'] },
  { name: 'Not worked out yet', states: ['unjudged'] },
  { name: 'Resting', states: ['resting'] },
] as const satisfies readonly { readonly name: string; readonly states: readonly ListedCase['state'][] }[];

/** How many cases there are, or were found, and how many of them are overdue, as far as that is known. */
export function tellCounts({ found, overdue, total, pending }: Listing): string {
  const counts = found === '' ? `${overdue} overdue of ${showCount(total, 'case')}` : `${total} found`;
  return pending === 0 ? counts : `${counts}. ${tellPending(pending)}`;
}

/** What a day means that is not the authority's. */
const mattering = {
  reply: (day) => `The reply was to come by ${day}, and it cannot be told whether it did.`,
  review: (day) => `The outcome of the review was to come by ${day}, and it cannot be told whether it did.`,
  'ask-review': (day) => `Your time to ask for a review ends on ${day}.`,
  complain: (day) => `Your time to complain to the regulator ends on ${day}.`,
  nothing: () => 'Nothing is due.',
} as const satisfies Record<ListedCase['what'], (day: string) => string>;

/** The day as data and in words; null when no day matters. */
export function dueDay({ what, nextOn }: ListedCase): string | null {
  return what === 'nothing' || nextOn.startsWith('9999') ? null : nextOn;
}

/** What is owed or ends, and when: `A reply was due by Tuesday 4 March 2025.` */
export function tellOwed(row: ListedCase): string {
  if (row.state === 'unjudged') return tellUnjudged(row);
  const day = dueDay(row);
  if (day === null) return row.regime === null ? 'The law is not known, so no day is counted.' : 'Nothing is due.';
  if (row.owed === 0) return mattering[row.what](shortDay(day));
  const what = row.what === 'review' ? 'The outcome of the review' : 'The reply';
  return `${what}${verbs[row.state]} due by ${shortDay(day)}${row.byGuidance ? ', by guidance only' : ''}.`;
}

function tellUnjudged(row: ListedCase): string {
  if (row.holdsUntil === '') return 'What is due is still being worked out.';
  return 'What is due could not be worked out: it is tried again tomorrow.';
}

/** What rests or is archived is not accused of being late. */
const verbs = {
  overdue: ' was',
  'due-soon': ' is',
  waiting: ' is',
  window: ' is',
  quiet: ' is',
  unjudged: ':',
  resting: ':',
  archived: ':',
} as const satisfies Record<ListedCase['state'], string>;

/** Until when a case rests: `Rests until 4 March 2025`; null when it does not. */
export function tellRest({ state, restsUntil }: ListedCase): string | null {
  return state === 'resting' && restsUntil !== null ? `Rests until ${shortDay(restsUntil)}` : null;
}

/** How late it is: `12 working days late`; null when it is not. */
export function tellLate({ state, workingDaysLate }: ListedCase): string | null {
  if (state !== 'overdue') return null;
  return workingDaysLate === null ? 'Overdue' : `${showCount(workingDaysLate, 'working day')} late`;
}

/** How many questions are open, in doubt or refused, as the banner counts them; null when there are none to speak of. */
export function tellQuestions({ questions, openQuestions, refused = 0 }: ListedCase): string | null {
  if (questions === 0) return null;
  const all = showCount(questions, 'question');
  if (openQuestions === 0) return refused === 0 ? `${all}, none left open` : `${refused} of ${all} refused`;
  return `${openQuestions} of ${all} open or unclear${refused === 0 ? '' : `, ${refused} refused`}`;
}

/** Whether a letter could be of use: something is owed, questions are open, or a review can be asked for, as after a refusal. */
export function wantsLetter({ owed: isOwed, openQuestions, what }: ListedCase): boolean {
  return isOwed === 1 || openQuestions > 0 || what === 'ask-review';
}

/** Without the day of the week, which a narrow row has no room for. */
function shortDay(day: string): string {
  return showDay(day).replace(/^[A-Z]\w+ (?=\d)/, '');
}
