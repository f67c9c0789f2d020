import { paragraphs, readProse, sentences } from '../../thread/prose';
import type { Message } from '../../thread/thread';
import { onOneLine } from '../phrase';

const advises =
  /\b(?:narrow|refin|reduc|limit(?:ing|ed)? (?:your|the|it)|restrict|shorter|fewer|smaller|within the (?:cost |appropriate )?limit|could (?:be )?(?:provide|give|answer|supply))/i;
const refuses = /\b(?:exceed|estimate|not obliged|no duty|refus|£\s?\d)/i;

/** The sentence in which a letter says what could be had within the limit; null when there is none. */
export function readNarrowing({ text }: Message): string | null {
  const own = paragraphs(readProse(text)).filter(({ kind }) => kind === 'body');
  const said = own
    .flatMap(({ start, end }) => sentences(text, start, end))
    .map((span) => onOneLine(text.slice(span.start, span.end)));
  return said.find((one) => advises.test(one) && !refuses.test(one)) ?? null;
}
