import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { dueOn } from '../../lib/law/deadline';
import { isDoubt } from '../../lib/law/doubt';
import { dueOfEvent, type LegalEvent } from '../../lib/law/events';
import { regimes } from '../../lib/law/regimes';

/** Worked by hand from a calendar on the wall; those with a source were published by somebody else. */
type Row = readonly [
  regime: string,
  event: string,
  from: string,
  due: string,
  why: string,
  place?: Partial<LegalEvent>,
];

const OMBUDSMAN = 'the New Zealand Ombudsman on requests over the holidays';

const rows: readonly Row[] = [
  ['nz-oia', 'request', '2019-11-26', '2019-12-24', `${OMBUDSMAN}: the last day not affected`],
  ['nz-oia', 'request', '2019-11-27', '2020-01-16', `${OMBUDSMAN}: affected from 27 November 2019`],
  ['nz-oia', 'request', '2022-11-25', '2022-12-23', `${OMBUDSMAN}: the last day not affected`],
  ['nz-oia', 'request', '2022-11-28', '2023-01-16', `${OMBUDSMAN}: affected from 28 November 2022`],
  ['nz-lgoima', 'request', '2019-11-21', '2019-12-19', `${OMBUDSMAN}: the last day not affected`],
  ['nz-lgoima', 'request', '2019-11-22', '2020-01-13', `${OMBUDSMAN}: affected from 22 November 2019`],
  ['nz-lgoima', 'request', '2022-11-21', '2022-12-19', `${OMBUDSMAN}: the last day not affected`],
  ['nz-lgoima', 'request', '2022-11-22', '2023-01-11', `${OMBUDSMAN}: affected from 22 November 2022`],
  ['nz-lgoima', 'request', '2024-11-21', '2024-12-19', 'a district council: the last day not affected'],
  ['nz-lgoima', 'request', '2024-11-22', '2025-01-13', 'a district council: affected from 22 November 2024'],
  [
    'nz-lgoima',
    'request',
    '2018-12-10',
    '2019-01-29',
    'before 21 March 2019 the break was that of the OIA; 16 January is day 11',
  ],
  ['au-cth-foi', 'request', '2018-02-09', '2018-03-12', 'OAIC on request 4368: day 30 is a Sunday', { place: 'NSW' }],
  ['au-cth-foi', 'request', '2018-02-09', '2018-03-13', 'and in Canberra the Monday is Canberra Day', { place: 'ACT' }],
  ['de-ifg', 'fragdenstaat_displayed', '2014-11-10', '2014-12-12', "froide's own test"],
  ['de-ifg', 'fragdenstaat_displayed', '2014-01-30', '2014-03-01', "froide's own test"],
  ['de-ifg', 'request', '2014-11-10', '2014-12-10', 'the law ends on the same date of the next month (BGB \u00a7 188)'],
  ['fr-crpa', 'request', '2024-01-11', '2024-02-11', 'alexia.fr: refused by silence on 11 February, a Sunday'],
  ['au-nsw-gipa', 'request', '2025-04-07', '2025-05-08', '18, 21 and 25 April are left out'],
  ['au-vic-foi', 'request', '2025-03-28', '2025-04-28', 'day 30 is Sunday 27 April'],
  ['au-vic-foi', 'request', '2017-08-31', '2017-10-16', '45 days until September 2017; day 45 is Sunday 15 October'],
  ['au-vic-foi', 'request', '2017-09-01', '2017-10-02', '30 days from then on; day 30 is Sunday 1 October'],
  [
    'au-qld-rti',
    'request',
    '2025-05-30',
    '2025-07-04',
    'five weeks without a holiday: the King is honoured in October there',
  ],
  ['au-wa-foi', 'request', '2025-04-01', '2025-05-16', '45 days'],
  ['au-sa-foi', 'request', '2025-05-10', '2025-06-10', "day 30 is the King's birthday, 9 June"],
  ['au-tas-rti', 'request', '2025-06-30', '2025-07-28', 'four weeks without a holiday'],
  ['au-act-foi', 'request', '2018-07-19', '2018-08-16', 'Hansard of 20 September 2018: 20 working days'],
  ['au-act-foi', 'request', '2025-06-30', '2025-08-11', 'six weeks without a holiday'],
  ['au-nt-ia', 'request', '2025-07-05', '2025-08-05', 'day 30 is Picnic Day, 4 August'],
  ['us-nj-opra', 'request', '2025-11-19', '2025-12-01', 'Thanksgiving is left out'],
  [
    'au-cth-foi',
    'request',
    '2025-05-05',
    '2025-06-16',
    'the charge stood open from 12 to 23 May, twelve days',
    { fees_notice: '2025-05-12', fee_received: '2025-05-23' },
  ],
  ['au-nsw-gipa', 'validity', '2025-04-16', '2025-04-28', 'Good Friday, Easter Monday and Anzac Day are left out'],
  ['au-nsw-gipa', 'internal_review_extended', '2025-06-30', '2025-08-04', 'five weeks without a holiday'],
  ['au-qld-rti', 'request', '2025-07-28', '2025-09-02', 'the show day of Brisbane, 13 August, is left out'],
  ['uk-eir', 'tribunal_appeal_window', '2025-01-20', '2025-02-17', '28 days'],
  ['uk-eir', 'reconsideration_target', '2025-01-06', '2025-02-03', 'the advice of the Commissioner'],
  ['uk-foisa', 'court_of_session_appeal_window', '2025-01-20', '2025-03-03', '42 days'],
  ['uk-eisr', 'court_of_session_appeal_window', '2025-01-20', '2025-03-03', '42 days'],
  ['ie-foi', 'commissioner_appeal_window_fees_or_third_party', '2025-03-10', '2025-03-25', '17 March is left out'],
  ['ie-aie', 'request', '2025-01-31', '2025-02-28', 'a month: February has no 31st'],
  ['lr-foi', 'request', '2025-01-06', '2025-02-05', '30 days'],
  ['hk-code', 'request_interim', '2025-06-02', '2025-06-23', '21 days'],
  ['hk-code', 'request', '2025-06-02', '2025-06-12', 'ten days'],
  ['nl-woo', 'request', '2025-03-21', '2025-04-22', 'day 28 is Good Friday, and Easter follows'],
  ['nl-woo', 'request', '2024-04-12', '2024-05-13', 'day 28 is the day after Ascension Day'],
  ['nl-woo', 'notice_of_default', '2025-04-21', '2025-05-06', 'two weeks end on 5 May, a holiday in every year'],
  ['nl-woo', 'request', '2025-03-24', '2025-04-22', 'day 28 is Easter Monday'],
  ['cz-106', 'request', '2025-06-20', '2025-07-07', 'day 15 is Saturday 5 July'],
  ['hr-zppi', 'request', '2025-05-15', '2025-06-02', 'day 15 is the national day, a Friday'],
  ['hu-infotv', 'request', '2025-08-05', '2025-08-21', 'day 15 is 20 August'],
  ['be-federal', 'request', '2025-06-01', '2025-07-01', '30 days'],
  [
    'hu-infotv',
    'request',
    '2024-12-09',
    '2024-12-30',
    'day 15 is 24 December, a day off for a Saturday, and none is worked until Monday 30',
  ],
  ['hu-infotv', 'court_action_window', '2025-01-06', '2025-02-05', '30 days'],
  ['eu-1049', 'court_action_window', '2025-01-31', '2025-03-31', 'two months'],
  ['ua-2939', 'request', '2025-04-28', '2025-05-05', 'under martial law 1 May is worked'],
  ['ua-2939', 'request', '2021-08-18', '2021-08-27', '23 August was exchanged, 24 August is Independence Day'],
  ['ro-544', 'request', '2024-12-23', '2025-01-03', 'day 10 is 2 January, the second day of the year'],
  ['nz-lgoima', 'request', '2025-03-03', '2025-04-01', 'Otago kept its day on 24 March', { region: 'OTA' }],
  ['nz-lgoima', 'request', '2011-01-26', '2011-02-23', 'no Monday for Waitangi Day in 2011'],
  ['uy-18381', 'request', '2025-09-01', '2025-09-29', 'four weeks without a holiday'],
  ['ua-2939', 'request', '2025-10-06', '2025-10-13', 'a week'],
  ['ro-544', 'request', '2025-11-20', '2025-12-02', 'day 10 is Sunday 30 November, and 1 December is the national day'],
  ['co-1712', 'request', '2025-10-06', '2025-10-21', '13 October is left out'],
  ['ar-27275', 'request', '2025-09-01', '2025-09-22', 'three weeks without a holiday'],
];

describe('worked by hand', () => {
  const told = rows.map(([regime, event, date_received, due, why, place = {}]) => ({
    why,
    due,
    given: { regime, event, date_received, ...place },
  }));
  test.each(told)('$given.regime $given.event $given.date_received: $due ($why)', ({ given, due }) => {
    expect(dueOfEvent(given, new Map())).toBe(due);
  });

  test('each law outside the United Kingdom is there, or among the worked deadlines of others', () => {
    const elsewhere = ['uk-', 'ie-foi', 'eu-1049', 'us-foia', 'de-uig'];
    const missing = regimes.filter(
      ({ id }) => !elsewhere.some((start) => id.startsWith(start)) && !rows.some(([own]) => own === id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('the Legislative Assembly of the ACT, Hansard of 20 September 2018: 20 working days and 15 more', () => {
    const cite = {
      section: 'FOI Act 2016 (ACT)',
      source: 'https://www.hansard.act.gov.au/',
      checkedOn: '2026-11-21',
      confidence: 'partly',
    } as const;
    const term = (count: number) => ({ count, unit: 'working-days', force: 'statute', cite }) as const;
    const act = calendarOf('au-ACT');
    expect(dueOn('2018-07-19', term(20), act)).toBe('2018-08-16');
    expect(dueOn('2018-08-16', term(15), act)).toBe('2018-09-06');
  });

  test("froide's own test of 15 months: shown on 2 February 2016", () => {
    const cite = {
      section: 'froide',
      source: 'https://github.com/okfde/froide',
      checkedOn: '2026-11-21',
      confidence: 'verified',
    } as const;
    const by = { force: 'guidance', cite } as const;
    const steps = [
      { ...by, count: 1, unit: 'calendar-days', deemed: true },
      { ...by, count: 15, unit: 'months', rolls: true },
      { ...by, count: 1, unit: 'calendar-days' },
    ] as const;
    const shown = steps.reduce((day, step) => {
      const due = dueOn(day, step, calendarOf('froide'));
      return isDoubt(due) ? due.doubt : due;
    }, '2014-10-30');
    expect(shown).toBe('2016-02-02');
  });
});
