import { dutch } from '../tongues/nl';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Wet open overheid, art. 4.4: https://nkoo.nl/woo/artikel-4-4-termijn/. After the time is over the authority is given notice of default, and two weeks more
 * (Awb art. 4:17(3)), before the court; the objection is that of the Awb. Only the court comes after it, so that there is no letter of complaint.
 */
export const nlWoo: Wording = {
  ...abroad,
  regime: 'nl-woo',
  law: 'the Wet open overheid',
  local: [
    {
      tongue: dutch,
      section: 'artikel 4.4, eerste lid, Woo',
      limit: 'artikel 4.4, eerste lid, Woo',
      overdue: 'De beslistermijn van artikel 4.4, eerste lid, Woo is op {due} verstreken, {ago}. {silent}',
      chaser: {
        title: 'Herinnering',
        subject: 'Herinnering aan mijn verzoek',
        opening: 'Ik schrijf u over mijn verzoek{title}{made} op grond van de Wet open overheid (Woo){reference}.',
        ask: 'Ik verzoek u op het verzoek te beslissen.',
        notice: {
          title: 'Ingebrekestelling',
          subject: 'Ingebrekestelling wegens niet tijdig beslissen',
          ask: 'Hierbij stel ik u in gebreke. Ik verzoek u binnen {weeks} weken na ontvangst van deze brief alsnog op het verzoek te beslissen.',
        },
      },
      review: {
        title: 'Bezwaarschrift',
        subject: 'Bezwaar',
        opening:
          'Hierbij maak ik bezwaar tegen uw besluit{answered} op mijn verzoek{title}{made} op grond van de Wet open overheid (Woo){reference}.',
        ask: 'Ik verzoek u het besluit te heroverwegen en de gevraagde informatie alsnog te verstrekken.',
        wants: [
          {
            id: 'address',
            words: 'your postal address, which an objection has to give',
            mayWaive: true,
            says: 'Mijn adres is {given}.',
          },
        ],
        mind: 'An objection has to be signed and dated and to give your grounds; by e-mail it counts only where the authority has opened that way.',
      },
      complaint: null,
    },
  ],
};
