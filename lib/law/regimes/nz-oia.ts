import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const ACT = 'https://www.legislation.govt.nz/act/public/1982/0156/latest/whole.html';
const OMBUDSMAN = 'https://www.ombudsman.parliament.nz/';
const HOLIDAYS = 'https://www.ombudsman.parliament.nz/news/oia-and-lgoima-requests-over-holidays';

const response = statute(20, 'working-days', cite('OIA 1982 s.15(1)', HOLIDAYS, 'verified'));
const transfer = statute(10, 'working-days', cite('OIA 1982 s.14', ACT, 'partly'));

/** New Zealand, ministers and central agencies. */
export const nzOia: Regime = {
  ...plain,
  id: 'nz-oia',
  short: 'OIA',
  name: 'Official Information Act 1982 (New Zealand)',
  jurisdiction: 'NZ',
  calendar: 'nz-oia',
  portalCalendar: 'nz-oia',
  since: '1983-07-01',
  response,
  extension: {
    term: null,
    ground: 'volume',
    alsoOn: anyGround,
    condition:
      'Section 15A allows a reasonable time more, for many records or for consultations, by a notice within the first 20 working days.',
    relyOn: [],
    ownDate: true,
    notice: cite('OIA 1982 s.15A', ACT, 'partly'),
  },
  clarification: cite('OIA 1982 s.15(1AA)', ACT, 'memory'),
  review: null,
  regulator: { name: 'Ombudsman', url: OMBUDSMAN, window: null, reviewFirst: false, direct: true },
  signs: signs({
    isGeneral: true,
    laws: ['oia'],
    words: ['\\bOIA\\b', '(?<!Local Government )Official Information Act'],
  }),
  events: { request: [response], transfer: [transfer] },
};
