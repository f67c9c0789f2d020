import { type Memory, markRestated, readVoice, remember, type Utterance } from '../thread/acts/voice';
import type { Evidence, Message } from '../thread/thread';
import { type Brief, type Deed, substance } from './brief';

/** A sentence of the authority's own, with the words that matter in it. */
export interface Saying {
  readonly deed: Deed;
  /** The whole sentence, with single spaces and straight quotes. */
  readonly text: string;
  /** Where the words stand; a long sentence is cut to what lies around them. */
  readonly evidence: Evidence;
}

/** A quotation longer than this is cut to what lies around the words. */
const most = 150;
const before = 50;

const heard = new WeakMap<Brief, ReadonlyMap<Message, readonly Utterance[]>>();

/** What the authority says in its own words, letter by letter; what repeats the request is left out. Read once for each brief. */
function voices(brief: Brief): ReadonlyMap<Message, readonly Utterance[]> {
  const held = heard.get(brief);
  if (held !== undefined) return held;
  const memory: Memory = new Set();
  for (const message of brief.thread.messages) if (message.party === 'requester') remember(memory, message.text);
  const own = brief.thread.messages.filter((message) => message.party === 'authority');
  const read = new Map(
    own.map((message) => [message, markRestated(readVoice(message), memory).filter((one) => !one.restated)]),
  );
  heard.set(brief, read);
  return read;
}

/** Every letter and note of the authority's, oldest first, but for what machines sent. */
export function theirs(brief: Brief): readonly Deed[] {
  return brief.deeds.filter(
    ({ message, act }) => message.party === 'authority' && act.kind !== 'auto-reply' && act.kind !== 'bounce',
  );
}

/**
 * The sentences in which the authority says something, oldest first. What repeats the request is none.
 *
 * @param words a pattern over one sentence with single spaces and straight quotes
 * @param not sentences that have these words too are left out
 */
export function sayings(
  brief: Brief,
  words: RegExp,
  not: RegExp | null = null,
  deeds: readonly Deed[] = substance(brief),
): readonly Saying[] {
  return deeds.flatMap((deed) =>
    (voices(brief).get(deed.message) ?? []).flatMap((utterance) => {
      const match = words.exec(utterance.text);
      if (match === null || not?.test(utterance.text)) return [];
      return [{ deed, text: utterance.text, evidence: cut(deed.message, utterance, match.index, match[0].length) }];
    }),
  );
}

/** Whether the authority says such words anywhere in these letters, what repeats the request left aside. */
export function isSaid(brief: Brief, words: RegExp, deeds: readonly Deed[] = substance(brief)): boolean {
  return deeds.some((deed) => (voices(brief).get(deed.message) ?? []).some(({ text }) => words.test(text)));
}

/** The two sentences before another in the same letter, and the one after it: what a writer adds to what he said. */
export function around(brief: Brief, { deed, evidence }: Saying): string {
  const said = voices(brief).get(deed.message) ?? [];
  const at = said.findIndex(({ start, end }) => start <= evidence.start && evidence.end <= end);
  return said
    .slice(Math.max(0, at - 2), at + 2)
    .map(({ text }) => text)
    .join(' ');
}

/** Places in the flattened sentence are found again in the message, where runs of space are longer. */
function cut({ id, text }: Message, utterance: Utterance, at: number, length: number): Evidence {
  const { start, end } = utterance;
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const span = { from: start + lead, to: start + raw.trimEnd().length };
  if (span.to - span.from > most) {
    const places = flatPlaces(raw.trim());
    const from = places[clauseStart(utterance.text, at)] ?? 0;
    const to = places[wordEnd(raw.trim(), places, Math.max(at + length, clauseStart(utterance.text, at) + most))];
    span.to = to === undefined ? span.to : span.from + to;
    span.from += from;
  }
  return { messageId: id, start: span.from, end: span.to, quote: text.slice(span.from, span.to) };
}

/** For each character of the flattened text, where it stands in the raw one. */
function flatPlaces(raw: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const space = /\s/.test(raw[at] ?? '');
    if (!space || !/\s/.test(raw[at - 1] ?? '')) places.push(at);
  }
  return places;
}

/** What a clause begins with when no mark shows where: `the Trust is`, `we are`. */
const subjects =
  / (?:(?:the|our|this|your) \w+|I|we|it|they|you) (?:is|are|was|were|has|have|had|will|would|can|could|may|do|does|did)\b/gi;

/** Where a quotation begins that is to hold the words at a place: at the sentence's own beginning, or at the clause or word that lies near before. */
function clauseStart(text: string, at: number): number {
  if (at <= before) return 0;
  const lead = text.slice(Math.max(0, at - 2 * before), at);
  const clause = Math.max(...[', ', '; ', ': ', '( ', ' - '].map((mark) => lead.lastIndexOf(mark) + mark.length - 1));
  const subject = [...lead.matchAll(subjects)].at(-1)?.index ?? -1;
  const word = subject >= 0 ? subject : lead.indexOf(' ', lead.length - before);
  const from = at - lead.length + (clause > 1 ? clause : word) + 1;
  return text[from] === ' ' ? from + 1 : from;
}

function wordEnd(raw: string, places: readonly number[], from: number): number {
  let at = from;
  while (at < places.length && !/\s/.test(raw[places[at] ?? 0] ?? ' ')) at += 1;
  return at;
}
