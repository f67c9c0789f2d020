import type { Regime } from '../regime';
import { cite, inclusive, statute } from './term';

const ACT = 'https://www.legislation.gov.uk/asp/2002/13/section';

const response = statute(20, 'working-days', cite('FOISA 2002 s.10(1)', `${ACT}/10`, 'verified'));
const keeper = statute(30, 'working-days', cite('FOISA 2002 s.10(2)', `${ACT}/10`, 'verified'));
const payment = inclusive(statute(3, 'months', cite('FOISA 2002 s.9(4)', `${ACT}/9`, 'memory')));
const ask = statute(40, 'working-days', cite('FOISA 2002 s.20(5)', `${ACT}/20`, 'verified'));
const decide = statute(20, 'working-days', cite('FOISA 2002 s.21(1)', `${ACT}/21`, 'verified'));
const appeal = statute(6, 'months', cite('FOISA 2002 s.47(4)', `${ACT}/47`, 'verified'));
const court = statute(42, 'calendar-days', cite('FOISA 2002 s.56', `${ACT}/56`, 'memory'));
const silentAppeal = statute(6, 'months', cite('FOISA 2002 s.47(4)', `${ACT}/47`, 'partly'));

/** The Freedom of Information (Scotland) Act 2002: Scottish public authorities. */
export const ukFoisa: Regime = {
  id: 'uk-foisa',
  short: 'FOISA',
  name: 'Freedom of Information (Scotland) Act 2002',
  jurisdiction: 'GB',
  calendar: 'scotland',
  parts: {},
  portalCalendar: 'uk',
  since: '2005-01-01',
  response,
  earlier: [],
  longer: [
    {
      id: 'archive',
      tags: [],
      names: ['national records of scotland', 'keeper of the records of scotland'],
      atMost: keeper,
      sessions: null,
      condition: 'The Keeper of the Records of Scotland has 30 working days where the record is not yet open.',
    },
  ],
  extension: null,
  clarification: cite('FOISA 2002 ss.1(3), 10(1)(b)', `${ACT}/10`, 'verified'),
  fees: cite('FOISA 2002 ss.9, 10', `${ACT}/10`, 'memory'),
  payment,
  deemedReceipt: null,
  review: { name: 'requirement for review', ask, askFrom: 'limit', onSilence: true, decide, decideAtMost: null },
  regulator: {
    name: 'Scottish Information Commissioner',
    url: 'https://www.foi.scot/appeal',
    window: appeal,
    reviewFirst: true,
    direct: false,
  },
  tooMuch: ['FOISA s.12'],
  lettersKnown: true,
  caveat: null,
  signs: null,
  duties: '1 2 3 4 8 9 10 11 13 15 16 17 19 20 21 22 23 47 49 50 56 60 65 66 73 74'.split(' '),
  events: {
    request: [response],
    clarification_received: [response],
    request_with_fees_notice: [response],
    keeper_request: [keeper],
    review: [decide],
    review_request_window_in_time_or_silent: [response, ask],
    review_request_window_late_response: [ask],
    commissioner_appeal_after_review_notice: [appeal],
    commissioner_appeal_no_review_response: [decide, silentAppeal],
    fee_payment_window: [payment],
    court_of_session_appeal_window: [court],
  },
};
