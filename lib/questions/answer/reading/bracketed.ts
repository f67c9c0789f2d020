import type { Line } from '../../../thread/prose';

/** `(You told us by telephone that …`: what the requester explained, in a bracket that begins a line. */
const TOLD =
  /^\s*[([](?:(?:note|nb|as)[:,]? )?you (?:have |had |have since |later |then |also )?(?:told|explained|confirmed|clarified|said|informed|advised|agreed|specified|defined|wrote)\b/i;
/** The bracket ends with its line. */
const CLOSES = /[)\]][.;]?\s*$/u;
/** So many lines a bracket goes on. */
const MOST = 5;

/**
 * What the requester explained stands in a bracket behind his question, `(You told us that …)`: it answers nothing. A bracket with words
 * behind it on its line is left.
 */
export function dropBracketed(lines: readonly Line[]): readonly Line[] {
  const gone = new Set<Line>();
  lines.forEach((line, i) => {
    if (line.kind !== 'body' || !TOLD.test(line.text)) return;
    const rest = lines.slice(i, i + MOST);
    const end = rest.findIndex(({ text }) => /[)\]]/u.test(text));
    const body = rest.slice(0, end + 1);
    if (end >= 0 && CLOSES.test(rest[end]?.text ?? '') && body.every(({ kind }) => kind === 'body'))
      for (const one of body) gone.add(one);
  });
  return gone.size === 0 ? lines : lines.map((line) => (gone.has(line) ? { ...line, kind: 'furniture' } : line));
}
