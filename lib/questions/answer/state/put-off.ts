import type { Asked } from '../../asked';
import { DEFERS } from '../../phrases/en-later';
import { matches } from '../../tried';
import { givesFigure, sharesTopic } from '../wants/asked-figure';
import type { Kind } from '../wants/kind';
import { WHEN } from '../wants/suits';
import { hasValue, isCounted, partFigure, readClauses } from '../wants/values';
import { type Finding, makeFinding } from './finding';
import type { Tagged } from './tags';

/** An answer that is put off: a part is given only where a thing that was asked for is, and not where reasons are. Null where nothing is owed. */
export function readPutOff(one: Asked, kind: Kind, said: readonly Tagged[], defers: Tagged): Finding | null {
  if (!said.some((sentence) => givesAsked(sentence, one, kind)))
    return makeFinding('deferred', defers, 0.85, 'The authority says that it will answer this later.');
  if (!isOwed(defers.text)) return null;
  const start = said[0]?.start ?? defers.start;
  return makeFinding(
    'partly-answered',
    { start, end: defers.end },
    0.7,
    'Some of it is given, and the rest is to follow.',
    { missing: defers.text },
  );
}

/** `112 so far, and the rest are to follow over three years`: the things counted come bit by bit, and no answer. */
const BY_AND_BY =
  /\b(?:rest|remain\w+|others?)(?: (?!of\b)\w+)? (?:(?:is|are|being|due|planned|expected|will) ){0,2}(?:to )?follow (?:over|during|across|throughout|in the course of) (?!(?:(?:the )?(?:next|coming) )?(?:few |\w+ )?(?:days?|weeks?)\b)/i;

/** `Nine. Two more are waiting for their medicals`: things of the kind that is counted wait, and nobody for a figure. */
const THINGS_WAIT =
  /(?:^\W*(?:and |but )?|[.,;:–—(] ?(?:and |but |with |while )?)(?:(?:a )?(?:further|another) )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|some|a few|others)(?: (?:more|others?|further|additional|of (?:them|these|those)))?(?: (?!(?:depots?|offices?|teams?|departments?|figures?|answers?)\b)[\p{L}-]+){0,2} (?:is|are|was|were) (?:still |also |currently )?(?:a?waiting)\b(?! (?:for |on )?(?:the |a |our |his |her |their )?(?:[\p{L}-]+ ){0,2}(?:figures?|answers?|repl(?:y|ies)|responses?|data|numbers?|totals?|returns?|confirmation)\b)/iu;

/** Beside what is given, what is to come is a part of the answer only where it is owed to the requester. */
function isOwed(text: string): boolean {
  if (text.includes('follow') && BY_AND_BY.test(text)) return false;
  if (text.includes('wait') && THINGS_WAIT.test(text)) return false;
  return /\b(?:you|separately|sent|to (?:follow|come)|will (?:\w+ )?follow|rest|remaining|others?|figures?|numbers?|names?|data|information|answer|await\w*|waiting|further|(?:i|we)(?:['’]ll| will| shall))\b/i.test(
    text,
  );
}

/** Tells how the answer comes about. */
const PROCESS = /\b(?:asked|ask|await\w*|wait\w*|check\w*|reconcil\w*|still|need\w*|collat\w*|compil\w*|confirm\w*)\b/i;

/** Whether a sentence gives what was asked: a sum to a sum, a count of the things asked about, a name. */
function givesAsked(sentence: Tagged, one: Asked, kind: Kind): boolean {
  const text = sentence.defers ? leavePutOff(sentence.text) : sentence.text;
  if (sentence.names && kind.name && !kind.figure && !sentence.defers && !PROCESS.test(text)) return true;
  if (!hasValue(text) && !isCounted(text)) return false;
  if (/^\W*(?:yes|no|none|nil)\b/i.test(text)) return true;
  if (kind.day && !kind.figure) return WHEN.test(text) && !PROCESS.test(text);
  if (!kind.figure && !sentence.defers) return !sentence.points;
  if (!sentence.defers && !PROCESS.test(text) && sharesTopic(text, one)) return true;
  return givesFigure(text, one);
}

/** The clauses of a sentence that put nothing off: `41 in 2023; 2024 to follow`. */
function leavePutOff(text: string): string {
  return readClauses(partFigure(text))
    .filter((part) => !matches(DEFERS, part))
    .join('; ');
}
