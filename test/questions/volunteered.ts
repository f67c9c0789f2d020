import type { Story } from './overriding';

const SWANS =
  '1. How many swans were rescued in each of 2021, 2022 and 2023?\n2. What did the vets charge?\n3. For each swan, what was the injury?\n4. How many swan wardens are there?';
const BUOYS =
  '(a) The number of objections to the moorings received since May.\n(b) For each objection, the date and the outcome.\n(c) All letters between the harbour team and the contractor about objections.\n(d) The name of the contractor.';
const DECLINED =
  'I regret that the Trust is unable to comply with your request as it stands. To find the injury each of 900 record cards would have to be opened and read, which is some 140 hours of work, well above the 18 hours allowed. ';
const OVER =
  'Section 12(1) of the Act therefore applies, and where one part of a request takes it beyond the limit the Act does not oblige us to answer the remainder.\n\n';

/** What a letter gives freely beside a refusal of the whole request. */
export const VOLUNTEERED: readonly Story[] = [
  {
    name: 'figures below a sentence that gives them as a gesture',
    letters: [
      ['request', SWANS],
      [
        'response',
        `${DECLINED}${OVER}The cost provision removes our duty under the Act, but the following was already to hand and is supplied as a gesture of goodwill.\n\nSwans rescued\n2021 - 142\n2022 - 188\n2023 - 211\n\nThere were 6 swan wardens in June.\n\nYou may wish to refine your request.`,
      ],
    ],
    ends: [
      ['answered', 'rows under a heading'],
      ['refused', 'nothing given'],
      ['refused', 'what the work would be is no answer'],
      ['answered', 'a sentence of its own'],
    ],
  },
  {
    name: 'nothing is given, the doctrine alone is told',
    letters: [
      ['request', SWANS],
      ['response', `${DECLINED}${OVER}You may wish to refine your request, for instance to the 211 swans of 2023.`],
    ],
    ends: [
      ['refused', 'whole'],
      ['refused', 'whole'],
      ['refused', 'whole'],
      ['refused', 'whole'],
    ],
  },
  {
    name: 'advice on a smaller request ends what is given',
    letters: [
      ['request', SWANS],
      [
        'response',
        `${DECLINED}${OVER}As a gesture of goodwill we provide the following:\n\nThere were 6 swan wardens in June.\n\nYou may wish to narrow it to one year. In 2023 swans were rescued 211 times.`,
      ],
    ],
    ends: [
      ['refused', 'stands below the advice'],
      ['refused', 'nothing given'],
      ['refused', 'nothing given'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'told outside the Act in clauses, with the firm and what is counted',
    letters: [
      ['request', BUOYS],
      [
        'response',
        'Section 12(1) relieves an authority of the duty to comply where the cost would exceed the limit. There are 7,000 records. The Authority is accordingly not obliged to comply with any part of your request.\n\nAlthough I am under no duty to do so, I can tell you, outside the Act, that the moorings are run on our behalf by Penrose Marine Services Ltd, and that 310 objections had been made up to the end of June.',
      ],
    ],
    ends: [
      ['answered', 'counts the objections'],
      ['refused', 'only the number is given'],
      ['refused', 'nothing given'],
      ['answered', 'names the firm'],
    ],
  },
  {
    name: 'nothing can be given outside the Act either',
    letters: [
      ['request', BUOYS],
      [
        'response',
        'The cost of compliance with your request would exceed the limit and it is refused under section 12(1). We are not able to provide anything outside the Act, and cannot say that the 310 objections mentioned in the press are ours.',
      ],
    ],
    ends: [
      ['refused', 'denied'],
      ['refused', 'denied'],
      ['refused', 'denied'],
      ['refused', 'denied'],
    ],
  },
];
