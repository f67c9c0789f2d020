import { ukrainian } from '../tongues/uk';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Law 2939-VI on access to public information: art. 20(1), https://tax.gov.ua/en/public-relations/public-information/procedure-of-appeal; art. 23 (the
 * Ombudsman among others): https://dostup.org.ua/help/unhappy (read 2026-11-21).
 */
export const ua2939: Wording = {
  ...abroad,
  regime: 'ua-2939',
  law: 'Закон України «Про доступ до публічної інформації»',
  local: [
    {
      tongue: ukrainian,
      section: 'частина перша статті 20',
      limit: 'частиною першою статті 20 Закону України «Про доступ до публічної інформації»',
      overdue:
        'Строк відповіді за частиною першою статті 20 Закону України «Про доступ до публічної інформації» закінчився {due}, {ago}. {silent}',
      chaser: {
        title: 'Нагадування',
        subject: 'Нагадування про запит на інформацію',
        opening: 'Звертаюся щодо свого запиту на інформацію{title}{made}{reference}.',
        ask: 'Прошу надати запитувану інформацію або обґрунтовану відмову.',
      },
      review: null,
      complaint: {
        title: 'Скарга Уповноваженому Верховної Ради України з прав людини',
        subject: 'Скарга щодо доступу до публічної інформації',
        opening:
          'На підставі статті 23 Закону України «Про доступ до публічної інформації» звертаюся до Уповноваженого Верховної Ради України з прав людини зі скаргою. Обставини справи:',
        ask: {
          silence: 'Прошу вжити заходів, щоб розпорядник надав відповідь на запит.',
          answer: 'Прошу перевірити, чи додержано моє право на доступ до інформації, і вжити належних заходів.',
        },
        throughAuthority: false,
      },
    },
  ],
};
