import type { Assessment } from '../../assess/assessment';
import { numberOf } from '../../law/day';
import { sayTerm } from '../../law/say';
import type { Evidence } from '../../thread/thread';
import { authorityOf, basicBlanks } from '../blanks';
import { type Brief, type Deed, dayOf, deedsOf } from '../brief';
import { writeChronology } from '../chronology';
import { tellRequest, writeLink } from '../frame';
import { findGrounds } from '../grounds';
import type { Choices, Ground } from '../letter';
import { distinct, list, quote, sayCount, sayDay } from '../phrase';
import { referenceOf } from '../reference-of';
import { chasersAfter, isOpen, isOverdue, readStage, type Stage } from '../stage';
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

/** The complaint to the regulator: what happened, day by day, what is wrong with it, what is asked for, and what is enclosed. */
export const complaint: Compose = (brief, assessment, choices) => {
  const words = brief.wording.complaint ?? nobody;
  const stage = readStage(brief, assessment);
  const reference = referenceOf(brief, choices);
  const silent = stage.response?.endedOn === null && brief.responses.length === 0;
  const events = writeChronology(brief, assessment);
  return {
    title: words.title,
    to: 'regulator',
    reader: words.to,
    subject: `${words.title}: ${authorityOf(brief, choices)}, ${brief.thread.title}`.replace(': , ', ': '),
    grounds: findGrounds(brief).map((ground) => retell(brief, ground)),
    before: [
      writeApplication(brief, words, choices, reference),
      words.form ?? '',
      events.length === 0 ? '' : `What happened:\n\n${events.join('\n')}`,
      writeReview(stage, words, silent),
      'What I complain of:',
    ],
    after: [
      silent ? words.wanted.silence : words.wanted.answer,
      writeWindow(brief, stage),
      writeEnclosures(brief),
      writeLink(brief),
    ],
    ownLead: 'I add the following, which is my own view and evidence:',
    blanks: basicBlanks(brief, choices, reference),
    advice: advise(brief, assessment, stage, silent),
  };
};

/** What is applied for, about whom and which request. */
function writeApplication(brief: Brief, words: ComplaintWords, choices: Choices, reference: string | null): string {
  const who = authorityOf(brief, choices) || 'the authority';
  const request = tellRequest(brief, choices, reference, { law: false, whose: 'its' });
  const after = words.after.includes('my request')
    ? words.after.replace('my request', request)
    : `${words.after}. It is about ${request}`;
  return `${words.before} ${who} ${after}.`;
}

/** That a review has come to nothing, or that none was needed. */
function writeReview({ review }: Stage, { noReview }: ComplaintWords, silent: boolean): string {
  if (review === null) return silent ? (noReview ?? '') : '';
  if (review.endedOn !== null || review.from === null) return '';
  return `I asked for a review on ${sayDay(review.from)} and have had no outcome.`;
}

/** A ground as a third party is told it: what it is, its provision, and the words that show it. */
function retell(brief: Brief, ground: Ground): Ground {
  const [name = ground.title] = ground.title.split(':');
  const law = ground.section === '' ? '' : ` (${ground.section})`;
  const shown = ground.id === 'no-response' || ground.id === 'late' ? '' : tellEvidence(brief, ground.evidence);
  return { ...ground, text: `${name}${law}${shown === '' ? '' : `: ${shown}`}.` };
}

/** So many quotations show what there is to show. */
const SHOWN = 3;

function tellEvidence(brief: Brief, evidence: readonly Evidence[]): string {
  const mine = new Set(brief.thread.messages.flatMap(({ id, party }) => (party === 'requester' ? [id] : [])));
  const asked = evidence.filter(({ messageId }) => mine.has(messageId));
  const wrote = evidence.filter(({ messageId }) => !mine.has(messageId));
  return [tellQuotes('I had asked', asked), tellQuotes('the authority wrote', wrote)]
    .filter((part) => part !== '')
    .join('; ');
}

function tellQuotes(who: string, evidence: readonly Evidence[]): string {
  const quotes = distinct(evidence.map((one) => quote(one.quote, 140)).filter((one) => one !== ''));
  if (quotes.length === 0) return '';
  const rest = quotes.length - SHOWN;
  return `${who} ${list([...quotes.slice(0, SHOWN), ...(rest > 0 ? [`${rest} more`] : [])])}`;
}

/** That the complaint comes in time, where a time is set. */
function writeWindow({ today }: Brief, { complain }: Stage): string {
  if (complain === null || complain.closesOn === null || complain.count === undefined) return '';
  const told = `The ${sayTerm(complain.term)} from ${sayDay(complain.count.from)}`;
  return today <= complain.closesOn
    ? `${told}, in which I can turn to you, end on ${sayDay(complain.closesOn)}.`
    : `${told} ended on ${sayDay(complain.closesOn)}. I ask you to take this complaint all the same.`;
}

/** What goes with the letter: every message that decides something, by its day. */
function writeEnclosures(brief: Brief): string {
  const papers = [
    tellPapers(brief, 'My request', 'request'),
    tellPapers(brief, 'My reminders', 'chaser'),
    tellPapers(
      brief,
      'The authority\u2019s letters before its answer',
      'acknowledgement',
      'holding',
      'extension',
      'clarification-request',
      'fees-notice',
      'transfer',
    ),
    tellPapers(brief, 'My clarification', 'clarification'),
    tellPapers(brief, 'The authority\u2019s response', 'response'),
    tellPapers(brief, 'My request for a review', 'review-request'),
    tellPapers(brief, 'What the authority wrote on the review', 'review-acknowledgement', 'review-outcome'),
  ].filter((paper) => paper !== '');
  return papers.length === 0 ? '' : `Enclosed:\n\n${papers.join('\n')}`;
}

function tellPapers(brief: Brief, name: string, ...kinds: readonly Parameters<typeof deedsOf>[1][]): string {
  const deeds = deedsOf(brief, ...kinds);
  if (deeds.length === 0) return '';
  const days = distinct(deeds.flatMap(({ message }) => dayOf(message) || []).map(sayDay));
  const of = days.length === 0 ? '' : ` of ${list(days)}`;
  return `- ${name}${of}${tellFiles(deeds)}`;
}

function tellFiles(deeds: readonly Deed[]): string {
  const files = deeds.reduce((sum, { message }) => sum + message.attachments.length, 0);
  return files === 0 ? '' : `, with ${sayCount(files, 'file')}`;
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
      : `${capital(who)} expects you to ask the authority for a ${regime.review.name} first.`;
  if (complain.state === 'not-yet') return `It is too early: ${complain.why}`;
  if (complain.state === 'closed')
    return `The time to complain ended on ${sayDay(complain.closesOn ?? '')}: ${who} may refuse this, unless you say why it comes late.`;
  if (silent && isOverdue(stage.response, today) && chasersAfter(brief, stage.response.due).length === 0)
    return `${capital(who)} expects one reminder before a complaint of silence: send that first.`;
  if (complain.closesOn === null || !isOpen(complain)) return null;
  const left = (numberOf(complain.closesOn) ?? 0) - (numberOf(assessment.today) ?? 0);
  return `You have until ${sayDay(complain.closesOn)}, ${left === 0 ? 'which is today' : sayCount(left, 'day')}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
