import { hungarian } from '../tongues/hu';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Act CXII of 2011 (Infotv.), § 29(1): https://www.nszkk.gov.hu/kozerdeku/kozerdeku-adatigenyles; the report to the NAIH (§ 52):
 * https://kimittud.hu/help/unhappy (read 2026-11-21).
 */
export const huInfotv: Wording = {
  ...abroad,
  regime: 'hu-infotv',
  law: 'the Infotv.',
  local: [
    {
      tongue: hungarian,
      section: 'Infotv. 29. § (1) bekezdés',
      limit: 'Infotv. 29. § (1) bekezdése',
      overdue: 'Az Infotv. 29. § (1) bekezdése szerinti határidő {due} napján lejárt, {ago}. {silent}',
      chaser: {
        title: 'Emlékeztető',
        subject: 'Emlékeztető közérdekű adatigénylésre',
        opening: 'A következő közérdekű adatigénylésem ügyében írok Önöknek:{title}{made}{reference}.',
        ask: 'Kérem, hogy az igénynek tegyenek eleget, vagy közöljék a megtagadás indokait.',
      },
      review: null,
      complaint: {
        title: 'Bejelentés a NAIH-hoz',
        subject: 'Bejelentés közérdekű adatigénylés ügyében',
        opening:
          'Az Infotv. 52. §-a alapján bejelentést teszek, mert megítélésem szerint sérült a közérdekű adatok megismeréséhez fűződő jogom:',
        ask: {
          silence: 'Kérem, hogy a Hatóság vizsgálja ki az ügyet, és szólítsa fel a szervet az igény teljesítésére.',
          answer: 'Kérem, hogy a Hatóság vizsgálja ki, jogszerű-e a kapott válasz.',
        },
        throughAuthority: false,
      },
    },
  ],
};
