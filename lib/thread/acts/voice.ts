import { paragraphs, proseOf, type Span, sentences } from '../prose';
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

/** More of a message is not read. */
const MOST = 400_000;
/** And more of it is not remembered. */
const REMEMBERED = 100_000;
const LABEL =
  /^\(?(?:q(?:uestion)?s? ?|request ?|part ?|point ?|item ?)?(?:\d{1,3}(?:\.\d{1,2})*[a-z]?(?:\([a-z]\))?[.):]|\d{1,3}(?:\.\d{1,2})+|[a-z][.)]|\([ivx]{1,4}\)) ?|^q\d{1,2}[a-z]?\b/i;

/** What `flatten` changes; few sentences have any of it. */
const ROUGH = /[`\u00ab\u00b4\u00bb\u02bc\u2010\u2011\u2018\u2019\u201c\u201d]|[^\S ]|\s{2}/;

/** The same text with single spaces and plain quotes and dashes. */
export function flatten(text: string): string {
  if (!ROUGH.test(text)) return text.trim();
  return text
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Each message is read once, however many ask for its words. */
const read = new WeakMap<object, readonly Utterance[]>();

/** A message's own words, sentence by sentence, without quotations, greetings, signatures and disclaimers. */
export function readVoice(message: Pick<Message, 'text'>): readonly Utterance[] {
  const held = read.get(message);
  if (held) return held;
  const { text } = message;
  const own = paragraphs(proseOf(message)).filter(({ kind, start }) => kind === 'body' && start < MOST);
  const voice = own.flatMap(({ start, end }) =>
    sentences(text, start, Math.min(end, MOST)).map((span) => utter(text, span)),
  );
  read.set(message, voice);
  return voice;
}

function utter(source: string, span: Span): Utterance {
  const text = flatten(source.slice(span.start, span.end));
  return { ...span, text, restated: false, labelled: LABEL.test(text) };
}

/** Marks the sentences that only repeat what is remembered. */
export function markRestated(voice: readonly Utterance[], memory: Memory): readonly Utterance[] {
  if (memory.size === 0) return voice;
  return voice.map((utterance) => (isRestated(utterance, memory) ? { ...utterance, restated: true } : utterance));
}

/** Adds what a requester wrote to the memory. */
export function remember(memory: Memory, text: string): void {
  for (const run of runs(text)) memory.add(run);
}

/** The runs of a sentence are found once, however often it is compared. */
const found = new WeakMap<Utterance, readonly string[]>();

function isRestated(utterance: Utterance, memory: Memory): boolean {
  const own = found.get(utterance) ?? runs(utterance.text.replace(LABEL, ''));
  found.set(utterance, own);
  return own.length > 0 && own.filter((run) => memory.has(run)).length / own.length >= 0.7;
}

function runs(text: string): string[] {
  const words =
    text
      .slice(0, REMEMBERED)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(3).map((word, i) => `${words[i]} ${words[i + 1]} ${words[i + 2]} ${word}`);
}
