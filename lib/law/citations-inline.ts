import { markRestated, type Utterance } from '../thread/acts/voice';
import { paragraphs, proseOf, sentences } from '../thread/prose';
import type { Message } from '../thread/thread';
import { readRequester } from './citations-asked';

/** The writer says that the answers stand in the requester's own letter. */
const STATES =
  /\b(?:answers?|answered|responses?|responded|repl(?:y|ies|ied)|comments?|information)\b.{0,60}?\b(?:in (?:red|blue|green|bold|capitals|italics|line)|inline|below|beneath|under(?:neath)? (?:each|your|every)|(?:against|beside|alongside|after|next to) (?:each|your|every)|between your)\b/i;
const MOST = 200_000;

/**
 * The sentences that were written into a quotation of the request, where a letter says that its answers stand there. Empty when it does not,
 * or when the request is not known.
 *
 * @param voice the letter's own words, apart from quotations
 */
export function readInserted(
  voice: readonly Utterance[],
  message: Pick<Message, 'text'>,
  asked: readonly string[],
): readonly Utterance[] {
  if (asked.length === 0 || !voice.some((utterance) => STATES.test(utterance.text))) return [];
  const quoted = paragraphs(proseOf(message)).filter(({ kind, start }) => kind === 'quote' && start < MOST);
  const said = quoted.flatMap(({ start, end }) => sentences(message.text, start, Math.min(end, MOST)));
  const utterances = said.map(({ start, end }) => utter(message.text, start, end));
  return markRestated(utterances, readRequester(asked).memory).filter(
    (utterance) => !utterance.restated && !utterance.text.endsWith('?'),
  );
}

function utter(source: string, start: number, end: number): Utterance {
  const text = source
    .slice(start, end)
    .replace(/\n[> ]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { start, end, text, restated: false, labelled: false };
}
