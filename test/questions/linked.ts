import type { Passage } from './passages';

/** Pointers whose words were a link: the page writes the number of the address before them. */
export const LINKED: Readonly<Record<string, readonly Passage[]>> = {
  answered: [
    ['How many boats are there?', '41[1] in May.', 'the mark of a note behind a figure'],
    ['How many boats are there?', '41, see [1]our register for their names.', 'a figure, and where there is more'],
    ['How many boats are there?', 'On 3 May [1]Captain Ross counted 12.', 'no word that points'],
    ['Is there a policy on dogs?', "We don't have one.", 'a no to a yes-or-no question'],
    ['How many dogs are kept?', "We don't have any.", 'none is a number'],
    ['If there is one, where may it be read?', '[2]https://www.tolhurst.gov.uk/tides', 'the page is what is asked'],
    ['If there is one, where may it be read?', 'At www.tolhurst.gov.uk/tides', 'the page is what is asked'],
    ['Where are the rules to be found?', 'See our site, www.tolhurst.gov.uk/rules.', 'the page is what is asked'],
    ['Where is the list (e.g. a link to the page)?', 'https://www.tolhurst.gov.uk/list', 'a link is what is asked'],
    ['What was spent on oil?', '£500, as can be seen on www.tolhurst.gov.uk/bills', 'a sum, and where it stands'],
    ['What was spent on oil?', 'Over £500,000; see www.tolhurst.gov.uk/bills', 'a sum of some size'],
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
    ['Where are the boats kept?', 'Please see www.tolhurst.gov.uk/boats', 'the quay is asked for, and no page'],
    [
      'On which boards are berths advertised (e.g. quay board, own website, local press, etc.)',
      'Details are on the berths page of our website: [1]https://www.tolhurst.gov.uk/berths',
      'what the answers may be asks for no page',
    ],
    [
      'How are berths let, e.g. by the quay office or online?',
      'See https://www.tolhurst.gov.uk/berths',
      'what the answers may be, without brackets',
    ],
    [
      'What was spent on oil?',
      'All payments over £500 can be searched on www.tolhurst.gov.uk/bills',
      'from which sum on a list has them',
    ],
    ['What was spent on oil?', 'Bills above £500 are listed at www.tolhurst.gov.uk/bills', 'a list of bills'],
  ],
};
