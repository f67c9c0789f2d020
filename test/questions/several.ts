import type { Passage } from './passages';

/** Answers to questions that ask for several things at once. */
export const SEVERAL: Readonly<Record<string, readonly Passage[]>> = {
  answered: [
    ['What is the largest sum paid, and in which year was it paid?', '£16,750 in 2021', 'the sum and the year'],
    ['What did it cost and in what month did it open?', '£4,000, May', 'the sum and the month'],
    ['What was spent on fuel, parts and outside repairs?', '£318,440.16 in all', 'one sum for all'],
    ['What was spent on fuel, parts and outside repairs?', 'Fuel 300, parts 400, rest 12', 'the rest is the third'],
    ['How many cats, dogs and horses were taken in?', '44 dogs and 3 horses. No cats.', 'each of the three'],
    ['How many cats, dogs and horses were taken in?', '44', 'one figure for all'],
    ['The name, job title and salary of the director.', 'Ann Lee, Director of Place, £104,000', 'all three'],
    [
      'Who chairs the panel, and what is the chair paid a day?',
      'Dame Wilma Coe. She gives her time without payment.',
      'nothing is paid',
    ],
    ['Is there a warden, and what is the salary grade of the post?', 'Yes, Grade H', 'a grade is no sum'],
    [
      'How many boats were sold, and what became of the crew?',
      'Nine were sold and the crew moved to Leam.',
      'both, in words',
    ],
    ['Is there a plan? If yes please provide a copy.', 'No.', 'no copy of what is not'],
    [
      'At what internet address is the plan to be found?',
      '(Estates): https://hexton.example/plan',
      'an address behind the office that gives it',
    ],
    ['How many boats and at what cost?', 'Two boats, £9,000', 'both'],
  ],
  'partly-answered': [
    [
      'What is the largest sum that was paid to settle a claim since 2020, and in which year was it paid?',
      'The highest settlement was in the sum of £16,750.',
      'no year',
    ],
    ['What is the largest sum paid and when?', 'The highest was £16,750.', 'no year'],
    ['When was it paid and how much was paid?', '2021', 'a year is no sum'],
    ['When was the roof repaired and what did it cost?', 'In May 2021', 'a date is no sum'],
    ['What was spent in 2024/25 on fuel, parts and outside repairs?', 'Parts - £318,440.16', 'one of three'],
    ['How many cats, dogs and horses were taken in?', '44 dogs, 3 horses', 'two of three'],
    ['How many applications were received, approved and refused?', '41 received, 30 approved', 'two of three'],
    ['How many applications were received and how many were approved?', '41', 'one bare figure for two'],
    ['How many complaints came by phone, letter and email?', '31 by phone', 'one of three'],
    ['The name, job title and salary of the director.', 'Ann Lee, Director of Place', 'no salary'],
    ['What is the name and address of the contractor?', 'Oakham Limes', 'no address'],
    [
      'How many were scrapped in 2023, and what the force paid for this',
      '291 went to our agent for scrap',
      'one figure does not give both',
    ],
    ['How many guards are employed, and what hourly rate do they get?', '52 (26 of them casual)', 'no rate'],
    [
      'What works are planned, with the start date and the budget?',
      'A larger pipe is to be laid. We intend to start in May 2026.',
      'no budget',
    ],
    [
      'What software is used and what does it cost a year?',
      'Veritrace, which every office has had since August 2022.',
      'a year is no sum',
    ],
    ['Is there a plan to use fewer agency nurses? If yes please provide a copy.', 'Yes', 'no copy'],
    [
      'Does the school use Scrivana, or any other software that marks essays?',
      'Scrivana is not used by us.',
      'nothing of any other',
    ],
    [
      'Do you use Scrivana, or some other software that marks essays?',
      'Scrivana is not used by us.',
      'nothing of some other',
    ],
    [
      'How many complaints about the pool were upheld, and what was changed as a result?',
      'Six complaints about the pool were upheld in the year.',
      'nothing of what changed',
    ],
  ],
};
