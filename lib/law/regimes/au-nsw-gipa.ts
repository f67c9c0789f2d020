import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  20,
  'working-days',
  cite('GIPA Act 2009 s.57(1)', 'https://ipc.nsw.gov.au/node/426', 'verified'),
);
const extended = statute(
  35,
  'working-days',
  cite('GIPA Act 2009 s.57(2)-(3)', 'https://ipc.nsw.gov.au/node/445', 'verified'),
);
const ask = statute(20, 'working-days', cite('GIPA Act 2009 s.83', 'https://ipc.nsw.gov.au/node/445', 'verified'));
const decide = statute(15, 'working-days', cite('GIPA Act 2009 s.86', 'https://ipc.nsw.gov.au/node/445', 'verified'));
const validity = statute(5, 'working-days', cite('GIPA Act 2009 s.51', 'https://ipc.nsw.gov.au/node/426', 'verified'));
const decideExtended = statute(
  25,
  'working-days',
  cite('GIPA Act 2009 s.86', 'https://ipc.nsw.gov.au/node/445', 'verified'),
);
const external = statute(
  40,
  'working-days',
  cite('GIPA Act 2009 ss.90, 101', 'https://legislation.nsw.gov.au/view/html/inforce/current/act-2009-052', 'memory'),
);

/** New South Wales. */
export const auNswGipa: Regime = {
  ...plain,
  id: 'au-nsw-gipa',
  short: 'GIPA Act',
  name: 'Government Information (Public Access) Act 2009 (New South Wales)',
  jurisdiction: 'AU',
  calendar: 'au-NSW',
  portalCalendar: 'au-NSW',
  since: '2010-07-01',
  response,
  extension: {
    term: extended,
    ground: 'consultation',
    alsoOn: anyGround,
    condition:
      'Ten working days more are allowed to consult or to search archives, 15 for both, and more by agreement.',
    relyOn: [],
    ownDate: true,
    notice: null,
  },
  clarification: cite(
    'GIPA Act 2009 s.52',
    'https://legislation.nsw.gov.au/view/html/inforce/current/act-2009-052',
    'memory',
  ),
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: false, decide, decideAtMost: null },
  regulator: {
    name: 'Information and Privacy Commission',
    url: 'https://www.ipc.nsw.gov.au/',
    window: external,
    reviewFirst: false,
    direct: true,
  },
  caveat: 'The closedown at Christmas that the Premier can declare does not count either, and is not known here.',
  signs: signs({ laws: ['gipa'], tags: ['NSW'], words: ['\\bGIPA\\b', 'Government Information \\(Public Access\\)'] }),
  events: {
    request: [response],
    request_extended: [extended],
    internal_review_window: [ask],
    validity: [validity],
    internal_review: [decide],
    internal_review_extended: [decideExtended],
    external_review_window: [external],
  },
};
