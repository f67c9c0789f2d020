import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const REVIEWS = 'https://agric.wa.gov.au/freedom-information';

const response = rolling(
  statute(
    45,
    'calendar-days',
    cite('FOI Act 1992 (WA) s.13', 'http://www.austlii.edu.au/au/legis/wa/consol_act/foia1992222/s13.html', 'verified'),
  ),
);
const ask = rolling(statute(30, 'calendar-days', cite('FOI Act 1992 (WA), internal review', REVIEWS, 'verified')));
const decide = rolling(statute(15, 'calendar-days', cite('FOI Act 1992 (WA), internal review', REVIEWS, 'verified')));
const external = rolling(
  statute(60, 'calendar-days', cite('FOI Act 1992 (WA) s.65, external review', REVIEWS, 'verified')),
);

/** Western Australia. Silence is a refusal of which notice is taken to have been given on the last day (s.13(2)), and is reviewed like any other. */
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
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: true, decide, decideAtMost: null },
  regulator: {
    name: 'Information Commissioner of Western Australia',
    url: 'https://www.oic.wa.gov.au/',
    window: external,
    reviewFirst: true,
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
