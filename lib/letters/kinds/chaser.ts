import type { ActKind } from '../../thread/act';
import { authorityOf, basicBlanks } from '../blanks';
import { type Brief, dayOf, deedOf, deedsOf, sayDaysLate } from '../brief';
import { sayDays, tellRequest, writeLink } from '../frame';
import { brokenPromises } from '../grounds/put-off';
import type { Choices } from '../letter';
import { quote, sayDay, stop } from '../phrase';
import { tellQuestion } from '../question-names';
import { referenceOf } from '../reference-of';
import { brokenPromise, isDoubtful, isOverdue, readStage, type Stage } from '../stage';
import type { Compose } from './kind';

/** How long somebody who is late already is given; what a letter asks, no law. */
const SOON = 'ten working days';

/** A reminder: of an answer, of the outcome of a review, or of a part that was promised. */
export const chaser: Compose = (brief, assessment, choices) => {
  const stage = readStage(brief, assessment);
  const reference = referenceOf(brief, choices);
  const ofReview = stage.owed?.clock === 'review';
  return {
    title: ofReview ? 'Reminder of the review' : 'Reminder',
    to: 'authority',
    reader: authorityOf(brief, choices),
    subject: `${isLate(brief, stage) ? 'Overdue' : 'Reminder'}: ${brief.thread.title}`,
    grounds: [],
    before: [...writeBody(brief, stage, choices, reference)],
    after: [writeLink(brief)],
    ownLead: 'I would add this:',
    blanks: basicBlanks(brief, choices, reference),
    advice: advise(brief, stage),
  };
};

function isLate(brief: Brief, { owed }: Stage): boolean {
  return isOverdue(owed, brief.today) && !isDoubtful(brief, owed);
}

function writeBody(brief: Brief, stage: Stage, choices: Choices, reference: string | null): readonly string[] {
  const { owed } = stage;
  const broken = writeBroken(brief, stage);
  const parts = owed === null ? writeParts(brief) : [];
  if (parts.length > 0) return [writeAbout(brief, choices, reference, true), ...parts, ASK_PART];
  if (isLate(brief, stage))
    return [
      writeAbout(brief, choices, reference, false, owed?.clock === 'review'),
      writeLate(brief, stage),
      broken,
      writeWanted(brief, stage),
    ];
  if (isDoubtful(brief, owed)) {
    const what = owed.clock === 'review' ? 'the outcome of the review' : 'an answer';
    return [
      writeAbout(brief, choices, reference, true),
      `By my count ${what} was due by ${sayDay(owed.due)}, and I cannot find one among your letters. I may have overlooked it.`,
      `Please tell me whether you have sent it and, if you have not, by which day I can expect it.`,
    ];
  }
  const due = owed?.due ?? null;
  const runs = due !== null && due >= brief.today;
  const known = runs ? `I know that the time for your answer runs until ${sayDay(due)}.` : NONE_YET;
  const ask = 'Please tell me how far you have come and by which day I can expect your answer.';
  return [writeAbout(brief, choices, reference, true), broken, `${known} ${ask}`];
}

const NONE_YET = 'I have had no answer to it.';
const ASK_PART =
  'Please send it now. If something stands in the way, please tell me what, and by which day I will have it.';

/** Which request it is about, and what there has been on it. */
function writeAbout(brief: Brief, choices: Choices, reference: string | null, law: boolean, ofReview = false): string {
  const answered = deedsOf(brief, 'response').length > 0;
  const told = [
    tellOf(brief, answered ? [] : ['acknowledgement'], (days) => `You acknowledged it on ${days}.`),
    tellOf(brief, ['clarification'], (days) => `I clarified it on ${days}.`),
    tellOf(brief, ['response'], (days) => `You responded on ${days}.`),
    tellOf(brief, ['chaser'], (days) => writeReminded(brief, days)),
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

/** Earlier reminders: their days or, where they are many, their number and the last. */
function writeReminded(brief: Brief, days: string): string {
  const chasers = deedsOf(brief, 'chaser');
  const last = chasers.at(-1);
  if (chasers.length < 3 || last === undefined) return `I reminded you on ${days}.`;
  return `I have reminded you ${chasers.length} times, last on ${sayDay(dayOf(last.message) ?? '')}.`;
}

/** By which day it was due, under which provision, and how long ago that was. */
function writeLate(brief: Brief, { owed }: Stage): string {
  if (owed === null || owed.due === null) return NONE_YET;
  const limit = owed.clock === 'review' ? (brief.wording.review?.limit ?? null) : brief.wording.limit;
  const under = limit === null ? '' : `Under ${limit} `;
  const late = owed.workingDaysLate ?? 0;
  const ago = late > 0 ? `That was ${sayDaysLate(brief, late)} ago, and` : 'That day has passed, and';
  if (owed.clock === 'response')
    return `${under === '' ? 'You' : `${under}you`} should have answered by ${sayDay(owed.due)}. ${ago} I have had no answer.`;
  const asked = owed.from === null ? '' : `On ${sayDay(owed.from)} I asked you for a review of how you dealt with it. `;
  const its = under === '' ? 'Its' : `${under}its`;
  return `${asked}${its} outcome should have reached me by ${sayDay(owed.due)}. ${ago} I have had none.`;
}

/** The promise that was not kept, in its own words. */
function writeBroken(brief: Brief, { owed }: Stage): string {
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
function writeParts(brief: Brief): readonly string[] {
  return brokenPromises(brief).map(({ row, promise }) => {
    const deed = deedOf(brief, promise.evidence.messageId);
    const on = deed === null ? null : dayOf(deed.message);
    const wrote = on === null ? 'You wrote' : `On ${sayDay(on)} you wrote`;
    return `${stop(`${wrote} that by ${sayDay(promise.date)} I would have the answer to ${tellQuestion(row, 140)}`)} It has not come.`;
  });
}

function writeWanted(brief: Brief, stage: Stage): string {
  const { owed } = stage;
  const what = owed?.clock === 'review' ? 'the outcome' : 'your answer';
  const part = owed?.clock === 'review' ? '' : ' If a part of it is ready, please send that part first.';
  const next = nextStep(brief, stage);
  const then = next === null ? '' : ` If I have had nothing by then, I intend to ${next}.`;
  return `Please send ${what} within ${SOON}.${part}${then}`;
}

/** What is open to the requester if the silence goes on; null where the law has nothing. */
function nextStep({ regime, wording }: Brief, { owed }: Stage): string | null {
  if (regime === null) return null;
  if (owed?.clock === 'response' && regime.review?.onSilence && regime.regulator.reviewFirst)
    return 'ask for a review, as the law provides';
  return wording.complaint === null ? null : `take the matter to the ${regime.regulator.name.replace(/^the /i, '')}`;
}

function advise(brief: Brief, stage: Stage): string | null {
  const { owed } = stage;
  if (brief.wording.regime === null)
    return 'ReplyDue does not know the time limits of this law, so that the letter names none: choose the law in the banner if you know it.';
  if (isDoubtful(brief, owed))
    return 'It cannot be told whether the answer has come: look at the messages that could not be read first. The letter only asks.';
  if (isLate(brief, stage) || brokenPromises(brief).length > 0) return null;
  if (brokenPromise(brief, owed?.fromMessage ?? null) !== null)
    return 'The time to answer has not ended yet: this only reminds the authority of the day that it named itself.';
  return 'Nothing is late, as far as the letters show: there is nothing to remind anybody of yet.';
}
