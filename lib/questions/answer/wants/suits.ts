import { lazily, onceForText } from '../../../thread/once';
import { isAside } from './aside';
import { wantsPaper } from './kind';
import { asksReason, asksWhich, givesReason } from './reasons';
import { hasValue } from './values';

/** The kind of answer that a question wants. */
type Want = 'figure' | 'frequency' | 'time' | 'person' | 'yes-or-no' | 'document' | 'anything';

const COUNTS =
  /\b(?:how (?:many|much|long|often|large|old)|numbers?|total|cost|costs|spend|spent|amount|sum|percentage|proportion|rate|income|value|fee|price|scores?|ratings?|length|height|weight|distance|temperature|averages?|mean|median|time taken|(?:target|response|waiting|turnaround|processing|journey) times?|no\. of)\b|\bwhat(?:['’]s| is| was| are| were)? (?:the |your |its |their )?(?:\w+ ){0,2}(?:rents?|salar(?:y|ies)|tolls?|fares?|fines?|revenue|takings|profits?|budgets?|balance|wages?|turnover|population|capacity|speed|depth|width|volume|age)\b(?! (?:to|when|where|on which)\b)|\bwhat (?:\w+ ){1,5}(?:paid|pays?|spends?|charges?|gave|gives?|earns?|owes?)\b(?! (?:attention|rise|way))/i;
const HEADS = /\bhow many\b|\bnumbers? of\b/i;
/** Asks for a sum besides. */
const MONEY =
  /[£$€]|\bhow much\b|\bwhat\b[^?]*\b(?:costs?|cost|paid|spent|charged?)\b|\b(?:and|or|with|their|its) (?:the |their |its )?(?:total |combined |overall )?(?:costs?|values?|amounts?|spend\w*|income|fees?|sums?|price)\b|\b(?:numbers?|sums?|amounts?) of (?:money|compensation|pounds|payments?|grant)\b/i;
const SUMS = /[£€]\s?\d[\d,.]*(?:\s?(?:m|k|bn|million|billion|thousand)\b)?/giu;
const OFTEN = /\bhow (?:often|frequently|regularly)\b/i;
const TIMES =
  /^\W*(?:[\p{L}'’]+ ){0,2}when\b|\b(?:know|say|state|tell me|tell us|confirm|told|and|or|date|know|specify|indicate),? when\b|[,;:(–-] ?when\b|\b(?:(?:on )?(?:what|which) (?:dates?|years?|days?|months?)|the dates?|the (?:year|month|day) (?:in|on|when|that|by))\b/iu;
const PERSONS =
  /\b(?:who|whom|which (?:company|companies|firms?|organisations?|officers?|suppliers?|contractors?)|the names?|names? of)\b/i;
const CLOSED = /^\W*(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|if|whether)\b)/i;

/** How often: `twice a week`, `daily`. */
export const FREQUENT =
  /\b(?:once|twice|thrice|(?:\w+|\d+) times|every|each|per|an?) (?:in |an? |other |second |\w+ ){0,2}(?:hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|terms?|seasons?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b|\b(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|termly|yearly|annually|biannually|ad hoc|as (?:and when|required|needed)|occasionally|regularly|rarely|never|continuous(?:ly)?|constantly)\b/i;
/** A year, a month or a season. */
export const WHEN =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/i;
/** A day of the week, or a time told from another: `last week`, `once the ground will bear it`. */
export const TIMED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|soon|shortly|once|until|since|ago|weeks?|months?|years?|dates?|begins?|began|starts?|started|ends?|ended|expires?|runs?|last|next|when|after|before|yet|easter|christmas)\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d\b/i;
/** A person by what he does. */
const OFFICE =
  /\b(?:manager|director|head|officers?|clerk|chair(?:man|woman)?|committee|team|staff|chief|secretary|leader|governors?|trustees?|councillors?|minister|company|firm|contractors?|supplier|agency|in[- ]house|ourselves|our own|by us|(?:we|i) (?:do|did|are|am|have|own|hold|run|maintain|look)|us)\b/i;
/** `by a neighbouring householder`. */
const BY = /\bby (?:an?|the|our|one of|his|her|two|three|four) \p{Ll}/iu;
/** A name within a sentence; what the authority calls itself and its statutes is none. */
const NAME =
  /(?<!^)(?<!(?:^|\n)(?:Dear|Mr|Mrs|Ms|Dr) )\b(?!(?:Trust|Council|University|College|School|Academy|Department|Board|Force|Constabulary|Service|Authority|Act|Section|Regulations?|Schedule|Commissioner|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:['’]s)?\b(?! \p{Lu}))\p{Lu}\p{Ll}+/u;
const NONE = /\b(?:none|nil|no|not|nobody|never|zero|neither|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
const SAYS_SO = /^\W*(?:yes|no|none|not|correct|there (?:is|are|was|were)|never|we (?:do|have|did))\b/i;

/** What is done with a paper: it is sent, shown where it lies, kept back or said not to exist. */
export const HANDS =
  /\b(?:attach|enclos|append|annex|accompan|herewith|copy|copies|link|web ?site|online|www|https?|publish|download|available|withh|exempt|except|refus|disclos|releas|redact|exist|held|hold|no longer|destroyed|none|there (?:is|are|was|were) no|section \d|regulation \d|send|sent|provid(?!\w+ by\b)|draft|follows?|below)/i;

/** Begins by asking who, whatever else is named. */
const WHO =
  /^\W*(?:and |or )?(?:who|whom|which (?:[\w-]+ ){0,2}(?:officers?|post-?holders?|managers?|directors?|persons?|people|ministers?|councillors?|members?))\b(?!.*\bhow (?:many|much)\b)/i;

/** What a question wants; the same question is looked at once. */
export const readWant = onceForText((question): Want => {
  if (wantsPaper(question)) return 'document';
  if (OFTEN.test(question)) return 'frequency';
  if (/^\W*when\b/i.test(question)) return 'time';
  if (WHO.test(question)) return 'person';
  if (COUNTS.test(question)) return 'figure';
  if (TIMES.test(question)) return 'time';
  if (PERSONS.test(question)) return 'person';
  return CLOSED.test(question) ? 'yes-or-no' : 'anything';
});

const FORMAL: ReadonlySet<Want> = new Set(['time', 'person', 'frequency']);

/** Whether it can be told from the form of an answer that it gives what a question wants: a time, a name, how often. */
export function isFormal(question: string): boolean {
  return FORMAL.has(readWant(question));
}

/** Whether a question wants a time, a name or how often, and nothing of that form is there. */
export function lacksForm(question: string, sentence: string): boolean {
  switch (readWant(question)) {
    case 'frequency':
      return !FREQUENT.test(sentence) && !hasValue(sentence);
    case 'time':
      return !WHEN.test(sentence) && !TIMED.test(sentence);
    case 'person':
      return !isSomebody(sentence);
    default:
      return false;
  }
}

/** Whether a question wants to know how often. */
export function wantsOften(question: string): boolean {
  return OFTEN.test(question);
}

/** How well a sentence gives what a question wants, −1 to 1: a figure, a time, a name, a yes or no; 0 where neither can be told. */
export function suits(question: string, sentence: string): number {
  return weighGifts(sentence)(question);
}

/** The same for many questions and one sentence, which is looked at once for each kind of answer. */
export function weighGifts(sentence: string): (question: string) => number {
  const weighed = new Map<Want | 'count', number>();
  const decides = SAYS_SO.test(sentence);
  const names = lazily(() => NAME.test(sentence));
  return (question) => {
    if (decides && CLOSED.test(question)) return DECIDED;
    if (asksReason(question) && givesReason(sentence)) return REASONED;
    if (asksWhich(question) && names()) return NAMED;
    const want = isCount(question) ? 'count' : readWant(question);
    const held = weighed.get(want);
    if (held !== undefined) return held;
    const weight = gives(want, sentence);
    weighed.set(want, weight);
    return weight;
  };
}

/** A reason answers why, and a name which. */
const REASONED = 1;
const NAMED = 0.25;

/** A yes or a no answers `Is it let, and to whom?`, whatever is asked besides. */
const DECIDED = 0.6;

function gives(want: Want | 'count', sentence: string): number {
  switch (want) {
    case 'figure':
      return weighFigure(sentence);
    case 'count':
      return weighCount(sentence);
    case 'frequency':
      return FREQUENT.test(sentence) ? 1 : hasValue(sentence) ? 0.3 : isAside(sentence) ? -0.8 : -1;
    case 'time':
      return WHEN.test(sentence) ? 1 : TIMED.test(sentence) || isAside(sentence) ? -0.6 : -1;
    case 'person':
      return NAME.test(sentence) ? 0.6 : isSomebody(sentence) || isAside(sentence) ? -0.4 : -1;
    case 'yes-or-no':
      return SAYS_SO.test(sentence) ? DECIDED : 0;
    case 'document':
      return HANDS.test(sentence) ? 0.4 : -0.5;
    case 'anything':
      return 0;
    default:
      return want satisfies never;
  }
}

/** Whether a sentence names someone, or says what he is. */
export function isSomebody(sentence: string): boolean {
  return NAME.test(sentence) || OFFICE.test(sentence) || BY.test(sentence);
}

/** Whether a question wants a number of people or things, and no sum of money; the same question is looked at once. */
export const isCount = onceForText(
  (question) => readWant(question) === 'figure' && HEADS.test(question) && !MONEY.test(question),
);

function weighFigure(sentence: string): number {
  return hasValue(sentence) ? 1 : NONE.test(sentence) ? 0.3 : -0.8;
}

function weighCount(sentence: string): number {
  return weighFigure(leaveSums(sentence));
}

/** A sentence without its sums of money, which count no heads. */
export function leaveSums(sentence: string): string {
  return /[£€]/u.test(sentence) ? sentence.replace(SUMS, ' ') : sentence;
}

/** Whether a question wants to know who. */
export function isPersonal(question: string): boolean {
  return PERSONS.test(question);
}
