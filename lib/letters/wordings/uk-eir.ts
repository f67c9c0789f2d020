import { ukEirHooks } from '../hooks/uk-eir';
import type { Wording } from '../wording';

/**
 * Environmental Information Regulations 2004, reg 11: representations within 40 working days, decided within 40.
 * Regulations read at https://www.legislation.gov.uk/uksi/2004/3391 (checked 2026-11-21). There is no cost limit and no vexatious
 * requests provision; both fall under reg 12(4)(b).
 */
export const ukEir: Wording = {
  regime: 'uk-eir',
  cites: 'EIR',
  law: 'the Environmental Information Regulations 2004',
  limit: 'regulation 5(2) of the Environmental Information Regulations 2004',
  review: {
    title: 'Representations (internal review)',
    subject: 'Representations under regulation 11',
    handOver: 'Please give this to whoever reconsiders decisions on environmental information.',
    ask: {
      before:
        'I make representations under regulation 11 of the Environmental Information Regulations 2004 about my request',
      after: 'and ask you to reconsider how you dealt with it',
    },
    form: null,
    byWhen:
      'Regulation 11(4) requires you to tell me the outcome as soon as possible, and no later than {decide} working days after you receive this.',
    limit: 'regulation 11(4) of the Environmental Information Regulations 2004',
  },
  complaint: {
    title: 'Complaint to the Information Commissioner',
    to: 'Information Commissioner’s Office',
    before:
      'I apply under section 50 of the Freedom of Information Act 2000, as applied by regulation 18 of the Environmental Information Regulations 2004, for a decision whether',
    after: 'has dealt with my request in accordance with Parts 2 and 3 of the Regulations',
    wanted: {
      silence:
        'I ask the Commissioner to record the breach of regulation 5(2) and to require the authority to answer the request.',
      answer:
        'I ask the Commissioner to decide on the points above and, where they are made out, to require the authority to put them right.',
    },
    noReview: 'There has been no answer on which I could have made representations.',
    form: null,
  },
  extension: {
    'no-ground': {
      section: 'EIR 2004 reg 7(1)',
      says: 'Regulation 7(1) allows more time only where the complexity and volume of the information make it impracticable to keep to the limit.',
    },
    volume: {
      section: 'EIR 2004 reg 7(1)',
      says: 'Regulation 7(1) asks for complexity and volume together, such that it is impracticable to keep to the limit; volume alone is not enough.',
    },
    'too-long': {
      section: 'EIR 2004 reg 7(1)',
      says: 'Regulation 7(1) allows no more than {most} in all.',
    },
    'late-notice': {
      section: 'EIR 2004 reg 7(3)',
      says: 'Regulation 7(3) requires notice of more time as soon as possible and within the first {count}.',
    },
  },
  clarified: 'Under regulation 9 of the Environmental Information Regulations 2004',
  help: 'regulation 9(1) of the Environmental Information Regulations 2004',
  exemption: 'exception',
  qualified: [
    '12(4)(b)',
    '12(4)(c)',
    '12(4)(d)',
    '12(4)(e)',
    '12(5)(a)',
    '12(5)(b)',
    '12(5)(c)',
    '12(5)(d)',
    '12(5)(e)',
    '12(5)(f)',
    '12(5)(g)',
  ],
  harm: ['12(5)'],
  confirmOrDeny: [],
  cost: null,
  vexatious: null,
  hooks: ukEirHooks,
};
