import { costLimitFor, costLimitOf } from '../../law/cost-limits';
import { type Brief, hasFiles } from '../brief';
import { quote, stop } from '../phrase';
import { nameAll } from '../question-names';
import type { Finding, Rule } from '../rule';
import { around, type Saying, sayings } from '../said';
import { refusalsIn, rowsOf } from './refusal';
import { answersOf } from './rows';

/** The questions refused on cost, with the words. */
function costRows(brief: Brief) {
  return rowsOf(refusalsIn(brief).filter(({ provision }) => provision.number === brief.wording.cost));
}

/** What is said in the letters that refuse on cost. */
function saidOnCost(brief: Brief, words: RegExp, not: RegExp | null = null): readonly Saying[] {
  const letters = new Set(costRows(brief).map(({ answer }) => answer.in));
  return sayings(brief, words, not).filter(({ deed }) => letters.has(deed.message.id));
}

function strengthOf(brief: Brief): Finding['strength'] {
  return hasFiles(brief) || brief.unread ? 'weak' : 'strong';
}

const uncounted =
  /\bredact\w*|\b(?:consider\w*|check\w*|assess\w*|decid\w*|review\w*|read\w*)\b.{0,50}\b(?:exempt\w*|sensitiv\w*|personal data|third part\w*|suitab\w* for (?:release|disclosure))|\blegal advice\b|\bsign(?:ed|ing)?[- ]?off\b|\bapprov(?:al|ing)\b|\bquality (?:check\w*|assur\w*)|\bconsult(?:ing|ation)?\b.{0,30}\bthird part/i;
const counts = /\b(?:hours?|minutes?|days?)\b|\u00a3 ?\d|\bestimat|\btime\b|\btak(?:e|es|ing)\b|\bcost/i;
const leftOut =
  /\bnot (?:been )?(?:be )?(?:includ|count)\w*|\bexclud\w*|\bin addition\b|\bcannot\b|\bbefore (?:any )?redact|\bwithout\b|\baside from\b|\beven before\b|\bfurther time\b|\bwould (?:then|also|still)\b|\bnot taken into account|\bwithin the (?:cost )?limit\b/i;

/** An estimate that counts work which may not be counted. */
export const costCount: Rule = {
  id: 'cost-count',
  find: (brief) => {
    const [first] = saidOnCost(brief, uncounted, leftOut).filter(({ text }) => counts.test(text));
    if (first === undefined) return null;
    return {
      title: 'Estimate counts what it may not',
      facts: stop(`Your estimate includes such work (${quote(first.evidence.quote, 150)})`),
      ask: 'Please give the estimate without it.',
      evidence: [first.evidence],
      strength: strengthOf(brief),
    };
  },
};

const limitWords = /\blimit\b|\bthreshold\b|\bceiling\b|\bmaximum\b|\bexceed|\bin excess\b|\bappropriate\b/i;
const limitFigure =
  /\u00a3 ?(450|600)\b|\b(18|24|eighteen|twenty-four|40|forty|three and a half days|3\.5)[- ](?:working )?hours?\b/i;
const hourly = /\u00a3 ?(\d{1,3}(?:\.\d\d)?) ?(?:per|an|a|\/) ?hour\b/i;
const ofWork =
  /\bstaff|\bofficers?\b|\bsearch|\bretriev|\blocat|\bestimat|\bappropriate limit|\bcost (?:of complying|limit)|\bcomply/i;

/** Another limit, or another price of an hour, than the law has for such a body. Only where that is to the requester's harm. */
export const costFigure: Rule = {
  id: 'cost-figure',
  find: (brief) => {
    const limit = costLimitOf(brief.wording.regime);
    const most = limit === null ? null : costLimitFor(limit, brief.thread.authority.name);
    if (limit === null) return null;
    const low =
      most === null
        ? []
        : saidOnCost(brief, limitFigure).filter(
            (one) => limitWords.test(one.text) && isBelow(one.text, most, limit.hourly),
          );
    const dear = saidOnCost(brief, hourly).filter(
      ({ text }) => ofWork.test(text) && Number(hourly.exec(text)?.[1] ?? 0) > limit.hourly,
    );
    const [first] = [...low, ...dear];
    if (first === undefined) return null;
    return {
      title: 'Wrong cost limit or rate',
      facts: stop(
        dear[0] === first
          ? `You reckon with a higher price for an hour (${quote(first.evidence.quote, 140)}) than the \u00a3${limit.hourly} of the regulations on fees`
          : `You reckon with a lower limit (${quote(first.evidence.quote, 140)}) than the \u00a3${most ?? limit.central} that the regulations on fees set for a body such as yours`,
      ),
      ask: 'Please estimate the cost afresh.',
      evidence: [first.evidence],
      strength: strengthOf(brief),
    };
  },
};

/** Whether the limit that a sentence names is lower than the law's. Hours count at the law's price. */
function isBelow(text: string, most: number, price: number): boolean {
  const [, pounds, hours] = limitFigure.exec(text) ?? [];
  if (pounds !== undefined) return Number(pounds) < most;
  const count = { eighteen: 18, 'twenty-four': 24 }[(hours ?? '').toLowerCase()] ?? Number(hours);
  return (
    Number.isFinite(count) &&
    count * price < most &&
    (count === 18 || count === 24) &&
    !/\btotal|\bestimat\w* (?:at|to be)|\btake\b.{0,12}\b(?:18|24)\b/i.test(text)
  );
}

const adds =
  /\baggregat\w*|\b(?:add|added|adding|combin\w*|join\w*|group\w*|tak(?:e|en|ing)|treat\w*)\b.{0,60}\b(?:together|requests\b.{0,20}\bas one|as one request|as a single request|single estimate)|\bcombin\w*\b.{0,40}\brequests\b/i;
const alike = /\bsame\b|\bsimilar\b|\bsixty\b|\b60\b|\bboth (?:ask|concern|relate|seek|are about)|\boverlap/i;

/** Requests added together, and not said why they may be. */
export const aggregated: Rule = {
  id: 'aggregated',
  find: (brief) => {
    const [first] = saidOnCost(brief, adds, /\bmay\b|\bcan be\b/i);
    if (first === undefined) return null;
    const told = alike.test(around(brief, first));
    return {
      title: 'Requests added together',
      facts: told
        ? `You add my requests together (${quote(first.evidence.quote, 140)}). I ask the reviewer to look at that afresh.`
        : stop(
            `You add my requests together (${quote(first.evidence.quote, 140)}), and do not say that they are about the same or similar information and came within sixty working days`,
          ),
      ask: 'Please decide this request by itself, or show that it may be added to the others.',
      evidence: [first.evidence],
      strength: told ? 'weak' : strengthOf(brief),
    };
  },
};

const byHand =
  /\bmanual(?:ly)?\b|\bby hand\b|\bone by one\b|\beach (?:individual )?(?:record|file|case|form|e-?mail|entry|document)\b|\bindividual(?:ly)? (?:records?|files?|cases?)\b|\bevery (?:record|file|case|form|e-?mail|entry)\b/i;

/** Every record is said to need opening by hand. Whether a system could report it cannot be told from outside, so it is asked. */
export const manualSearch: Rule = {
  id: 'manual-search',
  find: (brief) => {
    const [first] = saidOnCost(brief, byHand);
    if (first === undefined) return null;
    return {
      title: 'Is a search by hand needed?',
      facts: `Your estimate assumes that records are gone through by hand (${quote(first.evidence.quote, 140)}).`,
      ask: 'Could the reviewer please consider whether a report from the system, a search by keyword or a sample would do?',
      evidence: [first.evidence],
      strength: 'weak',
    };
  },
};

/** Several questions refused together, and not said which of them the cost comes from. */
export const separable: Rule = {
  id: 'separable',
  find: (brief) => {
    const rows = costRows(brief).filter(({ answer }) => answer.state === 'refused');
    const drives =
      /\b(?:questions?|parts?|items?|points?|q)\.? ?\(?(?:\d|[a-h]\b)|\bother (?:questions|parts)|\bremaining (?:questions|parts)/i;
    const last = brief.responses.at(-1)?.message.id;
    if (rows.length < 2 || saidOnCost(brief, drives).length > 0 || rows.some(({ answer }) => answer.in !== last))
      return null;
    return {
      title: 'Which part does the cost come from?',
      facts: stop(`You refuse ${nameAll(rows)} together on the ground of cost`),
      ask: 'If one of them drives the cost, please say which, and answer the others.',
      evidence: answersOf(brief, rows).slice(0, 3),
      strength: 'weak',
    };
  },
};
