import type { ActKind } from '../../thread/act';
import { type Brief, dayOf, deedsOf, sayDaysLate } from '../brief';
import { sayDays, tellRequest } from '../frame';
import { brokenPromises, tellPromises } from '../grounds/put-off';
import { isBegun } from '../grounds/rows';
import type { Choices } from '../letter';
import { distinct, list, quote, sayDay, stop } from '../phrase';
import { brokenPromise, isOverdue, type Stage } from '../stage';

/** Where nobody can say by which day it should have come. */
export const NONE_YET = 'I have had no answer to it.';

/** Which request it is about, and what there has been on it. */
export function writeAbout(
  brief: Brief,
  choices: Choices,
  reference: string | null,
  law: boolean,
  ofReview = false,
): string {
  const answered = deedsOf(brief, 'response').length > 0;
  const told = [
    tellOf(brief, answered ? [] : ['acknowledgement'], (days) => `You acknowledged it on ${days}.`),
    tellOf(brief, ['clarification'], (days) => `I clarified it on ${days}.`),
    tellOf(brief, ['response'], (days) => `You responded on ${days}.`),
    tellReminders(brief),
    tellOf(brief, ofReview ? [] : ['review-request'], (days) => `I asked for a review on ${days}.`),
  ];
  const inOrder = told.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return [
    `I write about ${tellRequest(brief, choices, reference, { law: law || brief.wording.limit === null })}.`,
    ...inOrder.flatMap(({ words }) => (words === '' ? [] : [words])),
  ].join(' ');
}

/** What was done by messages of these kinds, with the day of the first; no words where there are none. */
function tellOf(brief: Brief, kinds: readonly ActKind[], say: (days: string) => string): { on: string; words: string } {
  const [first] = deedsOf(brief, ...kinds);
  const days = kinds.length === 0 ? '' : sayDays(brief, ...kinds);
  return { on: (first && dayOf(first.message)) ?? '', words: days === '' ? '' : say(days) };
}

/** Earlier reminders that arrived: their days or, where they are many, their number and the last. */
function tellReminders(brief: Brief): { on: string; words: string } {
  const days = deedsOf(brief, 'chaser')
    .filter((deed) => brief.deeds[brief.deeds.indexOf(deed) + 1]?.act.kind !== 'bounce')
    .flatMap(({ message }) => dayOf(message) || []);
  const [on = '', last = ''] = [days[0], days.at(-1)];
  if (days.length === 0) return { on: '', words: '' };
  if (days.length < 3) return { on, words: `I reminded you on ${list(distinct(days.map(sayDay)))}.` };
  return { on, words: `I have reminded you ${days.length} times, last on ${sayDay(last)}.` };
}

/** By which day it was due, under which provision, and how long ago that was. */
export function writeLate(brief: Brief, { owed }: Stage): string {
  if (owed === null || owed.due === null) return NONE_YET;
  const limit = owed.clock === 'review' ? (brief.wording.review?.limit ?? null) : brief.wording.limit;
  const under = limit === null ? '' : `Under ${limit} `;
  const late = owed.workingDaysLate ?? 0;
  const ago = late > 0 ? `That was ${sayDaysLate(brief, late)} ago, and` : 'That day has passed, and';
  if (owed.clock === 'response')
    return `${under === '' ? 'You' : `${under}you`} should have answered by ${sayDay(owed.due)}. ${ago} I have had no ${isBegun(brief) ? 'full ' : ''}answer.`;
  const asked = owed.from === null ? '' : `On ${sayDay(owed.from)} I asked you for a review of how you dealt with it. `;
  const its = under === '' ? 'Its' : `${under}its`;
  return `${asked}${its} outcome should have reached me by ${sayDay(owed.due)}. ${ago} I have had none.`;
}

/** The promise that was not kept, in its own words. */
export function writeBroken(brief: Brief, { owed }: Stage): string {
  const broken = brokenPromise(brief, owed?.fromMessage ?? null);
  if (broken === null) return '';
  const { deed, promise } = broken;
  const on = dayOf(deed.message);
  const wrote = on === null ? 'You wrote' : `On ${sayDay(on)} you wrote`;
  const words = quote(promise.evidence.quote, 200);
  const said = sayDay(promise.date);
  const day = words.includes(said.replace(/ \d+$/, '')) ? 'That day' : said;
  const too = isOverdue(owed, brief.today) && (owed.due ?? '') < promise.date ? ' too' : '';
  return `${wrote}: ${stop(words)} ${day} has passed${too}, and nothing has come.`;
}

/** What was answered in part, with the rest promised for a day that has passed. */
export function writeParts(brief: Brief): readonly string[] {
  return tellPromises(brief, brokenPromises(brief), 140);
}
