import { writeAdvice } from '../advice';
import { authorityOf, basicBlanks, givenFor } from '../blanks';
import { writeClosing, writeLink, writeOpening } from '../frame';
import { findGrounds } from '../grounds';
import type { Blank } from '../letter';
import { referenceOf } from '../reference-of';
import { blanksOf, mindful, sayWants } from '../want';
import type { ReviewWords } from '../wording';
import { unknownLaw } from '../wordings';
import type { Compose } from './kind';

/**
 * The letter that asks for a review: an internal review under FOIA, representations under the EIR, a requirement for review under FOISA.
 * Always drafted; `advice` says when it is not the right step.
 */
export const internalReview: Compose = (brief, assessment, choices) => {
  const words = brief.wording.review ?? unknownLaw.review;
  const reference = referenceOf(brief, choices);
  const grounds = findGrounds(brief);
  const on = grounds.filter(({ id }) => !choices.off.includes(id));
  const isBare = on.length === 0 && choices.own.trim() === '';
  return {
    title: words.title,
    to: 'authority',
    reader: authorityOf(brief, choices),
    subject: `${words.subject}: ${brief.thread.title}`,
    grounds,
    before: [writeOpening(brief, words, choices, reference), isBare ? (givenFor(choices, 'reason') ?? '') : ''],
    after: [...sayWants(words.wants, choices), writeClosing(brief, words), writeLink(brief)],
    ownLead: 'I add the following, which is my own view and evidence:',
    blanks: [
      ...basicBlanks(brief, choices, reference),
      ...(isBare ? [reasonFor(words)] : []),
      ...blanksOf(words.wants),
    ],
    advice: mindful(writeAdvice(brief, assessment, grounds), words.mind),
  };
};

/** A letter with nothing in it to review: what some laws want in it, and none is helped without. */
function reasonFor({ form }: ReviewWords): Blank {
  return form === null
    ? { id: 'reason', words: 'what you are not content with', mayWaive: true }
    : {
        id: 'reason',
        words: 'the reason why you are dissatisfied, which this law wants in the letter',
        mayWaive: false,
      };
}
