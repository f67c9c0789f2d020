/** Which letter fits better than which, where several do. */
export const RANK = {
  clarification: 16,
  reviewFirst: 15,
  objection: 14,
  /** Of silence, while a time for it runs or a review has come to nothing. */
  timedComplaint: 13,
  reminder: 12,
  invited: 11,
  review: 10,
  complaint: 9,
  promisedRest: 8,
  reviewOfSilence: 7,
  anotherReminder: 6,
  narrowed: 5,
  passedPromise: 4,
  otherComplaint: 3,
  mootObjection: 2,
} as const;
