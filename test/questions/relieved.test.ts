import { describe, expect, it } from 'vitest';
import { relievesWhole } from '../../lib/questions/answer/whole/relieved';

describe('what relieves an authority of the whole request', () => {
  it.each([
    [
      'the limit',
      'It would go past the limit, and section 12(1) of the Act means that the Board does not have to comply.',
    ],
    ['we', 'Section 12 of the Freedom of Information Act 2000 provides that we are not obliged to comply with it.'],
    ['no duty', 'Section 14(1) is such that the harbour board is under no obligation to comply with your request.'],
    ['it relieves', 'Section 14(1) relieves us of the duty to comply.'],
    ['it frees', 'In our view s.12 frees the Council from complying with the request.'],
    ['the ground last', 'We do not have to comply with your request, by virtue of section 12(1) of the Act.'],
    ['need not', 'The Board need not comply with this under s12(2) FOIA.'],
  ])('%s', (_why, text) => expect(relievesWhole(text)).toBe(true));

  it.each([
    ['what the Act says', 'Section 12 means that an authority does not have to comply where the cost is too great.'],
    ['of any authority', 'Section 12(1) provides that a public authority is not obliged to comply.'],
    ['perhaps', 'It may be that section 12 means that we do not have to comply.'],
    ['one part', 'For item 4 section 12 means that we do not have to comply.'],
    ['some of it', 'Section 12 means that we do not have to comply with those.'],
    ['somebody says so', 'You say that section 12 does not relieve us of complying.'],
    ['another ground', 'Section 21 means that we do not have to comply.'],
    ['another section', 'Section 122 means that we do not have to comply.'],
    ['of more', 'Section 12 means that we do not have to comply with the second half of it.'],
    ['it is no longer so', 'Section 12 no longer means that we do not have to comply.'],
    ['not relied on', 'We have not relied on section 14, which relieves us of the duty to comply.'],
  ])('not: %s', (_why, text) => expect(relievesWhole(text)).toBe(false));
});
