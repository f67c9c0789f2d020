import type { Assessment } from '../../assess/assessment';
import { numberOf } from '../../law/day';
import { sayTerm } from '../../law/say';
import { authorityOf, basicBlanks, givenFor } from '../blanks';
import type { Brief } from '../brief';
import { writeChronology } from '../chronology';
import { writeEnclosures } from '../enclosures';
import { tellRequest, writeLink } from '../frame';
import { findGrounds } from '../grounds';
import type { Blank, Choices } from '../letter';
import { sayCount, sayDay } from '../phrase';
import { referenceOf } from '../reference-of';
import { contestRefusals, retellAll } from '../retell';
import { chasersAfter, isDeemed, isOpen, isOverdue, readStage, type Stage } from '../stage';
import { blanksOf, mindful, sayWants } from '../want';
import type { ComplaintWords } from '../wording';
import type { Compose } from './kind';

/** For a law that names nobody to complain to; never offered. */
const nobody: ComplaintWords = {
  title: 'Complaint',
  to: '',
  before: 'I ask you to look at how',
  after: 'has dealt with my request',
  wanted: { silence: 'I ask that it be made to answer.', answer: 'I ask you to decide on the points above.' },
  noReview: null,
  form: null,
};

const REASON: Blank = { id: 'reason', words: 'what you complain of', mayWaive: false };

/** The complaint to the regulator: what happened, day by day, what is wrong with it, what is asked for, and what is enclosed. */
export const complaint: Compose = (brief, assessment, choices) => {
  const words = brief.wording.complaint ?? nobody;
  const stage = readStage(brief, assessment);
  const reference = referenceOf(brief, choices);
  const silent = stage.response?.endedOn === null && brief.responses.length === 0;
  const events = writeChronology(brief, assessment);
  const contested = contestRefusals(brief);
  const grounds = [...contested, ...retellAll(brief, stage, findGrounds(brief, contested), choices.off)];
  const isBare = grounds.every(({ id }) => choices.off.includes(id)) && choices.own.trim() === '';
  const reason = isBare ? givenFor(choices, 'reason') : null;
  return {
    title: words.title,
    to: 'regulator',
    reader: words.to,
    subject: `${words.title}: ${authorityOf(brief, choices)}, ${brief.thread.title}`.replace(': , ', ': '),
    grounds,
    before: [
      writeApplication(brief, words, choices, reference),
      words.form ?? '',
      events.length === 0 ? '' : `What happened:\n\n${events.join('\n')}`,
      silent && stage.review === null ? (words.noReview ?? '') : '',
      isBare && reason === null ? '' : 'What I complain of:',
      reason ?? '',
    ],
    after: [
      silent ? words.wanted.silence : words.wanted.answer,
      ...sayWants(words.wants, choices),
      writeWindow(brief, stage),
      writeEnclosures(brief),
      writeLink(brief),
    ],
    ownLead: 'I add the following, which is my own view and evidence:',
    blanks: [...basicBlanks(brief, choices, reference), ...(isBare ? [REASON] : []), ...blanksOf(words.wants)],
    advice: mindful(advise(brief, assessment, stage, silent), words.mind),
  };
};

/** What is applied for, about whom and which request. */
function writeApplication(brief: Brief, words: ComplaintWords, choices: Choices, reference: string | null): string {
  const who = withArticle(authorityOf(brief, choices)) || 'the authority';
  const request = tellRequest(brief, choices, reference, { law: false, whose: 'its' });
  const after = words.after.includes('my request')
    ? words.after.replace('my request', request)
    : `${words.after}. It is about ${request}`;
  return `${words.before} ${who} ${after}.`;
}

/** `the Department for Ports`: the names of such bodies stand in a sentence with their article. */
function withArticle(name: string): string {
  return /^(?:Department|Ministry|Office|University|(?:London|Royal) Borough) (?:for|of)\b/.test(name)
    ? `the ${name}`
    : name;
}

/** That the complaint comes in time, where a time is set. */
function writeWindow({ today }: Brief, { complain }: Stage): string {
  if (complain === null || complain.closesOn === null || complain.count === undefined) return '';
  const told = `The ${sayTerm(complain.term)} from ${sayDay(complain.count.from)}`;
  return today <= complain.closesOn
    ? `${told}, in which I can turn to you, end on ${sayDay(complain.closesOn)}.`
    : `${told} ended on ${sayDay(complain.closesOn)}. I ask you to take this complaint all the same.`;
}

/** Whether the time for it has come, and how much of it is left. */
function advise(brief: Brief, assessment: Assessment, stage: Stage, silent: boolean): string | null {
  const { complain } = stage;
  const { regime, today } = brief;
  if (brief.wording.complaint === null || regime === null)
    return 'ReplyDue knows nobody to complain to under this law: find out who hears complaints before you send this.';
  const who = `the ${regime.regulator.name.replace(/^the /i, '')}`;
  if (complain === null)
    return regime.review === null
      ? null
      : `${capital(who)} expects ${/^[aeiou]/i.test(regime.review.name) ? 'an' : 'a'} ${regime.review.name} first.`;
  if (complain.state === 'not-yet') return `It is too early: ${complain.why}`;
  if (complain.state === 'closed')
    return `The time to complain ended on ${sayDay(complain.closesOn ?? '')}: ${who} may refuse this, unless you say why it comes late.`;
  if (
    silent &&
    complain.closesOn === null &&
    !isDeemed(brief) &&
    isOverdue(stage.response, today) &&
    chasersAfter(brief, stage.response.due).length === 0 &&
    stage.review === null
  )
    return 'A reminder comes before a complaint of silence: send one first.';
  if (complain.closesOn === null || !isOpen(complain)) return null;
  const left = (numberOf(complain.closesOn) ?? 0) - (numberOf(assessment.today) ?? 0);
  return left === 0
    ? `You have until today, ${sayDay(complain.closesOn)}.`
    : `You have until ${sayDay(complain.closesOn)}: ${sayCount(left, 'day')} ${left === 1 ? 'is' : 'are'} left.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
