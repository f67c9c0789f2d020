import type { Regime } from '../regime';
import { cite, guidance, inclusive, statute } from './term';

const ACT = 'https://www.legislation.gov.uk/ukpga/2000/36/section';
const CODE = 'https://www.gov.uk/government/publications/freedom-of-information-code-of-practice';
const ICO = 'https://ico.org.uk/for-organisations/foi';
const TIME =
  `${ICO}/freedom-of-information-and-environmental-information-regulations/time-limits-for-compliance-under-the-freedom-of-information-act-section-10/` as const;
const COMPLAIN = 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/foi-and-eir-complaints/';
const SPECIAL = 'https://zoomlaw.co.uk/2004-3364-uksi.html';

const response = statute(20, 'working-days', cite('FOIA 2000 s.10(1)', `${ACT}/10`, 'verified'));
const extended = guidance(40, 'working-days', cite('FOIA 2000 s.10(3); ICO guidance on section 10', TIME, 'verified'));
const school = statute(
  60,
  'working-days',
  cite('SI 2004/3364 reg 3; SI 2009/1369 reg 2; SI 2010/2768', SPECIAL, 'verified'),
);
const archive = statute(30, 'working-days', cite('SI 2004/3364 reg 4', SPECIAL, 'partly'));
const payment = inclusive(statute(3, 'months', cite('FOIA 2000 s.9(2)', `${ACT}/9`, 'partly')));
const deemed = guidance(20, 'working-days', cite('FOI Code of Practice 2018 (FOIA s.45) para 4.2', CODE, 'verified'));
const ask = guidance(40, 'working-days', cite('FOI Code of Practice 2018 (FOIA s.45) para 5.3', CODE, 'verified'));
const decide = guidance(20, 'working-days', cite('FOI Code of Practice 2018 (FOIA s.45) part 5', CODE, 'verified'));
const decideAtMost = guidance(40, 'working-days', decide.cite);
const complain = guidance(6, 'weeks', cite('FOIA 2000 s.50(2)(c); ICO complaint page', COMPLAIN, 'verified'));
const appeal = statute(28, 'calendar-days', cite('FOIA 2000 s.57; GRC Rules 2009 r.22', `${ACT}/57`, 'verified'));
const varied = statute(60, 'working-days', cite('FOIA 2000 s.10(4)-(5); SI 2004/3364 regs 5, 6', SPECIAL, 'partly'));

/** The Freedom of Information Act 2000: England, Wales, Northern Ireland, and bodies of the whole United Kingdom. */
export const ukFoia: Regime = {
  id: 'uk-foia',
  short: 'FOIA',
  name: 'Freedom of Information Act 2000',
  jurisdiction: 'GB',
  calendar: 'uk',
  parts: {},
  portalCalendar: 'uk',
  since: '2005-01-01',
  response,
  earlier: [],
  longer: [
    {
      id: 'school',
      tags: ['school', 'academy', 'academy_trust'],
      names: [],
      atMost: school,
      sessions: statute(20, 'working-days', school.cite),
      condition:
        'A school has 20 school days, or 60 working days where those end sooner, and its term dates are not in this thread.',
    },
    {
      id: 'archive',
      tags: [],
      names: ['the national archives', 'public record office of northern ireland'],
      atMost: archive,
      sessions: null,
      condition: 'A record office has 30 working days where the records were transferred to it and are not yet open.',
    },
  ],
  extension: {
    term: extended,
    ground: 'public-interest',
    condition:
      'More time may be taken only to weigh the public interest in a qualified exemption, which the notice has to name within the first 20 working days.',
    alsoOn: [],
    relyOn: ['22', '22A', '24', '26', '27', '28', '29', '30', '31', '33', '35', '36', '37', '38', '39', '42', '43'],
    ownDate: false,
    notice: cite('FOIA 2000 s.17(1)-(2)', `${ACT}/17`, 'verified'),
  },
  clarification: cite('FOIA 2000 ss.1(3), 10(6)(b)', `${ACT}/1`, 'verified'),
  fees: cite('FOIA 2000 s.10(2)', `${ACT}/10`, 'verified'),
  payment,
  deemedReceipt: { ...deemed, deemed: true },
  review: { name: 'internal review', ask, askFrom: 'response', onSilence: false, decide, decideAtMost },
  regulator: { name: 'Information Commissioner', url: COMPLAIN, window: complain, reviewFirst: false, direct: false },
  tooMuch: ['FOIA s.12'],
  lettersKnown: true,
  caveat: null,
  signs: null,
  duties: '1 2 3 8 9 10 11 11A 13 15 16 17 19 20 25 45 46 47 48 50 51 52 57 84'.split(' '),
  events: {
    request: [response],
    clarification_received: [response],
    request_with_fees_notice: [response],
    school_request: [school],
    public_records_request: [archive],
    pit_extension_normal_max: [extended],
    commissioner_varied_max: [varied],
    request_s45code_variant: [{ ...deemed, deemed: true }],
    internal_review_target: [decide],
    internal_review_max: [decideAtMost],
    internal_review_request_window: [ask],
    ico_complaint_window: [complain],
    tribunal_appeal_window: [appeal],
    fee_payment_window: [payment],
  },
};
