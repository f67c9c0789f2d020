import type { Story } from './overriding';

/** Letters that answer in words of their own, in prose, or between the lines, and how a careful reader pairs them with what was asked. */
export const NARRATED: readonly Story[] = [
  {
    name: 'all is refused save for one, which is answered in the same breath',
    letters: [
      [
        'request',
        'Question 1. How many firms bid for the pier?\nQuestion 2. Who lost?\nQuestion 3. On what date was the lease signed?\nQuestion 4. Please supply the lease.',
      ],
      [
        'response',
        'Save for Question 3, to which the answer is 2 October 2023, the information that you have asked for is held but is exempt from disclosure in its entirety under section 43(2) of the Act.\n\nThe market for piers is small. To disclose who bid would be likely to deter others. The public interest lies with maintaining the exemption.',
      ],
    ],
    ends: [
      ['refused', 'all but the third'],
      ['refused', 'all but the third'],
      ['answered', 'excepted, with a day'],
      ['refused', 'all but the third'],
    ],
  },
  {
    name: 'a dash between a number and its answer makes no range, and a second office counts its own list',
    letters: [
      [
        'request',
        '1. How many people work at the lighthouse?\n2. What is the keeper paid?\n3. How many ships called for help?\n4. How many of those ran aground?\n5. How many lamps were broken?\n6. How many keepers are suspended?\n7. What did suspension cost?',
      ],
      [
        'response',
        '1 - 31\n\n2 - £26,420\n\n3 - 5\n\n4 - Two of them\n\n5 - 12\n\n6 and 7 - The Pilots hold these and will send you both by 29 May.',
      ],
      [
        'response',
        'The lighthouse has asked the Pilots to deal with the following:\n\n1) How many keepers are suspended?\n\n2) What did suspension cost?\n\nRESPONSE\n\n1) On the day of your request nine keepers were suspended.\n\n2) £402,917.',
      ],
    ],
    ends: [
      ['answered', '31'],
      ['answered', 'a sum'],
      ['answered', 'five, and not three to five'],
      ['answered', 'two'],
      ['answered', '12'],
      ['answered', 'the first of the second list'],
      ['answered', 'the second of the second list'],
    ],
  },
  {
    name: 'what dropped out of the list was not let go, and to ask for it is no further question',
    letters: [
      ['request', '1) How many oars are there?\n2) How many of them are cracked?\n3) Who planes them?'],
      ['response', '1) How many oars are there?\n\n44\n\n3) Who planes them?\n\nThe cox, Wendel Pook.'],
      [
        'chaser',
        'Many thanks for this. I think number 2, about cracks, has dropped out of the list: it goes straight from 1 to 3. Could you let me have that one when you get a minute?',
      ],
    ],
    ends: [
      ['answered', '44'],
      ['unanswered', 'passed over, and the requester says so'],
      ['answered', 'the cox'],
    ],
  },
  {
    name: 'headings in capitals, one of which shares too many words to be told, and what a review turns to',
    letters: [
      [
        'request',
        'a. the number of elms that were felled on the Green\nb. which officer gave the order to fell the elms\nc. what the felling of the elms cost\nd. the reports on the elms which the verger sent',
      ],
      [
        'response',
        'COST\n£18,240 with tax.\n\nNUMBER OF ELMS\nTwenty-three.\n\nORDER\nThis was given by the parish Clerk.',
      ],
      ['review-request', 'There was no reply whatever to d. Please review that.'],
      [
        'review-outcome',
        'You are right that the Council did not address item d. I do so now. There are five reports. They set out allegations and were sent in confidence. They are withheld in their entirety under section 35(1)(a) of the Act.',
      ],
    ],
    ends: [
      ['answered', 'twenty-three'],
      ['answered', 'the clerk'],
      ['answered', 'a sum'],
      ['refused', 'at review'],
    ],
  },
  {
    name: 'a review turns to parts by their letters, and its writer is no part',
    letters: [
      [
        'request',
        'f) How many ferries were cancelled?\ng) On how many was the log left blank, and what reasons were given?\nh) Who keeps the log?\ni) Was a second log kept?',
      ],
      [
        'response',
        'f) 41\n\ng) The log was left blank on 64 crossings.\n\nh) The mate.\n\ni) We neither confirm nor deny that a second log was kept. Section 31(3) applies.',
      ],
      ['review-request', 'Part g asked for reasons too, and I do not accept part i. Please look again.'],
      [
        'review-outcome',
        'On part g, I agree that reasons were asked for. They are: rain 31; forgotten 22; nothing recorded 11.\n\nOn part i, I have weighed the arguments and find that section 31(3) was correctly relied upon. That part of the complaint is not upheld.',
      ],
    ],
    ends: [
      ['answered', '41'],
      ['answered', 'the figure first and the reasons at review'],
      ['answered', 'the mate'],
      ['refused', 'kept at review'],
    ],
  },
  {
    name: 'a question that is named in one sentence is put off in the next, and a time of day is no sum',
    letters: [
      [
        'request',
        '1. How many organs does the diocese own?\n2. What was spent on tuning in 2023?\n3. What was spent on guards for the organs?\n4. How many organists are paid?',
      ],
      [
        'response',
        '1. 14\n\n4. Nine\n\nThe tuning figure for question 2 sits with the treasurer, who is moving house. She will let you have it by 22 March.\n\nThere is an organ guard on duty after 5pm.',
      ],
    ],
    ends: [
      ['answered', '14'],
      ['deferred', 'by the treasurer'],
      ['unanswered', 'a guard is spoken of, but no sum'],
      ['answered', 'nine'],
    ],
  },
  {
    name: 'under two questions a yes is for the first, and what is kept back for the second; rows may have two numbers',
    letters: [
      [
        'request',
        '1. How many swans are on the moat?\n2. Does the castle insure them?\n3. If so, what does the policy cost each year?\n4. Who feeds them?\n5. When were they last counted?\n6. How many cygnets hatched?',
      ],
      [
        'response',
        '1 31\n2, 3 Yes, the castle insures them with Ketterby Mutual. The premium is not disclosed as it would harm the next tender. Section 43(2) of the Act applies.\n4 The porter\n5 2 May 2024\n6 Eight',
      ],
    ],
    ends: [
      ['answered', '31'],
      ['answered', 'yes'],
      ['refused', 'the premium'],
      ['answered', 'the porter'],
      ['answered', 'a day'],
      ['answered', 'eight'],
    ],
  },
  {
    name: 'a list that gives each thing its line leaves one out',
    letters: [
      [
        'request',
        'How many calls did the harbour take last year about\n1. Seals?\n2. Gulls?\n3. Wreckage?\n4. Jellyfish?\n5. Who answers such calls?',
      ],
      ['response', '1-4. Calls taken last year:\nSeals 41\nGulls 388\nWreckage 12\n\n5. The duty pilot, Osla Brand.'],
    ],
    ends: [
      ['answered', '41'],
      ['answered', '388'],
      ['answered', '12'],
      ['unanswered', 'no line is about jellyfish'],
      ['answered', 'a name'],
    ],
  },
  {
    name: 'what is withheld under the second of two quoted questions is withheld of the second, whatever words it shares with the first',
    letters: [
      [
        'request',
        '1) How many nights was the night porter hired in?\n2) What did that cost?\n3) Which hire firms do you use?\n4) What does the firm you use most charge for a night?\n5) Is the porter first-aid trained?',
      ],
      [
        'response',
        'I have typed under your lines.\n\n> 1) How many nights was the night porter hired in?\n\n61\n\n> 2) What did that cost?\n\n£9,150, all of it to Quillbank Staffing and Vesper & Daughters. There are no others.\n\n> 3) Which hire firms do you use?\n> 4) What does the firm you use most charge for a night?\n\nWe have been told that releasing this would harm the hire firm (section 43(2)). We thought about the public interest and think it better served by a good price.\n\n> 5) Is the porter first-aid trained?\n\nYes',
      ],
    ],
    ends: [
      ['answered', '61'],
      ['answered', 'a sum'],
      ['unclear', 'the firms are named under another question'],
      ['refused', 'right above the refusal'],
      ['answered', 'yes'],
    ],
  },
  {
    name: 'an exemption that names nothing is of what the paragraph turned to, and a review says first what it turns to',
    letters: [
      [
        'request',
        'How many passengers used the chain ferry in each month from May to July? What grant did its owner have for those months? Please send me the briefing paper that was written for the Provost.',
      ],
      [
        'response',
        'The chain ferry carried 410 passengers in May, 395 in June and 288 in July.\n\nI turn to the briefing paper. The Convener, who is the qualified person, holds that to show it would be likely to inhibit free and frank advice. It is therefore exempt by section 36(2)(b)(i) of the Act.',
      ],
      ['review-request', 'You never gave the grant, which was one of my questions. Please review this.'],
      [
        'review-outcome',
        'On the grant I uphold your complaint. Our letter should have stated the sums: £3,100 for May, £3,100 for June and £2,950 for July.',
      ],
    ],
    ends: [
      ['answered', 'three figures'],
      ['answered', 'given at review'],
      ['refused', 'the qualified person'],
    ],
  },
  {
    name: 'a sentence in the words of a question who answers another when it names nobody',
    letters: [
      [
        'request',
        'Who put up the bandstand? What did it cost? I also wish to be told whether a licence was applied for.',
      ],
      [
        'response',
        'The bandstand was made and erected by Tolland Smithy.\n\nIt came to £6,695 before tax.\n\nAnybody may put up a bandstand here as of right, so no licence was applied for.',
      ],
    ],
    ends: [
      ['answered', 'a firm'],
      ['answered', 'a sum'],
      ['answered', 'none was'],
    ],
  },
  {
    name: 'talk about the letter and its writer is no answer',
    letters: [
      ['request', '1. How many bells hang in the tower?\n2. Who rings them?\n3. Has the ladder ever been replaced?'],
      [
        'response',
        'I took over from Mrs Ames in May. There are six bells in the tower, the oldest of 1702.\n\nThe Tollard Company rings them on Sundays.\n\nI hope you enjoy the rest of the summer. Please give my regards to your sister. If you are passing do ring the office.',
      ],
    ],
    ends: [
      ['answered', 'six'],
      ['answered', 'the company'],
      ['unanswered', 'what is left only greets and bids'],
    ],
  },
  {
    name: 'questions are refused by a run of ordinals, and the reason stands in the next sentence',
    letters: [
      [
        'request',
        'First, how many vaults are there? Second, how many coins are in them? Third, who has a key? Fourth, how thick are the doors? Fifth, when was the safe last opened?',
      ],
      [
        'response',
        'There are four vaults under the hall.\n\nThey hold some 9,100 coins.\n\nThe third to fifth questions all bear on how the collection is guarded. To answer them would help a thief and they are exempt under section 31(1)(a) of the Act.',
      ],
    ],
    ends: [
      ['answered', 'four'],
      ['answered', '9,100'],
      ['refused', 'third of the run'],
      ['refused', 'fourth of the run'],
      ['refused', 'fifth of the run'],
    ],
  },
  {
    name: 'what stands between two answers and is of the kind that is wanted is the answer between them',
    letters: [
      [
        'request',
        'a) How many kayaks does the lake warden keep?\nb) What does it cost to hire one for a day?\nc) How many capsized last season?\nd) Who teaches beginners?',
      ],
      [
        'response',
        'The warden keeps 14 kayaks by the lake.\n\nVisitors part with £22 before tea and £30 after it.\n\nWe fished out nineteen people who had capsized last season.\n\nBeginners are taught by Orla Venn.',
      ],
    ],
    ends: [
      ['answered', '14'],
      ['answered', 'a sum between the answers to its neighbours'],
      ['answered', 'nineteen'],
      ['answered', 'a name'],
    ],
  },
  {
    name: 'a sentence near a question that gives neither time nor name is beside the point',
    letters: [
      [
        'request',
        'I should like to know when the sluice gate was last greased. I should also like to know who greases it. How many sluice keys are there?',
      ],
      ['response', 'Grease for the sluice gate is £9 a tin these days. There are two sluice keys.'],
    ],
    ends: [
      ['unanswered', 'a price is no time'],
      ['unanswered', 'nor a name'],
      ['answered', 'two'],
    ],
  },
  {
    name: 'the date of a survey is no paper, and plans to do something are none',
    letters: [
      [
        'request',
        '1. The date of the last survey of the weir.\n2. Are there any plans to rebuild the weir?\n3. The length of the lease of the mill.',
      ],
      [
        'response',
        'The weir was last surveyed in October 2021. It is not going to be rebuilt. The lease of the mill runs for 21 years.',
      ],
    ],
    ends: [
      ['answered', 'a month'],
      ['answered', 'a no'],
      ['answered', 'a term'],
    ],
  },
  {
    name: 'what is refused of one thing is not refused of the whole',
    letters: [
      [
        'request',
        'How many letters of complaint did the ferry office receive? How deep is the channel? Who dredges it?',
      ],
      [
        'response',
        'Two letters of complaint were received by the ferry office.\n\nI attach the first. The other cannot be made anonymous without removing all of it, and is withheld as personal data under section 40(2).',
      ],
    ],
    ends: [
      ['answered', 'two'],
      ['unclear', 'the refusal is not of this; a file came'],
      ['unclear', 'nor of this'],
    ],
  },
  {
    name: 'what a writer will bring by a day is put off',
    letters: [
      [
        'request',
        'i) How many hymn books does the chapel own?\nii) A copy of the page of the inventory that lists the harmonium.',
      ],
      [
        'response',
        "The chapel owns 88 hymn books.\n\nThe inventory is in the attic at my daughter's. I shall fetch it down and photograph you the page by 9 June.",
      ],
    ],
    ends: [
      ['answered', '88'],
      ['deferred', 'promised by a day in words of its own'],
    ],
  },
  {
    name: 'what the answer to the question before it encloses is sent',
    letters: [
      [
        'request',
        '1. Is there a written rule on dogs in the ward?\n2. If so, please send me a copy.\n3. How many dogs came in?',
      ],
      ['response files', '1. Part 4 of the Visitors Rule deals with dogs. The rule is enclosed.\n\n3. Eleven.'],
    ],
    ends: [
      ['answered', 'there is'],
      ['in-attachment', 'it is enclosed there'],
      ['answered', 'eleven'],
    ],
  },
  {
    name: 'the number of a part above its questions leaves none of them blank',
    letters: [
      [
        'request',
        'Part 1 Lamps\n1.1 How many street lamps are there?\n1.2 How many were dark on 1 May?\n\nPart 2 Sweeping\n2.1 How often is a street swept?\n2.2 Who sweeps it?\n2.3 What was spent on brooms?',
      ],
      [
        'response',
        'Please see below.\n\n> Part 1 Lamps\n> 1.1 How many street lamps are there?\n\n4,118\n\n> 1.2 How many were dark on 1 May?\n\n37\n\n> Part 2 Sweeping\n> 2.1 How often is a street swept?\n> 2.2 Who sweeps it?\n\nOUR OWN CREWS IN TURN, SO THAT EACH IS SEEN TO ONCE IN TWO WEEKS\n\n> 2.3 What was spent on brooms?\n\n£811',
      ],
    ],
    ends: [
      ['answered', '4,118'],
      ['answered', '37'],
      ['unclear', 'how often stands under the next: nobody is accused'],
      ['answered', 'crews'],
      ['answered', '£811'],
    ],
  },
  {
    name: 'numbers in square brackets belong to the questions that they stand before, and a block of questions has one block of answers',
    letters: [
      [
        'request',
        '1. How many trams ran?\n2. How many of them ran late?\n3. Who drives them?\n4. What does a driver earn?',
      ],
      [
        'response',
        'You asked:\n\n[1] How many trams ran?\n[2] How many of them ran late?\n\nWe reply:\n\nThere were 71,204 trams, of which 6,019 ran late. The rest were on time.\n\nYou asked:\n\n[3] Who drives them?\n\nWe reply:\n\nStaff of the Corporation.\n\nYou asked:\n\n[4] What does a driver earn?\n\nWe reply:\n\n£29,400.',
      ],
    ],
    ends: [
      ['answered', '71,204'],
      ['answered', '6,019'],
      ['answered', 'staff, and not the next number'],
      ['answered', '£29,400'],
    ],
  },
  {
    name: 'departments that each count from 1 do not count as the requester does',
    letters: [
      [
        'request',
        '1. How many moorings are there?\n2. How many boats are waiting for a mooring?\n3. What does a mooring cost for a year?\n4. How many fires were there on boats?\n5. How many boats sank?\n6. How many anglers hold a licence?\n7. What does a licence cost?',
      ],
      [
        'response',
        'From the Harbour Office\n\n1. There are 212 moorings.\n\n2. A mooring costs £640 for the year.\n\nFrom the Fire Service\n\n1. Three boats caught fire.\n\n2. One boat sank.\n\nFrom the Fisheries Section\n\n1. 1,306 anglers hold a licence.\n\n2. A licence costs £31.',
      ],
    ],
    ends: [
      ['answered', 'the first of the first list'],
      ['unanswered', 'in no list'],
      ['answered', 'the second of the first list'],
      ['answered', 'the first of the second list'],
      ['answered', 'the second of the second list'],
      ['answered', 'the first of the third list'],
      ['answered', 'the second of the third list'],
    ],
  },
  {
    name: 'under one heading as many paragraphs as questions answer them by their place',
    letters: [
      [
        'request',
        'Ferries\n1. How many ferries run?\n2. How many of them are laid up?\n3. How old is the oldest?\n\nCrew\n4. How many deckhands are employed?\n5. What do they earn?',
      ],
      [
        'response',
        'Ferries\n\n14\n\n3\n\nShe was launched in 1961 and has been with us ever since, so a little over 60 years.\n\nCrew\n\n88\n\n£27,300',
      ],
    ],
    ends: [
      ['answered', 'the first paragraph'],
      ['answered', 'the second'],
      ['answered', 'the third'],
      ['answered', 'the first under the other heading'],
      ['answered', 'the second under it'],
    ],
  },
  {
    name: 'a paragraph that begins with its subject and a full stop is about that',
    letters: [
      [
        'request',
        'a) the drawing of the sundial;\nb) what the sundial cost; and\nc) the names of the masons who carved it.',
      ],
      ['response', 'All of it is withheld under section 43(2).'],
      ['review-request', 'Please look at this again.'],
      [
        'review-outcome files',
        'I have looked at this afresh.\n\nThe drawing. Nothing about it is secret. It is released and attached.\n\nThe cost. You ought to have been told. It came to £2,118.\n\nThe masons. Their names are personal data, and I uphold the refusal under section 40(2).',
      ],
    ],
    ends: [
      ['in-attachment', 'released with the review'],
      ['answered', 'a sum'],
      ['refused', 'kept back'],
    ],
  },
  {
    name: 'a name that is withheld of one of three questions is not withheld of the others',
    letters: [
      [
        'request',
        '1. Was the elm in a conservation area?\n2. Who gave leave to fell it?\n3. On what date was leave given?\n4. How many elms are left?',
      ],
      [
        'response',
        '1 to 3 - The elm stood in the Mere conservation area. Leave is recorded as given on 9 May 2023. The officer is a junior one and his or her name is withheld under section 40(2).\n\n4 - Six.',
      ],
    ],
    ends: [
      ['answered', 'it was'],
      ['refused', 'the name'],
      ['answered', 'the day'],
      ['answered', 'six'],
    ],
  },
  {
    name: 'one letter gives a part and a later one the rest',
    letters: [
      [
        'request',
        '1. How many claims for flooded cellars were made, and how many of them were paid?\n2. Who insures the town?',
      ],
      ['response', '1. 31 claims were made.\n\n2. Tolland Mutual.'],
      ['review-request', 'You did not say how many claims were paid. Please review this.'],
      ['review-outcome', 'You are right, and I am sorry. Of the 31 claims for flooded cellars 12 were paid.'],
    ],
    ends: [
      ['answered', 'between the two letters'],
      ['answered', 'a firm'],
    ],
  },
  {
    name: 'an abbreviation speaks of the words that it shortens',
    letters: [
      [
        'request',
        '1. How many river safety badges did pupils earn?\n2. How many pupils had free harbour meals?\n3. How many oars were lost?',
      ],
      ['response', 'They earned 41 RSBs. We do not keep a note of FHM. Nine oars were lost.'],
    ],
    ends: [
      ['answered', 'the first by its initials'],
      ['not-held', 'the second by its initials'],
      ['answered', 'nine'],
    ],
  },
  {
    name: 'what is asked after an answer is what the next letter answers',
    letters: [
      ['request', '1. How many swans are on the mere?\n2. Who feeds them?'],
      ['response', '1. 34.\n\n2. The warden.'],
      ['clarification', 'Thank you. One more: how many of the 34 are cygnets?'],
      ['response', 'Hello again, 8 of them.'],
    ],
    ends: [
      ['answered', '34'],
      ['answered', 'the warden'],
      ['answered', 'the only thing that was still asked'],
    ],
  },
  {
    name: 'nothing further is held for what the letter does not come to',
    letters: [
      [
        'request',
        '1. How many bridges cross the Wend?\n2. How many are listed?\n3. Why was the Mill Bridge shut?\n4. What did its repair cost?',
      ],
      ['response', '1. 17.\n\n2. Five.\n\nWe hold no further information that falls within your request.'],
    ],
    ends: [
      ['answered', '17'],
      ['answered', 'five'],
      ['not-held', 'nothing further'],
      ['not-held', 'nothing further'],
    ],
  },
  {
    name: 'a letter that settles hardly anything accuses nobody',
    letters: [
      [
        'request',
        'a) how many clerks went off sick with stress;\nb) how long they were away on average;\nc) whether the port offers counselling; and\nd) which company provides it.',
      ],
      [
        'response',
        'There were 37 people signed off for that reason. The typical spell was 24 days. All may see somebody up to six times, through Calmer Path Ltd.',
      ],
    ],
    ends: [
      ['answered', 'in other words'],
      ['answered', 'in other words'],
      ['unclear', 'in other words'],
      ['unclear', 'a firm is named, and nobody knows for what'],
    ],
  },
  {
    name: 'answers that are announced to come in turn',
    letters: [
      [
        'request',
        '1. How many requests for ramps came in?\n2. How many were granted?\n3. What was the budget?\n4. Was it overspent?\n5. Who assesses applicants?',
      ],
      [
        'response',
        'Your points are taken in turn.\n\nWe had 412 in the year.\n\n301.\n\n£2.1 million.\n\nNo.\n\nOur occupational therapists.',
      ],
    ],
    ends: [
      ['answered', 'the first'],
      ['answered', 'the second'],
      ['answered', 'the third'],
      ['answered', 'the fourth'],
      ['answered', 'the fifth'],
    ],
  },
  {
    name: 'what the reader has written before opens the paragraph that refuses it all',
    letters: [
      [
        'request',
        '1. How many launches does the harbour master keep?\n2. Make and age of each launch.\n3. What was spent on the launches in 2023?',
      ],
      [
        'response',
        'Dear Mr Vane\n\nYour e-mail has been put before me. It is the twelfth that you have sent to this office or to the Information Commissioner since the spring, and most of them name the same pilot. Having weighed the burden of it, I have concluded that the request is vexatious under section 14(1) of the Act and the Trust will not comply with any part of it.',
      ],
    ],
    ends: [
      ['refused', 'the whole is, below what he has done'],
      ['refused', 'the whole'],
      ['refused', 'the whole'],
    ],
  },
  {
    name: 'rights, though the reader has asked before',
    letters: [
      ['request', '1. How many launches are kept?\n2. Who paints the launches?'],
      [
        'response',
        '1. Six.\n\nIf you have complained to us before, you can go to the Information Commissioner. The painters of launches will tell you how.',
      ],
    ],
    ends: [
      ['answered', 'six'],
      ['unanswered', 'the end of a letter'],
    ],
  },
  {
    name: 'the first two are refused, and for those two parts the request is unreasonable',
    letters: [
      [
        'request',
        '1. May I have the letters about the launch berths?\n2. The log of each launch since 2010.\n3. How many launches are there?\n4. When will the old launch be sold?',
      ],
      [
        'response',
        'The first two I am afraid I must turn down. There are forty boxes in the loft and nobody to sort them. For those two parts the request is manifestly unreasonable under regulation 12(4)(b).\n\nThere are nine launches.\n\nThe old launch will be sold in March 2026.',
      ],
    ],
    ends: [
      ['refused', 'the first of those two'],
      ['refused', 'the second of those two'],
      ['answered', 'nine'],
      ['answered', 'March'],
    ],
  },
  {
    name: 'those parts, and nobody can tell which',
    letters: [
      [
        'request',
        '1. May I have the letters about the launch berths?\n2. The log of each launch since 2010.\n3. How many launches are there?\n4. When will the old launch be sold?',
      ],
      [
        'response',
        'There are forty boxes in the loft and nobody to sort them. For those parts the request is manifestly unreasonable under regulation 12(4)(b) and it is refused.',
      ],
    ],
    ends: [
      ['refused', 'as good as the whole'],
      ['refused', 'as good as the whole'],
      ['refused', 'as good as the whole'],
      ['refused', 'as good as the whole'],
    ],
  },
  {
    name: 'what is found vexatious under section 14 is the request, in whatever words',
    letters: [
      ['request', '(i) How many swans has the trust ringed?\n(ii) What did the rings cost?\n(iii) Who fits them?'],
      [
        'response',
        'Request number  SW-14-2\nSubject  Swans\nProvision relied on  s14(1)\n\nThis is one of eleven letters about swans since March, and staff have been called names in some of them. However innocent it may look by itself, together with those it is found to be vexatious.\n\nThe Trust will not write again on this subject.',
      ],
    ],
    ends: [
      ['refused', 'the whole request'],
      ['refused', 'the whole request'],
      ['refused', 'the whole request'],
    ],
  },
  {
    name: 'what the Act calls vexatious, and what is not, refuses nothing',
    letters: [
      ['request', '(i) How many swans has the trust ringed?\n(ii) What did the rings cost?\n(iii) Who fits them?'],
      [
        'response',
        'I asked myself whether your request is vexatious under section 14(1) and do not think so.\n\n(i) 88\n\n(ii) About £40\n\n(iii) The warden',
      ],
    ],
    ends: [
      ['answered', 'a number'],
      ['answered', 'a sum'],
      ['answered', 'who'],
    ],
  },
];
