import type { Tongue } from '../tongue';

/** Croatian. No verb tells whether a man or a woman writes; a date ends with a full stop of its own. */
export const croatian: Tongue = {
  code: 'hr',
  marks: ['i', 'je', 'se', 'na', 'da', 'koje', 'za', 'nije'],
  months: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca'.split(
    ' ',
  ),
  day: '{date}. {month} {year}.',
  first: null,
  ago: { one: 'prije {n} dan', other: 'prije {n} dana' },
  marked: ['„', '”'],
  slots: { title: ' {title}', made: ' od {day}', reference: ' (oznaka: {reference})' },
  greeting: 'Poštovani,',
  signOff: 'S poštovanjem,',
  silent: 'Odgovor mi do danas nije dostavljen.',
  late: 'Prema {limit} odgovor je trebao stići do {due} Stigao je {ended}',
  unanswered: {
    one: 'Na ovo pitanje u odgovoru ne nalazim ništa:',
    several: 'Na ova pitanja u odgovoru ne nalazim ništa:',
  },
  status: 'Molim obavijest o tome u kojoj je fazi rješavanje zahtjeva i kada mogu očekivati odgovor.',
  own: 'Tome dodajem:',
  link: 'Cijela prepiska dostupna je na adresi {url}',
  again: 'Ovim vam se riječima ne obraćam prvi put.',
  labels: {
    authority: 'Tijelo javne vlasti',
    request: 'Zahtjev',
    due: 'Istek roka',
    answer: 'Odgovor',
    review: 'Prigovor',
    outcome: 'Odluka o njemu',
    correspondence: 'Prepiska',
  },
  colon: ':',
  none: 'do danas nijedan',
};
