import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitations } from '../../lib/law/citations';
import { countCpuTime } from '../cpu-time.ts';

const cites = (text: string, regime: string | null = 'FOIA', asked: string[] = []) =>
  readCitations({ id: 'incoming-1', text }, regime, asked).map((citation) => citation.cite);

describe('how provisions are spelled', () => {
  it.each([
    ['This is exempt under section 40(2).', ['FOIA s.40(2)']],
    ['Exempt under Section 40 (2) of the Act.', ['FOIA s.40(2)']],
    ['We rely on s21.', ['FOIA s.21']],
    ['We rely on S.43(2) FOIA.', ['FOIA s.43(2)']],
    ['This is withheld under sec. 41.', ['FOIA s.41']],
    ['Refused by virtue of section 40 subsection 2.', ['FOIA s.40(2)']],
    ['Refused by virtue of section 40, sub-section (2).', ['FOIA s.40(2)']],
    ['The exemption in Section 21.1 is being applied.', ['FOIA s.21(1)']],
    ['As exemption Section 21 of the Act applies this is refused.', ['FOIA s.21']],
    ['Sections 31(1)(a) and (b) apply.', ['FOIA s.31(1)(a)', 'FOIA s.31(1)(b)']],
    ['Sections 31(1)(a), (b) and (c) are engaged.', ['FOIA s.31(1)(a)', 'FOIA s.31(1)(b)', 'FOIA s.31(1)(c)']],
    [
      'Withheld under section 36(2)(b)(i) and (ii) and (c).',
      ['FOIA s.36(2)(b)(i)', 'FOIA s.36(2)(b)(ii)', 'FOIA s.36(2)(c)'],
    ],
    ['Exempt under sections 21, 22 and 40(2) of the FOIA.', ['FOIA s.21', 'FOIA s.22', 'FOIA s.40(2)']],
    ['Exempt under sections 40(2) and 43(2).', ['FOIA s.40(2)', 'FOIA s.43(2)']],
    ['Exempt under s.31(1)(a)/s.24(1).', ['FOIA s.31(1)(a)', 'FOIA s.24(1)']],
    ['Your request is refused: s.12 (cost limit).', ['FOIA s.12']],
    ['Section 43 (commercial interests) applies. Section 43(2) is engaged.', ['FOIA s.43(2)']],
    ['Section 40(2) with section 40(3A)(a) applies to the names.', ['FOIA s.40(2)']],
    ['Section 22A applies to the research.', ['FOIA s.22A']],
    ['Section 30 – Investigations: the file is exempt.', ['FOIA s.30']],
    ['Withheld in accordance with sections 38(1)(a) & (b).', ['FOIA s.38(1)(a)', 'FOIA s.38(1)(b)']],
  ])('%s', (text, wanted) => expect(cites(text)).toEqual(wanted));

  it.each([
    ['The survey is withheld under regulation 12(5)(e) of the EIR.', 'EIR', ['EIR reg 12(5)(e)']],
    ['Regulation 12(4)(b) is engaged as the request is manifestly unreasonable.', 'EIR', ['EIR reg 12(4)(b)']],
    [
      'We refuse it under Reg. 12(4)(d) and (e) of the Environmental Information Regulations 2004.',
      'FOIA',
      ['EIR reg 12(4)(d)', 'EIR reg 12(4)(e)'],
    ],
    ['We are extending the time under regulation 7(1).', 'EIR', ['EIR reg 7(1)']],
    ['There is a provision for that, reg. 7(1), which allows forty, and I am relying on it.', 'EIR', ['EIR reg 7(1)']],
    ['Our letter did not mention regulation 7(1), which we would have relied upon.', 'EIR', []],
    ['Names are removed under regulation 13.', 'EIR', ['EIR reg 13']],
    ['The map is already public and regulation 6(1)(b) applies.', 'EIR', ['EIR reg 6(1)(b)']],
    ['Withheld under section 38(1)(b) of FOISA.', 'FOISA', ['FOISA s.38(1)(b)']],
    ['Section 25(1) of the Freedom of Information (Scotland) Act 2002 applies.', null, ['FOISA s.25(1)']],
    [
      'Section 18 read with section 39(1) of the Act applies; we neither confirm nor deny.',
      'FOISA',
      ['FOISA s.18', 'FOISA s.39(1)'],
    ],
    ['We apply regulation 10(5)(e) of the EIRs.', 'FOISA', ['EISR reg 10(5)(e)']],
    ['We apply the exception in regulation 11(2).', 'EISR', ['EISR reg 11(2)']],
    [
      'The information is environmental and exempt under section 39(2) of FOISA; the exception in regulation 10(4)(e) applies.',
      'EISR',
      ['FOISA s.39(2)', 'EISR reg 10(4)(e)'],
    ],
    ['It is exempt under section 40(2) of the Freedom of Information Act 2000.', null, ['FOIA s.40(2)']],
    ['Section 47F applies.', null, []],
  ])('%s (%s)', (text, regime, wanted) => expect(cites(text, regime)).toEqual(wanted));
});

describe('what is relied on', () => {
  it.each([
    [
      'weighed in an extension',
      'Section 36 may apply and we need further time to consider the public interest test.',
      ['FOIA s.36'],
    ],
    [
      'whether it applies is what the extension is for',
      'We are extending the deadline to consider whether the public interest under section 43 favours disclosure.',
      ['FOIA s.43'],
    ],
    [
      'a condition of the fact, not of the ground',
      'Where the number is below five, it is withheld under section 40(2).',
      ['FOIA s.40(2)'],
    ],
    ['upheld', 'The original response relied on section 43(2). I uphold that decision.', ['FOIA s.43(2)']],
    [
      'one ground in the place of another',
      'We no longer rely on section 43. Instead we consider that section 41 applies.',
      ['FOIA s.41'],
    ],
    [
      'not obliged, because of the ground',
      'We are not obliged to comply with your request under section 12(1).',
      ['FOIA s.12(1)'],
    ],
    [
      'the duty does not apply, by virtue of the ground',
      'The duty in section 1(1)(a) does not apply by virtue of section 23(5).',
      ['FOIA s.23(5)'],
    ],
    ['in a heading of a refusal', 'Section 31 (Law enforcement)\n\nRelease would help offenders.', ['FOIA s.31']],
    ['vexatious by name', 'We consider your request to be vexatious and will not answer it.', ['FOIA s.14']],
    [
      'the cost limit by name',
      'Answering this would exceed the appropriate limit of £450, so we refuse it.',
      ['FOIA s.12'],
    ],
    [
      'under a signature, in an annex',
      'It is withheld.\n\nYours sincerely\nIvo Park\n\nAnnex A\n\nSection 42 applies because this is legal advice.',
      ['FOIA s.42'],
    ],
    ['a refusal in the negative', 'We are not able to provide the names under section 40(2).', ['FOIA s.40(2)']],
    [
      'a denial ends where another thought begins',
      'It will not be answered and is refused under section 14.',
      ['FOIA s.14'],
    ],
    [
      'not yet decided, and more time taken',
      'We have not concluded our deliberations on section 36(2)(c) and extend the deadline for the public interest test.',
      ['FOIA s.36(2)(c)'],
    ],
  ])('%s', (_why, text, wanted) => expect(cites(text)).toEqual(wanted));
});

describe('what is only mentioned', () => {
  it.each([
    [
      'duties and notices',
      'Under section 1(1)(a) we confirm that we hold it. This is a refusal notice under section 17(1). Section 16 obliges us to help; section 10 gives 20 working days.',
    ],
    [
      'the right to complain',
      'You may complain to the Commissioner under section 50 of the Act. The Code of Practice is issued under section 45.',
    ],
    ['possibilities', 'Some of it may be exempt under section 40 or section 43.'],
    ['possibilities, otherwise', 'If the information is exempt under section 21, we will tell you.'],
    ['section may apply', 'Please note that section 12 may apply to requests that take long.'],
    ['denied', 'Section 43(2) does not apply to the total.'],
    ['denied before', 'We do not rely on section 31 here.'],
    ['denied of everything', 'Nothing is withheld under section 40.'],
    ['not thought to apply', 'The panel did not agree that section 33(1)(b) was engaged.'],
    ['outside', 'The minutes fall outside section 35 and are enclosed.'],
    ['given up', 'The exemption in section 43 is withdrawn and the figure is £212.'],
    ['given up, otherwise', 'We no longer rely on section 40(2).'],
    ['overturned', 'We originally applied section 43(2). We now release the contract.'],
    ['another Act', 'Under section 12 of the Local Government Act 1972 the annual meeting is in May.'],
    ['another Act, before', 'The Children Act 1989, section 31 allows this.'],
    [
      'data protection law',
      'You may ask for your own data under section 45 of the Data Protection Act 2018 and section 40 of that Act.',
    ],
    ['an abbreviated Act', 'Searches under section 23 of PACE are not counted.'],
    [
      'papers known by their number',
      'The council served 12 section 21 notices and holds 14 section 106 agreements and one section 31 grant.',
    ],
    ['a question', 'How many requests were refused under section 14?'],
    ['what you asked', 'You asked how many requests were refused under section 14 and section 12.\n\nSeven.'],
    [
      'a quoted request',
      'In your request you asked: "1. Copies of refusals under section 40(2). 2. Copies of refusals under section 43." We will reply by May.',
    ],
    ['quoted mail', '> This was refused under section 40(2).\n\nThank you for your e-mail.'],
    [
      'other things with an s',
      "The council's 40 vehicles, 21 of them vans, are in the depot. The team's 12 staff share them.",
    ],
    ['sections of a document', 'See section 12 of the contract and section 24 of the report.'],
    ['statistics on vexatiousness', 'Four requests were found to be vexatious last year.'],
    ['no limit reached', 'This would not exceed the appropriate limit.'],
    ['the signature', 'Thank you.\n\nRegards\nSection 40 Team'],
  ])('%s', (_why, text) => expect(cites(text)).toEqual([]));

  it('the request’s own words, when it is restated', () => {
    const asked = ['Please send all refusal notices that cite section 40(2) or section 43 since 2020.'];
    expect(
      cites(
        'All refusal notices that cite section 40(2) or section 43 since 2020.\n\nThese are attached.',
        'FOIA',
        asked,
      ),
    ).toEqual([]);
  });
});

describe('sections that the request is about', () => {
  const asked = [
    'How many households had been given a section 21 notice or a section 8 notice? How many section 31 orders were made? Send the e-mails, as far as the limit in section 12 allows.',
  ];
  it.each([
    ['in a summary', 'Your request, in short: how many came by way of s21 and s8; s31 orders; e-mails.', []],
    ['in a list that ends in the paper’s name', 'They are kept by s21, s8 and s31 notices.', []],
    ['in a reason for the work', 'The s21/s31 reason is free text on 1,430 files.', []],
    ['at the head of a row', 'Section 21: 44\nSection 31: 12', []],
    ['relied on all the same', 'The addresses are exempt under section 31(1)(a).', ['FOIA s.31(1)(a)']],
    ['relied on by its whole number', 'The list is on our website and is exempt under section 21.', ['FOIA s.21']],
    ['a limit that the request itself names', 'Section 12: this would take 90 hours.', ['FOIA s.12']],
    ['another section', 'Section 40(2) – names of tenants.', ['FOIA s.40(2)']],
  ])('%s', (_why, text, wanted) => expect(cites(text, 'FOIA', asked)).toEqual(wanted));

  it('is no subject where the requester speaks of his own request', () => {
    const disputed = ['You cannot hide behind section 43 when the contract is over.'];
    expect(cites('Section 43(2) – rates of the supplier.', 'FOIA', disputed)).toEqual(['FOIA s.43(2)']);
  });
});

describe('evidence and time', () => {
  it('is the sentence, by its place in the message', () => {
    const text = 'Dear A,\n\nOne is 14. Two is withheld under\nsection 40(2). Three is nil.';
    const [found] = readCitations({ id: 'm', text }, 'FOIA');
    expect(found?.evidence.quote).toBe('Two is withheld under\nsection 40(2).');
    expect(text.slice(found?.evidence.start, found?.evidence.end)).toBe(found?.evidence.quote);
  });

  it.each([
    'section 40(2) and ',
    'sections 31(1)(a), (b), ',
    's.',
    '"section 12" ',
    'not apply section 40 ',
    '(1)(a)',
    'the Act of the Act ',
    'you dispute section 12 ',
    'up to 40 complex ',
    'we would normally use s.12 but ',
    'need the public interest ',
    '12(5)(e) ',
  ])('200 kB of %j take a bounded time', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const spent = countCpuTime();
    readCitations({ id: 'm', text }, 'FOIA');
    expect(spent()).toBeLessThan(1_500);
  });

  it('never throws and never cites what is not there', () => {
    const part = fc.constantFrom(
      'section ',
      '40',
      '(2)',
      '(a)',
      ' and ',
      ', ',
      's.',
      'regulation ',
      '12',
      'not ',
      'of the ',
      'Act',
      '\n',
      '"',
      '?',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        for (const cite of cites(parts.join(''))) expect(cite).toMatch(/^(FOIA s\.|EIR reg )\d/);
      }),
    );
  });
});
