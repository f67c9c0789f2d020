import type { Hooks } from '../wording';

/** DOC */
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
};
