import { calendarOf } from '../../law/calendar';
import { numberOf } from '../../law/day';
import { lateIn } from '../../law/lateness';
import { readDays } from '../../law/promises-day';
import type { IsoDay } from '../../thread/thread';
import { type Brief, dayOf, deedsOf, evidenceOf } from '../brief';
import { quote, sayCount, sayDay } from '../phrase';
import type { Rule } from '../rule';
import { type Saying, sayings, theirs } from '../said';
import { isLate } from './delays';

const arrives = /\b(?:received|logged|registered|recorded|arrived|reached us|date of receipt)\b/i;
const otherThings =
  /\breview|\bcomplain|\bclarif|\bpayment|\bfee\b|\bwill be\b|\b(?:should|will|shall|would|can) (?:\w+ )?receive|\bhave received a|\bdue\b|\bby \d|\bresponse\b|\bfrom (?:the|a)\b|\bnot received|\bif\b/i;
const ofRequest = /\b(?:request|enquiry|e-?mail|letter|correspondence|message|receipt|it was|FOI)\b/i;

/** The time to answer is counted from a later day than that on which the request arrived. */
export const receipt: Rule = {
  id: 'receipt',
  find: (brief) => {
    const sent = brief.request === null ? null : dayOf(brief.request.message);
    if (sent === null || brief.regime === null) return null;
    const later = sayings(brief, arrives, otherThings, theirs(brief)).flatMap((saying) => {
      const day = ofRequest.test(saying.text) ? statedDay(saying, sent) : null;
      return day !== null && day > sent && !isOtherMessage(brief, day) ? [{ saying, day }] : [];
    });
    const [first] = later;
    if (first === undefined) return null;
    const open = calendarOf(brief.regime.calendar).isWorkingDay(numberOf(sent) ?? 0);
    return {
      title: 'Counted from too late a day',
      facts: `My request was sent on ${sayDay(sent)}, and you say that it arrived on ${sayDay(first.day)} (${quote(first.saying.evidence.quote, 110)}).`,
      ask: '',
      evidence: [first.saying.evidence],
      strength: open && isLate(brief.clock) && isNear(brief, sent, first.day) ? 'strong' : 'weak',
    };
  },
};

/** The only day that the sentence names, read as one after the request was sent. */
function statedDay({ text }: Saying, sent: IsoDay): IsoDay | null {
  const days = readDays(text, sent, () => null).filter(({ counted }) => !counted);
  return days.length === 1 ? (days[0]?.date ?? null) : null;
}

/** A letter of the requester's own that arrived later: a copy, a chaser, a clarification. */
function isOtherMessage({ thread }: Brief, day: IsoDay): boolean {
  return thread.messages.some(
    (message) => message.party === 'requester' && (dayOf(message) === day || message.resentOn.includes(day)),
  );
}

/** A day that is far off is a slip of the pen or another letter. */
function isNear({ regime }: Brief, sent: IsoDay, day: IsoDay): boolean {
  return regime !== null && (lateIn(calendarOf(regime.calendar), sent, day) ?? 99) <= 5;
}

/** So many working days may pass before a question about the meaning of a request seems late. */
const prompt = 15;

/** Clarification is asked for when the time to answer has nearly run out. */
export const clarificationLate: Rule = {
  id: 'clarification-late',
  find: (brief) => {
    const [deed] = deedsOf(brief, 'clarification-request');
    const sent = brief.request === null ? null : dayOf(brief.request.message);
    const day = deed === undefined ? null : dayOf(deed.message);
    if (deed === undefined || sent === null || day === null || brief.regime === null) return null;
    const passed = lateIn(calendarOf(brief.regime.calendar), sent, day) ?? 0;
    const evidence = evidenceOf(brief, deed);
    if (passed < prompt || evidence === null) return null;
    return {
      title: 'Clarification asked for late',
      facts: `You asked me to clarify the request on ${sayDay(day)}, ${sayCount(passed, 'working day')} after I sent it (${quote(evidence.quote, 110)}).`,
      ask: 'Please tell me why the request could not be understood as it stood, and why it was not asked sooner.',
      evidence: [evidence],
      strength: 'weak',
    };
  },
};

const localDay =
  /\blocal (?:public |bank )?holiday|\b(?:september|autumn|spring|may|victoria) weekend\b|\bfair (?:friday|monday|holiday|fortnight)|\btrades (?:holiday|fortnight|week)|\b(?:council|our|the) offices? (?:were|are|was|is|will be) closed|\bchristmas (?:closure|shutdown)/i;
const counting =
  /\bworking days?\b|\bdeadline|\bdue\b|\bcount|\btherefore|\bextend|\bby which|\btime ?scale|\brespond by/i;

/** A local holiday or a closed office is counted as if it stopped the clock. */
export const localHoliday: Rule = {
  id: 'local-holiday',
  find: (brief) => {
    const [said] = sayings(brief, localDay, null, theirs(brief)).filter(({ text }) => counting.test(text));
    if (said === undefined) return null;
    return {
      title: 'Local holiday counted',
      facts: `You leave days out of the time to answer because of a local holiday or a closed office (${quote(said.evidence.quote)}).`,
      ask: '',
      evidence: [said.evidence],
      strength: isLate(brief.clock) ? 'strong' : 'weak',
    };
  },
};
