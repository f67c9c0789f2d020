import { describe, expect, it } from 'vitest';
import { readCitations } from '../../lib/law/citations';

type Row = readonly [why: string, text: string, regime: string, provisions: readonly string[]];

/** What letters say of provisions, and the provisions, without their paragraphs, on which they rely. */
const SAID: readonly Row[] = [
  ['blanked out, in brackets', 'The names of the tutors have been blanked out (s 40(2)).', 'FOIA', ['FOIA s.40']],
  [
    'a number without its word',
    "Disclosure would, or would be likely to, prejudice the prevention or detection of crime. We've therefore applied the law-enforcement exemption, 31(1)(a).",
    'FOIA',
    ['FOIA s.31'],
  ],
  [
    'is not engaged, contracted',
    "The exemption for personal data (section 40) isn't engaged by job titles, so those are given.",
    'FOIA',
    [],
  ],
  ['a provision and a colon', 'Section 21: the accounts are on our website.', 'FOIA', ['FOIA s.21']],
  [
    'another requester',
    "Last year, in reply to another requester, we relied on section 43. We've decided not to do so in your case.",
    'FOIA',
    [],
  ],
  [
    'considered and not needed',
    'I asked the Director to consider section 36; he formed the view that the section was not needed. Everything is therefore disclosed.',
    'FOIA',
    [],
  ],
  [
    'looked at while time is taken',
    'We need until 10 July to weigh the public interest. The qualified exemption we are looking at is section 27 (international relations).',
    'FOIA',
    ['FOIA s.27'],
  ],
  [
    'the ceiling by its hours',
    'Complying would take 31 hours, well past the 18-hour ceiling set by the fees regulations.',
    'FOIA',
    ['FOIA s.12'],
  ],
  ['treated as vexatious', 'Having taken advice, we are treating the request as vexatious.', 'FOIA', ['FOIA s.14']],
  [
    'a bare number of the regulations',
    'We withhold the survey sheets; 12(5)(g) - protection of the environment.',
    'EIR',
    ['EIR reg 12'],
  ],
  [
    'a notice that it is not held',
    'In terms of section 17 I give notice that the council does not hold this.',
    'FOISA',
    [],
  ],
  ['excepted under an Act', 'The prices are excepted under section 33(1)(b).', 'FOISA', ['FOISA s.33']],
  [
    'sound, but the other misplaced',
    'I find the reliance on section 43(2) sound but that on section 41 misplaced.',
    'FOIA',
    ['FOIA s.43'],
  ],
  [
    'the second denied by its verb alone',
    'Section 40(2) was properly applied. Section 31 was not, and the map is enclosed.',
    'FOIA',
    ['FOIA s.40'],
  ],
  [
    'disputed, and not yet decided',
    'You dispute our use of section 12 and ask for a review. I shall look at it afresh.',
    'FOIA',
    [],
  ],
  [
    'another law',
    'The figure is below five and so has been suppressed under the Data Protection Act 2018.',
    'FOIA',
    [],
  ],
  [
    'neither confirmed nor denied',
    'We neither confirm nor deny that we hold it, sections 23(5) and 24(2).',
    'FOIA',
    ['FOIA s.23', 'FOIA s.24'],
  ],
  [
    'not held, under the regulations',
    "This is environmental information, so we've dealt with it under the Regulations. It isn't held: regulation 12(4)(a).",
    'EIR',
    ['EIR reg 12'],
  ],
  ['covers', 'Section 22 covers the survey, which goes on our site in July.', 'FOIA', ['FOIA s.22']],
  ['not to be read as', 'Nothing here should be read as relying on section 14.', 'FOIA', []],
  [
    'might have been in play',
    "Sections 31 and 43 might have been in play, but on balance there's no reason to hold anything back.",
    'FOIA',
    [],
  ],
  ['short forms in a list', 'Redactions: s.40(2), personal data; s.43(2), prices.', 'FOIA', ['FOIA s.40', 'FOIA s.43']],
  ['claimed, a bare number', 'The exemption claimed is 36(2)(b)(i).', 'FOIA', ['FOIA s.36']],
  [
    'bare numbers in brackets',
    'The names have been withheld (40(2)) and so have the rates (43(2)).',
    'FOIA',
    ['FOIA s.40', 'FOIA s.43'],
  ],
  ['a telephone number', 'Call us on 01234 40(2) if the link fails.', 'FOIA', []],
  ['a bare exception', 'We rely on 12(4)(e) for the e-mails.', 'EIR', ['EIR reg 12']],
  ['does not bite', "Section 38 doesn't bite here, and the addresses are enclosed.", 'FOIA', []],
  ['not in point', 'Section 42 is not in point.', 'FOIA', []],
  ['no application', 'Section 31 has no application to a report that is already public.', 'FOIA', []],
  ['had thought', 'I had thought that section 41 would apply. It does not, and the letter is attached.', 'FOIA', []],
  ['not needed in the end', 'We looked at section 22 but the exemption was not needed in the end.', 'FOIA', []],
  ['cannot be sustained', 'The reliance on section 14 cannot be sustained.', 'FOIA', []],
  ['one falls away, another remains', 'Section 43(2) falls away, but section 41 remains.', 'FOIA', ['FOIA s.41']],
  [
    'engaged, and not engaged',
    'My finding is that section 36 was rightly engaged and that section 35 was not.',
    'FOIA',
    ['FOIA s.36'],
  ],
  [
    'a heading, and the finding under it',
    'Application of section 31. I agree with you that the plans are harmless and they are enclosed.',
    'FOIA',
    [],
  ],
  ['a heading that is upheld', 'Section 21. Upheld. The accounts are easily found.', 'FOIA', ['FOIA s.21']],
  ['challenged and upheld', 'You challenge our use of section 40(2). I uphold it.', 'FOIA', ['FOIA s.40']],
  [
    'an objection to be considered',
    'Your objection to the use of section 43 will be considered by the Registrar.',
    'FOIA',
    [],
  ],
  ['a similar case', 'In a similar case in 2022 the council cited section 12.', 'FOIA', []],
  ['could have refused', 'We could have refused this under section 12 but have chosen not to.', 'FOIA', []],
  [
    'beyond the cost ceiling',
    'The work would run to 60 hours, far beyond the cost ceiling, and we refuse it.',
    'FOIA',
    ['FOIA s.12'],
  ],
  [
    'more hours than the law sets',
    'It would take more than 18 hours to read them all, which is over the limit that the law sets.',
    'FOIA',
    ['FOIA s.12'],
  ],
  [
    'large and complicated, by the Regulations',
    'Your request is large and complicated, and the Regulations let us have a further 20 working days, which we are taking.',
    'EIR',
    ['EIR reg 7'],
  ],
  [
    'volume and complexity',
    'We are extending the time for reply to 40 working days owing to the volume and complexity of what you seek.',
    'EIR',
    ['EIR reg 7'],
  ],
  [
    'what may be done to any request',
    'For large and complex requests the period may be extended to 40 working days.',
    'EIR',
    [],
  ],
  ['what a regulation permits', 'Regulation 7 permits an extension where a request is voluminous.', 'EIR', []],
  [
    'two provisions under consideration',
    'Section 24 and section 31 are both under consideration and the public interest test needs until 12 March.',
    'FOIA',
    ['FOIA s.24', 'FOIA s.31'],
  ],
  [
    'whether it is engaged, while time is taken',
    'We are considering whether section 43(2) is engaged, and where the public interest lies, and need a further 20 working days.',
    'FOIA',
    ['FOIA s.43'],
  ],
  [
    'another Act of many small words',
    'Officers may seize goods under section 19 of the Police and Criminal Evidence Act and section 21 of the Health and Safety at Work etc. Act 1974.',
    'FOIA',
    [],
  ],
  [
    'an Act with a comma',
    'Notices were served under section 43 of the Anti-social Behaviour, Crime and Policing Act 2014.',
    'FOIA',
    [],
  ],
  [
    'whether it holds a record',
    'The Trust will neither confirm nor deny whether it holds a record about a named person: section 40(5B)(a)(i).',
    'FOIA',
    ['FOIA s.40'],
  ],
  [
    'whether or not',
    'To say whether or not we hold it would itself tell you something (s.31(3)).',
    'FOIA',
    ['FOIA s.31'],
  ],
  [
    'would normally',
    'We would normally withhold such names under section 40(2), but she has agreed to be named.',
    'FOIA',
    [],
  ],
  [
    'rather than refuse',
    'As worded this would breach the limit in section 12. Rather than refuse, I ask you to narrow it.',
    'FOIA',
    [],
  ],
  [
    'manifestly unreasonable',
    'The Council deems the request manifestly unreasonable and declines to answer it.',
    'EIR',
    ['EIR reg 12'],
  ],
  [
    'earlier requests, and their tone',
    'In view of your earlier requests, and of their tone, we consider that section 14(1) applies.',
    'FOIA',
    ['FOIA s.14'],
  ],
  [
    'together with other requests',
    'Together with your other requests this one would exceed the limit, and section 12 is engaged.',
    'FOIA',
    ['FOIA s.12'],
  ],
  ['after a dash', 'I have taken out the direct telephone numbers - s.40(2).', 'FOIA', ['FOIA s.40']],
  ['by', 'It is legally privileged and therefore exempt by section 42.', 'FOIA', ['FOIA s.42']],
  [
    'is being applied',
    'The exemption for information provided in confidence (s.41) is being applied to the tender.',
    'FOIA',
    ['FOIA s.41'],
  ],
  ['none of this', 'None of this is exempt under section 43.', 'FOIA', []],
  ['but neither applies', 'We gave thought to sections 40 and 41 but neither applies.', 'FOIA', []],
  [
    'although engaged, released',
    'Although section 35 is engaged, the public interest lies in release, and the paper is attached.',
    'FOIA',
    [],
  ],
  [
    'rightly of one, not of the other',
    'Section 12 was correctly applied to part 1. As to part 2 I do not agree that section 40 is engaged.',
    'FOIA',
    ['FOIA s.12'],
  ],
  ['upheld in part', 'The original decision to apply section 21 is upheld in part.', 'FOIA', ['FOIA s.21']],
  ['excepted', 'Information about the site is excepted from disclosure: regulation 12(5)(a).', 'EIR', ['EIR reg 12']],
  [
    'a notice, and a bare exception',
    'The Council issues this refusal under regulation 14; the exception is 12(4)(d).',
    'EIR',
    ['EIR reg 12'],
  ],
  [
    'the extra time that a regulation affords',
    'Given the volume of material we are availing ourselves of the extra time that regulation 7 affords.',
    'EIR',
    ['EIR reg 7'],
  ],
  [
    'still of the view',
    'We are still of the view that section 27(1) is engaged and will tell you the outcome of the public interest test by 1 October.',
    'FOIA',
    ['FOIA s.27'],
  ],
  [
    'in terms of',
    'I have to refuse part 3 in terms of section 25(1), as the figures are on our website.',
    'FOISA',
    ['FOISA s.25'],
  ],
  ['not held, by notice', 'The Health Board does not hold this and gives notice under section 17(1).', 'FOISA', []],
  [
    'put at more than the limit',
    'We are not required to answer, the cost being put at £780, against a limit of £600.',
    'FOISA',
    ['FOISA s.12'],
  ],
];

const read = (text: string, regime: string, asked: readonly string[] = []) =>
  readCitations({ id: 'm', text }, regime, asked).map(({ cite }) => cite.replace(/\(.*/, ''));

describe('provisions in the words of many writers', () => {
  it.each(SAID)('%s: %s (%s)', (_why, text, regime, provisions) => {
    expect([...new Set(read(text, regime))].sort()).toEqual([...provisions].sort());
  });
});

describe('beside the words of the request', () => {
  const asked = ['Please give the name of the head of catering.\n\nWhat was paid for the kitchen, and who paid it?'];

  it.each<[string, string, readonly string[]]>([
    [
      'a provision that the request does not name is no repetition of it',
      'Please give the name of the head of catering: Section 40(2).',
      ['FOIA s.40'],
    ],
    [
      'an answer under a bare heading',
      'Q7\n\nUpper Marl Police can neither confirm nor deny that it holds this, by virtue of section 24(2).',
      ['FOIA s.24'],
    ],
    [
      'answers written into the quoted request, when the letter says so',
      'Hi\n\nI have put our answers in red.\n\nJo\n\n-----Original Message-----\nFrom: Tamsin Vane\nSent: 3 February 2025 10:00\nTo: Information\nSubject: Kitchen\n\nWhat was paid for the kitchen, and who paid it?\nThe price is being withheld under section 43(2), as it would harm our bargaining.',
      ['FOIA s.43'],
    ],
    [
      'what was sought, in other words, under its heading',
      'REFUSAL NOTICE\n\nINFORMATION SOUGHT\n\nHow many notices under section 21 were served; and how many requests were refused\nunder section 14 or section 40(2), with the reason.\n\nDECISION\n\nThe cost would exceed the appropriate limit, and the request is refused: section 12(1).',
      ['FOIA s.12'],
    ],
    [
      'a paragraph further down is the writer’s own',
      'DETAILS OF THE REQUEST\n\nThe minutes of the kitchen committee.\n\nNames of junior staff have been withheld by virtue of section 40(2).',
      ['FOIA s.40'],
    ],
    [
      'nothing was repeated',
      'INFORMATION REQUESTED\n\nThe information is withheld under section 43(2).',
      ['FOIA s.43'],
    ],
    [
      'and not when it does not',
      'Hi\n\nI will look at this.\n\nJo\n\n-----Original Message-----\nFrom: Tamsin Vane\nSent: 3 February 2025 10:00\nTo: Information\nSubject: Kitchen\n\nYou withheld the price under section 43(2).',
      [],
    ],
  ])('%s', (_why, text, provisions) => expect(read(text, 'FOIA', asked)).toEqual(provisions));
});

describe('what a review finds under the heading of a provision', () => {
  it.each<[string, string, readonly string[]]>([
    ['not upheld', '2. Use of section 12. Not upheld. The estimate was too high.', []],
    [
      'another decision',
      'Section 33. The tender will be marked in another way. I agree with you, and substitute a different decision: 71.',
      [],
    ],
    ['upheld', 'Section 33. The prices are still sensitive. I uphold the decision.', ['FOIA s.33']],
    ['the next heading is another matter', 'Section 43. Upheld. Section 21. Not upheld.', ['FOIA s.43']],
    ['withdrawn further down', 'Section 41\n\nI considered the letter. Section 41 is withdrawn.', []],
  ])('%s', (_why, text, provisions) => expect(read(text, 'FOIA')).toEqual(provisions));
});
