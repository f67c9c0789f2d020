import type { Passage } from './passages';

/** What is lacking, put off, never made or kept back, and what only looks so. */
export const SCANT: Readonly<Record<string, readonly Passage[]>> = {
  answered: [
    ['Are dogs kept off the sands?', "We don't have a total ban, dogs may run north of the pier.", 'a total ban'],
    ['Please list the moorings.', 'We do not have one list, we have two: Ash Quay and Mill Quay.', 'two are given'],
    ['How many depots are there?', '14. The Leam depot has not been closed.', 'a depot is closed, and no ledger'],
    ['How many quotes were sought?', 'Three, of which one firm did not respond.', 'a firm that did not quote'],
    ['How many calls were made?', '14. No other call has been made.', 'there is no more'],
    ['How many were late?', '14. A percentage has not been worked out.', 'no percentage was asked for'],
    ['How many were sold?', 'We sold 14 but are not able to say what was paid.', 'the price was not asked for'],
    ['How many injuries were there?', 'No injuries were recorded.', 'nought'],
    ['How many letters were sent?', 'We sent no letters.', 'nought'],
    ['Is there a contract?', 'There is no contract.', 'no'],
    ['When was the roof surveyed?', 'No survey was done.', 'a paper was not asked for'],
    [
      'What was spent on seed? (Failing that, the whole garden bill.)',
      'Seed is not split out, whole bill was £3,240',
      'what the requester would take in its place',
    ],
    [
      'What did the school pay the firm?',
      'We were not shown how it would be hurt. The school paid it £27,350.',
      'what the writer was not shown',
    ],
    [
      'How many patients were held under each section?',
      'Section 37: 12, Section 41: 4',
      'sections of another Act that are the subject',
    ],
    ['Under which section of the Act was the notice served?', 'Section 21.', 'a section that is asked for'],
    ['How many section 21 notices were served?', 'Section 21: 44.', 'the section that the question names'],
    ['How many boats have a radio?', '41 so far, and the rest are to follow over two winters.', 'boats are to follow'],
    ['How many rooms have an alarm?', '26 at present. The others will follow during the autumn works.', 'rooms follow'],
    ['How many gates are electric?', 'Nine. The remaining six are to follow in the course of 2026.', 'gates follow'],
    ['How was the hall paid for?', 'Section 106 – £40,000', 'no exempting section'],
    ['What percentage were on time?', 'This is in the SEN2 return: 41.', 'a figure beside a name with a figure in it'],
  ],
  'partly-answered': [
    [
      'How many hours were bought?',
      '8,760 at the main gate. No total could be had for the lodges.',
      'no total for the rest',
    ],
    ['How many hours were bought?', '2,100 for north. The south depot did not reply.', 'a depot did not reply'],
    [
      'How many hours were bought?',
      '2,100 (libraries only; leisure has not been able to say)',
      'one service could not say',
    ],
    ['How many hours were bought?', '2,100 for north. No figure is held for south.', 'no figure for one'],
    ['What percentage was late?', '14 were late. A percentage has not been worked out.', 'a count for a share'],
    [
      'How many plans were late in each month?',
      "May 4, June 5. July's haven't been counted yet.",
      'a month not counted yet',
    ],
    [
      'What was spent in 2022, 2023 and 2024?',
      '£14,000 (2022) and £15,500 (2023). The ledger for 2024 has not been closed.',
      'a year whose ledger is open',
    ],
    [
      'How many were sold and for how much?',
      'We sold 14 but are not able to say what was paid.',
      'the price was asked for',
    ],
    [
      'How many events were held by clubs?',
      'There were 402 events in all. The hall has no means of telling which were held by clubs.',
      'no means of telling',
    ],
    [
      'How many crashes have there been since 2019?',
      '64 from April 2021 onwards. We are unable to give a number for the time before that.',
      'unable for the time before',
    ],
    [
      'How many complaints were made?',
      "We have had 14 complaints so far. June's will follow.",
      'complaints were asked for',
    ],
    ['How many complaints were made?', '2023: 14. 2024 to follow.', 'a number that stands alone'],
    [
      'How many complaints were made?',
      '14 up to May. The rest will be sent to you by 3 July.',
      'a number that stands alone',
    ],
    ['How many vans and drivers are there?', '14 vans. Drivers to follow.', 'one of two'],
    [
      'Who are the directors?',
      'Ann Lee and Tom Roe. The third name will follow when he has signed.',
      'two of three names',
    ],
    [
      'What did you spend on software?',
      '4,100 on licences. The rest will follow when Finance has it.',
      'a sum without a sign',
    ],
    ['Are there any vans, and how many?', 'Yes. The number will follow.', 'yes, and the number later'],
    [
      'How many were arrested and what became of them?',
      '41. Outcomes to follow under separate cover.',
      'a figure before what follows',
    ],
    ['How many were arrested in each year?', '41 in 2023; 2024 to follow', 'in one sentence'],
    [
      'How many boats have a radio?',
      '41 at Ash Quay. The rest of the figures will follow over the next week.',
      'figures',
    ],
    [
      'How many boats have a radio?',
      '41 at Ash Quay. You will have the rest over the coming days.',
      'sent to the reader',
    ],
    ['How many boats have a radio?', '41 at Ash Quay. The rest will follow by Friday.', 'a day for the letter'],
    ['How many boats have a radio?', '41 at Ash Quay. The rest will follow over the next few days.', 'days'],
  ],
  deferred: [
    [
      'What did you spend on software?',
      'Two of the licences are shared with a partner and Procurement has asked for time to split the cost. We shall write to you again about this item by 16 May 2025.',
      'a count of licences is no sum',
    ],
    [
      'What did you spend on software?',
      'Three of the five invoices have come in. I will let you have the sum when the last two do.',
      'a count of invoices is no sum',
    ],
    [
      'What did you spend on software?',
      'The ledger is being reconciled by two colleagues and 14 entries are in doubt. Figure to follow.',
      'colleagues and entries',
    ],
    [
      'How many complaints were made?',
      'Two of the three wards have replied. I will send you the number by 3 July.',
      'a count of wards',
    ],
    [
      'How many complaints were made?',
      'The 3 teams are still checking 412 records. Figure to follow.',
      'teams and records',
    ],
    [
      'How many complaints were made?',
      'Twelve people work on this and we will let you have the figure shortly.',
      'a count of people',
    ],
    [
      'On what date did each comply?',
      'Two teams have yet to reply. I can now give you 8 August 2025 as the day on which you will receive this.',
      'the day on which it will come',
    ],
  ],
  'not-held': [
    ['The total paid to carters', "we don't have a total, each yard books it differently", 'no total'],
    ['The total paid to carters', 'The yards do not have an overall total for this.', 'no overall total'],
    ['What did the regattas cost?', "We don't have one figure for this.", 'no one figure'],
    ['What was the average wait?', 'We do not have an average, as boats come and go.', 'no average'],
    ['Send the accident reports.', 'No accidents were reported, so no reports were made.', 'none were made'],
    ['Send the minutes of the three meetings.', 'No minutes were taken.', 'none were taken'],
    ['Send the contract.', 'There is therefore no contract in force.', 'there is none'],
    ['Copies of letters sent to residents.', 'We sent no letters.', 'none were sent'],
    [
      'The dust readings taken at the gate in 2024.',
      "We took no readings that summer. The operator does its own and we don't get sent them.",
      'none were taken',
    ],
    ['The survey of the bridge.', "There isn't one.", 'there is none'],
    ['The survey of the bridge.', 'We never did one.', 'never done'],
    ['The survey of the bridge.', 'One was never commissioned.', 'never commissioned'],
    ['The flood report, if it is finished.', 'The work is under way. No report is therefore held.', 'therefore'],
    [
      'Results of any sample taken at the weir.',
      'We do not sample the weir, so there is nothing of that kind here.',
      'nothing of the kind',
    ],
    [
      'How many bins are there in Leam Lane?',
      "That isn't one for us, the bins are the County's and we've nothing here about them.",
      'nothing here',
    ],
    ['How many letters were sent?', 'Nobody kept count', 'nobody kept count'],
    [
      'What share of lectures is filmed?',
      'That is for each School and no overall figure is compiled, so we do not hold it. No tutor can be made to film; an e-mail is enough to opt out.',
      'what begins with no is no figure',
    ],
    [
      'How many dentists closed?',
      'To find a dentist please use the 111 website. We have no record of when one closes.',
      'a figure in what is pointed at',
    ],
  ],
  refused: [
    [
      'How many stations are there?',
      'Section 21 – this can be had by other means. All are on the map at https://hexton.example/map',
      'a section at the head',
    ],
    ['How many guards are there?', 's31(1)(a) – telling you would help a thief.', 'a section at the head'],
    ['How many guards are there?', 'FOIA s.31, prevention of crime', 'a section and its name'],
    [
      'The minutes of the board.',
      'We have weighed this and have come down on the side of not releasing them.',
      'come down on the side',
    ],
    ['The minutes of the board.', 'On balance we have decided against release under reg 12(5)(e).', 'decided against'],
    [
      'All letters between officers and the firm since 2016.',
      "A trial search found 16,000 items. Regulation 12(4)(b) of the EIR lets us say no where a request is manifestly unreasonable, and I'm afraid we are relying on it. We have come down on the side of not going ahead.",
      'a regulation that lets us say no',
    ],
    [
      'Has the school been attacked by hackers?',
      'we do not comment on whether we have been attacked, S31(1)(a)',
      'no comment',
    ],
  ],
  signposted: [
    [
      'What percentage were on time?',
      'This forms part of the SEN2 statistics. Please see hexton-statistics.example',
      'the figure of a name is none',
    ],
  ],
  'in-attachment': [
    ['Send the contract.', "There's no charge for this. It is attached.", 'no charge', 'files'],
    ['Send the contract.', 'We have no objection to sending it; a copy is attached.', 'no objection', 'files'],
  ],
};
