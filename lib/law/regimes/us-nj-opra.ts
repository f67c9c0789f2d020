import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  7,
  'working-days',
  cite('N.J.S.A. 47:1A-5(i)', 'https://opramachine.com/help/requesting', 'memory'),
);

/** New Jersey. */
export const usNjOpra: Regime = {
  ...plain,
  id: 'us-nj-opra',
  short: 'OPRA',
  name: 'Open Public Records Act (New Jersey)',
  jurisdiction: 'US',
  calendar: 'us-federal',
  portalCalendar: 'us-federal',
  since: '2002-07-07',
  response,
  extension: {
    term: null,
    ground: 'volume',
    alsoOn: anyGround,
    condition: 'A custodian may ask for a reasonable extension to a day that is named.',
    relyOn: [],
    ownDate: true,
    notice: null,
  },
  clarification: cite('N.J.S.A. 47:1A-5(g)', 'https://opramachine.com/help/requesting', 'memory'),
  review: null,
  regulator: {
    name: 'Government Records Council',
    url: 'https://www.nj.gov/grc/',
    window: null,
    reviewFirst: false,
    direct: true,
  },
  caveat: 'The federal holidays are counted here; those of New Jersey and of a town may move the last day.',
  signs: signs({ sites: ['opramachine.com'], words: ['\\bOPRA\\b', 'Open Public Records Act'] }),
  events: { request: [response] },
};
