import { ukFoisaHooks } from '../hooks/uk-foisa';
import type { Wording } from '../wording';

/**
 * Freedom of Information (Scotland) Act 2002, s.20: a requirement for review is in recordable form, names the applicant and an address for
 * correspondence, specifies the request, and says why the applicant is dissatisfied. No extension of time exists.
 * Sections read at https://www.legislation.gov.uk/asp/2002/13 (checked 2026-11-21).
 */
export const ukFoisa: Wording = {
  regime: 'uk-foisa',
  cites: 'FOISA',
  subject: 'Requirement for review under section 20',
  handOver: 'Please give this to whoever carries out your reviews.',
  ask: {
    before:
      'Under section 20 of the Freedom of Information (Scotland) Act 2002 I require you to review how you dealt with my request',
    after: '',
  },
  law: null,
  form: 'My name is at the foot of this letter, and the address from which it reaches you is my address for correspondence.',
  byWhen:
    'Section 21(1) of the Act requires you to complete the review promptly, and no later than {decide} working days after you receive this.',
  exemption: 'exemption',
  qualified: ['27', '28', '29', '30', '31', '32', '33', '34', '35', '36(1)', '39(1)', '40', '41'],
  harm: ['28', '30', '31(4)', '32(1)(a)', '33(1)(b)', '33(2)', '35', '40'],
  confirmOrDeny: [],
  cost: '12',
  vexatious: '14',
  hooks: ukFoisaHooks,
};
