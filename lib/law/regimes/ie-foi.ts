import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const ACT = 'https://www.irishstatutebook.ie/eli/2014/act/30/enacted/en/html';
const LETTER = 'http://foi.gov.ie/letter-2-acknowledgement-of-foi-request';
const OIC = 'https://data.oic.ie/apply-for-a-review/what-we-can-review/';

const response = statute(
  20,
  'working-days',
  cite('FOI Act 2014 s.13(1): four weeks of working days', LETTER, 'verified'),
);
const extended = statute(40, 'working-days', cite('FOI Act 2014 s.14', ACT, 'memory'));
const ask = statute(20, 'working-days', cite('FOI Act 2014 s.21(7): four weeks', OIC, 'verified'));
const decide = statute(15, 'working-days', cite('FOI Act 2014 s.21(4): three weeks', OIC, 'verified'));
const appeal = statute(6, 'months', cite('FOI Act 2014 s.22(4)', OIC, 'verified'));

const soonAppeal = statute(
  10,
  'working-days',
  cite('FOI Act 2014 s.22(4): two weeks, over fees or by a third party', OIC, 'verified'),
);

/** Ireland. */
export const ieFoi: Regime = {
  ...plain,
  id: 'ie-foi',
  short: 'FOI Act',
  name: 'Freedom of Information Act 2014 (Ireland)',
  jurisdiction: 'IE',
  calendar: 'ireland',
  portalCalendar: 'ireland',
  since: '2014-10-14',
  response,
  extension: {
    term: extended,
    ground: 'volume',
    alsoOn: anyGround,
    condition: 'Section 14 allows up to four weeks more, for many records or many requests for the same ones.',
    relyOn: [],
    ownDate: true,
    notice: cite('FOI Act 2014 s.14', ACT, 'memory'),
  },
  clarification: cite('FOI Act 2014 s.12', ACT, 'memory'),
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: true, decide, decideAtMost: null },
  regulator: {
    name: 'Information Commissioner',
    url: 'https://www.oic.ie/apply-for-a-review/',
    window: appeal,
    reviewFirst: true,
    direct: false,
  },
  signs: signs({ isGeneral: true, words: ['Freedom of Information Act', '\\bFOI\\b'] }),
  events: {
    request: [response],
    request_extended: [extended],
    internal_review_window: [ask],
    internal_review: [decide],
    commissioner_appeal_window: [appeal],
    commissioner_appeal_window_fees_or_third_party: [soonAppeal],
  },
};
