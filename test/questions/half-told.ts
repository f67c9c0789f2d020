import type { Passage } from './passages';

/** Questions that ask two things at once, and answers that give one of them or both. */
export const HALF_TOLD: Readonly<Record<string, readonly Passage[]>> = {
  'partly-answered': [
    [
      'What did you take in mooring fees in 2023/24 and what was it spent on?',
      'Mooring fees in 2023/24 came to £41,880.',
      'a sum, and not what it went on',
    ],
    [
      'How much did the quay take in tolls in 2023-24, and which works was the money put towards?',
      'Tolls in 2023-24 came to £38,914 after refunds.',
      'a sum, and not what it went on',
    ],
    [
      'How many wardens does the port employ, and what training in rescue have they been given?',
      '62 (58.4 FTE)',
      'a number of posts, and no training',
    ],
    [
      'When were the lifeboats last inspected and which company did it?',
      'The whole set was inspected between 4 and 8 March this year and two lamps were replaced.',
      'a day, and nobody',
    ],
    [
      'Which agent received the largest sum in 2024/25, and how much was it?',
      'The largest sum received by one agent in 2024/25 was £388,140.',
      'a sum, and nobody',
    ],
    [
      'What did the port spend on divers in 2022/23, and through which agencies?',
      '£212,604 over the four basins',
      'a sum, and nobody',
    ],
    [
      'How much did the water taxi cost the port in 2022-23, and which company runs it?',
      'The total cost in 2022-23 was £61,350, with nothing from the town that year.',
      'a sum, and nobody',
    ],
    [
      'How much did it cost to mend the huts in 2023/24, and how many windows had to be replaced?',
      'Mending the huts cost £12,640 in 2023/24.',
      'a sum and a year, and no number',
    ],
    [
      'What was spent on dredging the cut in the year to 31st March 2025 and how many loads did we get for it?',
      'The contract with Messrs Lyle cost £6,940 plus VAT for 2024/25.',
      'a sum and a year, and no number',
    ],
    [
      'How many tablets does the port own, and how many of them were in working order on 31 March 2024?',
      'The port owns 24 tablets. They were bought in two lots, in 2021 and 2022, and are shared between the four basins.',
      'the whole, and none of its part',
    ],
    [
      'How many pilots (whole time equivalent) work at the locks, and how many of their posts are vacant?',
      'There are 21.4 WTE in post. They are Band 6 and Band 7 staff and move between locks.',
      'posts and their bands, and no vacancies',
    ],
    [
      'How many complaints about the ferry were made in 2024-25, and of what nature?',
      'Passengers made 38 complaints.',
      'a number and who made them',
    ],
    [
      'Number of cameras issued, and the value of the contract under which they were bought',
      '210 cameras have been issued to date.',
      'a number and no sum',
    ],
    [
      'When does the lease of the pier end, and can it be extended?',
      'The lease runs to 30 September 2026.',
      'a day, and neither yes nor no',
    ],
    [
      'What was the cost in 2022-23 of pilots, casual workers and agency workers?',
      'Pilots £148,633; agency workers £3,902',
      'two of three, that share a word',
    ],
    [
      'What was spent in 2022-23 on permanent staff, agency staff and divers?',
      'Permanent staff £2,240. Divers £9,377.',
      'two of three, that share a word',
    ],
    [
      'What was spent in 2023/24 on engines, Irish rope and painted buoys?',
      '£487,310.40 (engines)',
      'one of three, in brackets',
    ],
    [
      'Top supplier by spend, 2024-25: name, and what it was paid.',
      'Lantern Ropes Ltd was the supplier with the highest spend',
      'a name and no sum',
    ],
    [
      'Which skipper paid the highest fee in 2024-25, and how many people did he carry?',
      'This was paid by the Stane Ferry, which set off from the Lodge in June 2024.',
      'who, and no number',
    ],
    [
      'How many calls have been logged since 1 April 2020?',
      '140 since we changed systems in Nov 2022. Nothing can be got out of the old one.',
      'the beginning is lost',
    ],
    [
      'How many calls have been logged since 1 September 2019?',
      '137 since April 2022. The mailbox used before then has been closed and we can no longer retrieve what was in it.',
      'the beginning is lost',
    ],
    [
      'How many checks have there been since 1 January 2019?',
      '17 from April 2022 to date. Before that they were logged at each lock and a total cannot be supplied.',
      'the beginning is lost',
    ],
    [
      'How many moorings have been let since 1 April 2019?',
      '6,208 from 1 April 2021 onwards. Lettings before that were on an old system and cannot be retrieved.',
      'the beginning is lost',
    ],
    [
      'If so, what proportion of renewals is done online (in per cent)?',
      '1,066 were renewed online in the year to May 2023. We do not have the proportion.',
      'a count for a share',
    ],
    [
      'What percentage of the notices was cancelled?',
      '913 were cancelled, we have not got it as a percentage',
      'a count for a share',
    ],
    [
      'If they can, what proportion of owners have opened one?',
      'There were 12,406 accounts on 31 December 2023. We have never worked out what proportion of owners that is.',
      'a count for a share',
    ],
    [
      'What share of visitors has one (per cent)?',
      'There were 7,316 accounts at the end of May. That is not something we turn into a share.',
      'a count for a share',
    ],
    [
      'What was spent on buoys in 2024? (Please give the figure with and without VAT.)',
      'With VAT £118,604. Without VAT it is not held.',
      'no other thing would do',
    ],
    [
      'How many wardens were in post on 31 March 2024 and on 31 March 2023?',
      '17 (2023 not counted).',
      'what is not counted was asked',
    ],
    [
      'How many people were hurt in them, and how badly?',
      '37 passengers were hurt. Severity is not broken down.',
      'what is not broken down was asked',
    ],
    [
      'How many people were hurt in each ward?',
      '37 passengers were hurt. This is not broken down.',
      'what is not broken down was asked',
    ],
    [
      'What was spent in 2023-24 on the pay of pilots, on-call pilots, and control staff?',
      'Staff on shore terms have not been counted.\nPilots £24,118,066\nOn-call £6,390,415',
      'two sums, below what is not counted',
    ],
    [
      'How many of these were made because the owner asked for one?',
      'The origin of a visit is not entered in all cases and a figure for the year is not held. To be helpful, we looked at 200 visits made during February 2024: Owner 88 (44%) Partner 71 (35.5%)',
      'some of them were looked at',
    ],
  ],
  answered: [
    [
      'What did you take in mooring fees in 2023/24 and what was it spent on?',
      'Mooring fees in 2023/24 came to £41,880 and paid for the new slipway.',
      'what it paid for',
    ],
    [
      'What did you take in mooring fees in 2023/24 and what was it spent on?',
      '£41,880, on dredging.',
      'what it went on',
    ],
    [
      'What did you take in mooring fees in 2023/24 and what was it spent on?',
      '£41,880 went to the harbour account.',
      'what it went to',
    ],
    [
      'How much did the quay take in tolls in 2023-24, and which works was the money put towards?',
      'Tolls of £38,914 were put towards the sea wall.',
      'what it went to',
    ],
    [
      'How many wardens does the port employ, and what training in rescue have they been given?',
      '62, all of whom did the two-day course.',
      'a number and the training',
    ],
    [
      'When were the lifeboats last inspected and which company did it?',
      'Harland checked them on 4 March.',
      'a firm at the beginning',
    ],
    [
      'When were the lifeboats last inspected and which company did it?',
      'They were inspected in March by a local engineer.',
      'somebody without a name',
    ],
    ['When were the lifeboats last inspected and which company did it?', 'In March, in-house.', 'nobody from outside'],
    [
      'Which agent received the largest sum in 2024/25, and how much was it?',
      'The largest sum, £388,140, went to Dockside Hire.',
      'both',
    ],
    [
      'Which agent received the largest sum in 2024/25, and how much was it?',
      'Dockside, £388,140',
      'both, and no more',
    ],
    [
      'What did the port spend on divers in 2022/23, and through which agencies?',
      '£212,604, all of it paid direct as no agency was used.',
      'a sum, and no agency',
    ],
    ['What did the port spend on divers in 2022/23, and through which agencies?', 'Nothing.', 'nothing to name'],
    [
      'How much did it cost to mend the huts in 2023/24, and how many windows had to be replaced?',
      'Mending the huts cost £12,640 in 2023/24, for 31 windows.',
      'both',
    ],
    [
      'How much did it cost to mend the huts in 2023/24, and how many windows had to be replaced?',
      'Mending the huts cost £12,640. No windows were replaced.',
      'none is a number',
    ],
    [
      'How many tablets does the port own, and how many of them were in working order on 31 March 2024?',
      'The port owns 24 tablets. Two were in working order.',
      'a number in words',
    ],
    [
      'How many tablets does the port own, and how many of them were in working order on 31 March 2024?',
      'The port owns 24 tablets, all in working order.',
      'all',
    ],
    [
      'How many tablets does the port own, and how many of them were in working order on 31 March 2024?',
      'None.',
      'nothing to work',
    ],
    [
      'How many pilots (whole time equivalent) work at the locks, and how many of their posts are vacant?',
      '21.4 WTE in post and 3 WTE vacant',
      'both',
    ],
    [
      'How many complaints about the ferry were made in 2024-25, and of what nature?',
      '38 complaints about lateness',
      'a number and of what',
    ],
    [
      'How many complaints about the ferry were made in 2024-25, and of what nature?',
      'Passengers made 38 complaints, mostly of lateness.',
      'a number and of what',
    ],
    [
      'When does the lease of the pier end, and can it be extended?',
      'The lease runs to 30 September 2026 with an option of five more years.',
      'how it is lengthened',
    ],
    ['When does the lease of the pier end, and can it be extended?', '30 September 2026. Yes, once.', 'a yes'],
    [
      'When does the lease of the pier end, and can it be extended?',
      'It has been extended to 30 September 2026.',
      'in the words of the question',
    ],
    [
      'What was the cost in 2022-23 of pilots, casual workers and agency workers?',
      'Pilots £148,633; casual and agency workers £3,902',
      'two together',
    ],
    [
      'What was the cost in 2022-23 of pilots, casual workers and agency workers?',
      'Pilots £148,633; other workers £3,902',
      'the others together',
    ],
    [
      'How many calls have been logged since 1 April 2020?',
      '140 since April 2020. Nothing can be got out of the old system about those before.',
      'from the day asked',
    ],
    ['What percentage of the notices was cancelled?', '12%. We have not got it by ward.', 'the share is given'],
    ['Which skipper paid the highest fee, and when did he pay it?', 'Ada Quill, in June.', 'who and when'],
    [
      'What was spent on buoys in 2024? (Should that not be separable from chains and anchors, the figure for all three.)',
      'Buoys are not coded apart from chains and anchors. The total for all three was £118,604',
      'what will do in its place',
    ],
    [
      'What was spent on the chapel in the year? (If it has no budget of its own, the figure for the quay as a whole will do.)',
      'no separate cost centre exists. Quay, all teams: £921,340',
      'what will do in its place',
    ],
    [
      'How much did you take from rope in 2023/24? (If the rope money cannot be told apart from the paint money, how much did the two come to?)',
      "one till for both so can't split. Rope + paint = £14,770.50",
      'what will do in its place',
    ],
    [
      'How many hours were lost at the Royal Lock in 2024/25? (If you do not split it by lock then what was the figure for the whole port?)',
      "Don't split it by lock I'm afraid, port wide it was 211,006 hours",
      'what will do in its place',
    ],
    [
      'How many patrol boats does the port own?',
      'Nine, of which two are awaiting repair.',
      'a boat waits, and no figure',
    ],
    [
      'How many wardens were in post on 31 March 2024?',
      '17 in post at the year end (and 6 seasonal, not counted).',
      'others are not counted',
    ],
    [
      'How many people answered the survey?',
      '2,907 people, and one dog (a paw print, which we did not count).',
      'another is not counted',
    ],
    [
      'How many people other than crew were hurt in them?',
      '37 passengers were recorded as injured. Severity is not broken down.',
      'of what nobody asked',
    ],
    [
      'How many people other than crew were hurt in them?',
      '37 passengers were hurt. The cause was not recorded.',
      'of what nobody asked',
    ],
    [
      'Does the port intend to change the operator of the ferry?',
      'There is no intention either to stay with the operator or to change.',
      'a no, and nothing that lies with others',
    ],
    [
      'How many of those cases ended in a fine, and what was the most common reason?',
      'Across the two years 112 of these ended in a fine. By far the most frequent reason was speed in the harbour mouth.',
      'a number and a reason, in a question that lists nothing',
    ],
  ],
};
