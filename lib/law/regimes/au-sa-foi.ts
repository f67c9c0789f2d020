import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const ACT = 'http://www.austlii.edu.au/au/legis/sa/consol_act/foia1991222';

const response = rolling(
  statute(30, 'calendar-days', cite('FOI Act 1991 (SA) s.14, s.19(2)', `${ACT}/s19.html`, 'verified')),
);
const ask = rolling(statute(30, 'calendar-days', cite('FOI Act 1991 (SA) s.29(2)(e)', `${ACT}/s29.html`, 'verified')));
const decide = rolling(statute(14, 'calendar-days', cite('FOI Act 1991 (SA) s.29(5)', `${ACT}/s29.html`, 'verified')));
const external = rolling(
  statute(30, 'calendar-days', cite('FOI Act 1991 (SA) s.39(3)', `${ACT}/s39.html`, 'verified')),
);

/** South Australia. What is not determined in time is refused for the purposes of review (s.19(2)), and the Ombudsman comes after the agency (s.39(2)). */
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
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: true, decide, decideAtMost: null },
  regulator: {
    name: 'South Australian Ombudsman',
    url: 'https://www.ombudsman.sa.gov.au/',
    window: external,
    reviewFirst: true,
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
