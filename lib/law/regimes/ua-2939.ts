import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  5,
  'working-days',
  cite(
    'Law 2939-VI art.20(1)',
    'https://tax.gov.ua/en/public-relations/public-information/procedure-of-appeal',
    'verified',
  ),
);
const extended = statute(
  20,
  'working-days',
  cite(
    'Law 2939-VI art.20(4)',
    'https://tax.gov.ua/en/public-relations/public-information/procedure-of-appeal',
    'verified',
  ),
);

/** Ukraine. */
export const ua2939: Regime = {
  ...plain,
  id: 'ua-2939',
  short: 'Law 2939',
  name: 'Law 2939-VI on access to public information (Ukraine)',
  jurisdiction: 'UA',
  calendar: 'ukraine',
  portalCalendar: 'ukraine',
  since: '2011-05-09',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Twenty working days are allowed for many data, if that is said within the first five.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('Law 2939-VI art.19', 'https://zakon.rada.gov.ua/laws/show/2939-17', 'memory'),
  review: null,
  regulator: {
    name: 'Commissioner for Human Rights',
    url: 'https://ombudsman.gov.ua/',
    window: null,
    reviewFirst: false,
    direct: true,
  },
  caveat:
    'Since 24 March 2022 holidays count here as working days, as martial law has it; if it has ended, the last day lies later. Saturdays that are worked for another day off are not counted.',
  signs: signs({ isGeneral: true }),
  events: { request: [response], request_extended: [extended] },
};
