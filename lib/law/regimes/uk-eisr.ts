import type { Regime } from '../regime';
import { cite, statute } from './term';

const LAW = 'https://www.legislation.gov.uk/ssi/2004/520/regulation';

const response = statute(20, 'working-days', cite('EISR 2004 reg 5(2)', `${LAW}/5`, 'partly'));
const extended = statute(40, 'working-days', cite('EISR 2004 reg 7', `${LAW}/7`, 'partly'));
const payment = statute(60, 'working-days', cite('EISR 2004 reg 8', `${LAW}/8`, 'memory'));
const ask = statute(40, 'working-days', cite('EISR 2004 reg 16', `${LAW}/16`, 'partly'));
const decide = statute(20, 'working-days', cite('EISR 2004 reg 16', `${LAW}/16`, 'partly'));
const appeal = statute(
  6,
  'months',
  cite('FOISA 2002 s.47(4), by EISR 2004 reg 17', 'https://www.legislation.gov.uk/asp/2002/13/section/47', 'partly'),
);

const court = statute(
  42,
  'calendar-days',
  cite('FOISA 2002 s.56, by EISR 2004 reg 17', 'https://www.legislation.gov.uk/asp/2002/13/section/56', 'memory'),
);

/** The Environmental Information (Scotland) Regulations 2004. */
export const ukEisr: Regime = {
  id: 'uk-eisr',
  short: 'EISR',
  name: 'Environmental Information (Scotland) Regulations 2004',
  jurisdiction: 'GB',
  calendar: 'scotland',
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
    notice: cite('EISR 2004 reg 7', `${LAW}/7`, 'partly'),
  },
  clarification: cite('EISR 2004 reg 9', `${LAW}/9`, 'partly'),
  fees: cite('EISR 2004 reg 8', `${LAW}/8`, 'memory'),
  payment,
  deemedReceipt: null,
  review: { name: 'review', ask, askFrom: 'response', onSilence: true, decide, decideAtMost: null },
  regulator: {
    name: 'Scottish Information Commissioner',
    url: 'https://www.foi.scot/appeal',
    window: appeal,
    reviewFirst: true,
    direct: false,
  },
  tooMuch: ['EISR reg 10(4)(b)', 'EISR reg 10(4)(c)'],
  lettersKnown: true,
  caveat: null,
  signs: null,
  duties: '1 2 3 4 5 6 8 9 11 13 14 16 17 18'.split(' '),
  events: {
    request: [response],
    request_extended: [extended],
    clarification_received: [response],
    request_with_fees_notice: [response],
    review: [decide],
    review_request_window: [ask],
    charge_payment_window: [payment],
    commissioner_appeal_after_review_notice: [appeal],
    commissioner_appeal_no_review_response: [decide, appeal],
    court_of_session_appeal_window: [court],
  },
};
