import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, guidance } from './term';

const response = guidance(
  10,
  'calendar-days',
  cite('Code on Access to Information para 1.16', 'https://accessinfo.hk/en/help/unhappy', 'partly'),
);
const extended = guidance(
  51,
  'calendar-days',
  cite('Code on Access to Information para 1.17-1.18', 'https://accessinfo.hk/en/help/unhappy', 'partly'),
);

const interim = guidance(
  21,
  'calendar-days',
  cite('Code on Access to Information para 1.16', 'https://accessinfo.hk/en/help/unhappy', 'partly'),
);

/** Hong Kong. The Code is no statute. */
export const hkCode: Regime = {
  ...plain,
  id: 'hk-code',
  short: 'Code on Access to Information',
  name: 'Code on Access to Information (Hong Kong)',
  jurisdiction: 'HK',
  calendar: 'weekdays',
  portalCalendar: 'weekdays',
  since: '1995-03-01',
  response,
  extension: {
    term: extended,
    ground: 'volume',
    alsoOn: anyGround,
    condition: 'Twenty-one days are allowed with an interim reply, and 51 in exceptional cases.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('Code on Access to Information para 1.11', 'https://accessinfo.hk/en/help/unhappy', 'memory'),
  review: null,
  regulator: { name: 'Ombudsman', url: 'https://www.ombudsman.hk/', window: null, reviewFirst: false, direct: true },
  caveat: 'The Code is a promise of the government and no law. Days late are counted without holidays.',
  signs: signs({ isGeneral: true }),
  events: { request: [response], request_interim: [interim], request_exceptional: [extended] },
};
