import { spanish } from '../tongues/es';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Ley 27.275, art. 11, as the regime has it; the claim before the Agency is named without its article, which was not read.
 */
export const ar27275: Wording = {
  ...abroad,
  regime: 'ar-27275',
  law: 'the Ley 27.275',
  local: [
    {
      tongue: spanish,
      section: 'artículo 11',
      limit: 'artículo 11 de la Ley 27.275',
      overdue: 'El plazo del artículo 11 de esa ley venció el {due}, {ago}. {silent}',
      chaser: {
        title: 'Reiteración de la solicitud',
        subject: 'Reiteración de la solicitud',
        opening:
          'Me dirijo a usted con relación a mi solicitud de acceso a la información pública{title}{made}{reference}, presentada en los términos de la Ley 27.275.',
        ask: 'Solicito que se me entregue la información o que se me comuniquen los fundamentos por los que no se entrega.',
      },
      review: null,
      complaint: {
        title: 'Reclamo ante la Agencia de Acceso a la Información Pública',
        subject: 'Reclamo por incumplimiento de la Ley 27.275',
        opening:
          'Interpongo ante la Agencia de Acceso a la Información Pública un reclamo por incumplimiento de la Ley 27.275 en el siguiente caso:',
        ask: {
          silence: 'Solicito que se intime al organismo a responder y a entregar la información.',
          answer: 'Solicito que se examine lo actuado y que se intime al organismo a entregar lo que falta.',
        },
        throughAuthority: false,
      },
    },
  ],
};
