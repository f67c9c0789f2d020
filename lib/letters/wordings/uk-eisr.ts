import { ukEisrHooks } from '../hooks/uk-eisr';
import type { Wording } from '../wording';

/**
 * Environmental Information (Scotland) Regulations 2004, reg 16: representations within 40 working days, review within 20.
 * Regulations at https://www.legislation.gov.uk/ssi/2004/520 (the review periods are only partly verified).
 */
export const ukEisr: Wording = {
  regime: 'uk-eisr',
  cites: 'EISR',
  subject: 'Representations under regulation 16',
  handOver: 'Please give this to whoever carries out your reviews.',
  ask: {
    before:
      'I make representations under regulation 16 of the Environmental Information (Scotland) Regulations 2004 about my request',
    after: 'and ask you to review how you dealt with it',
  },
  law: null,
  form: null,
  byWhen:
    'Regulation 16 requires you to tell me the outcome as soon as possible, and no later than {decide} working days after you receive this.',
  exemption: 'exception',
  qualified: [
    '10(4)(b)',
    '10(4)(c)',
    '10(4)(d)',
    '10(4)(e)',
    '10(5)(a)',
    '10(5)(b)',
    '10(5)(c)',
    '10(5)(d)',
    '10(5)(e)',
    '10(5)(f)',
    '10(5)(g)',
  ],
  harm: ['10(5)'],
  confirmOrDeny: [],
  cost: null,
  vexatious: null,
  hooks: ukEisrHooks,
};
