import type { Asked } from '../../asked';
import { readGroupAt } from '../../groups';
import { isClosing } from '../../phrases/en-answers';
import { readVerdict, type Verdict } from './verdict-lines';

/** A title of the kind is short and has no figure. */
const TITLE = /^\p{Lu}[\p{L} ,'’-]{5,90}:?$/u;
const WORDS = 12;
/** What a title says, or else one of a person, a place or a subject. */
const ARISES = /\b(?:do(?:es)? not|did not|not|n['’]t) (?:arise|apply)\b/i;
/** `12c`, `7b and 13a`, `Question 4`: nothing but labels. */
const LABELS =
  /^(?:(?:q(?:uestion)?s?|items?|parts?|points?)\b\.?\s?)?\(?(?:\d{1,2}[a-z]?|[a-z])\b[\d\w(),.;&/ –-]{0,80}$/iu;
/** What begins below the last of the labels and answers none of them. */
const ENDS = /^(?:(?:your |the )?(?:right|review|complaint|appeal|note|dissatisf)|yours )/i;

/** A line of a letter with words in it. */
interface Row {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly members: readonly number[];
}

/**
 * `Information not held`, and below it `12c` alone: titles that sort the questions by what became of them, with no word under their labels.
 * One number under one title may count something. In a table whose cells stand on lines of their own a label stands above, or the next
 * cell below it: none of these is a title.
 */
export function readVerdictTitles(text: string, asked: readonly Asked[]): readonly Verdict[] {
  const rows = readRows(text, asked);
  const verdicts: Verdict[] = [];
  let open = true;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const says = row && row.members.length === 0 && TITLE.test(row.text) ? readTitle(row.text) : null;
    let last = i;
    while (says && (rows[last + 1]?.members.length ?? 0) > 0) last++;
    const labelled = (rows[i - 1]?.members.length ?? 0) > 0;
    if (!row || !says || last === i || (labelled && !open)) {
      open = false;
      continue;
    }
    const members = rows.slice(i + 1, last + 1).flatMap((one) => one.members);
    verdicts.push({ start: row.start, end: rows[last]?.end ?? row.end, says, members });
    open = true;
    const next = rows[last + 1];
    if (next && !isEnd(next.text) && !isNextTitle(rows, last + 1)) return [];
    i = last;
  }
  const named = verdicts.flatMap((one) => one.members);
  const said = verdicts.map((one) => text.slice(one.start, one.end).split('\n')[0]?.trim());
  const twice = named.length > new Set(named).size || said.length > new Set(said).size;
  const [only] = verdicts;
  const counts = only !== undefined && verdicts.length === 1 && /\n\s*\d{1,2}$/u.test(text.slice(only.start, only.end));
  return twice || (counts && only.members.length === 1) ? [] : verdicts;
}

function readRows(text: string, asked: readonly Asked[]): readonly Row[] {
  const rows: Row[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const start = at + line.indexOf(words);
    if (words !== '') rows.push({ text: words, start, end: start + words.length, members: readMembers(words, asked) });
    at += line.length + 1;
  }
  return rows;
}

function readMembers(words: string, asked: readonly Asked[]): readonly number[] {
  if (!LABELS.test(words)) return [];
  const from = words.search(/\(?(?:\d|\b[a-z]\b)/iu);
  const group = readGroupAt(words, from, from, asked);
  return group && /^[).\];,:]*$/u.test(words.slice(group.end).trim()) ? group.members : [];
}

function readTitle(words: string): Verdict['says'] | null {
  if (words.split(/\s+/u).length > WORDS) return null;
  return ARISES.test(words) ? 'not-applicable' : readVerdict(words);
}

function isEnd(words: string): boolean {
  return ENDS.test(words) || isClosing(words) || (/\p{Lu}{4}/u.test(words) && words === words.toUpperCase());
}

function isNextTitle(rows: readonly Row[], at: number): boolean {
  const words = rows[at]?.text ?? '';
  return TITLE.test(words) && readTitle(words) !== null && (rows[at + 1]?.members.length ?? 0) > 0;
}
