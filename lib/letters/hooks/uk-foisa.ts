import type { Hooks } from '../wording';

/**
 * What can be complained of under the Freedom of Information (Scotland) Act 2002: sections at https://www.legislation.gov.uk/asp/2002/13,
 * the Commissioner’s briefings at https://www.foi.scot (checked 2026-11-21). Sections 74 and 21(4)-(9) are known from summaries only.
 */
export const ukFoisaHooks: Hooks = {
  'no-response': {
    section: 'FOISA 2002 s.1(1), s.10(1)',
    says: 'Section 10(1) of the Act required you to answer promptly and by that day.',
  },
  unanswered: {
    section: 'FOISA 2002 s.1(1), s.16(1), s.17(1)',
    says: 'Section 1(1) of the Act entitles me to have the information if you hold it. Otherwise you have to give notice that it is withheld and why (section 16(1)), or that it is not held (section 17(1)).',
  },
  'partly-answered': {
    section: 'FOISA 2002 s.1(1)',
    says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
  },
  'partly-unclear': {
    section: 'FOISA 2002 s.1(1)',
    says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
  },
  deferred: {
    section: 'FOISA 2002 s.10(1)',
    says: 'Section 10(1) of the Act sets one time limit for the whole of a request, and nothing in the Act extends it.',
  },
  'no-exemption': {
    section: 'FOISA 2002 s.16(1)',
    says: 'Section 16(1) of the Act requires a refusal to say that you hold the information, to specify the exemption and to give the reasons why it applies.',
  },
  'public-interest': {
    section: 'FOISA 2002 s.2(1)(b), s.16(2)',
    says: 'Under section 2(1)(b) of the Act that allows a refusal only if the public interest in disclosure is outweighed by the public interest in maintaining the exemption, and section 16(2) requires you to give your reasons.',
  },
  prejudice: {
    section: 'FOISA 2002 s.16(1)(d)',
    says: 'That exemption applies only where disclosure would, or would be likely to, cause substantial harm of the kind that it describes, and section 16(1)(d) of the Act requires your reasons.',
  },
  'cost-estimate': {
    section: 'FOISA 2002 s.12(1), s.15(1)',
    says: 'Section 12 of the Act rests on an estimate of what answering would cost.',
  },
  'cost-help': {
    section: 'FOISA 2002 s.15(1)',
    says: 'Section 15(1) of the Act requires reasonable advice and assistance, which after a refusal on cost means saying what could be provided within the limit.',
  },
  vexatious: {
    section: 'FOISA 2002 s.14(1)',
    says: 'Section 14(1) of the Act is about the request and not about the person who made it, and it is for the authority to show why this request is vexatious.',
  },
  attachment: {
    section: 'FOISA 2002 s.1(1)',
    says: 'Information that has not arrived has not been given, as section 1(1) of the Act requires.',
  },
  elsewhere: {
    section: 'FOISA 2002 s.16(1), s.25(1)',
    says: 'Information that can be had elsewhere may be refused only under section 25 of the Act, in a notice under section 16(1), and only if I can find it from what you tell me.',
  },
  late: { section: 'FOISA 2002 s.10(1)', says: 'That was outside the time limit in section 10(1) of the Act.' },
  extension: {
    section: 'FOISA 2002 s.10(1)',
    says: 'The Act has no provision for extending the time limit.',
  },
  holding: {
    section: 'FOISA 2002 s.10(1)',
    says: 'The Act has no provision for extending the time limit.',
  },
  rights: {
    section: 'FOISA 2002 s.19',
    says: 'Section 19 of the Act requires a notice to give particulars of your review procedure and of the rights under sections 20(1) and 47(1).',
  },
  'regulator-rights': {
    section: 'FOISA 2002 s.19(b)',
    says: 'Section 19 of the Act requires a notice to give particulars of the right to apply to the Scottish Information Commissioner.',
  },
  'not-held': {
    section: 'FOISA 2002 s.3(2), s.17(1)',
    says: 'Section 17(1) of the Act requires a formal notice where information is not held, and under section 3(2) it counts as held also where somebody else holds it on your behalf.',
  },
  reconsider: {
    section: 'FOISA 2002 s.2(1), s.16(1)',
    says: 'Under section 2(1) of the Act a refusal is good only to the extent that the information itself is exempt, so whatever is not should be sent.',
  },
  unclear: {
    section: 'FOISA 2002 s.1(1)',
    says: 'Section 1(1) of the Act entitles me to have the information if you hold it.',
  },
  receipt: {
    section: 'FOISA 2002 s.10(1)',
    says: 'Under section 10(1) of the Act time runs from the working day after the request was received, and a message sent electronically counts as received on the day of its sending (section 74).',
  },
  'local-holiday': {
    section: 'FOISA 2002 s.73',
    says: 'Section 73 of the Act leaves out only weekends, Christmas Day and bank holidays in Scotland; a local holiday or a closed office does not stop the time.',
  },
  'clarification-late': {
    section: 'FOISA 2002 s.1(3), s.15(1)',
    says: 'Section 1(3) of the Act applies only where further information is reasonably required, and section 15(1) calls for help in good time.',
  },
  'not-confirmed': {
    section: 'FOISA 2002 s.16(1)(a)',
    says: 'Section 16(1)(a) of the Act requires a refusal to disclose that you hold the information.',
  },
  'confirm-or-deny': {
    section: 'FOISA 2002 s.18',
    says: 'Section 18 of the Act alone allows an authority not to say whether it holds information, only together with the exemptions that it lists (sections 28 to 35, 38, 39(1) and 41), and only where saying so would be contrary to the public interest.',
  },
  'held-by-others': {
    section: 'FOISA 2002 s.3(2)(b)',
    says: 'Under section 3(2)(b) of the Act information that another person holds on your behalf counts as held by you.',
  },
  create: {
    section: 'FOISA 2002 s.1(1), s.1(4)',
    says: 'Drawing out or counting what is already recorded is not the creation of new information; how long it takes is a matter for the cost limit.',
    atMost: 'weak',
  },
  contradiction: {
    section: 'FOISA 2002 s.16(1)(a), s.17(1)',
    says: 'Sections 16 and 17 of the Act want a clear statement of what is held and what is not.',
  },
  'not-held-notice': {
    section: 'FOISA 2002 s.17(1), s.19',
    says: 'Section 17(1) of the Act requires written notice that information is not held, and section 19 requires such a notice to tell of the rights to a review and to an appeal.',
  },
  link: {
    section: 'FOISA 2002 s.1(1), s.25(1)',
    says: 'What I cannot reach has not been given to me (section 1(1) of the Act), and is not reasonably obtainable by me either (section 25).',
  },
  form: {
    section: 'FOISA 2002 s.11',
    says: 'Under section 11 of the Act effect has to be given to the form that an applicant prefers, so far as that is reasonably practicable.',
  },
  summary: {
    section: 'FOISA 2002 s.1(1), s.11',
    says: 'Section 1(1) of the Act is about the information that is recorded, and a summary takes its place only where that was asked for.',
    atMost: 'weak',
  },
  'other-body': {
    section: 'FOISA 2002 s.15(1)',
    says: 'Section 15(1) of the Act requires reasonable advice and assistance, which includes saying who is believed to hold the information.',
  },
  limb: {
    section: 'FOISA 2002 s.16(1)(c)',
    says: 'Section 16(1)(c) of the Act requires the notice to specify the exemption, which means the limb of it that is relied on.',
  },
  exemption: {
    section: 'FOISA 2002 s.16(1)(d)',
    says: '',
  },
  'one-sided': {
    section: 'FOISA 2002 s.2(1)(b), s.16(2)',
    says: 'Section 2(1)(b) of the Act asks which of two interests is the stronger, so both have to be looked at.',
    atMost: 'weak',
  },
  possibility: {
    section: 'FOISA 2002 s.16(1)(d)',
    says: 'The exemption asks whether substantial harm would, or would be likely to, follow; that something could or may happen is not enough.',
  },
  substantial: {
    section: 'FOISA 2002 s.16(1)(d)',
    says: 'Under the Act the harm has to be substantial: prejudice of any lesser kind does not engage that exemption.',
  },
  'whole-document': {
    section: 'FOISA 2002 s.1(1), s.2(1)',
    says: 'Under section 2(1) of the Act information is withheld only to the extent that it is exempt itself: exemptions attach to information and not to documents.',
  },
  redactions: {
    section: 'FOISA 2002 s.16(1)',
    says: 'Section 16(1) of the Act requires a notice for whatever is withheld, also where it is blacked out.',
  },
  confidentiality: {
    section: 'FOISA 2002 s.1(1), s.16(1)',
    says: 'Neither a clause in a contract nor the wish of another party can set the Act aside: what decides is whether an exemption is made out for the information.',
  },
  applicant: {
    section: 'FOISA 2002 s.8(1)',
    says: 'Section 8(1) of the Act asks for a name, an address for correspondence and a description of the information; why somebody asks does not matter to an ordinary request.',
  },
  validity: {
    section: 'FOISA 2002 s.8(1)',
    says: 'Under section 8(1) of the Act a request is valid when it is in a recordable form, gives a name and an address for correspondence and describes the information; it need neither name the Act nor be put on a form.',
  },
  'subject-access': {
    section: 'FOISA 2002 s.1(1), s.38(1)(a)',
    says: 'Only an applicant’s own personal data belong to subject access (section 38(1)(a) of the Act); everything else stays a request under the Act, with its own time limit.',
  },
  'cost-count': {
    section: 'FOISA 2002 s.12(1); SSI 2004/467',
    says: 'Under the regulations on fees only the projected cost of locating, retrieving and providing the information counts, and not the cost of finding out whether it is held or of deciding whether to release it.',
    atMost: 'weak',
  },
  'cost-figure': {
    section: 'FOISA 2002 s.12(1); SSI 2004/467',
    says: 'Section 12 of the Act leaves the limit to regulations, which set it at one figure for every body and put a most on the price of an hour.',
  },
  'manual-search': {
    section: 'FOISA 2002 s.12(1), s.15(1)',
    says: 'The projected cost under section 12 of the Act has to be a reasonable one and to look at the ways in which the information could be had.',
    atMost: 'weak',
  },
  separable: {
    section: 'FOISA 2002 s.15(1)',
    says: 'The help that section 15(1) of the Act requires may be to say what could be answered by itself.',
    atMost: 'weak',
  },
  'vexatious-person': {
    section: 'FOISA 2002 s.14(1)',
    says: 'Section 14(1) of the Act asks whether this request is vexatious, and not whether the person is.',
  },
  'vexatious-value': {
    section: 'FOISA 2002 s.14(1)',
    says: 'Whether a request is vexatious under section 14(1) of the Act depends on all the circumstances, its purpose and the value of the information among them.',
    atMost: 'weak',
  },
  'vexatious-workload': {
    section: 'FOISA 2002 s.12(1), s.14(1)',
    says: 'Where the objection is the work, section 12 of the Act and the duty to help apply; section 14(1) covers a burden only where it is significant and has no fair relation to the request, which has to be shown.',
    atMost: 'weak',
  },
  repeated: {
    section: 'FOISA 2002 s.14(2)',
    says: 'Section 14(2) of the Act applies only where the earlier request was complied with, this one is identical or substantially similar, and no reasonable time lies between the two.',
  },
  'review-rights': {
    section: 'FOISA 2002 s.19(a), s.19(b)',
    says: 'Section 19 of the Act requires a notice to give particulars of your procedure for complaints and of the right to require a review.',
  },
  'review-refused': {
    section: 'FOISA 2002 s.20(3), s.21',
    says: 'Section 20(3) of the Act asks a requirement for review only to name the request and what the applicant is dissatisfied with, and section 21 then obliges you to review, unless it is vexatious or the request itself was.',
  },
  'review-late': {
    section: 'FOISA 2002 s.21(1)',
    says: 'Section 21(1) of the Act requires a review to be completed within 20 working days.',
  },
  'review-restated': {
    section: 'FOISA 2002 s.21(4), s.21(5)',
    says: 'Section 21 of the Act asks for a decision to confirm, to change or to replace the first one, with reasons.',
    atMost: 'weak',
  },
  'new-exemption': {
    section: 'FOISA 2002 s.16(1), s.21(4)',
    says: 'A new exemption may be relied on at the review, but what section 16 of the Act asks of a notice then holds for it in full.',
    atMost: 'weak',
  },
  environmental: {
    section: 'FOISA 2002 s.39(2)',
    says: 'Section 39(2) of the Act hands environmental information over to the Environmental Information (Scotland) Regulations 2004, which start from disclosure and weigh the public interest for nearly every exception.',
    atMost: 'weak',
  },
};
