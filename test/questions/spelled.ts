import type { Story } from './overriding';

const BEES =
  '1. How many hives does the palace keep?\n2. How many jars of honey were sold in 2023?\n3. Has the palace bought a swarm from abroad?\n4. If so, what did it cost?\n5. Has a courtier been stung?\n6. How many keepers are there?';

/** Replies in which the numbers of the questions are written in letters. */
export const SPELLED: readonly Story[] = [
  {
    name: 'numbers in letters before the answers and after a noun',
    letters: [
      ['request', BEES],
      [
        'response',
        'Dear Ada,\n\nYour request has six parts.\n\nParts one, two and six: see Annex A.\nParts three, four and five: see Annex B.\n\nYou may ask for a review within two months.\n\nYours sincerely,\n\nB. Keeper\n\nANNEX A\n\nOne: twelve, in two gardens.\n\nTwo: 415. Jars given to guests are not included.\n\nSix: none.\n\nANNEX B\n\nParts three and four. The palace neither confirms nor denies that it holds information relevant to these parts, by virtue of section 24(2) of the Act.\n\nPart five. This is exempt under section 40(2) of the Act.',
      ],
    ],
    ends: [
      ['answered', 'under One'],
      ['answered', 'under Two'],
      ['refused', 'parts three and four'],
      ['refused', 'parts three and four'],
      ['refused', 'part five, to which the pointer at Annex B adds nothing'],
      ['answered', 'under Six'],
    ],
  },
  {
    name: 'questions named in letters in a sentence',
    letters: [
      ['request', BEES],
      [
        'response',
        'Dear Ada,\n\nOne. Twelve.\nTwo. 415 jars.\nThree. No.\nFour. Not applicable.\n\nQuestions five and six are refused under section 40(2) of the Act.\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'under One'],
      ['answered', 'under Two'],
      ['answered', 'under Three'],
      ['not-applicable', 'under Four'],
      ['refused', 'named in the sentence'],
      ['refused', 'named in the sentence'],
    ],
  },
  {
    name: 'a number in letters that nothing follows is left out',
    letters: [
      ['request', BEES],
      [
        'response',
        'Dear Ada,\n\nOne - twelve hives.\nTwo - 415 jars.\nThree - Yes, in May.\nFour - £90.\nSix - three keepers.\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'under One'],
      ['answered', 'under Two'],
      ['answered', 'under Three'],
      ['answered', 'under Four'],
      ['unanswered', 'no Five'],
      ['answered', 'under Six'],
    ],
  },
  {
    name: 'figures in letters under the questions are answers, though they rise',
    letters: [
      ['request', '1. How many hives are there?\n2. How many keepers are there?\n3. How many swarms were lost?'],
      [
        'response',
        'Dear Ada,\n\nHow many hives are there?\nOne: the white hive.\n\nHow many keepers are there?\nTwo: Anne and Hugh.\n\nHow many swarms were lost?\nThree: two in May and one in June.\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'one hive'],
      ['answered', 'two keepers'],
      ['answered', 'three swarms'],
    ],
  },
  {
    name: 'figures in letters behind labels in figures',
    letters: [
      ['request', '1. How many hives are there?\n2. How many keepers are there?\n3. How many swarms were lost?'],
      [
        'response',
        'Dear Ada,\n\n1. Two - both white.\n2. Three: Anne, Hugh and Piers.\n3.\nOne - in May.\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'two hives'],
      ['answered', 'three keepers'],
      ['answered', 'one swarm'],
    ],
  },
  {
    name: 'the parts of a letter are none of the request',
    letters: [
      ['request', BEES],
      [
        'response',
        'Dear Ada,\n\nPART ONE: WHAT YOU ASKED\n\n1. How many hives does the palace keep?\n2. How many jars of honey were sold in 2023?\n3. Has the palace bought a swarm from abroad?\n4. If so, what did it cost?\n5. Has a courtier been stung?\n6. How many keepers are there?\n\nPART TWO: OUR DECISION\n\n1. Twelve\n2. 415 jars\n3. No\n4. Not applicable\n5. Yes, in June.\n6. Three\n\nPART THREE: YOUR RIGHTS\n\nYou may complain within two months.\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'in the second part of the letter'],
      ['answered', 'a figure'],
      ['answered', 'No'],
      ['not-applicable', 'said to be'],
      ['answered', 'Yes'],
      ['answered', 'in letters'],
    ],
  },
];
