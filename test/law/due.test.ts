import { expect, test } from 'vitest';
import { answerEvents } from '../../lib/cli/due';

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
    '',
    event({ event: 'school_request', date_received: '2025-02-10', school: 'hill' }),
    event({ fees_notice: '2025-01-20', fee_received: '2025-01-24', event: 'request_with_fees_notice' }),
    event({ regime: 'uk-foisa', event: 'commissioner_appeal_no_review_response' }),
  );
  expect(answers.map(({ due }) => due)).toEqual(['2025-02-03', '2025-03-18', '2025-02-10', '2025-08-03']);
  expect(answers[0]).toMatchObject({ note: 'kept', regime: 'uk-foia' });
});

test.each([
  ['no JSON at all', 'is no event'],
  ['null', 'is no event'],
  ['[]', 'is no event'],
  ['{"regime": 7}', 'is no event'],
  [event({ regime: 'martian' }), 'does not know the law'],
  [event({ date_received: '2025-02-30' }), 'no day of the calendar'],
  [event({ date_received: '2031-02-03' }), 'are not known'],
  [event({ event: 'school_request', school: 12 }), 'were not given'],
])('%s: due is null, and why says so', async (line, words) => {
  const [first, last] = await answer(line, event({}));
  expect(first).toMatchObject({ due: null });
  expect(first?.['why']).toContain(words);
  expect(last).toMatchObject({ due: '2025-02-03' });
});
