import type { Context, Finding } from './finding';
import { readKind } from './kind';
import { readPointer } from './pointer';
import { readSpoken } from './spoken';
import { tagSentence } from './tags';
import { weigh } from './weigh';

/** Reads what a stretch of a reply says of a question; null when only thanks, references and complaint rights stand there. */
export function readState(at: number, start: number, end: number, context: Context): Finding | null {
  const one = context.asked[at];
  const said = one ? readSpoken(one, start, end, context) : [];
  const [first] = said;
  const last = said.at(-1);
  if (!one || !first || !last) return null;
  const body = said.map((sentence) => sentence.text).join(' ');
  const kind = readKind(one.question.text);
  const tagged = said.map((sentence, i) => tagSentence(sentence, one, kind, i, context));
  return readPointer(at, first.start, last.end, body, context) ?? weigh(one, kind, tagged, body, context);
}
