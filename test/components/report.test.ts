import { expect, test } from 'vitest';
import { writeReport } from '../../components/report';

test('a report names portal, page and gaps', () => {
  const url = 'https://www.whatdotheyknow.com/request/benches';
  const report = writeReport({ portal: 'alaveteli', url, gaps: [{ field: 'date of a message', where: 'incoming-2' }] });
  expect(report.split('\n')).toEqual([
    'ReplyDue could not read a page.',
    'Portal: alaveteli',
    `Page: ${url}`,
    '- date of a message (incoming-2)',
  ]);
});

test('the key of a private link is in no report', () => {
  const url = 'https://www.whatdotheyknow.com/r/0b1c-secret?x=1';
  const report = writeReport({ portal: 'alaveteli', url, gaps: [{ field: 'data', where: `${url}.json` }] });
  expect(report).not.toContain('secret');
  expect(report).not.toContain('x=1');
});
