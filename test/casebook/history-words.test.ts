import { describe, expect, test } from 'vitest';
import { dayOf, tellEntry } from '../../components/casebook/history-words';
import type { HistoryEntry } from '../../lib/cases/case';
import { inventKept } from './invented';

describe('an entry of the history in words', () => {
  const kept = inventKept();
  test.each<[what: HistoryEntry['what'], detail: string, says: string]>([
    ['tracked', '3 messages', 'You began to track it, with 3 messages.'],
    ['message', 'incoming-2 appeared', 'Holding letter of Tuesday 1 April 2025 appeared.'],
    [
      'message',
      'incoming-2 is hidden now; its text is kept',
      'Holding letter of Tuesday 1 April 2025 is hidden now; its text is kept.',
    ],
    ['message', 'incoming-7 appeared', 'incoming-7 appeared.'],
    [
      'portal-status',
      'waiting_response \u2192 partially_successful',
      "The site's own status changed from \u201cwaiting response\u201d to \u201cpartially successful\u201d.",
    ],
    [
      'portal-status',
      'title: Lamp_posts \u2192 Lamps',
      "The site's own title changed from \u201cLamp_posts\u201d to \u201cLamps\u201d.",
    ],
    [
      'message',
      'incoming-2 has another file now: Reply.pdf',
      'Holding letter of Tuesday 1 April 2025 has another file now: Reply.pdf.',
    ],
    [
      'corrected',
      'regime \u2192 uk-eir',
      'You corrected which law it is under, to \u201cEnvironmental Information Regulations 2004\u201d.',
    ],
    [
      'corrected',
      'act:incoming-2 \u2192 auto-reply',
      'You corrected what this message is: Holding letter of Tuesday 1 April 2025, to \u201cauto reply\u201d.',
    ],
    ['corrected', 'answer:outgoing-1:Q2 \u2192 not-held', 'You corrected what became of Q2, to \u201cnot held\u201d.'],
    [
      'corrected',
      'school \u2192 3 closed periods',
      "You corrected the school's term dates, to \u201c3 closed periods\u201d.",
    ],
    ['correction-undone', 'answer:gone', 'You took back what you corrected: what became of a question.'],
    ['draft', 'request for a review begun', 'Letter: request for a review begun.'],
    ['draft', 'reminder sent on 2025-05-09', 'Letter: reminder sent on Friday 9 May 2025.'],
    ['day-passed', 'the reply was due on 2025-05-01', 'The reply was due on Thursday 1 May 2025.'],
    [
      'day-passed',
      'the day 2025-05-01 that the authority had named passed',
      'The day Thursday 1 May 2025 that the authority had named passed.',
    ],
    [
      'day-passed',
      'a review could be asked for until 2025-05-01',
      'A review could be asked for until Thursday 1 May 2025.',
    ],
    ['kept', 'notes written', 'You wrote notes.'],
    ['kept', 'notes cleared', 'You cleared your notes.'],
    ['kept', 'tagged 2025-05-01', 'You tagged it \u201c2025-05-01\u201d.'],
    ['kept', 'no longer tagged lamps', 'You took the tag \u201clamps\u201d away.'],
    ['kept', 'rests until 2025-05-09', 'You let it rest until Friday 9 May 2025.'],
    ['kept', 'rests no longer', 'You woke it.'],
    ['kept', 'archived', 'You archived it.'],
    ['kept', 'taken out of the archive', 'You took it out of the archive.'],
    ['kept', 'reminder for 2025-05-09: Ring Ann', 'You set a reminder for Friday 9 May 2025: \u201cRing Ann\u201d.'],
    ['kept', 'reminder for 2025-05-09: ', 'You set a reminder for Friday 9 May 2025.'],
    ['kept', 'reminder removed: Ring Ann', 'You removed a reminder: \u201cRing Ann\u201d.'],
    ['imported', 'from 2025-05-01', 'It came with a backup: from 2025-05-01.'],
  ])('%s: %s', (what, detail, says) => {
    expect(tellEntry({ at: '', what, detail }, kept)).toBe(says);
  });
});

test.each([
  ['2025-04-02T23:30:00Z', 'Europe/London', '2025-04-03', 'an hour ahead in summer'],
  ['2025-01-02T23:30:00Z', 'Europe/London', '2025-01-02', 'not in winter'],
  ['2025-01-02T12:30:00Z', 'Pacific/Auckland', '2025-01-03', 'half a day ahead'],
  ['2025-01-02T12:30:00Z', 'Nowhere/At-All', '2025-01-02', 'a zone that is none'],
  ['', 'Europe/London', '', 'no moment'],
])('%s in %s is on %s: %s', (at, zone, day) => {
  expect(dayOf(at, zone)).toBe(day);
});
