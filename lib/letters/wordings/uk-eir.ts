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
  subject: 'Representations under regulation 11',
  handOver: 'Please give this to whoever reconsiders decisions on environmental information.',
  ask: {
    before:
      'I make representations under regulation 11 of the Environmental Information Regulations 2004 about my request',
    after: 'and ask you to reconsider how you dealt with it',
  },
  law: null,
  form: null,
  byWhen:
    'Regulation 11(4) requires you to tell me the outcome as soon as possible, and no later than {decide} working days after you receive this.',
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
