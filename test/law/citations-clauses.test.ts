import { describe, expect, it } from 'vitest';
import { readCitations } from '../../lib/law/citations';

type Row = readonly [why: string, text: string, regime: string, provisions: readonly string[]];

/** A denial, a mere case or another paper in one clause says nothing of the provision in the next. */
const RELIED: readonly Row[] = [
  [
    'what is withheld stands behind the provision: drivers were removed, and not the exemption',
    'I uphold the decision to withhold under section 38(1)(b) the reasons why drivers were removed.',
    'FOISA',
    ['s.38'],
  ],
  [
    'a contract further on is not whose section it is',
    'It is withheld under section 35(1)(a), as it relates to the drafting of policy on the next ferry contract.',
    'FOIA',
    ['s.35'],
  ],
  ['the papers that it applies to', 'Section 43(2) applies to the price schedules in the contract.', 'FOIA', ['s.43']],
  [
    'another law forbids it, in the same sentence',
    'Section 44(1)(a) applies as section 19 of the Harbours Act 1964 forbids release.',
    'FOIA',
    ['s.44'],
  ],
  [
    'what could happen is the reason, and not a case',
    'The number is withheld under section 38(1)(b) as the drivers could be picked out.',
    'FOISA',
    ['s.38'],
  ],
  [
    'not published: the reason for the exemption, and no denial of it',
    'As the survey is not yet published it is exempt under section 22(1).',
    'FOIA',
    ['s.22'],
  ],
  [
    'without asking us: the same',
    'As you can look it up without asking us it is exempt under section 25(1).',
    'FOISA',
    ['s.25'],
  ],
  [
    'does not outweigh',
    'The interest in release does not outweigh that in keeping the exemption in section 36(2)(c).',
    'FOIA',
    ['s.36'],
  ],
  [
    'what could be is asserted, and then what is',
    'I agree that tenants could be recognised and that section 40(2) was rightly applied.',
    'FOIA',
    ['s.40'],
  ],
  [
    'what would follow, and so',
    'If released, the plans would help burglars, so they are withheld under section 31(1)(a).',
    'FOIA',
    ['s.31'],
  ],
  [
    'what would follow, and a semicolon',
    'If it were known bidders could collude; section 43(2) is engaged.',
    'FOIA',
    ['s.43'],
  ],
  [
    'most are given, and these are not',
    'In most cases the sums are given; three are withheld under section 43(2).',
    'FOIA',
    ['s.43'],
  ],
  [
    'what is usual, but not here',
    'Normally we would publish these, but they are exempt under section 22 for now.',
    'FOIA',
    ['s.22'],
  ],
  [
    'where it says so, it was done',
    'Where a letter names a junior officer we have blanked it under section 40(2).',
    'FOIA',
    ['s.40'],
  ],
  [
    'a rule is stated in a letter that keeps something back',
    'Where release is forbidden by another law the file is exempt by virtue of section 44(1)(a). The annex is withheld under section 41.',
    'FOIA',
    ['s.41', 's.44'],
  ],
  ['nothing wrong with it', 'I find nothing wrong with the reliance on section 31(1)(a).', 'FOIA', ['s.31']],
  ['cannot fault it', 'I could not fault the use of section 40(2).', 'FOIA', ['s.40']],
  [
    'no cause to differ from what was decided',
    'The first response relied on section 40(2) and I see no cause to differ.',
    'FOIA',
    ['s.40'],
  ],
  ['a fault is denied', 'I do not accept that section 40(2) was misapplied.', 'FOIA', ['s.40']],
  ['the complaint falls', 'Your complaint about section 40(2) is not upheld.', 'FOIA', ['s.40']],
  ['the reader is contradicted', 'You say that section 40(2) cannot apply, but I find that it does.', 'FOIA', ['s.40']],
  [
    'the reader is contradicted in the next sentence',
    'You argue that section 43 has had its day. I do not agree, and the prices remain withheld.',
    'FOIA',
    ['s.43'],
  ],
];

const NOT_RELIED: readonly Row[] = [
  ['a rule in a receipt', 'Where the information is published already it is exempt under section 21.', 'FOIA', []],
  [
    'a case put in a receipt',
    'If the records are published, they are exempt under section 21 and so we will send a link.',
    'FOIA',
    [],
  ],
  [
    'it should turn out so',
    'Should the search take over 18 hours it is past the limit, so the request is refused under section 12.',
    'FOIA',
    [],
  ],
  ['a denial with its own clause', 'We do not find that it is exempt under section 40.', 'FOIA', []],
  ['it is not the case', 'It is not the case that it is exempt under section 40.', 'FOIA', []],
  [
    'not convinced',
    'We are not convinced that the names you want are exempt from release under section 40.',
    'FOIA',
    [],
  ],
  ['no reason to', 'There is no reason to rely on section 40.', 'FOIA', []],
  ['no grounds for', 'I see no grounds for withholding this under section 36.', 'FOIA', []],
  ['an error', 'It was an error to cite section 43.', 'FOIA', []],
  ['the complaint stands', 'Your complaint about section 40 is upheld and the names are enclosed.', 'FOIA', []],
  [
    'the reader is agreed with',
    'You argue that section 43 has had its day. We agree and enclose the prices.',
    'FOIA',
    [],
  ],
  ['another paper', 'Section 12 of the 2019 tenancy agreement is about pets.', 'FOIA', []],
  ['two sections of another law', 'Section 30 and section 31 of the Children Act 1989 apply.', 'FOIA', []],
];

const read = (text: string, regime: string) => {
  const cites = readCitations({ id: 'incoming-1', text }, regime, []).map(({ cite }) => cite);
  return [...new Set(cites.map((cite) => cite.replace(/^\S+ /, '').replace(/\(.*/, '')))].sort();
};

describe('what one clause says is not said of the provision in another', () => {
  it.each([...RELIED, ...NOT_RELIED])('%s: %s (%s)', (_why, text, regime, provisions) => {
    expect(read(text, regime)).toEqual([...provisions]);
  });
});
