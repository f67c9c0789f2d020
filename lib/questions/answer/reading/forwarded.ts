import type { Line } from '../../../thread/prose';
import { readWords } from '../../words';

const FROM = /^\*?From\s?:\*?\s?\S/i;
const HEADER = /^\*?(?:From|Sent|Date|To|Cc|Subject|Importance|Attachments)\s?:/i;
/** The requester's own message comes from the portal. */
const REQUESTER = /\[(?:FOI|EIR)\b[^\]]{0,40}email\]|request-\d+-[0-9a-f]{6,}@|whatdotheyknow/i;
/** So much of a message that was quoted from the thread is known. */
const KNOWN = 0.35;
/** A message of fewer pairs of words cannot be told. */
const LEAST = 6;

/**
 * The lines of messages that a letter passes on below its own words, from one colleague to another: headed as mail, not by the requester,
 * and hardly in words that the thread had before. What was quoted from the thread is none.
 */
export function findForwarded(lines: readonly Line[], written: ReadonlySet<string>): ReadonlySet<Line> {
  const quoted = lines.filter((line) => line.kind === 'quote' && !/^\s*>/u.test(line.text));
  const fresh = new Set<Line>();
  for (const block of splitMessages(quoted)) {
    const [head] = block;
    if (!head || !FROM.test(head.text.trim()) || block.slice(0, 6).some((line) => REQUESTER.test(line.text))) continue;
    const body = block.filter((line) => !HEADER.test(line.text.trim()));
    if (readKnown(body, written) < KNOWN) for (const line of body) fresh.add(line);
  }
  return fresh;
}

function splitMessages(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    if (!open || FROM.test(line.text.trim())) blocks.push([line]);
    else open.push(line);
  }
  return blocks;
}

/** Which share of the neighbouring words was written before; all where there are hardly any. */
function readKnown(lines: readonly Line[], written: ReadonlySet<string>): number {
  const stems = lines.flatMap(({ text }) => readWords(text).map((word) => word.stem));
  const pairs = stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
  return pairs.length < LEAST ? 1 : pairs.filter((pair) => written.has(pair)).length / pairs.length;
}
