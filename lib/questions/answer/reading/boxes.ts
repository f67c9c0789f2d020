/** So many lines drawn as a box make a table. */
const LINES = 4;
const ROW = /^[^\S\n]*\|.*\|[^\S\n]*$/u;
const RULE = /^[^\S\n]*[|+][-+=|\s]{6,}[|+][^\S\n]*$/u;
const LABEL = /^(?:q\.? ?)?\(?\w{1,3}(?:\.\d{1,2})*\)?(?: ?\([a-z]{1,4}\))?[.:)]?$/iu;
/** So many of its first cells are labels. */
const MOST = 0.6;

/**
 * A table drawn with bars and rules, `| 3(a) | What share …? | 3.2% |`: of each row its label and its last cell stay where they stand, and
 * the bars, the rules and the question between them become spaces. Any other text is left as it is; its length never changes.
 */
export function openBoxes(text: string): string {
  const lines = text.split('\n');
  const rows = lines.filter((line) => ROW.test(line) && !RULE.test(line)).map(cellsOf);
  const first = rows.flatMap(([cell]) => (cell && cell.trim() !== '' ? [cell.trim()] : []));
  const wide = rows.filter((cells) => cells.length >= 3).length;
  if (
    rows.length < LINES ||
    wide < rows.length * MOST ||
    first.filter((cell) => LABEL.test(cell)).length < first.length * MOST
  )
    return text;
  return lines
    .map((line) => (RULE.test(line) || isHead(line) ? ' '.repeat(line.length) : ROW.test(line) ? openRow(line) : line))
    .join('\n');
}

/** `|No |You asked |We reply|`: the titles of the columns. */
function isHead(line: string): boolean {
  if (!ROW.test(line)) return false;
  const cells = cellsOf(line).map((cell) => cell.trim());
  return cells.length >= 3 && COUNT.test(cells[0] ?? '') && REPLY.test(cells.at(-1) ?? '');
}

const COUNT = /^(?:nos?|numbers?|refs?|items?|q|qn|questions?|parts?|#)\.?$/iu;
const REPLY =
  /^(?:(?:our|the|council|trust|university|department|authority)(?:['’]s)? |we )?(?:answers?|reply|replies|responses?|respond|outcome|information)(?: provided| given)?:?$/iu;

function cellsOf(line: string): readonly string[] {
  return line.trim().slice(1, -1).split('|');
}

function openRow(line: string): string {
  const cells = line.split('|');
  return cells.map((cell, i) => (i <= 1 || i >= cells.length - 2 ? cell : ' '.repeat(cell.length))).join(' ');
}
