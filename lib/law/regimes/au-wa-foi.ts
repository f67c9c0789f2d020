import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const response = rolling(
  statute(
    45,
    'calendar-days',
    cite(
      'FOI Act 1992 (WA) s.13',
      'https://github.com/openaustralia/righttoknow/blob/production/lib/model_patches.rb',
      'memory',
    ),
  ),
);
const ask = rolling(
  statute(
    30,
    'calendar-days',
    cite('FOI Act 1992 (WA), internal review', 'https://www.legislation.wa.gov.au/', 'memory'),
  ),
);
const decide = rolling(
  statute(
    15,
    'calendar-days',
    cite('FOI Act 1992 (WA), internal review', 'https://www.legislation.wa.gov.au/', 'memory'),
  ),
);
const external = rolling(
  statute(
    60,
    'calendar-days',
    cite('FOI Act 1992 (WA), external review', 'https://www.legislation.wa.gov.au/', 'memory'),
  ),
);

/** Western Australia. */
export const auWaFoi: Regime = {
  ...plain,
  id: 'au-wa-foi',
  short: 'FOI Act',
  name: 'Freedom of Information Act 1992 (Western Australia)',
  jurisdiction: 'AU',
  calendar: 'au-WA',
  portalCalendar: 'au-WA',
  since: '1993-11-01',
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
  clarification: cite('FOI Act 1992 (WA)', 'https://www.legislation.wa.gov.au/', 'memory'),
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: false, decide, decideAtMost: null },
  regulator: {
    name: 'Information Commissioner of Western Australia',
    url: 'https://www.oic.wa.gov.au/',
    window: external,
    reviewFirst: false,
    direct: false,
  },
  signs: signs({ tags: ['WA'], words: ['Freedom of Information Act 1992'] }),
  events: {
    request: [response],
    internal_review_window: [ask],
    internal_review: [decide],
    external_review_window: [external],
  },
};
