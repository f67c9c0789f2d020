import { quote, stop } from '../phrase';
import type { Rule } from '../rule';
import { isSaid, type Saying, sayings, theirs } from '../said';

const motive =
  /\bwhy you (?:want|need|require|are (?:asking|requesting|seeking|interested))\b|\b(?:purpose|reasons?|motives?) (?:of|for|behind) (?:your|the|this|making (?:your|the|this)) (?:\w+ )?(?:request|enquiry)\b|\byour reasons? for (?:asking|requesting|wanting|making|needing)\b|\bwhat (?:use )?you (?:intend|plan|propose|will|would)\b.{0,30}\b(?:use|do|make)\b|\bhow you (?:intend|plan|will|propose)(?: to)? use\b|\bintended use of\b|\bwhat (?:the|this) information (?:is|will be) (?:for|used)/i;
const identity =
  /\b(?:proof|evidence|verification|confirmation) of (?:your )?(?:identity|ID|address|who you are)\b|\b(?:confirm|verify|prove|establish) (?:\w+ )?(?:your )?(?:identity|who you are)\b|\b(?:copy of|photo(?:graphic)?) (?:\w+ ){0,3}(?:passport|driving licen[cs]e|ID)\b|\butility bill\b/i;
const demands =
  /\bplease\b|\bcould you\b|\bcan you\b|\bneed|\brequire|\bmust\b|\bbefore\b|\bwould (?:like|help|assist|be grateful|appreciate)|\bask(?:ing)? you\b|\buntil\b|\bunless\b|\bunable\b|\bcannot\b|\bgrateful\b/i;
const waived =
  /\bdo(?:es)? not (?:need|have|require|take|ask)|\bregardless|\birrelevant|\bnot (?:relevant|obliged|required|asking|taken|consider)|\bblind\b|\bno need\b|\bwithout (?:asking|regard)|\bany reason\b|\bdisregard|\bneed not\b|\bsubject access\b|\bpersonal data\b|\breview\b|\bfee\b|\bcharge\b/i;
const optional =
  /\bhelp\b|\bassist\b|\bif you (?:wish|would|like|are (?:happy|willing))|\bwould be (?:useful|helpful)|\bnot obliged|\bappreciate\b/i;

/** Who asks, and why, is demanded or weighed. Where a request is refused as vexatious or with others on cost it may count, and is only asked about. */
export const applicant: Rule = {
  id: 'applicant',
  find: (brief) => {
    const letters = theirs(brief);
    const said = [...sayings(brief, motive, waived, letters), ...sayings(brief, identity, waived, letters)];
    const [first] = said.filter(({ text }) => demands.test(text));
    if (first === undefined || isOwnData(first)) return null;
    const counts = isSaid(brief, /\bvexatious|\baggregat|\bsubject access/i);
    return {
      title: 'Identity or motive asked for',
      facts: stop(`You ask me who I am or why I want the information (${quote(first.evidence.quote, 140)})`),
      ask: 'Please answer the request without regard to that.',
      evidence: [first.evidence],
      strength: counts || optional.test(first.text) || brief.unread ? 'weak' : 'strong',
    };
  },
};

/** For one's own data the authority has to know whom it writes to. */
function isOwnData({ deed }: Saying): boolean {
  return /\bsubject access|\bSAR\b|\byour own (?:personal )?(?:data|information|records)/i.test(deed.message.text);
}

const notOne =
  /\bnot (?:\w+ ){0,2}(?:a )?(?:valid|proper|formal|legitimate) (?:\w+ ){0,4}request|\b(?:not|isn't) (?:considered |treated as |regarded as |deemed )?(?:to be )?(?:a )?(?:freedom of information|FOI|FOIA|information|EIR)(?: act)? request\b|\brequest is (?:invalid|not valid)\b|\bdo(?:es)? not (?:constitute|amount to|qualify as) (?:\w+ ){0,3}request/i;
const mustUse =
  /\b(?:must|need to|have to|required to|can only|should)\b.{0,50}\b(?:(?:use|complete|fill(?:ing)? in|submit\w*|via|through|on|by)\b.{0,30}\b(?:form|portal|website)|quote the act)\b|\bonly (?:accept|deal with|process|answer)\b.{0,60}\b(?:form|portal|post|writing|act)\b|\bdo(?:es)? not (?:accept|deal with|process|answer|respond to) requests? (?:\w+ )?(?:from|by|via|through|made)\b|\bnot (?:mention|cite|quote|refer to|state)\w*\b.{0,30}\b(?:act|freedom of information)\b/i;
const later =
  /\bfuture\b|\bfurther requests?\b|\banother request\b|\bnext time\b|\bnew request|\bre-?use|\breview\b|\bcomplain|\bcopyright|\bpersonal\b|\bhowever,? we have\b|\bnevertheless|\bsurvey/i;
const vague =
  /\bdescri|\bclear\b|\bclarif|\bspecif|\bwhat information\b|\bidentif|\brecorded information\b|\bopinion|\bexplanation/i;
const writing =
  /\b(?:not|must be|only) (?:\w+ )?in writing\b|\b(?:your|applicant's|requester's|without an?|requires? an?|need an?) (?:full |real |actual )+name\b|\bpseudonym/i;

/** Turned away for its form: asked as a question, from a portal's address, not on a form, without naming the Act. */
export const validity: Rule = {
  id: 'validity',
  find: (brief) => {
    const words = /^EI/.test(brief.wording.cites ?? '') ? [notOne, mustUse, writing] : [notOne, mustUse];
    const [first] = words.flatMap((one) => sayings(brief, one, later, theirs(brief)));
    if (first === undefined || isOwnData(first)) return null;
    const answered = brief.responses.some((deed) => brief.deeds.indexOf(deed) > brief.deeds.indexOf(first.deed));
    return {
      title: 'Turned away for its form',
      facts: stop(`You do not accept my request as one (${quote(first.evidence.quote, 140)})`),
      ask: 'Please treat my message as a request of the day on which it reached you.',
      evidence: [first.evidence],
      strength: answered || vague.test(first.text) || brief.unread ? 'weak' : 'strong',
    };
  },
};

const treats =
  /\b(?:treat|deal|dealt|handl|process|consider|log|respond|regard|pass|refer|forward)\w*\b.{0,60}\b(?:subject access|SARs?\b|DSARs?\b|data subject|data protection request)|\b(?:is|as|under) an? (?:data )?subject access request\b/i;
const conditional =
  /\bif\b|\bmay\b|\bshould you\b|\bcan (?:make|submit)\b|\bseparate(?:ly)?\b|\bnot (?:be )?(?:treat|deal|handl|a subject)/i;
const own =
  /\bmy\b (?:\w+ ){0,2}(?:records?|data|file|case|details|information|complaint|application|account|claim|history|notes|child|son|daughter)\b|\babout me\b|\bhold on me\b/i;

/** Dealt with as a request for one's own data, though it is not one, or not all of it. */
export const subjectAccess: Rule = {
  id: 'subject-access',
  find: (brief) => {
    const [first] = sayings(brief, treats, conditional, theirs(brief));
    if (first === undefined) return null;
    const personal = own.test(brief.request?.message.text ?? '');
    return {
      title: 'Treated as a subject access request',
      facts: stop(`You deal with my request as one for my own data (${quote(first.evidence.quote, 140)})`),
      ask: personal
        ? 'Please answer whatever in it is not about me within the time for that.'
        : 'I did not ask for information about me: please answer it as what it is.',
      evidence: [first.evidence],
      strength: personal || brief.unread ? 'weak' : 'strong',
    };
  },
};
