import type { Mark } from './mark';

/** The title of the column that says who answers, on a line of its own or among the titles of other columns. */
const OFFICE =
  '(?:dept|department|team|service(?: area)?|directorate|division|section|owner|lead|source|responder|business area|unit|function|(?:answered|provided|supplied|returned|completed) by|respondent)';
const ALONE = new RegExp(`^\\W*${OFFICE}\\W*$`, 'i');
const AMONG = new RegExp(
  `^\\W*(?:no|nr|ref|q|question|request|item|point)\\b[^\\n]{0,60}\\b${OFFICE}\\b[^\\n]{0,20}\\b(?:response|answer|reply|comments?)\\W*$`,
  'i',
);
/** As many lines before the first question are the head of a table. */
const HEAD = 8;
/** In so many of the records an office stands, and something after it. */
const MOST = 0.6;

/**
 * `No / Request / Dept / Response` above a table whose cells stand on lines of their own: what is said of a question begins after the
 * office that answers, `Fleet`. A record that has nothing but its office has no answer.
 */
export function skipOffices(marks: readonly Mark[], text: string): readonly Mark[] {
  const records = marks.filter((mark) => mark.members.length > 0 && (mark.how === 'restated' || mark.how === 'label'));
  const [first] = records;
  if (!first || records.length < 2 || !hasOfficeColumn(text.slice(0, first.start))) return marks;
  const ends = new Map<Mark, number>();
  let followed = 0;
  for (const mark of records) {
    const next = marks[marks.indexOf(mark) + 1]?.start ?? text.length;
    const office = /^\s*(\p{L}[^\n\d£?]{0,40}?)[^\S\n]*(?=\n|$)/u.exec(text.slice(mark.end, next));
    if (!office || /[.:;,]$/u.test(office[1] ?? '') || SAYS.test(office[1] ?? '')) continue;
    ends.set(mark, mark.end + office[0].length);
    if (/\S/u.test(text.slice(mark.end + office[0].length, next))) followed++;
  }
  if (followed < records.length * MOST) return marks;
  return marks.map((mark) => ({ ...mark, end: ends.get(mark) ?? mark.end, office: ends.has(mark) }));
}

/**
 * `No / Subject / Return / Furnished by`: the office stands behind the answer. A record that has nothing but an office which stands behind
 * other answers too has none.
 */
export function skipOfficesBehind(marks: Mark[], text: string): Mark[] {
  const first = marks.findIndex(isRecord);
  const start = marks[first]?.start;
  if (start === undefined || !hasOfficeBehind(text.slice(Math.max(0, start - HEAD_LENGTH), start))) return marks;
  const cells = marks.map((mark, i) =>
    isRecord(mark) ? readLines(text.slice(mark.end, marks[i + 1]?.start ?? text.length)) : [],
  );
  const full = Math.max(2, usual(cells.filter((one) => one.length > 0).map(({ length }) => length)));
  const offices = new Set(cells.flatMap((one) => (one.length === full && isOffice(one.at(-1)) ? one.slice(-1) : [])));
  return marks.map((mark, i) => {
    const last = cells[i]?.at(-1);
    if (last === undefined || cells[i]?.length !== full - 1 || !offices.has(last)) return mark;
    const until = marks[i + 1]?.start ?? text.length;
    return { ...mark, end: mark.end + text.slice(mark.end, until).lastIndexOf(last) + last.length, office: true };
  });
}

/** The number that stands there most often. */
function usual(numbers: readonly number[]): number {
  const times = (one: number) => numbers.filter((other) => other === one).length;
  return numbers.reduce((most, one) => (times(one) > times(most) ? one : most), 0);
}

function isRecord({ members, how }: Mark): boolean {
  return members.length > 0 && (how === 'restated' || how === 'label');
}

function readLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function isOffice(line = ''): boolean {
  return /^\p{Lu}[\p{L} &'’-]{2,40}$/u.test(line) && !SAYS.test(line);
}

/** The head of a table is no longer. */
const HEAD_LENGTH = 200;

/** The title of the last column, right above the first record. */
function hasOfficeBehind(above: string): boolean {
  const [last = '', before = ''] = readLines(above).slice(-2).reverse();
  return (
    BEHIND.test(last) &&
    /^\W*(?:\w+ )?(?:response|answer|reply|return|comments?|result|information|figure)s?\W*$/i.test(before)
  );
}

const BEHIND = new RegExp(`^\\W*(?:${OFFICE}|(?:furnished|given|sent|prepared|collated|compiled) by)\\W*$`, 'i');

/** An answer and no office. */
const SAYS =
  /^\W*(?:yes|no|none|nil|zero|n\/?a|not|unknown|exempt|refused|withheld|redacted|see|as|attached|awaited|same|both|all)\b/iu;

function hasOfficeColumn(above: string): boolean {
  const lines = above
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(-HEAD);
  return lines.some((line) => ALONE.test(line) || AMONG.test(line));
}
