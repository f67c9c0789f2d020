import { onceFor } from '../../../thread/once';
import { YES_NO } from '../../phrases/en-asks';
import { readGroupsOf, readStem, readStems, readTopic } from '../../words';
import { readFigures } from './values';
import { readWants, readYears, type Wants } from './wants';

const MONEY =
  /[£$€]\s?\d|\b\d[\d,.]*\s?(?:million|billion|pounds?|p|k|m|bn)\b|\b(?:free|no charge|no cost|nothing|nil|none|zero)\b/i;
const NUMBER =
  /(?<![\p{L}\d])\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|none|nil|no|zero|all|both|every|each|most|half|single|several)\b/iu;
const DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|never|monthly|annually|annual|yearly|weekly|daily|not yet|no date|every (?:\w+ )?(?:days?|weeks?|months?|years?|quarter|\d+))\b/i;
const UNIT = new Set(
  'per day days week weeks month months year years hour hours minute minutes each vat inclusive exclusive approximately about around circa total plus average mean including excluding annum came come amounted'
    .split(' ')
    .map(readStem),
);

/** Says in the question's own words which part of it an answer leaves out; null when all of it is there or nothing can be said. */
export function findMissing(question: string, answer: string): string | null {
  if (isChosen(question, answer)) return null;
  const wants = readWants(question);
  return (
    missingYears(wants, answer) ??
    missingAsk(wants, answer) ??
    missingChoice(wants, answer) ??
    missingComponent(wants, answer)
  );
}

/** `… Banned / Allowed / Left to each school`: the answer is one of the things to choose from. */
function isChosen(question: string, answer: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [, listed = ''] = /[?:]([^?:]*)$/u.exec(question.replace(/[?:]\s*$/u, '')) ?? [];
  const options = listed.split(/[/;|,]|\bor\b/i).map(plain);
  return options.length > 2 && options.includes(plain(answer));
}

const SPAN = /\b(?:between|from|since|to)\b/i;
const SUMMED =
  /\b(?:total|overall|altogether|combined|since|period|between|over the|in all|each|all|every|respectively)\b/i;

/** `in each of the years 2020/21, 2021/22 and 2022/23`: some are named in the answer and some are not. */
function missingYears({ years, spell }: Wants, answer: string): string | null {
  if (years.length < 2 && spell < 2) return null;
  const given = readYears(answer);
  if (given.length === 0 || (SUMMED.test(answer) && given.length <= 2 && SPAN.test(answer))) return null;
  if (years.length < 2) return given.length < spell ? `${spell - given.length} of the ${spell} years` : null;
  const missing = years.filter((year) => !given.includes(year));
  return missing.length > 0 && missing.length < years.length ? missing.join(', ') : null;
}

/** Longer answers are not searched for a missing clause: they may have it in other words. */
const SHORT = 160;

/** `how many …, and what did they cost`: each asking word wants an answer of its kind. */
function missingAsk({ parts }: Wants, answer: string): string | null {
  if (parts.length < 2 || parts.length > 5 || answer.length >= SHORT) return null;
  const asks = asksOf(parts);
  const unmet = asks.filter((ask) => !satisfies(ask, answer, asks));
  const lacking = unmet.length > 0 ? unmet : uncounted(asks, answer);
  const [first] = lacking;
  return first !== undefined && lacking.length < parts.length ? first.part.replace(/[?.]+$/u, '').trim() : null;
}

/** An asking clause and what would answer it. */
interface PartAsk {
  readonly part: string;
  readonly wants: 'nothing' | 'number' | 'sum' | 'date' | 'reason' | 'words';
  /** `if so, when`: a no leaves nothing to say. */
  readonly conditional: boolean;
  readonly counts: boolean;
}

/** What the clauses of a question ask for; found once, however many answers it gets. */
const asksOf = onceFor((parts: readonly string[]) =>
  parts.map(
    (part): PartAsk => ({
      part,
      wants: readPartWant(part),
      conditional: /^\W*(?:and,?\s+)?if (?:so|yes|not|no|any)\b/i.test(part),
      counts: COUNTS.test(part),
    }),
  ),
);

/** Several numbers are asked for and fewer are given, each in the words of one of them: `1,102 were granted and 88 refused`. */
function uncounted(asks: readonly PartAsk[], answer: string): PartAsk[] {
  const counts = asks.filter((ask) => ask.counts);
  const given = readFigures(answer).length;
  if (given === 0 || given >= counts.length || BOTH.test(answer)) return [];
  const said = readTopic(answer);
  const shared = ({ part }: PartAsk) =>
    [...readTopic(part)].filter((stem) => counts.every((one) => one.part === part || !readTopic(one.part).has(stem)));
  const named = counts.filter((ask) => shared(ask).some((stem) => said.has(stem)));
  return named.length === given ? counts.filter((ask) => !named.includes(ask)) : [];
}

const COUNTS = /\bhow many\b|\bnumbers? of\b/i;
const BOTH = /\b(?:all|both|none|nil|no|zero|neither|each|every|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

function readPartWant(part: string): PartAsk['wants'] {
  if (YES_NO.test(part) || CONDITION.test(part)) return 'nothing';
  if (/\bhow many\b|\bnumbers? of\b|\bhow long\b|\bhow often\b|\bhow far\b/i.test(part) || MEASURE.test(part))
    return 'number';
  if (
    /\bhow much\b|\bcosts?\b|\bspen[dt]\b|\bspending\b|\bpa(?:y|id)\b|\bfees?\b|\bbills?\b|\brent(?:al)?\b|\bcharges?\b|\bbudget\b|\bprice\b|\bamounts?\b|\bvalue\b/i.test(
      part,
    ) &&
    !/\b(?:who|which|whom)\b/i.test(part)
  )
    return 'sum';
  if (/\bwhen\b|\b(?:what|which|on what|on which|the) (?:\w+ )?dates?\b/i.test(part)) return 'date';
  if (/\b(?:why|reasons?|what grounds?)\b/i.test(part)) return 'reason';
  return /\bwh(?:o|om|ose|ich|at|y|ere)\b|\bname|\btitle|\breason|\bhow\b/i.test(part) ? 'words' : 'nothing';
}

/** `Where they do, what does it cost?`: its first words ask nothing. */
const CONDITION =
  /^\W*(?:where|when|if|supposing|assuming|provided)(?!.*\b(?:how|what|which|who|whom|when|where|why)\b)(?: that)? (?:they|it|there|this|that|so|any|one|he|she|we|you|these|those)(?: \w+){0,2}(?<!\?)\W*$/i;
/** `what is its length in miles`. */
const MEASURE =
  /\bwhat(?: (?:is|are|was|were))?(?: (?:its|their|the|that|this))?(?: \w+)? (?:length|distance|height|weight|width|depth|mileage|percentage|proportion)\b/i;
/** A firm, a person or an office is asked for. */
const OF_NAME =
  /\b(?:who|whom)\b|\b(?:which|what) (?:agenc|compan|firm|supplier|contractor|provider|officer|person|bod|organi[sz]ation|team|department|consultan|bank|insurer|charit)\w*|\b(?:which|what) \w+ (?:holds?|has|supplie[sd]|supply|won|runs?|provide[sd]?|built|owns?|conducted|made|did|carrie[sd])\b(?! (?:it|they|you|the))/i;

function satisfies(ask: PartAsk, answer: string, asks: readonly PartAsk[]): boolean {
  if (ask.conditional && /^\W*(?:no|none|nil|never)\b|\b(?:not|no)\b/i.test(answer)) return true;
  switch (ask.wants) {
    case 'nothing':
      return true;
    case 'number':
      return NUMBER.test(answer);
    case 'sum':
      return MONEY.test(answer) || /\d{3}/.test(answer);
    case 'date':
      return DATE.test(answer);
    case 'reason':
      return REASON.test(answer);
    case 'words':
      return (
        leftover(
          answer,
          (OF_NAME.test(ask.part) ? asks : asks.filter((other) => other !== ask)).map(({ part }) => part),
        ) >= 1
      );
    default:
      return ask.wants satisfies never;
  }
}

const REASON =
  /\b(?:because|since|as|due|owing|for|so|to|ground|reason|result\w*|follow\w*|after|not|no|lack\w*|fail\w*|too|caused?|under)\b/i;

/** How many words of an answer are neither figures, units nor words of the other parts. */
function leftover(answer: string, others: readonly string[]): number {
  const known = new Set(others.flatMap(readStems));
  const alike = new Set([...known].flatMap((stem) => [...readGroupsOf(stem)]));
  return [...readTopic(answer)].filter(
    (stem) =>
      !/\d/u.test(stem) && !UNIT.has(stem) && !known.has(stem) && !readGroupsOf(stem).some((group) => alike.has(group)),
  ).length;
}

/** `the platform X, or any Y`: the answer names X alone. */
function missingChoice({ choice }: Wants, answer: string): string | null {
  if (!choice || /\b(?:any|other|neither|nor any|similar|such)\b/i.test(answer)) return null;
  const said = readTopic(answer);
  const second = [...readTopic(choice[1])];
  const first = [...readTopic(choice[0])].filter((stem) => !second.includes(stem));
  const one = first.some((stem) => said.has(stem));
  return one && second.length > 0 && !second.some((stem) => said.has(stem)) ? choice[1] : null;
}

/** `in employees, agency staff, and contractors`: the answer speaks of some of them by name and not of the rest. */
function missingComponent({ components }: Wants, answer: string): string | null {
  const parts = components.filter((part) => readTopic(part).size > 0);
  if (parts.length < 2 || readFigures(answer).length >= parts.length) return null;
  const said = readTopic(answer);
  const lacking = parts.filter((part) => ![...readTopic(part)].some((stem) => said.has(stem)));
  return lacking.length > 0 && lacking.length < parts.length ? lacking.join(', ') : null;
}
