import type { Story } from './overriding';

const GRANTS =
  'i. the total value of hay grants made to carters;\nii. how many grants were turned down;\niii. the median time between an application and the decision on it;\niv. how many clerks judged applications, as full-time equivalents;\nv. the guidance that clerks follow.';

const all = (state: Story['ends'][number][0], why: string): Story['ends'] => [
  [state, why],
  [state, why],
  [state, why],
  [state, why],
  [state, why],
];

/** Covering letters, with which the letter that answers comes as a file. */
export const COVERING: readonly Story[] = [
  ...[
    'The Office’s decision letter and its two annexes are enclosed with this message.',
    'Please find our response letter attached.',
    'The letter of reply is attached to this e-mail.',
    'A decision notice in respect of your request is attached.',
  ].map(
    (said): Story => ({
      name: `nothing but the letter that comes with it: ${said}`,
      letters: [
        ['request', GRANTS],
        [
          'response files',
          `Ref 7\n\nDear Ada\n\n${said}\n\nPlease note that this inbox is used for outgoing correspondence only. Our Carters’ Charter can be found at [1]gov.uk/carts.\n\nYours sincerely\n\nThe Office`,
        ],
      ],
      ends: all('in-attachment', 'in the letter'),
    }),
  ),
  {
    name: 'a letter that is itself what was asked for',
    letters: [
      [
        'request',
        '1. How many lamps are lit?\n2. Please send the decision letter on the lamp in Mill Lane.\n3. Who lights the lamps?',
      ],
      ['response files', 'The decision letter on the lamp is attached.'],
    ],
    ends: [
      ['unanswered', 'nothing of it'],
      ['in-attachment', 'the letter'],
      ['unanswered', 'nothing of it'],
    ],
  },
];
