import type { Regime } from '../regime';
import { cite, guidance, statute } from './term';

const LAW = 'https://www.legislation.gov.uk/uksi/2004/3391/regulation';
const COMPLAIN = 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/foi-and-eir-complaints/';

const response = statute(20, 'working-days', cite('EIR 2004 reg 5(2)', `${LAW}/5`, 'verified'));
const extended = statute(40, 'working-days', cite('EIR 2004 reg 7(1)', `${LAW}/7`, 'verified'));
const particulars = statute(20, 'working-days', cite('EIR 2004 reg 9(4)', `${LAW}/9`, 'partly'));
const payment = statute(60, 'working-days', cite('EIR 2004 reg 8(5)', `${LAW}/8`, 'memory'));
const ask = statute(40, 'working-days', cite('EIR 2004 reg 11(2)', `${LAW}/11`, 'partly'));
const decide = statute(40, 'working-days', cite('EIR 2004 reg 11(4)', `${LAW}/11`, 'verified'));
const advised = guidance(
  20,
  'working-days',
  cite(
    'ICO guidance on time limits under the EIR',
    'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/time-limits-for-compliance-under-the-eir/',
    'verified',
  ),
);
const appeal = statute(
  28,
  'calendar-days',
  cite(
    'FOIA 2000 s.57, by EIR 2004 reg 18; GRC Rules 2009 r.22',
    'https://www.legislation.gov.uk/ukpga/2000/36/section/57',
    'verified',
  ),
);
const complain = guidance(
  6,
  'weeks',
  cite('FOIA 2000 s.50(2)(c), by EIR 2004 reg 18; ICO complaint page', COMPLAIN, 'verified'),
);

/** The Environmental Information Regulations 2004, the same bodies and more, for information on the environment. */
export const ukEir: Regime = {
  id: 'uk-eir',
  short: 'EIR',
  name: 'Environmental Information Regulations 2004',
  jurisdiction: 'GB',
  calendar: 'uk',
  parts: {},
  portalCalendar: 'uk',
  since: '2005-01-01',
  response,
  earlier: [],
  longer: [],
  extension: {
    term: extended,
    ground: 'complexity',
    condition:
      'Regulation 7 gives up to 40 working days where the request is both complex and voluminous, and asks for a notice within the first 20.',
    alsoOn: [],
    relyOn: [],
    ownDate: false,
    notice: cite('EIR 2004 reg 7(3)', `${LAW}/7`, 'verified'),
  },
  clarification: cite('EIR 2004 reg 9(2), (4)', `${LAW}/9`, 'partly'),
  fees: cite('EIR 2004 reg 8(6)', `${LAW}/8`, 'memory'),
  payment,
  deemedReceipt: null,
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: true, decide, decideAtMost: null },
  regulator: { name: 'Information Commissioner', url: COMPLAIN, window: complain, reviewFirst: false, direct: false },
  tooMuch: ['EIR reg 12(4)(b)', 'EIR reg 12(4)(c)'],
  lettersKnown: true,
  caveat: null,
  signs: null,
  duties: '1 2 3 4 5 6 8 9 10 11 14 16 18'.split(' '),
  events: {
    request: [response],
    request_extended: [extended],
    particulars_received: [particulars],
    representations_window: [ask],
    reconsideration: [decide],
    charge_payment_window: [payment],
    request_with_fees_notice: [response],
    clarification_received: [particulars],
    reconsideration_target: [advised],
    ico_complaint_window: [complain],
    tribunal_appeal_window: [appeal],
  },
};
