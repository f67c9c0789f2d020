import { expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import { report } from '../../lib/cli/report';
import type { Thread } from '../../lib/thread/thread';
import { type Sketch, sketch } from '../law/thread';
import { readingOf } from './reading';

const asked: Sketch = {
  day: '2026-09-28',
  kind: 'request',
  text: 'Dear Sir or Madam,\n\n1. How many lamp posts are there?\n\nYours faithfully,\n\nOttilie Marchbank',
};

function reportOf(messages: readonly Sketch[], change: Partial<Thread>, law: string, today: string): string {
  const { thread } = sketch(messages, change);
  return report(readingOf(thread), assess(thread, [{ kind: 'regime', to: law, on: today }], today));
}

test.each([
  ['a month is counted in days', 'fr-crpa', /from 2026-09-28, due 2026-10-28 .*\n +30 days counted; not counted/],
  [
    'working days in working days',
    'uk-foia',
    /from 2026-09-28, due 2026-10-26 \(FOIA 2000 s\.10\(1\)\)\n +20 working days counted/,
  ],
])('%s', (_why, law, says) => {
  expect(reportOf([asked], {}, law, '2026-10-01')).toMatch(says);
});

test('of a school both ends of what may be its limit are told', () => {
  const school = { authority: { name: 'Fenmoor Academy', url: null, tags: ['school'] } };
  expect(reportOf([asked], school, 'uk-foia', '2026-10-01')).toMatch(
    /due 2026-12-22 at the latest, 2026-10-26 at the earliest \(SI 2004\/3364 reg 3/,
  );
});

test('a request that came back is to be sent again', () => {
  const bounce: Sketch = {
    day: '2026-09-28',
    kind: 'bounce',
    text: 'Delivery Status Notification (Failure)\n\nYour message could not be delivered to foi@fernwick.example: 550 5.1.1 user unknown.',
  };
  const text = reportOf([asked, bounce], {}, 'uk-foia', '2026-10-01');
  expect(text).toMatch(/\nNEXT\n {2}Send your request again, to an address that works/);
  expect(text).not.toMatch(/Nothing is due now/);
});
