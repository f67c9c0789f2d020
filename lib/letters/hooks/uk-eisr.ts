import type { Hooks } from '../wording';

/** DOC */
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
};
