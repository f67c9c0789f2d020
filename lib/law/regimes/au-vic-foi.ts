import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const response = rolling(
  statute(
    30,
    'calendar-days',
    cite(
      'FOI Act 1982 (Vic) s.21',
      'https://ovic.vic.gov.au/freedom-of-information/resources-for-agencies/practice-notes/timeframes-and-extensions-of-time-when-processing-an-access-request/',
      'verified',
    ),
  ),
);
const before2017 = rolling(
  statute(
    45,
    'calendar-days',
    cite(
      'FOI Act 1982 (Vic) s.21, before 1 September 2017',
      'https://github.com/openaustralia/righttoknow/blob/production/lib/model_patches.rb',
      'memory',
    ),
  ),
);
const extended = rolling(
  statute(
    45,
    'calendar-days',
    cite(
      'FOI Act 1982 (Vic) s.21(2)',
      'https://ovic.vic.gov.au/freedom-of-information/resources-for-agencies/practice-notes/timeframes-and-extensions-of-time-when-processing-an-access-request/',
      'verified',
    ),
  ),
);
const complain = rolling(
  statute(
    28,
    'calendar-days',
    cite(
      'FOI Act 1982 (Vic) s.49B',
      'https://ovic.vic.gov.au/freedom-of-information/resources-for-agencies/practice-notes/timeframes-and-extensions-of-time-when-processing-an-access-request/',
      'verified',
    ),
  ),
);

/** Victoria. Until September 2017 the time was 45 days. Silence is a refusal for the Tribunal only (s.53), so that the Commissioner's 28 days are for decisions. */
export const auVicFoi: Regime = {
  ...plain,
  id: 'au-vic-foi',
  short: 'FOI Act',
  name: 'Freedom of Information Act 1982 (Victoria)',
  jurisdiction: 'AU',
  calendar: 'au-VIC',
  portalCalendar: 'au-VIC',
  since: '1983-07-05',
  response,
  earlier: [{ until: '2017-09-01', response: before2017 }],
  extension: {
    term: null,
    ground: 'consultation',
    alsoOn: anyGround,
    condition: 'Fifteen days more are allowed for consultations, and 30 by agreement before the time is over.',
    relyOn: [],
    ownDate: true,
    notice: null,
  },
  clarification: cite(
    'FOI Act 1982 (Vic) s.17',
    'https://www.legislation.vic.gov.au/in-force/acts/freedom-information-act-1982',
    'memory',
  ),
  review: null,
  regulator: {
    name: 'Victorian Information Commissioner',
    url: 'https://ovic.vic.gov.au/',
    window: complain,
    windowOfDecisions: true,
    reviewFirst: false,
    direct: true,
  },
  signs: signs({
    tags: ['VIC'],
    words: ['Freedom of Information Act 1982 \\(Vic\\)', '\\bOVIC\\b', 'Victorian Information Commissioner'],
  }),
  events: { request: [response], request_consultation_extended: [extended], review_window: [complain] },
};
