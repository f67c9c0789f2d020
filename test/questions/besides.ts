import type { Passage } from './passages';

/** What is given beside something that is kept back or left out, asked for or not. */
export const BESIDES: Readonly<Record<string, readonly Passage[]>> = {
  answered: [
    [
      'How many lanterns were hung, and what did they cost in all?',
      '112 lanterns were hung, at 8,640 in all, of which 14 were for the harbour.',
      'a figure that is no part of the lanterns',
    ],
    [
      'Has the building been valued?',
      'Yes, in November 2024. The figure is being withheld under section 43 since it would weaken us with a buyer.',
      'a yes, and a figure that was not asked for',
    ],
    [
      'Who has the catering now?',
      'It is Brasserie Umber Ltd who have it. Terms agreed with the firm are confidential and exempt under section 43(2).',
      'a name, and terms that were not asked for',
    ],
    [
      'How many meetings were held with operators?',
      'Ministers met operators on four occasions. They were with officials, whose names are withheld under section 40(2).',
      'a count, and names that were not asked for',
    ],
    [
      'Which product is used to mark essays?',
      'The school subscribes to Verity Lens. The annual subscription is being withheld under section 43(2).',
      'a product, and a price that was not asked for',
    ],
    [
      'On what date did the contract begin?',
      'The agreement started on 1 August 2022. What we pay for it each year is not being disclosed: section 43(2) applies.',
      'a date, and a price that was not asked for',
    ],
    [
      'Names of the five firms who were paid the most.',
      'Hallam Buses, Quick Fare, Speight Hire, Tull Coaches and Oakham Cars. What each of them was paid is exempt under section 43(2).',
      'names, and sums by which they were only chosen',
    ],
    ['How many applications were turned down?', 'Refused 21', 'a refusal that is counted'],
    [
      'On what has the surplus been spent?',
      'By law it has to be applied to the purposes in section 55 of the Road Act. It goes to bus passes.',
      'a section of another law',
    ],
    [
      'Do you use QuickTill, or some other system which knows pupils by face?',
      'Neither QuickTill nor any such system is used.',
      'no such system',
    ],
    ['How many complaints were made?', 'No complaints are recorded for that year.', 'nought'],
    [
      'How many suspensions were there?',
      'Last year there were four suspensions. I would rather not say more about those because it is a small school.',
      'more was not asked',
    ],
    [
      'What penalties were given, split by kind?',
      'A panel decides on the penalty in each case after hearing from the student.',
      'split is nothing that is listed',
    ],
    [
      'What is the flow, in litres per second, that the permit requires?',
      'It is 41.',
      'a unit is nothing that is listed',
    ],
  ],
  'partly-answered': [
    [
      'How many lanterns were hung, and what did each lantern cost?',
      '8,112 lanterns were hung, of which 640 were for the harbour.',
      'a part of the lanterns is no price',
    ],
    ['What was spent on diesel, tyres and hired vehicles?', 'Diesel £4,000, tyres £900', 'hired vehicles are missing'],
    [
      'Who won the tender, and at what price?',
      'Norland Works. The price is withheld under section 43(2).',
      'the price was asked for',
    ],
    [
      'How many officers were there and what are their names?',
      'Four officers. Their names are withheld under section 40(2).',
      'the names were asked for',
    ],
    [
      'How many shots were fired in each town?',
      'Leam 14. The number for Hexton is withheld under section 31.',
      'one of the towns',
    ],
    [
      'Name, job title and e-mail address of the person responsible for the contract',
      'The post responsible is the Client Services Manager. We do not disclose the name or the address of junior staff: section 40(2) applies.',
      'the post, and no name',
    ],
    [
      'Where are the boats moored?',
      'Below Leam lock. Section 38(1)(b) stops us from saying more.',
      'more is kept back',
    ],
    ['On what date was each of its two pumps serviced?', 'Pump 1 was serviced on 3 June 2025.', 'one of two pumps'],
    [
      'The number standing empty in April, and how long each of them had been so',
      'By then there were 188, of which thirty-seven were empty.',
      'nothing of how long',
    ],
    [
      'Does the school use Scrivana, or any other software that marks essays?',
      'The school does not hold a licence for Scrivana and has not held one at any time.',
      'at any time is no other software',
    ],
    [
      'Do you use QuickTill, or some other system which knows pupils by face?',
      'QuickTill is not, and never has been, in any of our schools.',
      'in any of our schools is no other system',
    ],
    [
      'Who has the contract, and what is paid a year?',
      'Oakham Parking Ltd. The price is confidential to them under s43.',
      'a sentence ends behind a firm',
    ],
  ],
  refused: [
    [
      'The names of the groups that have closed since April 2020',
      'Since April 2020 eleven groups have been wound up. We are not able to give you their names. That is personal information and falls under section 40(2).',
      'how many is not which',
    ],
    [
      'How much does the trust pay for an assessment?',
      'Five firms were used last year: Ardent Minds, Clear Water and Focus North. The prices are agreed with each of them and we regard them as exempt under section 43(2).',
      'how many firms is no price',
    ],
    [
      'A plan of the main and its valves.',
      'The main supplies a hospital and two towns. A plan of its route and valves would be of use to a thief, and we are refusing this part under regulation 12(5)(a).',
      'what the main supplies is no plan',
    ],
    ['How many of the phones were kept overnight?', 'Not for public release, s31.', 'not for release'],
    [
      'Please disclose the clauses dealing with publicity.',
      '2. As to the clauses, the panel considers that section 43(2) is engaged and that on balance they should not be released.',
      'a numbered paragraph of a review',
      'review',
    ],
  ],
  'not-held': [
    [
      'How long is the longest journey that a pupil makes?',
      'Journeys are planned by stop and no mileage by child is recorded.',
      'nobody records it',
    ],
  ],
  signposted: [
    [
      'What are the rules for giving priority to a child?',
      'These are set regionally. Please see the pathway at www.hexton.example/rules',
      'where they are set leads to where they are',
    ],
  ],
};
