import type { Regime } from '../regime';
import { placeCaveat, states } from './de-ifg';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const UIG = 'https://www.gesetze-im-internet.de/uig_2005/__3.html';
const PERIODS =
  'http://www.umweltinformationsrecht.de/anfragen-stellen/formalia-f%C3%BCr-die-beh%C3%B6rde/fristen.html';

const response = rolling(statute(1, 'months', cite('UIG \u00a7 3(3) no.1', PERIODS, 'verified')));
const extended = rolling(statute(2, 'months', cite('UIG \u00a7 3(3) no.2', PERIODS, 'verified')));
const ask = rolling(
  statute(1, 'months', cite('UIG \u00a7 6(3)', 'https://www.gesetze-im-internet.de/uig_2005/__6.html', 'partly')),
);

/** Germany, environmental information of federal authorities. */
export const deUig: Regime = {
  ...plain,
  id: 'de-uig',
  short: 'UIG',
  name: 'Umweltinformationsgesetz (Germany)',
  jurisdiction: 'DE',
  calendar: 'de-BE',
  parts: states,
  portalCalendar: 'froide',
  since: '2005-02-14',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Two months are allowed where the request is both large and complex, if that is said within the first.',
    relyOn: [],
    ownDate: false,
    notice: cite('UIG \u00a7 4(3)', UIG, 'partly'),
  },
  clarification: cite('UIG \u00a7 4(2)', UIG, 'memory'),
  review: { name: 'review', ask, askFrom: 'response', onSilence: false, decide: ask, decideAtMost: null },
  regulator: {
    name: 'Federal Commissioner for Data Protection and Freedom of Information',
    url: 'https://www.bfdi.bund.de/',
    window: null,
    reviewFirst: false,
    direct: true,
  },
  caveat: placeCaveat,
  signs: signs({ laws: ['uig'], words: ['\\bUIG\\b', 'Umweltinformationsgesetz'] }),
  events: { request: [response], request_complex: [extended], review_window: [ask], review: [ask] },
};
