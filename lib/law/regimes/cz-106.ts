import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const response = rolling(
  statute(15, 'calendar-days', cite('Act 106/1999 § 14(5)(d)', 'https://www.zakonyprolidi.cz/cs/1999-106', 'memory')),
);
const extended = rolling(
  statute(25, 'calendar-days', cite('Act 106/1999 § 14(7)', 'https://www.zakonyprolidi.cz/cs/1999-106', 'memory')),
);
const ask = rolling(
  statute(15, 'calendar-days', cite('Act 106/1999 § 16', 'https://www.zakonyprolidi.cz/cs/1999-106', 'memory')),
);
const decide = rolling(
  statute(15, 'calendar-days', cite('Act 106/1999 § 16', 'https://www.zakonyprolidi.cz/cs/1999-106', 'memory')),
);
const complain = rolling(
  statute(30, 'calendar-days', cite('Act 106/1999 § 16a', 'https://www.zakonyprolidi.cz/cs/1999-106', 'memory')),
);

/** Czechia. */
export const cz106: Regime = {
  ...plain,
  id: 'cz-106',
  short: '106/1999',
  name: 'Act 106/1999 on free access to information (Czechia)',
  jurisdiction: 'CZ',
  calendar: 'czechia',
  portalCalendar: 'czechia',
  since: '2000-01-01',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Ten days more are allowed for grave reasons.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('Act 106/1999 \u00a7 14(5)(b)', 'https://www.zakonyprolidi.cz/cs/1999-106', 'memory'),
  review: { name: 'appeal', ask, askFrom: 'response', onSilence: false, decide, decideAtMost: null },
  regulator: {
    name: 'superior body',
    url: 'https://www.zakonyprolidi.cz/cs/1999-106',
    window: complain,
    reviewFirst: false,
    direct: false,
  },
  signs: signs({ isGeneral: true }),
  events: {
    request: [response],
    request_extended: [extended],
    review_window: [ask],
    decide: [decide],
    complain: [complain],
  },
};
