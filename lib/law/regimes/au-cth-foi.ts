import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const ACT = 'https://www.legislation.gov.au/C2004A02562/latest';
const OAIC =
  'https://oaic.gov.au/freedom-of-information/freedom-of-information-guidance-for-government-agencies/guidance-on-handling-a-freedom-of-information-request/processing-time/public-holidays-and-agency-shutdown-periods-calculating-the-processing-period';

const response = rolling(statute(30, 'calendar-days', cite('FOI Act 1982 (Cth) s.15(5)(b)', OAIC, 'verified')));
const acknowledge = rolling(statute(14, 'calendar-days', cite('FOI Act 1982 (Cth) s.15(5)(a)', OAIC, 'verified')));
const consulted = rolling(statute(60, 'calendar-days', cite('FOI Act 1982 (Cth) s.15(6)-(8)', OAIC, 'verified')));
const ask = rolling(statute(30, 'calendar-days', cite('FOI Act 1982 (Cth) s.54B', ACT, 'memory')));
const decide = rolling(statute(30, 'calendar-days', cite('FOI Act 1982 (Cth) s.54C', ACT, 'memory')));
const complain = rolling(statute(60, 'calendar-days', cite('FOI Act 1982 (Cth) s.54S', ACT, 'memory')));

/** Australia, federal agencies and ministers. */
export const auCthFoi: Regime = {
  ...plain,
  id: 'au-cth-foi',
  short: 'FOI Act',
  name: 'Freedom of Information Act 1982 (Australia)',
  jurisdiction: 'AU',
  calendar: 'au-ACT',
  parts: {
    ACT: 'au-ACT',
    NSW: 'au-NSW',
    NT: 'au-NT',
    QLD: 'au-QLD',
    SA: 'au-SA',
    TAS: 'au-TAS',
    VIC: 'au-VIC',
    WA: 'au-WA',
  },
  portalCalendar: 'au-ACT',
  since: '1982-12-01',
  response,
  extension: {
    term: null,
    ground: 'third-party',
    alsoOn: anyGround,
    condition:
      'Thirty days more are allowed for consultations, others by agreement (s.15AA) or by the Commissioner (ss.15AB, 15AC).',
    relyOn: [],
    ownDate: true,
    notice: null,
  },
  clarification: cite('FOI Act 1982 (Cth) s.24AB', ACT, 'memory'),
  fees: cite('FOI Act 1982 (Cth) s.31', ACT, 'memory'),
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: false, decide, decideAtMost: null },
  regulator: {
    name: 'Australian Information Commissioner',
    url: 'https://www.oaic.gov.au/freedom-of-information/your-freedom-of-information-rights/freedom-of-information-reviews',
    window: complain,
    reviewFirst: false,
    direct: true,
  },
  caveat: 'The public holidays of Canberra are counted here; for an office elsewhere its own may move the last day.',
  signs: signs({
    isGeneral: true,
    tags: ['federal'],
    words: [
      'Freedom of Information Act 1982 \\(Cth\\)',
      '\\(Cth\\)',
      '\\bOAIC\\b',
      'Australian Information Commissioner',
    ],
  }),
  events: {
    acknowledgement: [acknowledge],
    request: [response],
    request_consultation_extended: [consulted],
    internal_review_window: [ask],
    internal_review_decision: [decide],
    commissioner_review_window: [complain],
  },
};
