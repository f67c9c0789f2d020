import type { Story } from './overriding';

const FIVE =
  '1. How many lamps are lit all night?\n2. How many lamps were mended last year?\n3. What did mending them cost?\n4. How many lamps are older than 2000?\n5. Is there a plan to replace them?';

const FERRY =
  'Q1. Is a ferry run?\nQ2. If so:\nQ2a. In what month did it first sail?\nQ2b. Who built it?\nQ2c. What did it cost?\nQ3. How many piers are kept up?';

/** How replies are set out: labels of many forms, captions, rows, the request repeated above or below. The reason stands beside what is to be read. */
export const SET_OUT: readonly Story[] = [
  {
    name: 'the repeated question has what the requester explained behind it',
    letters: [
      [
        'request',
        '1. What was spent on reeds?\n2. What was spent in 2023 on tuning, agency players and copyists?\n3. What was spent on pipes?',
      ],
      [
        'response',
        '1. What was spent on reeds?\nHB reply: £310\n\n2. What was spent in 2023 on tuning, agency players and copyists?\n(You told us by telephone on 4 May that copyists means those who are\npaid by the page.)\nHB reply: Tuning £2,418\nAgency players £5,377\n\n3. What was spent on pipes?\n(You explained) £77',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['partly-answered', 'nothing for the copyists'],
      ['answered', 'a figure behind the bracket'],
    ],
  },
  {
    name: 'a table of three columns that counts its rows further than the request goes',
    letters: [
      [
        'request',
        '1. How many pianos does the hall have?\n2. What was spent on tuning in 2023?\n3. (a) How many concerts were held?\n(b) How many of those sold out?\n4. (a) How many ushers are paid?\n(b) How many ushers are volunteers?\n5. Is the caretaker named in the lease?',
      ],
      [
        'response',
        'Dear Ada\n\nNo.\n\nSubject\n\nReply\n\n1\n\nPianos in the hall\n\nThree\n\n2\n\nSpend on tuning 2023\n\n£410\n\n3\n\nConcerts held\n\n22\n\n4\n\nConcerts sold out\n\n9\n\n5\n\nUshers who are paid\n\nExempt under section 43(2).\n\n6\n\nCaretaker named in the lease\n\nYes\n\nYours\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'three'],
      ['answered', 'a sum'],
      ['answered', 'its subject stands there'],
      ['answered', 'its subject stands there'],
      ['refused', 'the fifth row is about it'],
      ['unanswered', 'no row is about it'],
      ['answered', 'the last row is about it'],
    ],
  },
  {
    name: 'a table of three columns that counts every part of the request',
    letters: [
      [
        'request',
        '1. How many pianos does the hall have?\n2. What was spent on tuning in 2023?\n3. (a) How many concerts were held?\n(b) How many of those sold out?\n4. (a) How many ushers are paid?\n(b) How many ushers are volunteers?\n5. Is the caretaker named in the lease?',
      ],
      [
        'response',
        'Dear Ada\n\nNo.\n\nSubject\n\nReply\n\n1\n\nPianos in the hall\n\nThree\n\n2\n\nSpend on tuning 2023\n\n£410\n\n3\n\nConcerts held\n\n22\n\n4\n\nConcerts sold out\n\n9\n\n5\n\nUshers who are paid\n\nExempt under section 43(2).\n\n6\n\nVolunteers\n\n40\n\n7\n\nCaretaker named in the lease\n\nYes\n\nYours\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'three'],
      ['answered', 'a sum'],
      ['answered', 'its subject stands there'],
      ['answered', 'its subject stands there'],
      ['refused', 'the fifth row is about it'],
      ['answered', 'the sixth row'],
      ['answered', 'the last row is about it'],
    ],
  },
  {
    name: 'rows of words and figures under bare labels of questions',
    letters: [
      [
        'request',
        '1. What was spent on tuning and agency players?\n2. What was spent on robes?\n3. How many robes are there?',
      ],
      [
        'response',
        'Dear Ada\n\nQuestion 1\n\nTuning £2,418\nAgency players £5,377\n\nQuestion 2\n\n£77\n\nQuestion 3\n\n9\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'both rows'],
      ['answered', 'under its label'],
      ['answered', 'under its label'],
    ],
  },
  {
    name: 'a table whose columns are titled by labels of questions',
    letters: [
      ['request', '1. How many robes were bought each year?\n2. How many robes were sold each year?'],
      [
        'response',
        'Dear Ada\n\nYear\n\nQuestion 1\n\nQuestion 2\n\n2021\n\n14\n\n9\n\n2022\n\n12\n\n7\n\n2023\n\n11\n\n3\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'the first column'],
      ['answered', 'the second column'],
    ],
  },
  {
    name: 'the first words of an answer lack the figure, and a few are counted',
    letters: [
      [
        'request',
        '1. How many boats are moored?\n1a. How many of those run on oil?\n1b. How many of those run on coal?\n1c. Is the harbour mostly old or new?',
      ],
      [
        'response',
        '1. How many boats are moored?\nReply: 244\n1a. How many of those run on oil?\nReply: Fuel is no field of the log so we do not hold a figure for the harbour. For the 50 boats that we looked at, the split was:\n\nOil 29\nCoal 21\n\n1b. How many of those run on coal?\nReply: see 1a above\n1c. Is the harbour mostly old or new?\nReply: Old',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['partly-answered', 'for fifty of them'],
      ['partly-answered', 'as the one before'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'the request is repeated as a whole, and the labels of the answers wander',
    letters: [
      ['request', FIVE],
      ['response', `You asked:\n\n${FIVE}\n\nWe say:\n\nResponse 1: 4,118\nR2: 310\n3: £41,207\n4) 88\nResp 5: No`],
    ],
    ends: [
      ['answered', 'a word before its number'],
      ['answered', 'a letter before it'],
      ['answered', 'a bare number below the repeated request'],
      ['answered', 'a bracket'],
      ['answered', 'a word cut short'],
    ],
  },
  {
    name: 'the answers come first and the request is copied below them',
    letters: [
      ['request', FIVE],
      ['response', `OUR ANSWERS\n\n1. 4,118\n2. 310\n3. £41,207\n5. No\n\nYOUR REQUEST\n\n${FIVE}`],
    ],
    ends: [
      ['answered', 'above'],
      ['answered', 'above'],
      ['answered', 'above'],
      ['unanswered', 'its number is passed over, and the copy answers nothing'],
      ['answered', 'above'],
    ],
  },
  {
    name: 'an answer to two repeated questions names both in its title',
    letters: [
      ['request', FIVE],
      [
        'response',
        '1. How many lamps are lit all night?\nBoard response: 4,118\n\n2. How many lamps were mended last year?\n3. What did mending them cost?\nBoard response to 2) and 3): We have no record that would tell you this.\n\n4. How many lamps are older than 2000?\nBoard response:\n\n5. Is there a plan to replace them?\nBoard response: No',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['not-held', 'named in the title of the answer below'],
      ['not-held', 'named'],
      ['unanswered', 'nothing after the title'],
      ['answered', 'no'],
    ],
  },
  {
    name: 'a title may say reply, join the numbers with a plus, or gloss them',
    letters: [
      [
        'request',
        'A. How many vans?\nB. How many lorries?\nC. How many cars?\nD. How many drivers?\nE. How many mechanics?',
      ],
      [
        'response',
        'Reply to A and B – exempt, s.21 of the Act: the list at www.example.gov.uk/fleet shows them all.\nC + D: There are 14 cars and 61 drivers.\nE) (mechanics)\n9',
      ],
    ],
    ends: [
      ['refused', 'one of the two'],
      ['refused', 'the other'],
      ['answered', 'a plus joins them'],
      ['answered', 'a plus joins them'],
      ['answered', 'below its gloss'],
    ],
  },
  {
    name: 'a slash closes a number, and two may share a line',
    letters: [
      [
        'request',
        '1/ How many boats?\n2/ How many buoys?\n3/ How many piers did you own then?\n4/ How many of those were closed?',
      ],
      ['response', '1/ 12\n2/ 340\n3/ + 4/ We owned six then, of which two were closed.'],
    ],
    ends: [
      ['answered', 'its own'],
      ['answered', 'its own'],
      ['answered', 'one of the two'],
      ['answered', 'the other'],
    ],
  },
  {
    name: 'the parts of a question stand on one line, or one below another without its number',
    letters: [
      [
        'request',
        'A1 How many plots were sold in\n  (i) the old ground\n  (ii) the new ground\n  (iii) the wood\nA2 How many graves were dug in\n  (i) the old ground\n  (ii) the new ground',
      ],
      ['response', 'A1 (i): 12; (ii): 40; (iii): none\nA2 (i) ...... 31\n   (ii) ..... 77'],
    ],
    ends: [
      ['answered', 'first on the line'],
      ['answered', 'second'],
      ['answered', 'third'],
      ['answered', 'first row'],
      ['answered', 'second row'],
    ],
  },
  {
    name: 'rows of dots lead from a caption to its answer, to a day or to nothing',
    letters: [
      [
        'request',
        'Point 1: How many contracts are there?\nPoint 2: How many were ended early?\nPoint 3: How much was clawed back?\nPoint 4: Is there a manager for them?',
      ],
      [
        'response',
        'Point 1, contracts in force .............. 64\nPoint 2, ended early .....................\nPoint 3, money clawed back ............... by 30 June\nPoint 4, manager ......................... yes',
      ],
    ],
    ends: [
      ['answered', '64'],
      ['unanswered', 'nothing after the dots'],
      ['deferred', 'a day to come, and no sum'],
      ['answered', 'yes'],
    ],
  },
  {
    name: 'captions after the labels are no answers',
    letters: [
      [
        'request',
        '1 - In which parks must a dog be on a lead?\n2 - How many wardens are there?\n3 - How many strays found a home?\n4 - How many dogs have a licence?\n5 - How many bites were told of?\n6 - What was spent on vets?',
      ],
      [
        'response',
        'ITEM 1: PARKS WITH LEADS\nHollow Park and the Mead\n\nITEM 2: WARDENS\nThree\n\nITEM 3: STRAYS FOUND A HOME\n\nITEM 4: LICENCES\nITEM 5: BITES\nOn these two we claim section 21 of the Act: see stats.example/dogs\n\nITEM 6: VETS\n£4,118',
      ],
    ],
    ends: [
      ['answered', 'below its caption'],
      ['answered', 'below'],
      ['unanswered', 'a caption with nothing below it'],
      ['refused', 'one of these two'],
      ['refused', 'the other'],
      ['answered', 'below'],
    ],
  },
  {
    name: 'capital letters above a paragraph say whose reasons it gives',
    letters: [
      [
        'request',
        'Under the Environmental Information Regulations:\nItem 1 - every letter about the tip\nItem 2 - every note about the tip\nItem 3 - how many times was it walked over?\nItem 4 - what was set aside for drains?',
      ],
      [
        'response',
        'OUTCOME\n\nItems 1 and 2 . . . declined (regulation 12(4)(b))\nItem 3 . . . . . . 26 times\nItem 4 . . . . . . £145,000\n\nWHY ITEMS 1 AND 2 ARE DECLINED\n\nGoing through all of it would take one person fourteen weeks, which is manifestly unreasonable under regulation 12(4)(b).',
      ],
    ],
    ends: [
      ['refused', 'declined'],
      ['refused', 'declined'],
      ['answered', 'a figure'],
      ['answered', 'the reasons below are for others'],
    ],
  },
  {
    name: 'questions for those who have none do not concern one who has',
    letters: [
      [
        'request',
        '1. Is there a panel?\n2. Was one ever thought about?\n3. If so, why did nothing come of it?\n4. When does it meet?',
      ],
      [
        'response',
        '1. Is there a panel?\nCouncil: Yes\n\n2. Was one ever thought about?\n3. If so, why did nothing come of it?\nCouncil: These do not concern us, as we have a panel.\n\n4. When does it meet?\nCouncil: In May',
      ],
    ],
    ends: [
      ['answered', 'yes'],
      ['not-applicable', 'one of these'],
      ['not-applicable', 'the other'],
      ['answered', 'a month'],
    ],
  },
  {
    name: 'Q2 - 4 above Q3 - No is the answer four, and no range',
    letters: [
      [
        'request',
        'Q1 - how many patients are there?\nQ2 - how many doctors are partners?\nQ3 - is there a car park?\nQ4 - if so, how many spaces has it?',
      ],
      ['response', 'As requested -\n\nQ1 - 11,206\nQ2 - 4\nQ3 - No\nQ4 - does not apply'],
    ],
    ends: [
      ['answered', 'its own line'],
      ['answered', 'four'],
      ['answered', 'no'],
      ['not-applicable', 'there is none'],
    ],
  },
  {
    name: 'prose above the list puts things off, and the entries below point up to it',
    letters: [
      ['request', '1. How many boats are there?\n2. The mooring fees owed in May.\n3. What was spent on rope?'],
      [
        'response',
        'The fees owed for moorings in May are being gone through by the auditor and I will send them to you on 30 June 2025.\n\n1. How many boats are there?\n\nFourteen.\n\n2. The mooring fees owed in May.\n\nSee above.\n\n3. What was spent on rope?\n\n£310.',
      ],
    ],
    ends: [
      ['answered', 'fourteen'],
      ['deferred', 'what was said above'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'prose above the list gives it, and the entry below points up to it',
    letters: [
      ['request', '1. How many boats are there?\n2. The mooring fees owed in May.\n3. What was spent on rope?'],
      [
        'response',
        'The mooring fees owed in May came to £412. The figure for June will be sent to you later.\n\n1. How many boats are there?\n\nFourteen.\n\n2. The mooring fees owed in May.\n\nSee above.\n\n3. What was spent on rope?\n\n£310.',
      ],
    ],
    ends: [
      ['answered', 'fourteen'],
      ['answered', 'the sum above'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'a paragraph above neither confirms nor denies, and the labels below point up to it',
    letters: [
      [
        'request',
        '1. How many guards are there?\n2. Has anybody broken in?\n3. If so, on what dates?\n4. How many doors have alarms?',
      ],
      [
        'response',
        'Two of your questions can be answered. For Questions 2 and 3 the Board will not say one way or the other whether it has the information: section 31(3) of the Act takes away the duty to confirm or deny.\n\n1 - You wanted to know how many guards there are. Four.\n\n2 - You wanted to know about break-ins. Please see the paragraph above.\n\n3 - The same applies.\n\n4 - You asked about doors. Eleven.',
      ],
    ],
    ends: [
      ['answered', 'the question once more, then four'],
      ['refused', 'what was said above'],
      ['refused', 'the same'],
      ['answered', 'eleven'],
    ],
  },
  {
    name: 'a notice of fees reckons what copies would cost, and answers nothing',
    letters: [
      ['request', 'a) the ground plans of the asylum\nb) its letter books of 1902\nc) the deposit agreement'],
      [
        'fees-notice',
        'This is notice of a fee. The reckoning is:\n\na) plans, six sheets at £11.20 ....... £67.20\nb) letter books, 340 frames at 25p ... £85.00\nc) agreement, four pages at 10p ...... £0.40\n\nWe can begin as soon as the fee is paid.',
      ],
    ],
    ends: [
      ['unanswered', 'nothing is given before it is paid'],
      ['unanswered', 'nothing is given before it is paid'],
      ['unanswered', 'nothing is given before it is paid'],
    ],
  },
  {
    name: 'a notice of fees says where to pay, on a line behind the reckoning',
    letters: [
      ['request', 'a) the ground plans of the asylum\nb) its letter books of 1902\nc) the deposit agreement'],
      [
        'fees-notice',
        'This is notice of a fee. The reckoning is:\n\n(a) Plans, six sheets at £11.20 . . . £67.20\n(b) Letter books, 340 frames at £0.25 . . . £85.00\nPostage . . . . . £4.10\n\nTo find . . . . . £156.30\n\nYou may pay by card on our website, www.tolhurst.gov.uk/shop. We begin as soon as the money is here.',
      ],
    ],
    ends: [
      ['unanswered', 'nothing is given before it is paid'],
      ['unanswered', 'where to pay is no answer'],
      ['unanswered', 'nothing is given before it is paid'],
    ],
  },
  {
    name: 'a notice of fees says of one thing that it is on the web',
    letters: [
      ['request', 'a) the ground plans of the asylum\nb) its letter books of 1902'],
      [
        'fees-notice',
        '(a) Plans, six sheets at £11.20 . . . £67.20\n(b) The letter books can be seen at www.tolhurst.gov.uk/archive.\n\nWe begin as soon as the money is here.',
      ],
    ],
    ends: [
      ['unanswered', 'nothing is given before it is paid'],
      ['signposted', 'no money is asked for it'],
    ],
  },
  {
    name: 'several questions named on a line of their own, between those that are repeated: a word for the question and its letter',
    letters: [
      ['request', FERRY],
      [
        'response',
        'QUESTION Q1. Is a ferry run?\nANSWER: No\n\nQUESTIONS Q2a, Q2b, Q2c\nANSWER: N/A (see Q1)\n\nQUESTION Q3. How many piers are kept up?\nANSWER: 4',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['answered', 'four'],
    ],
  },
  {
    name: 'several questions named on a line of their own, between those that are repeated: and',
    letters: [
      ['request', FERRY],
      [
        'response',
        'QUESTION Q1. Is a ferry run?\nANSWER: No\n\nQUESTIONS Q2a, Q2b AND Q2c\nANSWER: N/A (see Q1)\n\nQUESTION Q3. How many piers are kept up?\nANSWER: 4',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['answered', 'four'],
    ],
  },
  {
    name: 'several questions named on a line of their own, between those that are repeated: a range',
    letters: [
      ['request', FERRY],
      [
        'response',
        'QUESTION Q1. Is a ferry run?\nANSWER: No\n\nQUESTIONS Q2a TO Q2c\nANSWER: N/A (see Q1)\n\nQUESTION Q3. How many piers are kept up?\nANSWER: 4',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['answered', 'four'],
    ],
  },
  {
    name: 'several questions named on a line of their own, between those that are repeated: letters alone',
    letters: [
      ['request', FERRY],
      [
        'response',
        'QUESTION Q1. Is a ferry run?\nANSWER: No\n\nQuestions Q2a, b, c\nANSWER: N/A (see Q1)\n\nQUESTION Q3. How many piers are kept up?\nANSWER: 4',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['answered', 'four'],
    ],
  },
  {
    name: 'several questions named on a line of their own, between those that are repeated: no word',
    letters: [
      ['request', FERRY],
      [
        'response',
        'QUESTION Q1. Is a ferry run?\nANSWER: No\n\nQ2a, Q2b, Q2c\nANSWER: N/A (see Q1)\n\nQUESTION Q3. How many piers are kept up?\nANSWER: 4',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['answered', 'four'],
    ],
  },
  {
    name: 'several questions named on a line of their own, between those that are repeated: a word for each',
    letters: [
      ['request', FERRY],
      [
        'response',
        'QUESTION Q1. Is a ferry run?\nANSWER: No\n\nQUESTION Q2a / QUESTION Q2b / QUESTION Q2c\nANSWER: N/A (see Q1)\n\nQUESTION Q3. How many piers are kept up?\nANSWER: 4',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['not-applicable', 'named with the others'],
      ['answered', 'four'],
    ],
  },
  {
    name: 'a sum that comes in a later letter is no answer to how long',
    letters: [
      [
        'request',
        'Q1. How many boats are moored?\nQ2. What did you spend on rope?\nQ3. What did you spend on oil for boats, cranes and lamps?\nQ4. If you have a crane:\nQ4a. When was it first used?\nQ4b. How long did the building take?\nQ5. Is the quay lit?',
      ],
      [
        'holding',
        'The quay office still owes me some of this. I have asked for everything and will reply to you on 15 March 2024.',
      ],
      [
        'response',
        'Below. One figure, for rope (Q2), will follow on 18 March.\n\nQ1. How many boats are moored?\nANS: 41\n\nQ2. What did you spend on rope?\nANS: To follow, as above.\n\nQ3. What did you spend on oil for boats, cranes and lamps?\nANS: £310\n\nQ5. Is the quay lit?\nANS: Yes',
      ],
      [
        'response',
        'As I mentioned, one answer was still to come. It is this.\n\nQ2. What did you spend on rope?\nANS: £19,846.20, although the code takes in twine and building cord as well and we have no means of splitting it.\n\nI am sorry that you had to wait so long for it.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given later'],
      ['answered', 'given'],
      ['unanswered', 'put off, and never taken up'],
      ['unanswered', 'put off, and a sum is no length of time'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'declined as a whole on the ground of cost, and the items reckoned up',
    letters: [
      [
        'request',
        '1. How many contracts were published?\n2. How many had words taken out?\n3. Which ground was used in each?',
      ],
      [
        'response',
        'It read as follows: Q.1 How many contracts were published? / Q.2 How many had words taken out? / Q.3 Which ground was used in each?\n\nWe will not be complying with it. Section 12(1) relieves an authority where the appropriate limit would be passed.\n\nThere were 870 contracts. Your second and third items by themselves would call for some 80 hours.',
      ],
    ],
    ends: [
      ['refused', 'the whole of it'],
      ['refused', 'the hours are no answer'],
      ['refused', 'the whole of it'],
    ],
  },
  {
    name: 'one question is passed on, and the letter that follows is about the others',
    letters: [
      [
        'request',
        'Q1: How many horses are stabled?\nQ2: What did shoeing cost?\nQ3: How many complaints were made about the Chief?\nQ4: What is charged for an escort?',
      ],
      [
        'transfer',
        'I take your Q3 first. We hold no record of such complaints. I have today sent Q3 on to the Commissioner’s office. The remainder of the request stays with me.',
      ],
      [
        'response',
        'Q3 being now with the Commissioner, this letter disposes of the rest of your request.\n\nHorses: there are fourteen.\n\nShoeing: the bill was £19,364.',
      ],
    ],
    ends: [
      ['answered', 'horses'],
      ['answered', 'shoeing'],
      ['not-held', 'passed on, and nothing was said of it since'],
      ['unanswered', 'neither letter comes to it'],
    ],
  },
  {
    name: 'to hold a licence or a contract is to have one',
    letters: [
      ['request', 'Does the Trust hold a licence for Scrivana, and has it ever held one?'],
      ['response', 'The Trust does not hold a licence for Scrivana and has not held one at any time.'],
    ],
    ends: [
      ['answered', 'no, and no word of records'],
      ['unclear', 'the same sentence may answer both'],
    ],
  },
  {
    name: 'of two questions with one number the answer is for the one of which it has the words',
    letters: [
      [
        'request',
        '1. How many callers rang?\n2. How many of them rang again within a day?\n2. How many of them were sent to hospital?\n3. How many complained?',
      ],
      ['response', '1. 31,290\n2. 2,644 were sent to hospital\n3. 83'],
    ],
    ends: [
      ['answered', 'given'],
      ['unanswered', 'the only line with its number speaks of the other'],
      ['answered', 'hospital'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'what comes after the complaint rights in their paragraph is of the end too',
    letters: [
      [
        'request',
        '1. Is there a panel?\n2. How many months did it take to set up?\n3. Where can its papers be seen?\n4. How many people sit on it?',
      ],
      [
        'response',
        '1. Is there a panel?\nYes\n\n2. How many months did it take to set up?\n\n3. Where can its papers be seen?\n\n4. How many people sit on it?\nTwelve\n\nIf you think that we have got this wrong you can ask for the decision to be gone over by another officer. Write to Democratic Support within two months of this letter. How we go about it is in a leaflet at www.example.gov.uk/leaflets.',
      ],
    ],
    ends: [
      ['answered', 'yes'],
      ['unanswered', 'the two months are for complaints'],
      ['unanswered', 'the leaflet is about complaints'],
      ['answered', 'twelve'],
    ],
  },
  {
    name: 'a part of a question that asks for a measure or a name is missed',
    letters: [
      [
        'request',
        '1. Which route is the dearest, and what is its length in miles?\n2. What did agency staff cost, and from which agency did most of them come?\n3. How much was spent (salaries, travel and rooms)?\n4. Where they do, what does a visit cost?',
      ],
      [
        'response',
        '1. TX118, Pontrhyd to Maes Helyg.\n2. Agency staff came to £318,440 in the year.\n3. Salaries £12,000, travel £300\n4. 40p',
      ],
    ],
    ends: [
      ['partly-answered', 'no length'],
      ['partly-answered', 'no agency'],
      ['partly-answered', 'no rooms'],
      ['answered', 'its first words ask nothing'],
    ],
  },
  {
    name: 'a figure stands first and an address after it; an address is what was asked for',
    letters: [
      [
        'request',
        '1. How many wards are there?\n2. Is your policy on the web?\n3. And the address of it, if it is?\n4. Which meetings were held?',
      ],
      [
        'response',
        '1. 22. There is a list of them at [1]https://www.example.gov.uk/wards\n2. It is\n3. www.example.gov.uk/policy\n4. See the pages at www.example.gov.uk/meetings\n\nThis ought to have been with you on the 12th and we are sorry that it was not.',
      ],
    ],
    ends: [
      ['answered', '22'],
      ['answered', 'it is'],
      ['answered', 'the address itself'],
      ['signposted', 'only a page, and the regret is none of it'],
    ],
  },
  {
    name: 'the answer under the last of several parts names those above it by their letters',
    letters: [
      [
        'request',
        '1. Is there a safe store?\n2. Universities with one\n(a) In what year did it open?\n(b) Which firm built it?\n(c) What got in the way?\n3. How many theses were deposited?',
      ],
      [
        'response',
        '1. Is there a safe store? Reply: No\n\n2. Universities with one\n(a) In what year did it open?\n(b) Which firm built it?\n(c) What got in the way? Reply: We have none, so (a), (b) and (c) do not apply to us.\n\n3. How many theses were deposited? Reply: 312',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', '(a)'],
      ['not-applicable', '(b)'],
      ['not-applicable', '(c)'],
      ['answered', '312'],
    ],
  },
  {
    name: 'a table of cells between bars, and a note that puts off what its rows point to',
    letters: [
      [
        'request',
        '1: How many badges were in force?\n2: How many were refused?\n3: How much came in from fines?\n4: How many prosecutions were there?\n5: What was paid to the assessors?\n6: How many assessors are there?',
      ],
      [
        'response',
        'No | Subject | Answer\n1 | Badges in force | 9,870\n2 | Refused | 744\n3 | Fines | see note\n4 | Prosecutions |\n5 | Assessors | £86,115\n6 | Their number | four\n\nNote: the ledger is being reconciled. You shall have 3 not later than 27 October 2024.',
      ],
    ],
    ends: [
      ['answered', 'the last cell'],
      ['answered', 'the last cell'],
      ['deferred', 'what the note says of it'],
      ['unanswered', 'an empty cell'],
      ['answered', 'the last cell'],
      ['answered', 'the last cell'],
    ],
  },
  {
    name: 'answers from the bottom up, two of them together, and a notice to which labels point',
    letters: [
      [
        'request',
        '1/ Every letter to the firm about the dam, under the Environmental Information Regulations.\n2/ Every message between staff about it.\n3/ How many people wrote in favour?\n4/ In which month does work start?',
      ],
      [
        'response',
        '4/ Work starts in September.\n\n3/ 1,046 people did.\n\n2/ and 1/ These go together. Regulation 12(4)(b) lets us turn down what is manifestly unreasonable, and we turn down both of these on that footing.',
      ],
    ],
    ends: [
      ['refused', 'the second of the two'],
      ['refused', 'the first of the two'],
      ['answered', 'a figure'],
      ['answered', 'a month'],
    ],
  },
  {
    name: 'see notice below labels, and the notice further down',
    letters: [
      [
        'request',
        'A. How many kiosks are there?\nB. Has a false mast been used?\nC. If it has, on which days?\nD. How many complaints were upheld?',
      ],
      [
        'response',
        'A - Nine\nB - see notice\nC - see notice\nD - None were upheld\n\nREFUSAL NOTICE\n\nParts B & C. By virtue of section 31(3) of the Act the duty to confirm or deny does not arise.\n\nRIGHTS\n\nWrite to this office inside 40 working days if you want somebody else to look at it.',
      ],
    ],
    ends: [
      ['answered', 'nine'],
      ['refused', 'the notice'],
      ['refused', 'the notice'],
      ['answered', 'none, and the notice is for others'],
    ],
  },
  {
    name: 'in answer to a number, and a review that names but keeps the rates',
    letters: [
      [
        'request',
        '1) How many appointments had a flag?\n2) At how many was an interpreter in the room?\n3) Which agencies are used, and what is the rate of each?\n4) How many went ahead with nobody?',
      ],
      [
        'response',
        'In answer to 1): 38,402 carried it.\nIn answer to 2): 21,177 of those.\nIn answer to 3): they are commercially sensitive, so section 43(2) covers them.',
      ],
      ['review-request', 'Please review this: nothing is said of 4), and why 3) is kept back I cannot see.'],
      [
        'review-outcome',
        'Item 4). I could find no reason for leaving this out. 3,318 went ahead without anyone.\n\nItem 3). It was wrong to keep back who the agencies are: Babelgate Ltd and Lingwell Partners. The rates stay withheld, under section 43(2).',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['partly-answered', 'the names, and no rates'],
      ['answered', 'no reason was found, and no lack of records'],
    ],
  },
  {
    name: 'the request is repeated within a paragraph with its numbers, and then turned down as a whole',
    letters: [
      [
        'request',
        '1 - How many referrals led to an assessment?\n2 - How many children came into care by agreement?\n3 - How many enquiries were opened last year?',
      ],
      [
        'response',
        "On 5 February you put these questions to us: '1 - How many referrals led to an assessment? 2 - How many children came into care by agreement? 3 - How many enquiries were opened last year?'\n\nWe hold this, but the ceiling is £450, and yours is a request that goes far beyond it. We are turning it down as a whole, by virtue of section 12(1).",
      ],
    ],
    ends: [
      ['refused', 'as a whole'],
      ['refused', 'the number of the next is no answer'],
      ['refused', 'as a whole'],
    ],
  },
  {
    name: 'the reply counts in its own way and says what was asked in other words',
    letters: [
      [
        'request',
        '1. What did Penrallt Court cost to put up?\n1b. What part of the cost came out of reserves?\n2. What did counsel advise about the lease?\n3. How many rooms were empty on 1 September 2023?\n3b. Whose leave is needed to let an empty room?',
      ],
      [
        'response',
        "Point 1. You asked what Penrallt Court cost to put up.\nOur reply: £27.9 million.\n\nPoint 2. You asked what part of the cost came out of reserves.\nOur reply: £6 million.\n\nPoint 3. You asked what counsel advised about the lease.\nOur reply: Counsel's advice is exempt under section 42(1).\n\nPoint 4. You asked how many rooms were empty on 1 September 2023.\nOur reply: 83.",
      ],
    ],
    ends: [
      ['answered', 'point 1'],
      ['answered', 'point 2, and not the second of five'],
      ['refused', 'point 3'],
      ['answered', 'point 4'],
      ['unanswered', 'no point is about it'],
    ],
  },
  {
    name: 'labels that are called at places where they cannot be read leave a doubt, and those that can be are read',
    letters: [
      [
        'request',
        'Question 1: How many aids were fitted?\nQuestion 2: How many reviews were held?\nQuestion 3: How many aids were lost?\nQuestion 4: Are moulds made here?\nQuestion 5: If bought, who supplies them?',
      ],
      ['response', 'Re 1 - 9,418\nQu 2: 366\n3 = 731\nNo.4 = here\n5 does not arise'],
    ],
    ends: [
      ['answered', 'a word before it'],
      ['answered', 'a word cut short'],
      ['answered', 'an equals sign'],
      ['answered', 'an equals sign'],
      ['not-applicable', 'it does not arise'],
    ],
  },
  {
    name: 'a sentence that begins with two letters is about both',
    letters: [
      [
        'request',
        'A. How many centres were there in 2014?\nB. How many are there today?\nC. When does each open?\nD. How many have a pool?',
      ],
      [
        'response',
        '[A] How many centres were there in 2014?\nReply: 17\n\n[B] How many are there today?\n[C] When does each open?\nReply: B and C are both on our website, so that section 21 of the Act applies and we withhold them.\n\n[D] How many have a pool?\nReply:',
      ],
    ],
    ends: [
      ['answered', '17'],
      ['refused', 'one of the two'],
      ['refused', 'the other'],
      ['unanswered', 'nothing after the word'],
    ],
  },
  {
    name: 'the parts on a line have a bracket on one side only',
    letters: [
      [
        'request',
        'A1 How many bridges does the council own?\nA2 How many of them are\n   i) stone?\n   ii) steel?\n   iii) timber?\nA3 Is any of them closed?',
      ],
      ['response', 'A1: 163\nA2: i) 88, ii) 61, iii) 14\nA3: Yes'],
    ],
    ends: [
      ['answered', '163'],
      ['answered', 'the first on its line'],
      ['answered', 'the second'],
      ['answered', 'the third'],
      ['answered', 'yes'],
    ],
  },
  {
    name: 'answers in capitals are no captions',
    letters: [
      [
        'request',
        '1. Which firm supplies the telephones?\n2. Where is the exchange?\n3. Who looks after it?\n4. Is there a spare?',
      ],
      ['response', '1. FUSELAGE TELECOM\n2. COUNCIL OFFICES\n3. JANE SPRATLEY\n4. NO\n\nYours\nJo Pell'],
    ],
    ends: [
      ['answered', 'a name in capitals'],
      ['answered', 'a place in capitals'],
      ['answered', 'a name in capitals'],
      ['answered', 'no'],
    ],
  },
  {
    name: 'a bar after the last cell of each row',
    letters: [
      ['request', '1. How many vans are there?\n2. How many lorries?\n3. How many cars?\n4. How many cranes?'],
      ['response', '1 | 14 |\n2 | 9 |\n3 | 61 |\n4 | none |\n\nYours\nJo Pell'],
    ],
    ends: [
      ['answered', '14'],
      ['answered', '9'],
      ['answered', '61'],
      ['answered', 'none'],
    ],
  },
  {
    name: 'labels made equal to their answers within a paragraph',
    letters: [
      [
        'request',
        '1. How many boats are moored?\n2. How many are sunk?\n2a. How many of those are licensed?\n3. Is there a crane?\n4. When was it bought?',
      ],
      [
        'response',
        'Harbour Office\n\nHello Jan, here you go. 1 = 212 at the last count, 2 = 7, 3 = yes, on the\nnorth quay, 4 = bought in 1998. Shout if you need more. Pat',
      ],
    ],
    ends: [
      ['answered', '1 = 212'],
      ['answered', '2 = 7'],
      ['unanswered', 'its number is passed over'],
      ['answered', '3 = yes'],
      ['answered', '4 = bought in 1998'],
    ],
  },
  {
    name: 'labels written in ways of their own between others',
    letters: [
      [
        'request',
        'A. Number of ponds.\nB. Number of ducks.\nC. Cost of feed.\nD. Number of wardens.\nE. Number of signs.\nF1. Is there a hide?\nF2. Who built it?',
      ],
      [
        'response',
        'a) 14\n\nPt B - some 300\n\nc) £80\n\n‘D’ 2\n\ne) 9\n\nF 1 Yes\n\nf2 – The Friends of Ovenden Mere',
      ],
    ],
    ends: [
      ['answered', '14'],
      ['answered', 'a word cut short before its letter'],
      ['answered', '£80'],
      ['answered', 'its letter in quotation marks'],
      ['answered', '9'],
      ['answered', 'its letter apart from its number'],
      ['answered', 'both together'],
    ],
  },
  {
    name: 'a table in a letter is no label between others',
    letters: [
      ['request', '1. How many ponds?\n2. How many ducks?\n3. What was spent on feed?\n4. How many wardens are there?'],
      ['response', '1. 14\n\n2. About 300\n\nPage 3 of 9\n\n4. Two'],
    ],
    ends: [
      ['answered', '14'],
      ['answered', '300'],
      ['unanswered', 'the number of a page is none of its'],
      ['answered', 'two'],
    ],
  },
  {
    name: 'of two questions with one number the one in whose measure the answer is given',
    letters: [
      [
        'request',
        '1. How many claims came in?\n2. How long did one take on average?\n2. How many were refused?\n3. How many are open?',
      ],
      ['response', '1. 340\n2. 41 days from the first letter\n3. 12'],
    ],
    ends: [
      ['answered', '340'],
      ['answered', 'days say how long'],
      ['unanswered', 'days are no number of claims'],
      ['answered', '12'],
    ],
  },
  {
    name: 'departments named above their answers',
    letters: [
      [
        'request',
        '1. How many lifts are there?\n2. How many people were caught in one?\n3. In how many cases did the brigade come?\n4. How many calls went to the contractor?\n5. Is there a plan?',
      ],
      [
        'response',
        'ESTATES\n\n1. Lifts = 17\n\nHealth + Safety\n\n2. Caught = 31\n3. Brigade came =\n\nFACILITIES CONTRACT\n\n4. Calls = 64\n\nPlanning Team\n\n5. Yes',
      ],
    ],
    ends: [
      ['answered', '17'],
      ['answered', '31'],
      ['unanswered', 'nothing stands after its sign, and what follows is the name of a department'],
      ['answered', '64'],
      ['answered', 'yes'],
    ],
  },
  {
    name: 'the request and what was written since, copied above the one response',
    letters: [
      [
        'request',
        'Q1) How many hounds does the pack have?\n\nQ2) How many of them are bitches?\n\nQ3) What did the kennels cost to build?',
      ],
      [
        'response',
        'You asked:\n\nHow many hounds does the pack have?\nHow many of them are bitches?\nWhat did the kennels cost to build?\n\nYou added that hounds at walk need not be counted.\n\nRESPONSE\n\nThe pack has 46 hounds.\n\nThe kennels were built at a cost of £88,000.\n\nThe figures were taken from the kennel book by the secretary in the presence of the treasurer.',
      ],
    ],
    ends: [
      ['answered', 'below the title'],
      ['unclear', 'no sentence speaks of it, and one is left'],
      ['answered', 'below the title, and not the whole letter'],
    ],
  },
  {
    name: 'an annex below the last answer',
    letters: [
      ['request', '1. Was there a theft?\n2. When was it?\n3. How many guards are there?'],
      [
        'response',
        '1. NCND\n2. NCND\n3. Guards: 12\n\nYou may ask for a review.\n\nJ Orme\n\nANNEX - refusal notice\n\nWe neither confirm nor deny whether there is information within points 1 or 2. Section 31(3) applies.',
      ],
    ],
    ends: [
      ['refused', 'neither confirmed nor denied'],
      ['refused', 'neither confirmed nor denied'],
      ['answered', 'the annex is about the others'],
    ],
  },
  {
    name: 'titles with their labels in brackets',
    letters: [
      [
        'request',
        'a. All letters to the quarry.\nb. All notes of calls to it.\nc. The number of blasts in May.\nd. The number of complaints.',
      ],
      [
        'response',
        'Blasts (c): 14\n\nComplaints (d): 31, from nine people\n\nLetters and notes (a and b): they would fill eleven boxes. Regulation 12(4)(b) applies to both, as the request is manifestly unreasonable.',
      ],
    ],
    ends: [
      ['refused', 'one of the two'],
      ['refused', 'the other'],
      ['answered', '14'],
      ['answered', '31'],
    ],
  },
  {
    name: 'rows that name their subjects are read together',
    letters: [
      [
        'request',
        '1. How many pupils had a plan on 1 May 2024?\n2. How many requests for a plan came in?\n3. And how many of those did you turn down?\n4. How many caseworkers do you have?\n5. How many appeals were lodged?\n6. How many pupils with a plan had no school on 1 May 2024?',
      ],
      [
        'response',
        'Plans at 1 May 2024: 5,217\nRequests for a plan: 1,644\nRequests refused: 398\nCaseworkers: 43\nAppeals: 203\n\nYours\nJo Pell',
      ],
    ],
    ends: [
      ['answered', 'the first row, by its place'],
      ['answered', 'by its words'],
      ['answered', 'after the row before it'],
      ['answered', 'by its word'],
      ['answered', 'by its word'],
      ['unanswered', 'no row is left for it'],
    ],
  },
  {
    name: 'decimal numbers stay at the beginning of their lines',
    letters: [
      [
        'request',
        '1.1 How many vans are there?\n1.2 How many hours were they hired for?\n2.1 How many crashes were there?\n2.2 Who repaired the vans?',
      ],
      [
        'response',
        '1.1 58\n1.2 8,760 for the north depot, and as many again in round figures for the south\n2.1 1,094\n2.2 Garside and Sons of Mill Lane',
      ],
    ],
    ends: [
      ['answered', '58'],
      ['answered', '8,760'],
      ['answered', 'its number begins a line'],
      ['answered', 'a name'],
    ],
  },
  {
    name: 'a courtesy is no condition',
    letters: [
      [
        'request',
        '1. Is there a kennel?\n2. If it is not too much trouble, how many dogs are in it?\n3. Who feeds them?',
      ],
      ['response', '1. Yes\n3. Nobody'],
    ],
    ends: [
      ['answered', 'yes'],
      ['unanswered', 'passed over, and nothing hangs on trouble'],
      ['answered', 'nobody'],
    ],
  },
  {
    name: 'numbers in letters, letters apart from their numbers, parts on one line and together',
    letters: [
      [
        'request',
        '1. How many kilns are there?\n(i) How many are lit?\n(ii) How many are cold?\n2. What was spent on coal?\n3. Is there a contractor?\n(i) If so, which?\n(ii) If so, until when?\n4a. Who sweeps them?\n4b. How often?',
      ],
      [
        'response',
        'Works\n\n1. 141\ni. 88   ii. 53\n\nFinance\n\nQuestion two. The ledger gives £8,140.\n\nEstates\n\n3. Not at present, our own people do it.\ni./ii. Fall away given the above.\n\n4 A: The apprentices\n4 B: Each month',
      ],
    ],
    ends: [
      ['answered', '141'],
      ['answered', 'the first on its line'],
      ['answered', 'the second, with a point after its letter'],
      ['answered', 'its number in letters'],
      ['answered', 'not at present'],
      ['not-applicable', 'named with the other'],
      ['not-applicable', 'named with the other'],
      ['answered', 'its letter apart from its number'],
      ['answered', 'its letter apart from its number'],
    ],
  },
  {
    name: 'titles that end with the labels that they are for',
    letters: [
      [
        'request',
        '(i) the number of barges lost;\n(ii) the number of them reported to the police;\n(iii) the number of keepers dismissed;\n(iv) the cost of dismissing them;\n(v) the date of the last regatta.',
      ],
      [
        'response',
        'Barges: your (i) and (ii)\n\n1. 41 barges were lost.\n\n2. Two of these were reported to the police.\n\nKeepers: your (iii) and (iv)\n\n3. Nine keepers were dismissed.\n\n4. Dismissing them came to £96,400.\n\nRegatta: your (v)\n\n5. It was held on 14 March 2023.',
      ],
    ],
    ends: [
      ['answered', 'under the first title'],
      ['answered', 'under the first title'],
      ['answered', 'under the second'],
      ['answered', 'under the second'],
      ['answered', 'under the third'],
    ],
  },
  {
    name: 'rows of a number, a subject and an answer on lines, with notes below',
    letters: [
      [
        'request',
        '1. How many wardens are there?\n2. What was spent on radios?\n3. Was a lock picked?\n4. If so, how long was the gate open?\n5. How many keys were lost?',
      ],
      [
        'response',
        'Item\nSubject\nResponse\n\n1\nWardens\n4.6 FTE\n\n2\nSpent on radios\n£412,070\n\n3\nLocks picked\nSee Note A\n\n4\nLength of time the gate was open\nSee Note A\n\n5\nKeys lost\n1,266\n\nNote A. Under section 31(3) of the Freedom of Information Act we neither confirm nor deny that we hold this.',
      ],
    ],
    ends: [
      ['answered', 'below its subject'],
      ['answered', 'below its subject'],
      ['refused', 'as the note says'],
      ['refused', 'as the note says'],
      ['answered', 'the note is no part of it'],
    ],
  },
  {
    name: 'a note that is not there is no answer',
    letters: [
      ['request', '1. How many wardens are there?\n2. Was a lock picked?\n3. How many keys were lost?'],
      ['response', '1. Four\n2. See Note B\n3. Nine'],
    ],
    ends: [
      ['answered', 'four'],
      ['unclear', 'no such note'],
      ['answered', 'nine'],
    ],
  },
  {
    name: 'the head of a case with its ruling',
    letters: [
      ['request', '- the number of miles driven\n- the cost of the lease\n- the names of the drivers'],
      [
        'response',
        'CASE: IR/24/0672\nSUBJECT: Official car\nRECEIVED: 01/10/24\nOUTCOME: Refused in full\nGROUND: s14(1) FOIA - vexatious\n\nThis case is now closed.',
      ],
    ],
    ends: [
      ['refused', 'the ruling is one for the whole'],
      ['refused', 'and no line of the head is an answer'],
      ['refused', 'refused in full'],
    ],
  },
  {
    name: 'a single line that looks like a field is an answer',
    letters: [
      ['request', '1. Which team sweeps the flues?\n2. What is the date of the next sweep?'],
      ['response', 'Team: Hearth and Chimney\n\nDate of the next sweep: 4 May 2025'],
    ],
    ends: [
      ['answered', 'a team was asked for'],
      ['answered', 'a date was asked for'],
    ],
  },
  {
    name: 'parts named as a range with brackets',
    letters: [
      [
        'request',
        '1. Is there a weir?\n2. If there is none:\n2(a). Was one planned?\n2(b). By whom?\n2(c). When?\n3. Who owns the bank?',
      ],
      ['response', '1. Yes\n\n2(a) to 2(c). Not relevant in view of 1.\n\n3. The Crown'],
    ],
    ends: [
      ['answered', 'yes'],
      ['not-applicable', 'the first of the range'],
      ['not-applicable', 'within it'],
      ['not-applicable', 'the last of it'],
      ['answered', 'the Crown'],
    ],
  },
  {
    name: 'short rows under titles that say what they are about',
    letters: [
      [
        'request',
        '1) How many pupils go by taxi?\n2) What does a pupil cost by taxi on average?\n3) What does a pupil cost by bus on average?\n4) How many appeals were heard?\n5) How many appeals succeeded?',
      ],
      [
        'response',
        'A. Pupils\n\nBy taxi: 2,118\n\nB. Average cost of a pupil\n\nTaxi: £8,940\nBus: £1,212\n\nC. Appeals\n\nHeard: 164\nDecided in favour of the family: 49',
      ],
    ],
    ends: [
      ['answered', 'a number under pupils'],
      ['answered', 'a sum for taxis'],
      ['answered', 'a sum for buses'],
      ['answered', 'under appeals'],
      ['answered', 'under appeals, after those heard'],
    ],
  },
  {
    name: 'somebody was asked and says what is not so',
    letters: [
      ['request', 'Please tell me whether the harbour uses Tideglass. If it does, please send me the contract for it.'],
      [
        'response',
        'I have checked with colleagues and can advise that the harbour does not have a licence for Tideglass.',
      ],
    ],
    ends: [
      ['answered', 'that it is not'],
      ['not-applicable', 'nothing to send'],
    ],
  },
  {
    name: 'bare numbers in any order, by department',
    letters: [
      [
        'request',
        '1: How many crews are there?\n2: How many boats?\n3: What was spent on oars?\n3(i): And on paint?\n4: Is there a slipway?\n5: When was it built?\n6: Who owns it?',
      ],
      [
        'response',
        'PEOPLE\n\n1 1,803\n4 Yes\n\nSTORES\n\n3 £412\n3(i) Nothing\n\nESTATES\n\n5 1911, and again in 1962\n2 Fourteen',
      ],
    ],
    ends: [
      ['answered', '1,803'],
      ['answered', 'the last line'],
      ['answered', '£412'],
      ['answered', 'nothing'],
      ['answered', 'yes'],
      ['answered', '1911'],
      ['unanswered', 'its number stands nowhere'],
    ],
  },
  {
    name: 'small letters of rows, two of them in one',
    letters: [
      [
        'request',
        'a. How many vehicles were recovered?\nb. How many of them had no insurance?\nc. How many were crushed?\nd. What is still owing?\ne. How many garages are on the rota?\nf. How many applied?',
      ],
      [
        'response',
        'Pasted from the return:\n\nRef Description Figure Notes\na Recovered 6,581 incl. abandoned\nb Of which no insurance 2,377\nc Crushed 894\nd Debt at 31/03/24 £18,240\ne+f Rota 14 garages; 3 more applied',
      ],
    ],
    ends: [
      ['answered', '6,581'],
      ['answered', '2,377'],
      ['answered', '894'],
      ['answered', '£18,240'],
      ['answered', 'with the next'],
      ['answered', 'with the one before'],
    ],
  },
  {
    name: 'each department counts its answers anew',
    letters: [
      [
        'request',
        '1) How many churchyards are there?\n2) How many walls were looked at?\n3) How many times a year is the grass cut?\n4) What did the mowing cost?\n5) What sum is in the budget for it?\n6) How many claims have come in?\n7) How long does a wall wait, on average, before it is mended?\n8) Is there a policy on headstones?',
      ],
      [
        'response',
        'Grounds\n\n1. 31\n\n2. Twelve\n\n3. Eight cuts\n\nAccounts\n\n1. £46,870\n\n2. £48,500\n\nInsurance\n\n1. Four\n\n2. There is no policy on headstones',
      ],
    ],
    ends: [
      ['answered', '31'],
      ['answered', 'twelve'],
      ['answered', 'eight'],
      ['answered', 'the first sum'],
      ['answered', 'the second sum'],
      ['answered', 'four'],
      ['unanswered', 'no length of time is given'],
      ['answered', 'in its words'],
    ],
  },
  {
    name: 'a list that counts by itself past the numbers of the request',
    letters: [
      [
        'request',
        '1. What did the hall cost?\n1.1 What part of that came out of reserves?\n2. What does the cafe pay for its lease?\n3. On how many evenings was the hall let free?\n3.1 Who approves a free letting?\n4. How many complaints of noise were made?',
      ],
      [
        'response',
        '1. Hall - £1,962,000\n2. Reserves - £410,000 of that\n3. Cafe lease - section 43(2) applies and it is withheld\n4. Free evenings - 57\n5. Noise - 9 complaints',
      ],
    ],
    ends: [
      ['answered', 'the first'],
      ['answered', 'its own word stands there'],
      ['refused', 'its own words stand there'],
      ['answered', 'its own words stand there'],
      ['unanswered', 'none of the list is about it'],
      ['answered', 'its own word stands there'],
    ],
  },
  {
    name: 'numbered paragraphs of a letter are no labels',
    letters: [
      [
        'request',
        '1) The number of dealers.\n2) The number struck off.\n3) The reasons given.\n4) Letters about the backlog.',
      ],
      [
        'response',
        '1. I have been asked to determine your application.\n\n2. Section 12(1) of the Act provides that nobody need comply where the cost would exceed the limit.\n\n3. The reasons are typed as free text and would take 76 hours to read. I therefore refuse the application in its entirety under section 12(1).\n\n4. You may seek an internal review.',
      ],
    ],
    ends: [
      ['refused', 'as a whole'],
      ['refused', 'as a whole'],
      ['refused', 'as a whole'],
      ['refused', 'the fourth paragraph is none of its'],
    ],
  },
  {
    name: 'answers of colleagues that are passed on below the letter',
    letters: [
      [
        'request',
        '1. How many pupils go by bus?\n2. How many by taxi?\n3. What did taxis cost?\n4. How many escorts are there?',
      ],
      [
        'response',
        'Hello,\n\nWhat the services have told me is below.\n\nIsla Gourlay\n\n________________________________\n\nFrom: Munro, Alasdair (Transport)\nSent: 04 June 2024 16:21\nTo: FOI\nSubject: RE: school transport\n\nIsla\n\n1. 2,316 of them now\n2. 288, all from the glens\n4. 34, some part time\n\nAlly',
      ],
    ],
    ends: [
      ['answered', 'in the message passed on'],
      ['answered', 'in the message passed on'],
      ['unanswered', 'its number is passed over'],
      ['answered', 'in the message passed on'],
    ],
  },
  {
    name: 'a list of figures that names some of the parts',
    letters: [
      [
        'request',
        '1. Is salt sold?\n2. What came of it from\n2.1 town councils?\n2.2 parish councils?\n2.3 private firms?\n3. Who sells it?',
      ],
      ['response', '1 - Yes\n2 - Town councils £4,120, parish councils nil\n3 - The depot'],
    ],
    ends: [
      ['answered', 'yes'],
      ['answered', '£4,120'],
      ['answered', 'nil'],
      ['unanswered', 'the list does not name it'],
      ['answered', 'the depot'],
    ],
  },
  {
    name: 'parts of the request as titles of the reply are no provisions',
    letters: [
      [
        'request',
        'SECTION 1\n1.1 How many vans?\n1.2 Were drivers asked?\n\nSECTION 2\n2.1 How many cars?\n2.2 Who drives them?',
      ],
      ['response', 'SECTION 1\n1.1 – Three\n1.2 – They were not\n\nSECTION 2\n2.1 – 58\n2.2 – Wardens'],
    ],
    ends: [
      ['answered', 'three'],
      ['answered', 'the title below it is no section of an Act'],
      ['answered', '58'],
      ['answered', 'wardens'],
    ],
  },
  {
    name: 'a number in letters after the word reply is the answer',
    letters: [
      ['request', '1. How many cars are there?\n2. How many drivers?\n3. How many notices were served?'],
      [
        'response',
        '1. How many cars are there?\nReply: Three.\n\n2. How many drivers?\nReply: 11\n\n3. How many notices were served?\nReply: One.',
      ],
    ],
    ends: [
      ['answered', 'three, and not the label of the third'],
      ['answered', '11'],
      ['answered', 'one'],
    ],
  },
  {
    name: 'numbers that go on through the parts of a request, parts in rows without a mark',
    letters: [
      [
        'request',
        'PART A - PUPILS\n1. How many pupils go by road?\n2. Of these, how many went by\n(i) coach?\n(ii) taxi?\n(iii) bus?\n\nPART B - MONEY\n3. What did it cost in\n(i) 2022?\n(ii) 2023?\n4. Is there a plan?',
      ],
      ['response', 'No. Answer\n1 2,338\n2 i 1,204\nii 861\niii 273\n3 i £9.41m\nii £11.06m\n4 Yes'],
    ],
    ends: [
      ['answered', 'its number alone names it'],
      ['answered', 'number and part in a row'],
      ['answered', 'the part alone in the next row'],
      ['answered', 'the part alone in the next row'],
      ['answered', 'number and part in a row'],
      ['answered', 'the part alone in the next row'],
      ['answered', 'yes'],
    ],
  },
  {
    name: 'the request is refused, and a part of it could be done if it were asked for alone',
    letters: [
      [
        'request',
        '1. How many patients were held?\n2. How many came of their own will?\n3. How often was the power used?\n4. Please send the audits of it.',
      ],
      [
        'response',
        'A sample of twenty records took eleven minutes each, so that the work would come to 880 hours. Section 12(1) of the Freedom of Information Act 2000 means that we need not comply where the cost goes beyond the limit. Your request is therefore refused.\n\nQuestions 1 and 3, for a single year, could probably be done.',
      ],
    ],
    ends: [
      ['refused', 'with the whole'],
      ['refused', 'with the whole'],
      ['refused', 'with the whole'],
      ['refused', 'with the whole'],
    ],
  },
  {
    name: 'a label with a slash, the request copied in one paragraph',
    letters: [
      ['request', '1/ How many boats were stolen?\n2/ Which three were worth most?\n3/ How many were found again?'],
      [
        'response',
        'You sought the following:\n\n1/ How many boats were stolen? 2/ Which three were worth most? 3/ How many were found again?\n\nDECISION\n\nThe Harbour Police will not be complying with this request, which is vexatious by virtue of section 14(1) of the Act.',
      ],
    ],
    ends: [
      ['refused', 'the label behind it is no answer'],
      ['refused', 'nor is this one'],
      ['refused', 'with the whole'],
    ],
  },
  {
    name: 'bullets of a word processor, and the paragraphs of an annex',
    letters: [
      [
        'request',
        '- The number of moorings that were let\n- The rent of each berth holder\n- The mooring policy now in force\n- Confirmation of whether a berth holder sits on the committee',
      ],
      [
        'response',
        '·         The number of moorings that were let\n\no   331 in 2023\n\n·         The rent of each berth holder\n\no   Withheld, see Annex A paragraph 1\n\n·         The mooring policy now in force\n\no   Annex A paragraph 2\n\n·         Confirmation of whether a berth holder sits on the committee\n\no   Confirmed, one does\n\nAnnex A\n\n1.     Section 43(2). Rents were agreed in confidence and to release them would harm our interests.\n\n2.     Section 21. The policy is in the library at https://quay.example/policy and so is exempt.',
      ],
    ],
    ends: [
      ['answered', 'under its bullet'],
      ['refused', 'withheld'],
      ['refused', 'what the second paragraph of the annex says'],
      ['answered', 'the annex is none of it'],
    ],
  },
  {
    name: 'titles in capitals, one of them under a question that nobody answered',
    letters: [
      ['request', FIVE],
      [
        'response',
        'LIGHTING\n\n1. How many lamps are lit all night?\n4,118\n\n2. How many lamps were mended last year?\n310\n\nFINANCE\n\n3. What did mending them cost?\n£41,207\n\n4. How many lamps are older than 2000?\n\nPOLICY\n\n5. Is there a plan to replace them?\nNo',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'the title above is no part of the answer before it'],
      ['unanswered', 'the next title is no answer'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'a title above a sentence without a label',
    letters: [
      ['request', `${FIVE}\n6. How many electricians are there?`],
      [
        'response',
        'Street Lighting\n1. 4,118\n2. 310\n\nFinance and Assets (all 2024)\n3. £41,207\n4. 88\n5. No\n\nHuman Resources\nWe have 5.5 electricians, of whom one is an apprentice.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'no'],
      ['answered', 'in the sentence under the last title'],
    ],
  },
  {
    name: 'labels that stand behind their answers',
    letters: [
      ['request', `${FIVE}\n6. Which firm mends them?`],
      [
        'response',
        'Lighting\n\n4,118 lamps burn all night (1). Crews mended 310 of them last year (2), and it came to £41,207 (3).\n\nPolicy\n\nWe would rather not say who mends them (6). The firm was promised that its name would stay private, and section 41 of the Act lets us hold it back. There is no plan to replace any (5).',
      ],
    ],
    ends: [
      ['answered', 'its number stands behind it'],
      ['answered', 'its number stands behind the clause'],
      ['answered', 'and this one behind the next'],
      ['unanswered', 'its number is nowhere'],
      ['answered', 'no plan'],
      ['refused', 'the sentence below gives the ground'],
    ],
  },
  {
    name: 'an answer behind a quoted question on its line',
    letters: [
      [
        'request',
        '1. How many chaplains are there?\n2. How many helpers are there?\n3. What were they paid?\n4. How often were they called?',
      ],
      [
        'response',
        'I have typed in your email.\n\n> 1. How many chaplains are there?\n\n[nine]\n\n> 2. How many helpers are there? [31 on the books]\n> 3. What were they paid?\n> 4. How often were they called?\n\n[148 times]\n\n> Yours, A B',
      ],
    ],
    ends: [
      ['answered', 'between the quoted lines'],
      ['answered', 'on the quoted line'],
      ['unanswered', 'nothing under it'],
      ['answered', 'between the quoted lines'],
    ],
  },
  {
    name: 'bare answers in the order that is announced, and a word more',
    letters: [
      [
        'request',
        '1. How many homes?\n2. How many with a ramp?\n3. Do tenants pay for it?\n4. If they do, what share?\n5. What was spent?',
      ],
      [
        'response',
        'I mind your aunt well. In the order you asked them -\n\n142\n\n11\n\nNo\n\nDoes not arise\n\n£38,200\n\nThe ferry is as bad as ever.',
      ],
    ],
    ends: [
      ['answered', 'first'],
      ['answered', 'second'],
      ['answered', 'third'],
      ['not-applicable', 'fourth'],
      ['answered', 'fifth'],
    ],
  },
  {
    name: 'bare answers in the order announced, and sentences about their subject below them',
    letters: [
      [
        'request',
        '1. How many ponies are stabled here?\n2. In what year was the present hay barn put up?\n3. Is there a sand school?\n4. If there is, how long is it?\n5. What did the farrier cost last year?',
      ],
      [
        'response',
        'Hello Ines,\n\nIn the order you put your questions:\n\nEleven\n\n1987\n\nNo\n\nDoes not arise\n\n£2,310\n\nYou are welcome to visit. The hay barn leans a little more each year.\n\nMiss P Orde\nYard manager / Owner',
      ],
    ],
    ends: [
      ['answered', 'first'],
      ['answered', 'second, and the line that announces it is no heading'],
      ['answered', 'third'],
      ['not-applicable', 'fourth'],
      ['answered', 'fifth'],
    ],
  },
  {
    name: 'one bare answer too few in the order announced, and a sentence that may be the last',
    letters: [
      [
        'request',
        '1. How many ponies are stabled here?\n2. In what year was the present hay barn put up?\n3. Is there a sand school?\n4. What did the farrier cost last year?',
      ],
      [
        'response',
        'Hello Ines,\n\nIn the order you put your questions:\n\nEleven\n\n1987\n\nNo\n\nThe farrier came nine times and we paid him £2,310.',
      ],
    ],
    ends: [
      ['answered', 'first'],
      ['answered', 'second'],
      ['answered', 'third'],
      ['answered', 'the sentence is the fourth'],
    ],
  },
  {
    name: 'a table of lines with a column for who answers',
    letters: [
      ['request', FIVE],
      [
        'response',
        'No\n\nRequest\n\nDept\n\nResponse\n\n1\n\nHow many lamps are lit all night?\n\nLighting\n\n4,118\n\n2\n\nHow many lamps were mended last year?\n\nLighting\n\n310\n\n3\n\nWhat did mending them cost?\n\nFinance\n\n£41,207\n\n4\n\nHow many lamps are older than 2000?\n\nLighting / Assets\n\n5\n\nIs there a plan to replace them?\n\nPolicy\n\nNo',
      ],
    ],
    ends: [
      ['answered', 'the cell after the office'],
      ['answered', 'the cell after the office'],
      ['answered', 'the cell after the office'],
      ['unanswered', 'only the office stands there'],
      ['answered', 'the cell after the office'],
    ],
  },
  {
    name: 'the request copied, and a title right above the first label',
    letters: [
      ['request', FIVE],
      [
        'response',
        `You asked:\n\n${FIVE}\n\nOur reply:\n\nQuestion 1\nRoughly 4,000\n\nQuestions 2 and 3\nThese can be found in the annual report. They are exempt under section 21(1) of the Act, and this is notice of refusal as required by section 17.\n\nQuestion 4\n88\n\nQuestion 5\nNo`,
      ],
    ],
    ends: [
      ['answered', 'under its label'],
      ['refused', 'a notice is no denial'],
      ['refused', 'the same'],
      ['answered', 'under its label'],
      ['answered', 'under its label'],
    ],
  },
  {
    name: 'the cost of some takes the whole beyond the limit, and a review upholds that',
    letters: [
      ['request', FIVE],
      [
        'response',
        'The Board holds the records. Regrettably I am not able to provide it. Section 12(1) of the Act says that we need not comply where it would cost more than £450. One file takes three minutes and there are 2,340.',
      ],
      [
        'review-outcome',
        'The time per file came out at a little under three minutes. Points 4 and 5 alone take the cost far above £450. My conclusion is that the refusal of the whole request under section 12(1) stands.',
      ],
    ],
    ends: [
      ['refused', 'with the whole'],
      ['refused', 'with the whole'],
      ['refused', 'with the whole'],
      ['refused', 'what is said of it explains that'],
      ['refused', 'what is said of it explains that'],
    ],
  },
  {
    name: 'the limit is named first, then that it is passed; a review in numbered paragraphs says the same of the whole',
    letters: [
      ['request', FIVE],
      [
        'response',
        'We hold what you describe. But section 12(1) lets an authority stop where it reckons that the work would cost more than the limit. That is £450, or 18 hours of one clerk. We find that it is exceeded, and will accordingly not be taking your request any further. There are 2,340 files for the years in question.',
      ],
      [
        'review-outcome',
        'Internal review\n\n1. You wrote on 3 March to ask for a review.\n\n2. You argue that some points ask for a number only. That is so.\n\n3. I had ten files opened. The mean was four minutes.\n\n4. It follows that the decision stands in respect of the whole of your request.\n\n5. There is no other stage of review.',
      ],
    ],
    ends: [
      ['refused', 'with the whole'],
      ['refused', 'with the whole'],
      ['refused', 'with the whole'],
      ['refused', 'a paragraph is no answer'],
      ['refused', 'a paragraph is no answer'],
    ],
  },
  {
    name: 'the request repeated for ease of reference, and departments that answer in its order',
    letters: [
      [
        'request',
        'Question 1\nHow many crashes were there in 2024?\n\nQuestion 2\nHow many people were hurt in them?\n\nQuestion 3\nWhat did the worst of them cost to put right?',
      ],
      [
        'response',
        'I refer to your request, which for ease of reference is repeated here:\n\nQuestion 1\nHow many crashes were there in 2024?\nQuestion 2\nHow many people were hurt in them?\nQuestion 3\nWhat did the worst of them cost to put right?\n\nSearches have been made.\n\nDriver Standards\nThe register shows 412 collisions in 2024.\n\nInsurance\n37 members of the public were recorded as injured.\n\nTransport\nThe highest repair invoice was £41,380.',
      ],
    ],
    ends: [
      ['answered', 'in the sentence of the first department'],
      ['answered', 'in that of the second'],
      ['answered', 'in that of the third'],
    ],
  },
  {
    name: 'a figure after `Reply:` is the answer, though a question has that number',
    letters: [
      ['request', FIVE],
      [
        'response',
        '1) Lamps lit all night\n\nReply: 3 out of 40\n\n2) Mended last year\n\nReply: 31\n\n3) Cost of mending\n\nReply:\n\n4) Older than 2000\n\nReply: 5 of the 40\n\n5) Plan to replace\n\nReply: No',
      ],
    ],
    ends: [
      ['answered', 'the figure is no label of the third'],
      ['answered', 'a figure that no question has'],
      ['unanswered', 'nothing stands after its word'],
      ['answered', 'the figure is no label of the fifth'],
      ['answered', 'a no'],
    ],
  },
  {
    name: 'a number after `Reply:` that a mark closes is a label',
    letters: [
      ['request', FIVE],
      ['response', 'Reply: 1) 4,118\nReply: 2. 310\nReply: 4) 88\nReply: 3. £41,207\nReply: 5) No'],
    ],
    ends: [
      ['answered', 'its number with a bracket'],
      ['answered', 'its number with a stop'],
      ['answered', 'out of order'],
      ['answered', 'out of order'],
      ['answered', 'the last'],
    ],
  },
  {
    name: 'the name of a group above rows for some of its questions',
    letters: [
      [
        'request',
        'STAFFING\nQ1 How many keepers did the Trust employ on 30 June 2024?\nQ2 How many keepers were seasonal?\n\nLAMPS\nQ3 How many lamps were bought in 2024?\nQ4 What was the highest price paid for a lamp?\n\nCHANGES\nQ5 How many keepers have been put at risk of redundancy since April 2024?\nQ6 Does the Trust plan to bring painting back in house?',
      ],
      [
        'response',
        'STAFFING\nKeepers at 30/06/2024: 88 (headcount)\nOf whom seasonal: 14\n\nLAMPS\nBought in 2024: 47\nHighest price: £612\n\nCHANGES\nAt risk of redundancy since April: 36\n\nThe harbour master will look at any complaint.',
      ],
    ],
    ends: [
      ['answered', 'in its row'],
      ['answered', 'in its row'],
      ['answered', 'in its row'],
      ['answered', 'in its row'],
      ['answered', 'in its row'],
      ['unclear', 'the row below the name of its group is another’s'],
    ],
  },
  {
    name: 'decimal numbers, a dash and a bare figure: no range',
    letters: [
      [
        'request',
        'Section 1\n1.1 How many ponies are there?\n1.2 How many of them are lame?\n1.3 How many are shod?\nSection 2\n2.1 How many carts are there?\n2.2 How many of the carts are broken?\n2.3 How many carts were sold?',
      ],
      ['response', 'Section 1\n1.1 - 44\n1.2 - 2\n1.3 - Zero\n\nSection 2\n2.1 - 6\n2.2 - 1\n2.3 - None'],
    ],
    ends: [
      ['answered', '44'],
      ['answered', 'two, and no range'],
      ['answered', 'zero'],
      ['answered', 'six'],
      ['answered', 'one, and no range'],
      ['answered', 'none'],
    ],
  },
  {
    name: 'a part that is taken up within the paragraph of its question',
    letters: [
      [
        'request',
        '1) How many carts are there?\n2) How many trips were turned down for want of a cart?\n2a) How many of the trips turned down were to market?\n3) What does a trip cost?',
      ],
      [
        'response',
        '1 - 44 carts.\n\n2 - 612 were turned down. For 2a, nobody asks what a trip is for so we have no record.\n\n3 - £2.',
      ],
    ],
    ends: [
      ['answered', '44'],
      ['answered', '612'],
      ['not-held', 'taken up behind its question'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'codes with parts that run on within the lines',
    letters: [
      [
        'request',
        'PART A - BOATS\nA1 How many boats are hired out?\nA2 How many boats leak at\n(i) the pier?\n(ii) the island?\nA3 Is there a lifeguard?\n\nPART B - SWANS\nB1 How many swans were counted?\nB2 Who counts them?\nB3 What is he paid?',
      ],
      [
        'response',
        'Dear Ada\n\nPart A\nA1: 41. A2: (i) 5; (ii) 9. A3: Yes, on Sundays.\n\nPart B\nB1: 17. B3: £40 a day, and a\nloaf.\n\nYours\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', '41'],
      ['answered', 'the first part'],
      ['answered', 'the second part'],
      ['answered', 'yes'],
      ['answered', '17'],
      ['unanswered', 'B2 is passed over'],
      ['answered', 'the last of the line'],
    ],
  },
  {
    name: 'a code that is called where no label is looked for',
    letters: [
      [
        'request',
        'A1 How many boats are hired out?\nA2 How many boats leak?\nA3 Is there a lifeguard?\nB1 How many swans were counted?\nB2 Who counts them?\nB3 What is he paid?',
      ],
      ['response', 'Dear Ada\n\nA1: 41\nA3: Yes, A2: 9\nB1: 17\nB3: £40 a day\n\nYours\nB. Keeper'],
    ],
    ends: [
      ['answered', '41'],
      ['unclear', 'its code stands in the answer to another'],
      ['answered', 'yes'],
      ['answered', '17'],
      ['unanswered', 'its code stands nowhere'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'labels with words and a stroke between the answers of one line',
    letters: [
      [
        'request',
        'a) How many boats are hired out?\nb) How many leak?\nc) Is there a lifeguard?\nd) What is he paid?\ne) Who owns the pier?',
      ],
      [
        'response',
        'Dear Ada\n\nYour point a .. 41 / Your point b .. 9 / Your point d .. £40 a day / Your point e .. the town.\n\nYours\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', '41'],
      ['answered', '9'],
      ['unanswered', 'passed over between b and d'],
      ['answered', 'a sum'],
      ['answered', 'the last of the line'],
    ],
  },
  {
    name: 'letters with arrows behind them',
    letters: [
      [
        'request',
        'i. How many boats are hired out?\nii. How many leak?\niii. Is there a lifeguard?\niv. What is he paid?\nv. Who owns the pier?',
      ],
      ['response', 'Dear Ada\n\nQi -> 41\nQii -> 9\nQiv -> not held\nQv -> the town\n\nYours\nB. Keeper'],
    ],
    ends: [
      ['answered', '41'],
      ['answered', '9'],
      ['unanswered', 'passed over'],
      ['not-held', 'in two words'],
      ['answered', 'the last line'],
    ],
  },
  {
    name: 'two questions are named with one answer among labels that run on',
    letters: [
      [
        'request',
        '1) How many boats are hired out?\n2) How many leak?\n3) Is there a lifeguard?\n4) What is he paid?\n5) Who pays him?',
      ],
      ['response', 'Hi Ada, 1) 41 2) 9 3) yes 4) and 5) see www.pier.example/pay. Sorry for the wait.\n\nBo Keeper'],
    ],
    ends: [
      ['answered', '41'],
      ['answered', '9'],
      ['answered', 'yes'],
      ['signposted', 'named with the last'],
      ['signposted', 'the last'],
    ],
  },
  {
    name: 'labels that nobody has in brackets behind what they are about',
    letters: [
      [
        'request',
        '(a) How many boats are hired out?\n(b) How many leak?\n(c) Is there a lifeguard?\n(d) What is he paid?',
      ],
      [
        'response',
        'Dear Ada\n\nThere are 41 boats for hire (item a). Nine of them leak (item b). A lifeguard is there on Sundays (item c).\n\nYours\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'before its label'],
      ['answered', 'before its label'],
      ['answered', 'before its label'],
      ['unanswered', 'no label and no word of it'],
    ],
  },
  {
    name: 'the questions repeated with their codes, and answers, all on one line',
    letters: [
      [
        'request',
        'A1 How many boats are hired out?\nA2 How many boats leak?\nA3 Is there a lifeguard at the pier?\nB1 How many swans were counted in May?\nB2 Who owns the castle?',
      ],
      [
        'response',
        'Dear Ada\n\nItem A1: How many boats are hired out? Forty / Item A2: How many boats leak? 9 / Item A3: Is there a lifeguard at the pier? Yes / Item B1: How many swans were counted in May? 17 / Item B2: Who owns the castle?\n\nYours\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'forty'],
      ['answered', '9'],
      ['answered', 'yes'],
      ['answered', '17'],
      ['unanswered', 'repeated, and nothing behind it'],
    ],
  },
  {
    name: 'figures below labels of parts that are the number of a group',
    letters: [
      [
        'request',
        '1.1 How many boats are hired out?\n1.2 How many boats leak?\n2.1 How many swans were counted?\n2.2 How many geese were counted?\n2.3 Who counts them?',
      ],
      [
        'response',
        'Dear Ada\n\n1.1\n\n41\n\n1.2\n\n9\n\n2.1\n\n2\n\n2.2\n\n1\n\n2.3\n\nThe warden\n\nYours\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', '41'],
      ['answered', '9'],
      ['answered', 'two, and not the title of the parts of 2'],
      ['answered', 'one'],
      ['answered', 'the warden'],
    ],
  },
];
