const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** So many further words may follow the number: `Eleven complaints were upheld`. */
const FEW_WORDS = 4;

const NUMBER = new RegExp(
  `^\\W*(?:(${TENS.join('|')})(?:[\\s-](${UNITS.slice(1, 10).join('|')}))?|(${UNITS.join('|')}))\\b(.*)$`,
  'is',
);

const GOES_ON = /^\s*(?:of|in|or|to|hundred|thousand|million)\b/i;

/** The number under a hundred that an answer begins with in words and is all about; null when it does not. */
export function smallNumber(text: string): number | null {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const [, tens, ones = 'zero', unit = 'zero', rest = ''] = found;
  if ((rest.match(/\p{L}+/gu) ?? []).length > FEW_WORDS || GOES_ON.test(rest)) return null;
  if (tens === undefined) return UNITS.indexOf(unit.toLowerCase());
  return 20 + 10 * TENS.indexOf(tens.toLowerCase()) + UNITS.indexOf(ones.toLowerCase());
}
