/** Passages of some length between double quotation marks, from and to. */
export function readQuoted(text: string): [number, number][] {
  const found: [number, number][] = [];
  const marks = /[\u201c\u201d"]/g;
  let from = -1;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const opens = match[0] === '\u201c' || (match[0] === '"' && from < 0);
    if (opens) from = match.index;
    else if (from >= 0) {
      if (match.index - from > 25 && match.index - from < 6_000) found.push([from, match.index + 1]);
      from = -1;
    }
  }
  return found;
}
