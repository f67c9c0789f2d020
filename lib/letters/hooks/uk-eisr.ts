import type { Hooks } from '../wording';

/**
 * What can be complained of under the Environmental Information (Scotland) Regulations 2004: https://www.legislation.gov.uk/ssi/2004/520
 * and https://www.foi.scot/sites/default/files/2022-03/EIRBriefingsExceptions.pdf (checked 2026-11-21; regulations 7, 8, 13 and 16 partly).
 */
export const ukEisrHooks: Hooks = {
  'no-response': {
    section: 'EISR 2004 reg 5(2)',
    says: 'Regulation 5(2) required you to make the information available as soon as possible and by that day, or to refuse it in writing under regulation 13.',
  },
  unanswered: {
    section: 'EISR 2004 reg 5(1), reg 13',
    says: 'Regulation 5(1) requires you to make available the environmental information that you hold. If any of it is withheld, regulation 13 requires a written refusal that says why.',
  },
  'partly-answered': {
    section: 'EISR 2004 reg 5(1)',
    says: 'The duty in regulation 5(1) covers all that was asked, not a part of it.',
  },
  'partly-unclear': {
    section: 'EISR 2004 reg 5(1)',
    says: 'The duty in regulation 5(1) covers all that was asked, not a part of it.',
  },
  deferred: {
    section: 'EISR 2004 reg 5(2)',
    says: 'Regulation 5(2) sets one time limit for the whole of a request.',
  },
  'no-exemption': {
    section: 'EISR 2004 reg 13',
    says: 'Regulation 13 requires a refusal to specify the exception that is relied on and the reasons for it.',
  },
  'public-interest': {
    section: 'EISR 2004 reg 10(1)(b), reg 13',
    says: 'Under regulation 10(1)(b) that allows a refusal only if, in all the circumstances, the public interest in making the information available is outweighed by that in maintaining the exception, and regulation 13 requires your reasons. Regulation 10(2) adds a presumption in favour of disclosure.',
  },
  prejudice: {
    section: 'EISR 2004 reg 10(5), reg 13',
    says: 'That exception applies only to the extent that disclosure would, or would be likely to, prejudice substantially the interest that it protects.',
  },
  attachment: {
    section: 'EISR 2004 reg 5(1)',
    says: 'Information that has not arrived has not been made available, as regulation 5(1) requires.',
  },
  late: { section: 'EISR 2004 reg 5(2)', says: 'That was outside the time limit in regulation 5(2).' },
  extension: {
    section: 'EISR 2004 reg 7(1)',
    says: 'Regulation 7(1) allows more time only where the volume and complexity of the information make it impracticable to keep to the limit.',
  },
  holding: {
    section: 'EISR 2004 reg 5(2), reg 7(1)',
    says: 'Regulation 7(1) allows more time only where the volume and complexity of the information make it impracticable to keep to the limit, and your letter does not rely on that.',
  },
  rights: {
    section: 'EISR 2004 reg 13',
    says: 'Regulation 13 requires a refusal to tell the applicant of the rights to a review and to apply to the Scottish Information Commissioner.',
  },
  reconsider: {
    section: 'EISR 2004 reg 10(2)',
    says: 'Regulation 10(2) requires a presumption in favour of disclosure, and the exception to be read restrictively.',
  },
  unclear: {
    section: 'EISR 2004 reg 5(1)',
    says: 'Regulation 5(1) requires you to make available the environmental information that you hold.',
  },
  'extension-grounds': {
    section: 'EISR 2004 reg 7(1)',
    says: 'Regulation 7(1) allows more time only where the volume and complexity of the information, both together, make it impracticable to keep to the limit.',
  },
  'extension-notice': {
    section: 'EISR 2004 reg 7(2)',
    says: 'Regulation 7 requires notice of more time as soon as possible and within the first 20 working days.',
  },
  'extension-beyond': {
    section: 'EISR 2004 reg 7(1)',
    says: 'Regulation 7(1) extends the limit by 20 working days at most.',
  },
  receipt: {
    section: 'EISR 2004 reg 5(2)',
    says: 'Under regulation 5(2) time runs from the working day after the request was received, which is the day on which the message reached you.',
  },
  'local-holiday': {
    section: 'EISR 2004 reg 2(1), reg 5(2)',
    says: 'Only weekends, Christmas Day and bank holidays in Scotland are no working days; a local holiday or a closed office does not stop the time.',
  },
  'clarification-late': {
    section: 'EISR 2004 reg 9(2)',
    says: 'Regulation 9 has particulars asked for as soon as possible, and only where a request is too general.',
  },
  'confirm-or-deny': {
    section: 'EISR 2004 reg 10(8), reg 13',
    says: 'Regulation 10(8) allows an authority not to say whether it holds information only where saying so would, or would be likely to, prejudice substantially an interest that regulation 10(5)(a) protects.',
  },
  'held-by-others': {
    section: 'EISR 2004 reg 2(2)',
    says: 'Under regulation 2(2) information that another person holds on your behalf counts as held by you.',
  },
  contradiction: {
    section: 'EISR 2004 reg 5(1), reg 10(4)(a)',
    says: 'Regulations 5(1) and 10(4)(a) want a clear statement of what is held and what is not.',
  },
  link: {
    section: 'EISR 2004 reg 5(1), reg 6(1)',
    says: 'What I cannot reach has not been made available (regulation 5(1)), and is not easily accessible to me in another form either (regulation 6(1)).',
  },
  form: {
    section: 'EISR 2004 reg 6(1), reg 6(2)',
    says: 'Under regulation 6 information has to be given in the form asked for, unless another is reasonable or it is easily accessible already, and the reason has to be explained.',
  },
  summary: {
    section: 'EISR 2004 reg 5(1)',
    says: 'The duty in regulation 5(1) is about the information that is held, and a summary takes its place only where that was asked for.',
    atMost: 'weak',
  },
  limb: {
    section: 'EISR 2004 reg 13',
    says: 'Regulation 13 requires the refusal to specify the exception, which means the paragraph of it that is relied on.',
  },
  exemption: {
    section: 'EISR 2004 reg 13',
    says: '',
  },
  'one-sided': {
    section: 'EISR 2004 reg 10(1)(b), reg 13',
    says: 'Regulation 10(1)(b) asks which of two interests is the stronger, so both have to be looked at, with the presumption in favour of disclosure in regulation 10(2).',
    atMost: 'weak',
  },
  possibility: {
    section: 'EISR 2004 reg 10(5)',
    says: 'Regulation 10(5) asks whether substantial harm would, or would be likely to, follow; that something could or may happen is not enough.',
  },
  substantial: {
    section: 'EISR 2004 reg 10(5)',
    says: 'Under regulation 10(5) the prejudice has to be substantial: harm of any lesser kind does not engage the exception.',
  },
  presumption: {
    section: 'EISR 2004 reg 10(2)',
    says: 'Regulation 10(2) requires an authority to apply a presumption in favour of disclosure.',
    atMost: 'weak',
  },
  emissions: {
    section: 'EISR 2004 reg 10(6)',
    says: 'Under regulation 10(6) the exceptions in regulation 10(5)(d) to (g) cannot be used to the extent that the information is about emissions.',
  },
  'whole-document': {
    section: 'EISR 2004 reg 10(7)',
    says: 'Regulation 10(7) requires whatever can reasonably be separated from excepted information to be made available.',
  },
  redactions: {
    section: 'EISR 2004 reg 13',
    says: 'Regulation 13 requires a written refusal for whatever is withheld, also where it is blacked out.',
  },
  confidentiality: {
    section: 'EISR 2004 reg 10(1), reg 13',
    says: 'Neither a clause in a contract nor the wish of another party can set the Regulations aside: what decides is whether an exception is made out for the information.',
  },
  applicant: {
    section: 'EISR 2004 reg 5(1)',
    says: 'Regulation 5(1) gives environmental information to whoever asks, and no interest in it has to be stated.',
  },
  validity: {
    section: 'EISR 2004 reg 5(1)',
    says: 'Under regulation 5(1) a request for environmental information needs no form: it need neither be in writing nor name the Regulations or a reason.',
  },
  charge: {
    section: 'EISR 2004 reg 8',
    says: 'Regulation 8 allows no charge for access to public registers or for examining information where you make it available, and any other has to be reasonable and to follow a schedule that is published.',
  },
  'review-rights': {
    section: 'EISR 2004 reg 13',
    says: 'Regulation 13 requires a refusal to tell the applicant of the right to a review under regulation 16.',
  },
  'regulator-rights': {
    section: 'EISR 2004 reg 13',
    says: 'Regulation 13 requires a refusal to tell the applicant of the right to apply to the Scottish Information Commissioner.',
  },
  'not-held': {
    section: 'EISR 2004 reg 2(2), reg 10(4)(a)',
    says: 'Under regulation 2(2) information counts as held also where somebody else holds it on your behalf.',
  },
  'review-refused': {
    section: 'EISR 2004 reg 16',
    says: 'Regulation 16 obliges an authority to consider representations and to decide whether it has complied.',
  },
  'review-late': {
    section: 'EISR 2004 reg 16(4)',
    says: 'Regulation 16(4) requires the outcome as soon as possible and within 20 working days.',
  },
  'review-restated': {
    section: 'EISR 2004 reg 16(3)',
    says: 'Regulation 16(3) asks for the representations to be considered, and for a decision on them.',
    atMost: 'weak',
  },
  'new-exemption': {
    section: 'EISR 2004 reg 13',
    says: 'A new exception may be relied on late, but what regulation 13 asks of a refusal then holds for it in full.',
    atMost: 'weak',
  },
};
