import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const LAW = 'https://www.irishstatutebook.ie/eli/2007/si/133/made/en/print';

const response = statute(1, 'months', cite('S.I. 133/2007 art.7(2)(a)', LAW, 'memory'));
const extended = statute(2, 'months', cite('S.I. 133/2007 art.7(2)(b)', LAW, 'memory'));
const ask = statute(1, 'months', cite('S.I. 133/2007 art.11(1)', LAW, 'memory'));
const decide = statute(1, 'months', cite('S.I. 133/2007 art.11(3)', LAW, 'memory'));
const appeal = statute(1, 'months', cite('S.I. 133/2007 art.12(4)', LAW, 'memory'));

/** Ireland, information on the environment. */
export const ieAie: Regime = {
  ...plain,
  id: 'ie-aie',
  short: 'AIE Regulations',
  name: 'Access to Information on the Environment Regulations 2007 (Ireland)',
  jurisdiction: 'IE',
  calendar: 'ireland',
  portalCalendar: 'ireland',
  since: '2007-05-01',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Two months are allowed in all where the request is large or complex, by a notice within the first.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('S.I. 133/2007 art.7(8)', LAW, 'memory'),
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: true, decide, decideAtMost: null },
  regulator: {
    name: 'Commissioner for Environmental Information',
    url: 'https://www.ocei.ie/',
    window: appeal,
    reviewFirst: true,
    direct: false,
  },
  signs: signs({
    words: ['\\bAIE\\b', 'Access to Information on the Environment', 'S\\.?I\\.? (?:No\\.? )?133 of 2007'],
  }),
  events: {
    request: [response],
    request_extended: [extended],
    internal_review_window: [ask],
    internal_review: [decide],
    commissioner_appeal_window: [appeal],
  },
};
