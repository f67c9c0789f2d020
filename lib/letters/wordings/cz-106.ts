import { czech } from '../tongues/cs';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Act 106/1999 on free access to information, §§ 14, 16, 16a; an appeal and a complaint name the date of birth and the residence and are handed in at the
 * authority: https://www.spravazeleznic.cz (postup při podání odvolání a stížnosti), https://www.mpsv.cz/web/cz/11.-opravne-prostredky (read 2026-11-21).
 */
export const cz106: Wording = {
  ...abroad,
  regime: 'cz-106',
  law: 'zákon č. 106/1999 Sb.',
  local: [
    {
      tongue: czech,
      section: '§ 14 odst. 5 písm. d)',
      limit: '§ 14 odst. 5 písm. d) zákona č. 106/1999 Sb.',
      overdue: 'Lhůta podle § 14 odst. 5 písm. d) tohoto zákona uplynula dne {due}, {ago}. {silent}',
      chaser: {
        title: 'Urgence',
        subject: 'Urgence vyřízení žádosti o informace',
        opening:
          'obracím se na Vás ve věci své žádosti o informace{title}{made} podle zákona č. 106/1999 Sb., o svobodném přístupu k informacím{reference}.',
        ask: 'Žádám Vás, abyste žádost nyní vyřídili, tedy informace poskytli, nebo vydali rozhodnutí o odmítnutí žádosti.',
      },
      review: {
        title: 'Odvolání',
        subject: 'Odvolání',
        opening:
          'podávám odvolání podle § 16 zákona č. 106/1999 Sb., o svobodném přístupu k informacím, proti Vašemu rozhodnutí{answered} o mé žádosti o informace{title}{made}{reference}.',
        ask: 'Navrhuji, aby bylo rozhodnutí zrušeno a informace mi byly poskytnuty.',
        wants: [
          {
            id: 'birth-and-address',
            words: 'your date of birth and place of residence, which an appeal has to give',
            mayWaive: true,
            says: 'Datum narození a místo trvalého pobytu: {given}',
          },
        ],
        mind: 'An appeal lies against a decision to refuse, and is signed; where no decision was made, the complaint under § 16a is the way.',
      },
      complaint: {
        title: 'Stížnost podle § 16a',
        subject: 'Stížnost na postup při vyřizování žádosti o informace',
        opening:
          'podávám stížnost podle § 16a zákona č. 106/1999 Sb., o svobodném přístupu k informacím, na postup při vyřizování této žádosti:',
        ask: {
          silence: 'Navrhuji, aby nadřízený orgán přikázal žádost ve stanovené lhůtě vyřídit.',
          answer: 'Navrhuji, aby nadřízený orgán přikázal žádost v plném rozsahu vyřídit.',
        },
        wants: [
          {
            id: 'birth-and-address',
            words: 'your date of birth and place of residence, which a complaint has to give',
            mayWaive: true,
            says: 'Datum narození a místo trvalého pobytu: {given}',
          },
        ],
        throughAuthority: true,
        mind: 'A complaint is handed in at the authority itself, which has to put it before the body above it.',
      },
    },
  ],
};
