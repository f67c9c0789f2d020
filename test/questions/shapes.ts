import type { Story } from './overriding';

/** Letters of ordinary shapes, the reason beside what is to be read from each. */
export const SHAPES: readonly Story[] = [
  {
    name: 'capitals between blank lines head what follows, and a line that ends with a sign of equality says nothing',
    letters: [
      [
        'request',
        '1. How many alarms were there?\n2. In how many of these was the fire brigade called?\n3. How many call-outs were there?\n4. Who holds the contract?',
      ],
      [
        'response',
        'HEALTH & SAFETY\n\n1. Alarms = 31\n2. Of which brigade called =\n\nHARD CONTRACTS\n\n3. Call-outs = 64\n\nSTILL TO COME\n\n4. Contract holder, to be sent by 4 May',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['unanswered', 'nothing behind the sign'],
      ['answered', 'a figure, and the heading of the next'],
      ['deferred', 'to be sent'],
    ],
  },
  {
    name: 'an annex below the complaint rights takes up other questions',
    letters: [
      [
        'request',
        '1. How many servers are there?\n2. Has any been attacked?\n3. How many breaches were reported in 2024?',
      ],
      [
        'response',
        'Question 1\nReply: 14\n\nQuestion 2\nReply: NCND, see annex\n\nQuestion 3\nReply: none\n\nYou may request a review via the Head of IG (40 working days) and afterwards complain to the ICO.\n\nTolu Ade\nIG Officer\n\nANNEX - refusal notice\n\nThe Trust neither confirms nor denies that it holds information within question 2. Exemption: s31(3) FOIA.',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['refused', 'neither confirmed nor denied'],
      ['answered', 'none, and nothing of the annex'],
    ],
  },
  {
    name: 'the fields of a case system answer nothing',
    letters: [
      [
        'request',
        'Dear Council,\n\nI wish to know whether the school uses, or has used at any time since 2019, Inkwell or any other software which marks essays.\n\nWhere the answer is yes, kindly let me have:\n\n* the dates on which use started and ended\n* the names of the teams that had log-ins\n\nYours,\nAda Pike',
      ],
      [
        'response',
        "Your enquiry has been closed\n\nReference: HX-2025-0417\nCustomer: A Pike\nEnquiry type: Freedom of Information\nService area: Schools / Digital\nClosure code: Information supplied in full\n\nOfficer's response:\nI have checked with the Head of Schools. Inkwell is not in use here. We have not had a licence for it in the past.\n\nThis is an automated notice from the Customer Portal. Messages sent to this address are not read.",
      ],
    ],
    ends: [
      ['partly-answered', 'one product by name, and no other'],
      ['unanswered', 'no field is an answer, and it hangs on the product that nothing speaks of'],
      ['unanswered', 'no field is an answer, and it hangs on the product that nothing speaks of'],
    ],
  },
  {
    name: 'two bare numbers in brackets share an answer',
    letters: [
      ['request', '1. How many vans?\n2. What did the dearest trip cost?\n3. How many drivers?\n4. How many crashes?'],
      ['response', '(1) 40\n\n(2) & (3) The dearest trip was £214, and there were 63 drivers.'],
    ],
    ends: [
      ['answered', 'its own number'],
      ['answered', 'one of the two'],
      ['answered', 'the other'],
      ['unanswered', 'passed over'],
    ],
  },
  {
    name: 'a slash and a dash join two numbers',
    letters: [
      ['request', '1. How many buses?\n2. How many trams?\n3. Is there a ferry?\n4. If so, what does it cost?'],
      ['response', '1. 318\n2. 41\n3/4 - Not at present.'],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'no'],
      ['not-applicable', 'the same no makes it fall away'],
    ],
  },
  {
    name: 'letters that share a number, on one line and on the next',
    letters: [
      [
        'request',
        'Q1 a) How many notices were issued in 2023?\n   b) How many were cancelled?\nQ2 How many spaces are there?\nQ3 Is parking run by a firm?\nQ4 How many staff wait for a permit?\nQ5 Please send any study of the charges.',
      ],
      [
        'response',
        '1a and 1b\n\n9,118 and 3,004 respectively\n\n2\n\n1,214\n\n3\n\nYes\n\n4\n\n5\n\nNo information held by the Trust',
      ],
    ],
    ends: [
      ['answered', 'the first figure'],
      ['answered', 'the second figure'],
      ['answered', 'in its cell'],
      ['answered', 'in its cell'],
      ['unanswered', 'its cell of the table is empty'],
      ['not-held', 'said in its cell'],
    ],
  },
  {
    name: 'a table with a title before each answer',
    letters: [
      [
        'request',
        '1) Number of hackney carriage drivers\n2) Number of private hire drivers\n3) Total fee income\n4) Dates of any meetings held with representatives of the trade\n5) Average days from application to badge',
      ],
      [
        'response',
        'No.\n\nInformation requested\n\nCouncil response\n\n1\n\nHackney drivers\n\n214\n\n2\n\nPrivate hire drivers\n\n1,166\n\n3\n\nFee income\n\n£486,302\n\n4\n\nMeetings with the trade\n\n5\n\nAverage days to badge\n\nNot recorded\n\nYou may ask for a review within 40 working days.',
      ],
    ],
    ends: [
      ['answered', 'the figure after its title'],
      ['answered', 'the figure after its title'],
      ['answered', 'the sum after its title'],
      ['unanswered', 'a title and nothing more'],
      ['not-held', 'said after its title'],
    ],
  },
  {
    name: 'capital letters without a mark',
    letters: [
      [
        'request',
        'A. How many pupils get free transport?\nB. How many go by taxi?\nC. What did taxis cost?\nD. How many parents complained?',
      ],
      ['response', 'A 2,318\n\nB 604\n\nC £1,744,090'],
    ],
    ends: [
      ['answered', 'A'],
      ['answered', 'B'],
      ['answered', 'C'],
      ['unanswered', 'no D'],
    ],
  },
  {
    name: 'answers in the order announced',
    letters: [
      [
        'request',
        '(i) What is the precept?\n(ii) Who is the internal auditor?\n(iii) What did the boiler cost?\n(iv) How many quotations were there?',
      ],
      [
        'response',
        'I read your letter out on Monday. Taking your points in the order you put them:\n\nThe precept is £41,250.\n\nMrs P. Dunnock of Ledger and Lane.\n\n£8,915 with fitting.\n\nThree, and the middle one was chosen.\n\nHoping that this is all in order.',
      ],
    ],
    ends: [
      ['answered', 'first'],
      ['answered', 'second'],
      ['answered', 'third'],
      ['answered', 'fourth'],
    ],
  },
  {
    name: 'a group that is refused as a whole, with a remark on one of it',
    letters: [
      [
        'request',
        '1. On what dates has a minister met the firm?\n2. Who attended these meetings?\n3. How many complaints were made?',
      ],
      [
        'response',
        'Questions 1 and 2\n\nMinisters\u2019 meetings are published each quarter and the information is exempt under section 21. There have been no such meetings since June.\n\nQuestion 3\n\n412',
      ],
    ],
    ends: [
      ['refused', 'said of both'],
      ['refused', 'the remark gives nothing for it'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'a heading over the answers to neighbours',
    letters: [
      [
        'request',
        'I would like to know what penalties were given. I would also like to know which detection software is used, what it costs per year and when the contract ends. And please send me the guidance for markers.',
      ],
      [
        'response',
        'Penalties\n\nThe usual penalty was a mark of nought, given in 40 cases.\n\nDetection software\n\nWe subscribe to Verity Lens. The term runs until 31 July 2026. The subscription is being withheld under section 43(2).\n\nGuidance\n\nThe guidance for markers can be read on our website at www.college.example/markers.',
      ],
    ],
    ends: [
      ['answered', 'under its heading'],
      ['refused', 'under its heading, where its neighbours are answered too'],
      ['unclear', 'it may be answered under the heading of its neighbour: no accusation'],
      ['unclear', 'likewise'],
      ['signposted', 'where it lies'],
    ],
  },
  {
    name: 'the requester says what was passed over',
    letters: [
      ['request', '1. How many permits were issued?\n2. How many trees were felled?\n3. How many fires were recorded?'],
      [
        'response',
        'In 2024 we issued 6,418 permits, which is rather more than in the year before. The rangers have had a busy summer and we thank all who helped. They recorded 208 fires. Visitors came from as far as Norway.',
      ],
      ['review-request', 'Please look again at the trees, about which you said nothing.'],
    ],
    ends: [
      ['answered', 'given'],
      ['unanswered', 'nothing speaks of it, and whoever asked says so'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'the requester lists in brackets what was passed over',
    letters: [
      ['request', '1. How many permits were issued?\n2. How many trees were felled?\n3. How many fires were recorded?'],
      [
        'response',
        'In 2024 we issued 6,418 permits, which is rather more than in the year before. The rangers have had a busy summer and we thank all who helped. Visitors came from as far as Norway. The café took £4,000 in 12 days, and 31 boats went out on the lake.',
      ],
      ['review-request', 'Two of my three points (felled trees, fires) were ignored.'],
    ],
    ends: [
      ['answered', 'given'],
      ['unanswered', 'whoever asked says so'],
      ['unanswered', 'whoever asked says so'],
    ],
  },
  {
    name: 'what the requester was given, in brackets, is not what was passed over',
    letters: [
      ['request', '1. How many permits were issued?\n2. How many trees were felled?\n3. How many fires were recorded?'],
      [
        'response',
        'In 2024 we issued 6,418 permits, which is rather more than in the year before. The rangers have had a busy summer and we thank all who helped. Visitors came from as far as Norway. The café took £4,000 in 12 days, and 31 boats went out on the lake.',
      ],
      ['review-request', 'Two of my points were ignored (unlike permits, fires).'],
    ],
    ends: [
      ['answered', 'given'],
      ['unclear', 'not said to be passed over'],
      ['unclear', 'not said to be passed over'],
    ],
  },
  {
    name: 'a review that upholds what was withheld says nothing of the rest',
    letters: [
      ['request', '1. When was the case opened?\n2. How many complaints were there?\n3. Please send the case notes.'],
      ['response', '1. On 12 January 2023.\n3. The notes are excepted under section 31(1)(g).'],
      ['review-request', 'I want the notes looked at again.'],
      ['review-outcome', 'I remain of the view that everything was correctly withheld under section 31(1)(g).'],
    ],
    ends: [
      ['answered', 'it was answered, and stays so'],
      ['unanswered', 'nobody has withheld it'],
      ['refused', 'upheld'],
    ],
  },
  {
    name: 'a part that is passed on is not the whole',
    letters: [
      [
        'request',
        '1. How long is the deer fence?\n2. Who owns the culvert under the car park?\n3. What did the gate cost?',
      ],
      [
        'transfer',
        'The culvert is a watercourse of the rivers agency, to whom I have today passed that part of your request.',
      ],
    ],
    ends: [
      ['unanswered', 'not passed on'],
      ['not-held', 'passed on'],
      ['unanswered', 'not passed on'],
    ],
  },
  {
    name: 'an answer that points to an earlier letter',
    letters: [
      ['request', '1. How many surveys were made?\n2. What is the condition of the culvert?'],
      ['response', '2. The Council does not hold any report on the culvert.'],
      ['response', '1. Three.\n2. See our letter of 1 July.'],
    ],
    ends: [
      ['answered', 'given'],
      ['not-held', 'what was said before stands'],
    ],
  },
  {
    name: 'a refusal of the whole, and a letter on the narrowed request',
    letters: [
      ['request', '1. How many scooters were seized?\n2. How old were the riders?\n3. What did the sales bring in?'],
      ['response', 'Your request is refused under section 12(1). It would take 158 hours.'],
      ['clarification', 'Then leave out question 2 and take the others for 2023.'],
      ['response', 'Seizures\n\n2023: 548\n\nDisposal\n\nNone has been sold, so no income has come in.'],
    ],
    ends: [
      ['answered', 'under a heading of its own'],
      ['refused', 'it was refused before it was left out'],
      ['answered', 'the later letter answers it in other words: the refusal stands no longer'],
    ],
  },
  {
    name: 'what is let go of by its subject',
    letters: [
      ['request', '1. How many warrant cards were lost?\n2. Please send the free text of each report.'],
      ['clarification', 'Never mind the free text. The rest stands as I put it.'],
      ['response', '1. 38'],
    ],
    ends: [['answered', 'given']],
  },
  {
    name: 'the letter says what an empty box means',
    letters: [
      [
        'request',
        '1. How many gritters are there?\n2. How many of them are leased?\n3. How many drivers are trained on them?',
      ],
      [
        'response',
        'Our form is returned below. If a box has been left blank we hold no record.\n\n1. How many gritters are there?\n\nNineteen\n\n2. How many of them are leased?\n\n3. How many drivers are trained on them?\n\n44',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['not-held', 'blank, which the letter explains'],
      ['answered', 'a figure'],
    ],
  },
  {
    name: 'an empty box of which nothing is said',
    letters: [
      [
        'request',
        '1. How many gritters are there?\n2. How many of them are leased?\n3. How many drivers are trained on them?',
      ],
      [
        'response',
        'Our form is returned below. We are glad to be of help.\n\n1. How many gritters are there?\n\nNineteen\n\n2. How many of them are leased?\n\n3. How many drivers are trained on them?\n\n44',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['unanswered', 'blank'],
      ['answered', 'a figure'],
    ],
  },
  {
    name: 'how often stands in the answer to who does it',
    letters: [
      [
        'request',
        '1. How many sluices are there?\n2. How often is a sluice greased?\n3. Who greases them?\n4. When was the last one replaced?',
      ],
      [
        'response',
        '1. How many sluices are there?\n\nEleven.\n\n2. How often is a sluice greased?\n3. Who greases them?\n\nThe lock keepers do, twice a year.\n\n4. When was the last one replaced?\n\nIn May 2019.',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['unclear', 'twice a year may be meant for it'],
      ['answered', 'the lock keepers'],
      ['answered', 'a day'],
    ],
  },
  {
    name: 'bare numbers on lines of their own, after a group of them',
    letters: [
      [
        'request',
        '1. How many cranes?\n2. How old are they?\n3. Who drives them?\n4. How tall is the tallest?\n5. When was it built?',
      ],
      [
        'response',
        'Ms Pike,\n\n1-2\nNine cranes, all from 1971.\n\n3\nOur own staff.\n\n4\n61 m\n\n5\nApril 1971\n\nHarbour Office',
      ],
    ],
    ends: [
      ['answered', 'in the group'],
      ['answered', 'in the group'],
      ['answered', 'under its number'],
      ['answered', 'under its number'],
      ['answered', 'under its number'],
    ],
  },
  {
    name: 'headings that say what is done and name the items at their end',
    letters: [
      [
        'request',
        'a) How many pupils swim?\nb) How many drowned?\nc) Who were paid most, and how much?\nd) What do the coaches cost?',
      ],
      [
        'response',
        'Dear Ms Pike\n\nInformation we can give - items a), b) and d)\n\nThere are 612 pupils who swim. No one drowned. The coaches cost £18,400.\n\nInformation we are keeping back - item c)\n\nSection 43(2) of the Act. Rates differ and would show what each firm charges. The public interest does not tip the balance.',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'nobody'],
      ['refused', 'under its own heading, though it speaks of a balance'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'answers between quoted questions after a header whose subject is wrapped',
    letters: [
      [
        'request',
        'Dear Council,\n\n1. How many graves are there?\n2. How many were dug in 2024?\n3. What does one cost?\n\nAda Pike',
      ],
      [
        'response',
        'Hi Ada\n\nanswers under yours\n\nThelma\n\n-----Original Message-----\nFrom: Ada Pike\nSent: 21 July 2025 11:20\nTo: FOI\nSubject: Freedom of Information request - Graves and what they\ncost\n\n> Dear Council,\n>\n> 1. How many graves are there?\n\n6,120\n\n> 2. How many were dug in 2024?\n\n171\n\n> 3. What does one cost?\n\n£1,265\n\n> Ada Pike',
      ],
    ],
    ends: [
      ['answered', 'under the quoted question'],
      ['answered', 'under the quoted question'],
      ['answered', 'under the quoted question'],
    ],
  },
  {
    name: 'paragraphs of a letter that are numbered as the questions are',
    letters: [
      [
        'request',
        'Please tell me how many swans there are. I would like to know who feeds them. Is there a swan register?',
      ],
      [
        'response',
        'Dear Ms Pike,\n\n1. I refer to your request of 4 November.\n\n2. There are 31 swans. The Swan Warden feeds the swans.\n\n3. You may ask for a review of this decision, and complain to the Information Commissioner after that.',
      ],
    ],
    ends: [
      ['answered', 'not the opening of the letter'],
      ['answered', 'in the second paragraph'],
      ['unanswered', 'the right to a review is no answer'],
    ],
  },
  {
    name: 'a word before a dash that is a heading of the request',
    letters: [
      [
        'request',
        'Please provide the details below.\n\nTELEPHONY\n- Supplier of the lines\n- Number of extensions\n\nMOBILE\n- Network operator\n- Number of handsets',
      ],
      [
        'response',
        'Hi Ada\n\nTelephony - Corvane Comms, 640 extensions\n\nMobile - Voxbury Networks, 318 handsets\n\nThelma',
      ],
    ],
    ends: [
      ['answered', 'after its heading'],
      ['answered', 'after its heading'],
      ['answered', 'after its heading'],
      ['answered', 'after its heading'],
    ],
  },
  {
    name: 'what hangs on a yes may be in what follows the yes',
    letters: [
      [
        'request',
        '1. Do wardens wear cameras?\n2. If so, which groups of staff?\n3. How many cameras are there?\n4. What did they cost?',
      ],
      [
        'response',
        '1. Yes, since May 2022. They are given to the night team and, on Sundays, to the porters.\n3. 34\n4. £9,120',
      ],
    ],
    ends: [
      ['answered', 'yes'],
      ['unclear', 'the sentence after the yes may be its answer'],
      ['answered', 'a figure'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'an estimate of what it would cost is no part of an answer',
    letters: [
      ['request', 'a) How many complaints about route 14 were there?\nb) All e-mails about route 14.'],
      [
        'response',
        'a) 38\n\nb) The route was discussed by 31 staff. Going through the mailboxes of these 31 would take 214 hours, which comes to £5,350. Section 12(1) applies, and we do not have to comply with this item.',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['refused', 'on cost; the figures are of the search'],
    ],
  },
  {
    name: 'a letter is read by those who have read it: what they say is missing is not what it gave',
    letters: [
      [
        'request',
        '1. What was spent on supply teachers?\n2. How many pupils were suspended?\n3. Is commission paid on the uniform, and how much did that come to?',
      ],
      ['response', 'Hi Ada\n\nSupply teachers came to £18,306 for the year. Two pupils were suspended.\n\nCarole'],
      ['chaser', 'Dear Carole,\n\nThank you. Question 3 was not answered.\n\nAda'],
    ],
    ends: [
      ['answered', 'supply'],
      ['answered', 'two'],
      ['unanswered', 'as its asker says'],
    ],
  },
  {
    name: 'the clause after an answer may be the answer to the next question',
    letters: [
      [
        'request',
        '1. How many ponies are there?\n2. What does one cost to keep for a week?\n3. How often does a vet see them?\n4. Where do they graze?\n5. When was the last one bought?',
      ],
      ['response', '1. 31\n2. £18.50, and our vet looks them over each quarter.\n4. On the Moor Field.'],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'a sum'],
      ['unclear', 'each quarter may be its answer'],
      ['answered', 'a place'],
      ['unanswered', 'nothing that goes on'],
    ],
  },
  {
    name: 'a limit on cost that is said of one part refuses no other',
    letters: [
      [
        'request',
        '1. The number of kites lost in 2024.\n2. The number of those that were found again.\n3. The yearly cost of the kite club licence.',
      ],
      [
        'response',
        'In 2024 we lost 61 kites.\n\nWhere a kite was found is written in the free text of the log. Each of the 4,210 entries would have to be read, which is more than 90 hours of work. Section 12(1) therefore applies to this part of your request. Although the exemption could be applied to the whole, the remaining information had been retrieved before this was known and is given here.',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['refused', 'the part that the paragraph is about'],
      ['unclear', 'nothing speaks of it, and it was not refused'],
    ],
  },
  {
    name: 'what it would take to answer is no answer',
    letters: [
      [
        'request',
        '(1) the number of kilns fired each year since 2020\n(2) the number of those that cracked\n(3) all guidance on firing',
      ],
      [
        'response',
        'To answer parts (1) and (2) for five years we would need to open about 1,900 files. At six minutes a file that comes to 190 hours. We are therefore refusing your request under section 12(1) of the Act.',
      ],
    ],
    ends: [
      ['refused', 'the whole is refused'],
      ['refused', 'the whole is refused'],
      ['refused', 'the whole is refused'],
    ],
  },
  {
    name: 'rows below a line that leads are one answer',
    letters: [
      [
        'request',
        'i. What has the pier taken in tolls in each year since 2020?\nii. How many complaints about the tolls have you had?\niii. The advice of the Tolls Panel.',
      ],
      [
        'response',
        'Takings of the pier in tolls, by year:\n\n2020 £15,000\n2021 £16,500\n2022 £11,250\n2023 £12,000\n\nThe Tolls Panel gave its advice by word of mouth and no record was made of it.',
      ],
    ],
    ends: [
      ['answered', 'four rows'],
      ['unanswered', 'no row of money is a number of complaints'],
      ['not-held', 'no record of the advice'],
    ],
  },
  {
    name: 'a heading with a word for each of two questions',
    letters: [
      [
        'request',
        '1) Which growers does the estate supply?\n2) How many crates are waiting?\n3) What was spent in 2024 on crates?\n4) Please provide the specification.',
      ],
      [
        'response with files',
        'Growers and specification\nA list of the growers that we supply is attached, as is the specification. Some of them take apples only.\n\nWaiting\nThere are 214 crates waiting.\n\nSpend\nCrates came to £9,120 in 2024.',
      ],
    ],
    ends: [
      ['in-attachment', 'the first word of the heading'],
      ['answered', 'a figure'],
      ['answered', 'a sum'],
      ['in-attachment', 'the second word of the heading'],
    ],
  },
  {
    name: 'the end of a letter gives nothing beside what is not held',
    letters: [
      ['request', '1. How many punts were hired?\n2. How many sank with a passenger on board?'],
      [
        'response',
        '1. 318\n2. The log says where a punt sank but not who was on board, so we do not hold this.\n\nThat should be everything but please let me know if not.\n\nMany thanks\nNed',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['not-held', 'the last line is a courtesy'],
    ],
  },
  {
    name: 'numbers out of step leave the parts of a later question in doubt',
    letters: [
      [
        'request',
        '1. Do any of the wardens carry torches?\n2. How many torches are there?\n3. How long does a battery last?\n4. How many torches were stolen in 2025?\n5. Does the park use drones?\n6. If it does:\n   a) since when?\n   b) which company supplies them?\n7. Does the park plan to use drones in the next two years?',
      ],
      [
        'response',
        '1. Yes.\n2. 64.\n3. Nine hours.\n4. The park does not use drones.\n5. Not applicable.\n6. There are no plans to do so.',
      ],
    ],
    ends: [
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['unclear', 'what stands under its number is about drones'],
      ['unclear', 'out of step'],
      ['unclear', 'no plans may be the answer to the seventh'],
      ['unclear', 'no plans may be the answer to the seventh'],
      ['unclear', 'nothing has its number'],
    ],
  },
  {
    name: 'what a letter jumps over, as its asker says',
    letters: [
      [
        'request',
        'a) the survey\nb) the number of trees felled\nc) the cost of felling them\nd) a note of how residents were consulted\ne) the number to be planted',
      ],
      [
        'response with files',
        'a) Please see attached.\n\nb) 16\n\nc) £19,280\n\ne) Sixteen.\n\nThe Council is grateful to residents for their patience.',
      ],
      ['review-request', 'Your reply jumps from c) to e). Please review it.'],
    ],
    ends: [
      ['in-attachment', 'attached'],
      ['answered', 'a figure'],
      ['answered', 'a sum'],
      ['unanswered', 'left out, and its asker says so'],
      ['answered', 'a number'],
    ],
  },
  {
    name: 'a paper that is to be published, under a count and the paper',
    letters: [
      [
        'request',
        'Q1: How many licences were in force?\nQ2: How many applications were late?\nQ3: Please provide the audit report.',
      ],
      [
        'response',
        '> Q1: How many licences were in force?\n\n4,912\n\n> Q2: How many applications were late?\n> Q3: Please provide the audit report.\n\nThis is due to be published in May. It is exempt under section 22(1) until then.',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['unclear', 'a number is not published: said of the report'],
      ['refused', 'to be published'],
    ],
  },
  {
    name: 'what a review sums up at its end takes back nothing above it',
    letters: [
      ['request', 'i. What was paid to the harbour band?\nii. Which wardens were guests at the dinner on 4 March?'],
      ['response', 'i. £1,940\n\nThe harbour is glad of the support of all its bands.'],
      ['review-request', 'As for the dinner, not a word. I want the whole of it gone over again.'],
      [
        'review-outcome',
        'Item ii. You are right that this was overlooked and I apologise. Who goes to a private dinner is their personal data and it would be unfair to disclose it. It is withheld under section 40(2).\n\nYour complaint is therefore upheld in part.',
      ],
    ],
    ends: [
      ['answered', 'a sum'],
      ['refused', 'withheld in the review, whatever became of the complaint'],
    ],
  },
  {
    name: 'an address on the web is no word of what a sentence is about',
    letters: [
      [
        'request',
        'Could the council tell me how many moorings are left, and who dredges there? I would also like to see the minute of the meeting at which the mooring fees were last put up.',
      ],
      [
        'response',
        '23 moorings left. Dredging: Kemble & Son. Minutes are all on the website www.littleowsdenharbourcouncil.org.uk, you want 11 March.',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'a firm'],
      ['signposted', 'on the website'],
    ],
  },
  {
    name: 'a letter with its own label that points to another is its own answer',
    letters: [
      ['request', 'a. Number of rafts in the fleet\nb. Average age of a raft\nc. Number that leaked in 2024'],
      [
        'response with files',
        'a. 312\n\nb. As (a), the fleet list is attached and it has the year of every raft so that you can work out the ages.\n\nc. 47',
      ],
    ],
    ends: [
      ['answered', 'a number'],
      ['in-attachment', 'the list is attached'],
      ['answered', 'a number'],
    ],
  },
  {
    name: 'a blank below an answer that has one sentence too many',
    letters: [
      [
        'request',
        '1. Number of ferry posts\n2. Number of those posts that a relief fills\n3. Number of those masters who were not on the Specialist Register\n4. What was spent on relief masters?',
      ],
      [
        'response',
        '1. Number of ferry posts\n\n71\n\n2. Number of those posts that a relief fills\n\n15. Fewer than five of these masters do not hold specialist registration.\n\n3. Number of those masters who were not on the Specialist Register\n\n4. What was spent on relief masters?\n\n£6,118,904',
      ],
    ],
    ends: [
      ['answered', 'a number'],
      ['answered', 'a number'],
      ['unclear', 'the sentence above it is most likely its answer'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'how to make the request smaller, and what it would take, are no answers to the part that is named',
    letters: [
      ['request', '(i) how many divers were taken to hospital;\n(ii) the injury that led to each of those visits.'],
      [
        'response',
        'It is estimated that the cost of compliance would exceed the appropriate limit and section 12(1) applies. For 2024 alone 2,906 records are marked as having a visit. You may wish to shorten the period and to leave out part (ii).',
      ],
    ],
    ends: [
      ['refused', 'on cost, as a whole'],
      ['refused', 'on cost, as a whole'],
    ],
  },
  {
    name: 'what is withheld in full is one thing, and rows of years are one answer',
    letters: [
      [
        'request',
        'I request the following:\n- the number of passengers carried on Skerry boats in each year since 2021\n- the submission to Ministers on the Skerry subsidy, dated 20 May\n- the date on which the islands will be consulted\n- the fee paid to Lockwood Harnden for their study',
      ],
      [
        'response',
        'The submission to Ministers of 20 May is withheld in full under section 35(1)(a).\n\nAnnex B\n\n2021 41,206\n2022 57,883\n2023 60,112\n2024 58,947\nThe Lockwood Harnden study was let at a price of £78,400.',
      ],
    ],
    ends: [
      ['unclear', 'the rows may be its answer, which cannot be told'],
      ['refused', 'withheld'],
      ['unclear', 'a row of a year is no date, and what is withheld is the submission'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'rows with a figure each, right below one another, answer the questions that they name',
    letters: [
      [
        'request',
        'How many complaints about noise were there in 2023? How many complaints about smoke? How many complaints about smell?',
      ],
      ['response', 'Complaints in 2023:\nNoise 120\nSmoke 14\nSmell 31\n\nYours sincerely\nEnvironment'],
    ],
    ends: [
      ['answered', '120'],
      ['answered', '14 is its row, and no heading with nothing under it'],
      ['answered', '31'],
    ],
  },
  {
    name: 'rows of years that are asked for one by one are as many answers',
    letters: [
      [
        'request',
        '1. What was spent on grit in 2022?\n2. What was spent on grit in 2023?\n3. What was spent on grit in 2024?',
      ],
      ['response', 'Grit:\n2022 £120,000\n2023 £140,000\n2024 £131,000\n\nYours\nHighways'],
    ],
    ends: [
      ['answered', 'its year'],
      ['answered', 'its year'],
      ['answered', 'its year'],
    ],
  },
  {
    name: 'rows with dots between what is counted and how many, and one that says nil',
    letters: [
      [
        'request',
        '1. How many complaints about noise were there in 2023?\n2. How many complaints about smoke?\n3. How many complaints about smell?\n4. What did noise patrols cost?',
      ],
      [
        'response',
        'The answers are below.\n\nNoise ....... 120\nSmoke ....... nil\nSmell ....... 31\nNoise patrols ..... £12,400\n\nYours\nJo Pell',
      ],
    ],
    ends: [
      ['answered', '120'],
      ['answered', 'nil'],
      ['answered', '31'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'a response that begins with a small figure is no label of another one',
    letters: [
      [
        'request',
        '1. How many ferries are there?\n2. How many of them were out of service in May?\n3. What is the longest time that a ferry was late?\n4. Who repairs the ferries?\n5. How many piers are there?\n6. How many piers are lit?',
      ],
      [
        'response',
        '1. How many ferries are there?\nResponse: 9\n\n2. How many of them were out of service in May?\nResponse: 4\n\n3. What is the longest time that a ferry was late?\nResponse: 1 hour 20 minutes\n\n4. Who repairs the ferries?\nResponse: 2 firms, Moss Ltd and Tarn Ltd\n\n5. How many piers are there?\n6. How many piers are lit?\nResponse: 5. Eleven\nResponse: 6. Three',
      ],
    ],
    ends: [
      ['answered', 'a figure that no question has for a number'],
      ['answered', 'a figure that one has'],
      ['answered', 'a figure and its measure'],
      ['answered', 'how many, and which'],
      ['answered', 'the label of one that is repeated right above'],
      ['answered', 'the next label'],
    ],
  },
  {
    name: 'so it is under the label of a question whose words are not repeated',
    letters: [
      [
        'request',
        '1. How many ferries are there?\n2. How many of them were out of service in May?\n3. What is the longest time that a ferry was late?',
      ],
      ['response', 'Question 1\nAnswer: 3\n\nQuestion 2\nAnswer: 1 (the Heron)\n\nQuestion 3\nAnswer: 2 hours'],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'a figure and a gloss'],
      ['answered', 'a figure and its measure'],
    ],
  },
  {
    name: 'letters before figures without a sign, among letters with one, and the request copied below',
    letters: [
      [
        'request',
        'A. How many tills are there?\nB. How many of them take cards?\nC. What was taken in May?\nD. Who empties the tills?\nE. How many thefts were there?\nF. For how long was a till out of order?\nG. Is there a camera?',
      ],
      [
        'response',
        'A 41\n\nB: 12\n\n(C) £9,004\n\nd - Wardens\n\nE 0\n\nG. No\n\nYour request:\n\nA. How many tills are there?\nB. How many of them take cards?\nC. What was taken in May?\nD. Who empties the tills?\nE. How many thefts were there?\nF. For how long was a till out of order?\nG. Is there a camera?',
      ],
    ],
    ends: [
      ['answered', 'a letter and a figure'],
      ['answered', 'a colon'],
      ['answered', 'brackets'],
      ['answered', 'a dash'],
      ['answered', 'a letter and a figure'],
      ['unanswered', 'left out'],
      ['answered', 'a point'],
    ],
  },
  {
    name: 'the same, and the request copied above',
    letters: [
      [
        'request',
        'A. How many tills are there?\nB. How many of them take cards?\nC. What was taken in May?\nD. Who empties the tills?\nE. How many thefts were there?\nF. For how long was a till out of order?\nG. Is there a camera?',
      ],
      [
        'response',
        'You asked:\n\nA. How many tills are there?\nB. How many of them take cards?\nC. What was taken in May?\nD. Who empties the tills?\nE. How many thefts were there?\nF. For how long was a till out of order?\nG. Is there a camera?\n\nOur answers:\n\nA 41\n\nB: 12\n\n(C) £9,004\n\nd - Wardens\n\nE 0\n\nG. No',
      ],
    ],
    ends: [
      ['answered', 'a letter and a figure'],
      ['answered', 'a colon'],
      ['answered', 'brackets'],
      ['answered', 'a dash'],
      ['answered', 'a letter and a figure'],
      ['unanswered', 'left out'],
      ['answered', 'a point'],
    ],
  },
  {
    name: 'a word of one letter before a figure in prose is no label',
    letters: [
      [
        'request',
        'A. How many tills are there?\nB. How many of them take cards?\nC. What was taken in May?\nD. Who empties the tills?',
      ],
      [
        'response',
        'A 20 mile walk lies between our two shops, and so this took a while to find out.\n\nB: 12\n\nC: £9,004\n\nD: Wardens',
      ],
    ],
    ends: [
      ['unclear', 'prose that may be anything, and no label'],
      ['answered', 'a colon'],
      ['answered', 'a colon'],
      ['answered', 'a colon'],
    ],
  },
  {
    name: 'so it is under a label that has a title of its own',
    letters: [
      [
        'request',
        '1. How many ferries are there?\n2. How many of them were out of service in May?\n3. What is the longest time that a ferry was late?',
      ],
      [
        'response',
        '1) Ferries\n\nReply: 3 and a spare\n\n3) Longest delay\n\nReply: 2 hours\n\n2) Out of service\n\nReply:',
      ],
    ],
    ends: [
      ['answered', 'a figure and more'],
      ['unanswered', 'nothing after the word, and the figure above is of the third'],
      ['answered', 'a figure and its measure'],
    ],
  },
  {
    name: 'a decision in numbered paragraphs answers no question by its numbers',
    letters: [
      [
        'request',
        '1) How many dealers are registered?\n2) How many were struck off last year?\n3) What reasons were given?',
      ],
      [
        'response',
        '1. The Board has considered the request with care.\n\n2. Section 14(1) of the Freedom of Information Act 2000 states that nobody need comply with a vexatious request.\n\n3. In May 2024 the Board received 41 letters about its dealers.\n\n4. Accordingly the Board relies on section 14(1) for the whole of the request.\n\n5. Pursuant to section 17(6) FOIA the Board gives notice that it will not reply again.',
      ],
    ],
    ends: [
      ['refused', 'as a whole'],
      ['refused', 'as a whole'],
      ['refused', 'as a whole'],
    ],
  },
  {
    name: 'a figure and what is counted, alone on a line under a label, is an answer and no heading',
    letters: [
      ['request', '1. How many kilns are there?\n2. How many potters are there?\n3. Who sweeps the yard?'],
      [
        'response',
        'Dear Ada,\n\n1.\n\nFrom Northside:\n\n9 kilns\n\nFrom Southside:\n\nabout 14 kilns\n\nYours,\n\nJo Reed',
      ],
    ],
    ends: [
      ['answered', 'two figures'],
      ['unanswered', 'passed over'],
      ['unanswered', 'passed over'],
    ],
  },
  {
    name: 'what the request calls by a number is a heading with it, and so is a year',
    letters: [
      ['request', 'How many 777 permits were refused? How many visitors came in 2023? What did the visitors pay?'],
      [
        'response',
        'Dear Ada,\n\n777 permits refused\n\nNineteen, all of them in spring.\n\n2023 visitors\n\nForty thousand or so.\n\nYours,\n\nJo Reed',
      ],
    ],
    ends: [
      ['answered', 'under its heading'],
      ['answered', 'under its heading'],
      ['unanswered', 'passed over'],
    ],
  },
];
