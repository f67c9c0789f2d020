import type { Regime } from '../regime';
import { plain, signs } from './plain';
import { cite, rolling, statute } from './term';

const response = statute(
  1,
  'months',
  cite(
    'CRPA art.R.311-12, R.311-13',
    'https://alexia.fr/questions/451167/refus-communication-de-document-et-delais-de-demande-de-motivation-du-refus.htm',
    'verified',
  ),
);
const complain = rolling(
  statute(
    2,
    'months',
    cite(
      'CRPA art.R.343-1',
      'https://forum.madada.fr/t/page-faq-delai-cada-apres-echange-avec-ladministration/1328',
      'verified',
    ),
  ),
);

/** France. Silence of a month is a refusal. */
export const frCrpa: Regime = {
  ...plain,
  id: 'fr-crpa',
  short: 'CRPA',
  name: "Code des relations entre le public et l'administration (France)",
  jurisdiction: 'FR',
  calendar: 'france',
  portalCalendar: 'france',
  since: '2016-01-01',
  response,
  clarification: cite('CRPA art.L.114-5', 'https://www.legifrance.gouv.fr/', 'memory'),
  review: null,
  regulator: {
    name: 'Commission d’accès aux documents administratifs',
    url: 'https://www.cada.fr/',
    window: complain,
    reviewFirst: false,
    direct: true,
  },
  signs: signs({ isGeneral: true }),
  events: { request: [response], complain: [complain] },
};
