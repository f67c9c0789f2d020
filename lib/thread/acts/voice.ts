import { paragraphs, readProse, type Span, sentences } from '../prose';
import type { Message } from '../thread';

/** One sentence of a writer's own words. */
export interface Utterance extends Span {
  /** With single spaces and straight quotes, so that patterns need no variants. */
  readonly text: string;
  /** It repeats what the requester wrote earlier. */
  readonly restated: boolean;
  /** It begins with an item's label: `Q1`, `2.`, `(b)`. */
  readonly labelled: boolean;
}

/** Runs of four words that were written before, to recognise a restated question however it is wrapped. */
export type Memory = Set<string>;

/** Longer letters say what they do in their first pages. */
const READ = 24_000;
const RUN = 4;
const LABEL =
  /^\(?(?:q(?:uestion)?s? ?|request ?|part ?|point ?|item ?)?(?:\d{1,3}(?:\.\d{1,2})*[a-z]?(?:\([a-z]\))?[.):]|\d{1,3}(?:\.\d{1,2})+|[a-z][.)]|\([ivx]{1,4}\)) ?|^q\d{1,2}[a-z]?\b/i;

/** The same text with single spaces and plain quotes and dashes. */
export function flatten(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A message's own words, sentence by sentence, without quotations, greetings, signatures and disclaimers.
 *
 * @param memory what was written before, so that restated sentences can be told
 * @param most how many characters to read at most
 */
export function readVoice(
  message: Pick<Message, 'text'>,
  memory: Memory = new Set(),
  most = READ,
): readonly Utterance[] {
  const voice: Utterance[] = [];
  for (const paragraph of paragraphs(readProse(message.text))) {
    if (paragraph.kind !== 'body') continue;
    if (voice.length > 0 && paragraph.start > most) break;
    for (const span of sentences(message.text, paragraph.start, Math.min(paragraph.end, paragraph.start + most)))
      voice.push(readUtterance(message.text, span, memory));
  }
  return voice;
}

function readUtterance(source: string, span: Span, memory: Memory): Utterance {
  const text = flatten(source.slice(span.start, span.end));
  return { ...span, text, restated: isRestated(text, memory), labelled: LABEL.test(text) };
}

/** Adds what a requester wrote to the memory. */
export function remember(memory: Memory, text: string): void {
  for (const run of runs(text)) memory.add(run);
}

function isRestated(text: string, memory: Memory): boolean {
  if (memory.size === 0) return false;
  const found = runs(text.replace(LABEL, ''));
  return found.length > 0 && found.filter((run) => memory.has(run)).length / found.length >= 0.7;
}

function runs(text: string): string[] {
  const words =
    text
      .slice(0, READ)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}
