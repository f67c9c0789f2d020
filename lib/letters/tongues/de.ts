import type { Tongue } from '../tongue';

/** German. The greeting ends with a comma, so the letter goes on in small letters. */
export const german: Tongue = {
  code: 'de',
  marks: ['und', 'der', 'die', 'das', 'nicht', 'ich', 'ist'],
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  day: '{date}. {month} {year}',
  first: null,
  ago: { one: 'vor {n} Tag', other: 'vor {n} Tagen' },
  marked: ['„', '“'],
  slots: { title: ' {title}', made: ' vom {day}', reference: ' (Aktenzeichen {reference})' },
  greeting: 'Sehr geehrte Damen und Herren,',
  signOff: 'Mit freundlichen Grüßen',
  silent: 'Eine Antwort habe ich bisher nicht erhalten.',
  late: 'Nach {limit} war bis zum {due} mit einer Antwort zu rechnen; sie kam am {ended}.',
  unanswered: {
    one: 'Zu dieser Frage finde ich in der Antwort nichts:',
    several: 'Zu diesen Fragen finde ich in der Antwort nichts:',
  },
  status: 'Bitte teilen Sie mir mit, wie weit die Bearbeitung ist und bis wann ich mit einer Antwort rechnen kann.',
  own: 'Aus eigener Kenntnis füge ich hinzu:',
  link: 'Der gesamte Schriftwechsel ist hier nachzulesen: {url}',
  again: 'In diesem Wortlaut habe ich Ihnen schon einmal geschrieben.',
  labels: {
    authority: 'Behörde',
    request: 'Antrag',
    due: 'Ende der Frist',
    answer: 'Antwort',
    review: 'Widerspruch',
    outcome: 'Entscheidung darüber',
    correspondence: 'Schriftwechsel',
  },
  colon: ':',
  none: 'bis heute keine',
};
