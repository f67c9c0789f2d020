import { german } from '../tongues/de';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Umweltinformationsgesetz of the federation. § 3(3): http://www.umweltinformationsrecht.de; § 6: https://ra.de/g/uig-2005-6 (read 2026-11-21): a
 * Widerspruch against an authority, another look at it by a private body.
 */
export const deUig: Wording = {
  ...abroad,
  regime: 'de-uig',
  law: 'the Umweltinformationsgesetz',
  local: [
    {
      tongue: german,
      section: '§ 3 Abs. 3 Satz 2 Nr. 1 UIG',
      limit: '§ 3 Abs. 3 Satz 2 Nr. 1 UIG',
      overdue:
        'Die Frist nach § 3 Abs. 3 Satz 2 Nr. 1 UIG, innerhalb derer Umweltinformationen zugänglich zu machen sind, ist am {due} abgelaufen, also {ago}. {silent}',
      chaser: {
        title: 'Erinnerung',
        subject: 'Erinnerung an meinen Antrag',
        opening:
          'ich schreibe Ihnen zu meinem Antrag{title}{made} auf Zugang zu Umweltinformationen nach dem Umweltinformationsgesetz (UIG){reference}.',
        ask: 'Ich bitte Sie, mir die Umweltinformationen nun zugänglich zu machen oder über den Antrag zu entscheiden.',
      },
      review: {
        title: 'Widerspruch',
        subject: 'Widerspruch',
        opening:
          'gegen Ihre Entscheidung{answered} über meinen Antrag{title}{made} auf Zugang zu Umweltinformationen{reference} lege ich Widerspruch ein (§ 6 Abs. 2 UIG). Sollten Sie keine Stelle der öffentlichen Verwaltung sein, bitte ich stattdessen um nochmalige Prüfung nach § 6 Abs. 3 und 4 UIG.',
        ask: 'Ich bitte Sie, die Entscheidung zu überprüfen und mir die Umweltinformationen zugänglich zu machen. Soweit Sie dem nicht folgen, bitte ich um einen begründeten Bescheid.',
        mind: 'A Widerspruch has to be in writing and signed (VwGO § 70): print it, sign it and post it, as a message through the portal may not count.',
      },
      complaint: {
        title: 'Anrufung des BfDI',
        subject: 'Anrufung wegen eines Antrags nach dem UIG',
        opening:
          'ich wende mich an Sie, weil ich mein Recht auf Zugang zu Umweltinformationen nach dem Umweltinformationsgesetz (UIG) als verletzt ansehe. Es geht um Folgendes:',
        ask: {
          silence:
            'Ich bitte Sie, sich bei der informationspflichtigen Stelle dafür einzusetzen, dass sie über den Antrag entscheidet.',
          answer:
            'Ich bitte Sie, den Vorgang zu prüfen und zwischen der informationspflichtigen Stelle und mir zu vermitteln.',
        },
        throughAuthority: false,
      },
    },
  ],
};
