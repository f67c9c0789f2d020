import type { Tongue } from '../tongue';

/** French, with the no-break spaces of its quotation marks. */
export const french: Tongue = {
  code: 'fr',
  marks: ['le', 'les', 'des', 'du', 'et', 'vous', 'une', 'est'],
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  day: '{date} {month} {year}',
  first: '1er',
  ago: { one: 'il y a {n} jour', other: 'il y a {n} jours' },
  marked: ['«\u00a0', '\u00a0»'],
  slots: { title: ' {title}', made: ' du {day}', reference: ' (référence\u00a0: {reference})' },
  greeting: 'Madame, Monsieur,',
  signOff: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  silent: 'À ce jour, je n’ai reçu aucune réponse.',
  late: 'Selon {limit}, une réponse était attendue au plus tard le {due}\u00a0; elle m’est parvenue le {ended}.',
  unanswered: {
    one: 'Je ne trouve pas, dans la réponse, d’élément sur cette question\u00a0:',
    several: 'Je ne trouve pas, dans la réponse, d’éléments sur ces questions\u00a0:',
  },
  status:
    'Je vous remercie de m’indiquer où en est son traitement et dans quel délai une réponse peut m’être apportée.',
  own: 'J’ajoute les éléments suivants\u00a0:',
  link: 'L’ensemble des échanges peut être consulté à cette adresse\u00a0: {url}',
  again: 'Je vous ai déjà écrit dans ces termes.',
  labels: {
    authority: 'Administration',
    request: 'Demande',
    due: 'Fin du délai de réponse',
    answer: 'Réponse',
    review: 'Demande de réexamen',
    outcome: 'Suite donnée',
    correspondence: 'Échanges',
  },
  colon: '\u00a0:',
  none: 'aucune à ce jour',
};
