/** So much of what a letter said before is kept in the history; in characters. A backup takes no more than 10,000. */
const MOST = 8000;

/**
 * That a letter, known by the portal's id, reads differently than before, with what it said before in the lines that are
 * changed or gone; null when only its white space differs.
 */
export function sayEdited(id: string, before: string, now: string): string | null {
  if (bare(before) === bare(now)) return null;
  const gone = linesGone(before.split('\n'), now.split('\n')).join('\n').trim();
  const words = gone.length > MOST ? `${gone.slice(0, MOST)}\u2026` : gone;
  const earlier = gone === '' ? 'all that it said before is still there' : `before, it read: \u201c${words}\u201d`;
  return `${id} reads differently now; ${earlier}`;
}

/** The lines from the first that differs to the last, as they were. */
function linesGone(before: readonly string[], now: readonly string[]): readonly string[] {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && isSame(before[start], now[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(before.at(-1 - end), now.at(-1 - end))) end += 1;
  return before.slice(start, before.length - end);
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return bare(one ?? '') === bare(other ?? '');
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
