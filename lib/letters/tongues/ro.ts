import type { Tongue } from '../tongue';

/** Romanian. */
export const romanian: Tongue = {
  code: 'ro',
  marks: ['și', 'de', 'la', 'nu', 'este', 'în', 'care', 'pentru'],
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'.split(
    ' ',
  ),
  day: '{date} {month} {year}',
  first: null,
  ago: { one: 'acum o zi', few: 'acum {n} zile', other: 'acum {n} de zile' },
  marked: ['„', '”'],
  slots: { title: ' {title}', made: ' din {day}', reference: ' (nr. {reference})' },
  greeting: 'Stimată doamnă, stimate domn,',
  signOff: 'Cu stimă,',
  silent: 'Până astăzi nu am primit niciun răspuns.',
  late: 'Potrivit {limit}, răspunsul era așteptat până la {due}; el a venit la {ended}.',
  unanswered: {
    one: 'La această întrebare nu găsesc nimic în răspuns:',
    several: 'La aceste întrebări nu găsesc nimic în răspuns:',
  },
  status: 'Vă rog să îmi comunicați în ce stadiu se află soluționarea ei și când pot aștepta un răspuns.',
  own: 'Adaug următoarele:',
  link: 'Întreaga corespondență se află la {url}',
  again: 'V-am mai scris o dată în aceste cuvinte.',
  labels: {
    authority: 'Autoritatea',
    request: 'Cererea',
    due: 'Sfârșitul termenului',
    answer: 'Răspunsul',
    review: 'Reclamația',
    outcome: 'Soluția ei',
    correspondence: 'Corespondența',
  },
  colon: ':',
  none: 'niciunul până astăzi',
};
