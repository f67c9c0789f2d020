import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  15,
  'working-days',
  cite('Ley 27.275 art.11', 'https://www.argentina.gob.ar/normativa/nacional/ley-27275-265949', 'memory'),
);
const extended = statute(
  30,
  'working-days',
  cite('Ley 27.275 art.11', 'https://www.argentina.gob.ar/normativa/nacional/ley-27275-265949', 'memory'),
);
const complain = statute(
  40,
  'working-days',
  cite('Ley 27.275 art.14', 'https://www.argentina.gob.ar/normativa/nacional/ley-27275-265949', 'memory'),
);

/** Argentina, the nation. */
export const ar27275: Regime = {
  ...plain,
  id: 'ar-27275',
  short: 'Ley 27.275',
  name: 'Ley 27.275 (Argentina)',
  jurisdiction: 'AR',
  calendar: 'argentina',
  portalCalendar: 'argentina',
  since: '2017-09-29',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Fifteen working days more are allowed once, with reasons.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite(
    'Ley 27.275 art.11',
    'https://www.argentina.gob.ar/normativa/nacional/ley-27275-265949',
    'memory',
  ),
  review: null,
  regulator: {
    name: 'Agencia de Acceso a la Información Pública',
    url: 'https://www.argentina.gob.ar/aaip',
    window: complain,
    reviewFirst: false,
    direct: true,
  },
  caveat: 'Maundy Thursday and the bridging days are counted out here, as days without work in public offices.',
  signs: signs({ isGeneral: true }),
  events: { request: [response], request_extended: [extended], complain: [complain] },
};
