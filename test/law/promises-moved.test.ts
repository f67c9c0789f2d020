import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { readPromises } from '../../lib/law/promises';
import type { ActKind } from '../../lib/thread/act';

type Row = readonly [kind: ActKind, text: string, days: readonly string[]];

/** All of Wednesday 3 September 2025; the days as month and day. */
const read = (kind: ActKind, text: string) => [
  ...new Set(
    readPromises(
      { id: 'm', text: `Dear Ms Moss,\n\n${text}\n\nYours sincerely\n\nAnn Lee`, sentOn: '2025-09-03' },
      { kind },
      calendarOf('uk').addWorkingDays,
    ).map(({ date }) => date.slice(5)),
  ),
];

/** Days so many weeks behind another, and days told by words and by their date. */
const WEEKS: readonly Row[] = [
  ['holding', 'We will now answer on Friday week.', ['09-12']],
  ['holding', 'We will now answer on Friday week, 12 September.', ['09-12']],
  ['holding', 'Please bear with me until Thursday week (11 September), on which day you will have it.', ['09-11']],
  ['holding', 'The reply will go out a week on Friday.', ['09-12']],
  ['holding', 'I shall write to you a week today.', ['09-10']],
  ['holding', 'You will have it by a week tomorrow.', ['09-11']],
  ['holding', 'I will send it by Monday fortnight.', ['09-22']],
  ['holding', 'The panel sits on Friday week and I will write after that.', []],
  ['holding', 'I am away until Monday week.', []],
  ['holding', 'We will put it in the post within ten working days, which is to say by 18 September.', ['09-18']],
  ['holding', 'We will reply within two weeks (that is, by 19 September).', ['09-19']],
  ['holding', 'You will have the first part this week, and the second by 12 September.', ['09-05', '09-12']],
];

/** A day in the place of another, and a day that is only brought up. */
const MOVED: readonly Row[] = [
  ['holding', 'The date of 5 September that we gave has slipped to 19 September.', ['09-19']],
  ['holding', 'The answer due to you on 5 September will now come on 19 September.', ['09-19']],
  ['holding', 'Rather than 5 September, you will hear from us on 19 September.', ['09-19']],
  ['holding', "Two bills were booked twice. Let's call it 19 September for part 2 instead.", ['09-19']],
  ['holding', 'We were hoping to have this with you by Monday but it is not going to happen.', []],
  ['holding', 'I have asked again and am allowing a fortnight: expect it on Friday 19 September.', ['09-19']],
  ['holding', 'I expect them on 8 September and will write to you on 12 September.', ['09-12']],
  ['holding', 'We expect the reply to be with you on 12 September.', ['09-12']],
  ['holding', 'I need the form back from you by 12 September.', []],
  ['holding', 'The firm undertakes to deliver by 12 September.', []],
  ['holding', 'Nothing will be sent before 12 September.', []],
  [
    'holding',
    'My letter of 9 August said:\n\n"Part 3: this figure will follow on or before 12 September 2025."\n\nPlease bear with me until 25 September.',
    ['09-25'],
  ],
  ['holding', '"You will have it by 12 September," the keeper told me, but I doubt it.', []],
];

/** A day that stands. */
const STANDS: readonly Row[] = [
  ['unclear', 'Nothing has changed since our last: 12 September remains the date.', ['09-12']],
  ['other', 'The date that we gave you for the answer, 12 September, still holds good.', ['09-12']],
  ['holding', 'Our promise of 12 September stands.', ['09-12']],
  ['holding', 'We are still on course for 12 September.', ['09-12']],
  ['holding', 'The date of 12 September is unchanged.', ['09-12']],
  ['holding', 'The date of 12 September is unchanged for the works.', []],
  ['holding', 'The date of 12 September no longer holds and I cannot name another.', []],
  ['holding', 'The statutory deadline of 19 September is unchanged.', []],
  ['other', 'The meeting of 12 September still stands.', []],
  ['other', 'The closing date for tenders remains 12 September.', []],
];

/** Without a verb in the future, or without any. */
const BRIEF: readonly Row[] = [
  ['response', 'The sum for part 2 follows on Friday 12 September 2025.', ['09-12']],
  ['response', 'The complaints on the disc need weeding, so those go to you by 12 September.', ['09-12']],
  ['response', 'You get the remainder by 12 September.', ['09-12']],
  ['response', "Let's call it 12 September for the rest.", ['09-12']],
  ['response', 'Let us say that the fair is on 12 September.', []],
  ['response', 'This follows on from the report of 12 September.', []],
  ['response', 'The register goes to the printer by 12 September.', []],
  ['response', 'Mr Lee is with you on 12 September for the survey.', []],
  ['holding', 'So: tomorrow, both parts.', ['09-04']],
  ['holding', 'Friday, without fail.', ['09-05']],
  ['holding', 'Then Monday came and nothing had.', []],
  ['holding', 'Now 12 September is a holiday here.', []],
  ['extension', 'It is big. Reply by 29/10/25.', ['10-29']],
  ['extension', 'Reply to us by 29 October.', []],
  ['clarification-request', 'Reply by 29 October or we will close the case.', []],
  ['holding', "Can we say 12/09/2025 for the last figure? I'll hold myself to that.", ['09-12']],
  ['holding', 'Can we say 12 September? Let me know.', []],
];

/** Who undertakes it, and towards whom. */
const WHOSE: readonly Row[] = [
  ['holding', 'She means to let you have her findings by Monday 15 September.', ['09-15']],
  ['response', 'The clerk has been told to answer and undertakes to do so by 12 September at the latest.', ['09-12']],
  ['fees-notice', 'We will begin when your £60 has reached us; it must do so by 17 November.', []],
  ['fees-notice', 'Send us the fee, by 17 November or we will take it that you no longer want them.', []],
  ['other', "Nothing to pay. You'll have the lot from me by Friday 12 September.", ['09-12']],
  ['other', "I'll ask, and I'll come back to you with their answer by Monday 15 September.", ['09-15']],
  ['other', 'I will write to Mr Lee by 12 September.', []],
  ['other', 'You will receive your new card by 12 September.', []],
  ['other', 'The survey closes on 12 September; we would be grateful for your answer by then.', []],
  ['response', 'You would need to write to her by the end of September.', []],
];

/** The day stands in the sentence above. */
const BACK: readonly Row[] = [
  ['holding', 'He brings the books on Friday 12 September. You will have your answer that same day.', ['09-12']],
  ['holding', 'They come on 12 September. I will go through them there and then and e-mail you.', ['09-12']],
  ['holding', 'The Board meets on 12 September. I will write to you after that.', []],
  ['holding', 'The Board meets on 12 September. They will decide by then.', []],
  ['holding', 'The twentieth working day is 12 September. We will reply by then.', []],
  ['holding', 'Your request came in on 3 September. We will log it that same day.', []],
];

describe('readPromises, of days that are moved, confirmed or told in few words', () => {
  it.each([...WEEKS, ...MOVED, ...STANDS, ...BRIEF, ...WHOSE, ...BACK])('%s: %s', (kind, text, days) => {
    expect(read(kind, text)).toEqual(days);
  });
});
