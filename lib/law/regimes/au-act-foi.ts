import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  30,
  'working-days',
  cite('FOI Act 2016 (ACT) s.40', 'https://www.legislation.act.gov.au/a/2016-55/', 'memory'),
);
const extended = statute(
  45,
  'working-days',
  cite('FOI Act 2016 (ACT) ss.38, 40', 'https://www.legislation.act.gov.au/a/2016-55/', 'memory'),
);
const external = statute(
  20,
  'working-days',
  cite('FOI Act 2016 (ACT) s.74', 'https://www.legislation.act.gov.au/a/2016-55/', 'memory'),
);

/** The Australian Capital Territory. In 2018 the time was 20 working days (Hansard of 20 September 2018). */
export const auActFoi: Regime = {
  ...plain,
  id: 'au-act-foi',
  short: 'FOI Act',
  name: 'Freedom of Information Act 2016 (Australian Capital Territory)',
  jurisdiction: 'AU',
  calendar: 'au-ACT',
  portalCalendar: 'au-ACT',
  since: '2018-01-01',
  response,
  extension: {
    term: null,
    ground: 'third-party',
    alsoOn: anyGround,
    condition:
      'Fifteen working days more are allowed to consult third parties, others by agreement or by the Ombudsman.',
    relyOn: [],
    ownDate: true,
    notice: null,
  },
  clarification: cite('FOI Act 2016 (ACT) s.34', 'https://www.legislation.act.gov.au/a/2016-55/', 'memory'),
  review: null,
  regulator: {
    name: 'ACT Ombudsman',
    url: 'https://www.ombudsman.act.gov.au/',
    window: external,
    reviewFirst: false,
    direct: true,
  },
  signs: signs({ tags: ['ACT'], words: ['Freedom of Information Act 2016'] }),
  events: { request: [response], request_third_party_extended: [extended], ombudsman_review_window: [external] },
};
