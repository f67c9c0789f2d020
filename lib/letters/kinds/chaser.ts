import { authorityOf, basicBlanks } from '../blanks';
import type { Brief } from '../brief';
import { writeLink } from '../frame';
import { brokenPromises } from '../grounds/put-off';
import type { Choices } from '../letter';
import { sayDay } from '../phrase';
import { referenceOf } from '../reference-of';
import { brokenPromise, isDoubtful, isOverdue, readStage, type Stage } from '../stage';
import { NONE_YET, writeAbout, writeBroken, writeLate, writeParts } from './chaser-facts';
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

const ASK_PART =
  'Please send it now. If something stands in the way, please tell me what, and by which day I will have it.';

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
