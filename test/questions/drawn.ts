import type { Story } from './overriding';

const FERRIES =
  '1) How many crossings were made in 2022?\n2) How many crossings were cancelled?\n2a) What was the commonest reason for a crossing to be cancelled?\n3) Which fares does the ferry charge (e.g. foot, bicycle, horse)\n4) Is there a winter timetable?\n4a) If there is, in what place?\n5) At which yard is the hull scraped?';

const RULE = '├────────────────────────────────┼──────────────────────┤';
const box = (...rows: readonly string[]) =>
  `┌────────────────────────────────┬──────────────────────┐\n${rows.join(`\n${RULE}\n`)}\n└────────────────────────────────┴──────────────────────┘`;

/** Replies in tables that are drawn with the signs of a box. */
export const DRAWN: readonly Story[] = [
  {
    name: 'a box of two columns whose cells go on over several lines',
    letters: [
      ['request', FERRIES],
      [
        'response',
        `Please find the answers in the table.\n\n${box(
          '│YOU ASKED │WE ANSWER │',
          '│1) How many crossings were made │4,018 │\n│in 2022? │ │',
          '│2) How many crossings were │97 │\n│cancelled? │ │',
          '│2a) What was the commonest │We keep no note of the │\n│reason for a crossing to be │reasons │\n│cancelled? │ │',
          '│3) Which fares does the ferry │The fares are published│\n│charge (e.g. foot, bicycle, │on www.ferry.example │\n│horse) │ │',
          '│4) Is there a winter timetable? │Yes │',
          '│4a) If there is, in what place? │On the quay, and at │\n│ │www.ferry.example/w │',
          '│5) At which yard is the hull │ │\n│scraped? │ │',
        )}\n\nIf you are unhappy you may ask for a review.\n\nThe Ferry Office`,
      ],
    ],
    ends: [
      ['answered', 'its cell'],
      ['answered', 'its cell'],
      ['not-held', 'its cell'],
      ['signposted', 'its cell'],
      ['answered', 'its cell'],
      ['answered', 'a place was asked for'],
      ['unanswered', 'an empty cell'],
    ],
  },
  {
    name: 'a box of figures below answers in prose',
    letters: [
      ['request', FERRIES],
      [
        'response',
        `1) 4,018\n2) 97\n2a) Fog.\n3) By foot and by bicycle:\n\n${box('│FARE │PRICE │', '│foot │£2 │', '│bicycle │£3 │')}\n\n4) No\n4a) n/a\n5) At Moss yard.`,
      ],
    ],
    ends: [
      ['answered', 'by its label'],
      ['answered', 'by its label'],
      ['answered', 'by its label'],
      ['answered', 'by its label, and no row is taken for another'],
      ['answered', 'by its label'],
      ['not-applicable', 'by its label'],
      ['answered', 'by its label'],
    ],
  },
];
