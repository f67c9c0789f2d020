import type { Tongue } from '../tongue';

/** Dutch. */
export const dutch: Tongue = {
  code: 'nl',
  marks: ['het', 'een', 'van', 'niet', 'ik', 'dat', 'voor', 'zijn'],
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  day: '{date} {month} {year}',
  first: null,
  ago: { one: '{n} dag geleden', other: '{n} dagen geleden' },
  marked: ['“', '”'],
  slots: { title: ' {title}', made: ' van {day}', reference: ' (kenmerk: {reference})' },
  greeting: 'Geachte heer, mevrouw,',
  signOff: 'Met vriendelijke groet,',
  silent: 'Tot op heden heb ik geen antwoord ontvangen.',
  late: 'Volgens {limit} was uiterlijk op {due} een antwoord te verwachten; het kwam op {ended}.',
  unanswered: {
    one: 'Op deze vraag vind ik in het antwoord niets terug:',
    several: 'Op deze vragen vind ik in het antwoord niets terug:',
  },
  status: 'Kunt u mij laten weten hoever de behandeling is en wanneer ik een antwoord kan verwachten?',
  own: 'Ik voeg hieraan nog toe:',
  link: 'De hele briefwisseling staat op {url}',
  again: 'In deze bewoordingen heb ik u al eerder geschreven.',
  labels: {
    authority: 'Bestuur',
    request: 'Aanvraag',
    due: 'Einde van de termijn',
    answer: 'Antwoord',
    review: 'Verzoek om heroverweging',
    outcome: 'Beslissing daarop',
    correspondence: 'Briefwisseling',
  },
  colon: ':',
  none: 'geen, tot op heden',
};
