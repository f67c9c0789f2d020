import { workingDays } from '../demo/days.ts';
import { harrowmere, maren } from '../demo/people.ts';
import { type DemoMessage, type DemoThread, received, sent, thread } from '../demo/thread.ts';

const QUESTIONS = Array.from(
  { length: 8 },
  (_, i) => `Q${i + 1}. How many applications of kind ${i + 1} were received, and what did each cost on average?`,
);

function letter(index: number, isAnswer: boolean): string {
  const body = isAnswer
    ? QUESTIONS.map(
        (question, i) => `${question}\n${(index + 3) * (i + 7)} applications, at an average cost of £${index + i}.50.`,
      )
    : [
        'I refer to my request and would be grateful to know when I can expect the rest of your answer.',
        ...QUESTIONS.slice(0, index ? 2 : 8),
      ];
  return [
    isAnswer ? 'Dear Ms Holloway' : 'Dear Harrowmere District Council,',
    ...body,
    'Yours faithfully,',
    isAnswer ? 'Information Team' : 'Maren Holloway',
  ].join('\n\n');
}

function message(index: number, start: string): DemoMessage {
  const when = {
    id: 700_000 + index,
    on: workingDays(start, Math.floor(index / 4)),
    at: `1${index % 10}:30`,
    text: letter(index, index % 2 === 1),
  };
  return index % 2 ? received({ ...when, author: 'Information Team' }) : sent(when);
}

/** Address of the thread with so many messages. */
export function longThreadPath(count: number): string {
  return `/request/long_thread_of_${count}`;
}

/** A thread of so many letters of ordinary length. */
export function longThread(count: number, today: string): DemoThread {
  const start = workingDays(today, -Math.ceil(count / 4) - 1);
  return thread({
    id: 9000 + count,
    slug: `long_thread_of_${count}`,
    title: `A thread of ${count} messages`,
    shows: `A thread of ${count} messages`,
    requester: maren,
    authority: harrowmere,
    state: 'waiting_response',
    messages: Array.from({ length: count }, (_, index) => message(index, start)),
    truth: { regime: 'uk-foia', acts: [], clocks: [], answers: {} },
  });
}
