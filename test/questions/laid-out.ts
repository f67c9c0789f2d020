import type { Story } from './overriding';

const LETTERS =
  'a) How many kites does the museum own?\nb) How many of them fly?\nc) What was paid for string in 2023?\nd) Who mends the tails?\ne) Is there an insurance policy?\nf) How many kites were lost at sea?';
const FIGURES =
  '1. How many kites does the museum own?\n2. Who mends the tails?\n3. What was paid for string in 2023?\n4. Is there an insurance policy?\n5. When was the store last inspected?\n6. Which firm makes the paper?';
const HEAD = 'Dear Ms Wren\n\nOur answers are below.\n\n';
const TAIL = '\n\nYours sincerely\n\nB. Hay';

/** Layouts that a generator of layouts found to be read wrongly: groups of letters, labels behind answers, tables with bars, titles, departments. */
export const LAID_OUT: readonly Story[] = [
  {
    name: 'letters in lists, closed by a colon',
    letters: [
      ['request', LETTERS],
      [
        'response',
        `${HEAD}a. 41\n\nb, c and d: This information is not held.\n\nQuestions e-f: Exempt under section 43(2).${TAIL}`,
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['not-held', 'the first of three'],
      ['not-held', 'the second'],
      ['not-held', 'the third'],
      ['refused', 'the first of a range'],
      ['refused', 'its end'],
    ],
  },
  {
    name: 'Roman labels with a letter before them, two with a stroke',
    letters: [
      [
        'request',
        'i) How many kites does the museum own?\nii) Who mends the tails?\niii) What was paid for string in 2023?\niv) Is there an insurance policy?\nv) When was the store last inspected?',
      ],
      ['response', `${HEAD}Qi. 41\nQii. A. Pike\nQiii/iv. This information is not held.\nQv. 4 May 2024${TAIL}`],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'a name'],
      ['not-held', 'the first of two'],
      ['not-held', 'the second'],
      ['answered', 'a day'],
    ],
  },
  {
    name: 'all of several labels in brackets, with noughts',
    letters: [
      ['request', FIGURES.replace(/^/gmu, '0')],
      [
        'response',
        `${HEAD}(01): 41\nAll of (02) to (04): The information is exempt under section 43(2).\n(05): Not held\n(06): Attwood${TAIL}`,
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['refused', 'the first of a range'],
      ['refused', 'in it'],
      ['refused', 'its end'],
      ['not-held', 'after it'],
      ['answered', 'a name'],
    ],
  },
  {
    name: 'sentences and lines that turn to each question with for',
    letters: [
      ['request', FIGURES],
      [
        'response',
        `${HEAD}For 1 and 2, this information is not held.\nFor 3, £310\nFor 4, Yes\nFor 5, 4 May 2024\nFor 6, Withheld under section 43${TAIL}`,
      ],
    ],
    ends: [
      ['not-held', 'the first of two'],
      ['not-held', 'the second'],
      ['answered', 'a sum'],
      ['answered', 'a yes'],
      ['answered', 'a day'],
      ['refused', 'withheld'],
    ],
  },
  {
    name: 'signs that lead from a repeated question to its answer',
    letters: [
      ['request', FIGURES.split('\n').slice(0, 4).join('\n')],
      [
        'response',
        'Hello\n\n1. How many kites does the museum own?\n>> 41 at the last count\n\n2. Who mends the tails?\n>> A. Pike and two helpers\n\n3. What was paid for string in 2023?\n>> This is not held.\n\n4. Is there an insurance policy?\n\nRegards\nBo',
      ],
    ],
    ends: [
      ['answered', 'behind the sign'],
      ['answered', 'behind the sign'],
      ['not-held', 'behind the sign'],
      ['unanswered', 'nothing below it'],
    ],
  },
  {
    name: 'answers between the signs for sloping letters',
    letters: [
      ['request', FIGURES],
      [
        'response',
        'Hello\n\n1.\n_Not held_\n\n2.\n_A. Pike mends them._\n\n3.\n_£310_\n\n4.\n_Yes_\n\n5.\n_To follow_\n\n6.\n_No firm is named._',
      ],
    ],
    ends: [
      ['not-held', 'no word of the answer is hidden'],
      ['answered', 'a name'],
      ['answered', 'a sum'],
      ['answered', 'a yes'],
      ['deferred', 'to follow'],
      ['answered', 'a sentence'],
    ],
  },
  {
    name: 'labels in square brackets behind the answers, one for each line',
    letters: [
      ['request', LETTERS],
      [
        'response',
        `${HEAD}There are 41 [a]\nNone of them fly [b]\nThis is withheld under section 43(2) of the Act [c]\nA. Pike [d]\nNot held [e]${TAIL}`,
      ],
    ],
    ends: [
      ['answered', 'before its label'],
      ['answered', 'before its label'],
      ['refused', 'before its label'],
      ['answered', 'a name'],
      ['not-held', 'before its label'],
      ['unanswered', 'no label calls it'],
    ],
  },
  {
    name: 'what is said to be the answer to each',
    letters: [
      ['request', FIGURES],
      [
        'response',
        `${HEAD}41 is our answer to 1. A. Pike is our answer to 2. Withheld under section 43 is our answer to 3. Yes is our answer to 4. The day was not recorded and is not held is our answer to 5.${TAIL}`,
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'a name'],
      ['refused', 'withheld'],
      ['answered', 'a yes'],
      ['not-held', 'not recorded'],
      ['unanswered', 'no label calls it'],
    ],
  },
  {
    name: 'a table with bars whose last column is a comment',
    letters: [
      ['request', FIGURES.replace(/^/gmu, 'Q')],
      [
        'response',
        `Ada\n\n| No. | Response | Comment |\n|---|---|---|\n| Q1 | 41 | As at 1 May |\n| Q2 | The name is not recorded. | From our own records |\n| Q3 | This is withheld under section 43(2). | - |\n| Q4 | Yes | |\n| Q5 | Not held | As at 1 May |\n| Q6 | | |${TAIL}`,
      ],
    ],
    ends: [
      ['answered', 'a figure, and no comment'],
      ['not-held', 'a comment is no answer'],
      ['refused', 'a dash is no answer'],
      ['answered', 'a yes'],
      ['not-held', 'a comment is no answer'],
      ['unanswered', 'an empty row'],
    ],
  },
  {
    name: 'a table without titles, drawn as a box, with what was exempt at its end',
    letters: [
      ['request', FIGURES],
      [
        'response',
        `Hello\n\n+----+--------------+----------------+---------------+\n| 1  | Kites owned  | 41             | None          |\n+----+--------------+----------------+---------------+\n| 2  | Tail mending | Not held       | n/a           |\n+----+--------------+----------------+---------------+\n| 3  | String       | Withheld       | Section 43(2) |\n+----+--------------+----------------+---------------+\n| 4  | Insurance    | Yes            | -             |\n+----+--------------+----------------+---------------+\n| 5  | Inspection   | 4 May 2024     | -             |\n+----+--------------+----------------+---------------+${TAIL}`,
      ],
    ],
    ends: [
      ['answered', 'none is exempt'],
      ['not-held', 'not held'],
      ['refused', 'withheld, and its ground'],
      ['answered', 'a yes'],
      ['answered', 'a day'],
      ['unanswered', 'no row'],
    ],
  },
  {
    name: 'the last answer under a title stands above the closing words',
    letters: [
      ['request', FIGURES],
      [
        'response',
        'Dear Ada\n\nKites owned\n\n41\n\nTail mending\n\nA. Pike\n\nString\n\n£310\n\nInsurance policy\n\nYes\n\nStore inspection\n\n4 May 2024\n\nPaper firm\n\nExempt under section 43\n\nIf you are unhappy with this reply you may ask for an internal review within 40 working days, and then complain to the Information Commissioner.\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'a name'],
      ['answered', 'a sum'],
      ['answered', 'a yes'],
      ['answered', 'a day'],
      ['refused', 'no title of what follows'],
    ],
  },
  {
    name: 'labels with titles above names',
    letters: [
      ['request', FIGURES],
      [
        'response',
        `Ada\n\n1. Kites owned\n--------------\n\nNot held\n\n\n2. Mends the tails\n------------------\n\nPike Kites Ltd\n\n\n3. String paid for\n------------------\n\nThis is exempt under section 43(2).\n\n\n4. Insurance policy\n-------------------\n\nThere is one.\n\n\n5. Store inspected\n------------------\n\nIn May 2024.\n\n\n6. Paper firm\n-------------\n\nAttwood${TAIL}`,
      ],
    ],
    ends: [
      ['not-held', 'below its title'],
      ['answered', 'a name, and no title of what follows'],
      ['refused', 'below its title'],
      ['answered', 'a sentence'],
      ['answered', 'a month'],
      ['answered', 'a name'],
    ],
  },
  {
    name: 'the same number before each answer below repeated questions',
    letters: [
      ['request', LETTERS],
      [
        'response',
        'Hello\n\nHow many kites does the museum own?\n\n1. 41\n\nHow many of them fly?\n\n1. Not held\n\nWhat was paid for string in 2023?\n\n1. Not recorded\n\nWho mends the tails?\n\n1. A. Pike\n\nIs there an insurance policy?\n\n1. Yes\n\nHow many kites were lost at sea?\n\n1. Not held\n\nBo',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['not-held', 'the number is no figure'],
      ['not-held', 'the number is no figure'],
      ['answered', 'a name'],
      ['answered', 'a yes'],
      ['not-held', 'the number is no figure'],
    ],
  },
  {
    name: 'Roman numbers of the reply where the request has figures',
    letters: [
      ['request', FIGURES],
      [
        'response',
        'Ada\n\ni: There are 41.\nii: Pike mends them.\niii: We will send you this sum by 12 June 2025.\niv: No, there is none.\nv: Not held\nvi: Attwood makes it.\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'the first'],
      ['answered', 'the second'],
      ['deferred', 'the third'],
      ['answered', 'the fourth'],
      ['not-held', 'the fifth'],
      ['answered', 'the sixth'],
    ],
  },
  {
    name: 'each department counts from one, nearly all of them one answer',
    letters: [
      ['request', FIGURES],
      [
        'response',
        'Ada\n\nCollections:\n1. 41\n2. A. Pike\n\nFinance:\n1. £310\n\nLegal:\n1. Yes\n\nEstates:\n1. 4 May 2024\n\nShop:\n1. Attwood Ltd\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'the first of the first'],
      ['answered', 'the second of the first'],
      ['answered', 'a sum'],
      ['answered', 'a yes'],
      ['answered', 'a day'],
      ['answered', 'a firm'],
    ],
  },
  {
    name: 'labels in brackets stuck to their answers in one line, where no reader expects them',
    letters: [
      [
        'request',
        '(i) How many geese were ringed?\n(ii) How many of those were young birds?\n(iii) How many were seen again?\n(iv) What did the rings cost?',
      ],
      ['response', 'Thanks for this.\n\n(i)88 (ii)31, by the wardens book (iii)12 (iv)about £40\n\nA. Warden'],
    ],
    ends: [
      ['answered', 'behind its label'],
      ['answered', 'behind its label, within the answer that the reader of labels found'],
      ['answered', 'likewise'],
      ['answered', 'likewise'],
    ],
  },
  {
    name: 'a label within a sentence of the answer before it, and the others under titles',
    letters: [
      [
        'request',
        '1. How many carts were hired?\n2. How many of them came back broken?\n3. What was paid for repairs?\n4. Who repairs them?',
      ],
      [
        'response',
        '1. We had 61 of them out over the summer. 2. Of which seven needed the smith.\n\nRepairs\nWe paid the smith 480 pounds\nThe smith is Alan Orde, and we have no other.\n\nYours\nB. Carter',
      ],
    ],
    ends: [
      ['answered', 'its label'],
      ['answered', 'its label, within the line'],
      ['answered', 'a sum'],
      ['answered', 'a name'],
    ],
  },
  {
    name: 'words of a letter that only stand where an answer would are none',
    letters: [
      [
        'request',
        'A. How many tills are there?\nB. How many of them take cards?\nC. What was taken in May?\nD. Who empties the tills?',
      ],
      ['response', 'A long walk lies between our 2 shops.\n\nB: 12\n\nC: £9,004\n\nD: Wardens'],
    ],
    ends: [
      ['unclear', 'no label, none of its words, and no bare answer'],
      ['answered', 'a colon'],
      ['answered', 'a colon'],
      ['answered', 'a colon'],
    ],
  },
  {
    name: 'whoever asked has read the letter: what is said to be passed over is not found in it by its order',
    letters: [
      [
        'request',
        '(i) How many geese were ringed?\n(ii) How many of those were young birds?\n(iii) How many were seen again?\n(iv) What did the rings cost?',
      ],
      ['response', 'Thanks for this.\n\n(i)88 (ii)31, by the wardens book (iii)12 (iv)about £40\n\nA. Warden'],
      ['review-request', 'You have not answered question (iii). Please review this.'],
    ],
    ends: [
      ['answered', 'behind its label'],
      ['answered', 'behind its label'],
      ['unanswered', 'its asker says so'],
      ['answered', 'behind its label'],
    ],
  },
  {
    name: 'a share behind the word for an answer begins with no label',
    letters: [
      [
        'request',
        '1. How many lamps are there?\n2. What proportion of the lamps, in per cent, was relit?\n3. How many are oil lamps?\n4. Who lights them?\n5. How many were broken?',
      ],
      [
        'response',
        '1. How many lamps are there?\n\nResponse: 389\n\n2. What proportion of the lamps, in per cent,\nwas relit?\n\nResponse: 5.1%\n\n3. How many are oil lamps?\n\nResponse: 4%, or 16\n\n4. Who lights them?\n\nResponse: Ada Quill\n\n5. How many were broken?\n\nResponse: Nil\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'a number'],
      ['answered', 'a share that begins as the label of the fifth does'],
      ['answered', 'a share that begins as the label of the fourth does'],
      ['answered', 'a name'],
      ['answered', 'none'],
    ],
  },
  {
    name: 'a reply that says of itself that it ends answers nothing, and one question is looked up at another',
    letters: [
      [
        'request',
        '1. How many lamps are there?\n2. How many of the lamps were relit?\n3. How many lamps are lit today?\n4. Are they lit mainly by day or by night?',
      ],
      [
        'response',
        '1. How many lamps are there?\nQuay office: 389\n\n2. How many of the lamps were relit?\nQuay office: 12\n\n3. How many lamps are lit today?\nPlease look at 1.\n\n4. Are they lit mainly by day or by night?\n\nThat completes our reply.\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'a number'],
      ['answered', 'a number'],
      ['answered', 'as the first'],
      ['unanswered', 'only the end of the letter stands below it'],
    ],
  },
  {
    name: 'two titles, and a refusal of both below them',
    letters: [
      [
        'request',
        '1. Who runs the port?\n2. How many people live on the quay?\n3. How many hectares is it?\n4. How many boats call?',
      ],
      [
        'response',
        '1 Operator\nThe Harbour Board\n\n2 Population\n3 Area\nItems 2 and 3 are printed in our Plan (page 6), which anyone can read at www.port.example/plan\nThe exemption at section 21 therefore covers the two of them.\n\n4 Calls\n1,842\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'a name'],
      ['refused', 'its title, and the refusal of both'],
      ['refused', 'its title, and the refusal of both'],
      ['answered', 'a number'],
    ],
  },
];
