import { onceFor } from '../once';
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
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/**
 * A message's own words, sentence by sentence, without quotations, greetings, signatures and disclaimers. Each message is read once,
 * however many ask for its words.
 */
export const readVoice = onceFor((message: Pick<Message, 'text'>): readonly Utterance[] => {
  const { text } = message;
  const own = paragraphs(proseOf(message)).filter(({ kind, start }) => kind === 'body' && start < MOST);
  const voice: Utterance[] = [];
  for (const { start, end } of own)
    for (const span of sentences(text, start, Math.min(end, MOST))) voice.push(utter(text, span));
  return voice;
});

function utter(source: string, span: Span): Utterance {
  const text = flatten(source.slice(span.start, span.end));
  return { start: span.start, end: span.end, text, restated: false, labelled: LABEL.test(text) };
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
const runsOf = onceFor((utterance: Utterance) => runs(utterance.text.replace(LABEL, '')));

function isRestated(utterance: Utterance, memory: Memory): boolean {
  const own = runsOf(utterance);
  let known = 0;
  for (const run of own) if (memory.has(run)) known++;
  return own.length > 0 && known / own.length >= 0.7;
}

function runs(text: string): string[] {
  const words: readonly string[] = text.slice(0, REMEMBERED).toLowerCase().match(WORD) ?? [];
  const said = words.join(' ');
  const found: string[] = [];
  for (let i = 0, start = 0, end = -1; i < words.length; i++) {
    end += 1 + (words[i]?.length ?? 0);
    if (i < RUN - 1) continue;
    found.push(said.slice(start, end));
    start += 1 + (words[i - RUN + 1]?.length ?? 0);
  }
  return found;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** So many words are a run. */
const RUN = 4;
