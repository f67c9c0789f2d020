import type { Utterance } from '../thread/acts/voice';
import { findAll } from '../thread/find-all';
import { sentences } from '../thread/prose';
import type { Message } from '../thread/thread';

/** A line of a table that is drawn: `|3 |What is paid? |Exempt, section 43(2). |`. */
const LINE = /^[^\S\n]{0,8}[|+][^\n]{3,400}[|+][^\S\n]{0,8}$/gmu;
/** The line between two rows. */
const RULE = /^[\s|+=-]+$/u;
/** More lines are no table of answers. */
const MOST = 2000;

/** One column of a row, with all the lines it was wrapped into. */
interface Box {
  start: number;
  end: number;
  text: string;
}

/**
 * What stands in the boxes of the tables that a letter draws with bars, sentence by sentence. A line of such a table mixes what was asked
 * with what is answered, so that it cannot be read as one sentence.
 */
export function readDrawn({ text }: Pick<Message, 'text'>): readonly Utterance[] {
  if (!text.includes('|--') && !text.includes('+--')) return [];
  const rows: Box[][] = [[]];
  for (const line of findAll(LINE, text).slice(0, MOST)) {
    if (RULE.test(line[0])) rows.push([]);
    else addLine(rows.at(-1) ?? [], line[0], line.index);
  }
  return rows.flat().flatMap(utter);
}

function addLine(row: Box[], line: string, at: number): void {
  const cells = findAll(/[^|]+/gu, line.trimEnd()).filter((cell) => cell.index > 0);
  cells.forEach((cell, i) => {
    const words = cell[0].trim();
    const box = row[i];
    if (box === undefined) row[i] = { start: at + cell.index, end: at + cell.index + cell[0].length, text: words };
    else if (words !== '') {
      box.end = at + cell.index + cell[0].length;
      box.text = `${box.text} ${words}`.trim();
    }
  });
}

function utter({ start, end, text }: Box): Utterance[] {
  return sentences(text, 0, text.length).map((span) => ({
    start,
    end,
    text: text.slice(span.start, span.end).trim(),
    restated: false,
    labelled: false,
  }));
}
