import { onceFor } from '../thread/once';
import { foldSpaces } from '../thread/prose';
import type { Evidence, Message } from '../thread/thread';
import type { Question } from './question';
import { readTopic } from './words';

/** On whose answer a question depends, and which answer makes it apply. `on` is a place in the list of questions. */
export interface Condition {
  readonly on: number;
  readonly when: 'yes' | 'no';
}

/** A question with what is needed to find its answer. */
export interface Asked {
  readonly question: Question;
  /** `['4', 'a']`; empty when it stands under no number or letter. */
  readonly path: readonly string[];
  readonly key: string;
  /** The words above it that it shares with its neighbours: `for each of the last three years please provide:`. */
  readonly stem: string;
  readonly condition: Condition | null;
  /** The words of a later message that withdraw it, after a reply had come. */
  readonly withdrawn?: Evidence;
  /** The heading or stem that it stands under in the list; empty when there is none. */
  readonly heading: string;
}

/** The stems that say what a question is about; found once for a question. */
export const topicOf = onceFor((one: Asked) => readTopic(one.question.text));

/** A question's words are cut here; its place stays whole. */
const LONGEST = 1500;

/** Makes a question of a place in a message; its condition is found later. */
export function makeAsked(
  message: Message,
  start: number,
  end: number,
  path: readonly string[],
  key: string,
  stem: string,
  heading = '',
): Asked {
  const quote = message.text.slice(start, end);
  const text = foldSpaces(quote).trim().slice(0, LONGEST);
  const label = key ? `Q${key}` : null;
  return {
    question: {
      id: `${message.id}:${start}`,
      label,
      text,
      place: { messageId: message.id, start, end, quote },
      conditionOn: null,
    },
    path,
    key,
    stem,
    condition: null,
    heading,
  };
}
