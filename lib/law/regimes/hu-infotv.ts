import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const response = rolling(
  statute(
    15,
    'calendar-days',
    cite('Infotv. § 29(1)', 'https://www.nszkk.gov.hu/kozerdeku/kozerdeku-adatigenyles', 'verified'),
  ),
);
const extended = rolling(
  statute(
    30,
    'calendar-days',
    cite('Infotv. § 29(2)', 'https://www.nszkk.gov.hu/kozerdeku/kozerdeku-adatigenyles', 'verified'),
  ),
);
const complain = statute(12, 'months', cite('Infotv. § 52', 'https://www.naih.hu/', 'memory'));

const court = statute(
  30,
  'calendar-days',
  cite('Infotv. § 31', 'https://www.nszkk.gov.hu/kozerdeku/kozerdeku-adatigenyles', 'verified'),
);

/** Hungary. */
export const huInfotv: Regime = {
  ...plain,
  id: 'hu-infotv',
  short: 'Infotv.',
  name: 'Act CXII of 2011 (Hungary)',
  jurisdiction: 'HU',
  calendar: 'hungary',
  portalCalendar: 'hungary',
  since: '2012-01-01',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Fifteen days more are allowed once, for many data, by a notice within the first 15.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('Infotv. \u00a7 29', 'https://www.nszkk.gov.hu/kozerdeku/kozerdeku-adatigenyles', 'memory'),
  review: null,
  regulator: { name: 'NAIH', url: 'https://www.naih.hu/', window: complain, reviewFirst: false, direct: true },
  caveat:
    'A Saturday that is worked for another day off is not counted here as a working day: a last day on it does not move to Monday.',
  signs: signs({ isGeneral: true }),
  events: { request: [response], request_extended: [extended], complain: [complain], court_action_window: [court] },
};
