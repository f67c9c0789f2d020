import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  10,
  'working-days',
  cite('Ley 1755 de 2015 art.14', 'https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=65334', 'memory'),
);
const extended = statute(
  20,
  'working-days',
  cite(
    'Ley 1755 de 2015 art.14 par.',
    'https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=65334',
    'memory',
  ),
);

/** Colombia. */
export const co1712: Regime = {
  ...plain,
  id: 'co-1712',
  short: 'Ley 1712',
  name: 'Ley 1712 de 2014 (Colombia)',
  jurisdiction: 'CO',
  calendar: 'colombia',
  portalCalendar: 'colombia',
  since: '2014-03-06',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Twice the time is allowed where that is said before it is over, with reasons.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite(
    'Ley 1755 de 2015 art.17',
    'https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=65334',
    'memory',
  ),
  review: null,
  regulator: {
    name: 'Procuraduría General',
    url: 'https://www.procuraduria.gov.co/',
    window: null,
    reviewFirst: false,
    direct: true,
  },
  signs: signs({ isGeneral: true }),
  events: { request: [response], request_extended: [extended] },
};
