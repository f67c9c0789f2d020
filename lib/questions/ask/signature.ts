import type { Line } from '../../thread/prose';
import { readLabel } from '../labels';
import { isNext } from './series';

/** A signature is not longer. */
const MOST = 4;

/** Initials and a surname, with what somebody adds: `G. Arkwright, Chair`, `A.R.Smith`, `B. HOLT`. */
const INITIALED =
  /^\s*(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Rev|Sr|Sir)\.? ?)?(?:(?:\p{Lu}\.? ?){1,4}(?:\p{Lu}\p{Ll}|\p{Lu}['’]\p{Lu})[\p{L}'’-]+|(?:\p{Lu}\. ?){1,4}\p{Lu}{2,})(?: ?[-,] ?\p{L}[^?!]{0,40}| \([^)]*\)|,)?$/u;

/**
 * The lines in which a writer signs with initials, `G. Arkwright`, and no word before it: the last paragraph, or its end after a
 * full sentence. Initials that run on from one line to the next, `A. Catering` and `B. Cleaning`, are labels.
 */
export function readSignature(lines: readonly Line[]): ReadonlySet<Line> {
  const last = lines.findLastIndex((line) => line.kind === 'body');
  const first = lines.findLastIndex((line, i) => i < last && line.kind !== 'body') + 1;
  const block = lines.slice(first, last + 1);
  const at = block.findIndex(
    ({ text }, i) => INITIALED.test(text) && (i === 0 || /[.?!]["”']?\s*$/u.test(block[i - 1]?.text ?? '')),
  );
  const signed = at < 0 ? [] : block.slice(at);
  return signed.length <= MOST && signed.every((line, i) => i === 0 || isSigned(line.text, signed[i - 1]?.text ?? ''))
    ? new Set(signed)
    : new Set();
}

/** A line under a name: an office, a degree, another name; neither a question nor the next entry of a list. */
function isSigned(line: string, above: string): boolean {
  const label = readLabel(line, 0);
  if (/[?:;]/u.test(line) || (label?.firm && !INITIALED.test(line))) return false;
  return !isNext(label?.path[0] ?? '', readLabel(above, 0)?.path[0] ?? '');
}
