import { topicOf } from '../../asked';
import { readStems } from '../../words';
import type { Context } from '../state/finding';
import { readState } from '../state/state';
import type { Cut, Segment } from './segment';

/** So many rows, and such a share of all, make a table in which a title stands before each answer. */
const ROWS = 3;
const MOST = 0.6;

/** What of a cut a table can change. */
type Laid = Pick<Cut, 'segments' | 'blank' | 'free'>;

/**
 * A table of three columns, flattened: `6`, `Appeals allowed`, `14`. The title is no answer, a row without more has none, and the
 * last row ends with its cell. Any other reply is left as it is.
 */
export function readRows(cut: Laid, context: Context): Laid {
  const rows = cut.segments.filter((segment) => segment.labelled && !segment.shared);
  const stacked = rows.filter((row) => readStacked(row, context)?.rest);
  const readTitle = stacked.length >= ROWS && stacked.length >= rows.length * MOST ? readStacked : readParagraph;
  const titled = rows.filter((row) => readTitle(row, context)?.rest);
  if (titled.length < ROWS || titled.length < rows.length * MOST) return cut;
  const blank = new Map(cut.blank);
  const free = [...cut.free];
  const segments = cut.segments.flatMap((segment) => {
    const title = rows.includes(segment) ? readTitle(segment, context) : null;
    if (!title) return [segment];
    const end = segment.last ? endOfCell(context.text, title.end, segment.end) : segment.end;
    if (end < segment.end) free.push({ start: end, end: segment.end });
    const [member = 0] = segment.members;
    const first = title.rest
      ? readState(member, title.end, end, { ...context, under: true, last: segment.last })
      : null;
    if (first) return [{ ...segment, start: title.end, end, first }];
    blank.set(member, 'sure');
    return [];
  });
  return { segments, blank, free };
}

interface Title {
  readonly end: number;
  /** Whether anything follows it. */
  readonly rest: boolean;
}

/** `6`, and on the lines right below it `Appeals allowed` and `14`: the first line, where it has a word of the question's and no figure. */
function readStacked({ start, end, members }: Segment, { text, asked }: Context): Title | null {
  const found = /^[^\S\n]*\n[^\S\n]*([^\n]{3,90})\n(?=[^\S\n]*\S)/u.exec(text.slice(start, Math.min(end, start + 200)));
  const title = found?.[1]?.trim() ?? '';
  const one = asked[members[0] ?? -1];
  if (!found || !one || !isTitle(title)) return null;
  const topic = topicOf(one);
  if (!readStems(title).some((stem) => topic.has(stem))) return null;
  return { end: start + found[0].length, rest: true };
}

/** The title at the beginning of a row, a short paragraph that says nothing, and whether anything follows it. */
function readParagraph({ start, end }: Segment, { text }: Context): Title | null {
  const found = /^\s*(\S[^\n]{2,90}(?:\n[^\n]{2,90})?)(?:\n[^\S\n]*\n|\s*$)/u.exec(
    text.slice(start, Math.min(end, start + 250)),
  );
  const title = found?.[1]?.trim() ?? '';
  if (!found || !isTitle(title)) return null;
  const after = start + found[0].length;
  return { end: after, rest: /[\p{L}\p{N}]/u.test(text.slice(after, end)) };
}

/** A name of something: no sentence, no figure, no yes or no. */
function isTitle(words: string): boolean {
  return (
    /^\p{Lu}/u.test(words) &&
    /\p{L}{3}/u.test(words) &&
    !/[.!;]$|[£€$%]|\d{3,}(?![\d/-])(?<!\b(?:19|20)\d\d)|https?:|www\./u.test(words) &&
    !/^(?:yes|no|none|nil|n\/?a|not|unknown|exempt|withheld|attached|see|please|section|we|i|there|this|these|it)\b/iu.test(
      words,
    )
  );
}

function endOfCell(text: string, start: number, end: number): number {
  const cell = /^\s*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/u.exec(text.slice(start, end));
  return cell ? start + cell[0].length : end;
}
