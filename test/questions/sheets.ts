import type { Story } from './overriding';

const SHEDS =
  '1. Is the boat shed insured?\n2. If not, will it be?\n3. Is it locked at night?\n4. How many boats lie in it?\n5. Is it let?';

const GULLS =
  '1. How many gulls nest on the pier?\n2. Who counts them?\n3. What is spent on keeping them off?\n4. When were they first counted?\n5. Please send the minutes about them.';

/** Letters that are forms, sheets or records: boxes to tick, fields to fill in, columns. */
export const SHEETS: readonly Story[] = [
  {
    name: 'a last column for the office, each cell on a line of its own',
    letters: [
      [
        'request',
        '1/ How many gulls nest on the pier?\n2/ How many were moved?\n3/ What is the fee for feeding them?\n4/ How many nets were bought?\n5/ How many wardens are there?',
      ],
      [
        'response',
        'I tabulate the returns hereunder.\n\nNo.\n\nSubject\n\nReturn\n\nFurnished by\n\n1\n\nGulls on the pier\n\n1,046\n\nPier Service\n\n2\n\nGulls moved\n\n \n\nPier Service\n\n3\n\nFee for feeding\n\n£3\n\nPier Service\n\n4\n\nNets bought\n\n14\n\nStores\n\n5\n\nWardens\n\n7\n\nPier Service\n\nI renew my apology.\n\nYours sincerely,\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['unanswered', 'nothing but the office'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'boxes before their options',
    letters: [
      ['request', SHEDS],
      [
        'response',
        '1. Is the boat shed insured?\n[x] Yes [ ] No\n\n2. If not, will it be?\n[ ] Yes [ ] No N/A\n\n3. Is it locked at night?\n[ ] Yes [ ] No\n\n4. How many boats lie in it?\n19\n\n5. Is it let?\n[ ] Yes [X] No',
      ],
    ],
    ends: [
      ['answered', 'ticked'],
      ['not-applicable', 'said beside boxes that were left'],
      ['unanswered', 'no box ticked'],
      ['answered', 'a figure'],
      ['answered', 'ticked'],
    ],
  },
  {
    name: 'signs for boxes, one option on each line',
    letters: [
      ['request', SHEDS],
      [
        'response',
        'Q1\n☒ Yes\n☐ No\n\nQ2\n☐ Yes\n☐ No\n☒ Not applicable\n\nQ3\n☐ Yes\n☐ No\n\nQ4\n19\n\nQ5\n☐ Yes\n☒ No',
      ],
    ],
    ends: [
      ['answered', 'ticked'],
      ['not-applicable', 'ticked'],
      ['unanswered', 'no box ticked'],
      ['answered', 'a figure'],
      ['answered', 'ticked'],
    ],
  },
  {
    name: 'options before their boxes, on the line of the question',
    letters: [
      ['request', SHEDS],
      [
        'response',
        '1. Is the boat shed insured? Yes [✓] No [ ]\n2. If not, will it be? Yes [ ] No [ ]\n3. Is it locked at night? Yes [ ] No [ ]\n4. How many boats lie in it? 19\n5. Is it let? Yes [ ] No [✓]',
      ],
    ],
    ends: [
      ['answered', 'ticked'],
      ['not-applicable', 'the shed is insured'],
      ['unanswered', 'no box ticked'],
      ['answered', 'a figure'],
      ['answered', 'ticked'],
    ],
  },
  {
    name: 'a form that lost its ticks tells nothing',
    letters: [
      ['request', SHEDS],
      [
        'response',
        '1. Is the boat shed insured?\n☐ Yes ☐ No\n\n2. If not, will it be?\n☐ Yes ☐ No\n\n3. Is it locked at night?\n☐ Yes ☐ No\n\n4. How many boats lie in it?\n19\n\n5. Is it let?\n☐ Yes ☐ No',
      ],
    ],
    ends: [
      ['answered', 'something stands under it'],
      ['answered', 'something stands under it'],
      ['answered', 'something stands under it'],
      ['answered', 'a figure'],
      ['answered', 'something stands under it'],
    ],
  },
  {
    name: 'words that were cut out are no boxes',
    letters: [
      ['request', SHEDS],
      [
        'response',
        '1. [ ] of the harbour office says that it is, with [ ] Mutual, and that the papers are with him.\n2. [x] Not applicable\n3. It is locked by [ ] at nine.\n4. 19\n5. No',
      ],
    ],
    ends: [
      ['answered', 'a name was cut out'],
      ['not-applicable', 'ticked'],
      ['answered', 'a name was cut out'],
      ['answered', 'a figure'],
      ['answered', 'no'],
    ],
  },
  {
    name: 'records of a case system, each with its fields',
    letters: [
      [
        'request',
        '* number of swans\n* cost of feeding them\n* swans that were ringed\n* names of the feeders\n* the feeding rota',
      ],
      [
        'response files',
        'Item: 1 of 5\nSummary: Swans\nHeld: Yes\nOutcome: Disclosed\nResponse: 61\n\nItem: 2 of 5\nSummary: Feed\nHeld: No\nOutcome: Not held\nResponse: Bought with hay, no code of its own\n\nItem: 3 of 5\nSummary: Rings\nHeld:\nOutcome:\nResponse:\n\nItem: 4 of 5\nSummary: Feeders\nHeld: Yes\nOutcome: Exempt\nResponse: s40(2). They would not expect it\n\nItem: 5 of 5\nSummary: Rota\nHeld: Yes\nOutcome: Disclosed\nResponse: Sheet attached',
      ],
    ],
    ends: [
      ['answered', 'its outcome is no answer, and its figure is'],
      ['not-held', 'as its outcome says, with the reason'],
      ['unanswered', 'every field is empty'],
      ['refused', 'a ground'],
      ['in-attachment', 'attached'],
    ],
  },
  {
    name: 'records that repeat the question, with a ground or none',
    letters: [
      ['request', SHEDS],
      [
        'response',
        'Question 1\nRequest: Is the boat shed insured?\nExemption applied: None\nDecision: Released\nAnswer: It is.\n\nQuestion 2\nRequest: If not, will it be?\nExemption applied: None\nDecision: N/A\nAnswer: Not applicable\n\nQuestion 3\nRequest: Is it locked at night?\nExemption applied: s31(1)(a)\nDecision: Refused\nAnswer: It would help thieves to know.\n\nQuestion 4\nRequest: How many boats lie in it?\nExemption applied:\nDecision:\nAnswer:\n\nQuestion 5\nRequest: Is it let?\nExemption applied: None\nDecision: Released\nAnswer: No.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['not-applicable', 'said to be'],
      ['refused', 'a ground'],
      ['unanswered', 'the question and empty fields'],
      ['answered', 'no'],
    ],
  },
  {
    name: 'words with colons in an ordinary letter are no records',
    letters: [
      ['request', SHEDS],
      [
        'response',
        '1. Decision: the shed is insured by the county.\n2. Response: Not applicable\n3. Status: locked at nine.\n4. Response: 19\n5. Response: No',
      ],
    ],
    ends: [
      ['answered', 'its words'],
      ['not-applicable', 'said to be'],
      ['answered', 'its words'],
      ['answered', 'a figure'],
      ['answered', 'no'],
    ],
  },
  {
    name: 'an annex repeats the request, and another answers under its letter',
    letters: [
      ['request', GULLS],
      [
        'response files',
        `Our answer has three parts: the request (Annex A), what we can give (Annex B) and the exemptions that we rely on (Annex C).\n\nANNEX A\n\n${GULLS}\n\nANNEX B\n\nB.1 Sixty-one.\n\nB.2 The pier master.\n\nB.3 Withheld, see Annex C.\n\nB.5 Three sets are attached. Two more are withheld in full (Annex C).\n\nANNEX C\n\nC.1 Section 43(2) applies to the sum.\n\nC.2 Section 36 applies to the two sets.`,
      ],
    ],
    ends: [
      ['answered', 'under the letter of its annex'],
      ['answered', 'under it'],
      ['refused', 'withheld'],
      ['unanswered', 'its number is passed over'],
      ['partly-answered', 'some are attached, and more are withheld'],
    ],
  },
  {
    name: 'a letter before each number, with a dash or nothing',
    letters: [
      ['request', GULLS],
      [
        'response files',
        'D-1 Sixty-one\nD-2 The pier master\nD-3 £410\nD-4 1988\nD-5 Attached. The rest is exempt in full under section 36.',
      ],
    ],
    ends: [
      ['answered', 'a number in letters'],
      ['answered', 'somebody'],
      ['answered', 'a sum'],
      ['answered', 'a year'],
      ['partly-answered', 'some is attached'],
    ],
  },
  {
    name: 'roads and rooms in an answer are no labels',
    letters: [
      ['request', GULLS],
      [
        'response',
        '1. B1 Eleven, B2 nine and on the roofs of\nB1 Four\nB2 Six\nB3 Two\nNone elsewhere.\n2. The pier master\n3. £410\n4. 1988\n5. We hold none.',
      ],
    ],
    ends: [
      ['answered', 'by roofs'],
      ['answered', 'somebody'],
      ['answered', 'a sum'],
      ['answered', 'a year'],
      ['not-held', 'none'],
    ],
  },
  {
    name: 'two columns woven into each other',
    letters: [
      ['request', GULLS],
      [
        'response',
        'No. Question Answer\n\n1 How many gulls nest Sixty-one, or\non the pier? thereabouts\n\n2 Who counts The pier master and\nthem? two boys\n\n3 What is spent on\nkeeping them off?\n\n4 When were they first In the year 1988, by\ncounted? a curate\n\n5 Please send the minutes We hold none.\nabout them.',
      ],
    ],
    ends: [
      ['answered', 'beside the first line of the question'],
      ['answered', 'on the lines of both'],
      ['unanswered', 'nothing beside it, and the next row is another'],
      ['answered', 'on the lines of both'],
      ['not-held', 'beside it'],
    ],
  },
  {
    name: 'two columns drawn with bars and rules, each question under its label',
    letters: [
      ['request', GULLS],
      [
        'response',
        '+------------------------------------+\n|Question              |Answer       |\n|----------------------+-------------|\n|1: How many gulls     |Sixty-one    |\n|nest on the pier?     |             |\n|----------------------+-------------|\n|2: Who counts them?   |The pier     |\n|                      |master       |\n|----------------------+-------------|\n|3: What is spent on   |             |\n|keeping them off?     |             |\n|----------------------+-------------|\n|4: When were they     |In the year  |\n|first counted?        |1988         |\n|----------------------+-------------|\n|5: Please send the    |We hold none |\n|minutes about them.   |             |\n+------------------------------------+',
      ],
    ],
    ends: [
      ['answered', 'beside it'],
      ['answered', 'beside it, on two lines'],
      ['unanswered', 'nothing beside it'],
      ['answered', 'beside it, on two lines'],
      ['not-held', 'beside it'],
    ],
  },
  {
    name: 'two columns drawn with bars, of which the outer rules are gone, below a reference',
    letters: [
      ['request', GULLS],
      [
        'response',
        'Dear Mr Finch\n\nOur ref 40118\n\nThe form is completed below.\n\n|Question              |Our response |\n|----------------------+-------------|\n|1: How many gulls     |Sixty-one    |\n|nest on the pier?     |             |\n|----------------------+-------------|\n|2: Who counts them?   |The pier     |\n|                      |master       |\n|----------------------+-------------|\n|3: What is spent on   |             |\n|keeping them off?     |             |\n|----------------------+-------------|\n|4: When were they     |             |\n|first counted?        |             |\n|----------------------+-------------|\n|5: Please send the    |None were    |\n|minutes about them.   |ever kept    |\n\nThank you for your patience.\n\nHarbour Office',
      ],
    ],
    ends: [
      ['answered', 'beside it'],
      ['answered', 'beside it, on two lines'],
      ['unanswered', 'nothing beside it'],
      ['unanswered', 'nothing beside it'],
      ['not-held', 'beside it, in the last row'],
    ],
  },
  {
    name: 'questions that are only wrapped are no columns',
    letters: [
      ['request', GULLS],
      [
        'response',
        '1. How many gulls nest\non the pier? Sixty-one\n\n2. Who counts\nthem? The pier master\n\n3. What is spent on\nkeeping them off? £410\n\n4. When were they first\ncounted?\n\n5. Please send the minutes\nabout them. We hold none.',
      ],
    ],
    ends: [
      ['answered', 'behind it'],
      ['answered', 'behind it'],
      ['answered', 'behind it'],
      ['unanswered', 'nothing behind it'],
      ['not-held', 'behind it'],
    ],
  },
  {
    name: 'all questions in one column and then all answers in the other, some of them long',
    letters: [
      [
        'request',
        '1. How many gulls nest on the pier?\n2. Is the pier lit at night, and by whom?\n3. How many complaints about gulls were made?\n4. How many warden posts are filled?\n5. When was the pier built?',
      ],
      [
        'response',
        'Question\n1. How many gulls nest on the pier?\n2. Is the pier lit at night, and by whom?\n3. How many complaints about gulls were made?\n4. How many warden posts are filled?\n5. When was the pier built?\n\nAnswer\n61\nNot since the war, other than for the regatta and for weddings\n2.5 FTE\nIn 1994, all but the pavilion at its end',
      ],
    ],
    ends: [
      ['answered', 'the first line'],
      ['answered', 'the second, with a no'],
      ['unanswered', 'no complaints are counted in posts'],
      ['answered', 'posts'],
      ['answered', 'a year'],
    ],
  },
  {
    name: 'the tabs of a file that comes with the letter',
    letters: [
      ['request', GULLS],
      [
        'response files',
        'The workbook with this letter was made by the pier master.\n\n* Tab A has the nests (your Questions 1 and 2)\n* Tab B shows Question 3\n* Question 4: in 1988\n* Question 5: we hold none.',
      ],
    ],
    ends: [
      ['in-attachment', 'a tab'],
      ['in-attachment', 'the same tab'],
      ['in-attachment', 'another tab'],
      ['answered', 'a year'],
      ['not-held', 'none'],
    ],
  },
  {
    name: 'a question repeated with its parts, and below them its answer and those of the parts',
    letters: [
      [
        'request',
        '1. How many geese are kept on the green?\n2. How many goslings hatched in 2024?\n(a) How many of them were sold?\n(b) How many of them died?\n3. Is a fox trap set at night?\n(a) If so, who sets it?\n(b) If so, what did it cost?',
      ],
      [
        'response',
        'No.\n\nYour question\n\nOur answer\n\n1\n\nHow many geese are kept on the green?\n\n64\n\n2\n\nHow many goslings hatched in 2024?\n\n(a) How many of them were sold?\n\n(b) How many of them died?\n\n118\n\n(a) 71\n\n(b) 12\n\n3\n\nIs a fox trap set at night?\n\n(a) If so, who sets it?\n\n(b) If so, what did it cost?\n\nNo. The geese are shut in.\n\n(a) N/A\n\n(b) As (a)',
      ],
    ],
    ends: [
      ['answered', 'its cell'],
      ['answered', 'above those of its parts'],
      ['answered', 'under (a) below'],
      ['answered', 'under (b) below'],
      ['answered', 'above those of its parts'],
      ['not-applicable', 'under (a) below'],
      ['not-applicable', 'the same as (a)'],
    ],
  },
  {
    name: 'a question repeated with its parts, and below them two of three letters',
    letters: [
      [
        'request',
        '1. How many geese are kept on the green?\n2. How many goslings hatched in 2024?\n(a) How many of them were sold?\n(b) How many of them died?\n(c) How many of them flew away?',
      ],
      [
        'response',
        '1. How many geese are kept on the green?\n\n64\n\n2. How many goslings hatched in 2024?\n\n(a) How many of them were sold?\n\n(b) How many of them died?\n\n(c) How many of them flew away?\n\n118\n\n(a) 71\n\n(c) 12',
      ],
    ],
    ends: [
      ['answered', 'its own'],
      ['unclear', 'the letters below are not all, and what stands above them may be for any'],
      ['answered', 'its letter stands below'],
      ['unclear', 'its letter stands nowhere below'],
      ['answered', 'its letter stands below'],
    ],
  },
  {
    name: 'a table whose rows are paragraphs: number, subject, answer, each on a line',
    letters: [
      [
        'request',
        '1. How many carts are there?\n2. Of the carts, how many are\n(i) hay carts\n(ii) dung carts\n(iii) dog carts\n3. Are they made here?\n4. How many wheels were mended in 2024?\n5. What did the wheelwright charge?\n6. How many carts were sold?\n7. Who bought them?',
      ],
      [
        'response',
        'Please see the table.\n\nNo.\nSubject\nAnswer\n\n1\nNumber of carts\n19\n\n2 (i)\nHay\n6\n\n2 (ii)\nDung\n7\n\n2 (iii)\nDog\n6\n\n3\nMade here?\nY\n\n4\nWheels mended\n31\n\n6\nCarts sold\n3\n\n7\nBuyers\nThe quarry',
      ],
    ],
    ends: [
      ['answered', '19'],
      ['answered', 'six, and not the number of a question'],
      ['answered', 'seven, and not the number of a question'],
      ['answered', 'six'],
      ['answered', 'yes'],
      ['answered', '31'],
      ['unanswered', 'no such row'],
      ['answered', 'three'],
      ['answered', 'who'],
    ],
  },
  {
    name: 'labels of parts with a gap before a letter, or with nothing behind the bracket',
    letters: [
      [
        'request',
        '1. How many carts are there?\n2(i) Are they made here or bought?\n2(ii) If bought, what do they cost?\n3(i) How many were sold?\n3(ii) How many were burnt?',
      ],
      ['response', '1. 19\n2 i. They are made here. None is bought.\n2 ii. Not applicable\n3 i. 4\n3 ii. 61'],
    ],
    ends: [
      ['answered', '19'],
      ['answered', 'made here'],
      ['not-applicable', 'none is bought'],
      ['answered', 'four'],
      ['answered', '61'],
    ],
  },
  {
    name: 'roman numbers in brackets, and the figure right behind one of them',
    letters: [
      [
        'request',
        '(i) How many carts are there?\n(ii) How many of them are lame?\n(iii) How many wheels were mended?\n(iv) Who mended them?',
      ],
      ['response', '(i) 190 carts\n(ii) 38 of them\n(iii)61\n(iv) The wheelwright'],
    ],
    ends: [
      ['answered', '190'],
      ['answered', '38'],
      ['answered', '61, right behind its bracket'],
      ['answered', 'who'],
    ],
  },
];
