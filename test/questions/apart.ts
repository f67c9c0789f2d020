import type { Story } from './overriding';

const FOUR =
  'Question 1 - How many ferries sail in winter?\nQuestion 2 - Has a diver been sent down since 2020?\nQuestion 3 - If so, how old was the youngest?\nQuestion 4 - How many complaints about pilots were recorded?';

/** What a letter says below one answer of the other questions, in an annex of what was withheld in part, and in a review of what was refused. */
export const APART: readonly Story[] = [
  {
    name: 'below the last label a paragraph turns to the remainder, and ends with a colon',
    letters: [
      ['request', FOUR],
      [
        'response',
        'Q1\n14\n\nQ4\nZero\n\nWith regard to the remainder of your request, being Q2 and Q3, this letter acts as a notice under section 17. The Harbour can neither confirm nor deny that it holds the information, by virtue of:\n\nSection 31(3) - Law enforcement',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['refused', 'of the remainder'],
      ['refused', 'of the remainder'],
      ['answered', 'what follows is of others'],
    ],
  },
  {
    name: 'below the last label a paragraph names the other two',
    letters: [
      ['request', FOUR],
      [
        'response',
        'Q1\n14\n\nQ4\nZero\n\nIn respect of Questions 2 and 3, we can neither confirm nor deny that we hold the information, by virtue of section 31(3).',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['refused', 'named'],
      ['refused', 'named'],
      ['answered', 'what follows is of others'],
    ],
  },
  {
    name: 'below the last label the ground comes before the numbers',
    letters: [
      ['request', FOUR],
      [
        'response',
        'Q1\n14\n\nQ4\nZero\n\nThe Harbour neither confirms nor denies that it holds information for Q2 and Q3. Section 31(3) of the Act is engaged.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['refused', 'named'],
      ['refused', 'named'],
      ['answered', 'what follows is of others'],
    ],
  },
  {
    name: 'an answer that goes on in a second paragraph with its own ground',
    letters: [
      ['request', FOUR],
      [
        'response',
        'Q1\n14\n\nQ2\nNo\n\nQ3\nNot applicable\n\nQ4\nThe Harbour holds a book of them.\n\nAs for Q2, the number is exempt under section 31(1).',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['refused', 'taken up again, and refused there'],
      ['not-applicable', 'no diver'],
      ['answered', 'what follows is of another'],
    ],
  },
  {
    name: 'an annex gives the ground for what was withheld in part',
    letters: [
      [
        'request',
        '(i) Number of organs.\n(ii) The number of organists who left, split by chapel.\n(iii) The fee kept from each chapel.',
      ],
      [
        'response',
        'Where something has been withheld the reason is in Annex A.\n\nPart\tResponse\n(i)\t31\n(ii)\tTolley 6 over the two years. Wick: low number withheld, see Annex A. Brigs 5. All other chapels 0\n(iii)\tWithheld in full, see Annex A\n\nANNEX A - EXEMPTIONS APPLIED\n\nPart (ii), section 40(2), personal data of third parties. In a small chapel others would work out who is meant.\n\nPart (iii), section 43(2), prejudice to commercial interests. The fees are agreed with each.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['partly-answered', 'the annex says why a part is withheld'],
      ['refused', 'withheld in full'],
    ],
  },
  {
    name: 'a review in numbered paragraphs says what the requester says, and upholds the refusal of all',
    letters: [
      [
        'request',
        '• How many organs were tuned in 2022, 2023 and 2024?\n• How many organs were sold in the same years?\n• How many organists did not come back from leave?',
      ],
      [
        'response',
        'I can confirm that we hold information of the description. However, section 12(1) of the Act applies to the request as a whole.',
      ],
      ['review-request', 'I ask for a review. The numbers tuned and sold are on a form that you send to the bishop.'],
      [
        'review-outcome',
        'INTERNAL REVIEW\n\n1. I have carried out a review of the handling of your request.\n\n2. You say that the numbers tuned and sold are already sent to the bishop. I accept that, and the Organ Office tells me that they could be found in an hour. However a request cannot be divided by whoever receives it.\n\n3. My finding is that the exemption was properly applied. Your complaint is not upheld and we continue to rely on section 12(1) for all that you asked.',
      ],
    ],
    ends: [
      ['refused', 'upheld for all'],
      ['refused', 'what the requester says answers nothing'],
      ['refused', 'upheld for all'],
    ],
  },
  {
    name: 'a review does not uphold the complaint about a refusal',
    letters: [
      ['request', '1. How many organs are there?\n2. What was paid for the organ in Wick?'],
      ['response', '1. Four\n2. Exempt under section 43(2).'],
      ['review-request', 'I ask for a review of 2.'],
      [
        'review-outcome',
        'I have looked at section 43(2) again. The sum would help other builders to bid. I do not uphold your complaint.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['refused', 'kept'],
    ],
  },
  {
    name: 'who signs a letter, an office to a line, is no list of answers',
    letters: [
      [
        'request',
        'Please could you tell me how many organs were hired in May, and what they cost. I would also like to know how many organists have left since 2024, and to have a copy of any rules on choirboys at the organ. Finally, please tell me whether the wardens have met.',
      ],
      [
        'response',
        'Dear Ada\n\nLooking at my ledger, we hired 64 organs in May. That comes to £11,840 altogether.\n\nMusic is a worry to every chapel and I would like to thank families for bearing with us.\n\nMrs D Whisk\nChapel Business Manager\nTolley Green Chapel\n"Singing together, reaching high"',
      ],
    ],
    ends: [
      ['answered', 'hired in May'],
      ['answered', 'a sum'],
      ['unanswered', 'an office is no number'],
      ['unanswered', 'a chapel is no paper'],
      ['unclear', 'a motto is no yes'],
    ],
  },
  {
    name: 'a list of names below a lead answers what the lead names',
    letters: [
      [
        'request',
        'Please let me have the number of lanterns you own and the number now waiting for oil. I should also like a list of the lanterns which are to be replaced in May, and the criteria by which a quay is chosen to have a lantern.',
      ],
      [
        'response',
        'Dear Ada\n\nWe own 388 lanterns.\n\nAs promised, the lanterns to be replaced this May are at:\n\nLow Moss Road (pole 14)\nTolley Steps stand F\nWick Lane / Institute (pole 9)\nHolly Hill terminus\nGaskell Street (both sides)\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'the number'],
      ['unclear', 'a street is no number'],
      ['answered', 'the list'],
      ['unclear', 'a quay is no criterion'],
    ],
  },
  {
    name: 'a list of bare answers below a lead that only frames them',
    letters: [
      [
        'request',
        'Please tell me how many lanterns you own. Who makes the lanterns? Is there a plan to replace them? Where are the spare ones kept?',
      ],
      ['response', 'Dear Ada\n\nOur answers are as follows:\n\n388\nTarn & Moss Ltd\nNo\nThe old smithy'],
    ],
    ends: [
      ['answered', 'first'],
      ['answered', 'second'],
      ['answered', 'third'],
      ['answered', 'fourth'],
    ],
  },
  {
    name: 'the headings of the request as things in an answer',
    letters: [
      [
        'request',
        'Ropes\n1. How many ropes does the harbour own?\n2. How many of the ropes are hemp?\n\nBuoys\n3. How many buoys are moored?\n4. Who paints the buoys?\n\nContracts\n5. On what date does each of the contracts end?\n6. How many tenders came in?',
      ],
      [
        'response',
        'Below is what each office says.\n\nHarbour Office\n\nQ1: 412\nQ3: 58, of which 7 were new in May\nQ4: The keeper\n\nPurchasing Office\n\nQ5: Ropes - 31 March 2026. Buoys - 30 June 2027.\nQ6: Four\n\nYou may ask for a review.',
      ],
    ],
    ends: [
      ['answered', 'its label'],
      ['unanswered', 'no label, and the end of a contract is no number of ropes'],
      ['answered', 'its label'],
      ['answered', 'its label'],
      ['answered', 'both dates'],
      ['answered', 'its label'],
    ],
  },
  {
    name: 'the headings of the request in brackets behind names',
    letters: [
      [
        'request',
        'Ropes\n1. How many ropes does the harbour own?\n2. How many of the ropes are hemp?\n\nBuoys\n3. How many buoys are moored?\n4. Who paints the buoys?\n\nContracts\n5. Which firms are under contract, and what was each of them paid?',
      ],
      [
        'response',
        'Q1: 412\nQ3: 58\nQ4: The keeper\nQ5: This is commercially sensitive and exempt under section 43(2).',
      ],
      ['review-request', 'I ask for a review. Nothing was said of 2, and the names of the firms are no secret.'],
      [
        'review-outcome',
        'With regard to your question 2, 96 of them are hemp.\n\nI turn to question 5. They are Moss Ltd (ropes), Fenn Ltd (buoys) and Oake Ltd (painting). The sums are another matter, and I maintain the reliance on section 43(2) as to those.',
      ],
    ],
    ends: [
      ['answered', 'stands as it was'],
      ['answered', 'given on review'],
      ['answered', 'stands as it was'],
      ['answered', 'stands as it was'],
      ['partly-answered', 'the names, and no sums'],
    ],
  },
  {
    name: 'the headings of the request over the answers',
    letters: [
      [
        'request',
        'Ropes\n1. How many ropes does the harbour own?\n2. How many of the ropes are hemp?\n\nBuoys\n3. How many buoys are moored?\n4. Who paints the buoys?',
      ],
      [
        'response',
        '2. Ropes\nWe own none, so nothing is hemp either.\n\n3. Buoys: we do not hold this, as the pilots moor and paint them.',
      ],
    ],
    ends: [
      ['answered', 'under the title, whatever its number'],
      ['answered', 'under the title'],
      ['not-held', 'behind the title'],
      ['not-held', 'behind the title'],
    ],
  },
];
