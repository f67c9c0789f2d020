import { expect, test } from 'vitest';
import { readReference } from '../../lib/letters/reference';
import { countCpuTime } from '../cpu-time.ts';

test.each([
  ['a label and a colon', ['Our ref: SDC/0412'], 'SDC/0412'],
  ['in a sentence', ['It has been given the reference SDC2026-0412.'], 'SDC2026-0412'],
  ['with a word before the number', ['Our ref: PCC 10482'], 'PCC 10482'],
  ['in brackets', ['Your request has been received (ref SV/26/031).'], 'SV/26/031'],
  ['a case number', ['registered under case number SDC-26-1380 and passed on'], 'SDC-26-1380'],
  ['a long number', ['Request number: 101003990112'], '101003990112'],
  ['a number after the kind of request', ['Freedom of Information request - 22250441'], '22250441'],
  ['the authority\u2019s own, not the requester\u2019s', ['Your ref: Bandstand 12\nOur ref: 26/00391'], '26/00391'],
  ['what stands in more letters', ['Our ref: AA-1234', 'Our ref: SDC/0412', 'SDC/0412'], 'SDC/0412'],
  ['a day is none', ['With reference to 12/03/2026 and your reference 2026'], null],
  ['a bare word is none', ['With reference to your message'], null],
  ['a telephone number is none', ['Tel 01632 960114'], null],
  ['no letters', [], null],
] as const)('%s', (_why, texts, reference) => {
  expect(readReference(texts)).toBe(reference);
});

test('a hostile letter costs no time', () => {
  const spent = countCpuTime();
  const letters = `ref ${'a'.repeat(200_000)} ${Array.from({ length: 20_000 }, (_, at) => `ref: A${at}B`).join(' ')}`;
  readReference([letters, letters]);
  expect(spent()).toBeLessThan(1000);
});
