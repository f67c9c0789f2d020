import { describe, expect, it } from 'vitest';
import { readCitations } from '../../lib/law/citations';

/** Sentences as officers write them, the law of the request, and what they rely on. */
const SENTENCES: readonly (readonly [text: string, regime: string, citations: readonly string[]])[] = [
  [
    'The information is being withheld in its entirety by virtue of the exemption contained in section 44(1)(a) of the Act, because its disclosure is prohibited by section 237 of the Enterprise Act 2002.',
    'FOIA',
    ['FOIA s.44(1)(a)'],
  ],
  [
    'We are applying Section 40(2), (personal data), and Section 38(1)(a) (health and safety).',
    'FOIA',
    ['FOIA s.40(2)', 'FOIA s.38(1)(a)'],
  ],
  ['Exemption: S.31 (1) (a) and (b) - Law enforcement', 'FOIA', ['FOIA s.31(1)(a)', 'FOIA s.31(1)(b)']],
  ['This information is exempt. (Section 21 - Information accessible by other means)', 'FOIA', ['FOIA s.21']],
  [
    's40 (2) has been applied to the names of junior staff and s. 43 (2) to the prices.',
    'FOIA',
    ['FOIA s.40(2)', 'FOIA s.43(2)'],
  ],
  [
    'By an e-mail of 3 May 2025 you sought information in three parts about how requests are handled: refusals under section 22, section 43 refusals, and refusals under section 40(2) that were altered.',
    'FOIA',
    [],
  ],
  [
    '1. On 3 May 2025 you asked about refusals under section 31 and what became of them. The request is refused under section 12(1).',
    'FOIA',
    ['FOIA s.12(1)'],
  ],
  ['10 - four ferries (S14, S23, S41 and the late boat) were sold.', 'FOIA', []],
  ['Lamps S21, S31 and S43 were mended in May.', 'FOIA', []],
  ['Exempt: S31, S40 and S43.', 'FOIA', ['FOIA s.31', 'FOIA s.40', 'FOIA s.43']],
  [
    'Where it says fewer than 5 we are holding back the real number using section 40(2), as the crews are small.',
    'FOIA',
    ['FOIA s.40(2)'],
  ],
  ['Where a name is shown as XX, we have redacted it under section 40(2).', 'FOIA', ['FOIA s.40(2)']],
  ['Where the cost would be too great we are able to refuse under section 12.', 'FOIA', []],
  ['We have redacted this under FOIA 40(2).', 'FOIA', ['FOIA s.40(2)']],
  ['Refused - exemption 43(2).', 'FOIA', ['FOIA s.43(2)']],
  ['The exemption at Section 36, subsection (2)(b)(ii), is engaged.', 'FOIA', ['FOIA s.36(2)(b)(ii)']],
  [
    'the exemptions relied on are those in sections 23(1), 24(1), 27(1)(a)-(c) and 31(1)(e)',
    'FOIA',
    ['FOIA s.23(1)', 'FOIA s.24(1)', 'FOIA s.27(1)(a)', 'FOIA s.27(1)(c)', 'FOIA s.31(1)(e)'],
  ],
  [
    'Section 12 of the FOIA allows a public authority to refuse a request if the cost of complying would exceed the limit. We have estimated that it would take 40 hours. We are therefore refusing your request.',
    'FOIA',
    ['FOIA s.12'],
  ],
  [
    'Section 14(1) says that section 1(1) does not oblige an authority to comply with a vexatious request. I find that yours is one.',
    'FOIA',
    ['FOIA s.14(1)'],
  ],
  [
    'Under Section 22 (information intended for future publication), we do not have to provide the report yet.',
    'FOIA',
    ['FOIA s.22'],
  ],
  ['Question 2 – Section 21. Question 3 – Section 40. Question 4 – N/A.', 'FOIA', ['FOIA s.21', 'FOIA s.40']],
  [
    'Sections 40 (personal information) and 41 (information provided in confidence) of the Freedom of Information Act 2000 apply.',
    'FOIA',
    ['FOIA s.40', 'FOIA s.41'],
  ],
  ['This exempts us from the duty to provide it, under s.21(1).', 'FOIA', ['FOIA s.21(1)']],
  [
    'We consider the exemption set out in Section 30(1)(a)(i) applies to the file as it was held for an investigation.',
    'FOIA',
    ['FOIA s.30(1)(a)(i)'],
  ],
  [
    'The Department can neither confirm nor deny whether it holds information, as the duty in s1(1)(a) does not apply by virtue of sections 23(5), 24(2) and 31(3).',
    'FOIA',
    ['FOIA s.23(5)', 'FOIA s.24(2)', 'FOIA s.31(3)'],
  ],
  [
    'I am satisfied that section 36 was properly engaged but the public interest favours release. The minutes are attached.',
    'FOIA',
    [],
  ],
  [
    'In our first reply we cited section 43(2). On reflection that was wrong, and the prices are given below.',
    'FOIA',
    [],
  ],
  [
    'I have decided to overturn the use of section 31(1)(a). Section 40(2) still applies to the names.',
    'FOIA',
    ['FOIA s.40(2)'],
  ],
  ['Section 40(2) was not the right exemption; section 41(1) is.', 'FOIA', ['FOIA s.41(1)']],
  ['The officer was wrong to cite section 12. I have asked that the request be answered.', 'FOIA', []],
  ['Even if section 12 did not apply, section 14 would.', 'FOIA', ['FOIA s.14']],
  [
    'You may be aware that section 21 exempts information that is reasonably accessible, and so I would point you to our website: https://upper.example/x.',
    'FOIA',
    ['FOIA s.21'],
  ],
  ['Please note that, had we held the information, it would have been exempt under section 40.', 'FOIA', []],
  ['If you were to ask for the names, we would be likely to refuse under section 40(2).', 'FOIA', []],
  ['A refined request could still engage section 40 or 43.', 'FOIA', []],
  ['We would draw your attention to section 12(4), which lets us add up requests.', 'FOIA', []],
  ['Under the Local Audit and Accountability Act 2014, section 26, you could have inspected the accounts.', 'FOIA', []],
  ['We served notices under s.215 of the Town and Country Planning Act and s.33 of the 1982 Act.', 'FOIA', []],
  ['Officers acted under Section 24 of the Police and Criminal Evidence Act 1984.', 'FOIA', []],
  [
    'Patients were detained under section 2 (14) and section 3 (22) of the Mental Health Act, and 31 under section 37.',
    'FOIA',
    [],
  ],
  ['There are 12 schools with section 28 funding.', 'FOIA', []],
  ['Section 106 monies: £40,000. Section 278 agreements: 21.', 'FOIA', []],
  [
    'The request is covered by section 40(1), as it is your own data; please make a subject access request.',
    'FOIA',
    ['FOIA s.40(1)'],
  ],
  [
    'In accordance with Section 17 of the Act this is a refusal notice for question 4, the reason being Section 12.',
    'FOIA',
    ['FOIA s.12'],
  ],
  ['We uphold the use of regulation 12(4)(b), but 12(5)(b) is withdrawn.', 'EIR', ['EIR reg 12(4)(b)']],
  ['The exception in reg.12(5)(b) (course of justice) is engaged.', 'EIR', ['EIR reg 12(5)(b)']],
  ['Regulation 12(3) and 13(1) require us to withhold the names.', 'EIR', ['EIR reg 12(3)', 'EIR reg 13(1)']],
  ['EIR 12(4)(d): the report is unfinished.', 'EIR', ['EIR reg 12(4)(d)']],
  [
    'It is publicly available already, so under Regulation 6(1)(b) we need not provide it in another form.',
    'EIR',
    ['EIR reg 6(1)(b)'],
  ],
  [
    'We are applying the exception under Regulation 12 (5) (e) of the Environmental Information Regulations 2004, and in doing so have had regard to the presumption in regulation 12(2) and the test in regulation 12(1)(b).',
    'EIR',
    ['EIR reg 12(5)(e)'],
  ],
  [
    'Under regulation 14 this is our refusal; regulation 11 gives you the right to make representations; regulation 9 our duty to advise.',
    'EIR',
    [],
  ],
  [
    'Since this is environmental information it is exempt from FOIA by section 39 and falls under the EIR. Regulation 12(4)(a) applies as we do not hold it.',
    'EIR',
    ['FOIA s.39', 'EIR reg 12(4)(a)'],
  ],
  [
    'An exemption under section 38(1)(b) in conjunction with section 38(2A)(a) of FOISA applies.',
    'FOISA',
    ['FOISA s.38(1)(b)'],
  ],
  [
    'Section 30(c) of FOISA – substantial prejudice to the effective conduct of public affairs.',
    'FOISA',
    ['FOISA s.30(c)'],
  ],
  [
    'The Council gives notice in terms of section 17, section 25(1) and section 12(1).',
    'FOISA',
    ['FOISA s.25(1)', 'FOISA s.12(1)'],
  ],
  [
    'We rely on section 18(1), with sections 34(1)(b) and 38(1)(a).',
    'FOISA',
    ['FOISA s.18(1)', 'FOISA s.34(1)(b)', 'FOISA s.38(1)(a)'],
  ],
  ['Section 27(1): we will publish it within twelve weeks.', 'FOISA', ['FOISA s.27(1)']],
  ['You can require a review under section 20(1) and appeal under section 47(1) of the Act.', 'FOISA', []],
  ['Under section 9 we issue a fees notice; section 13 covers charges above the limit.', 'FOISA', []],
  ['regulation 10(4)(b) – manifestly unreasonable – applies', 'EISR', ['EISR reg 10(4)(b)']],
  [
    'This request would exceed the cost limit of £600 laid down in the fees regulations and is refused.',
    'FOISA',
    ['FOISA s.12'],
  ],
  [
    'We believe that your request is manifestly unreasonable because of the burden it would place on us.',
    'EIR',
    ['EIR reg 12(4)(b)'],
  ],
  ['Your request is refused on the ground that it is vexatious.', 'FOISA', ['FOISA s.14']],
  ['We do not regard your request as vexatious, but we do ask you to be patient.', 'FOIA', []],
  ['Answering would exceed the appropriate limit only if you insist on all ten years.', 'FOIA', []],
  ['We asked whether the limit in section 12 would be exceeded and found that it would not be.', 'FOIA', []],
  ['The names of the officers are redacted as personal data.', 'FOIA', []],
  ['It took us 21 days; section 40 of our Constitution deals with this.', 'FOIA', []],
];

describe('sentences', () => {
  it.each(SENTENCES)('%s', (text, regime, citations) => {
    expect(readCitations({ id: 'm', text }, regime).map((citation) => citation.cite)).toEqual(citations);
  });
});
