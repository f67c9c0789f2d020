import type { Hooks } from '../wording';

/**
 * What can be complained of under the Freedom of Information Act 2000: sections at https://www.legislation.gov.uk/ukpga/2000/36, fees at
 * https://www.legislation.gov.uk/uksi/2004/3244, the Code at https://www.gov.uk/government/publications/freedom-of-information-code-of-practice,
 * the Commissioner’s guidance at https://ico.org.uk/for-organisations/foi/ (checked 2026-11-21). The Code is named by its part: its paragraphs are not verified.
 */
export const ukFoiaHooks: Hooks = {
  'no-response': {
    section: 'FOIA 2000 s.1(1), s.10(1)',
    says: 'Section 10(1) of the Act required you to answer promptly and by that day: to say whether you hold the information and, if you do, to send it or to give notice of why it is refused.',
  },
  unanswered: {
    section: 'FOIA 2000 s.1(1), s.17(1)',
    says: 'Section 1(1) of the Act entitles me to be told whether you hold the information and, if you do, to have it. If any of it is withheld, section 17(1) requires a notice that says so and why.',
  },
  'partly-answered': {
    section: 'FOIA 2000 s.1(1)',
    says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
  },
  'partly-unclear': {
    section: 'FOIA 2000 s.1(1)',
    says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
  },
  deferred: {
    section: 'FOIA 2000 s.10(1)',
    says: 'Section 10(1) of the Act sets one time limit for the whole of a request; nothing in it lets part of the answer be put off beyond that.',
  },
  'no-exemption': {
    section: 'FOIA 2000 s.17(1)',
    says: 'Section 17(1) of the Act requires a refusal to specify the exemption relied on and to say why it applies.',
  },
  'public-interest': {
    section: 'FOIA 2000 s.2(2)(b), s.17(3)',
    says: 'Under section 2(2)(b) of the Act that allows a refusal only if the public interest in maintaining the exemption outweighs the public interest in disclosure, and section 17(3) requires you to give the reasons for thinking so.',
  },
  prejudice: {
    section: 'FOIA 2000 s.17(1)(c)',
    says: 'That exemption applies only where disclosure would, or would be likely to, cause the harm that it describes, and section 17(1)(c) of the Act requires you to say why it applies.',
  },
  'cost-estimate': {
    section: 'FOIA 2000 s.12(1), s.16(1)',
    says: 'Section 12 of the Act rests on an estimate, which has to be a reasonable one and may count only the work of finding out whether the information is held, locating it, retrieving it and extracting it.',
  },
  'cost-help': {
    section: 'FOIA 2000 s.16(1)',
    says: 'Section 16(1) of the Act requires reasonable advice and assistance, which after a refusal on cost means saying what could be provided within the limit.',
  },
  vexatious: {
    section: 'FOIA 2000 s.14(1), s.17(5)',
    says: 'Section 14(1) of the Act is about the request and not about the person who made it, and it is for the authority to show why this request is vexatious.',
  },
  attachment: {
    section: 'FOIA 2000 s.1(1)(b)',
    says: 'Information that has not arrived has not been communicated, as section 1(1)(b) of the Act requires.',
  },
  elsewhere: {
    section: 'FOIA 2000 s.17(1), s.21(1)',
    says: 'Information that can be had elsewhere may be refused only under section 21 of the Act, in a notice under section 17(1), and only if I can find it from what you tell me.',
  },
  late: {
    section: 'FOIA 2000 s.10(1)',
    says: 'That was outside the time limit in section 10(1) of the Act.',
  },
  extension: {
    section: 'FOIA 2000 s.10(3)',
    says: 'The Act allows more time only for weighing the public interest in a qualified exemption (section 10(3)), which your letter does not name as the reason.',
  },
  holding: {
    section: 'FOIA 2000 s.10(1), s.10(3)',
    says: 'The Act allows more time only for weighing the public interest in a qualified exemption (section 10(3)), and your letter does not rely on that.',
  },
  rights: {
    section: 'FOIA 2000 s.17(7)',
    says: 'Section 17(7) of the Act requires a refusal notice to give particulars of your review procedure, or to say that you have none, and of the right to apply to the Information Commissioner.',
  },
  'regulator-rights': {
    section: 'FOIA 2000 s.17(7)(b)',
    says: 'Section 17(7)(b) of the Act requires a refusal notice to contain particulars of the right to apply to the Information Commissioner.',
  },
  'not-held': {
    section: 'FOIA 2000 s.1(1)(a), s.3(2)',
    says: 'Under section 3(2) of the Act information counts as held also where somebody else holds it on your behalf.',
  },
  reconsider: {
    section: 'FOIA 2000 s.2, s.17(1)',
    says: 'Under section 2 of the Act a refusal is good only to the extent that the information itself is exempt, so whatever is not should be sent.',
  },
  unclear: {
    section: 'FOIA 2000 s.1(1)',
    says: 'Section 1(1) of the Act entitles me to be told whether you hold the information and, if you do, to have it.',
  },
  'extension-bare': {
    section: 'FOIA 2000 s.17(1), s.17(2)',
    says: 'Section 17(2) of the Act wants a notice that takes more time to name the exemption and to estimate when the decision will be reached.',
  },
  'extension-beyond': {
    section: 'FOIA 2000 s.10(3)',
    says: 'Section 10(3) of the Act allows only such time as is reasonable, and the Information Commissioner normally expects no more than 40 working days in all; your letters give no exceptional reason.',
  },
  'extension-absolute': {
    section: 'FOIA 2000 s.2(3), s.10(3)',
    says: 'Section 10(3) of the Act allows more time only where the public interest has to be weighed, and under section 2(3) it has not to be for an absolute exemption.',
  },
  'extension-notice': {
    section: 'FOIA 2000 s.17(1), s.17(2)',
    says: 'Under section 17 of the Act a notice of an exemption has to be given within the time for answering, also where the public interest is still being weighed.',
  },
  receipt: {
    section: 'FOIA 2000 s.10(1), s.10(6)',
    says: 'Under section 10 of the Act time runs from the working day after the date of receipt, which is the day on which the message reached you.',
  },
  'clarification-late': {
    section: 'FOIA 2000 s.1(3), s.16(1)',
    says: 'Section 1(3) of the Act applies only where further information is reasonably required, and section 16(1) calls for help in good time.',
  },
  'not-confirmed': {
    section: 'FOIA 2000 s.1(1)(a), s.17(1)',
    says: 'Section 1(1)(a) of the Act entitles me to be told whether you hold the information, also where it is then refused.',
    atMost: 'weak',
  },
  'confirm-or-deny': {
    section: 'FOIA 2000 s.1(1)(a), s.17(1)',
    says: 'Section 1(1)(a) of the Act requires you to say whether you hold it unless a provision takes that duty away; the notice has to name it (section 17(1)) and, where it is not absolute, the public interest in saying so has to be weighed apart (section 2(1)(b)).',
  },
  'held-by-others': {
    section: 'FOIA 2000 s.3(2)(b)',
    says: 'Under section 3(2)(b) of the Act information that another person holds on your behalf counts as held by you.',
  },
  create: {
    section: 'FOIA 2000 s.1(1), s.1(4)',
    says: 'Drawing out or counting what is already recorded is not the creation of new information; how long it takes is a matter for the cost limit.',
    atMost: 'weak',
  },
  contradiction: {
    section: 'FOIA 2000 s.1(1)(a)',
    says: 'Section 1(1)(a) of the Act entitles me to a clear statement of what is held.',
  },
  link: {
    section: 'FOIA 2000 s.1(1)(b), s.21(1)',
    says: 'What I cannot reach has not been communicated to me (section 1(1)(b) of the Act), and is not reasonably accessible to me either (section 21).',
  },
  form: {
    section: 'FOIA 2000 s.11(1)',
    says: 'Under section 11(1) of the Act effect has to be given to the form that an applicant prefers, so far as that is reasonably practicable.',
  },
  dataset: {
    section: 'FOIA 2000 s.11(1A)',
    says: 'Where a dataset is asked for in electronic form, section 11(1A) of the Act requires it to be given, so far as reasonably practicable, in a form that can be re-used.',
  },
  summary: {
    section: 'FOIA 2000 s.1(1)(b), s.11(1)',
    says: 'Section 1(1)(b) of the Act is about the information that is recorded, and a summary takes its place only where that was asked for.',
    atMost: 'weak',
  },
  'other-body': {
    section: 'FOIA 2000 s.16(1)',
    says: 'Section 16(1) of the Act requires reasonable advice and assistance, which includes saying who is believed to hold the information.',
  },
  limb: {
    section: 'FOIA 2000 s.17(1)(b)',
    says: 'Section 17(1)(b) of the Act requires the notice to specify the exemption, which means the limb of it that is relied on.',
  },
  exemption: {
    section: 'FOIA 2000 s.17(1)(c)',
    says: '',
  },
  'one-sided': {
    section: 'FOIA 2000 s.2(2)(b), s.17(3)',
    says: 'Section 2(2)(b) of the Act asks which of two interests is the stronger, so both have to be looked at.',
    atMost: 'weak',
  },
  possibility: {
    section: 'FOIA 2000 s.17(1)(c)',
    says: 'The exemption asks whether harm would, or would be likely to, follow; the least of that is a real and significant chance, and that something could or may happen is not enough.',
  },
  'whole-document': {
    section: 'FOIA 2000 s.1(1), s.2(2)',
    says: 'Under section 2 of the Act information is withheld only to the extent that it is exempt itself: exemptions attach to information and not to documents.',
  },
  redactions: {
    section: 'FOIA 2000 s.17(1)',
    says: 'Section 17(1) of the Act requires a notice for whatever is withheld, also where it is blacked out.',
  },
  confidentiality: {
    section: 'FOIA 2000 s.1(1), s.17(1)',
    says: 'Neither a clause in a contract nor the wish of another party can set the Act aside: what decides is whether an exemption is made out for the information.',
  },
  applicant: {
    section: 'FOIA 2000 s.8(1)',
    says: 'Section 8(1) of the Act asks for a name, an address for correspondence and a description of the information; why somebody asks does not matter to an ordinary request.',
  },
  validity: {
    section: 'FOIA 2000 s.8',
    says: 'Under section 8 of the Act a request is valid when it is in writing, gives a name and an address for correspondence (an e-mail address will do) and describes the information; it need neither name the Act nor be put on a form.',
  },
  'subject-access': {
    section: 'FOIA 2000 s.1(1), s.40(1)',
    says: 'Only an applicant’s own personal data belong to subject access (section 40(1) of the Act); everything else stays a request under the Act, with its own time limit.',
  },
  'cost-count': {
    section: 'FOIA 2000 s.12(1); SI 2004/3244 reg 4(3)',
    says: 'Only the work of finding out whether the information is held, locating it, retrieving it and extracting it may be counted; considering exemptions, taking advice and blacking out may not.',
  },
  'cost-figure': {
    section: 'FOIA 2000 s.12(3); SI 2004/3244 regs 3, 4(4)',
    says: 'Section 12 of the Act leaves the limit to regulations, which fix it by the kind of body and put an hour of anybody’s work at one price.',
  },
  aggregated: {
    section: 'FOIA 2000 s.12(4); SI 2004/3244 reg 5',
    says: 'Section 12(4) of the Act and the regulations on fees allow requests to be added together only where they are, to any extent, for the same or similar information and arrived within sixty consecutive working days.',
  },
  'manual-search': {
    section: 'FOIA 2000 s.12(1), s.16(1)',
    says: 'An estimate under section 12 of the Act has to be sensible and realistic, and to look at the ways in which the information could be had.',
    atMost: 'weak',
  },
  separable: {
    section: 'FOIA 2000 s.16(1)',
    says: 'Section 12 of the Act allows the whole of a request to be refused, but the help that section 16(1) requires may be to say what could be answered by itself.',
    atMost: 'weak',
  },
  'staff-fee': {
    section: 'FOIA 2000 s.9; SI 2004/3244 reg 6',
    says: 'Below the cost limit a fee can cover outlay such as copying and postage, and not the time of staff.',
  },
  'vexatious-person': {
    section: 'FOIA 2000 s.14(1)',
    says: 'Section 14(1) of the Act asks whether this request is vexatious, and not whether the person is.',
  },
  'vexatious-value': {
    section: 'FOIA 2000 s.14(1)',
    says: 'Whether a request is vexatious under section 14(1) of the Act depends on all the circumstances, its purpose and the value of the information among them.',
    atMost: 'weak',
  },
  'vexatious-workload': {
    section: 'FOIA 2000 s.12(1), s.14(1)',
    says: 'Where the objection is the work, section 12 of the Act and the duty to help apply; section 14(1) covers a burden only where it is grossly oppressive, which has to be shown.',
  },
  repeated: {
    section: 'FOIA 2000 s.14(2)',
    says: 'Section 14(2) of the Act applies only where the earlier request was complied with, this one is identical or substantially similar, and no reasonable interval lies between the two.',
  },
  'review-rights': {
    section: 'FOIA 2000 s.17(7)(a)',
    says: 'Section 17(7)(a) of the Act requires a refusal notice to give particulars of your procedure for complaints, or to say that you have none.',
  },
  'review-refused': {
    section: 'FOIA 2000 s.45 Code of Practice 2018 part 5',
    says: 'The Code of Practice under section 45 of the Act expects a review whenever an applicant is dissatisfied and asks within forty working days.',
  },
  'review-late': {
    section: 'FOIA 2000 s.45 Code of Practice 2018 part 5',
    says: 'The Code of Practice under section 45 of the Act allows 20 working days for a review, and no more than 40 where it is complex.',
  },
  'review-restated': {
    section: 'FOIA 2000 s.45 Code of Practice 2018 part 5',
    says: 'The Code of Practice under section 45 of the Act wants a review to be a fresh decision, where possible by somebody senior who took no part in the first.',
    atMost: 'weak',
  },
  'new-exemption': {
    section: 'FOIA 2000 s.17',
    says: 'A new exemption may be relied on late, but what section 17 of the Act asks of a notice then holds for it in full.',
    atMost: 'weak',
  },
  environmental: {
    section: 'FOIA 2000 s.39',
    says: 'Section 39 of the Act hands environmental information over to the Environmental Information Regulations 2004, which start from disclosure and weigh the public interest for nearly every exception.',
    atMost: 'weak',
  },
};
