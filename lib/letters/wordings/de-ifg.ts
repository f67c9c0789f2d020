import { german } from '../tongues/de';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Informationsfreiheitsgesetz of the federation. § 7(5): https://lexetius.com/IFG/7/antrag-und-verfahren; § 9(4): https://lexetius.com/IFG/9 (read 2026-11-21).
 * The month is a rule and no limit (`soll`), and the letters say no more.
 */
export const deIfg: Wording = {
  ...abroad,
  regime: 'de-ifg',
  law: 'the Informationsfreiheitsgesetz',
  local: [
    {
      tongue: german,
      section: '§ 7 Abs. 5 Satz 2 IFG',
      limit: '§ 7 Abs. 5 Satz 2 IFG',
      overdue:
        'Die Frist, innerhalb derer der Informationszugang nach § 7 Abs. 5 Satz 2 IFG erfolgen soll, ist am {due} abgelaufen, also {ago}. {silent}',
      chaser: {
        title: 'Erinnerung',
        subject: 'Erinnerung an meinen Antrag',
        opening:
          'ich schreibe Ihnen zu meinem Antrag{title}{made} auf Informationszugang nach dem Informationsfreiheitsgesetz (IFG){reference}.',
        ask: 'Ich bitte Sie, über den Antrag nun zu entscheiden oder mir mitzuteilen, bis wann Sie das tun werden und was dem entgegensteht.',
      },
      review: {
        title: 'Widerspruch',
        subject: 'Widerspruch',
        opening:
          'gegen Ihre Entscheidung{answered} über meinen Antrag{title}{made} auf Informationszugang{reference} lege ich nach § 9 Abs. 4 IFG Widerspruch ein.',
        ask: 'Ich bitte Sie, die Entscheidung zu überprüfen und mir die Informationen zugänglich zu machen. Soweit Sie dem Widerspruch nicht abhelfen, bitte ich um einen begründeten Widerspruchsbescheid.',
        mind: 'A Widerspruch has to be in writing and signed (VwGO § 70): print it, sign it and post it, as a message through the portal may not count.',
      },
      complaint: {
        title: 'Anrufung des BfDI',
        subject: 'Anrufung wegen eines Antrags nach dem IFG',
        opening:
          'ich wende mich an Sie, weil ich mein Recht auf Informationszugang nach dem Informationsfreiheitsgesetz (IFG) als verletzt ansehe. Es geht um Folgendes:',
        ask: {
          silence: 'Ich bitte Sie, sich bei der Behörde dafür einzusetzen, dass sie über den Antrag entscheidet.',
          answer: 'Ich bitte Sie, den Vorgang zu prüfen und zwischen der Behörde und mir zu vermitteln.',
        },
        throughAuthority: false,
      },
    },
  ],
};
