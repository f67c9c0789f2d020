import { OF_NONE, OF_QUESTION, SCENES, type Seen } from './signs';

/** How one piece may follow another: which question it goes to, seen from the one that was last spoken of. */
export const STEPS = ['stay', 'next', 'one skipped', 'skip', 'one back', 'back', 'first', 'begin'] as const;

/** What each sign weighs, in the units of a logarithm of odds. */
export interface Weights {
  readonly ofQuestion: readonly number[];
  readonly ofNone: readonly number[];
  /** For each scene what each step weighs, from a piece about that question and from one about none. */
  readonly steps: readonly { readonly on: readonly number[]; readonly off: readonly number[]; readonly stop: number; readonly idle: number }[];
}

/** How likely it is of each piece, 0 to 1, that it is about each question; what is lacking to 1 is that it is about none. */
export interface Ways {
  readonly shares: readonly Float64Array[];
  /** What was expected of each weight, by its number, for those who learn them. */
  readonly expected: Float64Array;
}

export const COUNT = OF_QUESTION.length + OF_NONE.length + SCENES * (2 * STEPS.length + 2);

/** The place of the weights of a scene. */
const sceneAt = (scene: number) => OF_QUESTION.length + OF_NONE.length + scene * (2 * STEPS.length + 2);

/** Sums up all the ways in which the questions may be followed through a letter. `allows` rules ways out, for those who learn. */
export function sumWays(
  seen: readonly Seen[],
  questions: number,
  weights: Float64Array,
  allows: (piece: number, question: number | null) => boolean = () => true,
  learns = false,
): Ways {
  const states = 2 * questions + 1;
  const steps = Array.from({ length: SCENES }, (_, scene) => powersOf(weights, sceneAt(scene)));
  const emits = seen.map((one, i) => emit(one, i, questions, weights, allows));
  const ahead: Float64Array[] = [];
  let before = new Float64Array(states);
  before[questions] = 1;
  seen.forEach((one, i) => {
    const now = stepOn(before, questions, steps[one.scene] ?? new Float64Array());
    const own = emits[i] ?? new Float64Array();
    for (let s = 0; s < states; s++) now[s] = at(now, s) * at(own, s);
    scale(now);
    ahead.push(now);
    before = now;
  });
  const shares: Float64Array[] = [];
  const expected = new Float64Array(COUNT);
  let behind = new Float64Array(states).fill(1);
  for (let i = seen.length - 1; i >= 0; i--) {
    const one = seen[i];
    if (!one) continue;
    const now = ahead[i] ?? new Float64Array();
    const share = now.map((value, s) => value * at(behind, s));
    scale(share);
    shares.unshift(share.slice(0, questions));
    const later = behind.map((value, s) => value * at(emits[i] ?? behind, s));
    if (learns) {
      const from = ahead[i - 1] ?? start(states, questions);
      expectSigns(expected, one, share, questions);
      expectSteps(expected, one.scene, from, later, questions, steps[one.scene] ?? new Float64Array());
    }
    behind = stepBack(later, questions, steps[one.scene] ?? new Float64Array());
    scale(behind);
  }
  return { shares, expected };
}

function start(states: number, questions: number): Float64Array {
  const first = new Float64Array(states);
  first[questions] = 1;
  return first;
}

function powersOf(weights: Float64Array, from: number): Float64Array {
  return weights.slice(from, from + 2 * STEPS.length + 2).map(Math.exp);
}

function at(list: Float64Array, i: number): number {
  return list[i] ?? 0;
}

function scale(list: Float64Array): void {
  let all = 0;
  for (const value of list) all += value;
  if (all > 0) for (let i = 0; i < list.length; i++) list[i] = at(list, i) / all;
}

function emit(
  { ofQuestion, ofNone }: Seen,
  piece: number,
  questions: number,
  weights: Float64Array,
  allows: (piece: number, question: number | null) => boolean,
): Float64Array {
  const sums = ofQuestion.map((signs) => signs.reduce((sum, sign, i) => sum + sign * at(weights, i), 0));
  const none = ofNone.reduce((sum, sign, i) => sum + sign * at(weights, OF_QUESTION.length + i), 0);
  const most = Math.max(none, ...sums);
  const own = new Float64Array(2 * questions + 1);
  sums.forEach((sum, q) => {
    own[q] = allows(piece, q) ? Math.exp(sum - most) : 0;
  });
  own.fill(allows(piece, null) ? Math.exp(none - most) : 0, questions);
  return own;
}

/** Which step leads from the question that was last spoken of, −1 for none yet, to another. */
function stepOf(last: number, to: number): number {
  if (last < 0) return to === 0 ? 6 : 7;
  const by = to - last;
  if (by === 0) return 0;
  if (by < 0) return by === -1 ? 4 : 5;
  return Math.min(by, 3);
}

/** States: about question q, then about none with −1 to q−1 spoken of last. */
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
    after[questions + 1 + last] =
      at(before, questions + 1 + last) * idle + (last < 0 ? 0 : at(before, last) * stop);
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

function expectSigns(expected: Float64Array, { ofQuestion, ofNone }: Seen, share: Float64Array, questions: number): void {
  ofQuestion.forEach((signs, q) => {
    const part = at(share, q);
    signs.forEach((sign, i) => {
      expected[i] = at(expected, i) + part * sign;
    });
  });
  let none = 0;
  for (let s = questions; s < share.length; s++) none += at(share, s);
  ofNone.forEach((sign, i) => {
    expected[OF_QUESTION.length + i] = at(expected, OF_QUESTION.length + i) + none * sign;
  });
}

function expectSteps(
  expected: Float64Array,
  scene: number,
  from: Float64Array,
  later: Float64Array,
  questions: number,
  powers: Float64Array,
): void {
  const own = new Float64Array(2 * STEPS.length + 2);
  const add = (step: number, value: number) => {
    own[step] = at(own, step) + value;
  };
  for (let last = -1; last < questions; last++) {
    const [on, off] = [last < 0 ? 0 : at(from, last), at(from, questions + 1 + last)];
    for (let to = 0; to < questions; to++) {
      const step = stepOf(last, to);
      add(step, on * at(powers, step) * at(later, to));
      add(STEPS.length + step, off * at(powers, STEPS.length + step) * at(later, to));
    }
    const none = at(later, questions + 1 + last);
    add(2 * STEPS.length, on * at(powers, 2 * STEPS.length) * none);
    add(2 * STEPS.length + 1, off * at(powers, 2 * STEPS.length + 1) * none);
  }
  const all = own.reduce((sum, one) => sum + one, 0);
  own.forEach((value, i) => {
    if (all > 0) expected[sceneAt(scene) + i] = at(expected, sceneAt(scene) + i) + value / all;
  });
}
