import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const response = statute(
  20,
  'working-days',
  cite(
    'RTI Act 2009 (Tas) s.15',
    'https://github.com/openaustralia/righttoknow/blob/production/lib/model_patches.rb',
    'memory',
  ),
);
const extended = statute(
  40,
  'working-days',
  cite(
    'RTI Act 2009 (Tas) s.15(4)-(5)',
    'https://www.legislation.tas.gov.au/view/html/inforce/current/act-2009-070',
    'memory',
  ),
);
const ask = statute(
  20,
  'working-days',
  cite(
    'RTI Act 2009 (Tas) s.43',
    'https://www.legislation.tas.gov.au/view/html/inforce/current/act-2009-070',
    'memory',
  ),
);
const decide = statute(
  15,
  'working-days',
  cite(
    'RTI Act 2009 (Tas) s.43',
    'https://www.legislation.tas.gov.au/view/html/inforce/current/act-2009-070',
    'memory',
  ),
);
const external = statute(
  20,
  'working-days',
  cite(
    'RTI Act 2009 (Tas) s.44',
    'https://www.legislation.tas.gov.au/view/html/inforce/current/act-2009-070',
    'memory',
  ),
);

/** Tasmania. */
export const auTasRti: Regime = {
  ...plain,
  id: 'au-tas-rti',
  short: 'RTI Act',
  name: 'Right to Information Act 2009 (Tasmania)',
  jurisdiction: 'AU',
  calendar: 'au-TAS',
  portalCalendar: 'au-TAS',
  since: '2010-07-01',
  response,
  extension: {
    term: null,
    ground: 'third-party',
    alsoOn: anyGround,
    condition: 'Twenty working days more are allowed to consult third parties, others by agreement.',
    relyOn: [],
    ownDate: true,
    notice: null,
  },
  clarification: cite(
    'RTI Act 2009 (Tas) s.13',
    'https://www.legislation.tas.gov.au/view/html/inforce/current/act-2009-070',
    'memory',
  ),
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: false, decide, decideAtMost: null },
  regulator: {
    name: 'Tasmanian Ombudsman',
    url: 'https://www.ombudsman.tas.gov.au/',
    window: external,
    reviewFirst: false,
    direct: false,
  },
  caveat:
    'Days kept in a part of Tasmania, or by its public service alone, such as Easter Tuesday, are not known here: the last day may lie later.',
  signs: signs({ tags: ['TAS'], words: ['Right to Information Act 2009 \\(Tas\\)'] }),
  events: {
    request: [response],
    request_consultation_extended: [extended],
    internal_review_window: [ask],
    internal_review: [decide],
    external_review_window: [external],
  },
};
