/** A cell of a table, as it stands in the letter. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A cell is no longer, a table no wider, and has at least so many rows. */
export const LONGEST = 60;
export const WIDEST = 9;
export const ROWS = 2;

/** Whether cells make a row: a label and as many values as there are titles. */
export function isRow(cells: readonly Cell[], width: number): boolean {
  const [label, ...values] = cells;
  return (
    cells.length === width && label !== undefined && isLabel(label.text) && values.every(({ text }) => isValue(text))
  );
}

const YEAR =
  /^(?:FY|AY)?\s?(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d\d){1,2})?|(?:Q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december)\b.{0,12}|week \d+|year \d+|total)$/iu;
const FIGURE = /^[<>≤≥~≈c.£€$\s(]*\d[\d.,:%/)\s-]*(?:\s?\p{L}{1,12}){0,3}$/u;
/** What stands in a cell that has no figure. */
const WORD =
  /^(?:[-–—:*x]|nil|none|zero|yes|no|n\/?k|n\/?a|unknown|(?:not |no (?:data|information|record))\b.{0,40}|data not .{0,30}|see (?:note|below|above).{0,20}|(?:fewer|less|more) than .{1,12}|withheld.{0,30}|exempt.{0,40}|redacted|(?:section|s\.?) ?\d.{0,12})$/iu;

/** Whether a cell holds what a table gives: a figure, or why there is none. */
export function isValue(text: string): boolean {
  return text.length <= 60 && !YEAR.test(text) && (FIGURE.test(text) || WORD.test(text));
}

/** Whether a cell can stand over a column: words, and no figure, year or sentence. */
export function isTitle(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST &&
    /\p{L}{2}/u.test(text) &&
    !/[.!;,]$/u.test(text) &&
    !isValue(text) &&
    !isYear(text)
  );
}

function isYear(text: string): boolean {
  return YEAR.test(text) && /\d/u.test(text);
}

function isLabel(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST && !/[.!;]$|[?:]|^\W*\w{1,3}[.)]\s/u.test(text) && !isValue(text);
}
