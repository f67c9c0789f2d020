import { readSigns } from '../../lib/questions/answer/follow/around';
import { cutPieces } from '../../lib/questions/answer/follow/pieces';
import { OF_NONE, OF_QUESTION, type Seen } from '../../lib/questions/answer/follow/signs';
import {
  type Allows,
  COUNT,
  OF_SCENE,
  powersOf,
  STEPS,
  sceneAt,
  startWays,
  stepOf,
  sumWays,
} from '../../lib/questions/answer/follow/ways';
import { openWritten } from '../../lib/questions/answer/reading/echoes';
import { prepareQuiz } from '../../lib/questions/answer/reading/quiz';
import { readReply } from '../../lib/questions/answer/reading/reply';
import { readQuestions } from '../../lib/questions/ask';
import type { ActKind } from '../../lib/thread/act';
import { buildThread, type GoldQuestion, type GoldThread, ownActs } from '../questions/gold';
import { matchLabels } from '../questions/score';

/** A letter whose answers are known: at which pieces questions are answered, and which of them nothing answers. */
export interface FollowLesson {
  readonly writer: string;
  readonly seen: readonly Seen[];
  readonly questions: number;
  readonly answers: ReadonlyMap<number, ReadonlySet<number>>;
  readonly silent: ReadonlySet<number>;
}

const SPEAKING: ReadonlySet<ActKind> = new Set([
  'response',
  'review-outcome',
  'other',
  'unclear',
  'holding',
  'transfer',
  'extension',
  'fees-notice',
]);
/** A thread with more questions teaches little and takes long. */
const MANY = 60;
/** Evidence that stands in more places tells no place. */
const PLACES = 4;
const BEGINNING = 24;

/** The letters of the authority in a labelled thread. */
export function readFollowLessons(gold: GoldThread): FollowLesson[] {
  const thread = buildThread(gold);
  const acts = ownActs(gold, thread);
  const asked = readQuestions(thread, acts);
  if (asked.length === 0 || asked.length > MANY) return [];
  const { pairs } = matchLabels(gold.gold.questions, asked);
  const labels = asked.map((one) => pairs.find(([, found]) => found === one)?.[0] ?? null);
  const silent = new Set(labels.flatMap((label, at) => (label?.answer === 'unanswered' ? [at] : [])));
  const [request, ...later] = thread.messages.filter(({ party }) => party === 'requester');
  const quiz = prepareQuiz(asked, thread.authority.name, request?.text, later);
  const kinds = new Map(acts.map(({ messageId, kind }) => [messageId, kind]));
  const written = openWritten();
  return thread.messages.flatMap((message) => {
    const kind = kinds.get(message.id);
    const speaks = message.party === 'authority' && !message.hidden && kind !== undefined && SPEAKING.has(kind);
    const reply = speaks ? readReply(message, written, quiz.request) : null;
    written.add(message.text);
    if (!reply) return [];
    const seen = readSigns(cutPieces(reply.plain ? reply.whole : reply.own), quiz);
    const answers = findAnswers(labels, seen, message.id);
    return seen.length > 0 ? [{ writer: gold.name.slice(0, 2), seen, questions: asked.length, answers, silent }] : [];
  });
}

function findAnswers(labels: readonly (GoldQuestion | null)[], seen: readonly Seen[], id: string) {
  const answers = new Map<number, Set<number>>();
  labels.forEach((label, at) => {
    if (!label?.evidence || label.answer === 'unanswered' || (label.in !== null && label.in !== id)) return;
    const words = fold(label.evidence);
    const places = seen.flatMap(({ piece }, i) => (isPartOf(fold(piece.text), words) ? [i] : []));
    if (places.length > PLACES) return;
    for (const i of places) answers.set(i, (answers.get(i) ?? new Set()).add(at));
  });
  return answers;
}

function isPartOf(piece: string, words: string): boolean {
  if (piece.includes(words) || (piece.length > 3 && words.includes(piece))) return true;
  return words.length > BEGINNING && piece.includes(words.slice(0, BEGINNING));
}

function fold(words: string): string {
  return words
    .replace(/^\s*>+ ?/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

const ROUNDS = 6;
const RATE = 0.25;
const RIDGE = 1e-5;

/**
 * Learns the weights by which questions are followed through a letter: those under which the ways that go by the labels are the most
 * likely of all ways (a conditional random field, by AdaGrad). The same lessons always give the same weights.
 */
export function learnToFollow(lessons: readonly FollowLesson[]): Float64Array {
  const weights = new Float64Array(COUNT);
  const squares = new Float64Array(COUNT).fill(0.01);
  const draw = drawFrom(7);
  const order = [...lessons];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, draw);
    for (const lesson of order) {
      const right = countExpected(lesson, weights, allowedBy(lesson));
      const all = countExpected(lesson, weights);
      const size = Math.max(3, Math.sqrt(lesson.seen.length));
      weights.forEach((weight, i) => {
        const step = ((right[i] ?? 0) - (all[i] ?? 0)) / size - RIDGE * weight;
        squares[i] = (squares[i] ?? 0) + step * step;
        weights[i] = weight + (RATE * step) / Math.sqrt(squares[i] ?? 1);
      });
    }
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

/** What answers a question is about it, what closes a letter is about none, and nothing answers what is silent. */
function allowedBy({ seen, answers, silent }: FollowLesson): Allows {
  return (i, question) => {
    const answered = answers.get(i);
    if (answered) return question !== null && answered.has(question);
    if (question === null) return true;
    return !seen[i]?.piece.closing && !(silent.has(question) && seen[i]?.says(question));
  };
}

/** How often each weight counts, over all the ways that are allowed. */
function countExpected({ seen, questions }: FollowLesson, weights: Float64Array, allows?: Allows): Float64Array {
  const ways = sumWays(seen, questions, weights, allows);
  const expected = new Float64Array(COUNT);
  seen.forEach(({ ofQuestion, ofNone, scene }, i) => {
    const shares = ways.shares[i] ?? new Float64Array();
    ofQuestion.forEach((signs, q) => {
      addUp(
        expected,
        0,
        OF_QUESTION.map((sign) => signs[sign] ?? 0),
        shares[q] ?? 0,
      );
    });
    const none = shares.reduce((left, share) => left - share, 1);
    addUp(
      expected,
      OF_QUESTION.length,
      OF_NONE.map((sign) => ofNone[sign] ?? 0),
      none,
    );
    const steps = countSteps(
      ways.ahead[i - 1] ?? startWays(questions),
      ways.behind[i] ?? new Float64Array(),
      questions,
      powersOf(weights, scene),
    );
    const all = steps.reduce((sum, step) => sum + step, 0);
    addUp(expected, sceneAt(scene), [...steps], all > 0 ? 1 / all : 0);
  });
  return expected;
}

function addUp(sums: Float64Array, from: number, values: readonly number[], by: number): void {
  values.forEach((value, i) => {
    sums[from + i] = (sums[from + i] ?? 0) + value * by;
  });
}

/** How much speaks for each step between two pieces. */
function countSteps(before: Float64Array, after: Float64Array, questions: number, powers: Float64Array): Float64Array {
  const steps = new Float64Array(OF_SCENE);
  const add = (step: number, from: number, to: number) => {
    steps[step] = (steps[step] ?? 0) + from * (powers[step] ?? 0) * to;
  };
  for (let last = -1; last < questions; last++) {
    const [on, off] = [last < 0 ? 0 : (before[last] ?? 0), before[questions + 1 + last] ?? 0];
    for (let to = 0; to < questions; to++) {
      add(stepOf(last, to), on, after[to] ?? 0);
      add(STEPS.length + stepOf(last, to), off, after[to] ?? 0);
    }
    const none = after[questions + 1 + last] ?? 0;
    add(2 * STEPS.length, on, none);
    add(2 * STEPS.length + 1, off, none);
  }
  return steps;
}

/** Numbers from 0 to 1, always the same. */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shuffle<One>(list: One[], draw: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a];
  }
}

/** The weights as they are stored: lines of numbers. */
export function writeFollowWeights(weights: Float64Array): string {
  const lines: string[] = [];
  for (let i = 0; i < weights.length; i += 16) lines.push([...weights.slice(i, i + 16)].map(String).join(' '));
  return lines.join('\n');
}
