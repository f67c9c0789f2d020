import type { Regime } from '../regime';
import { anyGround, plain, signs } from './plain';
import { cite, statute } from './term';

const LAW = 'https://eur-lex.europa.eu/eli/reg/2001/1049/oj';

const response = statute(15, 'working-days', cite('Regulation (EC) 1049/2001 art.7(1)', LAW, 'verified'));
const extended = statute(30, 'working-days', cite('Regulation (EC) 1049/2001 art.7(3)', LAW, 'verified'));
const ask = statute(15, 'working-days', cite('Regulation (EC) 1049/2001 art.7(2), (4)', LAW, 'verified'));
const decide = statute(15, 'working-days', cite('Regulation (EC) 1049/2001 art.8(1)', LAW, 'verified'));
const decideExtended = statute(30, 'working-days', cite('Regulation (EC) 1049/2001 art.8(2)', LAW, 'partly'));
const complain = statute(
  24,
  'months',
  cite('Statute of the European Ombudsman art.2', 'https://www.ombudsman.europa.eu/', 'memory'),
);

const court = statute(
  2,
  'months',
  cite('TFEU art.263, sixth paragraph', 'https://eur-lex.europa.eu/eli/treaty/tfeu_2016/art_263/oj', 'memory'),
);

/** Documents of the European Parliament, the Council, the Commission and the agencies. */
export const eu1049: Regime = {
  ...plain,
  id: 'eu-1049',
  short: 'Regulation 1049/2001',
  name: 'Regulation (EC) No 1049/2001',
  jurisdiction: 'EU',
  calendar: 'eu-institutions',
  portalCalendar: 'eu-institutions',
  since: '2001-12-03',
  response,
  extension: {
    term: extended,
    ground: 'volume',
    alsoOn: anyGround,
    condition: 'Article 7(3) allows 15 working days more in exceptional cases, with reasons and notice in advance.',
    relyOn: [],
    ownDate: false,
    notice: cite('Regulation (EC) 1049/2001 art.7(3)', LAW, 'verified'),
  },
  clarification: cite('Regulation (EC) 1049/2001 art.6(2)', LAW, 'memory'),
  review: { name: 'confirmatory application', ask, askFrom: 'response', onSilence: true, decide, decideAtMost: null },
  regulator: {
    name: 'European Ombudsman',
    url: 'https://www.ombudsman.europa.eu/',
    window: complain,
    reviewFirst: true,
    direct: false,
  },
  caveat:
    'The time runs from the day on which the institution registers the application, which may be later than the day on which it was sent. The holidays of the institutions follow the rule of their lists for 2014, 2023 and 2025; those of another year may close a day or two more.',
  signs: signs({ isGeneral: true }),
  events: {
    application: [response],
    application_extended: [extended],
    confirmatory_application_window: [ask],
    confirmatory_reply: [decide],
    confirmatory_reply_extended: [decideExtended],
    court_action_window: [court],
    ombudsman_complaint_window: [complain],
  },
};
