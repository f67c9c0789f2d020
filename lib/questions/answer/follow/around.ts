import type { Quiz } from '../reading/quiz';
import type { Piece } from './pieces';
import { type OfQuestion, type Seen, seePiece } from './signs';

/** Looks at the pieces of a letter, each by itself and by what stands around it. */
export function readSigns(pieces: readonly Piece[], quiz: Quiz): Seen[] {
  const seen = pieces.map((piece) => seePiece(piece, quiz));
  let under: readonly number[] = [];
  return seen.map((one, i) => {
    under = findLed(seen[i - 1], under);
    return { ...one, ofQuestion: placePiece(one, i / Math.max(1, seen.length - 1), seen[i - 1], under) };
  });
}

/** The questions that are open below a piece: those whose words or label stand there, or stood above it, with nothing said since. */
function findLed(above: Seen | undefined, under: readonly number[]): readonly number[] {
  if (!above) return [];
  const names = above.ofQuestion.flatMap((signs, at) => (signs.repeated === 1 || signs['its label'] === 1 ? [at] : []));
  if ([...under, ...names].some((at) => above.says(at))) return [];
  return names.length > 0 ? names : under;
}

/** `place` is where it stands in the letter, 0 to 1. */
function placePiece(
  { ofQuestion, ofNone }: Seen,
  place: number,
  above: Seen | undefined,
  under: readonly number[],
): OfQuestion[] {
  const likes = ofQuestion.map(({ like = 0 }) => like);
  const best = Math.max(...likes);
  const second = Math.max(...likes.filter((like) => like !== best), -1);
  const values = ofNone.value === 1 && above?.ofNone.value === 1;
  const last = Math.max(1, ofQuestion.length - 1);
  return ofQuestion.map((signs, at) => ({
    ...signs,
    'below its question or label': Number(under.includes(at)),
    'figure after figure': Number(
      values && signs['value that suits'] === 1 && above?.ofQuestion[at]?.['value that suits'] === 1,
    ),
    'most like': signs.like === best && best > 0 ? Math.min(1, best - second) : 0,
    'out of place': Math.abs(at / last - place),
  }));
}
