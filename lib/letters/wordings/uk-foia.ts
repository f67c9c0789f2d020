import { ukFoiaHooks } from '../hooks/uk-foia';
import type { Wording } from '../wording';

/**
 * Freedom of Information Act 2000. Review: s.45 Code of Practice (2018) part 5 and the Commissioner's guidance; the Act itself has none.
 * Sections read at https://www.legislation.gov.uk/ukpga/2000/36 (checked 2026-11-21).
 */
export const ukFoia: Wording = {
  regime: 'uk-foia',
  cites: 'FOIA',
  subject: 'Internal review',
  handOver: 'Please give this to whoever carries out your internal reviews.',
  ask: { before: 'I ask for an internal review of how you dealt with my request', after: '' },
  law: 'the Freedom of Information Act 2000',
  form: null,
  byWhen:
    'The Information Commissioner expects a review to be finished within {decide} working days, and within {most} even where it is complex. Please let me have the outcome within {decide} working days of receiving this.',
  exemption: 'exemption',
  qualified: ['22', '22A', '24', '26', '27', '28', '29', '30', '31', '33', '35', '36', '38', '42', '43'],
  harm: ['26', '27(1)', '28', '29', '31', '33', '43(2)'],
  confirmOrDeny: [
    '22(2)',
    '22A(2)',
    '24(2)',
    '26(3)',
    '27(4)',
    '28(3)',
    '29(2)',
    '30(3)',
    '31(3)',
    '33(3)',
    '35(3)',
    '36(3)',
    '38(2)',
    '42(2)',
    '43(3)',
  ],
  cost: '12',
  vexatious: '14',
  hooks: ukFoiaHooks,
};
