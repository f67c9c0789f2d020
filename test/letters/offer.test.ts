import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import { offerLetters } from '../../lib/letters/offer';
import type { Thread } from '../../lib/thread/thread';
import { golden, threadOf } from './golden/threads';
import { inventThread, type Line } from './invented';

const asked =
  'Dear Sandholt District Council,\n\nUnder the Freedom of Information Act 2000 please tell me:\n\n1. What did the bandstand cost?\n2. Who repaired it?\n\nYours faithfully,\n\nOriel Fennimore';
const request: Line = { id: 'outgoing-1', on: '2026-03-02', kind: 'request', text: asked };
const answer: Line = {
  id: 'incoming-1',
  on: '2026-03-20',
  kind: 'response',
  text: 'Dear Oriel Fennimore,\n\n1. What did the bandstand cost?\n\nThe bandstand cost £9,340.\n\n2. Who repaired it?\n\nHarbour Joinery Limited.\n\nYours sincerely\nInformation Governance',
};
const chaser: Line = {
  id: 'outgoing-2',
  on: '2026-04-20',
  kind: 'chaser',
  text: 'Dear Sandholt District Council,\n\nMy request is overdue. Please answer it.\n\nYours faithfully,\n\nOriel Fennimore',
};
const fee: Line = {
  id: 'incoming-1',
  on: '2026-03-10',
  kind: 'fees-notice',
  text: 'Dear Oriel Fennimore,\n\nThis is a fees notice under section 9 of the Freedom of Information Act 2000. Please pay £25 within three months. We will not go on with your request until we have received the fee.\n\nInformation Governance',
};
const weighed: Line = {
  id: 'incoming-1',
  on: '2026-03-27',
  kind: 'extension',
  text: 'Dear Oriel Fennimore,\n\nWe hold the information. We are extending the time limit under section 10(3) of the Act to consider the public interest test under section 43(2) of the Freedom of Information Act 2000. We will reply by 24 April 2026.\n\nInformation Governance',
};
const hidden: Line = { ...answer, on: '2026-04-10', text: '', hidden: true };

interface Case {
  readonly why: string;
  readonly lines: readonly Line[];
  readonly today: string;
  readonly thread?: Partial<Thread>;
  /** The letters that are offered, the best first and marked with a star. */
  readonly offers: readonly string[];
}

function offersFor({ lines, today, thread = {} }: Pick<Case, 'lines' | 'today' | 'thread'>): readonly string[] {
  const one = inventThread(lines, thread);
  return offerLetters(one, assess(one, [], today), today).map(({ kind, best }) => (best ? `${kind}*` : kind));
}

const cases: readonly Case[] = [
  { why: 'the time still runs: nothing to write', lines: [request], today: '2026-03-20', offers: [] },
  { why: 'the last day is not yet late', lines: [request], today: '2026-03-31', offers: [] },
  {
    why: 'silence: one reminder, then the Commissioner',
    lines: [request],
    today: '2026-04-20',
    offers: ['chaser*', 'complaint'],
  },
  {
    why: 'silence after a reminder: the Commissioner',
    lines: [request, chaser],
    today: '2026-05-05',
    offers: ['complaint*', 'chaser'],
  },
  {
    why: 'what could not be read may have been the answer: it is only asked',
    lines: [request, hidden],
    today: '2026-04-20',
    offers: ['chaser'],
  },
  { why: 'a fee is awaited: nothing is owed', lines: [request, fee], today: '2026-04-20', offers: [] },
  { why: 'more time by law: nothing to object to', lines: [request, weighed], today: '2026-04-10', offers: [] },
  {
    why: 'a review runs: wait for it, whatever else could be done',
    lines: [
      {
        ...request,
        text: asked.replace('Freedom of Information Act 2000', 'Environmental Information Regulations 2004'),
      },
      {
        id: 'outgoing-2',
        on: '2026-04-20',
        kind: 'review-request',
        text: 'Dear Sandholt District Council,\n\nYou have not answered. I ask for an internal review under regulation 11.\n\nYours faithfully,\n\nOriel Fennimore',
      },
    ],
    today: '2026-05-05',
    thread: { claims: { status: null, dueOn: null, law: 'eir' } },
    offers: ['complaint'],
  },
  {
    why: 'all answered in time: whatever else is a new request',
    lines: [request, answer],
    today: '2026-04-20',
    offers: ['internal-review', 'new-request'],
  },
  {
    why: 'Scotland, silence: a review comes before the Commissioner',
    lines: [
      {
        ...request,
        text: asked.replaceAll('Freedom of Information Act 2000', 'Freedom of Information (Scotland) Act 2002'),
      },
    ],
    today: '2026-04-20',
    thread: { authority: { name: 'Inverbrae Council', url: null, tags: ['scotland'] } },
    offers: ['internal-review*', 'chaser'],
  },
  {
    why: 'a law that is not known: a reminder without a limit',
    lines: [request],
    today: '2026-04-20',
    thread: { jurisdiction: 'ZZ', site: 'example.org', claims: { status: null, dueOn: null, law: null } },
    offers: ['chaser'],
  },
];

describe('letters that fit', () => {
  test.each(cases)('$why', ({ offers, ...one }) => {
    expect(offersFor(one)).toEqual(offers);
  });

  test.each(golden)('of $name at most one is the best, and it comes first', (one) => {
    const thread = threadOf(one);
    const offers = offerLetters(thread, assess(thread, [], one.today), one.today);
    expect(offers.filter(({ best }) => best).length).toBeLessThan(2);
    if (offers.some(({ best }) => best)) expect(offers[0]?.best).toBe(true);
    for (const { why } of offers) expect(why).toMatch(/^[A-Z\d][^\n]+\.$/);
  });
});
