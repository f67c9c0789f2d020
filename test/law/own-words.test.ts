import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { readCitations } from '../../lib/law/citations';
import { readPromises } from '../../lib/law/promises';

/** What an answer of Wednesday 3 September 2025 says of a part of it, and the days that it promises. */
const TO_COME: readonly (readonly [why: string, text: string, days: readonly string[]])[] = [
  [
    'figures forwarded',
    'Our agents are adding it up. We will forward the figures by 26 September 2025.',
    ['2025-09-26'],
  ],
  ['a sum supplied', 'We shall supply the total for the year no later than 26 September 2025.', ['2025-09-26']],
  ['provided, as it is hoped', 'I hope to provide the mooring figures on 26 September 2025.', ['2025-09-26']],
  ['it, passed on', 'The purser has it. I will pass it on by 26 September 2025.', ['2025-09-26']],
  [
    'a list that is disclosed',
    'The Harbour Office is checking and we expect to disclose the list by 26/09/2025.',
    ['2025-09-26'],
  ],
  ['an answer confirmed', 'We are going to confirm the numbers before 26 September 2025.', ['2025-09-26']],
  ['sent to others', 'We will forward the figures to the Board by 26 September 2025.', []],
  ['goods', 'We will provide the new buoys by 26 September 2025.', []],
  ['a work', 'We will release the land for the slipway by 26 September 2025.', []],
  ['others send it to the writer', 'The pilots will forward the figures to us by 26 September 2025.', []],
  ['what contractors do', 'The contractor will supply the data by 26 September 2025.', []],
  ['figures that go to print', 'We will share the report with sailors by 26 September 2025.', []],
];

describe('what the writer will forward of an answer', () => {
  it.each(TO_COME)('%s: %s', (_why, text, days) => {
    const found = readPromises(
      { id: 'm', text, sentOn: '2025-09-03' },
      { kind: 'response' },
      calendarOf('uk').addWorkingDays,
    );
    expect([...new Set(found.map(({ date }) => date))]).toEqual(days);
  });
});

/** Sentences in which a denial belongs to the thing that is exempt, or to the exemption. */
const DENIALS: readonly (readonly [why: string, text: string, citations: readonly string[]])[] = [
  [
    'of the thing',
    'Information that you can get without asking us is exempt in terms of section 25(1).',
    ['FOISA s.25(1)'],
  ],
  ['of the thing', 'A list not yet printed is therefore exempt under section 27(1).', ['FOISA s.27(1)']],
  ['of the thing', 'Names not in the public domain have been withheld under section 38(1)(b).', ['FOISA s.38(1)(b)']],
  ['of the thing', 'A map which can be had without a fee is exempt under section 25.', ['FOISA s.25']],
  ['of the thing', 'Prices never made public are withheld under section 33(1)(b).', ['FOISA s.33(1)(b)']],
  ['of the exemption', 'We do not consider that the map is exempt under section 25.', []],
  ['of the exemption', 'It is not the case that the map is exempt under section 25.', []],
  ['of the exemption', 'The map is not exempt under section 25.', []],
  ['of the exemption', 'We answer without relying on section 25.', []],
  ['of the exemption', 'Nothing in the map is exempt under section 25.', []],
  ['of the exemption', 'We have decided not to say that the map is exempt under section 25.', []],
];

describe('what is denied beside a provision', () => {
  it.each(DENIALS)('%s: %s', (_why, text, citations) => {
    expect(readCitations({ id: 'm', text }, 'FOISA').map(({ cite }) => cite)).toEqual(citations);
  });
});
