import { onceFor } from './once';
import { markClosings, markSalutations } from './prose/closing';
import { markFootnotes, markFurniture } from './prose/furniture';
import { groupLines, type Line, type Paragraph, readLines } from './prose/line';
import { markQuotes } from './prose/quotes';
import { sentences } from './prose/sentences';

export type { Line, LineKind, Paragraph, Span } from './prose/line';
export { foldSpaces } from './prose/spaces';
export { sentences };

/**
 * Says of every line of an e-mail what it is for: the writer's own words (`body`), a quotation, greeting, sign-off, signature,
 * disclaimer, link list or furniture. Offsets are into `text`; the lines and the breaks between them are all of it.
 * Never throws, takes time in proportion to the text, and prefers `body` where it cannot tell.
 */
export function readProse(text: string): readonly Line[] {
  const lines = readLines(text);
  markFootnotes(lines);
  markQuotes(lines);
  markFurniture(lines);
  markSalutations(lines);
  markClosings(lines);
  return lines;
}

/** The lines of a message; it is read once, however many ask for them. */
export const proseOf = onceFor((message: { readonly text: string }) => readProse(message.text));

/** The sentences of a whole message, whatever its lines are for; found once, however many ask for them. */
export const sentencesOf = onceFor(({ text }: { readonly text: string }) => sentences(text, 0, text.length));

/** Runs of lines of one kind between blank lines, in order; blank lines belong to none. */
export function paragraphs(lines: readonly Line[]): readonly Paragraph[] {
  return groupLines(lines).map((group) => ({
    kind: group[0]?.kind ?? 'blank',
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    lines: group,
  }));
}
