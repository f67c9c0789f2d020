import { expect, test } from 'vitest';
import { readBrief } from '../../lib/letters/brief';
import { findGrounds } from '../../lib/letters/grounds';
import { countCpuTime } from '../cpu-time.ts';
import { find, inventAssessment, inventRow, inventThread, type Line } from './invented';

const floods: readonly (readonly [name: string, piece: string])[] = [
  ['a provision', 'section 43(2) '],
  ['modal verbs', 'would be likely to prejudice and could harm '],
  ['needs', 'required necessary needed '],
  ['requests', 'your requests are aggregated together with '],
  ['contractors', 'held by our contractor the supplier '],
  ['links', 'at the link below or https://a.example/b '],
  ['denials', 'neither confirm nor deny '],
  ['reviews', 'we will not carry out a review of your request as a new request '],
  ['charges', 'a charge of £30 per hour of staff time to inspect '],
  ['short lines', 'exempt\n'],
  ['blank lines', ' \n \n'],
  ['capitals', 'The Council '],
  ['redaction', '41 hours to redact and consider exemptions '],
];

test.each(floods)('a letter of 100,000 characters costs no more than a moment: %s', (_, piece) => {
  const text = `Refused. ${piece.repeat(Math.ceil(100_000 / piece.length))}`;
  const asked = 'What did the bandstand cost?';
  const lines: readonly Line[] = [
    { id: 'outgoing-1', on: '2026-03-02', kind: 'request', text: asked },
    { id: 'incoming-2', on: '2026-03-20', kind: 'response', text },
    { id: 'outgoing-3', on: '2026-03-24', kind: 'review-request', text: 'Please review this.' },
    { id: 'incoming-4', on: '2026-04-01', kind: 'other', text },
  ];
  const thread = inventThread(lines);
  const cites = ['FOIA s.43(2)', 'FOIA s.24', 'FOIA s.32', 'FOIA s.12(1)', 'FOIA s.14(1)', 'FOIA s.40', 'FOIA s.21'];
  const questions = [
    inventRow(thread, { label: null, asked, state: 'refused', in: 'incoming-2', words: 'Refused.', citations: cites }),
  ];
  const brief = readBrief(thread, inventAssessment(lines, { questions }), '2026-04-20');
  const spent = countCpuTime();
  const grounds = findGrounds(brief);
  expect(spent()).toBeLessThan(2_000);
  for (const { text: paragraph, evidence } of grounds) {
    expect(paragraph.length).toBeLessThan(5_000);
    for (const { messageId, quote } of evidence) expect(find(thread, messageId, quote).quote).toBe(quote);
  }
});
