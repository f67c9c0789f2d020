import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  20,
  'working-days',
  cite('Ley 18.381 art.15', 'https://www.impo.com.uy/bases/leyes-originales/18381-2008/18', 'verified'),
);
const extended = statute(
  40,
  'working-days',
  cite('Ley 18.381 art.15', 'https://www.impo.com.uy/bases/leyes-originales/18381-2008/18', 'verified'),
);
/** Uruguay. */
export const uy18381: Regime = {
  ...plain,
  id: 'uy-18381',
  short: 'Ley 18.381',
  name: 'Ley 18.381 (Uruguay)',
  jurisdiction: 'UY',
  calendar: 'uruguay',
  portalCalendar: 'uruguay',
  since: '2008-11-17',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Twenty working days more are allowed with reasons in writing.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('Ley 18.381 art.13', 'https://www.impo.com.uy/bases/leyes/18381-2008', 'memory'),
  review: null,
  regulator: {
    name: 'courts',
    url: 'https://www.gub.uy/unidad-acceso-informacion-publica/',
    window: null,
    reviewFirst: false,
    direct: true,
  },
  caveat:
    'Holy Thursday and Good Friday are counted out here; whether the law leaves them out was not looked up, nor the rest of that week and Carnival.',
  signs: signs({ isGeneral: true }),
  events: { request: [response], request_extended: [extended] },
};
