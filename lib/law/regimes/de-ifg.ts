import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const IFG = 'https://www.gesetze-im-internet.de/ifg/__7.html';
const LEXETIUS = 'https://lexetius.com/IFG/7/antrag-und-verfahren';
const VWGO = 'https://www.gesetze-im-internet.de/vwgo/__70.html';
const FROIDE = 'https://github.com/okfde/froide/blob/main/froide/helper/date_utils.py';

const response = rolling(
  statute(1, 'months', cite('IFG \u00a7 7(5), BGB \u00a7\u00a7 187, 188, 193', LEXETIUS, 'verified')),
);
const ask = rolling(statute(1, 'months', cite('IFG \u00a7 9(4), VwGO \u00a7 70', VWGO, 'memory')));
const decide = statute(
  3,
  'months',
  cite('VwGO \u00a7 75', 'https://www.gesetze-im-internet.de/vwgo/__75.html', 'memory'),
);

/** The day that FragDenStaat shows: one day more than the law's, by one list of holidays for all of Germany. */
const shown = { force: 'guidance', cite: cite('froide, date_utils', FROIDE, 'verified'), calendar: 'froide' } as const;

/** Calendars of the states, by the office that answers. */
export const states: Readonly<Record<string, string>> = Object.fromEntries(
  'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ').map((code) => [code, `de-${code}`]),
);

/** What has to be said of dates that depend on the place of an office. */
export const placeCaveat =
  'The holidays of Berlin are counted here. In another state the last day can lie a working day later.';

/** Germany, federal authorities. */
export const deIfg: Regime = {
  ...plain,
  id: 'de-ifg',
  short: 'IFG',
  name: 'Informationsfreiheitsgesetz des Bundes (Germany)',
  jurisdiction: 'DE',
  calendar: 'de-BE',
  parts: states,
  portalCalendar: 'froide',
  since: '2006-01-01',
  response,
  extension: {
    term: null,
    ground: 'third-party',
    alsoOn: anyGround,
    condition: 'The month is the rule, and section 8 gives third parties a month of their own.',
    relyOn: [],
    ownDate: true,
    notice: null,
  },
  clarification: cite('IFG \u00a7 7(1)', IFG, 'memory'),
  review: { name: 'Widerspruch', ask, askFrom: 'response', onSilence: false, decide, decideAtMost: null },
  regulator: {
    name: 'Federal Commissioner for Data Protection and Freedom of Information',
    url: 'https://www.bfdi.bund.de/',
    window: null,
    reviewFirst: false,
    direct: true,
  },
  caveat: placeCaveat,
  signs: signs({ laws: ['ifg'], words: ['\\bIFG\\b', 'Informationsfreiheitsgesetz'] }),
  events: {
    request: [response],
    widerspruch_window: [ask],
    fragdenstaat_displayed: [
      { ...shown, count: 1, unit: 'calendar-days', deemed: true },
      { ...shown, count: 1, unit: 'months', rolls: true },
      { ...shown, count: 1, unit: 'calendar-days' },
    ],
  },
};
