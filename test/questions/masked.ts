import type { Story } from './overriding';

const ASKED = '1. How many wardens left, by quay?\n2. What did the ferry cost?\n3. Who runs it?';
const TABLE = '1.\nNorth quay 7 11\nSouth quay * *\nMill quay 0 *\n';
const REST =
  '\n2. £4,100\n3. Ada Quill\n\nIf you are unhappy with this reply you may ask for an internal review within 40 working days.\n';
const CLOSE = '\nYours\n\nB. Hay';

function tell(reply: string, asked = ASKED): Story['letters'] {
  return [
    ['request', asked],
    ['response', reply],
  ];
}

const PART: Story['ends'] = [
  ['partly-answered', 'its small figures are withheld'],
  ['answered', 'a sum'],
  ['answered', 'a name'],
];
const WHOLE: Story['ends'] = [
  ['answered', 'its small figures are told as they are'],
  ['answered', 'a sum'],
  ['answered', 'a name'],
];

/** Tables whose small figures are masked, and what the letter says of the masks elsewhere. */
export const MASKED: readonly Story[] = [
  {
    name: 'stars, and a note at the end that withholds what they stand for',
    letters: tell(
      `${TABLE}For what the star means please see the last page.\n${REST}\nNote to 1\nAn asterisk stands for a number from one to four. So few could be recognised by their fellows, and I withhold the numbers as personal data under section 40(2).\n${CLOSE}`,
    ),
    ends: PART,
  },
  {
    name: 'letters in brackets, and a section of what is not released',
    letters: tell(
      `1. North quay: 2023 [x]; 2024 8\nSouth quay: 2023 12; 2024 [x]\n[x] marks a figure between 1 and 4.\n${REST}\nInformation not released\n\nThe cells marked [x] at 1 are personal data. With so few on a quay, others would know who they are. Section 40(2) of the Act applies.\n${CLOSE}`,
    ),
    ends: PART,
  },
  {
    name: 'a sign for less, and a note by its letter',
    letters: tell(
      `1. North quay 11 8\nSouth quay <5 7\nMill quay 6 <5\nSee Note A\n${REST}\nNote A. On quays so small neighbours would guess who it was. Any count below five is personal data and we rely on section 40(2) so as not to give it.\n${CLOSE}`,
    ),
    ends: PART,
  },
  {
    name: 'stars, and the paragraph of an annex',
    letters: tell(
      `${TABLE}* Figure below five. See Annex, paragraph 1.\n${REST}${CLOSE}\n\nANNEX\n\n1. Section 40(2), personal information. A count under five could allow a person who has left to be singled out. The exemption is absolute.\n`,
    ),
    ends: PART,
  },
  {
    name: 'stars that are told, and nothing is withheld',
    letters: tell(`${TABLE}* Fewer than five.\n${REST}${CLOSE}`),
    ends: WHOLE,
  },
  {
    name: 'no masks, and small figures of another answer that are withheld',
    letters: tell(
      `1.\nNorth quay 7 11\nSouth quay 6 9\n${REST}\nNumbers below five are withheld under section 40(2) wherever they occur.\n${CLOSE}`,
    ),
    ends: WHOLE,
  },
  {
    name: 'a star that marks something else',
    letters: tell(
      `1.\nNorth quay 7* 11\nSouth quay 6 9\n* as at 31 March\n${REST}\nThe rest of the file is exempt under section 40(2).\n${CLOSE}`,
    ),
    ends: WHOLE,
  },
];
