import type { Story } from './overriding';

const WELLS =
  'Question 1\nHow many wells were sunk in 2023?\n\nQuestion 2\nWhat did they cost altogether?\n\nQuestion 3\nWhich well was the deepest, and where is it?\n\nQuestion 4\nHow many people were hurt?';

const QUOTED =
  '"Question 1\nHow many wells were sunk in 2023?\nQuestion 2\nWhat did they cost altogether?\nQuestion 3\nWhich well was the deepest, and where is it?\nQuestion 4\nHow many people were hurt?"';

const ALL_REFUSED: Story['ends'] = [
  ['refused', 'the whole is'],
  ['refused', 'the whole is'],
  ['refused', 'the whole is'],
  ['refused', 'the whole is'],
];

/** Letters whose own paragraphs are numbered, and the request stands in one of them. */
export const OWN_PARAGRAPHS: readonly Story[] = [
  {
    name: 'the request in the first paragraph, and the whole refused in the others',
    letters: [
      ['request', WELLS],
      [
        'response',
        `Records Office\n4 Mill Yard\n\n1. On 4 May the Office had from you an application in these terms:\n\n${QUOTED}\n\n2. The Office is refusing to comply with your application under section 14(1) of the Act, by which the duty does not arise where a request is vexatious.\n\n3. Regard was had to burden, motive, value and distress. Nineteen letters have come in since March.\n\n4. Section 14(1) is an absolute bar and no public interest test is made.`,
      ],
    ],
    ends: ALL_REFUSED,
  },
  {
    name: 'the request in the second paragraph, in the requester’s words without his labels',
    letters: [
      [
        'request',
        'Please tell me\n\n- how many wells were sunk in 2023\n- what the wells cost altogether\n- which well was the deepest',
      ],
      [
        'response',
        '1. The Office is a public authority.\n\n2. What you want to be told is\n\n- how many wells were sunk in 2023\n- what the wells cost altogether\n- which well was the deepest\n\n3. The whole of your request is refused under section 12(1), since to search 4,100 folders would take 300 hours.',
      ],
    ],
    ends: [
      ['refused', 'the whole is'],
      ['refused', 'the whole is'],
      ['refused', 'the whole is'],
    ],
  },
  {
    name: 'the request above answers that have its numbers',
    letters: [
      ['request', WELLS],
      ['response', `You wrote:\n\n${QUOTED}\n\n1. 41\n\n2. £31,000\n\n3. Exempt under section 24.\n\n4. None`],
    ],
    ends: [
      ['answered', 'its number'],
      ['answered', 'its number'],
      ['refused', 'its number'],
      ['answered', 'its number'],
    ],
  },
  {
    name: 'the parts of the first question under its number, and the others under theirs',
    letters: [
      [
        'request',
        '1. (a) How many wells were sunk in 2023?\n(b) What did they cost altogether?\n2. Which well was the deepest?\n3. How many people were hurt?',
      ],
      [
        'response',
        '1.\n(a) How many wells were sunk in 2023?\n(b) What did they cost altogether?\n41 and £31,000\n\n2. The one in Mill Lane.\n\n3. None',
      ],
    ],
    ends: [
      ['answered', 'both together'],
      ['answered', 'both together'],
      ['answered', 'its number'],
      ['answered', 'its number'],
    ],
  },
  {
    name: 'each question repeated above its answer, with a number of the letter’s before the first',
    letters: [
      ['request', WELLS],
      [
        'response',
        '1. Our answers are these.\n\nHow many wells were sunk in 2023?\n41\n\nWhat did they cost altogether?\n£31,000\n\nWhich well was the deepest, and where is it?\nThe one in Mill Lane.\n\nHow many people were hurt?\nNone\n\n2. If you are not content, you may ask for a review.',
      ],
    ],
    ends: [
      ['answered', 'below its words'],
      ['answered', 'below its words'],
      ['answered', 'below its words'],
      ['answered', 'below its words'],
    ],
  },
  {
    name: 'the request told in the first paragraph, and all refused in the sixth',
    letters: [
      [
        'request',
        '1. How many boats were late in each of 2022, 2023 and 2024?\n2. How many boats in the same three years were turned away?\n3. Of the ones turned away, how many came back?\n4. For each boat refused, which office held the papers?',
      ],
      [
        'response',
        'Dear Ada\n\n1. By an e-mail of 3 February 2025 you sought information in four parts about late boats and the offices concerned.\n\n2. I confirm under section 1(1)(a) that information of that description is held.\n\n3. The Board is not obliged to comply with a request where it estimates that to do so would exceed the appropriate limit, which is £450, or 18 hours.\n\n4. The register went over to the present system in June 2023. There are 3,406 closed files for the three years. Neither the office nor the fact of a call is an indexed field.\n\n5. A sample of 20 files was timed at one minute and fifty seconds a file. That yields some 104 hours, or £2,600.\n\n6. Accordingly the request is refused in its entirety under section 12(1).\n\n7. If you are aggrieved by this decision you may apply for it to be reviewed.\n\nB. Keeper',
      ],
    ],
    ends: [
      ['refused', 'on cost'],
      ['refused', 'on cost, and the second paragraph is no answer'],
      ['refused', 'on cost, and the third paragraph is no answer'],
      ['refused', 'on cost, and the fourth paragraph is no answer'],
    ],
  },
  {
    name: 'numbers that run on beyond those of the questions',
    letters: [
      [
        'request',
        '1) the survey of the eelgrass in 2019;\n2) the weight of mud that was put to sea in 2023;\n3) whether the licence was renewed.',
      ],
      [
        'response',
        'Dear Sir\n\n1. Your e-mail of 3 June has been treated as a request under the Environmental Information Regulations 2004.\n\n2. Our office is staffed by two people, and the papers are spread over nine years of files.\n\n3. We can find no eelgrass survey of 2019. One was planned and was never done.\n\n4. In 2023 the Board put 48,310 tonnes of mud to sea.\n\n5. The licence was renewed in May.\n\nB. Hay',
      ],
    ],
    ends: [
      ['not-held', 'the third paragraph'],
      ['answered', 'the fourth paragraph'],
      ['answered', 'the fifth paragraph'],
    ],
  },
];
