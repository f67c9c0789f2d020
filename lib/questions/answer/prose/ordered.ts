import type { Asked } from '../../asked';
import { FRAMES, OPENING } from '../../phrases/en-answers';
import { IN_ORDER } from '../../phrases/en-in-order';
import { isTalk } from '../../phrases/en-talk';
import { ANSWERS } from '../reading/listed';
import { isName, type Sentence } from '../reading/reply';
import { joinSentences, type Stretch } from '../reading/stretches';
import { isSaying } from '../reading/topics';
import { mayGive } from '../wants/may-give';
import { hasValue } from '../wants/values';

/** A stretch that answers a question by its place alone. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/**
 * Lays unlabelled answers to the questions by order: one stretch for the only question, or as many paragraphs or lines as there
 * are questions. Empty when the counts differ or the words contradict the order.
 */
export function readOrder(
  text: string,
  said: readonly Sentence[],
  likeness: (words: string) => readonly number[],
  asked: readonly Asked[],
  awaited: readonly number[],
): Map<number, Placed> {
  const announced = said.findIndex((sentence) => IN_ORDER.test(sentence.text));
  const kept = said
    .slice(announced + 1)
    .filter(
      (sentence, i) =>
        isSaying(sentence) ||
        (sentence.text.length < 60 && !isFrame(sentence.text) && !isTalk(sentence.text) && (i > 0 || announced >= 0)),
    );
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return new Map();
  const only = asked.length === 1 ? 0 : awaited.length === 1 ? awaited[0] : undefined;
  const whole = { start: first.start, end: last.end };
  if (only !== undefined && !isElsewhere(likeness(text.slice(whole.start, whole.end)), only))
    return new Map([[only, { ...whole, confidence: asked.length === 1 ? 0.85 : 0.6 }]]);
  for (const gap of [/\n[^\S\n]*\n/u, /\n/u]) {
    const found = dropName(text, joinSentences(text, kept, gap), asked.length);
    const runs = announced < 0 ? found : dropChat(text, found, asked.length, likeness);
    if (runs.length !== asked.length || contradicts(runs, likeness, text) || misfits(runs, asked, text)) continue;
    return new Map(runs.map((run, i) => [i, { ...run, confidence: announced < 0 ? 0.65 : 0.8 }]));
  }
  return new Map();
}

function isFrame(words: string): boolean {
  return OPENING.test(words) || FRAMES.test(words) || ANSWERS.test(words);
}

/** The name under a letter that nobody recognised as a signature is no answer. */
function dropName(text: string, runs: readonly Stretch[], wanted: number): readonly Stretch[] {
  const last = runs.at(-1);
  const name = last && isName(text.slice(last.start, last.end));
  return runs.length === wanted + 1 && name ? runs.slice(0, -1) : runs;
}

/**
 * `The ferry is as bad as ever.`, below as many answers as there are questions and in the order that was announced: it gives nothing.
 * Nor do sentences, whatever they speak of, below a list of as many bare answers.
 */
function dropChat(
  text: string,
  runs: readonly Stretch[],
  wanted: number,
  likeness: (words: string) => readonly number[],
): readonly Stretch[] {
  const said = runs.map((run) => text.slice(run.start, run.end));
  const chats = said.slice(wanted).every((words) => !hasValue(words) && Math.max(...likeness(words)) < CLEAR);
  const closed = said.slice(0, wanted).every((words) => !isSentence(words)) && isSentence(said[wanted] ?? '');
  return chats || (closed && wanted >= LIST) ? runs.slice(0, wanted) : runs;
}

/** Several words that end in a full stop; a bare answer has none, or is one word. */
function isSentence(words: string): boolean {
  return /[.!?]$/u.test(words.trimEnd()) && words.trim().split(/\s+/u, 3).length > 2;
}

/** So many bare answers make a list. */
const LIST = 3;

/** Whether stretches speak of another question than the one at their place, and not many more of the one that is. */
function contradicts(runs: readonly Stretch[], likeness: (words: string) => readonly number[], text: string): boolean {
  let [right, wrong] = [0, 0];
  runs.forEach((run, i) => {
    const scores = likeness(text.slice(run.start, run.end));
    const best = Math.max(...scores);
    if (best < CLEAR) return;
    if ((scores[i] ?? 0) >= best - CLOSE) right++;
    else wrong++;
  });
  return wrong > 0 && right < wrong * 3;
}

/** Whether many stretches cannot be what the question at their place wants: `Information Team` for `how many`. */
function misfits(runs: readonly Stretch[], asked: readonly Asked[], text: string): boolean {
  const odd = runs.filter((run, i) => !mayGive(asked[i]?.question.text ?? '', text.slice(run.start, run.end)));
  return odd.length > runs.length * FEW;
}

/** So many may say something beside the point. */
const FEW = 1 / 3;

/** Whether words speak clearly of another question. */
function isElsewhere(scores: readonly number[], at: number): boolean {
  return Math.max(...scores) >= CLEAR && (scores[at] ?? 0) < Math.max(...scores) - CLOSE;
}

/** A likeness that says something, and a difference that says nothing. */
const CLEAR = 0.3;
const CLOSE = 0.5;
