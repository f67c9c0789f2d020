import type { Span } from '../../../thread/prose';
import { FRAMES, OPENING } from '../../phrases/en-answers';
import { readStems } from '../../words';
import type { Sentence } from './reply';
import type { Topics } from './topics';

/** So many rows make a series. */
const ROWS = 3;

/** `Station Approach 58`, `2019/20   £150,000`: what is counted, and one figure. */
const ROW = /^(?:[-*•–] )?(?=.*\p{L}|\d{4})[^£€?:;]{1,50}?\s*[-–:]?\s*([£€]?)\d[\d,.]*(%?)(?: ?\([^)]{1,60}\))?$/u;

/** The stretches where a line that leads, `Streets with the most offences:`, has rows of one kind below it; rows of years need none. Rows that name several questions are none. */
export function findSeries(text: string, said: readonly Sentence[], topics: Topics): readonly Span[] {
  return said.flatMap((lead, i) => {
    const listed = isAbout(lead.text, topics) ? said[endOfEntries(text, said, i + 1) - 1] : undefined;
    if (listed && said.indexOf(listed) >= i + ROWS) return [{ start: lead.start, end: listed.end }];
    const from = isLead(lead.text) ? i + 1 : isYear(lead) && !isYear(said[i - 1]) ? i : said.length;
    const end = endOfRows(text, said, from);
    const last = said[end - 1];
    return last && end >= from + ROWS && !areApart(said.slice(from, end), topics)
      ? [{ start: lead.start, end: last.end }]
      : [];
  });
}

/** Whether the rows name several questions, each by a word of its own: then they are as many answers. */
function areApart(rows: readonly Sentence[], { stems, weight }: Topics): boolean {
  const said = new Set(rows.flatMap(({ text }) => readStems(text)));
  return stems.filter((own) => own.some((stem) => said.has(stem) && weight(stem) === 1)).length > 1;
}

/** The sentences with each such stretch as one, in the words of its lead and its first row: it answers one question. */
export function joinSeries(said: readonly Sentence[], series: readonly Span[]): readonly Sentence[] {
  return said.flatMap((one, i) => {
    const place = series.find(({ start, end }) => start <= one.start && one.end <= end);
    if (!place) return [one];
    return place.start === one.start
      ? [{ ...one, end: place.end, text: `${one.text} ${said[i + 1]?.text ?? ''}` }]
      : [];
  });
}

/** `2021-22 41,206`. */
export function isYear(row: Sentence | undefined): boolean {
  return /^(?:19|20)\d\d(?:\s?[-/–]\s?(?:20)?\d\d)?\b\W+\S/u.test(row?.text ?? '');
}

function isLead(text: string): boolean {
  return /:\s*$/u.test(text) && !FRAMES.test(text) && !OPENING.test(text);
}

/** Whether a lead has two words of one question: `The shelters to be replaced are at:`. */
function isAbout(lead: string, { stems }: Topics): boolean {
  if (!isLead(lead)) return false;
  const said = new Set(readStems(lead));
  return stems.some((own) => new Set(own.filter((stem) => said.has(stem))).size > 1);
}

/** The first place from one on that is no entry of a list of names, `Low Moor Road (stop 14)`. */
function endOfEntries(text: string, said: readonly Sentence[], from: number): number {
  const stop = said.findIndex((one, at) => {
    if (at < from) return false;
    const before = said[at - 1];
    const parted = at > from && before !== undefined && /\n[^\S\n]*\n/u.test(text.slice(before.end, one.start));
    return parted || !ENTRY.test(one.text);
  });
  return stop < 0 ? said.length : stop;
}

/** A place, a person or a thing by its name, and no answer of yes or no. */
const ENTRY = /^(?:[-*•–] )?(?!(?:yes|no|none|nil|not|n\/a)\b)(?:\p{Lu}|\d{1,4} \p{Lu})[^.?!:;£€]{1,70}$/iu;

/** The first place from one on that is no row of the same kind as the first. */
function endOfRows(text: string, said: readonly Sentence[], from: number): number {
  let kind: string | null = null;
  let at = from;
  for (; at < said.length; at++) {
    const [before, one] = [said[at - 1], said[at]];
    const row = ROW.exec(one?.text ?? '');
    if (!before || !one || !row || (at > from && /\n[^\S\n]*\n/u.test(text.slice(before.end, one.start)))) break;
    const own = `${row[1]}${row[2]}`;
    if (kind !== null && own !== kind) break;
    kind = own;
  }
  return at;
}
