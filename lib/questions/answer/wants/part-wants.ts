import { onceFor } from '../../../thread/once';
import { YES_NO } from '../../phrases/en-asks';
import { readGroupsOf, readStem, readStems, readTopic } from '../../words';
import { leaveSums } from './suits';
import { hasCardinal, readFigures } from './values';

const MONEY =
  /[£$€]\s?\d|\b\d[\d,.]*\s?(?:million|billion|pounds?|p|k|m|bn)\b|\b(?:free|no charge|no cost|nothing|nil|none|zero|unpaid|gratis|volunt(?:ary|arily|eers?))\b|\b(?:without|no|any|not(?: \w+)? (?:a |any )?) ?(?:pay(?:ment)?|fees?|salary|charged?|costs?|paid|remuneration)\b/i;
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|none|nil|no|zero|all|both|every|each|most|half|single|several)\b/i;
const DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|never|monthly|annually|annual|yearly|weekly|daily|not yet|no date|ago|last (?:week|month|year)|every (?:\w+ )?(?:days?|weeks?|months?|years?|quarter|\d+))\b/i;
/** How often a thing is done; also that it is done when there is need. */
const OFTEN =
  /\b(?:annual|annually|yearly|month|monthly|week|weekly|fortnight\w*|day|daily|nightly|night|hourly|quarter\w*|termly|each|every|once|twice|thrice|times|per|a year|cycles?|cyclical\w*|regular\w*|routine\w*|rolling|schedul\w*|programme\w*|frequen\w*|interval\w*|biennial\w*|when|whenever|where|if|as|need\w*|requir\w*|demand|risk|never|not|no|none|always|constant\w*|continu\w*|permanent\w*|all|both|years?|months|weeks|days|var(?:y|ies)|depend\w*|rarely|seldom|sometimes|often)\b/i;
/** A time or a distance: either may be long. */
const DURATION =
  /\b(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|yrs?|decades?|since|until|permanent(?:ly)?|indefinite(?:ly)?|miles?|met(?:re|er)s?|km|feet|yards?|pages?|long|short|never)\b/i;
/** `last year`, `this calendar month` say when, and not how long. */
const NAMED_TIME =
  /\b(?:(?:last|this|next|that|same|previous|following|calendar|financial|academic|school|tax|per|each|every) )+(?:year|month|week|day|night)\b(?! of\b)/gi;
const ADDRESS =
  /\d|,|@|\[|\bwww\b|\b(?:road|street|lane|avenue|house|park|estate|way|drive|close|square|court|hall|centre|building|office)\b/i;
/** A paper comes with the letter, or is shown where it lies. */
const HANDED =
  /attach|enclos|append|annex|herewith|https?:|www\.|\b(?:cop(?:y|ies)|link|below|overleaf|available|publish\w*|online|web ?site|send|sent|provided|supplied|here it is|disclosed|released|withheld|exempt)\b/i;
const REASON =
  /\b(?:because|since|as|due|owing|for|so|to|ground|reason|result\w*|follow\w*|after|not|no|lack\w*|fail\w*|too|caused?|under)\b/i;

const UNIT = new Set(
  'fte wte per day days week weeks month months month year years hour hours minute minutes each vat inclusive exclusive approximately about around circa total plus average mean including excluding annum came come amounted one two three four five six seven eight nine ten eleven twelve january february march april may june july august september october november december spring summer autumn winter'
    .split(' ')
    .map(readStem),
);

/** What would answer a clause of a question. */
export type PartWant =
  | 'nothing'
  | 'number'
  | 'frequency'
  | 'duration'
  | 'sum'
  | 'date'
  | 'reason'
  | 'address'
  | 'paper'
  | 'words';

/** An asking clause and what would answer it. */
export interface PartAsk {
  readonly part: string;
  readonly wants: PartWant;
  /** `if so, when`: a no leaves nothing to say. */
  readonly conditional: boolean;
  readonly counts: boolean;
}

/** What the clauses of a question ask for; found once, however many answers it gets. */
export const asksOf = onceFor((parts: readonly string[]) =>
  parts.map(
    (part): PartAsk => ({
      part,
      wants: readPartWant(part),
      conditional: /^\W*(?:and,?\s+)?if (?:so|yes|not|no|any)\b/i.test(part),
      counts: COUNTS.test(part),
    }),
  ),
);

const COUNTS = /\bhow many\b|\bnumbers? of\b/i;

/** `Where they do, what does it cost?`: its first words ask nothing. */
const CONDITION =
  /^\W*(?:where|when|if|supposing|assuming|provided)(?!.*\b(?:how|what|which|who|whom|when|where|why)\b)(?: that)? (?:they|it|there|this|that|so|any|one|he|she|we|you|these|those)(?: \w+){0,2}(?<!\?)\W*$/i;
/** `if yes please provide a copy`. */
const PAPER =
  /^\W*(?:and,?\s+)?(?:if (?:so|yes|it (?:does|is|has)|they do|there is),? )?(?:then )?(?:please |kindly |could you |can you )*(?:provide|send|supply|attach|enclose|share|forward)(?: (?:me|us))?(?: with)? (?:it|them|one|(?:an? |the )?cop(?:y|ies))\b/i;
/** `in which year was it paid`. */
const TIME = /^\W*(?:and |or )?(?:when|(?:(?:in|on|from|by) )?(?:what|which) (?:\w+ )?(?:dates?|year|month|day))\b/i;
/** `what is its length in miles`. */
const MEASURE =
  /\bwhat(?: (?:is|are|was|were))?(?: (?:its|their|the|that|this))?(?: \w+)? (?:length|distance|height|weight|width|depth|mileage|percentage|proportion)\b/i;
const SUM =
  /\bhow much\b|\b(?:what|which) (?:total |overall |annual |further )?sums?\b|\bwhat (?:is|are|was|were|has been|have been) (?:set aside|budgeted|allocated|earmarked)\b|\bcosts?\b|\bspen[dt]\b|\bspending\b|\bpa(?:y|id)\b|\bfees?\b|\bbills?\b|\brent(?:al)?\b|\bcharges?\b|\bbudget\b|\bprice\b|\bamounts?\b|\bvalue\b|\b(?:hourly|daily|day|pay) rates?\b|\bsalar(?:y|ies)\b(?! (?:grades?|scales?|bands?|points?|ranges?)\b)|\bwages?\b|\bremuneration\b/i;

/** `what was it spent on`, `what did it go towards`. */
const SPENT_ON =
  /\b(?:what|which)\b[^?]{0,60}\b(?:spent|put|used|gone?|goes|went)(?: [\w ]{1,12})?? (?:on|towards?|to|for)\W*$/i;
/** `the value of the contract under which they were bought`. */
const SUM_FIRST = /^\W*(?:the |its |their )?(?:total )?(?:costs?|value|price|amount|sum|fee)s? (?:of|paid|for)\b/i;
/** `Top supplier by spend`. */
const BY_SUM = /\bby (?:spend|spending|cost|value|amount|expenditure)\b/gi;

function readPartWant(part: string): PartWant {
  if (PAPER.test(part)) return 'paper';
  if (YES_NO.test(part) || CONDITION.test(part)) return 'nothing';
  if (/\bhow long\b/i.test(part)) return 'duration';
  if (/\bhow (?:often|frequently|regularly)\b/i.test(part)) return 'frequency';
  if (/\bhow many\b|\bnumbers? of\b|\bhow far\b/i.test(part) || MEASURE.test(part)) return 'number';
  if (TIME.test(part)) return 'date';
  if (SPENT_ON.test(part)) return 'words';
  if (SUM_FIRST.test(part)) return 'sum';
  if (SUM.test(part.replace(BY_SUM, ' ')) && !/\b(?:who|which|whom)\b/i.test(part)) return 'sum';
  if (/\bwhen\b|\b(?:what|which|on what|on which|the) (?:\w+ )?dates?\b/i.test(part)) return 'date';
  if (/\b(?:why|reasons?|what grounds?)\b/i.test(part)) return 'reason';
  return /\bwh(?:o|om|ose|ich|at|y|ere)\b|\bname|\btitle|\breason|\bhow\b/i.test(part) ? 'words' : 'nothing';
}

/** A firm, a person or an office is asked for. */
const OF_NAME =
  /\b(?:who|whom)\b|\b(?:which|what) (?:agenc|compan|firm|supplier|contractor|provider|officer|person|bod|organi[sz]ation|team|department|consultan|bank|insurer|charit)\w*|\b(?:which|what) \w+ (?:holds?|has|supplie[sd]|supply|won|runs?|provide[sd]?|built|owns?|conducted|made|did|carrie[sd])\b(?! (?:it|they|you|the))/i;

/** Whether an answer gives what one clause asks, beside the others. */
export function satisfies(ask: PartAsk, answer: string, asks: readonly PartAsk[]): boolean {
  if (ask.conditional && /^\W*(?:no|none|nil|never)\b|\b(?:not|no)\b/i.test(answer)) return true;
  if (ask.wants !== 'words') return gives(ask.wants, answer, asks.filter(({ counts }) => counts).length);
  const others = OF_NAME.test(ask.part) ? asks : asks.filter((other) => other !== ask);
  return (
    leftover(
      answer,
      others.map(({ part }) => part),
    ) >= 1
  );
}

/** Whether an answer has something of a kind; one figure answers only one of a count and a sum. */
export function gives(wants: Exclude<PartWant, 'words'>, answer: string, counts: number): boolean {
  switch (wants) {
    case 'nothing':
      return true;
    case 'number':
      return givesNumber(leaveSums(answer));
    case 'duration':
      return DURATION.test(answer.replace(NAMED_TIME, ' ')) || /^[^\p{L}]*$/u.test(answer);
    case 'frequency':
      return OFTEN.test(answer) || readFigures(answer).length + (hasCardinal(answer) ? 1 : 0) > counts;
    case 'sum':
      return MONEY.test(answer) || hasSum(answer, counts);
    case 'date':
      return DATE.test(answer);
    case 'reason':
      return REASON.test(answer);
    case 'address':
      return ADDRESS.test(answer);
    case 'paper':
      return HANDED.test(answer);
    default:
      return wants satisfies never;
  }
}

/** A number in figures or in words, and no day or year. */
function givesNumber(answer: string): boolean {
  return readFigures(answer).length > 0 || NUMBER_WORD.test(answer);
}

/** `of which 655 were for the deaf`: a part of what was counted. */
const SHARE =
  /\b(?:of (?:which|whom|these|those|them)|including|among them),? (?:(?:about|some|only|just|around|nearly) )?\d[\d,]*\b(?!\.\d| ?p\b| (?:was|were) (?:spent|paid|charged))/giu;

/** A figure of some size that is no year and no part of a count, beside those that count. */
function hasSum(answer: string, counts: number): boolean {
  const figures = readFigures(answer.replace(SHARE, ' '));
  return figures.length > counts && figures.some((figure) => /\d{3}|\d[.,]\d/u.test(figure));
}

/** How many words of an answer are neither figures, units nor words of the other parts. */
export function leftover(answer: string, others: readonly string[]): number {
  const known = new Set(others.flatMap(readStems));
  const alike = new Set([...known].flatMap((stem) => [...readGroupsOf(stem)]));
  return [...readTopic(answer)].filter(
    (stem) =>
      !/\d/u.test(stem) && !UNIT.has(stem) && !known.has(stem) && !readGroupsOf(stem).some((group) => alike.has(group)),
  ).length;
}
