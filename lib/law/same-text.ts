import { onceFor } from '../thread/once';
import { foldSpaces } from '../thread/prose';
import type { Moment } from './timeline';

/** Whether a message says again what another one said: its own words hold all of the other's. Without words it says nothing. */
export function isCopy(again: Moment, first: Moment): boolean {
  const [own, said] = [ownWords(again), ownWords(first)];
  return said !== '' && own.includes(said);
}

function ownWords({ message }: Moment): string {
  return wordsOf(message);
}

/** The same message is compared with many. */
const wordsOf = onceFor(({ text }: Moment['message']) =>
  foldSpaces(text.replace(/^[ \t]*>.*$/gm, ''))
    .trim()
    .toLowerCase(),
);
