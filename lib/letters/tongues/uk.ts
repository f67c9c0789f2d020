import type { Tongue } from '../tongue';

/** Ukrainian. No verb tells whether a man or a woman writes. */
export const ukrainian: Tongue = {
  code: 'uk',
  marks: ['і', 'та', 'на', 'не', 'що', 'до', 'про', 'за'],
  months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  day: '{date} {month} {year} року',
  first: null,
  ago: { one: '{n} день тому', few: '{n} дні тому', other: '{n} днів тому' },
  marked: ['«', '»'],
  slots: { title: ' {title}', made: ' від {day}', reference: ' (№ {reference})' },
  greeting: 'Шановні пані та панове!',
  signOff: 'З повагою',
  silent: 'Станом на сьогодні відповідь мені не надійшла.',
  late: 'Згідно з {limit} відповідь мала надійти до {due}; її надано {ended}.',
  unanswered: {
    one: 'На це запитання у відповіді нічого не знаходжу:',
    several: 'На ці запитання у відповіді нічого не знаходжу:',
  },
  status: 'Прошу повідомити, на якому етапі розгляд запиту та коли можна очікувати на відповідь.',
  own: 'Від себе додаю:',
  link: 'Усе листування доступне за адресою {url}',
  again: 'Звертаюся до вас із цими словами не вперше.',
  labels: {
    authority: 'Розпорядник інформації',
    request: 'Запит',
    due: 'Кінець строку',
    answer: 'Відповідь',
    review: 'Скарга до розпорядника',
    outcome: 'Рішення за нею',
    correspondence: 'Листування',
  },
  colon: ':',
  none: 'досі немає',
};
