import { assess } from '../../lib/assess/assess';
import type { Message, Thread } from '../../lib/thread/thread';
import { message, thread } from '../thread/past';
import { type Figure, median } from './figure';

const TODAY = '2025-09-01';
const ROUNDS = 9;
/** Until the engine has compiled what is used again and again. */
const WARM_UP = 60;
const DAY = 86_400_000;
const TOPICS = ['bridges', 'ferries', 'lamps', 'meadows', 'quays'];
const THINGS = ['owned', 'mended', 'sold', 'painted', 'inspected'];

/** What the reading of questions costs: a usual long thread, longer and longer ones, and texts made to be slow. */
function measureQuestions(): readonly Figure[] {
  // First, so that what is compared after it is warm alike.
  const rounds = timesOf(correspondence(25, 12), WARM_UP + 31);
  const [one = Number.NaN, four = Number.NaN, sixteen = Number.NaN] = [31, 125, 500].map((count) =>
    timeOf(correspondence(25, count)),
  );
  return [
    {
      what: 'the very first thread assessed, 25 questions in 12 messages',
      value: rounds[0] ?? Number.NaN,
      unit: 'ms',
      baseline: null,
      most: { value: null, ratio: null },
    },
    {
      what: '25 questions in 12 messages assessed',
      value: median(rounds.slice(WARM_UP)),
      unit: 'ms',
      baseline: null,
      most: { value: 15, ratio: null },
    },
    growth('125 messages assessed', four, 4, one),
    growth('500 messages assessed', sixteen, 16, one),
    ...HOSTILE.map(
      ([what, text]): Figure => ({
        what: `200 kB: ${what}`,
        value: timeOf(hostile(text), 3),
        unit: 'ms',
        baseline: null,
        most: { value: 200, ratio: null },
      }),
    ),
  ];
}

/** Time in proportion to the text, but for what a measurement sways. */
function growth(what: string, value: number, times: number, one: number): Figure {
  const baseline = { what: `${times} times 31 messages`, value: times * one };
  return { what, value, unit: 'ms', baseline, most: { value: times === 16 ? 500 : null, ratio: 1.5 } };
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['one word in one line', 'a '.repeat(100_000)],
  ['no space at all', 'a'.repeat(200_000)],
  ['labels that run on', '1. Two. (b) '.repeat(17_000)],
  ['brackets that never close', '((((( 1. '.repeat(22_000)],
  ['asks without end', 'and how many of the '.repeat(10_000)],
  ['things without end', 'the cost, and the number, and '.repeat(6_667)],
  ['commas', ', '.repeat(100_000)],
  ['short answers', 'Q1. Yes. '.repeat(22_000)],
  ['provisions', 'section 40(2)(a)(b), and '.repeat(8_000)],
  ['blank space', `We hold it. ${' '.repeat(200_000)}Yes.`],
  ['one quoted line', `We hold it. \n> ${'a '.repeat(100_000)}\n\nYes.`],
  ['blank lines', `We hold it. ${' \n'.repeat(100_000)}Yes.`],
];

function hostile(text: string): Thread {
  const at = (days: number) => new Date(Date.parse('2025-06-04T09:00:00Z') + days * DAY);
  return thread([message('requester', text, at(0)), message('authority', text, at(5))]);
}

/** A request of so many questions, and chasers and letters that answer some of them, one after another. */
function correspondence(questions: number, count: number): Thread {
  const asks = Array.from(
    { length: questions },
    (_, i) => `${i + 1}. How many ${TOPICS[i % 5]} were ${THINGS[Math.floor(i / 5)]} in 2024, and what did they cost?`,
  );
  const messages = Array.from({ length: count }, (_, i): Message => {
    const at = new Date(Date.parse('2024-01-08T09:00:00Z') + i * DAY);
    if (i === 0) return message('requester', `Dear Council,\n\n${asks.join('\n')}\n\nAda Pike`, at);
    if (i % 3 === 1)
      return message('requester', `My request is overdue. When may I expect the answer?\n\nAda Pike (${i})`, at);
    const about = Array.from({ length: 6 }, (_, k) => (i * 6 + k) % questions);
    const answers = about.map((k) => `${k + 1}. ${k * 7 + i} ${TOPICS[k % 5]}, at a cost of £${k}${i},000.`);
    return message(
      'authority',
      `Dear Ada,\n\nThank you for your patience.\n\n${answers.join('\n\n')}\n\nRegards\nBo`,
      at,
    );
  });
  return thread(messages);
}

/** Milliseconds, warm, the middle of some rounds. */
function timeOf(one: Thread, rounds = ROUNDS): number {
  return median(timesOf(one, rounds + 1).slice(1));
}

/** Milliseconds of each of some rounds, each with messages that were not read before. */
function timesOf(one: Thread, rounds: number): readonly number[] {
  return Array.from({ length: rounds }, () => {
    const begun = performance.now();
    assess({ ...one, messages: one.messages.map((each) => ({ ...each })) }, [], TODAY);
    return performance.now() - begun;
  });
}

console.log(JSON.stringify(measureQuestions()));
