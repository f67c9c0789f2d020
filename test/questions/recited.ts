import type { Story } from './overriding';

const LAMPS: Story['letters'][number] = [
  'request',
  '1. Please send the survey of the north pier that was made in May 2023.\n2. Please send the minute of the harbour board from June 2023.',
];
const WAITS =
  'I can confirm that we hold it. We have not decided where the public interest lies, and by section 10(3) we need more time. You will have our reply by 4 August 2024.';
const PUT_OFF: Story['ends'] = [
  ['deferred', 'only said what was asked for'],
  ['deferred', 'only said what was asked for'],
];

/** What letters say of themselves, of their writers and of what they are about: none of it is an answer. */
export const RECITED: readonly Story[] = [
  ...[', both concerning the harbour', ', both relating to\nthe harbour', ', all of which regarding the pier', ''].map(
    (tail): Story => ({
      name: `more time is needed for what is called again${tail}`,
      letters: [
        LAMPS,
        ['extension', `Dear Ada\n\nYou asked for the survey of the north pier and for a minute${tail}.\n\n${WAITS}`],
      ],
      ends: PUT_OFF,
    }),
  ),
  {
    name: 'what is called again in a letter that answers, and told below',
    letters: [
      ['request', '1. How many lamps are on the pier?\n2. Who mends the bridge?'],
      [
        'response',
        'Dear Ada\n\nYou asked for the number of lamps.\n\nThere are 41.\n\nThe bridge is mended by Toll & Sons.',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'a name'],
    ],
  },
  {
    name: 'what the law exempts, where nothing is decided',
    letters: [
      LAMPS,
      [
        'extension',
        'Dear Ada\n\nYou asked for the survey of the north pier and for a minute, both concerning it.\n\nIt is exempt from release, in whole or in part, if it falls under one of the exemptions of the Act. We have yet to decide, and will write by 4 August 2024.',
      ],
    ],
    ends: PUT_OFF,
  },
  {
    name: 'a letter tells why it is late, and no other reason',
    letters: [
      ['request', '1. Was the quay ever lit?\n2. If so, for what reasons did the lamps have to go?'],
      [
        'holding',
        'Dear Ada\n\nI am sorry that the response to your request is not ready. Some of it has to come from the lamps team itself and they had to go to the regatta.\n\nWe now expect to be able to send it to you by 24/08/2024.',
      ],
      ['response', '1. Was the quay ever lit?\nYes\n\n2. If so, for what reasons did the lamps have to go?\n\n'],
    ],
    ends: [
      ['answered', 'yes'],
      ['unanswered', 'nothing stands below it'],
    ],
  },
  ...['The case is now closed.', 'Your request 4471 has been closed.', 'This file is accordingly concluded.'].map(
    (words): Story => ({
      name: `a later letter ends: ${words}`,
      letters: [
        [
          'request',
          '1. What did the lamps cost?\n2. Was there a pier in the past which was then closed?\n3. If so, for what reasons was it closed?',
        ],
        [
          'response',
          '1. What did the lamps cost? To follow by 4 May 2024.\n\n2. Was there a pier in the past which was then closed? No\n\n3. If so, for what reasons was it closed?\n\n',
        ],
        ['response', `Dear Ada\n\n1. What did the lamps cost? £40.\n\n${words}\n\nB. Keeper`],
      ],
      ends: [
        ['answered', 'a sum'],
        ['answered', 'no'],
        ['not-applicable', 'it was not'],
      ],
    }),
  ),
];
