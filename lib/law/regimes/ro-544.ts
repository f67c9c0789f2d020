import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const response = rolling(
  statute(
    10,
    'calendar-days',
    cite('Law 544/2001 art.7(1)', 'https://legislatie.just.ro/Public/DetaliiDocument/31413', 'memory'),
  ),
);
const extended = rolling(
  statute(
    30,
    'calendar-days',
    cite('Law 544/2001 art.7(1)', 'https://legislatie.just.ro/Public/DetaliiDocument/31413', 'memory'),
  ),
);

/** Romania. */
export const ro544: Regime = {
  ...plain,
  id: 'ro-544',
  short: 'Law 544',
  name: 'Law 544/2001 (Romania)',
  jurisdiction: 'RO',
  calendar: 'romania',
  portalCalendar: 'romania',
  since: '2001-11-23',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Thirty days are allowed for what is complex or large, if that is said within the first ten.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('Law 544/2001 art.7', 'https://legislatie.just.ro/Public/DetaliiDocument/31413', 'memory'),
  review: null,
  regulator: {
    name: 'courts',
    url: 'https://legislatie.just.ro/Public/DetaliiDocument/31413',
    window: null,
    reviewFirst: false,
    direct: true,
  },
  signs: signs({ isGeneral: true }),
  events: { request: [response], request_extended: [extended] },
};
