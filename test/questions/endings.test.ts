import { describe, expect, test } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import { isClosing, isEnding } from '../../lib/questions/phrases/en-answers';
import { ownActs, threadOfTwo } from './fixture';

/** Sentences of letters, and whether a letter ends with them. */
const SENTENCES: readonly (readonly [ends: boolean, sentence: string, why: string])[] = [
  [true, 'You may ask for this response to be looked at again by a different officer.', 'a review in plain words'],
  [true, 'You can ask us to look at it again within two months.', 'the same of us'],
  [true, 'You may ask the Clerk to reconsider.', 'reconsideration'],
  [true, 'Your attention is drawn to the enclosed leaflet.', 'what police letters end with'],
  [
    true,
    'Police forces count these things in many ways, and our figures should not be compared with those of other forces.',
    'a warning about figures',
  ],
  [true, 'If this answer does not satisfy you, reply to this e-mail and say why.', 'an answer that does not satisfy'],
  [true, 'An officer from another team will then carry out an internal review.', 'who reviews'],
  [true, 'His office can be rung on 0303 496 0113.', 'the number of the Commissioner'],
  [true, 'NOTE: Please do not edit the subject line when replying.', 'what a case system adds'],
  [
    true,
    'The Authority provides you with the right to request a re-examination of your case.',
    'a review by another name',
  ],
  [
    true,
    'This letter also serves as a notice under section 17 of the Act wherever an exemption was relied on.',
    'a notice for what was refused, whatever it was',
  ],
  [
    true,
    'A person who is dissatisfied may, within forty days of the date of this letter, write to the Harbour Master to have the matter reviewed.',
    'whoever is dissatisfied',
  ],
  [true, 'An applicant who remains unhappy should ask the Clerk to reconsider.', 'the same of an applicant'],
  [
    true,
    'Any person aggrieved by this can put it to the Bailiff, who will give the matter an internal review.',
    'aggrieved',
  ],
  [true, 'Those dissatisfied are entitled to have this decision looked at by the Bench.', 'those who are'],
  [false, 'A tenant who is dissatisfied may take his boat to another mooring.', 'what a tenant may do'],
  [false, 'Those who were unhappy with the first tender were given a second one.', 'what was done'],
  [false, 'A person who is unhappy may put in a slip at the lodge, and forty did.', 'what was asked about'],
  [false, 'This letter is a notice under section 17 that the plan is exempt.', 'what refuses'],
  [false, 'The lease provides you with the right to moor two boats.', 'what was asked about'],
  [false, 'Her office is on the second floor of the Guildhall.', 'where somebody sits'],
  [false, 'Surveyors carry out a review of each lock in March.', 'what is asked about'],
  [false, 'The gate will be looked at again in May by the County engineers.', 'what is done to the thing asked about'],
  [false, 'You may see the register at the lodge on Fridays.', 'where it lies'],
  [false, 'The two years cannot be compared.', 'said of the figures asked for'],
];

describe('the end of a letter', () => {
  test.each(SENTENCES)('%s: %s (%s)', (ends, sentence) => {
    expect(isEnding(sentence)).toBe(ends);
  });

  test.each(SENTENCES.filter(([ends]) => ends))('%s: %s is no part of the last answer', (_ends, sentence) => {
    const thread = threadOfTwo(
      '1. How many gates are there?\n2. When will the last one be hung?',
      `1. Eleven.\n\n2. In January 2027, if the frost allows. ${sentence}`,
    );
    const [, last] = readLedger(thread, ownActs(thread));
    expect(last?.answer.state).toBe('answered');
    expect(last?.answer.evidence?.quote).toBe('In January 2027, if the frost allows.');
  });
});

describe('what is hoped of an answer closes it', () => {
  test.each([
    [true, 'I do hope this will be of some use to your club.'],
    [true, 'We very much hope that the above helps.'],
    [true, 'I sincerely trust these answers assist you.'],
    [false, 'The wardens do hope to use the tower again.'],
    [false, 'We do hope to reopen the north pier in May.'],
  ])('%s: %s', (closes, sentence) => expect(isClosing(sentence)).toBe(closes));
});

describe('a sentence that hands over the answer and names rights is no end', () => {
  test.each([
    [false, 'Please find attached our response, which tells you how to ask for an internal review.'],
    [false, 'I attach our reply and details of your right to complain to the ICO.'],
    [false, 'All the figures are in the attached spreadsheet, along with how to ask for a review.'],
    [false, "Everything you asked for is in the workbook, and there's a note on how to request a review."],
    [false, "Attached is the Board's reply, with a note on how to complain to the Information Commissioner."],
    [false, 'The information is in the enclosed tables (one for each year), together with how you may appeal.'],
    [true, 'If you are unhappy please see the attached review leaflet.'],
    [true, 'Details of how to ask for a review are in the attached letter.'],
    [true, 'Please find attached our response to your request for an internal review.'],
    [true, 'Please find attached the details of your right to ask for a review and to appeal.'],
    [true, 'All the information about how to request a review is in the attached letter, which is short.'],
    [true, 'You may ask for a review, and the form is in the attached file.'],
    [true, 'The answers are copyright and you may ask to re-use the information in the file.'],
  ])('%s: %s', (closes, sentence) => expect(isClosing(sentence)).toBe(closes));
});
