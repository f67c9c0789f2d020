/** What a number counts: nothing named, a part of a hundred, money, or time in the unit in which it is given. */
export type Unit =
  | ''
  | '%'
  | '\u00a3'
  | '\u20ac'
  | '$'
  | 'minutes'
  | 'days'
  | 'months'
  | 'hectares'
  | 'km'
  | 'miles'
  | 'tonnes';

/** A number that a text names, with its words. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  /** `exact`; `about` where the text says that it is not; `bound` where it only says that it is more or less than that. */
  readonly how: 'exact' | 'about' | 'bound';
  /** Its words in the text. */
  readonly words: string;
}

/** What stands between whole and part: `1,234.5` or `1.234,5`. */
export type DecimalMark = '.' | ',';

const NUMBERS: Readonly<Record<DecimalMark, string>> = {
  '.': '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?',
  ',': '(?:\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3})+|\\d+)(?:,\\d+)?',
};

const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
]);

/** Words for units, each with its unit and how many of it they are. */
const UNITS: readonly (readonly [RegExp, Unit, number])[] = [
  [/^(?:%|per\s?cent|percent|percentage|prozent|pour cent)$/i, '%', 1],
  [/^(?:gbp|pounds?|\u00a3)$/i, '\u00a3', 1],
  [/^(?:eur|euros?|\u20ac)$/i, '\u20ac', 1],
  [/^(?:usd|aud|nzd|dollars?|\$)$/i, '$', 1],
  [/^sec(?:ond)?s?$/i, 'minutes', 1 / 60],
  [/^min(?:ute)?s?$/i, 'minutes', 1],
  [/^h(?:ou)?rs?$/i, 'minutes', 60],
  [/^days?$/i, 'days', 1],
  [/^weeks?$/i, 'days', 7],
  [/^months?$/i, 'months', 1],
  [/^years?$/i, 'months', 12],
  [/^(?:hectares?|ha)$/i, 'hectares', 1],
  [/^(?:km|kilomet(?:re|er)s?)$/i, 'km', 1],
  [/^miles?$/i, 'miles', 1],
  [/^tonn(?:e|es)$/i, 'tonnes', 1],
];

const TIMES: ReadonlySet<Unit> = new Set(['minutes', 'days', 'months']);

const UNIT_WORDS =
  '%|(?:per\\s?cent|percent|percentage|prozent|pour cent|gbp|pounds?|eur|euros?|usd|aud|nzd|dollars?|sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?|hectares?|ha|km|kilomet(?:re|er)s?|miles?|tonn(?:e|es))\\b|\\u20ac|\\u00a3|\\$';

const ABOUT =
  '(?:approximately|approx\\.?|about|around|circa|c\\.|ca\\.|roughly|nearly|almost|some|estimated(?: at)?|~)';
const BOUND =
  '(?:fewer than|less than|more than|no more than|not more than|at least|at most|up to|over|under|in excess of|below|above|<|>|\\u2264|\\u2265)';

function patternFor(mark: DecimalMark): RegExp {
  const scale = 'thousand\\b|million\\b|billion\\b|bn\\b|mn\\b|[mk]\\b';
  return new RegExp(
    `(?:(?<bound>${BOUND})\\s*|(?<about>${ABOUT})\\s*)?(?<sign>[\\u00a3$\\u20ac])?\\s?(?<![\\w.,])(?<number>${NUMBERS[mark]})(?!\\d|[.,]\\d)(?:\\s?(?<scale>${scale}))?(?:[\\s-]?(?<unit>${UNIT_WORDS}))?(?<after>\\s+(?:or (?:fewer|less|more)|plus)\\b|\\+)?`,
    'gi',
  );
}

const PATTERNS: Readonly<Record<DecimalMark, RegExp>> = { '.': patternFor('.'), ',': patternFor(',') };

/** A quantity where it stands. */
interface Placed {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
  /** How many of its unit one of what it names is: 60 for hours, which are told in minutes. */
  readonly times: number;
}

/** Every quantity of a text, in its order. A time such as `4 minutes 12 seconds` is one. */
export function readQuantities(text: string, mark: DecimalMark): readonly Quantity[] {
  const merged: Placed[] = [];
  for (const match of text.matchAll(PATTERNS[mark])) {
    const next = placed(match, mark);
    const last = merged.at(-1);
    if (last && goesOn(last, next, text)) merged.splice(-1, 1, join(last, next));
    else merged.push(next);
  }
  return merged.map(({ quantity }) => quantity);
}

function placed(match: RegExpExecArray, mark: DecimalMark): Placed {
  const { bound, about, sign, number = '', scale, unit, after } = match.groups ?? {};
  const [, named, times] = UNITS.find(([pattern]) => pattern.test(sign ?? unit ?? '')) ?? [null, '' as const, 1];
  const value = numberFrom(number, mark) * (SCALES.get((scale ?? '').toLowerCase()) ?? 1) * times;
  const how = bound !== undefined || after !== undefined ? 'bound' : about !== undefined ? 'about' : 'exact';
  const words = match[0].trim();
  return { quantity: { value, unit: named, how, words }, from: match.index, to: match.index + match[0].length, times };
}

/** Seconds after minutes, minutes after hours, months after years. */
function goesOn(last: Placed, next: Placed, text: string): boolean {
  const isTime = TIMES.has(last.quantity.unit) && last.quantity.unit === next.quantity.unit;
  return isTime && next.times < last.times && /^\s*(?:,|and)?\s*$/.test(text.slice(last.to, next.from));
}

function join(last: Placed, next: Placed): Placed {
  const { value, unit, how, words } = last.quantity;
  const { quantity } = next;
  return {
    ...last,
    to: next.to,
    times: next.times,
    quantity: {
      value: value + quantity.value,
      unit,
      how: how === 'exact' ? quantity.how : how,
      words: `${words} ${quantity.words}`,
    },
  };
}

function numberFrom(digits: string, mark: DecimalMark): number {
  const grouped = digits.replace(mark === '.' ? /[,\u00a0\u202f]/g : /[.\u00a0\u202f ]/g, '');
  return Number(mark === '.' ? grouped : grouped.replace(',', '.'));
}
