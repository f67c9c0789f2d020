import { describe, expect, it } from 'vitest';
import { readCitations } from '../../lib/law/citations';

type Row = readonly [why: string, text: string, regime: string, sections: readonly string[]];

/** A ground that is named, and left again in the same sentence. */
const LEFT: readonly Row[] = [
  ['a clause between', 'Section 27, which we named in May, turns out not to be needed.', 'FOIA', []],
  ['a thought between', 'Section 35, to which I referred, is on reflection not relevant.', 'FOIA', []],
  ['a clause between, and it stands', 'Section 35, which we named in May, is maintained.', 'FOIA', ['35']],
  ['could not be used', 'The page does not open, so section 21 could not be used.', 'FOIA', []],
  ['the wrong one', 'In my view section 14 was the wrong tool.', 'FOIA', []],
  ['nothing wrong with it', 'It was not wrong to rely on section 31 and I uphold that.', 'FOIA', ['31']],
  ['gave way to another', 'Section 43 has given way to section 41, which applies.', 'FOIA', ['41']],
  ['considered, and superfluous', 'Regulation 12(5)(e) has been considered but is unnecessary.', 'EIR', []],
  ['considered, and no need', 'We considered section 43(2), but saw no need to invoke it.', 'FOIA', []],
  [
    'considered, and the harm outweighs',
    'We considered section 43(2), but the interest in release does not outweigh the harm and the sum is withheld.',
    'FOIA',
    ['43'],
  ],
  ['toyed with', 'I did toy with section 12, but it turned out to take an hour.', 'FOIA', []],
  ['wondered about', 'We wondered about section 14, but your letters are perfectly civil.', 'FOIA', []],
  ['wondered about, and applied', 'We wondered about section 14, but section 12 is engaged first.', 'FOIA', ['12']],
  ['dropped', 'I mentioned section 24 in June: the ministry does not mind and we have dropped it.', 'FOIA', []],
  ['the price dropped', 'It is withheld under section 43(2): the price we had dropped last year.', 'FOIA', ['43']],
  ['no longer kept up', 'The case is over and I am not keeping regulation 12(5)(b) going.', 'EIR', []],
  ['stopped', 'We have stopped relying on section 36.', 'FOIA', []],
  ['none was made', 'No redactions were made under section 40.', 'FOIA', []],
  ['neither', 'Neither section 40 nor section 41 has been used here.', 'FOIA', []],
  ['another in its place', 'Instead of section 43 we now rely on section 41.', 'FOIA', ['41']],
  ['what others were told', 'The Commissioner told another council that section 40(2) applied.', 'FOIA', []],
  ['what would be', 'The police say that section 31 would apply if they had it.', 'FOIA', []],
  [
    'what does not arise is the duty',
    'By virtue of section 31(3) of the Act the duty to confirm or deny does not arise.',
    'FOIA',
    ['31'],
  ],
];

/** The cost limit that a request keeps within, or not. */
const LIMIT: readonly Row[] = [
  ['below it', 'Your narrower search falls well below the limit in section 12.', 'FOIA', []],
  ['within it', 'That brings it within the cost limit set by section 12(1).', 'FOIA', []],
  ['not within it', 'It cannot be done within the limit in section 12.', 'FOIA', ['12']],
  ['above it', 'The search would exceed the limit in section 12.', 'FOIA', ['12']],
];

/** A ground that is brought up in one sentence and left in the next. */
const LEFT_NEXT: readonly Row[] = [
  ['put to the writer', 'It was put to me that section 41 may serve. I place no reliance on it.', 'FOIA', []],
  ['adds nothing', 'For completeness, section 30(c) was looked at too. It adds nothing here.', 'FOISA', []],
  ['considered', 'We have considered section 30(c). We do not rely on it.', 'FOISA', []],
  ['a slip for another', 'My letter cited section 43. That was a slip for section 42(1).', 'FOIA', ['42']],
  [
    'relied on for this, and not for that',
    'The ledger is exempt under section 43(2). We do not rely on it for the totals of 2021.',
    'FOIA',
    ['43'],
  ],
  [
    'what it needs, and it was not there',
    'Section 22 needs an intention to publish. Nobody had one, and I overturn that part of the answer.',
    'FOIA',
    [],
  ],
  [
    'what it needs, and it was there',
    'Section 22 needs an intention to publish. There was one, and I uphold the answer.',
    'FOIA',
    ['22'],
  ],
  [
    'what it takes, and the writer gives it up',
    'To rely on section 22 one must mean to publish. In May we did. I see no sense in insisting, and we give it up.',
    'FOIA',
    [],
  ],
  [
    'what it was used for, and another decision',
    'With it went the harm that section 33(1)(b) was invoked to prevent. We substitute a different decision.',
    'FOISA',
    [],
  ],
  [
    'released but for some',
    'Section 40(2) requires fairness. The list is released with the names blacked out.',
    'FOIA',
    ['40'],
  ],
];

/** How provisions are written. */
const WRITTEN: readonly Row[] = [
  ['one letter', 'The rest of the letter stays out, r.13(1).', 'EIR', ['13']],
  ['two letters for many', 'The letters are withheld: rr.12(5)(b) and 13(1).', 'EIR', ['12', '13']],
  ['a range', 'ss.21-22 apply.', 'FOIA', ['21', '22']],
  ['a page and a number', 'Section 12-month figures are withheld.', 'FOIA', []],
  [
    'the line ends behind the word',
    'The rules are on our site and so are exempt under s\n21. Annex 3 is exempt under s 43(2).',
    'FOIA',
    ['21', '43'],
  ],
  ['time taken', 'Further 20 working days taken per r.7(1).', 'EIR', ['7']],
  ['time claimed', 'Extra 20 days claimed under regulation 7(1).', 'EIR', ['7']],
  ['time that may be taken', 'If it is complex a further 20 days may be taken under regulation 7(1).', 'EIR', []],
  [
    'what it lets an authority do',
    'Regulation 7(1) lets us take forty days. You will accordingly hear in May.',
    'EIR',
    ['7'],
  ],
  [
    'no word for it',
    'Handled under regulation 5.\n\nNot disclosed: 12(5)(a). It would harm public security.',
    'EIR',
    ['12'],
  ],
];

describe('readCitations, of grounds that are named and left', () => {
  it.each([...LEFT, ...LIMIT, ...LEFT_NEXT, ...WRITTEN])('%s: %s', (_, text, regime, sections) => {
    const found = readCitations(
      {
        id: 'm',
        text: `Dear Ms Moss,\n\n${text}\n\nYours sincerely\n\nAnn Lee`,
      },
      regime,
    );
    expect([...new Set(found.map(({ cite }) => /\d+[A-Z]?/u.exec(cite)?.[0]))]).toEqual(sections);
  });
});
