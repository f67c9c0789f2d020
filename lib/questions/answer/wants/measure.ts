import { onceForText } from '../../../thread/once';

/** In what a figure is given: a sum of money, a length of time, a share of a hundred. */
export type Measure = 'money' | 'duration' | 'share';

const ASKS: readonly (readonly [Measure, RegExp])[] = [
  ['share', /\b(?:percentages?|per ?cent|proportion|what (?:share|rate))\b|%/i],
  [
    'duration',
    /\bhow long\b|\bhow many (?:(?:working|calendar|school|clear|more) )?(?:seconds|minutes|hours|days|weeks|months|years)\b(?! of\b)|\b(?:average|mean|median|typical|longest|shortest|maximum|target) (?:\w+ )?(?:wait(?:ing)?|times?|delay|duration|length of (?:time|stay))\b|\btimes? taken\b/i,
  ],
  [
    'money',
    /[£€]|\bhow much\b(?! (?:time|space|land|water|waste|of)\b)|\b(?:costs?|spend|spent|expenditure|paid|pays?|fees?|prices?|salary|salaries|budgets?|income|takings|revenue|rent)\b/i,
  ],
];

/** In what a question wants its figure; null where a plain number may be wanted. */
export const wantsMeasure = onceForText((question): Measure | null => {
  const asks = ASKS.filter(([, pattern]) => pattern.test(question)).map(([measure]) => measure);
  return asks.length === 1 ? (asks[0] ?? null) : null;
});

const GIVES: readonly (readonly [Measure, RegExp])[] = [
  ['share', /\d ?(?:%|per ?cent\b)/i],
  [
    'duration',
    /\d ?(?:(?:working|calendar|school|clear) )?(?:seconds|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)\b/i,
  ],
  ['money', /[£€] ?\d|\d ?(?:pounds|euros|p\b)/i],
];

/** In what the figures of an answer are given; empty where they are plain numbers, or none. */
export const readMeasures = onceForText((answer): readonly Measure[] =>
  GIVES.filter(([, pattern]) => pattern.test(answer)).map(([measure]) => measure),
);

const ASKS_DAYS =
  /\b(?:how many|numbers? of) (?:[\p{L}-]+ ){0,2}(?:minutes|hours|days|nights|evenings|weeks|months|sessions)\b(?! of (?:the|your|our|my|this|that)\b)/iu;
const TELLS_DAYS =
  /(?<!\b(?:within|after|limit of|least|further|next) )(?<![\d.,/£€])\b\d[\d,.]* (?:(?!working)[\p{L}-]+ )?(?:minutes?|hours?|days?|nights?|evenings?|weeks?|months?|sessions?)\b(?! (?:of (?:receipt|receiving|the date)|from (?:receipt|the date)))/iu;

/** `Snow shut it on 14 days` to `how many days`: elsewhere days are a limit or a length, and no count. */
export function tellsDays(question: string, sentence: string): boolean {
  return ASKS_DAYS.test(question) && TELLS_DAYS.test(sentence);
}
