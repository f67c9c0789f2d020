import { writeAdvice } from '../advice';
import { authorityOf, basicBlanks, givenFor } from '../blanks';
import { writeClosing, writeLink, writeOpening } from '../frame';
import { findGrounds } from '../grounds';
import type { Blank } from '../letter';
import { referenceOf } from '../reference-of';
import { blanksOf, mindful, sayWants } from '../want';
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
  const reason: Blank = {
    id: 'reason',
    words: 'the reason why you are dissatisfied, which this law wants in the letter',
    mayWaive: false,
  };
  const isBare = on.length === 0 && words.form !== null && choices.own.trim() === '';
  return {
    title: words.title,
    to: 'authority',
    reader: authorityOf(brief, choices),
    subject: `${words.subject}: ${brief.thread.title}`,
    grounds,
    before: [writeOpening(brief, words, choices, reference), isBare ? (givenFor(choices, 'reason') ?? '') : ''],
    after: [...sayWants(words.wants, choices), writeClosing(brief, words), writeLink(brief)],
    ownLead: 'I add the following, which is my own view and evidence:',
    blanks: [...basicBlanks(brief, choices, reference), ...(isBare ? [reason] : []), ...blanksOf(words.wants)],
    advice: mindful(writeAdvice(brief, assessment, grounds), words.mind),
  };
};
