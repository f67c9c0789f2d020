import { croatian } from '../tongues/hr';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Zakon o pravu na pristup informacijama, arts 20, 25. What an appeal holds, how it is handed in and what follows silence:
 * https://imamopravoznati.org/help/unhappy (read 2026-11-21).
 */
export const hrZppi: Wording = {
  ...abroad,
  regime: 'hr-zppi',
  law: 'the Zakon o pravu na pristup informacijama',
  local: [
    {
      tongue: croatian,
      section: 'članak 20.',
      limit: 'članku 20. Zakona o pravu na pristup informacijama',
      overdue: 'Rok iz članka 20. Zakona o pravu na pristup informacijama istekao je {due}, {ago}. {silent}',
      chaser: {
        title: 'Požurnica',
        subject: 'Požurnica',
        opening: 'obraćam se u vezi sa svojim zahtjevom za pristup informacijama{title}{made}{reference}.',
        ask: 'Molim da o zahtjevu odlučite bez odgode te mi dostavite tražene informacije ili rješenje.',
      },
      review: null,
      complaint: {
        title: 'Žalba Povjereniku za informiranje',
        subject: 'Žalba Povjereniku za informiranje',
        opening:
          'podnosim žalbu Povjereniku za informiranje na temelju članka 25. Zakona o pravu na pristup informacijama, u ovom predmetu:',
        ask: {
          silence: 'Molim da se tijelu javne vlasti naloži da o zahtjevu odluči.',
          answer:
            'Molim da se postupanje tijela javne vlasti ispita i da mi se omogući pristup traženim informacijama.',
        },
        wants: [
          {
            id: 'address',
            words: 'your postal address, which an appeal has to give',
            mayWaive: true,
            says: 'Moja adresa: {given}',
          },
        ],
        throughAuthority: true,
        mind: 'An appeal is signed, and handed in through the authority itself; a scan of the signed letter will do.',
      },
    },
  ],
};
