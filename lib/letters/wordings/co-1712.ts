import { spanish } from '../tongues/es';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Ley 1712 de 2014 and, for the time, Ley 1755 de 2015, art. 14, as the regime has them.
 */
export const co1712: Wording = {
  ...abroad,
  regime: 'co-1712',
  law: 'the Ley 1712 de 2014',
  local: [
    {
      tongue: spanish,
      section: 'artículo 14 de la Ley 1755 de 2015',
      limit: 'artículo 14 de la Ley 1755 de 2015',
      overdue: 'El plazo del artículo 14 de la Ley 1755 de 2015 venció el {due}, {ago}. {silent}',
      chaser: {
        title: 'Reiteración de la solicitud',
        subject: 'Reiteración de la solicitud',
        opening:
          'Me dirijo a ustedes en relación con mi solicitud de información pública{title}{made}{reference}, presentada en los términos de la Ley 1712 de 2014.',
        ask: 'Solicito que se me entregue la información o que se me comunique la decisión motivada por la que no se entrega.',
      },
      review: null,
      complaint: {
        title: 'Queja ante la Procuraduría General de la Nación',
        subject: 'Queja por una solicitud de información pública',
        opening:
          'Pongo en conocimiento de la Procuraduría General de la Nación la siguiente situación, relativa al derecho de acceso a la información pública (Ley 1712 de 2014):',
        ask: {
          silence:
            'Solicito que, en el marco de sus competencias, se requiera a la entidad para que responda la solicitud.',
          answer: 'Solicito que, en el marco de sus competencias, se examine la respuesta de la entidad.',
        },
        throughAuthority: false,
      },
    },
  ],
};
