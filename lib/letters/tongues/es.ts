import type { Tongue } from '../tongue';

/** Spanish, as the offices of Latin America write it. */
export const spanish: Tongue = {
  code: 'es',
  marks: ['el', 'la', 'los', 'que', 'de', 'y', 'no', 'una'],
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  day: '{date} de {month} de {year}',
  first: null,
  ago: { one: 'hace {n} día', other: 'hace {n} días' },
  marked: ['“', '”'],
  slots: { title: ' {title}', made: ' del {day}', reference: ' (referencia: {reference})' },
  greeting: 'A quien corresponda:',
  signOff: 'Atentamente,',
  silent: 'Hasta la fecha no he recibido respuesta.',
  late: 'Según el {limit}, la respuesta debía llegar a más tardar el {due}; llegó el {ended}.',
  unanswered: {
    one: 'En la respuesta no encuentro nada sobre esta pregunta:',
    several: 'En la respuesta no encuentro nada sobre estas preguntas:',
  },
  status: 'Le ruego me informe en qué estado se encuentra su trámite y cuándo puedo esperar una respuesta.',
  own: 'Agrego lo siguiente:',
  link: 'Toda la correspondencia puede leerse en {url}',
  again: 'No es la primera vez que le escribo en estos términos.',
  labels: {
    authority: 'Organismo',
    request: 'Solicitud',
    due: 'Fin del plazo',
    answer: 'Respuesta',
    review: 'Pedido de revisión',
    outcome: 'Resultado',
    correspondence: 'Correspondencia',
  },
  colon: ':',
  none: 'ninguna hasta la fecha',
};
