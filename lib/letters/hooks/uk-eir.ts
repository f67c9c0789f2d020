import type { Hooks } from '../wording';

/**
 * What can be complained of under the Environmental Information Regulations 2004: https://www.legislation.gov.uk/uksi/2004/3391
 * (checked 2026-11-21; regulations 8, 9 and 11 partly). There is no cost limit and no provision on vexatious requests.
 */
export const ukEirHooks: Hooks = {
  'no-response': {
    section: 'EIR 2004 reg 5(2)',
    says: 'Regulation 5(2) required you to make the information available as soon as possible and by that day, or to refuse it in writing under regulation 14.',
  },
  unanswered: {
    section: 'EIR 2004 reg 5(1), reg 14(1)',
    says: 'Regulation 5(1) requires you to make available the environmental information that you hold. If any of it is withheld, regulation 14 requires a written refusal that says why.',
  },
  'partly-answered': {
    section: 'EIR 2004 reg 5(1)',
    says: 'The duty in regulation 5(1) covers all that was asked, not a part of it.',
  },
  'partly-unclear': {
    section: 'EIR 2004 reg 5(1)',
    says: 'The duty in regulation 5(1) covers all that was asked, not a part of it.',
  },
  deferred: {
    section: 'EIR 2004 reg 5(2)',
    says: 'Regulation 5(2) sets one time limit for the whole of a request.',
  },
  'no-exemption': {
    section: 'EIR 2004 reg 14(3)(a)',
    says: 'Regulation 14(3)(a) requires a refusal to specify the exception under regulation 12 or 13 that is relied on.',
  },
  'public-interest': {
    section: 'EIR 2004 reg 12(1)(b), reg 14(3)(b)',
    says: 'Under regulation 12(1)(b) that allows a refusal only if, in all the circumstances, the public interest in maintaining the exception outweighs the public interest in disclosure, and regulation 14(3)(b) requires the matters considered to be stated. Regulation 12(2) adds a presumption in favour of disclosure.',
  },
  prejudice: {
    section: 'EIR 2004 reg 12(5), reg 14(3)',
    says: 'That exception applies only to the extent that disclosure would adversely affect the interest that it protects; that it might do so is not enough.',
  },
  attachment: {
    section: 'EIR 2004 reg 5(1)',
    says: 'Information that has not arrived has not been made available, as regulation 5(1) requires.',
  },
  late: { section: 'EIR 2004 reg 5(2)', says: 'That was outside the time limit in regulation 5(2).' },
  extension: {
    section: 'EIR 2004 reg 7(1)',
    says: 'Regulation 7(1) allows more time only where the complexity and volume of the information make it impracticable to keep to the limit.',
  },
  holding: {
    section: 'EIR 2004 reg 5(2), reg 7(1)',
    says: 'Regulation 7(1) allows more time only where the complexity and volume of the information make it impracticable to keep to the limit, and your letter does not rely on that.',
  },
  rights: {
    section: 'EIR 2004 reg 14(5)',
    says: 'Regulation 14(5) requires a refusal to tell the applicant of the right to make representations under regulation 11 and of the enforcement and appeal provisions.',
  },
  'not-held': {
    section: 'EIR 2004 reg 3(2), reg 12(4)(a)',
    says: 'Under regulation 3(2) information counts as held also where somebody else holds it on your behalf.',
  },
  reconsider: {
    section: 'EIR 2004 reg 12(2), reg 12(11)',
    says: 'Regulation 12(2) requires a presumption in favour of disclosure, and regulation 12(11) requires whatever can be separated from excepted information to be released.',
  },
  unclear: {
    section: 'EIR 2004 reg 5(1)',
    says: 'Regulation 5(1) requires you to make available the environmental information that you hold.',
  },
  'extension-grounds': {
    section: 'EIR 2004 reg 7(1)',
    says: 'Regulation 7(1) allows more time only where the complexity and volume of the information, both together, make it impracticable to keep to the limit.',
  },
  'extension-notice': {
    section: 'EIR 2004 reg 7(3)',
    says: 'Regulation 7(3) requires notice of more time as soon as possible and within the first 20 working days.',
  },
  'extension-beyond': {
    section: 'EIR 2004 reg 7(1)',
    says: 'Regulation 7(1) extends the limit to 40 working days and no further.',
  },
  receipt: {
    section: 'EIR 2004 reg 5(2)',
    says: 'Under regulation 5(2) time runs from the working day after the date of receipt, which is the day on which the message reached you.',
  },
  'clarification-late': {
    section: 'EIR 2004 reg 9(2)',
    says: 'Regulation 9(2) has particulars asked for as soon as possible, and only where a request is too general.',
  },
  'confirm-or-deny': {
    section: 'EIR 2004 reg 12(6), reg 14(3)',
    says: 'Regulation 12(6) allows an authority not to say whether it holds information only where saying so would adversely affect an interest that regulation 12(5)(a) protects, and the public interest has to be weighed.',
  },
  'held-by-others': {
    section: 'EIR 2004 reg 3(2)(b)',
    says: 'Under regulation 3(2)(b) information that another person holds on your behalf counts as held by you.',
  },
  contradiction: {
    section: 'EIR 2004 reg 5(1), reg 12(4)(a)',
    says: 'Regulations 5(1) and 12(4)(a) want a clear statement of what is held and what is not.',
  },
  link: {
    section: 'EIR 2004 reg 5(1), reg 6(1)',
    says: 'What I cannot reach has not been made available (regulation 5(1)), and is not easily accessible to me in another form either (regulation 6(1)).',
  },
  form: {
    section: 'EIR 2004 reg 6(1), reg 6(2)',
    says: 'Under regulation 6 information has to be given in the form asked for, unless another is reasonable or it is easily accessible already, and the reason has to be explained.',
  },
  summary: {
    section: 'EIR 2004 reg 5(1)',
    says: 'The duty in regulation 5(1) is about the information that is held, and a summary takes its place only where that was asked for.',
    atMost: 'weak',
  },
  'other-body': {
    section: 'EIR 2004 reg 10(1)',
    says: 'Under regulation 10(1) an authority that believes another to hold the information has to transfer the request or to give that authority’s name and address.',
  },
  limb: {
    section: 'EIR 2004 reg 14(3)(a)',
    says: 'Regulation 14(3)(a) requires the refusal to specify the exception, which means the paragraph of it that is relied on.',
  },
  exemption: {
    section: 'EIR 2004 reg 14(3)',
    says: '',
  },
  'one-sided': {
    section: 'EIR 2004 reg 12(1)(b), reg 14(3)(b)',
    says: 'Regulation 12(1)(b) asks which of two interests is the stronger, so both have to be looked at, with the presumption in favour of disclosure in regulation 12(2).',
    atMost: 'weak',
  },
  possibility: {
    section: 'EIR 2004 reg 12(5)',
    says: 'Regulation 12(5) asks for an effect that disclosure would have: that it is more likely than not. That something could, may or is likely to happen is a lesser standard.',
  },
  presumption: {
    section: 'EIR 2004 reg 12(2)',
    says: 'Regulation 12(2) requires an authority to apply a presumption in favour of disclosure.',
    atMost: 'weak',
  },
  emissions: {
    section: 'EIR 2004 reg 12(9)',
    says: 'Under regulation 12(9) the exceptions in regulation 12(5)(d) to (g) cannot be used to the extent that the information is about emissions.',
  },
  'whole-document': {
    section: 'EIR 2004 reg 12(11)',
    says: 'Regulation 12(11) requires whatever can reasonably be separated from excepted information to be made available.',
  },
  redactions: {
    section: 'EIR 2004 reg 14(3)',
    says: 'Regulation 14(3) requires a written refusal for whatever is withheld, also where it is blacked out.',
  },
  confidentiality: {
    section: 'EIR 2004 reg 12(1), reg 14(3)',
    says: 'Neither a clause in a contract nor the wish of another party can set the Regulations aside: what decides is whether an exception is made out for the information.',
  },
  applicant: {
    section: 'EIR 2004 reg 5(1)',
    says: 'Regulation 5(1) gives environmental information to whoever asks, and no interest in it has to be stated.',
  },
  validity: {
    section: 'EIR 2004 reg 5(1)',
    says: 'Under regulation 5(1) a request for environmental information needs no form: it need neither be in writing nor name the Regulations or a reason.',
  },
  'subject-access': {
    section: 'EIR 2004 reg 5(1), reg 5(3)',
    says: 'Only an applicant’s own personal data belong to subject access (regulation 5(3)); everything else stays a request under the Regulations, with its own time limit.',
  },
  charge: {
    section: 'EIR 2004 reg 8(2), reg 8(8)',
    says: 'Regulation 8 allows no charge for access to public registers or for inspecting information where you make it available, and any other has to be reasonable and to follow a schedule that is published.',
  },
  'review-rights': {
    section: 'EIR 2004 reg 14(5)(a)',
    says: 'Regulation 14(5)(a) requires a refusal to tell the applicant of the right to make representations under regulation 11.',
  },
  'review-refused': {
    section: 'EIR 2004 reg 11(3)',
    says: 'Regulation 11(3) obliges an authority to consider representations and to decide whether it has complied, free of charge.',
  },
  'review-late': {
    section: 'EIR 2004 reg 11(4)',
    says: 'Regulation 11(4) requires the outcome as soon as possible and within 40 working days.',
  },
  'review-restated': {
    section: 'EIR 2004 reg 11(3)',
    says: 'Regulation 11(3) asks for the representations and the evidence to be considered, and for a decision on them.',
    atMost: 'weak',
  },
  'new-exemption': {
    section: 'EIR 2004 reg 14(3)',
    says: 'A new exception may be relied on late, but what regulation 14(3) asks of a refusal then holds for it in full.',
    atMost: 'weak',
  },
  'regulator-rights': {
    section: 'EIR 2004 reg 14(5)(b)',
    says: 'Regulation 14(5)(b) requires a refusal to tell the applicant of the enforcement and appeal provisions, which means the right to complain to the Information Commissioner.',
  },
};
