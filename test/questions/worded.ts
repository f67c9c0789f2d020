import type { Passage } from './passages';

const STOPS = 'How many stoppages in 2023-24 were put down to worn parts?';
const SAMPLES = 'the results of any soil or water sampling on the site';
const PLANS = 'Copies of all survey plans of the pier';
const CRANE = 'Which piers have a crane?';
const DRIVERS = 'How many drivers does the bus have on its books?';

/** What is lacking, waited for or elsewhere, in the words of many officers, and the like words that say something else. */
export const WORDED: Readonly<Record<string, readonly Passage[]>> = {
  'not-held': [
    ['Any evaluation of the scheme.', 'We give notice that no evaluation (g) is held.', 'no paper, with its label'],
    ['Any review of the scheme.', 'No review is held.', 'no paper'],
    ['The feasibility study of the pier.', 'No feasibility study is held.', 'no paper'],
    [
      STOPS,
      'the returns give the date and the length of each stoppage but do not give a cause. I have checked that no other record of causes is kept, and Tolley Piers therefore does not hold the information that you seek.',
      'what the papers have besides is no part of it',
    ],
    [
      STOPS,
      'Each report names the pier and the boat, but no cause is entered. Accordingly this information is not held.',
      'but none is entered',
    ],
    [
      STOPS,
      'We searched the logs from 2023 and asked the engineers. They note the time and the length but not the reason. We do not hold this information.',
      'but not the reason',
    ],
    [SAMPLES, 'We hold no sampling results, none having been taken at the site to date.', 'no such results'],
    [SAMPLES, 'We hold no soil results.', 'by a part of the name'],
    [SAMPLES, 'No results are held, since no samples were taken.', 'none are held'],
    [SAMPLES, 'No samples have been taken, so there are no results to give.', 'none were taken'],
    [PLANS, 'We hold no survey plans, the pier never having been surveyed.', 'no such plans'],
    [PLANS, 'The Trust holds no drawings of that kind.', 'none of that kind'],
    [PLANS, 'We possess no plans of the pier.', 'possess none'],
    [PLANS, 'We are not in possession of any.', 'not in possession'],
    ['Any letters about the pier', 'The Trust keeps no letters about the pier.', 'keeps none'],
    [
      'Which piers have had rails put in?',
      'I have today sent Q2 on to Tolley Harbour Board and they will write to you themselves.',
      'sent on today, and others will write',
    ],
  ],
  refused: [
    [
      'the price of the winning bid for the Quay Street works;',
      'The Quay Street works were let as three lots. They are withheld under Regulation 12(5)(e).',
      'a name that the question has itself',
    ],
  ],
  signposted: [
    [CRANE, '14 (see https://www.tolley.example/piers)', 'no figure was asked for'],
    ['A copy of the plan', '2,019 (see https://www.tolley.example/plan)', 'a document was asked for'],
    [
      CRANE,
      'Readers of your paper who would like to know will find a page for every pier in the harbour safety section of our website.',
      'a section of the website',
    ],
    [
      CRANE,
      "Anyone who wishes to know this will find a page for every pier in the harbour section of the board's website.",
      "another's website",
    ],
    [CRANE, 'The harbour section of our website has a page for every pier.', 'the section first'],
    [CRANE, 'The website lists them.', 'the website first'],
  ],
  answered: [
    [STOPS, 'The log shows 12 stoppages put down to worn parts but does not give the dates.', 'a count'],
    ['How many of the clubs have a plan?', 'Three clubs hold no plan.', 'what the clubs have'],
    [
      'The results of each race',
      'The Heron won in May and the Gull in June. We held no race in July.',
      'the race, behind results',
    ],
    ['What was spent on the website?', '£12,000, on the diary section of our website.', 'the thing itself'],
    [CRANE, 'Visitors will find a crane on the Long Pier and the Old Pier.', 'where one is found'],
    [DRIVERS, 'Nine. Two more are waiting for their medicals.', 'drivers wait'],
    [DRIVERS, 'Nine. Two others are awaiting their licence.', 'drivers wait'],
    ['How many houses have been mended?', '41, and six are still waiting for a roof.', 'houses wait'],
    ['How many children have a place?', '30. A further twelve are waiting to hear from the school.', 'children wait'],
    [
      'What were the commonest reasons?',
      'No berth free; ferry late; skipper unavailable',
      'reasons that begin with no',
    ],
    [
      'What population does it serve?',
      '86,260 (2021 count, see https://www.count.example for the rest)',
      'and where from',
    ],
    ['What area, in hectares, does it cover?', '2,241', 'how it is reckoned is put in'],
    ['How many days, on average, did an injured boatman stay off?', '11.6', 'how it is reckoned is put in'],
    ['How many piers are there, and do you mend them?', '0', 'none, so the rest falls away'],
    ['How many piers are there, and do you mend them?', '14, mended each May', 'in the same breath'],
    ['How many piers are there, and do you mend them?', '14. We do.', 'in a sentence of its own'],
    ['How many piers are there, and do you mend them?', 'We mend 14 piers', 'by its verb'],
    [
      'How many alarms were false, and is a club charged when it happens again?',
      '371. We bill for a third.',
      'in other words',
    ],
    ['Where is the old boat?', 'It is still here.', 'here is where it is'],
  ],
  'partly-answered': [
    [DRIVERS, 'Nine. Two others are awaiting an answer from payroll.', 'an answer is awaited'],
    [DRIVERS, 'Nine. Two depots are waiting for their returns.', 'depots wait for figures'],
    ['How many piers are there, and do you mend them?', '14', 'neither yes nor no'],
    [
      'How many false calls came from clubs in 2023, and is a club charged when it happens again?',
      'In 2023 there were 371 calls to club premises that turned out to be false.',
      'neither yes nor no, in a sentence of the first part',
    ],
    [
      'how many bids were there for the Mill Lane works and at what price was it let?',
      'There were three bids. The price is exempt under section 43(2).',
      'the bids, and not the price',
    ],
    [DRIVERS, 'Nine at Tolley. We are waiting for the figure for the other depot.', 'we wait'],
    [
      'How many lifts are to be replaced before April 2027, and what sum has been set aside for the work?',
      'The programme that the Board approved in February includes nine lifts, in six blocks, which are to be renewed by the end of March 2027. The order of the works has still to be settled with the residents.',
      'no sum, in a long answer',
    ],
  ],
  deferred: [
    [DRIVERS, 'We are waiting for the depot.', 'we wait'],
    ['How many boats were there?', 'I do not have this to hand today. Expect it by Friday.', 'today of the writer'],
  ],
  'not-applicable': [
    ['If yes, what stood in the way?', 'HBT: Not relevant, see 1', 'initials, and where it is said'],
    ['If yes, what stood in the way?', 'HBT: Not applicable (see answer to 1)', 'the same in brackets'],
  ],
};
