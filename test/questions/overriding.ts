import type { AnswerState } from '../../lib/questions/question';

/** What a letter is, with `files` where something came with it, and its text. */
type Letter = readonly [kind: string, text: string];

/** A thread of few letters, and what has become of each question at its end. */
export interface Story {
  readonly name: string;
  readonly letters: readonly Letter[];
  /** One for each question in the order in which they were asked, with the reason. */
  readonly ends: readonly (readonly [state: AnswerState, why: string])[];
}

/** Threads in which a later letter changes what an earlier one said, by many writers. */
export const OVERRIDING: readonly Story[] = [
  {
    name: 'a review lets go of a ground for some of it and tells it there',
    letters: [
      ['request', 'a) How many organs are there?\nb) Please send the recommendations of the report on the organ.'],
      ['response', 'a) Four\nb) Exempt, section 36(2). The writers spoke freely.'],
      ['review-request', 'I ask for a review of b).'],
      [
        'review-outcome',
        'The exemption claimed for the report should not have been extended to the recommendations, and the decision is overturned to that extent. The recommendations of the report were: (1) that the organ be tuned each May; (2) that the bellows be patched.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'told in the review'],
    ],
  },
  {
    name: 'a review that sees no harm any more speaks of one refusal',
    letters: [
      [
        'request',
        '(1) How many players were paid?\n(2) What are their job titles?\n(3) The sum paid to Reed & Pipe for the organ.',
      ],
      [
        'response',
        'I can tell you that two players were paid (1).\nI have to keep back the job titles (2). That is personal data and section 40(2) says no.\nI have to keep back the sum for the organ (3), see section 43(2).',
      ],
      ['review-request', 'I ask for a review of (3).'],
      [
        'review-outcome',
        'Ada Wren and I met last week to go over this. Thank you for being so clear.\n\nWe changed our minds about the organ. The job is done and paid for, and we couldn’t see the harm to Reed & Pipe any more. They were paid £3,275 including VAT.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['refused', 'a job that is done is no job title'],
      ['answered', 'let go by the review'],
    ],
  },
  {
    name: 'cost, narrowed to the last year, then figures',
    letters: [
      [
        'request',
        'Dear Council,\n1. How many blocked drains were reported in each of the last nine years?\n2. How many of those were cleared within a week?\n3. What did clearance cost?',
      ],
      [
        'response',
        'Dear Mr Oduya\n\nWe estimate that to find this would take some 60 hours. Your request is therefore refused under section 12(1) of the Act. You may wish to narrow it to a single year.\n\nYours sincerely\nHighways',
      ],
      ['clarification', 'Dear Council,\nFair enough. 2023 only, please.\nOduya'],
      ['response', 'Dear Mr Oduya\n\n1. 412\n2. 388\n3. £61,900\n\nYours sincerely\nHighways'],
    ],
    ends: [
      ['answered', 'the narrowed request is answered'],
      ['answered', 'the narrowed request is answered'],
      ['answered', 'the narrowed request is answered'],
    ],
  },
  {
    name: 'cost, narrowed, and one of three still refused on another ground',
    letters: [
      [
        'request',
        '1. Please list every incident at Goldmere Leisure Centre since 2012.\n2. How many ended in a claim?\n3. Who is the insurer?',
      ],
      [
        'response',
        'The exercise would exceed the appropriate limit of eighteen hours and we refuse the request as a whole by virtue of section 12.',
      ],
      ['clarification', 'Would 2022 alone be possible?'],
      [
        'response',
        '1. There were 14 incidents: nine slips, four falls, one collision.\n2. None.\n3. We regard the name of the insurer as commercially sensitive and withhold it under section 43(2).',
      ],
    ],
    ends: [
      ['answered', 'listed in the second letter'],
      ['answered', 'none is a number'],
      ['refused', 'a new ground for this one alone'],
    ],
  },
  {
    name: 'cost, narrowed, and the second letter passes one over',
    letters: [
      [
        'request',
        '1. How many lamp posts have failed since 2010?\n2. How many were struck by cars?\n3. What does a new one cost?',
      ],
      [
        'response',
        'Section 12(1) applies to your request. We do not have to comply where the cost would exceed £450, and it would here.',
      ],
      ['clarification', 'Then just the last financial year please.'],
      ['response', 'Question 1: 1,204 lamp posts failed.\n\nQuestion 3: A new column costs about £1,150 fitted.'],
    ],
    ends: [
      ['answered', 'given'],
      ['refused', 'the first refusal still stands for what the second letter does not come to'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'vexatious, then a review lets it go and answers',
    letters: [
      ['request', '1. How often was the lift at Marl House out of order in 2023?\n2. When was it last serviced?'],
      [
        'response',
        'Having considered your correspondence we find the request vexatious within section 14(1) and will not be answering it.',
      ],
      ['review-request', 'I have written to you twice in my life. Please review this.'],
      [
        'review-outcome',
        'I have looked at this again. I do not agree that section 14(1) was made out and I set that decision aside. The answers follow.\n\n1. On 31 days.\n2. On 4 October 2023.',
      ],
    ],
    ends: [
      ['answered', 'the review gives it'],
      ['answered', 'the review gives it'],
    ],
  },
  {
    name: 'vexatious, and the review stands by it',
    letters: [
      ['request', '1. How many gulls were culled on the pier?\n2. Who signed the licence?'],
      [
        'response',
        'The Council considers this request to be vexatious. Section 14(1) of the Freedom of Information Act applies.',
      ],
      ['review-request', 'It is nothing of the kind. Please look again.'],
      [
        'review-outcome',
        'You say that the request was polite. Tone is only one matter. Given the forty letters that preceded it I am satisfied that section 14(1) was rightly applied, and your complaint is not upheld.',
      ],
    ],
    ends: [
      ['refused', 'upheld'],
      ['refused', 'upheld'],
    ],
  },
  {
    name: 'one of three put off to a day, and given on it',
    letters: [
      [
        'request',
        '1. How many allotments are let?\n2. How many are on the waiting list?\n3. What rent was received in 2023/24?',
      ],
      [
        'response',
        '1) 611\n2) 207\n3) Finance are closing the year and I will send you the figure by 30 May.\n\nKind regards\nParks',
      ],
      [
        'response',
        'Dear Ms Halloran\n\nFurther to my e-mail of the 2nd, the rent received in 2023/24 came to £38,416.20.\n\nKind regards\nParks',
      ],
    ],
    ends: [
      ['answered', 'given at once'],
      ['answered', 'given at once'],
      ['answered', 'put off and then given'],
    ],
  },
  {
    name: 'two put off, the promised day comes with one of them',
    letters: [
      [
        'request',
        '1. How many buses failed their MOT?\n2. How many drivers left in 2023?\n3. How many routes were cut?',
      ],
      [
        'response',
        '1. 18\n2. HR will let us have this shortly and I shall pass it on to you.\n3. The network team are still checking. To follow.',
      ],
      ['response', 'As promised, the answer to question 2: 64 drivers left.'],
    ],
    ends: [
      ['answered', 'given at once'],
      ['answered', 'given as promised'],
      ['deferred', 'still owed'],
    ],
  },
  {
    name: 'all put off by a holding letter, then answered',
    letters: [
      ['request', 'a) Number of dog fouling fines in 2023?\nb) Number paid?\nc) Number of wardens?'],
      [
        'holding',
        'We are sorry that we have not yet replied. The service is short of staff and we expect to send you our full response by 14 June.',
      ],
      ['response', '(a) 82\n(b) 61\n(c) Three, one of them part time'],
    ],
    ends: [
      ['answered', 'the letter came'],
      ['answered', 'the letter came'],
      ['answered', 'the letter came'],
    ],
  },
  {
    name: 'all put off for the public interest test, then one refused',
    letters: [
      [
        'request',
        '1. How many candidates applied to be chief executive?\n2. What did the search consultants charge?\n3. Please send their report.',
      ],
      [
        'extension',
        'We need more time to weigh the public interest under section 43 and section 36 and expect to reply in full by 2 August 2024.',
      ],
      [
        'response',
        '1. 27\n2. £42,000 plus VAT\n3. The report is withheld. In the reasonable opinion of the qualified person section 36(2)(b)(ii) is engaged, and the public interest favours keeping it back.',
      ],
    ],
    ends: [
      ['answered', 'given after the extension'],
      ['answered', 'given after the extension'],
      ['refused', 'refused after the extension'],
    ],
  },
  {
    name: 'one put off for the public interest test, then refused',
    letters: [
      ['request', '1. How many sites were surveyed for the incinerator?\n2. What did each owner ask for the land?'],
      [
        'response',
        '1. Five sites.\n2. We think section 43(2) may apply to this and need until 9 May to decide where the public interest lies. We will write to you by then.',
      ],
      [
        'response',
        'Dear Dr Pell\n\nI wrote to you in April about question 2. We have now decided that the prices asked by the owners are exempt under section 43(2). To release them while talks go on would spoil the council’s hand.',
      ],
    ],
    ends: [
      ['answered', 'given at once'],
      ['refused', 'put off and then refused'],
    ],
  },
  {
    name: 'put off, then found not to be held',
    letters: [
      ['request', '1. When was the weir built?\n2. How many canoeists were rescued there since 2015?'],
      ['response', '1. In 1887.\n2. I have asked the fire service and will come back to you when I hear.'],
      [
        'response',
        'Dear Mrs Quill, on the matter of canoeists (your question 2) it turns out that neither we nor the fire service keep any record. I am sorry to disappoint you.',
      ],
    ],
    ends: [
      ['answered', 'given at once'],
      ['not-held', 'what was promised turns out not to be there'],
    ],
  },
  {
    name: 'put off, then sent as a file',
    letters: [
      ['request', '1. How many trees are protected in Saltby?\n2. Please send a copy of the register.'],
      ['response', '1. 344\n2. The register is being redrawn and a copy will be sent to you separately next week.'],
      ['response files', 'Please find attached the register of protected trees, as promised last week.'],
    ],
    ends: [
      ['answered', 'given at once'],
      ['in-attachment', 'the file came'],
    ],
  },
  {
    name: 'a review upholds one, sets one aside and leaves the rest',
    letters: [
      [
        'request',
        '1. How many officers are suspended?\n2. What are their ranks?\n3. Why was each suspended?\n4. What did it cost in pay?',
      ],
      [
        'response',
        '1. Seven.\n2. Withheld under section 40(2).\n3. Withheld under section 40(2).\n4. £211,300 in the year.',
      ],
      ['review-request', 'Please review 2 and 3. Ranks identify nobody.'],
      [
        'review-outcome',
        'Question 2. I accept your argument. With a force of this size a rank does not point to a person and section 40(2) was not engaged. The ranks are: five constables, one sergeant, one inspector.\n\nQuestion 3. The reasons are another matter. Coupled with the ranks they would identify individuals and I uphold the use of section 40(2).',
      ],
    ],
    ends: [
      ['answered', 'not touched by the review'],
      ['answered', 'set aside and given'],
      ['refused', 'upheld'],
      ['answered', 'not touched by the review'],
    ],
  },
  {
    name: 'a review as a whole: otherwise dealt with correctly',
    letters: [
      [
        'request',
        '1. How many pupils were excluded in 2023?\n2. How many of these had a plan?\n3. Which school excluded most?',
      ],
      ['response', '1. 148\n2. 51\n3. We decline to name the school: section 40(2), personal information of pupils.'],
      ['review-request', 'A school is not a person. I ask for an internal review of question 3.'],
      [
        'review-outcome',
        'I have reviewed the reply to question 3 and conclude that section 40(2) was misapplied. Marram Academy excluded most, with 33. I am satisfied that the request was otherwise dealt with correctly.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'stands'],
      ['answered', 'set aside and named'],
    ],
  },
  {
    name: 'a review that finds the delay wrong and nothing else',
    letters: [
      ['request', '1. What was paid for the clock?\n2. Who repaired it?\n3. Please send the invoice.'],
      ['response', '1. £4,350\n2. Gaskell & Daughter\n3. Refused under section 43(2) of the Act, being commercial.'],
      ['review-request', 'You were eleven days late and the invoice cannot be secret. Review please.'],
      [
        'review-outcome',
        'I uphold your complaint about the delay, for which there was no excuse. As to the invoice I agree with my colleague: it shows the firm’s day rates and section 43(2) was properly relied on. In all other respects the request was handled as it should be.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'stands'],
      ['refused', 'upheld, though the complaint of delay is'],
    ],
  },
  {
    name: 'a review encloses what was refused',
    letters: [
      ['request', '1. How much rent does the café pay?\n2. A copy of its lease, please.'],
      ['response', '1. £12,000 a year.\n2. The lease is exempt under section 43(2).'],
      ['review-request', 'I would like a review about the lease.'],
      [
        'review-outcome files',
        'The tenant has since told us that it has no objection. A copy of the lease is with this letter.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['in-attachment', 'released with the review'],
    ],
  },
  {
    name: 'a review finds a document that was not held',
    letters: [
      ['request', '1. When did the working group meet?\n2. Please provide its minutes.\n3. Who sat on it?'],
      ['response', '1. In March and June 2023.\n2. No minutes are held.\n3. Councillors Abara, Finch and Yelland.'],
      ['review-request', 'Please search again, minutes must exist.'],
      [
        'review-outcome files',
        'A further search of the former clerk’s mailbox turned up minutes for both meetings. They should have been found in the first place and are attached.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['in-attachment', 'found and sent'],
      ['answered', 'stands'],
    ],
  },
  {
    name: 'a review searches again and still finds nothing',
    letters: [
      ['request', '1. When was the bridge last painted?\n2. Please send the paint specification.'],
      ['response', '1. In 1998.\n2. We hold no specification.'],
      ['review-request', 'I find that hard to believe, please review.'],
      [
        'review-outcome',
        'You doubt that no paint specification survives. I asked the bridges team and the archive to look once more. Neither found one. I am satisfied, on the balance of probabilities, that it is not held and the original answer stands.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['not-held', 'upheld'],
    ],
  },
  {
    name: 'a summary of four points that decides nothing',
    letters: [
      [
        'request',
        '1. How many home visits were missed?\n2. How many led to a complaint?\n3. What is the target?\n4. Please supply the incident reports.',
      ],
      [
        'response',
        '1. 310\n2. 22\n3. Every visit within the day.\n4. These are exempt under section 41(1), having been given in confidence.',
      ],
      ['review-request', 'I want all of this reviewed.'],
      [
        'review-outcome',
        'You raised four points: that the number of missed visits is too low, that complaints were left out, that the target was not explained, and that section 41 cannot cover incident reports.\n\nI have considered each. The figures are those of the system. The target needs no gloss. On the reports I find that section 41(1) is engaged and that there is no public interest defence. The complaint is not upheld.',
      ],
    ],
    ends: [
      ['answered', 'the summary of the complaint changes nothing'],
      ['answered', 'the summary of the complaint changes nothing'],
      ['answered', 'the summary of the complaint changes nothing'],
      ['refused', 'upheld'],
    ],
  },
  {
    name: 'a review recites the refusal and then releases',
    letters: [
      ['request', '1. How many bids came in for the ferry contract?\n2. What was the winning price?'],
      ['response', '1. Three.\n2. Section 43(2) applies. The price is commercially sensitive.'],
      ['review-request', 'The contract was signed in January so nothing is sensitive now. Please review.'],
      [
        'review-outcome',
        'The handler relied on section 43(2) because the market was small. At that time the contract was unsigned. It is signed now and the harm has gone. The price was £3.4 million over five years.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'the ground has gone and the price is given'],
    ],
  },
  {
    name: 'a review swaps the ground',
    letters: [
      ['request', '1. On what days did the panel sit?\n2. What advice did the panel receive?'],
      ['response', '1. 3 and 17 May.\n2. Refused: section 36(2)(c).'],
      ['review-request', 'Section 36 needs a qualified person. Who was it? Please review.'],
      [
        'review-outcome',
        'No opinion of a qualified person had been sought, so section 36 cannot stand. The advice is however that of counsel and I now rely on section 42(1), legal professional privilege. It remains withheld.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['refused', 'one ground goes and another takes its place'],
    ],
  },
  {
    name: 'a review releases a part of a document',
    letters: [
      ['request', '1. What did the audit of the theatre cost?\n2. I would like the audit report itself.'],
      ['response', '1. £9,800\n2. We are withholding the report under section 36.'],
      ['review-request', 'Review please.'],
      [
        'review-outcome files',
        'I have decided that most of the audit report can be released and it is attached. Pages 11 to 13 I continue to withhold under section 36(2)(c).',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['partly-answered', 'some pages released, some not'],
    ],
  },
  {
    name: 'the missed question is caught up by the review',
    letters: [
      ['request', '1. How many grit bins are there?\n2. How many were refilled last winter?\n3. Who may ask for one?'],
      ['response', '1. 420\n3. Any resident or parish council.'],
      ['review-request', 'You left out question 2.'],
      [
        'review-outcome',
        'You are right and I apologise. Question 2 was overlooked. 397 bins were refilled at least once. The rest of the reply was in order.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'caught up'],
      ['answered', 'stands'],
    ],
  },
  {
    name: 'the missed question is refused by the review',
    letters: [
      [
        'request',
        '1. How many CCTV cameras cover the market?\n2. Where exactly is each?\n3. How long is footage kept?',
      ],
      ['response', '1. Nineteen\n3. 31 days'],
      ['review-request', 'What about number 2?'],
      [
        'review-outcome',
        'Question 2 ought to have been dealt with. The exact positions would help those who wish to avoid them and are exempt under section 31(1)(a).',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['refused', 'dealt with late and refused'],
      ['answered', 'stands'],
    ],
  },
  {
    name: 'a corrected figure',
    letters: [
      ['request', '1. How many parking permits were issued in 2023?\n2. How many were revoked?'],
      ['response', '1. 8,840\n2. 12'],
      [
        'response',
        'I am afraid that an error crept into our reply. The number of permits revoked should have read 21.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'corrected'],
    ],
  },
  {
    name: 'an answer is taken back and refused',
    letters: [
      ['request', '1. How many foster carers left in 2023?\n2. How many in the Fenwold area?'],
      ['response', '1. 44\n2. The area figures are with the performance team and will be sent on by Friday.'],
      [
        'response',
        '2. Since there are so few carers in Fenwold, to give the number would identify them. It is refused under section 40(2).',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['refused', 'promised and then refused'],
    ],
  },
  {
    name: 'withdrawn before any reply',
    letters: [
      ['request', '1. How many swans were ringed?\n2. How many cygnets hatched?\n3. Who feeds them?'],
      ['other', 'I have found out who feeds them, so please ignore question 3.'],
      ['response', '1. 40\n2. 16'],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'withdrawn after a refusal stays refused',
    letters: [
      [
        'request',
        '1. How many e-mails mention the Quarry Lane site?\n2. What is the site valued at?\n3. Please send the e-mails.',
      ],
      ['response', 'Your request is refused under section 12(1). It would take 90 hours to read the mailboxes.'],
      ['clarification', 'Then drop question 3, and count only those in the planning mailbox.'],
      ['response', '1. 1,118 in the planning mailbox\n2. £2.1 million in 2022'],
    ],
    ends: [
      ['answered', 'given once narrowed'],
      ['answered', 'given once narrowed'],
      ['refused', 'it was refused before it was dropped'],
    ],
  },
  {
    name: 'everything upheld in one line',
    letters: [
      ['request', '1. What is the budget for the festival?\n2. Who is the headline act?\n3. What is the act paid?'],
      ['response', '1. £180,000\n2. This is to be announced in May.\n3. Section 43(2) applies to this.'],
      ['review-request', 'Review please.'],
      ['review-outcome', 'I have read the papers and see no reason to depart from the original decision.'],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'stands'],
      ['refused', 'stands'],
    ],
  },
  {
    name: 'cost for the whole upheld at review',
    letters: [
      ['request', '1. How many invoices were disputed since 2015?\n2. For what sum?\n3. How many went to court?'],
      [
        'response',
        'We refuse your request since the cost of compliance would exceed the appropriate limit (section 12(1)).',
      ],
      ['review-request', 'Surely a database can be searched. Please review.'],
      [
        'review-outcome',
        'I sampled 50 invoices, which took two hours and a quarter. At that pace the 11,000 invoices would need some 500 hours. I uphold the reliance on section 12(1).',
      ],
    ],
    ends: [
      ['refused', 'upheld; the sample answers nothing'],
      ['refused', 'upheld; the sample answers nothing'],
      ['refused', 'upheld; the sample answers nothing'],
    ],
  },
  {
    name: 'cost for the whole set aside, answered in prose',
    letters: [
      [
        'request',
        '1. How many sheep were killed by dogs in 2023?\n2. How many dogs were shot?\n3. How many owners were prosecuted?',
      ],
      ['response', 'To comply would exceed the limit and the request is refused in full under section 12(1) FOIA.'],
      ['review-request', 'There is a form for each, count the forms.'],
      [
        'review-outcome',
        'The rural crime team does indeed keep a tally, so I overturn the decision to rely on section 12(1). In 2023, 96 sheep were killed by dogs. Four dogs were shot. Two owners were prosecuted.',
      ],
    ],
    ends: [
      ['answered', 'the review gives it'],
      ['answered', 'the review gives it'],
      ['answered', 'the review gives it'],
    ],
  },
  {
    name: 'neither confirmed nor denied, and upheld',
    letters: [
      ['request', '1. How many officers carry tasers?\n2. Has the force hired Lodestar Analytics?'],
      ['response', '1. 288\n2. We neither confirm nor deny whether information is held, by virtue of section 31(3).'],
      ['review-request', 'Other forces say yes or no. Please review 2.'],
      [
        'review-outcome',
        'As to question 2, other forces must speak for themselves. To say yes or no would show where we are and are not looking. The reply was correct and I stand by it.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['refused', 'upheld'],
    ],
  },
  {
    name: 'fee asked, paid, answered',
    letters: [
      ['request', '1. How many graves are unmarked?\n2. May I have a copy of the burial register for 1919?'],
      ['fees-notice', 'A charge of £24.00 is payable for copying. We will go no further until it is paid.'],
      ['other', 'Cheque in the post.'],
      ['response files', '1. 212\n2. Enclosed, with our thanks for your cheque.'],
    ],
    ends: [
      ['answered', 'given once paid'],
      ['in-attachment', 'sent once paid'],
    ],
  },
  {
    name: 'clarified and then answered, one not held',
    letters: [
      ['request', '1. How many incidents were there at the depot?\n2. How many were serious?'],
      ['clarification-request', 'What do you mean by incidents? We cannot go on until we hear from you.'],
      ['clarification', 'Anything in the accident book in 2023.'],
      [
        'response',
        '1. There are 37 entries in the accident book for 2023.\n2. The book does not grade them, so we hold nothing on seriousness.',
      ],
    ],
    ends: [
      ['answered', 'given once clarified'],
      ['not-held', 'it is not graded'],
    ],
  },
  {
    name: 'part handed on, part answered',
    letters: [
      ['request', '1. How many potholes were filled in Ansley?\n2. How many libraries does the county run there?'],
      [
        'response',
        '1. 1,640\n2. Libraries are run by the county council, to which we have passed this question. We hold nothing ourselves.',
      ],
      ['chaser', 'The county has not written. Can you chase them?'],
      ['response', 'We have reminded the county. You should hear from them directly.'],
    ],
    ends: [
      ['answered', 'given'],
      ['not-held', 'handed on, and nothing more can come from here'],
    ],
  },
  {
    name: 'in instalments, the second refuses one of the two owed',
    letters: [
      [
        'request',
        '1. How many complaints has the school had?\n2. How many were about the head?\n3. What action was taken?',
      ],
      ['response', '1. Nine in the year. I will answer 2 and 3 after half term.'],
      [
        'response',
        '2. One.\n3. I am not going to say what was done. With one complaint it would be plain whom it concerned. Section 40(2).',
      ],
    ],
    ends: [
      ['answered', 'first letter'],
      ['answered', 'second letter'],
      ['refused', 'owed and then refused'],
    ],
  },
  {
    name: 'attached, then typed out because the file would not open',
    letters: [
      ['request', '1. How many kennels are there?\n2. What is the fee per night?'],
      ['response files', 'Please see the attached document for our response.'],
      ['other', 'I cannot open it. Could you type it out?'],
      ['response', 'Of course.\n\n1. 24 kennels\n2. £17.50 a night'],
    ],
    ends: [
      ['answered', 'typed out in the second letter'],
      ['answered', 'typed out in the second letter'],
    ],
  },
  {
    name: 'a later letter in passing changes nothing',
    letters: [
      ['request', '1. How many trees were felled on Larch Road?\n2. Who did the work?'],
      ['response', '1. Eleven limes.\n2. Treetops Ltd of Malden.'],
      ['other', 'Thanks. I may write again about the replanting.'],
      [
        'other-reply',
        'Thank you for your message. We will of course consider any further request on its merits and may have to refuse it if it costs too much.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'stands'],
    ],
  },
  {
    name: 'environmental, manifestly unreasonable, narrowed',
    letters: [
      [
        'request',
        'Under the Environmental Information Regulations:\n1. All readings of the Mill Brook gauge since 1990.\n2. The highest level recorded.\n3. When was the gauge last calibrated?',
      ],
      [
        'response',
        'We regard this as manifestly unreasonable and refuse it under regulation 12(4)(b). Please consider limiting the period.',
      ],
      ['clarification', 'January 2024 only for item 1. Leave the others as they are.'],
      ['response files', '1. Attached.\n2. 3.12 metres, on 21 October 2023.\n3. In May 2022.'],
    ],
    ends: [
      ['in-attachment', 'sent once narrowed'],
      ['answered', 'given once narrowed'],
      ['answered', 'given once narrowed'],
    ],
  },
  {
    name: 'environmental: review varies, item by item in prose',
    letters: [
      [
        'request',
        'Under the Environmental Information Regulations please supply\n1. the noise survey for the wind farm\n2. the bat survey\n3. the names of the landowners',
      ],
      [
        'response',
        '1. Regulation 12(5)(e) applies, commercial confidence.\n2. Regulation 12(5)(g) applies: roosts might be disturbed.\n3. Regulation 13(1), personal data.',
      ],
      ['review-request', 'Reconsider, please.'],
      [
        'review-outcome files',
        'Noise survey: the developer has published it since and I release it; it is attached.\n\nBat survey: the roosts are real and the exception holds. Withheld.\n\nNames of landowners: these are personal data and I agree with the refusal.',
      ],
    ],
    ends: [
      ['in-attachment', 'released'],
      ['refused', 'upheld'],
      ['refused', 'upheld'],
    ],
  },
  {
    name: 'Scottish requirement for review: new decision on two of three',
    letters: [
      [
        'request',
        'Freedom of Information (Scotland) Act 2002\n\n(a) How many teachers are on temporary contracts?\n(b) How many of them at Kilbrennan High?\n(c) What is the cost of supply cover?',
      ],
      ['response', '(a) 212\n(b) Exempt under section 38(1)(b).\n(c) We do not hold this, section 17 notice.'],
      ['review-request', 'I require a review of (b) and (c).'],
      [
        'review-outcome',
        'The panel met on 9 May.\n\n(b) The panel substitutes a new decision. 14 teachers at Kilbrennan High are on temporary contracts.\n\n(c) The panel confirms that the information is not held. Supply is paid from each school’s own budget and is not totalled.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'a new decision'],
      ['not-held', 'confirmed'],
    ],
  },
  {
    name: 'put off twice and still owed',
    letters: [
      ['request', '1. How many patients were moved at night?\n2. How many were over 80?'],
      ['response', '1. 702\n2. We are working on this and will send it by 1 July.'],
      ['chaser', 'It is 4 July.'],
      [
        'response',
        'I am sorry that the answer to question 2 is still not ready. I now expect to have it for you by 15 July.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['deferred', 'promised twice'],
    ],
  },
  {
    name: 'refused, then the same letter-writer relents without a review',
    letters: [
      ['request', '1. What is the headteacher paid?\n2. In what band are the deputies?'],
      ['response', '1. Withheld under section 40(2).\n2. L12 to L16.'],
      ['other', 'The academy next door publishes this.'],
      [
        'response',
        'Having thought about it we are content to tell you. The headteacher is paid between £85,000 and £90,000.',
      ],
    ],
    ends: [
      ['answered', 'given after all'],
      ['answered', 'stands'],
    ],
  },
  {
    name: 'review upholds one ground for several questions',
    letters: [
      [
        'request',
        '1. How many bids were there?\n2. What did each bidder offer?\n3. How was each scored?\n4. When does the contract begin?',
      ],
      ['response', '1. Four.\n2. Exempt, section 43(2).\n3. Exempt, section 43(2).\n4. 1 April 2025.'],
      ['review-request', 'Please review 2 and 3.'],
      [
        'review-outcome',
        'My role is to look at your request afresh. Questions 2 and 3 were refused under section 43(2). The procurement is within its standstill and I find that disclosure now would be likely to prejudice it. I therefore uphold the refusal of both.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['refused', 'upheld'],
      ['refused', 'upheld'],
      ['answered', 'stands'],
    ],
  },
  {
    name: 'review gives one of two under the same ground and keeps the other',
    letters: [
      ['request', '1. What was the agent paid?\n2. What was the purchase price of the hall?\n3. Who bought it?'],
      ['response', '1. Section 43(2) applies.\n2. Section 43(2) applies.\n3. Sallow Homes.'],
      ['review-request', 'The price is on the land register.'],
      [
        'review-outcome',
        'You are quite right that the purchase price is public: it was £1.25 million. What the agent was paid is not, and there I maintain that section 43(2) applies.',
      ],
    ],
    ends: [
      ['refused', 'maintained'],
      ['answered', 'given'],
      ['answered', 'stands'],
    ],
  },
  {
    name: 'after silence a review that answers everything',
    letters: [
      ['request', '1. How many moorings are free?\n2. What is the yearly charge?'],
      ['review-request', 'Two months and nothing. Please review.'],
      [
        'review-outcome',
        'We failed to answer within twenty working days and I am sorry. Six moorings are free. The yearly charge is £940.',
      ],
    ],
    ends: [
      ['answered', 'given at last'],
      ['answered', 'given at last'],
    ],
  },
  {
    name: 'after silence a review that only apologises',
    letters: [
      ['request', '1. How many stiles were mended?\n2. How many gates replaced?'],
      ['review-request', 'No reply at all. I ask for a review.'],
      [
        'review-outcome',
        'I have found that the council did not meet its duty under section 10 of the Act and I uphold your complaint. The rights of way team has been told to answer you by 30 June.',
      ],
    ],
    ends: [
      ['deferred', 'put off to a day'],
      ['deferred', 'put off to a day'],
    ],
  },
  {
    name: 'an intended publication, then published',
    letters: [
      ['request', '1. How many visitors came in 2023?\n2. What did they spend?'],
      ['response', '1. 91,400\n2. This is due to be published in June and is exempt under section 22 until then.'],
      ['other', 'June has been and gone.'],
      ['response', 'Our visitor survey has now come out. Average spend was £18.60 a head, or £1.7 million in all.'],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'given once published'],
    ],
  },
  {
    name: 'narrowed by new wording',
    letters: [
      ['request', '1. Please send all correspondence with Vantis Rail since 2016.\n2. How many meetings were held?'],
      ['response', 'The request is refused. Section 12 applies: 14,000 e-mails would have to be read.'],
      ['clarification', 'Please take question 1 to be for letters only, and of 2024 alone.'],
      ['response files', '1. The three letters of 2024 are attached.\n2. Five meetings were held.'],
    ],
    ends: [
      ['in-attachment', 'sent once narrowed'],
      ['answered', 'given once narrowed'],
    ],
  },
  {
    name: 'refused as a whole, with one thing told outside the Act',
    letters: [
      [
        'request',
        '1. How many pension letters were late in each month since 2014?\n2. What is the target?\n3. How many staff handle them?',
      ],
      ['response', 'To retrieve this would take 200 hours and section 12(1) is engaged for the whole request.'],
      ['clarification', 'Only 2023, and only the number.'],
      ['response', '1. 1,011 letters were late in 2023.\n2. Ten working days.\n3. Twenty-six.'],
    ],
    ends: [
      ['answered', 'given once narrowed'],
      ['answered', 'given once narrowed'],
      ['answered', 'given once narrowed'],
    ],
  },
  {
    name: 'narrowed, and refused on cost again',
    letters: [
      ['request', '1. How many text messages did the Leader send?\n2. How many were about the stadium?'],
      ['response', 'Your request would exceed the cost limit and is refused under section 12.'],
      ['clarification', 'The last three years only.'],
      [
        'response',
        'Even so reduced it would take more than eighteen hours to look through the telephones. We must refuse the narrowed request too under section 12(1).',
      ],
    ],
    ends: [
      ['refused', 'refused twice'],
      ['refused', 'refused twice'],
    ],
  },
  {
    name: 'the review confirms answers and adds to one',
    letters: [
      ['request', '1. How many falls were there?\n2. On which wards?\n3. How many led to a fracture?'],
      ['response', '1. 512\n2. We are unable to give wards as this is not recorded.\n3. 9'],
      ['review-request', 'Wards must be recorded. Please look again at question 2.'],
      [
        'review-outcome',
        'I asked the safety lead to search the system by location. We were mistaken to say that wards are not recorded. They are: Ash 201, Beech 167, Cedar 144. The other answers are confirmed.',
      ],
    ],
    ends: [
      ['answered', 'confirmed'],
      ['answered', 'found after all'],
      ['answered', 'confirmed'],
    ],
  },
  {
    name: 'a spreadsheet is released by the review, its names blanked',
    letters: [
      ['request', '1. How many grants were made?\n2. A list of the grants and who got them.'],
      ['response', '1. 63\n2. Refused under section 40(2).'],
      ['review-request', 'Grants to clubs are not personal. Review this.'],
      [
        'review-outcome files',
        'Most recipients are clubs and section 40(2) cannot protect a club. A spreadsheet of the grants accompanies this letter. The names of the four individuals have been blanked out under section 40(2).',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['partly-answered', 'the list is given without four names that were asked for'],
    ],
  },
  {
    name: 'deferred, then a review treats it as a refusal and upholds it',
    letters: [
      ['request', '1. When will the pool reopen?\n2. What went wrong with the roof?'],
      [
        'response',
        '1. In September.\n2. We are still considering whether the engineer’s report can be disclosed under section 43 and will write again by 1 June.',
      ],
      ['review-request', 'It is July. I treat this as refused and want a review.'],
      [
        'review-outcome',
        'We should have written by 1 June and did not. On the substance, what went wrong with the roof is the subject of a claim and the information is exempt under section 43(2).',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['refused', 'put off, then refused at review'],
    ],
  },
  {
    name: 'an unnumbered request, refused on cost, one part given on review',
    letters: [
      [
        'request',
        'Dear Trust,\n\nPlease tell me how many operations were cancelled in 2023. Please also send me the e-mails about cancellations between the chief executive and the theatre manager.\n\nIvo Castellan',
      ],
      [
        'response',
        'Dear Mr Castellan\n\nThe request would exceed the appropriate limit and is refused under section 12(1).\n\nInformation Governance',
      ],
      ['review-request', 'The number alone is surely easy. Please review.'],
      [
        'review-outcome',
        'Dear Mr Castellan\n\nStrictly, section 12 applies to a request as a whole and I uphold its use. To be of help, however, I can tell you outside the Act that 1,377 operations were cancelled in 2023.\n\nChief Nurse',
      ],
    ],
    ends: [
      ['answered', 'told outside the Act'],
      ['refused', 'upheld'],
    ],
  },
  {
    name: 'a promise to look again that says nothing new',
    letters: [
      ['request', '1. What does the mayor’s car cost to run?\n2. How many miles did it do?'],
      ['response', '1. £6,020 a year\n2. Not recorded.'],
      ['other', 'No mileage? Really?'],
      [
        'other-reply',
        'Thank you for your e-mail. I will ask the fleet office again and let you know if they have anything.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['not-held', 'nothing has changed that yet'],
    ],
  },
  {
    name: 'the review sends a spreadsheet, one question is answered in it and the other in the letter',
    letters: [
      ['request', '1. How many fixed penalties were cancelled?\n2. Please provide the list of reasons for each.'],
      ['response', '1. Refused, section 12(1).\n2. Refused, section 12(1).'],
      ['review-request', 'A list cannot take eighteen hours.'],
      [
        'review-outcome files',
        'Having spoken to the parking team I no longer maintain section 12(1).\n\n1. 604 were cancelled.\n\n2. The reasons are set out in the attached spreadsheet.',
      ],
    ],
    ends: [
      ['answered', 'given at review'],
      ['in-attachment', 'sent at review'],
    ],
  },
  {
    name: 'two refusals on different grounds, the review keeps the second only',
    letters: [
      [
        'request',
        '1. What did the consultants advise on the car park?\n2. What are the home addresses of the objectors?',
      ],
      ['response', '1. This is exempt under section 36(2)(b).\n2. This is exempt under section 40(2).'],
      ['review-request', 'Please look again at both.'],
      [
        'review-outcome',
        'Section 36 was used without the opinion that it needs, so I withdraw it. The consultants advised that the car park should be resurfaced and kept open.\n\nSection 40(2) was correctly applied. Nobody who writes to object expects to see their address in public.',
      ],
    ],
    ends: [
      ['answered', 'its ground is withdrawn and the advice is told'],
      ['refused', 'its ground is upheld'],
    ],
  },
  {
    name: 'an extension, silence, then a review that refuses it all',
    letters: [
      ['request', '1. Which firms were warned?\n2. When was each warned?'],
      [
        'extension',
        'We are extending the time to weigh the public interest under section 31 and will write by 3 June.',
      ],
      ['review-request', 'It is 20 June.'],
      [
        'review-outcome',
        'The delay was unacceptable. The information you asked for is exempt under section 31(1)(g), and the balance of the public interest lies in keeping it from the firms until the inquiry ends.',
      ],
    ],
    ends: [
      ['refused', 'put off and then refused as a whole'],
      ['refused', 'put off and then refused as a whole'],
    ],
  },
  {
    name: 'the missing year follows',
    letters: [
      ['request', '1. How many lambs were born in each of 2021, 2022 and 2023?\n2. How many were sold?'],
      [
        'response',
        '1. 2021: 311. 2022: 298. The count for 2023 is with the auditors and will follow in a fortnight.\n2. 540 over the three years.',
      ],
      ['response', 'The count of lambs born is now complete: 2021: 311, 2022: 298, 2023: 327.'],
    ],
    ends: [
      ['answered', 'the year that was owed is given'],
      ['answered', 'given at once'],
    ],
  },
  {
    name: 'a review takes another view of one document and shares the view of the other',
    letters: [
      ['request', '1. How many beehives stand on council land?\n2. Who keeps them?\n3. Please send the licence.'],
      [
        'response',
        '1. Thirty-two.\n2. We withhold the names of keepers: section 40(2).\n3. We withhold the licence: section 43(2).',
      ],
      ['review-request', 'Please review.'],
      [
        'review-outcome files',
        'Having looked into it with fresh eyes I take a different view of the licence, which says nothing that a rival could use. It is enclosed. I share the view taken of the keepers, who are private persons.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['refused', 'upheld'],
      ['in-attachment', 'released'],
    ],
  },
  {
    name: 'the grounds of a complaint are recited and do not persuade',
    letters: [
      ['request', '1. When was the siren tested?\n2. What did the test show?'],
      ['response', '1. 4 May\n2. Exempt under section 24(1).'],
      ['review-request', 'Review.'],
      [
        'review-outcome',
        'Your grounds are that the test is routine and that the siren is heard by everyone. Neither persuades me. National security is engaged and the refusal of part 2 is confirmed.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['refused', 'confirmed'],
    ],
  },
  {
    name: 'what was promised comes in prose',
    letters: [
      ['request', '1. How much was spent on taxis?\n2. How many journeys were made?\n3. Which firm had most?'],
      ['response', '1. £19,774\n2. The travel desk is counting and I shall write again by the 9th.\n3. Comet Cars.'],
      ['response', 'I said I would write again about the number of journeys. It has come to 1,340.'],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'promised and given'],
      ['answered', 'stands'],
    ],
  },
  {
    name: 'advice was awaited, and the answer is no',
    letters: [
      ['request', '1. How many complaints concerned the registrar?\n2. What was the outcome of each?'],
      ['response', '1. Two.\n2. I am waiting for advice on this and will reply within a fortnight.'],
      [
        'response',
        'We have had advice on the outcome of each complaint and are not going to disclose it. It is personal data of the registrar and section 40(2) applies.',
      ],
    ],
    ends: [
      ['answered', 'stands'],
      ['refused', 'put off and then refused'],
    ],
  },
  {
    name: 'a disputed figure is checked and kept',
    letters: [
      ['request', '1. How many flats are empty?\n2. Why?\n3. What rent is lost?'],
      ['response', '1. 61\n2. They await repair.\n3. £340,000'],
      ['review-request', 'I think 61 is wrong.'],
      [
        'review-outcome',
        'Housing have checked the figure against the rent accounts, and I am content that it is right. No part of the reply needs to change.',
      ],
    ],
    ends: [
      ['answered', 'kept'],
      ['answered', 'stands'],
      ['answered', 'stands'],
    ],
  },
  {
    name: 'not held, and found on asking again',
    letters: [
      ['request', '1. How many dogs are in the pound?\n2. How many were put down?'],
      ['response', '1. 14\n2. Not held.'],
      ['other', 'Surely you know.'],
      ['response', 'On looking further, the vet sends us a monthly note. Nine dogs were put down in the year.'],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'found after all'],
    ],
  },
  {
    name: 'put off as a whole, then one of three withheld',
    letters: [
      ['request', '1. How many fire doors failed?\n2. In which blocks?\n3. When will they be replaced?'],
      ['holding', 'Apologies, we are running behind. You should have our answer by 12 April.'],
      ['response', '1. 88. 2. Withheld under section 38(1)(b), health and safety. 3. By December.'],
    ],
    ends: [
      ['answered', 'given'],
      ['refused', 'withheld'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'vexatious, and the review says so in its own words',
    letters: [
      ['request', '1. How many warnings were issued?\n2. How many were appealed?'],
      ['response', 'We consider the request vexatious under section 14 and decline it.'],
      ['review-request', 'Review please.'],
      [
        'review-outcome',
        'I have reviewed all the correspondence, which runs to 61 messages in a year. In my view the Council was entitled to treat the request as it did.',
      ],
    ],
    ends: [
      ['refused', 'upheld'],
      ['refused', 'upheld'],
    ],
  },
  {
    name: 'overlooked, then never costed',
    letters: [
      [
        'request',
        '1. How many hydrants are broken?\n2. How many have been out for over a year?\n3. What would it cost to mend them all?',
      ],
      ['response', '1. 205\n2. 77'],
      ['chaser', 'What about question 3?'],
      ['response', 'Sorry, I overlooked your third question. We have never costed it and so have nothing to give you.'],
    ],
    ends: [
      ['answered', 'stands'],
      ['answered', 'stands'],
      ['not-held', 'nothing to give'],
    ],
  },
];
