import type { Story } from './overriding';

const ASKED =
  '1) How many canaries does the colliery keep?\n2) When does the lamp room next open?\n3) Who looks after the cage?';
const ABOVE = '1) How many canaries does the colliery keep?\n\n31\n\n';
const SECOND = '2) When does the lamp room next open?\n\n';
const THIRD = '3) Who looks after the cage?\n\n';
const WHO = 'Ifor Bevan\nRecords and Compliance Lead\nPenallt Colliery';

/** A signature without a greeting before it, below the last question of a letter. */
export const SIGNED: readonly Story[] = [
  {
    name: 'a name and a post below a question that asks when',
    letters: [
      ['request', ASKED],
      ['response', `Dear Mr Crane\n\n${ABOVE}${THIRD}The banksman\n\n${SECOND}${WHO}`],
    ],
    ends: [
      ['answered', 'a figure'],
      ['unanswered', 'whoever signs says nothing of it'],
      ['answered', 'who it is'],
    ],
  },
  {
    name: 'a name and a unit below a question that asks how many',
    letters: [
      ['request', '1) When does the lamp room next open?\n2) How many canaries does the colliery keep?'],
      [
        'response',
        'Dear Mr Crane\n\n1) When does the lamp room next open?\n\n4 June\n\n2) How many canaries does the colliery keep?\n\nMair Pugh-Rees\nInformation Unit',
      ],
    ],
    ends: [
      ['answered', 'a day'],
      ['unanswered', 'whoever signs says nothing of it'],
    ],
  },
  {
    name: 'a name and a post below a question that asks who',
    letters: [
      ['request', ASKED],
      ['response', `Dear Mr Crane\n\n${ABOVE}${SECOND}4 June\n\n${THIRD}${WHO}`],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'a day'],
      ['answered', 'a name answers who'],
    ],
  },
  {
    name: 'an answer above the name',
    letters: [
      ['request', ASKED],
      ['response', `Dear Mr Crane\n\n${ABOVE}${THIRD}The banksman\n\n${SECOND}4 June\n\n${WHO}`],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'the day above the name'],
      ['answered', 'who it is'],
    ],
  },
  {
    name: 'a department and a day below a question that asks when',
    letters: [
      ['request', ASKED],
      ['response', `Dear Mr Crane\n\n${ABOVE}${THIRD}The banksman\n\n${SECOND}Whit Monday\nLamp room team from 4 June`],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'the day is no name'],
      ['answered', 'who it is'],
    ],
  },
];
