import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const response = rolling(
  statute(15, 'calendar-days', cite('ZPPI art.20', 'https://imamopravoznati.org/help/requesting', 'memory')),
);
const extended = rolling(
  statute(30, 'calendar-days', cite('ZPPI art.22', 'https://imamopravoznati.org/help/requesting', 'memory')),
);
const complain = rolling(
  statute(15, 'calendar-days', cite('ZPPI art.25', 'https://imamopravoznati.org/help/requesting', 'memory')),
);

/** Croatia. */
export const hrZppi: Regime = {
  ...plain,
  id: 'hr-zppi',
  short: 'ZPPI',
  name: 'Zakon o pravu na pristup informacijama (Croatia)',
  jurisdiction: 'HR',
  calendar: 'croatia',
  portalCalendar: 'croatia',
  since: '2013-03-08',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Fifteen days more are allowed for grave reasons.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('ZPPI art.20', 'https://imamopravoznati.org/help/requesting', 'memory'),
  review: null,
  regulator: {
    name: 'Information Commissioner',
    url: 'https://pristupinfo.hr/',
    window: complain,
    reviewFirst: false,
    direct: true,
  },
  signs: signs({ isGeneral: true }),
  events: { request: [response], request_extended: [extended], complain: [complain] },
};
