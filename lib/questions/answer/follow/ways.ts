import { OF_NONE, OF_QUESTION, SCENES, type Seen } from './signs';

/** How one piece may follow another: which question it goes to, seen from the one that was last spoken of. */
export const STEPS = ['stay', 'next', 'one skipped', 'skip', 'one back', 'back', 'first', 'begin'] as const;

/** All ways in which the questions may be followed through a letter, summed up. */
export interface Ways {
  /** How likely it is of each piece, 0 to 1, that it is about each question; what is lacking to 1 is that it is about none. */
  readonly shares: readonly Float64Array[];
  /** For those who learn, for each piece: what speaks for each state by the pieces up to it, and by it and those behind it. */
  readonly ahead: readonly Float64Array[];
  readonly behind: readonly Float64Array[];
}

/** How many weights there are: of the signs, and of the steps in each scene from a piece about a question, from one about none, and to none from either. */
export const OF_SCENE = 2 * STEPS.length + 2;
export const COUNT = OF_QUESTION.length + OF_NONE.length + SCENES * OF_SCENE;

/** The place of the weights of a scene. */
export function sceneAt(scene: number): number {
  return OF_QUESTION.length + OF_NONE.length + scene * OF_SCENE;
}

/** Rules out, for those who learn, that a piece is about a question, or about none. */
export type Allows = (piece: number, question: number | null) => boolean;

/**
 * Sums up all the ways in which the questions may be followed through a letter: forward and backward over a chain whose states are each
 * question, and, after the number of questions, none with each question (from −1, none yet) as the one last spoken of.
 */
export function sumWays(
  seen: readonly Seen[],
  questions: number,
  weights: Float64Array,
  allows: Allows = () => true,
): Ways {
  const powers = Array.from({ length: SCENES }, (_, scene) => powersOf(weights, scene));
  const stepsOf = ({ scene }: Seen) => powers[scene] ?? powersOf(weights, scene);
  const emits = seen.map((one, i) => emit(one, i, questions, weights, allows));
  const ahead: Float64Array[] = [];
  seen.forEach((one, i) => {
    const now = stepOn(ahead[i - 1] ?? startWays(questions), questions, stepsOf(one));
    ahead.push(scale(multiply(now, emits[i])));
  });
  const behind: Float64Array[] = [];
  const shares: Float64Array[] = [];
  let later = new Float64Array(2 * questions + 1).fill(1);
  for (let i = seen.length - 1; i >= 0; i--) {
    shares[i] = scale(multiply(ahead[i], later)).slice(0, questions);
    behind[i] = multiply(later, emits[i]);
    const one = seen[i];
    if (one) later = scale(stepBack(behind[i] ?? later, questions, stepsOf(one)));
  }
  return { shares, ahead, behind };
}

/** Where every letter begins: about none, and none spoken of yet. */
export function startWays(questions: number): Float64Array {
  const first = new Float64Array(2 * questions + 1);
  first[questions] = 1;
  return first;
}

/** What the steps of a scene count, as factors. */
export function powersOf(weights: Float64Array, scene: number): Float64Array {
  return weights.slice(sceneAt(scene), sceneAt(scene) + OF_SCENE).map(Math.exp);
}

function at(list: Float64Array | undefined, i: number): number {
  return list?.[i] ?? 0;
}

function multiply(list: Float64Array | undefined, by: Float64Array | undefined) {
  return Float64Array.from(list ?? [], (value, i) => value * at(by, i));
}

function scale(list: Float64Array) {
  const all = list.reduce((sum, value) => sum + value, 0);
  return list.map((value) => (all > 0 ? value / all : 0));
}

function emit(
  { ofQuestion, ofNone }: Seen,
  piece: number,
  questions: number,
  weights: Float64Array,
  allows: Allows,
): Float64Array {
  const sums = ofQuestion.map((signs) =>
    OF_QUESTION.reduce((sum, sign, i) => sum + (signs[sign] ?? 0) * at(weights, i), 0),
  );
  const none = OF_NONE.reduce((sum, sign, i) => sum + (ofNone[sign] ?? 0) * at(weights, OF_QUESTION.length + i), 0);
  const most = Math.max(none, ...sums);
  const own = new Float64Array(2 * questions + 1);
  sums.forEach((sum, q) => {
    own[q] = allows(piece, q) ? Math.exp(sum - most) : 0;
  });
  own.fill(allows(piece, null) ? Math.exp(none - most) : 0, questions);
  return own;
}

/** Which step leads from the question that was last spoken of, −1 for none yet, to another. */
export function stepOf(last: number, to: number): number {
  if (last < 0) return to === 0 ? 6 : 7;
  const by = to - last;
  if (by === 0) return 0;
  if (by < 0) return by === -1 ? 4 : 5;
  return Math.min(by, 3);
}

function stepOn(before: Float64Array, questions: number, powers: Float64Array) {
  const after = new Float64Array(before.length);
  for (let to = 0; to < questions; to++) {
    let sum = at(before, questions) * at(powers, STEPS.length + stepOf(-1, to));
    for (let last = 0; last < questions; last++) {
      const step = stepOf(last, to);
      sum += at(before, last) * at(powers, step) + at(before, questions + 1 + last) * at(powers, STEPS.length + step);
    }
    after[to] = sum;
  }
  const [stop, idle] = [at(powers, 2 * STEPS.length), at(powers, 2 * STEPS.length + 1)];
  for (let last = -1; last < questions; last++)
    after[questions + 1 + last] = at(before, questions + 1 + last) * idle + (last < 0 ? 0 : at(before, last) * stop);
  return after;
}

function stepBack(later: Float64Array, questions: number, powers: Float64Array) {
  const before = new Float64Array(later.length);
  const [stop, idle] = [at(powers, 2 * STEPS.length), at(powers, 2 * STEPS.length + 1)];
  for (let last = -1; last < questions; last++) {
    let on = 0;
    let off = 0;
    for (let to = 0; to < questions; to++) {
      const step = stepOf(last, to);
      const value = at(later, to);
      on += value * at(powers, step);
      off += value * at(powers, STEPS.length + step);
    }
    const none = at(later, questions + 1 + last);
    before[questions + 1 + last] = off + none * idle;
    if (last >= 0) before[last] = on + none * stop;
  }
  return before;
}
