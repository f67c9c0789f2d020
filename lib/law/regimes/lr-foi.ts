import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const SITE = 'https://infolib.org.lr/help/requesting';

const response = statute(30, 'calendar-days', cite('Freedom of Information Act 2010 (Liberia)', SITE, 'memory'));

/** Liberia. Only the time to answer is known. */
export const lrFoi: Regime = {
  ...plain,
  id: 'lr-foi',
  short: 'FOI Act',
  name: 'Freedom of Information Act 2010 (Liberia)',
  jurisdiction: 'LR',
  calendar: 'weekdays',
  portalCalendar: 'weekdays',
  since: '2010-10-06',
  response,
  extension: {
    term: null,
    ground: 'volume',
    alsoOn: anyGround,
    condition: 'Whether and for how long the time can be extended has not been looked up.',
    relyOn: [],
    ownDate: true,
    notice: null,
  },
  clarification: cite('Freedom of Information Act 2010 (Liberia)', SITE, 'memory'),
  review: null,
  regulator: {
    name: 'Independent Information Commission',
    url: 'https://infolib.org.lr/',
    window: null,
    reviewFirst: false,
    direct: true,
  },
  caveat: 'Days late are counted without the holidays of Liberia, which are not known here.',
  signs: signs({ isGeneral: true }),
  events: { request: [response] },
};
