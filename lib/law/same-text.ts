import { foldSpaces } from '../thread/prose';
import type { Moment } from './timeline';

/** Whether a message says again what another one said: its own words hold all of the other's. Without words it says nothing. */
export function isCopy(again: Moment, first: Moment): boolean {
  const [own, said] = [ownWords(again), ownWords(first)];
  return said !== '' && own.includes(said);
}

const words = new WeakMap<Moment['message'], string>();

/** The same message is compared with many. */
function ownWords({ message }: Moment): string {
  const known = words.get(message);
  if (known !== undefined) return known;
  const own = foldSpaces(message.text.replace(/^[ \t]*>.*$/gm, ''))
    .trim()
    .toLowerCase();
  words.set(message, own);
  return own;
}
