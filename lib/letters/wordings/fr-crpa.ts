import { french } from '../tongues/fr';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Code des relations entre le public et l’administration, book III: silence is a refusal (R. 311-12, R. 311-13), which is brought before the CADA
 * (R. 343-1); sources as the regime has them. A review by the authority is not needed before that.
 */
export const frCrpa: Wording = {
  ...abroad,
  regime: 'fr-crpa',
  law: 'the Code des relations entre le public et l’administration',
  local: [
    {
      tongue: french,
      section: 'art. R. 311-12 et R. 311-13 du CRPA',
      limit: 'les articles R. 311-12 et R. 311-13 du CRPA',
      overdue:
        'Le délai de réponse a expiré le {due}, {ago}. {silent} Selon les articles R. 311-12 et R. 311-13 du CRPA, ce silence vaut refus.',
      chaser: {
        title: 'Relance',
        subject: 'Relance',
        opening:
          'Je vous écris au sujet de ma demande de communication de documents administratifs{title}{made}{reference}, présentée au titre du livre III du code des relations entre le public et l’administration (CRPA).',
        ask: 'Je vous remercie de bien vouloir me communiquer ces documents ou, à défaut, de m’indiquer les motifs de votre refus.',
      },
      review: null,
      complaint: {
        title: 'Saisine de la CADA',
        subject: 'Saisine de la CADA',
        opening:
          'J’ai l’honneur de saisir la Commission, dans les conditions prévues à l’article R. 343-1 du code des relations entre le public et l’administration (CRPA), d’une demande d’avis relative à la communication de documents administratifs\u00a0:',
        ask: {
          silence:
            'Je demande à la Commission de bien vouloir rendre un avis favorable à la communication des documents demandés.',
          answer:
            'Je demande à la Commission de bien vouloir rendre un avis sur le caractère communicable des documents que je n’ai pas obtenus.',
        },
        throughAuthority: false,
        mind: 'The Commission wants a copy of the request and of the refusal, if there is one: enclose them.',
      },
    },
  ],
};
