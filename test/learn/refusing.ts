import { readdirSync, readFileSync } from 'node:fs';
import { readSentencesOf } from '../../lib/questions/answer/reading/reply';
import { readRefusingFeatures } from '../../lib/questions/answer/whole/refusing';
import type { Odds } from '../../lib/thread/odds';
import { buildThread, type GoldThread } from '../questions/gold';
import { learnOdds } from './odds';

/** A sentence of an authority, and whether it refuses the request as a whole. */
export interface RefusalLesson {
  readonly text: string;
  readonly whole: boolean;
}

const FOLDER = new URL('./refusals/', import.meta.url);
/** What so many of the questions rest on refuses the whole. */
const MOST = 0.6;
const SEVERAL = 2;
/** A feature counts when so many sentences have it. */
const SENTENCES = 3;
/** Few sentences refuse: words that stand in one or two of them tell little. */
const RIDGE = 6;

/** Sentences that were written to learn from. */
export function readWrittenRefusals(): RefusalLesson[] {
  const files = readdirSync(FOLDER).sort();
  return files.flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as RefusalLesson),
  );
}

/** The sentences of a labelled thread: those on which most questions rest as refused are refusals of the whole. */
export function readRefusalLessons(gold: GoldThread): RefusalLesson[] {
  const { questions } = gold.gold;
  if (questions.length < SEVERAL) return [];
  const refused = questions.filter(({ answer }) => answer === 'refused').map(({ evidence }) => fold(evidence ?? ''));
  return buildThread(gold)
    .messages.filter(({ party }) => party === 'authority')
    .flatMap(({ text }) => readSentencesOf(text, 0, text.length))
    .map(({ text }) => {
      const words = fold(text);
      const resting = refused.filter((evidence) => evidence !== '' && words.includes(evidence)).length;
      return { text, whole: resting >= Math.max(SEVERAL, questions.length * MOST) };
    });
}

function fold(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Learns by which words a refusal of the whole is told. */
export function learnRefusals(lessons: readonly RefusalLesson[]): Odds {
  const read = lessons.map(({ text, whole }) => ({ features: readRefusingFeatures(text), yes: whole }));
  return learnOdds(read, SENTENCES, RIDGE);
}
