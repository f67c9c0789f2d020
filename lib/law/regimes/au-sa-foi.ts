import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const response = rolling(
  statute(
    30,
    'calendar-days',
    cite(
      'FOI Act 1991 (SA) s.14',
      'https://github.com/openaustralia/righttoknow/blob/production/lib/model_patches.rb',
      'memory',
    ),
  ),
);
const ask = rolling(
  statute(
    30,
    'calendar-days',
    cite('FOI Act 1991 (SA), internal review', 'https://www.legislation.sa.gov.au/', 'memory'),
  ),
);
const decide = rolling(
  statute(
    14,
    'calendar-days',
    cite('FOI Act 1991 (SA), internal review', 'https://www.legislation.sa.gov.au/', 'memory'),
  ),
);
const external = rolling(
  statute(
    30,
    'calendar-days',
    cite('FOI Act 1991 (SA), external review', 'https://www.legislation.sa.gov.au/', 'memory'),
  ),
);

/** South Australia. */
export const auSaFoi: Regime = {
  ...plain,
  id: 'au-sa-foi',
  short: 'FOI Act',
  name: 'Freedom of Information Act 1991 (South Australia)',
  jurisdiction: 'AU',
  calendar: 'au-SA',
  portalCalendar: 'au-SA',
  since: '1992-01-01',
  response,
  extension: {
    term: null,
    ground: 'volume',
    alsoOn: anyGround,
    condition: 'More time can be agreed, or allowed by the head of the agency or the Commissioner.',
    relyOn: [],
    ownDate: true,
    notice: null,
  },
  clarification: cite('FOI Act 1991 (SA)', 'https://www.legislation.sa.gov.au/', 'memory'),
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: false, decide, decideAtMost: null },
  regulator: {
    name: 'Ombudsman SA',
    url: 'https://www.ombudsman.sa.gov.au/',
    window: external,
    reviewFirst: false,
    direct: false,
  },
  signs: signs({ tags: ['SA'], words: ['Freedom of Information Act 1991'] }),
  events: {
    request: [response],
    internal_review_window: [ask],
    internal_review: [decide],
    external_review_window: [external],
  },
};
