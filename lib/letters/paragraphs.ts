/** A part of a letter between blank lines. */
export interface Paragraph {
  readonly text: string;
  /** The text with single spaces, to compare by. */
  readonly words: string;
  /** What separates it from the next: line breaks; empty after the last one. */
  readonly gap: string;
}

/** Paragraphs of the one text in the place of paragraphs of the other. `at`: where in the first; one of the two may be empty. */
export interface Change {
  readonly at: number;
  readonly removed: readonly Paragraph[];
  readonly added: readonly Paragraph[];
}

const GAP = /(\n[^\S\n]*\n\s*)/;

/** The paragraphs of a text. Joined with their gaps they are the text again, but for white space around it. */
export function splitParagraphs(text: string): Paragraph[] {
  const parts = text.trim().split(GAP);
  return parts.flatMap((part, at) => {
    const words = part.replace(/\s+/g, ' ').trim();
    return at % 2 === 0 && words !== '' ? [{ text: part, words, gap: parts[at + 1] ?? '' }] : [];
  });
}

/** How one text becomes another, as few paragraphs changed as can be, in the order of the text. */
export function changesBetween(before: readonly Paragraph[], after: readonly Paragraph[]): readonly Change[] {
  const changes: Change[] = [];
  let [from, to] = [0, 0];
  for (const [at, there] of [...common(before, after), [before.length, after.length] as const]) {
    if (at > from || there > to)
      changes.push({ at: from, removed: before.slice(from, at), added: after.slice(to, there) });
    [from, to] = [at + 1, there + 1];
  }
  return changes;
}

/** The longest list of paragraphs that both texts have in the same order: their places in both. */
function common(before: readonly Paragraph[], after: readonly Paragraph[]): readonly (readonly [number, number])[] {
  const lengths = lengthsOf(before, after);
  const pairs: (readonly [number, number])[] = [];
  let [at, there] = [0, 0];
  while (at < before.length && there < after.length) {
    if (before[at]?.words === after[there]?.words) {
      pairs.push([at, there]);
      at += 1;
      there += 1;
    } else if ((lengths[at + 1]?.[there] ?? 0) >= (lengths[at]?.[there + 1] ?? 0)) at += 1;
    else there += 1;
  }
  return pairs;
}

/** For each pair of places how many paragraphs the rests have in common. */
function lengthsOf(before: readonly Paragraph[], after: readonly Paragraph[]): readonly Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const [row, below] = [rows[at], rows[at + 1]];
    if (!row || !below) continue;
    for (let there = after.length - 1; there >= 0; there -= 1) {
      const same = before[at]?.words === after[there]?.words;
      row[there] = same ? 1 + (below[there + 1] ?? 0) : Math.max(below[there] ?? 0, row[there + 1] ?? 0);
    }
  }
  return rows;
}
