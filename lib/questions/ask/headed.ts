import { NOUN_ASK } from '../phrases/en-asks';
import { matches } from '../tried';
import type { Node } from './outline';
import { FINITE } from './stated';

/** A few words without a verb before a full stop or a colon: `The lamp by the gate. `, `Minute 14 (drains). `, `FEES: `. */
const HEADING = /^(?=[\p{Lu}\d"“(])[^.?!:;,\n]{3,60}[.:] (?=\S)/u;
/** So many paragraphs begin alike when they are headed; fewer are chance: `A cold spring. Who would have thought it?` */
const FEWEST = 3;

/** The words that head a paragraph, with the space after them; empty when it has none. */
export function headingOf(text: string): string {
  const heading = HEADING.exec(text.slice(0, 80))?.[0] ?? '';
  return FINITE.test(heading) ? '' : heading;
}

/**
 * The paragraphs of a message that stand under headings of their own and ask something, where several do: they are a list, and what
 * each asks is asked in earnest, whatever it tells first.
 */
export function findHeaded(nodes: readonly Node[]): ReadonlySet<Node> {
  const plain = nodes.filter(({ item, text }) => item.kind === 'plain' && /[.:] /.test(text.slice(0, 80)));
  if (plain.length < FEWEST) return new Set();
  const headed = plain.filter(({ item, text }) => {
    const heading = item.parted ? headingOf(text) : '';
    if (!heading || INTRODUCES.test(heading)) return false;
    return /\?\s*$/u.test(text) || /\bplease\b|\bkindly\b/i.test(text) || matches(NOUN_ASK, text.slice(heading.length));
  });
  return new Set(headed.length < FEWEST ? [] : headed);
}

/** `Background. `, `PS: `: over what asks for nothing. */
const INTRODUCES =
  /^\W*(?:p\.?p?s\b|n\.?b\b|re\b|subject|title|reference|background|context|introduction|note|thanks?|thank you|hello|hi|dear|sorry|apologies|good (?:morning|afternoon|day|evening))/i;
