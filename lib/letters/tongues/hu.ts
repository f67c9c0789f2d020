import type { Tongue } from '../tongue';

/** Hungarian. Days stand before `napján` and `napjáig`, so that no number takes an ending. */
export const hungarian: Tongue = {
  code: 'hu',
  marks: ['a', 'az', 'és', 'hogy', 'nem', 'egy', 'is', 'vagy'],
  months: 'január február március április május június július augusztus szeptember október november december'.split(
    ' ',
  ),
  day: '{year}. {month} {date}.',
  first: null,
  ago: { other: '{n} nappal ezelőtt' },
  marked: ['„', '”'],
  slots: { title: ' {title}', made: ' ({day})', reference: ' (hivatkozási szám: {reference})' },
  greeting: 'Tisztelt Hölgyem, Uram!',
  signOff: 'Tisztelettel:',
  silent: 'Választ mindeddig nem kaptam.',
  late: 'Az {limit} szerint a válasznak {due} napjáig kellett volna megérkeznie; {ended} napján érkezett.',
  unanswered: {
    one: 'Erre a kérdésre a válaszban nem találok feleletet:',
    several: 'Ezekre a kérdésekre a válaszban nem találok feleletet:',
  },
  status: 'Kérem, tájékoztassanak arról, hogy hol tart az igény teljesítése, és mikor számíthatok válaszra.',
  own: 'Saját ismereteim alapján hozzáteszem:',
  link: 'A teljes levelezés itt olvasható: {url}',
  again: 'Ezekkel a szavakkal nem először fordulok Önökhöz.',
  labels: {
    authority: 'Adatkezelő szerv',
    request: 'Igény',
    due: 'A határidő vége',
    answer: 'Válasz',
    review: 'Felülvizsgálati kérelem',
    outcome: 'Az arról szóló döntés',
    correspondence: 'Levelezés',
  },
  colon: ':',
  none: 'mindeddig nincs',
};
