import { french } from '../tongues/fr';
import { dutch } from '../tongues/nl';
import type { Wording } from '../wording';
import { abroad } from './bare';

const regional =
  'The date and the Act are the federal ones: an authority of Flanders, Wallonia or Brussels has a decree of its own.';
const toBoth = `Send it on the same day to the Commission and, as the request for reconsideration, to the authority. ${regional}`;

/**
 * Act of 11 April 1994, art. 6 § 5 and art. 8, as the regime has them; advice of the Commission is asked for on the same day as reconsideration by the authority:
 * https://transparencia.be/help/unhappy (read 2026-11-21). So one letter goes to both. Regional authorities have decrees of their own.
 */
export const beFederal: Wording = {
  ...abroad,
  regime: 'be-federal',
  law: 'the Act of 11 April 1994',
  local: [
    {
      tongue: dutch,
      section: 'artikel 6, § 5',
      limit: 'artikel 6, § 5, van de wet van 11 april 1994 betreffende de openbaarheid van bestuur',
      overdue:
        'De termijn van artikel 6, § 5, van de wet van 11 april 1994 betreffende de openbaarheid van bestuur is op {due} verstreken, {ago}. {silent}',
      chaser: {
        title: 'Herinnering',
        subject: 'Herinnering aan mijn aanvraag',
        opening: 'Ik schrijf u over mijn aanvraag om bestuursdocumenten{title}{made}{reference}.',
        ask: 'Ik verzoek u op de aanvraag te antwoorden en mij de documenten te bezorgen, of mij mee te delen waarom dat niet gebeurt.',
        mind: regional,
      },
      review: null,
      complaint: {
        title: 'Adviesaanvraag aan de Commissie en verzoek om heroverweging',
        subject: 'Adviesaanvraag en verzoek om heroverweging',
        opening:
          'Op grond van artikel 8 van de wet van 11 april 1994 betreffende de openbaarheid van bestuur vraag ik het hieronder genoemde bestuur om heroverweging, en de Commissie voor de toegang tot bestuursdocumenten om advies, over deze aanvraag:',
        ask: {
          silence: 'Ik vraag dat de gevraagde documenten mij alsnog worden bezorgd.',
          answer: 'Ik vraag dat de documenten die ik niet heb gekregen, mij alsnog worden bezorgd.',
        },
        throughAuthority: false,
        mind: toBoth,
      },
    },
    {
      tongue: french,
      section: 'article 6, § 5',
      limit: 'l’article 6, § 5, de la loi du 11 avril 1994 relative à la publicité de l’administration',
      overdue:
        'Le délai de l’article 6, § 5, de la loi du 11 avril 1994 relative à la publicité de l’administration a expiré le {due}, {ago}. {silent}',
      chaser: {
        title: 'Rappel',
        subject: 'Rappel de ma demande',
        opening: 'Je vous écris au sujet de ma demande de documents administratifs{title}{made}{reference}.',
        ask: 'Je vous remercie de bien vouloir y répondre et me communiquer ces documents ou, à défaut, m’indiquer les motifs de votre refus.',
        mind: regional,
      },
      review: null,
      complaint: {
        title: 'Demande d’avis à la Commission et demande de reconsidération',
        subject: 'Demande d’avis et demande de reconsidération',
        opening:
          'Sur la base de l’article 8 de la loi du 11 avril 1994 relative à la publicité de l’administration, je demande à l’autorité nommée ci-dessous une reconsidération, et à la Commission d’accès aux documents administratifs un avis, sur cette demande\u00a0:',
        ask: {
          silence: 'Je demande que les documents sollicités me soient communiqués.',
          answer: 'Je demande que les documents que je n’ai pas reçus me soient communiqués.',
        },
        throughAuthority: false,
        mind: toBoth,
      },
    },
  ],
};
