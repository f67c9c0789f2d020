import { romanian } from '../tongues/ro';
import type { Wording } from '../wording';
import { abroad } from './bare';

/**
 * Law 544/2001, art. 7(1), as the regime has it. After it come the head of the authority and the courts, so that there is no letter of complaint.
 */
export const ro544: Wording = {
  ...abroad,
  regime: 'ro-544',
  law: 'Legea nr. 544/2001',
  local: [
    {
      tongue: romanian,
      section: 'art. 7 alin. (1)',
      limit: 'art. 7 alin. (1) din Legea nr. 544/2001',
      overdue: 'Termenul prevăzut la art. 7 alin. (1) din Legea nr. 544/2001 s-a împlinit la {due}, {ago}. {silent}',
      chaser: {
        title: 'Revenire',
        subject: 'Revenire la cererea de informații de interes public',
        opening: 'Vă scriu în legătură cu cererea mea de informații de interes public{title}{made}{reference}.',
        ask: 'Vă rog să îmi comunicați informațiile solicitate sau motivele refuzului.',
      },
      review: null,
      complaint: null,
    },
  ],
};
