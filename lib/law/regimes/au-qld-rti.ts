import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  25,
  'working-days',
  cite(
    'RTI Act 2009 (Qld) s.18',
    'https://www.oic.qld.gov.au/guidelines/for-government/access-and-amendment/processing-applications/how-to-calculate-timeframes',
    'verified',
  ),
);
const extended = statute(
  35,
  'working-days',
  cite(
    'RTI Act 2009 (Qld) s.18(2)',
    'https://www.oic.qld.gov.au/guidelines/for-government/access-and-amendment/processing-applications/how-to-calculate-timeframes',
    'verified',
  ),
);
const ask = statute(
  20,
  'working-days',
  cite(
    'RTI Act 2009 (Qld) s.82',
    'https://www.oic.qld.gov.au/guidelines/for-government/access-and-amendment/processing-applications/how-to-calculate-timeframes',
    'verified',
  ),
);
const decide = statute(
  20,
  'working-days',
  cite(
    'RTI Act 2009 (Qld) s.83',
    'https://www.oic.qld.gov.au/guidelines/for-government/access-and-amendment/processing-applications/how-to-calculate-timeframes',
    'verified',
  ),
);
const external = statute(
  20,
  'working-days',
  cite(
    'RTI Act 2009 (Qld) s.88',
    'https://www.oic.qld.gov.au/guidelines/for-government/access-and-amendment/processing-applications/how-to-calculate-timeframes',
    'verified',
  ),
);

/** Queensland. */
export const auQldRti: Regime = {
  ...plain,
  id: 'au-qld-rti',
  short: 'RTI Act',
  name: 'Right to Information Act 2009 (Queensland)',
  jurisdiction: 'AU',
  calendar: 'au-QLD',
  portalCalendar: 'au-QLD',
  since: '2009-07-01',
  response,
  extension: {
    term: null,
    ground: 'consultation',
    alsoOn: anyGround,
    condition: 'Ten business days more are allowed for consultations, others by agreement.',
    relyOn: [],
    ownDate: true,
    notice: null,
  },
  clarification: cite(
    'RTI Act 2009 (Qld) s.33',
    'https://www.legislation.qld.gov.au/view/html/inforce/current/act-2009-013',
    'memory',
  ),
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: false, decide, decideAtMost: null },
  regulator: {
    name: 'Queensland Information Commissioner',
    url: 'https://www.oic.qld.gov.au/',
    window: external,
    reviewFirst: false,
    direct: true,
  },
  caveat: 'The show day of Brisbane does not count; an authority elsewhere has another, which is not known here.',
  signs: signs({ tags: ['QLD'], words: ['Right to Information Act 2009 \\(Qld\\)', '\\bRTI Act 2009 \\(Qld\\)'] }),
  events: {
    request: [response],
    request_consultation_extended: [extended],
    internal_review_window: [ask],
    internal_review: [decide],
    external_review_window: [external],
  },
};
