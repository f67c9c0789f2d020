import { writeFileSync } from 'node:fs';
import { weigh, writeWeights } from '../../lib/thread/acts/weigh';
import { writeOdds } from '../../lib/thread/odds';
import { readLabelled } from '../questions/labelled';
import { readCorpus } from './corpus';
import { learnDays, readDayLessons } from './days';
import { learnToFollow, readFollowLessons, writeFollowWeights } from './follow';
import { KEPT_APART, type Lesson, learn, PARTIES, readLessons } from './learn';
import { learnRefusals, readRefusalLessons, readWrittenRefusals } from './refusing';

const TARGET = new URL('../../lib/thread/acts/weights.ts', import.meta.url);
const HEAD = '/** Learned by `npm run learn`: not written by hand. How a line is read stands in weigh.ts. */\n';
const DAYS = new URL('../../lib/law/promises-weights.ts', import.meta.url);
const HEAD_OF_DAYS =
  '/** Learned by `npm run learn`: not written by hand. How a line is read stands in lib/thread/odds.ts. */\n';
const FOLLOW = new URL('../../lib/questions/answer/follow/weights.ts', import.meta.url);
const HEAD_OF_FOLLOW =
  '/** Learned by `npm run learn`: not written by hand. What they are of, in their order, stands in signs.ts and ways.ts. */\n';
const REFUSING = new URL('../../lib/questions/answer/whole/refusing-weights.ts', import.meta.url);
const HEAD_OF_REFUSING =
  '/** Learned by `npm run learn`: not written by hand. How a line is read stands in lib/thread/odds.ts. */\n';
const parties = ['authority', 'requester'] as const;

/** Learns from the whole corpus but the writers that are kept apart, and writes the weights. */
function write(): void {
  const corpus = readCorpus().filter(({ writer }) => !KEPT_APART.includes(writer));
  const parts = parties.map((party) => {
    const { kinds, lines } = writeWeights(learn(readLessons(corpus, party), party));
    return `export const ${party.toUpperCase()} = {\n  kinds: '${kinds}',\n  lines: \`${lines}\`,\n} as const;\n`;
  });
  writeFileSync(TARGET, HEAD + parts.join('\n'));
  writeFileSync(DAYS, `${HEAD_OF_DAYS}export const WEIGHTS = \`${writeOdds(learnDays(readDayLessons()))}\`;\n`);
  const refusals = [...readLabelled().flatMap(readRefusalLessons), ...readWrittenRefusals()];
  writeFileSync(REFUSING, `${HEAD_OF_REFUSING}export const REFUSING = \`${writeOdds(learnRefusals(refusals))}\`;\n`);
  const letters = readLabelled().flatMap(readFollowLessons);
  writeFileSync(FOLLOW, `${HEAD_OF_FOLLOW}export const WEIGHTS = \`${writeFollowWeights(learnToFollow(letters))}\`;\n`);
}

/** Leaves out one writer after the other, learns from the rest and says how much of the left out is told right. */
function crossCheck(): void {
  const corpus = readCorpus();
  for (const party of parties) {
    const lessons = readLessons(corpus, party);
    const kinds = new Map<string, [right: number, all: number, said: number]>(
      PARTIES[party].kinds.map((kind) => [kind, [0, 0, 0]]),
    );
    for (const writer of new Set(lessons.map(author))) {
      const weights = learn(
        lessons.filter((lesson) => author(lesson) !== writer),
        party,
      );
      const held = lessons.filter((lesson) => author(lesson) === writer);
      const told = held.map(({ kind, features }) => ({ kind, said: weigh(features, weights).kind }));
      for (const { kind, said } of told) {
        const [of, as] = [kinds.get(kind), kinds.get(said)];
        if (of) of[1]++;
        if (as) as[2]++;
        if (of && kind === said) of[0]++;
      }
      const right = told.filter(({ kind, said }) => kind === said).length;
      console.log(`${party} ${writer}: ${(right / held.length).toFixed(3)} of ${held.length}`);
    }
    for (const [kind, [right, all, said]] of kinds)
      console.log(
        `  ${kind}: found ${(right / all).toFixed(2)} of ${all}, right ${(right / said).toFixed(2)} of ${said}`,
      );
  }
}

/** The first six files were written by one hand. */
function author({ writer }: Lesson): string {
  return /^(?:first|second|third|fourth|fifth|sixth)$/.test(writer) ? 'first to sixth' : writer;
}

if (process.argv.includes('--cross')) crossCheck();
else write();
