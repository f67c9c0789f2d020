import type { Story } from './overriding';

/** Sentences of a reply in prose, or under a label, that look like an answer and are none, and near ones that are. */
export const ASTRAY: readonly Story[] = [
  {
    name: 'a line says that the form is filled in below',
    letters: [
      [
        'request',
        '1. How many organs are there?\n2. Does the chapel have an outside organist? (If Yes, complete Question 3.)\n3. What stood in the way? (from the list at the foot of this form, as many as you wish)',
      ],
      [
        'response',
        'Dear Ada\n\nThe form is completed below.\n\n1. How many organs are there?\nFour\n\n2. Does the chapel have an outside organist? (If Yes, complete Question 3.)\n\n3. What stood in the way? (from the list at the foot of this form, as many as you wish)\n\nThank you for your patience.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['unanswered', 'left empty'],
      ['unanswered', 'left empty'],
    ],
  },
  {
    name: 'the number of a group of questions above the words that head it',
    letters: [
      [
        'request',
        '1. How many organs are there?\n2. How many of them are tuned each year?\n3. Has the choir ever gone on tour? (Those that have: 4. Those that have not: 5.)\n4. Choirs that went on tour\n4a. In what year was the tour?\n4b. Which towns were visited?\n5. Choirs that stayed at home\n5a. Was a tour ever talked about?\n5b. If yes to 5a, what spoke against it?\n6. Who keeps the robes?',
      ],
      [
        'response',
        '1. How many organs are there?\n\n14\n\n2. How many of them are tuned each year?\n\n9.\n\n3.\n\nHas the choir ever gone on tour? (Those that have: 4. Those that have not: 5.)\n\n4.\n\nChoirs that went on tour\n\n4a.\n\nIn what year was the tour?\n\n4b.\n\nWhich towns were visited? 5.\nChoirs that stayed at home\n\n5a.\n\nWas a tour ever talked about?\n\nNo\n\n5b.\n\nIf yes to 5a, what spoke against it?\n\n6.\n\nWho keeps the robes?\n\nAda Pike',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'a figure with a point'],
      ['unanswered', 'only the number of the next group'],
      ['unanswered', 'hangs on one with no answer'],
      ['unanswered', 'only the number of the next group'],
      ['answered', 'no'],
      ['not-applicable', 'it hangs on a no'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'a figure above the words that head a group',
    letters: [
      [
        'request',
        '1. How many organs are there?\n2. How many of them are tuned each year?\n3. Has the choir ever gone on tour? (Those that have: 4. Those that have not: 5.)\n4. Choirs that went on tour\n4a. In what year was the tour?\n4b. Which towns were visited?\n5. Choirs that stayed at home\n5a. Was a tour ever talked about?\n5b. If yes to 5a, what spoke against it?\n6. Who keeps the robes?',
      ],
      [
        'response',
        '1. How many organs are there?\n\n14\n\n2. How many of them are tuned each year?\n\n3.\n\n3. Has the choir ever gone on tour? (Those that have: 4. Those that have not: 5.)\n\nIt has.\n\n4. Choirs that went on tour\n\n4a. In what year was the tour?\n\n1998\n\n4b. Which towns were visited?\n\nWick and Leam\n\n5. Choirs that stayed at home\n\n5a. Was a tour ever talked about?\n\nN/A\n\n5b. If yes to 5a, what spoke against it?\n\nN/A\n\n6. Who keeps the robes?\n\nAda Pike',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'three, above a question that has its label'],
      ['answered', 'yes'],
      ['answered', 'a year'],
      ['answered', 'given'],
      ['not-applicable', 'for those that stayed'],
      ['not-applicable', 'for those that stayed'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'a figure of the answer above a heading without its number',
    letters: [
      [
        'request',
        '1. How many organs are there?\n2. Pipes\n2a. How many pipes are broken?\n2b. What would mending them cost?\n3. Who keeps the robes?',
      ],
      [
        'response',
        '1. How many organs are there?\n2\n\nPipes\n\n2a. How many pipes are broken?\n44\n\n2b. What would mending them cost?\n£310\n\n3. Who keeps the robes?\nAda Pike',
      ],
    ],
    ends: [
      ['answered', 'two, with no mark behind it'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'whom to ask stands right below the last question',
    letters: [
      [
        'request',
        '1. How many organs are there?\n2. How many of them are tuned each year?\n3. Are the keys kept in the vestry?',
      ],
      [
        'response',
        '1. How many organs are there?\nFour\n2. How many of them are tuned each year?\nTwo\n3. Are the keys kept in the vestry?\nAny queries just reply to this.\n\nYours sincerely\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['unanswered', 'an invitation'],
    ],
  },
  {
    name: 'what became of queries stands below the last question',
    letters: [
      [
        'request',
        '1. How many organs are there?\n2. How many of them are tuned each year?\n3. Who deals with queries?',
      ],
      [
        'response',
        '1. How many organs are there?\nFour\n2. How many of them are tuned each year?\nTwo\n3. Who deals with queries?\nAny queries go to Mrs Pike.\n\nAda',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'what was asked'],
    ],
  },
  {
    name: 'a warning above the letter, for whoever it reaches',
    letters: [
      [
        'request',
        'For an article I should be grateful if the Chapels would supply, for each of 2021 and 2022,\n\nnumber of organs in the chapels,\nnumber of organists who were offered a key within ten days,\nexpenditure on outside organ firms.',
      ],
      [
        'response files',
        'CAUTION: sent from Wexcombe Chapels to an outside address\n\nDear Ada,\n\nI am now authorised to let you have our reply, which is set out in the letter enclosed with this message. Your three headings are taken there in the order in which you gave them, and the figures are at the back.\n\nB. Keeper',
      ],
    ],
    ends: [
      ['in-attachment', 'in the letter enclosed'],
      ['in-attachment', 'in the letter enclosed'],
      ['in-attachment', 'in the letter enclosed, and not in the warning'],
    ],
  },
  {
    name: 'a number in words answers no price',
    letters: [
      [
        'request',
        '1) The number of ferries at Wick.\n2) How many of those had no pilot on 1 May 2024?\n3) The price of a day ticket for the year starting May 2025.',
      ],
      [
        'response',
        'Dear Ada\n\nHarbour\n\nThe Board has fourteen ferries at Wick. At the beginning of May last year six of these were without a pilot.\n\nThat completes your list.\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'a number in words'],
      ['answered', 'a number in words'],
      ['unanswered', 'six of them is no price'],
    ],
  },
  {
    name: 'figures in another measure, and words of the writer about himself, answer nothing',
    letters: [
      [
        'request',
        'Dear Council,\n\nHow many rangers were employed in March 2024? What was the highest weekly wage paid to a ranger that summer? Which firms supplied rangers in 2024? And please send me the latest contract for the ranger service.\n\nYours,\nA. Requester',
      ],
      [
        'response',
        'Dear Sir\n\nI look after the ranger contract for the Council and have been asked to reply to you.\n\nThere were 38 rangers employed in March 2024. The firms that supplied rangers during 2024 were Hollow Wood Ltd and Marsh & Rye.\n\nThe plan is to cut the wage bill for rangers by 10 per cent before 2026, and it has been well received.\n\nYours faithfully\n\nB. Ranger',
      ],
    ],
    ends: [
      ['answered', '38'],
      ['unclear', 'a share of a hundred is no wage'],
      ['answered', 'two firms'],
      ['unclear', 'whoever was asked to reply does so in this letter'],
    ],
  },
  {
    name: 'a sum of money and a nothing count no heads',
    letters: [
      [
        'request',
        'Dear Council,\n\nPlease tell me how many people hold a season ticket for the lido now, and how many had one in May 2023 before the rates went up. Has the Council paid the operator anything for its heating?\n\nYours,\nA. Requester',
      ],
      [
        'response',
        'Dear Sir\n\nLike many towns we were asked for help when fuel rates went up. Cabinet agreed a single payment of £92,500 in May 2023. There has been nothing since then.\n\nThere are 1,914 people with a season ticket now.\n\nYours faithfully\n\nB. Clerk',
      ],
    ],
    ends: [
      ['answered', '1,914'],
      ['unanswered', 'neither a sum nor a nothing counts heads'],
      ['unclear', 'a payment to somebody'],
    ],
  },
  {
    name: 'another office that was asked to write puts an answer off',
    letters: [
      ['request', '1. How many rangers are there?\n2. What was spent on boots?'],
      [
        'response',
        'Dear Sir\n\n1. There are 38.\n2. Finance have been asked to write to you about this.\n\nYours faithfully\n\nB. Clerk',
      ],
    ],
    ends: [
      ['answered', '38'],
      ['deferred', 'by others'],
    ],
  },
  {
    name: 'gaps, notes to colleagues and questions of the writer that were left where answers belong',
    letters: [
      [
        'request',
        '1. How many boats were hired out?\n2. How was the price of a licence worked out?\n3. How many oars were lost?\n4. How many fines were given for fishing?\n5. Is the by-law on bait still in force?\n6. What does mooring cost?\n7. How many swans are there?',
      ],
      [
        'response',
        "Dear Sir\n\n1 - 14\n2 - [Sam, could you put the sheet in here?]\n3 - XX [check with the boathouse]\n4 - isn't that Parks?\n5 - Solicitor one I think??\n6 - 4 a night, 2 of that is VAT\n7 - none (I think?)",
      ],
    ],
    ends: [
      ['answered', '14'],
      ['unanswered', 'a note to a colleague'],
      ['unanswered', 'a gap and a note'],
      ['unanswered', 'a question to a colleague'],
      ['unanswered', 'a guess whose it is'],
      ['answered', 'its two figures are for nobody else'],
      ['answered', 'none, though he doubts'],
    ],
  },
  {
    name: 'what is near a gap or a note: kept back, in a file, to follow, and the question in other words',
    letters: [
      [
        'request',
        '1. How many boats were hired out?\n2. Who hired them?\n3. Please send the price list.\n4. How many oars were lost?\n5. How many fines were given?\n6. How many nets are left?\n7. In which month does the hut close?',
      ],
      [
        'response files',
        'Dear Sir\n\n1. Boats hired out?\n14\n\n2. [redacted, section 40(2)]\n\n3. [see attached]\n\n4. [to follow]\n\n5. (none)\n\n6. A dozen or so?\n\n7. Possibly March?',
      ],
    ],
    ends: [
      ['answered', 'below the question in other words'],
      ['refused', 'brackets around what was done'],
      ['in-attachment', 'brackets around where it is'],
      ['deferred', 'brackets around when'],
      ['answered', 'brackets around none'],
      ['answered', 'a number in doubt'],
      ['answered', 'a month in doubt'],
    ],
  },
  {
    name: 'exempt in a word, and the notice of refusal below an answer that gives all',
    letters: [
      ['request', '1. How many cameras are there?\n2. Which of them are broken?\n3. Who watches them?'],
      [
        'response',
        'Dear Sir\n\n1. 84\n\n2. Exempt. Please turn to the notice below.\n\n3. Our own staff do, from ten until two.\n\nRefusal notice\n\nSection 31(1)(a) provides that information is exempt if to disclose it would be likely to prejudice the prevention of crime. The public interest does not favour it.',
      ],
    ],
    ends: [
      ['answered', '84'],
      ['refused', 'one word'],
      ['answered', 'the notice is for the one above'],
    ],
  },
  {
    name: 'the notice below the answer that it is for',
    letters: [
      ['request', '1. How many cameras are there?\n2. Who watches them?\n3. Which of them are broken?'],
      [
        'response',
        'Dear Sir\n\n1. 84\n\n2. Our own staff\n\n3. We cannot give you this for the following reasons.\n\nRefusal notice\n\nSection 31(1)(a) provides that information is exempt if to disclose it would be likely to prejudice the prevention of crime.',
      ],
    ],
    ends: [
      ['answered', '84'],
      ['answered', 'staff'],
      ['refused', 'the notice is for this one'],
    ],
  },
  {
    name: 'a heading of complaints that were asked for, and one that ends the letter',
    letters: [
      [
        'request',
        '1. The number of bins emptied.\n2. Tonnes of glass collected.\n3. The number of complaints about noise from bottle banks.\n4. The number of bottle banks.',
      ],
      [
        'response',
        'Dear Sir\n\nBINS\n\nWe emptied 41,168 bins.\n\nGLASS\n\n720 tonnes of glass were collected.\n\nCOMPLAINTS\n\nComplaints are not sorted by cause and a figure is not held.\n\nBOTTLE BANKS\n\nThere are 23 bottle banks.\n\nCOMPLAINTS ABOUT THIS REPLY\n\nYou may ask for a review within 40 working days.',
      ],
    ],
    ends: [
      ['answered', '41,168'],
      ['answered', '720'],
      ['not-held', 'under a heading that ends no letter'],
      ['answered', '23'],
    ],
  },
  {
    name: 'a form says first what was decided, and then has a field for the answer',
    letters: [
      [
        'request',
        '1. How many posts are there?\n2. How much current was drawn?\n3. What share of the income is ours?\n4. What is the tariff?\n5. Has a grant been sought?',
      ],
      [
        'response',
        'Case 14\n\nQuestion 1\nText: How many posts are there?\nOutcome: Disclosed\nAnswer: 29\nTeam: Parking\n\nQuestion 2\nText: How much current was drawn?\nOutcome: Not held\nAnswer: The meter belongs to the operator and its readings do not come to us\nTeam: Parking\n\nQuestion 3\nText: What share of the income is ours?\nOutcome: Withheld\nAnswer: N/A\nExemption: section 43(2)\n\nQuestion 4\nText: What is the tariff?\nOutcome: Available elsewhere\nAnswer: www.example.org/tariff\nTeam: Parking\n\nQuestion 5\nText: Has a grant been sought?\nOutcome: Disclosed\nAnswer: Yes\nTeam: Parking',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['not-held', 'as decided'],
      ['refused', 'as decided, and not inapplicable'],
      ['signposted', 'as decided'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'the answer that is no, and those that fall away with it in the same sentence',
    letters: [
      [
        'request',
        '1. Do you keep bees?\n2. If so, how many hives?\n3. If so, who tends them?\n4. Who tends the goats?',
      ],
      ['response', 'Dear Sir, the answer to Q1 is no, and Qs 2 and 3 therefore fall away. Q4, Mr Hale.'],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'named'],
      ['not-applicable', 'named'],
      ['answered', 'a name'],
    ],
  },
  {
    name: 'what cannot be reported on, above words about how to write',
    letters: [
      ['request', '1. How many reviews were made?\n2. How many were late?\n3. How many were dropped?'],
      [
        'response',
        "Dear Sir\n\n1. 12\n\n2. Nine\n\n3. Our system has the day it was made and no other, so this isn't something we can report on.\n\nAll correspondence about this request should quote 25/0061.",
      ],
    ],
    ends: [
      ['answered', '12'],
      ['answered', 'nine'],
      ['not-held', 'it cannot be told, and the reference is no figure'],
    ],
  },
  {
    name: 'figures that are given of its own accord beside the refusal of the whole request',
    letters: [
      [
        'request',
        '1. The number of rangers who were dismissed for theft.\n2. For each dismissal, what was stolen.\n3. The number of tree licences granted.\n4. The sum paid for them.',
      ],
      [
        'response',
        'Dear Sir\n\nWe refuse your request under section 12(1) of the Freedom of Information Act because to comply with it would take us above the appropriate limit of £450, which is 18 hours. There are 390 files and each would take 15 minutes.\n\nAlthough not required to, and without prejudice to that decision, we are happy to tell you that 64 rangers were dismissed for theft in the ten years, and that 212 tree licences were granted.\n\nYours\nA. Clerk',
      ],
    ],
    ends: [
      ['answered', 'one figure'],
      ['refused', 'with the whole'],
      ['answered', 'another figure'],
      ['refused', 'with the whole'],
    ],
  },
  {
    name: 'help to narrow what was refused gives nothing',
    letters: [
      [
        'request',
        '1. The number of rangers who were dismissed for theft.\n2. For each dismissal, what was stolen.\n3. The number of tree licences granted.',
      ],
      [
        'response',
        'Dear Sir\n\nWe refuse your request under section 12(1) of the Freedom of Information Act because to comply with it would take us above the appropriate limit of £450, which is 18 hours. There are 390 files and each would take 15 minutes.\n\nTo assist you, we can tell you that tree licences for up to two years could be looked at within the limit.\n\nYours\nA. Clerk',
      ],
    ],
    ends: [
      ['refused', 'with the whole'],
      ['refused', 'with the whole'],
      ['refused', 'no number of licences is given'],
    ],
  },
  {
    name: 'the note that an answer leads to says where it is, and the note of a figure explains it',
    letters: [
      [
        'request',
        '1. How many votes were rejected?\n2. What were the reasons for it?\n3. How many booths were hired?\n4. What did they cost?',
      ],
      [
        'response',
        'Dear Sir\n\n1. 143 [1]\n2. See the printed return [2]\n3. 9\n4. £400\n\nNotes\n\n[1] Counted from the forms.\n\n[2] https://www.example.gov.uk/votes/return',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['signposted', 'its note is an address'],
      ['answered', '9'],
      ['answered', '£400'],
    ],
  },
  {
    name: 'a heading shares a word with a question, and what stands under it is about another',
    letters: [
      [
        'request',
        'Please provide\n\n• the hours lost to tides that were more than 15 minutes late at Penrose Lock\n• the number of lock visitor passes cancelled on the day\n• the number of Grave Incidents in which fog was recorded as a factor\n• the number of lock keepers at Trewin',
      ],
      [
        'response',
        'Dear Sir\n\nKeepers\n\nThree lock keepers work at Trewin. They are all resident and two of them are seasonal.\n\nPenrose Lock\n\nTides ran late there for 417 hours in all, over and above the fifteen minutes that we allow for.\n\nVisitor safety\n\nIn all 41 Grave Incidents were recorded in the year. In 17 of them fog was put down as a factor by the pilot.\n\nHarbour Master',
      ],
    ],
    ends: [
      ['answered', 'minutes are a time and no paper'],
      ['unclear', 'the heading is about other visitors'],
      ['answered', 'under a heading of other words'],
      ['answered', 'under its heading'],
    ],
  },
  {
    name: 'an index of annexes refuses nothing, nor do lists of what speaks for and against',
    letters: [
      [
        'request',
        "(a) a list of the harbours chosen;\n(b) the number of harbours that applied;\n(c) the criteria against which applications were scored;\n(d) the submission to Ministers recommending them;\n(e) the private secretary's reply to that submission;\n(f) the sum spent up to 31 March 2024.",
      ],
      [
        'response',
        'Your request is at Annex A. The information that we are able to release is at Annex B. An explanation of what we are unable to release is at Annex C.\n\nANNEX A - YOUR REQUEST\n\n"(a) a list of the harbours chosen; (b) the number of harbours that applied; (c) the criteria against which applications were scored; (d) the submission to Ministers recommending them; (e) the private secretary\'s reply to that submission; (f) the sum spent up to 31 March 2024."\n\nANNEX B - INFORMATION RELEASED\n\nHarbours in the scheme\nArken, Brigs, Coley, Fallow.\n\nApplications\nThere were 74 applications, two of which were withdrawn.\n\nExpenditure\n£6.21 million to 31 March 2024.\n\nANNEX C - INFORMATION WITHHELD\n\nThe submission dated 9 November and the reply from the private secretary of the Minister are withheld in full under section 35(1)(a).\n\nConsiderations in favour of disclosure\n- The scheme is a large one and feeling is strong.\n- Greater understanding of how choices are put to Ministers.\n\nOn balance the public interest favours withholding.',
      ],
    ],
    ends: [
      ['answered', 'names under a heading'],
      ['answered', 'the number'],
      ['unclear', 'a number is no criterion'],
      ['unclear', 'named with the other, too faintly'],
      ['refused', 'named'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'what stands in an annex that is no part of the letter is attached',
    letters: [
      ['request', '1. A list of the buoys.\n2. The cost of each.'],
      ['response files', 'The information that we are able to release is at Annex B. Our reasons are at Annex C.'],
    ],
    ends: [
      ['in-attachment', 'the annex is a file'],
      ['in-attachment', 'the annex is a file'],
    ],
  },
  {
    name: 'a machine says that nobody reads what is sent to it',
    letters: [
      ['request', '1. How many organs are there?\n2. Who tunes them?'],
      [
        'response',
        '** Please do not reply - this mailbox is not monitored **\n\nWe have your form.\n\nReference: 24-0077',
      ],
      ['response', 'Dear Ada\n\n1. Four\n\nYours sincerely\n\nB. Keeper'],
    ],
    ends: [
      ['answered', 'given'],
      ['unanswered', 'the warning holds nothing back'],
    ],
  },
  {
    name: 'so another says in words of its own',
    letters: [
      ['request', '1. How many organs are there?\n2. Who tunes them?'],
      ['response', 'This inbox is not monitored.\n\nWe have your form.'],
      ['response', 'Dear Ada\n\n1. Four\n\nYours sincerely\n\nB. Keeper'],
    ],
    ends: [
      ['answered', 'given'],
      ['unanswered', 'the warning holds nothing back'],
    ],
  },
  {
    name: 'what was asked about is not monitored',
    letters: [
      ['request', '1. How many organs are there?\n2. How damp is the loft?'],
      ['response', 'Dear Ada\n\n1. Four\n2. The loft is not monitored.\n\nYours sincerely\n\nB. Keeper'],
    ],
    ends: [
      ['answered', 'given'],
      ['not-held', "it is nobody's mailbox"],
    ],
  },
];
