import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const ACT = 'https://www.legislation.govt.nz/act/public/1987/0174/latest/whole.html';
const OMBUDSMAN = 'https://www.ombudsman.parliament.nz/';
const CHANGES = 'https://www.ombudsman.parliament.nz/resources/changes-lgoima-including-working-day-definition';

const response = statute(20, 'working-days', cite('LGOIMA 1987 s.13(1)', CHANGES, 'verified'));
const transfer = statute(10, 'working-days', cite('LGOIMA 1987 s.12', ACT, 'memory'));

/** Calendars of the areas, each with its own anniversary day. */
const regions = Object.fromEntries(
  'AUK BOP CAN CIT GIS HKB MBH MWT NSN NTL OTA STL TAS TKI WGN WKO WTC'
    .split(' ')
    .map((code) => [code, `nz-lgoima-${code}`]),
);

/** New Zealand, local authorities. */
export const nzLgoima: Regime = {
  ...plain,
  id: 'nz-lgoima',
  short: 'LGOIMA',
  name: 'Local Government Official Information and Meetings Act 1987 (New Zealand)',
  jurisdiction: 'NZ',
  calendar: 'nz-lgoima',
  parts: regions,
  portalCalendar: 'nz-oia',
  since: '1988-03-01',
  response,
  extension: {
    term: null,
    ground: 'volume',
    alsoOn: anyGround,
    condition:
      'Section 14 allows a reasonable time more, for many records or for consultations, by a notice within the first 20 working days.',
    relyOn: [],
    ownDate: true,
    notice: cite('LGOIMA 1987 s.14', ACT, 'partly'),
  },
  clarification: cite('LGOIMA 1987 s.13(7)', ACT, 'memory'),
  review: null,
  regulator: { name: 'Ombudsman', url: OMBUDSMAN, window: null, reviewFirst: false, direct: true },
  caveat:
    'The anniversary day of the area does not count either, and is not known here: allow one more working day where it falls between.',
  signs: signs({
    laws: ['lgoima'],
    tags: ['local_council', 'council', 'local_government', 'local_and_regional'],
    names: ['\\b(?:City|District|Regional|Auckland|Unitary) Council\\b', '\\bCouncil$'],
    words: ['\\bLGOIMA\\b', 'Local Government Official Information'],
  }),
  events: { request: [response], transfer: [transfer] },
};
