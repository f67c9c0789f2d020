import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const response = rolling(
  statute(
    28,
    'calendar-days',
    cite('Woo art.4.4(1); Algemene termijnenwet', 'https://nkoo.nl/woo/artikel-4-4-termijn/', 'verified'),
  ),
);
const extended = rolling(
  statute(42, 'calendar-days', cite('Woo art.4.4(2)', 'https://nkoo.nl/woo/artikel-4-4-termijn/', 'verified')),
);
const ask = rolling(statute(6, 'weeks', cite('Awb art.6:7', 'https://wetten.overheid.nl/BWBR0005537/', 'memory')));
const decide = rolling(statute(6, 'weeks', cite('Awb art.7:10', 'https://wetten.overheid.nl/BWBR0005537/', 'memory')));

const afterDefault = rolling(
  statute(2, 'weeks', cite('Awb art.4:17(3)', 'https://nkoo.nl/woo/artikel-4-4-termijn/', 'verified')),
);

/** The Netherlands. */
export const nlWoo: Regime = {
  ...plain,
  id: 'nl-woo',
  short: 'Woo',
  name: 'Wet open overheid (Netherlands)',
  jurisdiction: 'NL',
  calendar: 'netherlands',
  portalCalendar: 'netherlands',
  since: '2022-05-01',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Two weeks more are allowed with reasons, before the time is over.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('Woo art.4.1(5)', 'https://nkoo.nl/woo/artikel-4-4-termijn/', 'memory'),
  review: { name: 'objection', ask, askFrom: 'response', onSilence: false, decide, decideAtMost: null },
  regulator: {
    name: 'administrative court',
    url: 'https://www.rechtspraak.nl/',
    window: null,
    reviewFirst: true,
    direct: false,
  },
  caveat:
    'Days that a decree equates with holidays, beyond the day after Ascension Day, are not known here: the last day may lie a working day later.',
  signs: signs({ isGeneral: true }),
  events: {
    request: [response],
    request_extended: [extended],
    review_window: [ask],
    decide: [decide],
    notice_of_default: [afterDefault],
  },
};
