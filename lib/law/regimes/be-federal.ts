import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  30,
  'calendar-days',
  cite('Act of 11 April 1994 art.6 § 5', 'https://transparencia.be/help/requesting', 'memory'),
);
const extended = statute(
  45,
  'calendar-days',
  cite('Act of 11 April 1994 art.6 § 5', 'https://transparencia.be/help/requesting', 'memory'),
);

/** Belgium, by the federal Act; Flanders, Wallonia and Brussels have their own. */
export const beFederal: Regime = {
  ...plain,
  id: 'be-federal',
  short: 'Act of 1994',
  name: 'Act of 11 April 1994 on access to administrative documents (Belgium)',
  jurisdiction: 'BE',
  calendar: 'belgium',
  portalCalendar: 'belgium',
  since: '1994-07-01',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Fifteen days more are allowed.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('Act of 11 April 1994 art.5', 'https://transparencia.be/help/requesting', 'memory'),
  review: null,
  regulator: {
    name: 'Commission on access to administrative documents',
    url: 'https://www.ibz.rrn.fgov.be/',
    window: null,
    reviewFirst: false,
    direct: true,
  },
  caveat: 'This is the federal time. Flanders has 20 days, Wallonia 30 and Brussels 20.',
  signs: signs({ isGeneral: true }),
  events: { request: [response], request_extended: [extended] },
};
