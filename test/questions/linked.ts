import type { Passage } from './passages';

/** Pointers whose words were a link: the page writes the number of the address before them. */
export const LINKED: Readonly<Record<string, readonly Passage[]>> = {
  answered: [
    ['How many boats are there?', '41[1] in May.', 'the mark of a note behind a figure'],
    ['How many boats are there?', '41, see [1]our register for their names.', 'a figure, and where there is more'],
    ['How many boats are there?', 'On 3 May [1]Captain Ross counted 12.', 'no word that points'],
    ['Is there a policy on dogs?', "We don't have one.", 'a no to a yes-or-no question'],
    ['How many dogs are kept?', "We don't have any.", 'none is a number'],
  ],
  'not-held': [
    [
      'The log of complaints for the last year.',
      "We don't have one at the moment, it stopped when the old site closed in 2023.",
      'the paper that is asked for, by a pronoun',
    ],
    ['A copy of the tide policy.', 'We no longer keep one.', 'the paper that is asked for, by a pronoun'],
  ],
  signposted: [
    ['The gifts to members in 2024.', 'We publish these with a tool – see [1]Harbour declarations.', 'see'],
    ['Mooring charges at each quay.', 'Charges are on our [2]tides and times page.', 'on our page'],
    ['The byelaws of the harbour.', 'They can be had from [4]Quay House.', 'from'],
  ],
};
