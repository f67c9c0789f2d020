import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const COMPLAINTS = 'https://infocomm.nt.gov.au/complaints-and-appeals';

const response = rolling(statute(30, 'calendar-days', cite('Information Act 2002 (NT) s.19', COMPLAINTS, 'verified')));
const ask = rolling(statute(30, 'calendar-days', cite('Information Act 2002 (NT) s.20, s.38', COMPLAINTS, 'verified')));
const decide = rolling(
  statute(
    30,
    'calendar-days',
    cite('Information Act 2002 (NT), internal review', 'https://legislation.nt.gov.au/', 'memory'),
  ),
);
const external = rolling(
  statute(90, 'calendar-days', cite('Information Act 2002 (NT) s.20, Part 7', COMPLAINTS, 'verified')),
);

/** The Northern Territory. What is not decided in time is taken to be refused, and reviewed like any other refusal before the Commissioner hears of it. */
export const auNtIa: Regime = {
  ...plain,
  id: 'au-nt-ia',
  short: 'Information Act',
  name: 'Information Act 2002 (Northern Territory)',
  jurisdiction: 'AU',
  calendar: 'au-NT',
  portalCalendar: 'au-NT',
  since: '2003-07-01',
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
  clarification: cite('Information Act 2002 (NT)', 'https://legislation.nt.gov.au/', 'memory'),
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: true, decide, decideAtMost: null },
  regulator: {
    name: 'Information Commissioner of the Northern Territory',
    url: 'https://infocomm.nt.gov.au/',
    window: external,
    reviewFirst: true,
    direct: false,
  },
  caveat: 'The show day of Darwin is counted out; an authority elsewhere has another, which is not known here.',
  signs: signs({ tags: ['NT'], words: ['Information Act 2002 \\(NT\\)', '\\bInformation Act \\(NT\\)'] }),
  events: {
    request: [response],
    internal_review_window: [ask],
    internal_review: [decide],
    external_review_window: [external],
  },
};
