import { type Line, paragraphs } from '../../thread/prose';
import { readBullet, readLabel } from '../labels';
import { isAsk } from '../phrases/en-asking';
import { LEAD } from '../phrases/en-asks';
import { THING } from '../phrases/en-clauses';
import { isHandling } from '../phrases/en-handling';
import { matches } from '../tried';
import { isFull, readWidth, WIDEST } from '../wrap';
import { isScope } from './scope';

/** A list without marks, and a line of it, are not longer. */
const MOST = 40;
const LONGEST = 160;
/** As much of a paragraph is looked at for a wish. */
const NEAR = 600;

/** `INFORMATION REQUESTED`, over what is. */
const HEADING =
  /^(?:the )?(?:information|details|data|documents?|records?|figures|questions?|items)(?: (?:that )?(?:i|we)(?: am| are)?)? (?:requested|required|sought|wanted|needed|asked for|request(?:ing)?|seek(?:ing)?|want|need)\W*$/iu;

/** `Please answer these:` */
const ANSWER =
  /^(?:(?:please|kindly|could you|can you|would you|will you),? )*(?:answer|respond to|reply to)\b[^.?:]{0,60}:$/iu;

/** What carries on with the line above: no entry begins so. A question may: `Is it safe`. */
const CARRIES_ON =
  /^\s*(?:of|in|on|at|for|to|by|with|from|under|over|into|about|since|until|between|that|which|whose|or|but|is|are|was|were|has|have|had|be|been|being|than|as|if|not|it|they)\b/u;

/**
 * The lines that begin an entry of a list without marks: those under a wish that nothing ends, `would you let me have`, after a blank
 * line or a colon. Elsewhere a line that begins small goes on with the one above; here only one whose first word had no room there.
 */
export function readEntryLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const blocks = paragraphs(lines).filter(({ kind }) => kind === 'body');
  const runsOn = new Set(
    [...blocks.keys()].filter((i) => blocks[i]?.lines.some(({ text }) => text.trimEnd().length > WIDEST)),
  );
  const widths = blocks.map((block, i) => ({ block: i, width: readWidth(block.lines, true) }));
  const widest = widths.filter(({ width }) => width > 0).sort((a, b) => b.width - a.width);
  blocks.forEach((block, i) => {
    const { within, below } = findBlocks(block.lines, blocks[i + 1]?.lines ?? []);
    for (const [entries, own] of [
      [within, i],
      [below, i + 1],
    ] as const) {
      if (entries.length < 2) continue;
      const elsewhere = runsOn.size > (runsOn.has(own) ? 1 : 0);
      const known = elsewhere ? 0 : (widest.find(({ block }) => block !== own)?.width ?? null);
      for (const line of begin(entries, known)) found.add(line);
    }
  });
  return found;
}

/** The lines after a colon within a paragraph, and the paragraph after one that is not ended. */
function findBlocks(lines: readonly Line[], next: readonly Line[]) {
  const colon = lines.findIndex(({ text }, i) => i < lines.length - 1 && /:\s*$/u.test(text));
  const within =
    colon >= 0 && colon < lines.length - 2 && wishes(lines.slice(0, colon + 1)) ? lines.slice(colon + 1) : [];
  const last = lines.at(-1)?.text ?? '';
  const open = !/[.?!]["”')]*\s*$/u.test(last) && !isMarked(last);
  return { within, below: open && next.length > 1 && wishes(lines) ? next : [] };
}

/** Whether the last sentence of some lines says that something is wanted. */
function wishes(lines: readonly Line[]): boolean {
  const text = lines
    .map((line) => line.text.trim())
    .join(' ')
    .slice(-NEAR);
  const last = text.split(/(?<=[.?!])\s+(?=["“(]?\p{Lu})/u).at(-1) ?? '';
  if (HEADING.test(last) || ANSWER.test(last) || isScope(last)) return true;
  return (isAsk(last) || (matches(LEAD, last) && /:$/u.test(last))) && !isHandling(last);
}

/** The lines of a block that begin an entry; none when one of them is no entry, or all are one. `known` is the width of the lines elsewhere, null when nothing tells it. */
function begin(block: readonly Line[], known: number | null): readonly Line[] {
  if (block.length < 2 || block.length > MOST || !block.every((line, i) => fits(line.text, i === block.length - 1)))
    return [];
  const width = known ?? readBreaks(block);
  const starts = block
    .filter((line, i) => i === 0 || !isFull(block[i - 1]?.text ?? '', line.text, width))
    .filter(({ text }) => !/^\s*(?:and|or|plus|also|&)\s*$/iu.test(text));
  return starts.length > 1 && starts.every(({ text }) => !CARRIES_ON.test(text)) ? starts : [];
}

/** The width at which the lines of a block may have been broken: 0 where some had room for the next word, or all begin alike. */
function readBreaks(block: readonly Line[]): number {
  const widest = Math.max(...block.map(({ text }) => text.trimEnd().length));
  const full = block.slice(1).every((line, i) => isFull(block[i]?.text ?? '', line.text, widest));
  const alike = [THING, /^["“(]?\p{Lu}/u].some((opening) => block.every(({ text }) => opening.test(text.trim())));
  return full && !alike ? widest : 0;
}

/** A line that could be an entry: without mark, end and question of its own. */
function fits(line: string, last: boolean): boolean {
  if (line.length > LONGEST || /[?!:]["”')]*\s*$/u.test(line) || (!last && /\.\s*$/u.test(line))) return false;
  return !isMarked(line) && !isHandling(line.trim());
}

function isMarked(line: string): boolean {
  return readLabel(line, 0)?.firm === true || readBullet(line, 0) !== null;
}
