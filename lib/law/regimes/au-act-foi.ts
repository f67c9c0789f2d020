import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  30,
  'working-days',
  cite('FOI Act 2016 (ACT) s.40', 'https://www.legislation.act.gov.au/a/2016-55/', 'memory'),
);
const before2023 = statute(
  20,
  'working-days',
  cite('FOI Act 2016 (ACT) s.40(1), before the Amendment Act 2023', 'https://www.hansard.act.gov.au/', 'partly'),
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

/** The Australian Capital Territory. Until 2023 the time was 20 working days (Hansard of 20 September 2018; Act A2023-16). */
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
  earlier: [{ until: '2023-06-01', response: before2023 }],
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
  caveat:
    'The 20 working days of the first years are counted until the end of May 2023; the day on which 30 took their place was not looked up.',
  signs: signs({ tags: ['ACT'], words: ['Freedom of Information Act 2016'] }),
  events: { request: [response], request_third_party_extended: [extended], ombudsman_review_window: [external] },
};
