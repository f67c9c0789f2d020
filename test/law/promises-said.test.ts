import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { readPromises } from '../../lib/law/promises';
import type { ActKind } from '../../lib/thread/act';

type Row = readonly [kind: ActKind, text: string, days: readonly string[]];

/** All of Wednesday 3 September 2025. */
const read = (kind: ActKind, text: string) => [
  ...new Set(
    readPromises({ id: 'm', text, sentOn: '2025-09-03' }, { kind }, calendarOf('uk').addWorkingDays).map(
      ({ date }) => date,
    ),
  ),
];

/** The day stands first, and what comes by it after. */
const DAY_FIRST: readonly Row[] = [
  ['holding', 'Friday 19 September is the latest that you will get it.', ['2025-09-19']],
  ['holding', '19 September is the latest date by which we shall reply.', ['2025-09-19']],
  ['holding', 'Monday 22 September 2025 is the day on which our answer will go out.', ['2025-09-22']],
  ['holding', '26/09/2025 is when you will have the figures from us.', ['2025-09-26']],
  ['holding', 'The 30th is the very latest you can expect our reply.', ['2025-09-30']],
  ['response', '12 September is the date when we shall send you the rest.', ['2025-09-12']],
  ['response', '12 September is the date when the library will reopen to readers.', []],
  ['response', '30 September is the latest that tenders may be handed in.', []],
  ['holding', '1 October is when the register is published, so it cannot be sooner.', []],
  ['holding', '1 October is the latest that you may complain to us.', []],
];

/** A promise in few words, and what the reader expects. */
const IN_SHORT: readonly Row[] = [
  ['response', 'RESPONSE: To follow, by 16 October.', ['2025-10-16']],
  ['response', '8. Storage costs: to follow by 16 October 2025', ['2025-10-16']],
  ['holding', 'I can promise it to you for 19/09/25.', ['2025-09-19']],
  ['holding', "You'll be looking for this tomorrow and you won't get it.", []],
  ['holding', 'You will be expecting our answer on 5 September. You will have it by 19 September.', ['2025-09-19']],
];

/** Who undertakes to write on a day, whatever it is that he writes of. */
const ON_THE_DAY: readonly Row[] = [
  ['response', 'I shall write to you with the total on 19 September 2025.', ['2025-09-19']],
  ['response', 'We will send you the missing spreadsheet on 19 September.', ['2025-09-19']],
  ['response', 'I will write to you about the meeting on 19 September.', []],
];

/** What others told the writer, and what the reader may therefore expect. */
const SO_YOU_CAN: readonly Row[] = [
  [
    'holding',
    "They tell me that I'll have their part this week, so you can expect our reply on or before 19 September 2025.",
    ['2025-09-19'],
  ],
  [
    'holding',
    'The keeper tells me that I shall have hers soon, so our reply will go out by 19 September.',
    ['2025-09-19'],
  ],
  [
    'holding',
    'I am told that we will get the last part back from them, and so I shall write to you by 19 September.',
    ['2025-09-19'],
  ],
  [
    'holding',
    "They told us that we'll have it from them soon, so you should have our answer by 19 September.",
    ['2025-09-19'],
  ],
  ['holding', 'They tell me that I shall have their part by 19 September.', []],
  ['holding', 'They tell me that we shall get it by 19 September, so they are busy with it.', []],
  ['holding', 'They told me that I would hear by 5 September, so you can ring them.', []],
];

/** An answer goes out, over, across or along to the reader. */
const ON_ITS_WAY: readonly Row[] = [
  ['holding', 'The answers will be out to you on 19 September 2025 at the outside.', ['2025-09-19']],
  ['holding', 'Everything will be over to you by 19 September and I apologise for the wait.', ['2025-09-19']],
  ['holding', 'The reply will be back with you by Friday 19 September.', ['2025-09-19']],
  ['holding', 'Our response should be across to you on 19 September, if not before.', ['2025-09-19']],
  ['response', 'The last figure will be along to you by 19 September.', ['2025-09-19']],
  ['holding', 'The team will be out on 19 September for an away day.', []],
];

/** In an answer: what is missing comes later, without a word of sending or of the reader. */
const THE_REST_COMES: readonly Row[] = [
  [
    'response',
    'The amount for 8 turned out to be wrong and Finance are doing it over, so that will come on 17/09/2025 by itself.',
    ['2025-09-17'],
  ],
  ['response', 'The total for part 3 is being checked, and it will come by 17 September.', ['2025-09-17']],
  ['response', 'One figure is missing; this will arrive on 17 September 2025 under separate cover.', ['2025-09-17']],
  ['response', 'The breakdown is still with Payroll. That shall come on its own on 17 September.', ['2025-09-17']],
  ['response', 'The list of sites will come by 17 September.', ['2025-09-17']],
  ['response', 'The new buses were late from the factory, so they will come on 17 September.', []],
  ['response', 'The number of wardens will rise, and it will come to 40 by 1 October.', []],
  ['response', 'The new rules will come into force on 1 October 2025.', []],
  ['response', 'The charge for data will come into effect on 1 October.', []],
  ['response', 'The list of sites will come before the committee on 17 September.', []],
  [
    'response',
    'Two sums are still being reconciled: point 6 will be with you on 12 September and point 9 by 30 September.',
    ['2025-09-12', '2025-09-30'],
  ],
];

/** What the reader may do within a time, in the imperative: nobody promises anything. */
const READERS_TIME: readonly Row[] = [
  [
    'response',
    'Write to the Director of Corporate Affairs within two months and she will have it looked at again.',
    [],
  ],
  ['response', 'Tell us within forty days and another officer will go over the answer.', []],
  ['response', 'Contact the Clerk within two months and the decision will be gone over by somebody else.', []],
  ['response', 'Unhappy? Send an e-mail to the address above by 3 November and we will look afresh.', []],
  ['response', 'Ask for that within two months, and the Head of Legal will answer.', []],
  ['response', 'Write to us within two months and we will give you an answer within three weeks.', []],
  ['response', 'Write to us if anything is unclear; the rest will be sent to you within two weeks.', ['2025-09-17']],
  ['holding', 'Please bear with us and we will answer within two weeks.', ['2025-09-17']],
  ['holding', 'Expect our reply within two weeks.', ['2025-09-17']],
];

/** Whoever is a commissioner himself promises as one; elsewhere it is the Information Commissioner, who promises nothing here. */
const COMMISSIONERS: readonly Row[] = [
  [
    'holding',
    'The Police and Crime Commissioner is sorry for the wait. The Commissioner will accordingly answer by 19 September 2025.',
    ['2025-09-19'],
  ],
  [
    'holding',
    "I write for the Children's Commissioner. The Commissioner intends to reply by 19 September.",
    ['2025-09-19'],
  ],
  [
    'holding',
    'The Police and Crime Commissioner is sorry. The Information Commissioner will reply to you by 19 September.',
    [],
  ],
  [
    'holding',
    'You wrote to the Information Commissioner. The Commissioner will reply to you by 19 September 2025.',
    [],
  ],
  [
    'response',
    'The Police and Crime Commissioner met them. The Commissioner will open the station on 19 September.',
    [],
  ],
];

/** What somebody is going to do, and what stands in the box of a thing that is still wanting. */
const GOING_TO: readonly Row[] = [
  ['holding', 'Sooner than send you scraps I am going to send the whole of it on 19/09/25.', ['2025-09-19']],
  ['holding', "We're going to reply by 19 September.", ['2025-09-19']],
  ['holding', 'We are going to be shut on 19 September.', []],
  ['response', 'They are going to tell us on 19 September.', []],
  ['response', 'Under audit. To be furnished no later than 19 September 2025', ['2025-09-19']],
  ['response', 'Not yet counted. To be supplied by 19 September', ['2025-09-19']],
  ['response', 'The hall is to be furnished by 19 September 2025.', []],
];

describe.each([
  ['a commissioner', COMMISSIONERS],
  ['going to', GOING_TO],
  ['the day stands first', DAY_FIRST],
  ['on a day', ON_THE_DAY],
  ['in short', IN_SHORT],
  ['an answer on its way', ON_ITS_WAY],
  ['so you can', SO_YOU_CAN],
  ['the rest comes', THE_REST_COMES],
  ['the reader’s own time', READERS_TIME],
])('%s', (_what, rows) => {
  it.each(rows)('%s: %s', (kind, text, days) => expect(read(kind, text)).toEqual(days));
});
