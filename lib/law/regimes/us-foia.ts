import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const LAW = 'https://www.law.cornell.edu/uscode/text/5/552';

const response = statute(20, 'working-days', cite('5 U.S.C. 552(a)(6)(A)(i)', LAW, 'verified'));
const extended = statute(30, 'working-days', cite('5 U.S.C. 552(a)(6)(B)', LAW, 'verified'));
const ask = statute(90, 'calendar-days', cite('5 U.S.C. 552(a)(6)(A)(i)(III)(aa)', LAW, 'memory'));
const decide = statute(20, 'working-days', cite('5 U.S.C. 552(a)(6)(A)(ii)', LAW, 'verified'));

/** The United States, federal agencies. */
export const usFoia: Regime = {
  ...plain,
  id: 'us-foia',
  short: 'FOIA',
  name: 'Freedom of Information Act (United States)',
  jurisdiction: 'US',
  calendar: 'us-federal',
  portalCalendar: 'us-federal',
  since: '1967-07-05',
  response,
  extension: {
    term: extended,
    ground: 'complexity',
    alsoOn: anyGround,
    condition: 'Unusual circumstances allow 10 working days more, by a written notice that names them.',
    relyOn: [],
    ownDate: false,
    notice: null,
  },
  clarification: cite('5 U.S.C. 552(a)(6)(A)(ii)(I)', LAW, 'partly'),
  review: { name: 'appeal', ask, askFrom: 'response', onSilence: false, decide, decideAtMost: null },
  regulator: {
    name: 'Office of Government Information Services',
    url: 'https://www.archives.gov/ogis',
    window: null,
    reviewFirst: false,
    direct: false,
  },
  caveat:
    'The time begins when the right part of the agency has the request, at the latest ten days after any part of it has.',
  signs: signs({ laws: ['us-foia'], words: ['5 U\\.?\\s?S\\.?\\s?C\\.?\\s*(?:\u00a7|section)?\\s*552'] }),
  events: {
    request: [response],
    request_unusual_circumstances: [extended],
    appeal_window_minimum: [ask],
    appeal_decision: [decide],
  },
};
