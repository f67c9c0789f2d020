import { spanish } from '../tongues/es';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Ley 18.381, arts 15 and 18: https://www.impo.com.uy/bases/leyes-originales/18381-2008/18. After silence come the courts, so that there is no letter of
 * complaint.
 */
export const uy18381: Wording = {
  ...abroad,
  regime: 'uy-18381',
  law: 'the Ley 18.381',
  local: [
    {
      tongue: spanish,
      section: 'artículo 15',
      limit: 'artículo 15 de la Ley 18.381',
      overdue:
        'El plazo del artículo 15 de la Ley 18.381 venció el {due}, {ago}. {silent} Según el artículo 18 de la misma ley, vencido ese plazo corresponde el acceso a la información.',
      chaser: {
        title: 'Reiteración de la solicitud',
        subject: 'Reiteración de la solicitud',
        opening:
          'Me dirijo a ustedes en relación con mi solicitud de acceso a la información pública{title}{made}{reference}, presentada en los términos de la Ley 18.381.',
        ask: 'Solicito que se me entregue la información o que se me comunique la resolución motivada por la que no se entrega.',
      },
      review: null,
      complaint: null,
    },
  ],
};
