import { expect, test } from 'vitest';
import { answerEvents, splitLines } from '../../lib/cli/due';

async function* linesOf(...lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield line;
}

async function answer(...lines: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const answers: Record<string, unknown>[] = [];
  const schools = new Map([['hill', [['2025-02-17', '2025-02-21']] as const]]);
  for await (const line of answerEvents(linesOf(...lines), schools)) answers.push(JSON.parse(line));
  return answers;
}

const event = (more: object) =>
  JSON.stringify({ regime: 'uk-foia', event: 'request', date_received: '2025-01-06', ...more });

test('each line is answered in its place, and keeps its keys', async () => {
  const answers = await answer(
    event({ note: 'kept' }),
    event({ event: 'school_request', date_received: '2025-02-10', school: 'hill' }),
    event({ fees_notice: '2025-01-20', fee_received: '2025-01-24', event: 'request_with_fees_notice' }),
    event({ regime: 'uk-foisa', event: 'commissioner_appeal_no_review_response' }),
  );
  expect(answers.map(({ due }) => due)).toEqual(['2025-02-03', '2025-03-18', '2025-02-10', '2025-08-03']);
  expect(answers[0]).toMatchObject({ note: 'kept', regime: 'uk-foia' });
});

const fees = (more: object) => event({ event: 'request_with_fees_notice', ...more });
const school = (more: object) => event({ event: 'school_request', ...more });

test.each([
  ['', 'is empty'],
  [' \t', 'is empty'],
  ['no JSON at all', 'is no event'],
  ['null', 'is no event'],
  ['[]', 'is no event'],
  ['"uk-foia"', 'is no event'],
  ['{}', 'regime and event and date_received missing'],
  ['{"regime": 7}', 'is no event'],
  [event({ date_received: 20250106 }), 'date_received missing or no text'],
  [event({ state: { toString: 1 } }), 'state no text'],
  [school({ school: 12 }), 'school no text'],
  [event({ regime: 'martian' }), 'does not know the law'],
  [event({ regime: '__proto__', event: 'constructor' }), 'does not know the law'],
  [event({ event: 'hasOwnProperty' }), 'knows no period'],
  [event({ state: 'BE' }), 'holidays of "BE" are not known'],
  [event({ date_received: '2025-02-30' }), 'no day of the calendar'],
  [event({ date_received: '2023-02-29' }), 'no day of the calendar'],
  [event({ date_received: '1999-02-30' }), 'no day of the calendar'],
  [event({ date_received: '' }), 'no day of the calendar'],
  [event({ date_received: '1999-06-01' }), 'came into force on 2005-01-01'],
  [event({ date_received: '2028-12-15' }), 'are not known'],
  [event({ date_received: '2031-02-03' }), 'are not known'],
  [school({}), 'between 2025-02-03 and 2025-04-01'],
  [school({ school: 'nowhere' }), 'the school "nowhere" were not given'],
  [school({ date_received: '2028-11-01' }), 'not before 2028-11-29'],
  [fees({}), 'fees_notice, is needed'],
  [fees({ fee_received: '2025-01-24' }), 'fees_notice, is needed'],
  [fees({ fees_notice: '2025-01-20' }), 'Until it is paid'],
  [fees({ fees_notice: '2025-01-20', fee_received: '2025-01-10' }), 'before it was asked for'],
  [fees({ fees_notice: '2025-01-32', fee_received: '2025-01-10' }), '"2025-01-32" is no day'],
  [event({ regime: 'nz-oia', fees_notice: '2025-01-20', fee_received: '2025-01-24' }), 'knows no fees notice'],
])('%s: due is null, and why says so', async (line, words) => {
  const [first, last] = await answer(line, event({}));
  expect(first).toMatchObject({ due: null });
  expect(first?.['why']).toContain(words);
  expect(last).toMatchObject({ due: '2025-02-03' });
});

test('a line that nests too deeply is answered too', async () => {
  const deep = `{"regime":"uk-foia","event":"request","date_received":"2025-01-06","note":${'['.repeat(20000)}${']'.repeat(20000)}}`;
  const [first, last] = await answer(deep, event({}));
  expect(first?.['due'] === null ? first['why'] : first?.['due']).toMatch(/nested|2025-02-03/);
  expect(last).toMatchObject({ due: '2025-02-03' });
});

test('a fees notice stops the time to answer and no other', async () => {
  const asked = { fees_notice: '2025-01-20', fee_received: '2025-01-24' };
  const answers = await answer(event(asked), event({ ...asked, event: 'internal_review_target' }));
  expect(answers.map(({ due }) => due)).toEqual(['2025-02-10', '2025-02-03']);
});

test('what the line itself says of due and why is not repeated', async () => {
  const [known, unknown] = await answer(event({ due: 'soon', why: 'so' }), event({ event: 'tea', due: 'soon' }));
  expect(known).toEqual({ ...JSON.parse(event({})), due: '2025-02-03' });
  expect(unknown).toMatchObject({ due: null });
});

test('there is an answer for every line, whatever ends it', async () => {
  async function* pieces(): AsyncGenerator<string> {
    yield* [`\uFEFF${event({})}\r`, '\n\n', event({ note: 'one\u2028two' }).slice(0, 30)];
    yield* [event({ note: 'one\u2028two' }).slice(30), `\n${event({})}`];
  }
  const lines: string[] = [];
  for await (const line of answerEvents(splitLines(pieces()), new Map())) lines.push(line);
  const answers = lines.map((line) => JSON.parse(line));
  expect(answers.map(({ due }) => due)).toEqual(['2025-02-03', null, '2025-02-03', '2025-02-03']);
  expect(answers[2].note).toBe('one\u2028two');
});

test('a hundred thousand lines are answered within seconds', async () => {
  async function* many(): AsyncGenerator<string> {
    for (let at = 0; at < 100_000; at += 1) yield at % 5 === 0 ? 'no event' : event({ at });
  }
  let [answered, known] = [0, 0];
  for await (const line of answerEvents(many(), new Map())) {
    answered += 1;
    if (line.includes('2025-02-03')) known += 1;
  }
  expect([answered, known]).toEqual([100_000, 80_000]);
}, 30_000);
