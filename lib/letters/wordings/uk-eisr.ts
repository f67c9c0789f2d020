import { ukEisrHooks } from '../hooks/uk-eisr';
import type { Wording } from '../wording';

/**
 * Environmental Information (Scotland) Regulations 2004, reg 16: representations within 40 working days, review within 20.
 * Regulations at https://www.legislation.gov.uk/ssi/2004/520 (the review periods are only partly verified).
 */
export const ukEisr: Wording = {
  regime: 'uk-eisr',
  cites: 'EISR',
  law: 'the Environmental Information (Scotland) Regulations 2004',
  limit: 'regulation 5(2) of the Environmental Information (Scotland) Regulations 2004',
  review: {
    title: 'Representations (review)',
    subject: 'Representations under regulation 16',
    handOver: 'Please give this to whoever carries out your reviews.',
    ask: {
      before:
        'I make representations under regulation 16 of the Environmental Information (Scotland) Regulations 2004 about my request',
      after: 'and ask you to review how you dealt with it',
    },
    form: null,
    byWhen:
      'Regulation 16 requires you to tell me the outcome as soon as possible, and no later than {decide} working days after you receive this.',
    limit: 'regulation 16 of the Environmental Information (Scotland) Regulations 2004',
  },
  complaint: {
    title: 'Application to the Scottish Information Commissioner',
    to: 'Scottish Information Commissioner',
    before:
      'I apply under section 47(1) of the Freedom of Information (Scotland) Act 2002, as applied by regulation 17 of the Environmental Information (Scotland) Regulations 2004, for a decision whether',
    after: 'has dealt with my request in accordance with the Regulations',
    wanted: {
      silence:
        'I ask the Commissioner to find that the authority failed to answer in time and to require it to answer.',
      answer:
        'I ask the Commissioner to decide on the points above and, where they are made out, to require the authority to put them right.',
    },
    noReview: null,
    form: 'My name is at the foot of this letter, and the address from which it reaches you is my address for correspondence.',
  },
  extension: {
    'no-ground': {
      section: 'EISR 2004 reg 7(1)',
      says: 'Regulation 7(1) allows more time only where the volume and complexity of the information make it impracticable to keep to the limit.',
    },
    volume: {
      section: 'EISR 2004 reg 7(1)',
      says: 'Regulation 7(1) asks for volume and complexity together, such that it is impracticable to keep to the limit; volume alone is not enough.',
    },
    'too-long': {
      section: 'EISR 2004 reg 7(1)',
      says: 'Regulation 7(1) allows no more than {most} in all.',
    },
    'late-notice': {
      section: 'EISR 2004 reg 7',
      says: 'Regulation 7 requires notice of more time as soon as possible and within the first {count}.',
    },
  },
  clarified: 'Under regulation 9 of the Environmental Information (Scotland) Regulations 2004',
  help: 'regulation 9(1) of the Environmental Information (Scotland) Regulations 2004',
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
