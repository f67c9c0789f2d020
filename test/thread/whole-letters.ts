import type { ActKind } from '../../lib/thread/act';
import type { Party } from '../../lib/thread/thread';
import type { Before } from './past';

/** A whole letter of 20 June 2025, or of 5 August when a review was asked for, with what it does, relies on and promises. */
export type WholeLetter = readonly [
  act: ActKind,
  text: string,
  citations: readonly string[],
  promises: readonly string[],
  after?: readonly Before[],
  regime?: string,
  party?: Party,
];

/** Short letters, each in another manner. */
export const SHORT: readonly WholeLetter[] = [
  [
    'acknowledgement',
    `Dear Requester\n\nFOI 6612\n\nYour request of 4 June has come to the FOI desk and will get an answer by 2 July.\n\nFOI desk`,
    [],
    ['2025-07-02'],
  ],
  ['acknowledgement', `Thank you for your email of 4 June. The final date for a response is 2 July 2025.`, [], []],
  [
    'acknowledgement',
    `Request no. 7781 opened. Statutory response date: Wednesday 2 July 2025. Please keep this e-mail for your records.`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `Dear Ms Vane, The Board has received your request and is looking for the records. You will hear from us on or before 2 July 2025. If you do not, please ring me. Kind regards, Abel`,
    [],
    ['2025-07-02'],
  ],
  [
    'acknowledgement',
    `We write to confirm that we have your request, which asks for "all refusals under section 14 or section 40 in 2024". It is with our Legal Services, and the law requires an answer by 2 July.`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `Your FOI request was logged on 4 June. Section 10 of the Act gives us 20 working days; section 12 allows us to refuse a request that costs too much, and section 14 one that is vexatious. We will be in touch.`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `Hello. We have passed your request to the right people in the Trust and will come back to you as soon as they reply.`,
    [],
    [],
  ],
  [
    'holding',
    `Dear Ms Vane\n\nYour answer was due today. It is not ready. Two of our managers have to agree the figures first. You will have it by Monday 7 July.`,
    [],
    ['2025-07-07'],
    ['acknowledgement'],
  ],
  [
    'holding',
    `I promised you a reply by 7 July and I am sorry that I have not kept to that. The work will be finished by the end of next week.`,
    [],
    ['2025-06-27'],
    ['acknowledgement', 'holding'],
  ],
  [
    'holding',
    `There is a hold-up with your request. Our archive is being moved and the boxes cannot be got at until 14 July. We will answer within five working days after that.`,
    [],
    [],
    ['acknowledgement'],
  ],
  [
    'holding',
    `We regret to inform you that the Department will not be in a position to reply to your request by the due date. It is our intention to reply by 11 July.`,
    [],
    ['2025-07-11'],
    ['acknowledgement'],
  ],
  [
    'holding',
    `Your request has turned out to be bigger than we thought. We shall need until 25 July to finish it.`,
    [],
    ['2025-07-25'],
    ['acknowledgement'],
  ],
  [
    'extension',
    `The information engages the exemption at section 36(2)(b), and the qualified person's opinion is being sought. Time is therefore extended under section 10(3) in order to consider the public interest. A decision will be made by 30 July 2025.`,
    ['FOIA s.36(2)(b)'],
    ['2025-07-30'],
    ['acknowledgement'],
  ],
  [
    'extension',
    `The material you want runs to 4,000 pages of technical drawings and is complex. Under Regulation 7 the Council extends the period for its answer to 30 July 2025.`,
    ['EIR reg 7'],
    ['2025-07-30'],
    ['acknowledgement'],
    'EIR',
  ],
  [
    'extension',
    `Under regulation 7(1) of the Environmental Information (Scotland) Regulations 2004 we are extending the time for our reply by 20 working days because of the volume and complexity of what you ask for. You will have it by 30 July 2025.`,
    ['EISR reg 7(1)'],
    ['2025-07-30'],
    ['acknowledgement'],
    'EISR',
  ],
  [
    'extension',
    `We think that section 27(1)(a) and section 43(2) may apply and have to weigh the public interest. That will take us past 2 July; we expect to have decided by 30 July.`,
    ['FOIA s.27(1)(a)', 'FOIA s.43(2)'],
    ['2025-07-30'],
    ['acknowledgement'],
  ],
  [
    'clarification-request',
    `You ask for "the report". We have four reports on the lake. Which of them do you want? As soon as you tell us, we will carry on.`,
    [],
    [],
  ],
  [
    'clarification-request',
    `Your request mentions "recent years". Please say how far back we should go. The time for answering does not run until you have told us.`,
    [],
    [],
  ],
  [
    'fees-notice',
    `The plans can be copied for £42. If you wish to have them, please send that sum to the Cashier, quoting FOI 118. The time for answering stops from today until it has come in. This is a fees notice under section 9.`,
    [],
    [],
  ],
  [
    'fees-notice',
    `Our charge for this is £63.50, reckoned at £15 an hour under regulation 8 of the EIRs. Please pay within 60 working days, or your request will lapse.`,
    [],
    [],
    [],
    'EIR',
  ],
  [
    'transfer',
    `The lake is looked after by the Lake Conservancy, a separate public body, to which I have today sent on your request. It will answer you itself.`,
    [],
    [],
  ],
  [
    'transfer',
    `Questions 2 and 3 concern the police and have been passed to Stourshire Constabulary. Its disclosure unit will write to you. Question 1 stays with us.`,
    [],
    [],
  ],
  [
    'response',
    `Dear Ms Vane\n\nRe: swans\n\nQ1 - 14. Q2 - The names of volunteers are personal data and are refused under s.40(2). Q3 - £212.\n\nYou can ask for a review within 40 working days.`,
    ['FOIA s.40(2)'],
    [],
  ],
  [
    'response',
    `The Council refuses your request. It would take 29 hours to read the diaries, and the limit set by section 12(1) is 18. If you cut it down to one year we could help.`,
    ['FOIA s.12(1)'],
    [],
  ],
  [
    'response',
    `Our decision\n\nWe are refusing this request as vexatious (section 14(1)). It is the eleventh on the subject since March.`,
    ['FOIA s.14(1)'],
    [],
  ],
  [
    'response',
    `In terms of section 12(1) of FOISA the Council is not obliged to comply with a request where the cost would be more than £600. We estimate the cost at £1,140.`,
    ['FOISA s.12(1)'],
    [],
    [],
    'FOISA',
  ],
  [
    'response',
    `1. Minutes: released. 2. Draft report: withheld under section 30(b)(ii). 3. Fee paid to the consultant: withheld under section 33(1)(b). 4. The council does not have this information and this is notice under section 17(1).`,
    ['FOISA s.30(b)(ii)', 'FOISA s.33(1)(b)'],
    [],
    [],
    'FOISA',
  ],
  [
    'response',
    `The Authority applies exceptions 12(4)(d) and 12(5)(f) to the draft. The rest is attached.`,
    ['EIR reg 12(4)(d)', 'EIR reg 12(5)(f)'],
    [],
    [],
    'EIR',
  ],
  [
    'response',
    `The map is withheld: regulation 10(5)(g) of the EISRs. Names have been taken out under regulation 11(2).`,
    ['EISR reg 10(5)(g)', 'EISR reg 11(2)'],
    [],
    [],
    'EISR',
  ],
  [
    'response',
    `We hold what you ask for. Some of it is on our website (exempt: section 21), some will be published in October (exempt: section 22(1)) and the rest is attached.`,
    ['FOIA s.21', 'FOIA s.22(1)'],
    [],
  ],
  [
    'response',
    `I can neither confirm nor deny that we hold the information at 3; the exemptions are s.23(5) and s.24(2). The answers to 1 and 2 are 14 and nil.`,
    ['FOIA s.23(5)', 'FOIA s.24(2)'],
    [],
  ],
  [
    'response',
    `Answers: 1 - 14; 2 - volunteers. We are still checking the answer to question 3 and shall send it to you by 9 July.`,
    [],
    ['2025-07-09'],
  ],
  [
    'response',
    `All figures but one are below. The last, for Q3, has been held up by year end and will be with you within 10 working days.\n\nQ1 14\nQ2 9\nQ3 to follow`,
    [],
    ['2025-07-04'],
  ],
  [
    'response',
    `The contract is exempt under Section 43 (2) Commercial Interests, and we have decided that the public interest is in favour of keeping the price secret until it is let. Section 41 does not apply.`,
    ['FOIA s.43(2)'],
    [],
  ],
  ['response', `We considered section 43 but concluded that it is not engaged, and the price is £212.`, [], []],
  ['response', `Section 12 of the Allotments Act 1922 does not concern swans. There are 14.`, [], []],
  [
    'response',
    `There were nine complaints under section 12 of the Licensing Act, three section 21 notices and no prosecutions.`,
    [],
    [],
  ],
  [
    'response',
    `Redactions have been made where indicated: A = s.40(2), B = s.42(1), C = s.35(1)(b).`,
    ['FOIA s.40(2)', 'FOIA s.42(1)', 'FOIA s.35(1)(b)'],
    [],
  ],
  [
    'response',
    `The answer to your first question is 14. As to the second, this is the personal data of others: see section 38(1)(b) read with (2A)(a).`,
    ['FOISA s.38(1)(b)'],
    [],
    [],
    'FOISA',
  ],
  [
    'review-acknowledgement',
    `Your request that we look again at our decision has reached me. Our target is to tell you the result by 2 September.`,
    [],
    ['2025-09-02'],
    ['response', 'review-request'],
  ],
  [
    'review-acknowledgement',
    `We note that you are unhappy with our answer to question 3. A review will now take place and you will be told of its result within 20 working days.`,
    [],
    [],
    ['response', 'review-request'],
  ],
  [
    'review-outcome',
    `The first decision was right to rely on section 43(2) for the price but wrong to rely on section 40(2) for the company's name, which is Barrow Lane Ltd.`,
    ['FOIA s.43(2)'],
    [],
    ['response', 'review-request'],
  ],
  [
    'review-outcome',
    `I have decided to allow your complaint in part. Question 2: the name may be given, Abel Stone. Question 3: I agree that section 41 covers the letter.`,
    ['FOIA s.41'],
    [],
    ['response', 'review-request'],
  ],
  [
    'review-outcome',
    `Having reviewed the matter I find that the estimate was sound and that section 12(1) was correctly relied on.`,
    ['FOIA s.12(1)'],
    [],
    ['response', 'review-request'],
  ],
  [
    'review-outcome',
    `Our reviewer takes the view that the reply should have cited section 21 for the register; this is now cited. In all else the reply is confirmed.`,
    ['FOIA s.21'],
    [],
    ['response', 'review-request'],
  ],
  [
    'review-outcome',
    `You asked us to review our reliance on section 31. We have done so. We no longer rely on it and the list is attached.`,
    [],
    [],
    ['response', 'review-request'],
  ],
  [
    'holding',
    `The review of your case is taking longer than it should. It will now be finished by 12 September.`,
    [],
    ['2025-09-12'],
    ['response', 'review-request', 'review-acknowledgement'],
  ],
  [
    'auto-reply',
    `Thanks for your message. The information governance inbox is looked at twice a day. We are a team of two.`,
    [],
    [],
    ['acknowledgement', 'chaser'],
  ],
  ['auto-reply', `I'm away until 14 July. Abel will deal with anything that cannot wait.`, [], []],
  [
    'bounce',
    `Sorry, we were unable to deliver your message to the following address. <foi@upper.example>: 554: Relay access denied`,
    [],
    [],
  ],
  [
    'other',
    `Thank you for your kind words, which I have passed on to the wardens.`,
    [],
    [],
    ['acknowledgement', 'response', 'thanks'],
  ],
  ['other', `We are glad to hear that the information was useful.`, [], [], ['acknowledgement', 'response', 'thanks']],
];

/** Letters of the length and make-up that offices send. */
export const LONG: readonly WholeLetter[] = [
  [
    'acknowledgement',
    `FREEDOM OF INFORMATION REQUEST

Dear Tamsin Vane

Thank you for your e-mail dated 4 June, in which you requested the following information from the Ministry:

"Please tell me: 1. How many swans live on the town lake? 2. Who feeds the swans in winter?"

I am treating your correspondence as a request for information under the Freedom of Information Act 2000.

A search for the information is now being carried out. Should the information you have requested be held by the Department, we may need to consider whether it is covered by one or more exemptions in the Act, including those that require a public interest test. We will contact you if we need to extend the time in order to complete the test.

Our target date for a response is 2 July 2025.

Please remember to quote reference FOI2025/07777 in any future communications.

Yours sincerely,

Secretariat`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `Dear Ms Vane

Freedom of Information Request Reference No: 01.FOI.25.012345

I write in connection with your request for information which was received by the Upper Marl Police Service (UMPS) on 4 June 2025. I note you seek access to the following information:

* How many swans live on the town lake?
* Who feeds the swans in winter?

Your request will now be considered in accordance with the Freedom of Information Act 2000 (the Act). You will receive a response within the statutory timescale of 20 working days as defined by the Act.

If you have any further enquiries concerning this matter, please contact us at foi@umps.example, quoting the reference number above.

COMPLAINT RIGHTS

Are you unhappy with how your request has been handled or do you think the decision is incorrect? You have the right to require the UMPS to review its decision. Prior to lodging a formal complaint you are welcome to discuss the response with the case officer who dealt with your request.

Complaints should be made in writing within forty (40) working days from the date of the refusal notice. In all possible circumstances the UMPS will aim to respond to your complaint within 20 working days.`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `Dear Requester

Your request for information has been received and is being considered. You can expect a response from the NHS Trust within the statutory limit of 20 working days, although it may be necessary for us to ask you to clarify the request. If this is the case, please note that the 20 working days limit will be held in abeyance until clarification is received.

There may be a fee payable for the retrieval, collation and provision of the information you request. If this is the case you will be informed as soon as possible and the 20 working day timescale will be suspended until we receive payment from you. If you choose not to make payment then your request will remain unanswered.

Some requests may also require either full or partial transference to another public authority in order to answer your query in the fullest possible way. Again, you will be informed if this is the case.

Kind regards`,
    [],
    [],
  ],
  [
    'holding',
    `Dear Ms Vane,

FOI 118 - swans

I am writing further to your request received on 4 June 2025.

Unfortunately, we have been unable to complete our response within the 20 working days allowed by the Act. This is because the information has to be gathered from a number of service areas. I appreciate that this is frustrating and apologise for any inconvenience.

We are working to provide you with a response as quickly as we can, and I would expect to be able to do so by 16 July 2025. If the information becomes available before then I will of course send it to you.

You are entitled to make a complaint about the delay. The address of our Internal Review Officer is below. You may also complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow, SK9 5AF.

Yours sincerely`,
    [],
    ['2025-07-16'],
    ['acknowledgement'],
  ],
  [
    'extension',
    `Dear Ms Vane

Further to your request of 4 June, I am writing to advise you that a decision has not yet been reached on the release of the information.

The FOI Act requires us to respond within 20 working days, but the time limit can be extended in certain circumstances and we are now of the opinion that we will need to extend the time limit under section 10(3) to consider the public interest in relation to the following qualified exemptions: Section 24 National Security and Section 31 Law Enforcement.

We estimate that it will take a further 20 working days to take a decision on where the balance of the public interest lies. We therefore plan to let you have a response by 30 July 2025.

If it appears that it will take longer than this to reach a conclusion, I will let you know.`,
    ['FOIA s.24', 'FOIA s.31'],
    ['2025-07-30'],
    ['acknowledgement'],
  ],
  [
    'response',
    `Dear Ms Vane,

Thank you for your request under the Freedom of Information Act 2000.

You asked

1. How many swans live on the town lake?
2. Who feeds the swans in winter?
3. What did the swan feed cost in 2024?

Our response

I can confirm that the Council holds this information.

1. 14
2. The names of individual volunteers are exempt from disclosure under Section 40(2) of the Act (personal information), because disclosure would breach the first data protection principle in Article 5 of the UK GDPR. This is an absolute exemption and no public interest test is required. This response acts as a refusal notice in accordance with section 17 of the Act.
3. £212

You are free to use the information for your own purposes. Any other type of re-use, for example publishing, would require the permission of the copyright holder.

If you are dissatisfied with the way in which your request was handled, you can request an internal review by writing to us within 40 working days. If you are not content with the outcome of the internal review, you have the right under section 50 of the Act to apply to the Information Commissioner.`,
    ['FOIA s.40(2)'],
    [],
  ],
  [
    'response',
    `Dear Ms Vane

I am writing in response to your email requesting information under the Freedom of Information Act.

Under Section 1 of the Act the public have a general right of access to information held. Section 1(1)(a) requires us to inform you whether we hold it and section 1(1)(b) to communicate it to you.

Following receipt of your request, searches were conducted with the Parks team. I have today decided to disclose the located information to you in full.

Swans counted in January 2024: 14.

Section 16 of the Act places a duty on us to advise and assist; you may be interested to know that the count takes place each January.`,
    [],
    [],
  ],
  [
    'response',
    `Dear Ms Vane

We have now completed our search for the information that you requested on 4 June and have determined that to comply would exceed the appropriate limit set out in section 12(1) of the Freedom of Information Act and the Fees Regulations. We are therefore unable to comply with your request.

The appropriate limit for local authorities is £450, which is 18 hours at £25 per hour. There are about 3,000 diary entries and at one minute each it would take 50 hours to read them.

Under section 16 we can suggest that you narrow the scope, e.g. to a single month. Please be aware that we cannot guarantee that a refined request will fall within the FOIA cost limit, or that other exemptions such as section 40 will not apply.`,
    ['FOIA s.12(1)'],
    [],
  ],
  [
    'response',
    `Dear Applicant

The Trust has considered your request and our response is detailed below:

Please could you provide me with the number of swans? - 14
Cost of feed? - Nil, donated

Where data is fewer than 5 it has been suppressed to protect confidentiality (Section 40).

Should you have any queries in relation to our response in this letter, please do not hesitate to contact me. If you are unhappy with the response you have received and wish us to review our decision, you may do so by writing to the Chief Executive.`,
    ['FOIA s.40'],
    [],
  ],
  [
    'response',
    `Dear Ms Vane

Request for Information under the Environmental Information (Scotland) Regulations 2004

I refer to your request. Your request is for environmental information and has been handled under the EISRs. We have applied the exemption at section 39(2) of FOISA, so that we do not also have to deal with it under that Act.

We hold the survey, but it is an incomplete draft. Regulation 10(4)(d) provides that an authority may refuse to make information available to the extent that the request relates to material in the course of completion. We consider that the public interest in allowing the survey to be finished outweighs that in early release.

If you are dissatisfied you may ask us to review our decision within 40 working days (regulation 16).`,
    ['FOISA s.39(2)', 'EISR reg 10(4)(d)'],
    [],
    [],
    'EISR',
  ],
  [
    'response',
    `Dear Ms Vane

Request for information - Freedom of Information (Scotland) Act 2002

Your request has now been considered and our answers are as follows.

1 14 birds.
2 You may obtain this from the Swan Trust's website, www.swantrust.example; in terms of section 25(1) information which the applicant can reasonably obtain otherwise is exempt.
3 Section 17 notice: this is not held by the Council.

Right of review: you may ask the Council to review its handling of your request within 40 working days. After that you may appeal to the Scottish Information Commissioner within six months.`,
    ['FOISA s.25(1)'],
    [],
    [],
    'FOISA',
  ],
  [
    'clarification-request',
    `Dear Ms Vane

Thank you for your Freedom of Information request.

I have carefully considered your request and I regret that I cannot identify the information you require from the details supplied. As you may be aware, under section 1(3) of the Act a public authority need not comply with a request unless any further information reasonably required to locate the information is supplied.

I would therefore be grateful if you could provide some more details to help us to identify what you want. Specifically:

- the dates between which the counts took place
- which of the borough's lakes you are interested in

Please note that if I do not receive appropriate clarification within two months I will consider your request closed.`,
    [],
    [],
  ],
  [
    'fees-notice',
    `Dear Ms Vane

I can confirm that we hold the information you have asked for. However, in accordance with section 9 of the Act we are entitled to charge for disbursements. The cost of photocopying 340 sheets at 10p and of postage is £41.60.

If you wish to proceed, please send a cheque for this amount, payable to Upper Marl Council. The information will be sent on receipt. If we do not hear from you by 4 September we will assume that you no longer want it.`,
    [],
    [],
  ],
  [
    'transfer',
    `Dear Ms Vane

Having consulted colleagues I can confirm that Marlford District Council does not hold the information that you require. Highways are the responsibility of the County Council.

I have taken the liberty of forwarding your request to Stourshire County Council (foi@stourshire.example) and you should expect to hear from them in due course.`,
    [],
    [],
  ],
  [
    'review-acknowledgement',
    `Dear Ms Vane

Thank you for your letter of 4 August in which you ask for an internal review of our response to FOI 118.

In line with guidance from the Information Commissioner, the internal review will be conducted by an official who was not involved in the handling of your request in the first instance. We aim to complete it and respond to you no later than 2 September 2025. While we are working hard to achieve this, if for any reason that is not possible we will write again.`,
    [],
    ['2025-09-02'],
    ['response', 'review-request'],
  ],
  [
    'review-outcome',
    `Dear Ms Vane

INTERNAL REVIEW OF FOI 118

I am responding to your request for an internal review into the Council's handling of your request. The original response was that questions 1 and 3 were answered and that the information in question 2 was exempt under section 40(2).

In conducting this review I have considered the scope of the request, the handling of it, the exemption claimed and your submissions.

Handling
Your request was received on 4 June and answered on 1 July, within the statutory time.

Section 40(2)
You argue that the volunteers are known locally. I have considered this, but I find that they would not expect their names to be published by the Council, and that section 40(2) was correctly engaged.

Conclusion
For the reasons above I uphold the original response.

If you remain dissatisfied you may complain to the Information Commissioner.`,
    ['FOIA s.40(2)'],
    [],
    ['response', 'review-request', 'review-acknowledgement'],
  ],
  [
    'review-outcome',
    `Dear Ms Vane

Following your request for an internal review I have carried out a fresh consideration of the matter.

I have found that the Council was not correct to apply section 12, as the diaries have since been scanned. The request should be answered, and I have asked the Parks team to send you a full response within 10 working days.`,
    [],
    ['2025-08-19'],
    ['response', 'review-request'],
  ],
  [
    'auto-reply',
    `Thank you for your email which has been received by the Information Management mailbox.

If you have made a request under the Freedom of Information Act, we will acknowledge it within two working days and respond within 20 working days.

If you have made a subject access request, we will respond within one month.

Please do not reply to this email.`,
    [],
    [],
  ],
  [
    'auto-reply',
    `Hello,

I am now on leave until Monday 30 June and won't be checking my emails. If your query is urgent please contact the duty officer on 01632 960111. FOI requests should go to foi@upper.example.

Many thanks
Abel`,
    [],
    [],
  ],
  [
    'response',
    `Good morning

Apologies for the delay in getting back to you, but I have been on annual leave. There are 14 swans.

Regards`,
    [],
    [],
    ['acknowledgement', 'chaser'],
  ],
  [
    'holding',
    `Dear Ms Vane, apologies for not getting back to you, I have been on annual leave. I'll find out what has happened to your request and let you know.`,
    [],
    [],
    ['acknowledgement', 'chaser'],
  ],
  [
    'response',
    `Dear Ms Vane

Please find attached the Department's reply to your request, reference 25/1180. The reply explains why some of the information is being withheld.

Knowledge and Information Access Team`,
    [],
    [],
    ['acknowledgement'],
  ],
  [
    'other',
    `Thank you for your email. We note that you do not wish to pursue your request and have closed the case.`,
    [],
    [],
    ['acknowledgement'],
  ],
  [
    'response',
    `Dear Ms Vane

I have been passed your request, which was sent to our old address. There is no lake in our area and so there are no swans. Sorry we can't be more help.

Clerk to the Parish Council`,
    [],
    [],
  ],
];

/** Letters that take their own way of saying it. */
export const OWN_WAYS: readonly WholeLetter[] = [
  [
    'acknowledgement',
    `Request for information: swans (IR 7719)\n\nDear Ms Vane,\n\nThis e-mail is to say that your request has arrived safely. It falls under FOIA and the last day for our reply is 2 July 2025.\n\nInformation Rights`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `We got your request today. The officer dealing with it is Jo Bright, who can be reached on 01632 960100. You should have an answer within the twenty working days that the Act lays down.`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `Your reference: SW-12. Our reference: 2025/331.\n\nWe confirm safe receipt of your request and are looking into it.`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `Diolch am eich e-bost. / Thank you for your e-mail.\n\nMae eich cais wedi'i gofnodi. / Your request has been recorded. Rhif / Number: RhG 55.`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `Thanks for the clarification, which is just what we needed. The clock starts afresh today and we will answer by 18 July 2025.`,
    [],
    [],
    ['clarification-request', 'clarification'],
  ],
  [
    'acknowledgement',
    `This request will be handled under the Environmental Information Regulations. Under regulation 5(2) we must answer within 20 working days; under regulation 7(1) that may be lengthened to 40 for large and complex requests. At present we do not expect to need that.`,
    [],
    [],
    [],
    'EIR',
  ],
  [
    'holding',
    `Dear Ms Vane, the figures came back from the service this morning with errors in them and have been sent back. I cannot let you have them today as planned. Give me until Thursday, please.`,
    [],
    [],
    ['acknowledgement'],
  ],
  [
    'holding',
    `An answer should have gone to you on 18 June. It did not, and I am sorry. You will get it by noon on 27 June.`,
    [],
    ['2025-06-27'],
    ['acknowledgement', 'chaser'],
  ],
  [
    'holding',
    `Further to your e-mail asking after your request: the papers are with counsel, and nothing can be sent until counsel has advised. I cannot say when that will be.`,
    [],
    [],
    ['acknowledgement', 'chaser'],
  ],
  [
    'holding',
    `Reluctantly I have to tell you that we shall not be able to keep to the date we gave you. The new date is 4 July 2025.`,
    [],
    ['2025-07-04'],
    ['acknowledgement', 'holding'],
  ],
  [
    'holding',
    `Two weeks more, please! The clerk is in hospital and the keys to the archive are with her.`,
    [],
    [],
    ['acknowledgement'],
  ],
  [
    'extension',
    `Dear Ms Vane\n\nWe have found what you asked for. It is covered by a qualified exemption, section 42(1) (legal professional privilege), and before we decide whether to rely on it the balance of public interest has to be struck. For this the Act gives a reasonable further time. We aim to write to you with our decision by 18 July 2025.`,
    ['FOIA s.42(1)'],
    ['2025-07-18'],
    ['acknowledgement'],
  ],
  [
    'extension',
    `Regulation 7(1) extension. Your request covers eleven years of monitoring data in four formats. Its complexity and volume make it impracticable to reply in 20 working days. New date for our response: 30 July 2025.`,
    ['EIR reg 7(1)'],
    ['2025-07-30'],
    ['acknowledgement'],
    'EIR',
  ],
  [
    'clarification-request',
    `Thank you for your request for "all data on swans". We hold some 90,000 records that mention swans. It would help us to know what you are trying to find out, so that we can point you to the right ones. Please write back with more detail; until then we shall not start work.`,
    [],
    [],
  ],
  [
    'clarification-request',
    `One thing before we begin: by "town lake", do you mean the Upper Pond or the Lower Pond?`,
    [],
    [],
  ],
  [
    'clarification-request',
    `We have started on questions 1 and 2 but are stuck on question 3. What is meant by "feed"? Bread, grain, or both? We will hold the whole request until you have told us.`,
    [],
    [],
    ['acknowledgement'],
  ],
  [
    'fees-notice',
    `FEES NOTICE\n\nUnder section 9 of the Act we require a fee of £18.20 for printing and postage before we send you the documents. You have three months to pay. The time for reply is suspended meanwhile.`,
    [],
    [],
  ],
  [
    'fees-notice',
    `Section 13 of FOISA allows us to charge where the cost is more than £100. We reckon the cost at £340 and the fee is therefore £24. On payment we will go ahead.`,
    [],
    [],
    [],
    'FOISA',
  ],
  [
    'transfer',
    `We are not the right body for this. Swans on the lake are counted by the Royal Parks Trust. We have handed your request over to it, and it has 20 working days from today.`,
    [],
    [],
  ],
  [
    'transfer',
    `I have asked the County Council, which keeps these records, to answer your questions 1 and 3 directly. We will send you our answer to question 2.`,
    [],
    [],
  ],
  ['response', `1 Fourteen\n2 The wardens\n3 £212`, [], []],
  ['response', `Answers to your questions are given in the attached table.`, [], []],
  [
    'response',
    `Dear Tamsin\n\nYour FOI about swans.\n\nThere are fourteen swans on the lake. The wardens feed them. We do not keep a separate account for the feed, so cannot say what it cost.\n\nBest wishes\nAbel`,
    [],
    [],
  ],
  [
    'response',
    `To your first two questions the answer is no. As regards the third, the information is in draft and will be published in the annual report in October; section 22(1) of the Act exempts such information, and the public interest is served by a proper publication.`,
    ['FOIA s.22(1)'],
    [],
  ],
  [
    'response',
    `We will not be answering this request, which is the latest in a long line that place a burden on our staff out of all proportion to their value: section 14(1).`,
    ['FOIA s.14(1)'],
    [],
  ],
  [
    'response',
    `The Board has decided to withhold the whole of the report under s36(2)(b)(i) and (c). The reasonable opinion of the qualified person was given on 12 June. On balance the public interest lies in not disclosing it.`,
    ['FOIA s.36(2)(b)(i)', 'FOIA s.36(2)(c)'],
    [],
  ],
  ['response', `The University holds none of this.`, [], []],
  [
    'response',
    `This is to let you know that your request has been refused because it would cost too much to answer. A refusal notice under s.12 is attached.`,
    ['FOIA s.12'],
    [],
  ],
  [
    'response',
    `Regulation 12(4)(a) applies to questions 1 and 2: the information was not held when your request came in. Question 3: see https://upper.example/feed.`,
    ['EIR reg 12(4)(a)'],
    [],
    [],
    'EIR',
  ],
  [
    'response',
    `The contract is released with this letter. The bank details in it have been blacked out because fraudsters could use them (s.31(1)(a)).`,
    ['FOIA s.31(1)(a)'],
    [],
  ],
  [
    'response',
    `Question 1: 14. Question 2: not recorded. Question 3: we need to ask our contractor and will write again by 4 July.`,
    [],
    ['2025-07-04'],
  ],
  [
    'response',
    `The information is enclosed apart from the valuation, on which a decision will be sent to you within ten working days.`,
    [],
    ['2025-07-04'],
  ],
  [
    'response',
    `In your letter of 1 June you suggest that we relied on section 40. We did not. The reason why the name is missing is that nobody wrote it down.`,
    [],
    [],
  ],
  [
    'response',
    `Under section 31 of the Local Government Finance Act 1992 the precept was set in February. It is £14.20.`,
    [],
    [],
  ],
  [
    'review-acknowledgement',
    `Your request for review came in on 4 August (ref. REV 9). Ms Quill, who has not dealt with the matter before, will carry it out. You will hear from her by 29 August.`,
    [],
    ['2025-08-29'],
    ['response', 'review-request'],
  ],
  [
    'review-acknowledgement',
    `I can confirm that we have your e-mail and will be reviewing our answer. Reviews take 20 working days, or 40 if they are complicated.`,
    [],
    [],
    ['response', 'review-request'],
  ],
  [
    'review-outcome',
    `REVIEW DECISION\n\nThe complaint: that question 3 was ignored.\nFinding: upheld. The feed cost £212.`,
    [],
    [],
    ['response', 'review-request', 'review-acknowledgement'],
  ],
  [
    'review-outcome',
    `I looked at your request afresh. The exemption in section 43(2) had been applied to the whole contract, and I do not think that this was right. Only the unit prices fall under it. A copy without them is enclosed.`,
    ['FOIA s.43(2)'],
    [],
    ['response', 'review-request', 'review-acknowledgement'],
  ],
  [
    'review-outcome',
    `The panel dismisses the application. It is satisfied that all that is held has been given.`,
    [],
    [],
    ['response', 'review-request'],
    'FOISA',
  ],
  [
    'review-outcome',
    `On review the Council withdraws its reliance on regulation 12(5)(e) and relies instead on regulation 12(5)(f).`,
    ['EIR reg 12(5)(f)'],
    [],
    ['response', 'review-request'],
    'EIR',
  ],
  [
    'holding',
    `I have not been able to finish the review within the 20 working days. I am seeking advice from our solicitors and now aim to reply by 16 September.`,
    [],
    ['2025-09-16'],
    ['response', 'review-request', 'review-acknowledgement'],
  ],
  [
    'auto-reply',
    `You have reached the mailbox of the Clerk. The Council office is open on Tuesday mornings only. Messages are answered in the order in which they come in.`,
    [],
    [],
  ],
  [
    'auto-reply',
    `I am on jury service and do not know when I shall be back. My colleague Jo will see to urgent matters.`,
    [],
    [],
  ],
  [
    'bounce',
    `Message not delivered\n\nThere was a problem delivering your message to foi@upper.example. The recipient server did not accept our requests to connect.`,
    [],
    [],
  ],
  [
    'other',
    `That's kind of you, thank you. All the best with your research.`,
    [],
    [],
    ['acknowledgement', 'response', 'thanks'],
  ],
  ['other', `Please ignore our previous e-mail, which was meant for somebody else.`, [], [], ['acknowledgement']],
];

/** A later message of the requester. */
function by(act: ActKind, text: string, after: readonly Before[]): WholeLetter {
  return [act, text, [], [], after, 'FOIA', 'requester'];
}

/** What requesters write, and more letters. */
export const BOTH_SIDES: readonly WholeLetter[] = [
  by('chaser', 'Good morning. It has been five weeks. Could somebody please tell me what is happening?', [
    'acknowledgement',
  ]),
  by('chaser', 'I refer to my request of 4 June, to which no substantive reply has been made. Kindly attend to it.', [
    'acknowledgement',
  ]),
  by('chaser', 'Your extension expired on Friday. Please send the information or a refusal.', [
    'acknowledgement',
    'holding',
  ]),
  by('chaser', 'Hi Jo, any joy with this yet?', ['acknowledgement']),
  by('chaser', 'Under the Act I was entitled to an answer by 2 July. Today is 9 July.', ['acknowledgement']),
  by(
    'chaser',
    'The attachment to your message of yesterday cannot be opened. Please send it again in another format.',
    ['response'],
  ),
  by('chaser', 'You say that question 2 is to follow. It is now three weeks later. When?', ['response']),
  by('chaser', 'I have been waiting for the outcome of my review since 4 August.', [
    'response',
    'review-request',
    'review-acknowledgement',
  ]),
  by('chaser', 'Twenty working days have passed without the decision of the panel.', ['response', 'review-request']),
  by('chaser', 'Please treat this as a reminder. If nothing arrives by Friday I shall go to the Commissioner.', [
    'acknowledgement',
  ]),
  by('clarification', 'I am after the calendar year, and the lake in the park only.', [
    'acknowledgement',
    'clarification-request',
  ]),
  by('clarification', 'Question 1: adult birds. Question 2: paid staff as well as volunteers.', [
    'clarification-request',
  ]),
  by('clarification', 'My full name is Tamsin Rose Vane and my address is 4 Mill Lane.', ['clarification-request']),
  by('clarification', 'To bring the cost down, leave out question 2 and give me only 2024.', ['response']),
  by('clarification', 'Further to my request: I only need the figures for the summer months.', ['acknowledgement']),
  by('clarification', 'Neither. I want the report that went to the Board in May.', ['clarification-request']),
  by(
    'review-request',
    'I am not satisfied that section 40 applies and ask you to look at this again by way of internal review.',
    ['response'],
  ),
  by(
    'review-request',
    'Request for internal review - FOI 118\n\nThe answer to question 3 is missing and section 43 was used without a public interest test.',
    ['response'],
  ),
  by('review-request', 'I hereby ask for the internal review to which I am entitled. My reasons follow.', ['response']),
  by('review-request', 'Would you please review this refusal? The contract has already been published elsewhere.', [
    'response',
  ]),
  by('review-request', 'I require a review under section 20(1) of FOISA, since the Council did not respond in time.', [
    'acknowledgement',
  ]),
  by(
    'review-request',
    'This is a complaint under your internal review procedure about the late and partial answer to my request.',
    ['response'],
  ),
  by('other', 'Much appreciated. I have no further questions.', ['response']),
  by('other', 'Noted, thanks. I look forward to hearing from you.', ['acknowledgement']),
  by('other', 'I no longer need this information and withdraw my request.', ['acknowledgement']),
  by('other', 'Thank you. In the light of your answer, how many ducks are there? Please treat this as a new request.', [
    'response',
  ]),
  by('other', 'That is very helpful, and I am sorry to have troubled you.', ['response']),
  [
    'acknowledgement',
    `Case FOI/25/77 | Received 04-06-2025 | Due 02-07-2025\n\nThis notice was produced by our request tracker. No reply is needed.`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `Thank you for writing to us. What you ask for will be looked out by the Parks Manager, and you can expect to hear from us within four weeks.`,
    [],
    [],
  ],
  ['acknowledgement', `Ms Vane - your FOI came in yesterday and has been put in the queue. J.`, [], []],
  [
    'acknowledgement',
    `We acknowledge your requirement for the information specified in your letter, and note that you ask for it in electronic form.`,
    [],
    [],
  ],
  [
    'holding',
    `This is a short note to say that your reply has been drafted but the Chief Executive has asked to see it and is away until Monday. You will have it on Tuesday 24 June.`,
    [],
    ['2025-06-24'],
    ['acknowledgement'],
  ],
  [
    'holding',
    `We owe you an answer and an apology. The former will follow by 4 July; please accept the latter now.`,
    [],
    ['2025-07-04'],
    ['acknowledgement'],
  ],
  [
    'holding',
    `Regrettably the person who was compiling your figures has left us. Somebody else has taken this over and expects to finish within three weeks.`,
    [],
    ['2025-07-11'],
    ['acknowledgement'],
  ],
  [
    'extension',
    `Dear Ms Vane, in order to complete the public interest test that the exemption for law enforcement (section 31) calls for, the Constabulary is taking the additional time which section 10(3) provides. You will be told the outcome not later than 18 July 2025.`,
    ['FOIA s.31'],
    ['2025-07-18'],
    ['acknowledgement'],
  ],
  [
    'clarification-request',
    `You ask for "costs". Do you want capital, revenue or both? And for which years? The request is stayed until you answer.`,
    [],
    [],
  ],
  [
    'clarification-request',
    `I should be glad if you would let me know whether "winter" means November to February. I can then get on with it.`,
    [],
    [],
  ],
  [
    'transfer',
    `Your question 3 has gone today to Stourshire Fire Authority, which bought the feed and will reply to you on it. We shall deal with 1 and 2 ourselves.`,
    [],
    [],
  ],
  [
    'fees-notice',
    `The documents run to 900 sheets. Copying them will cost £90 and carriage £12.50. Let us have £102.50 and they will be sent.`,
    [],
    [],
  ],
  ['response', `You wanted to know how many swans there are. We make it fourteen.`, [], []],
  [
    'response',
    `Question 1 - see page 4 of the annual report (https://upper.example/ar24). Question 2 - we have nothing in writing. Question 3 - exempt, s 43(2): the supplier's price.`,
    ['FOIA s.43(2)'],
    [],
  ],
  [
    'response',
    `The Trust is unable to say how many, because nobody counts them. It does know that the feed cost £212 last year.`,
    [],
    [],
  ],
  [
    'response',
    `Refusal notice\n\nYour request is refused under regulation 12(4)(b) as manifestly unreasonable on the ground of cost. It would take about 60 hours.`,
    ['EIR reg 12(4)(b)'],
    [],
    [],
    'EIR',
  ],
  ['response', `Please find our answers in the right-hand column of your table.`, [], []],
  ['response', `Fourteen, the volunteers, and £212 respectively.`, [], []],
  [
    'review-outcome',
    `Ms Vane, I have gone through the file. You were right about question 3: an answer should have been given, and it is £212. On question 2 I am with my colleague; section 40(2) was rightly used.`,
    ['FOIA s.40(2)'],
    [],
    ['response', 'review-request'],
  ],
  [
    'review-outcome',
    `We have reviewed our refusal. It was mistaken and we are sorry. What you asked for is enclosed.`,
    [],
    [],
    ['response', 'review-request'],
  ],
  [
    'review-acknowledgement',
    `Thank you for asking us to think again. Our Deputy Clerk will do so and let you know.`,
    [],
    [],
    ['response', 'review-request'],
  ],
];

/** More of both sides. */
export const MORE_OF_BOTH: readonly WholeLetter[] = [
  ['response', `The address of the landlord is unknown to us, and the user of the site has not been found.`, [], []],
  [
    'response',
    `Dear Ms Vane, I can now reply to your enquiry. The Trust has one contract for swan feed, with Barrow Lane Ltd, which ends in 2027. Its value is commercially sensitive and is not disclosed (Section 43).`,
    ['FOIA s.43'],
    [],
  ],
  [
    'response',
    `Our ref: 118. In reply to your letter: the council owns no lake. The lake at Mill Lane is the property of the Water Company, to which you might care to write.`,
    [],
    [],
  ],
  [
    'response',
    `Please note that this council was abolished on 31 March and its records have been passed to the new unitary authority. We hold nothing.`,
    [],
    [],
  ],
  [
    'response',
    `Table 1 gives the number of swans by year.\n\nYear Number\n2022 12\n2023 13\n2024 14\n\nTable 2, on costs, has been left out because the figures are the supplier's confidential information (section 41(1)).`,
    ['FOIA s.41(1)'],
    [],
  ],
  [
    'response',
    `I enclose the minutes you wanted. Appendix B is not included: it contains legal advice and is exempt (section 42(1)). The public interest in the confidentiality of legal advice is strong and nothing here outweighs it.`,
    ['FOIA s.42(1)'],
    [],
  ],
  ['response', `Yes to 1. No to 2. As for 3, see the reply to 1.`, [], []],
  ['response', `Hello, the swans were last counted in May (14 birds). Happy to help with anything else.`, [], []],
  [
    'response',
    `This reply covers questions 1 and 3. A separate reply to question 2 will be sent by the Legal Team by 27 June.\n\n1. 14\n3. £212`,
    [],
    ['2025-06-27'],
  ],
  ['response', `Thank you for your patience. The answer is fourteen.`, [], [], ['acknowledgement', 'holding']],
  [
    'response',
    `We hold only part of what you want. Attached are the 2023 and 2024 counts; earlier counts were thrown away in line with our retention schedule.`,
    [],
    [],
  ],
  ['acknowledgement', `Re: Swans. I acknowledge your e-mail of 4 June, which is having attention.`, [], []],
  ['acknowledgement', `We are in receipt of your FOIA request and shall respond in accordance with the Act.`, [], []],
  [
    'acknowledgement',
    `Good afternoon Tamsin. I have logged your request and asked Parks and Finance to look out the figures. I'll be back in touch when I have them. Reference 118.`,
    [],
    [],
  ],
  [
    'acknowledgement',
    `Thank you for paying the fee of £18. Work on your request has begun again and we have 11 working days left.`,
    [],
    [],
    ['acknowledgement'],
  ],
  [
    'acknowledgement',
    `Your e-mail has been treated as a request under the Freedom of Information Act and given the number 118. A member of the team will be in touch if anything in it is unclear. You are entitled to a reply by 2 July.`,
    [],
    [],
  ],
  [
    'holding',
    `Apologies, I have only just seen your reminder. I will speak to Parks today and come back to you by Monday.`,
    [],
    ['2025-06-23'],
    ['acknowledgement', 'chaser'],
  ],
  [
    'holding',
    `We're running a bit late with this one. Bear with us until the middle of next week.`,
    [],
    [],
    ['acknowledgement'],
  ],
  [
    'holding',
    `I regret that a full answer to your letter cannot be given yet. The Finance Department closes its books on 30 June and will have the figure by 11 July.`,
    [],
    ['2025-07-11'],
    ['acknowledgement'],
  ],
  [
    'holding',
    `As the officer concerned is unexpectedly absent, the reply that was to reach you today has been put back to 1 July.`,
    [],
    ['2025-07-01'],
    ['acknowledgement'],
  ],
  [
    'extension',
    `Your request is for the whole correspondence on the lake, some 2,000 letters with drawings. Having regard to its volume and complexity the Board extends the time for reply under regulation 7(1) to 40 working days. A reply will be made by 30 July.`,
    ['EIR reg 7(1)'],
    ['2025-07-30'],
    ['acknowledgement'],
    'EIR',
  ],
  [
    'extension',
    `The public interest is finely balanced in this case and we have not concluded our deliberations on section 36(2)(c). We now expect to conclude them by 18 July, and give notice under section 17(2) accordingly.`,
    ['FOIA s.36(2)(c)'],
    ['2025-07-18'],
    ['acknowledgement'],
  ],
  [
    'clarification-request',
    `Your e-mail asks why swans are not protected. That is a request for an explanation. Is there a document that you would like to see? If so, please describe it.`,
    [],
    [],
  ],
  [
    'clarification-request',
    `We need to ask you something about question 2. Does "who" mean the name of the organisation, or the names of the people? Please reply to this e-mail. The time limit is suspended.`,
    [],
    [],
  ],
  [
    'clarification-request',
    `Could you please supply the name of the park? There are two lakes known as the town lake.`,
    [],
    [],
  ],
  [
    'transfer',
    `The Ministry does not own or count swans. That is done by the Waterways Agency, to whom your letter has been passed for direct reply.`,
    [],
    [],
  ],
  [
    'transfer',
    `In line with the Code of Practice under section 45 we have transferred questions 1 and 2 to Marlford Borough Council and have told it that you agree. Question 3 we shall answer.`,
    [],
    [],
  ],
  [
    'fees-notice',
    `We can give you the aerial photographs on payment of £25, the price that we charge everybody. Payment can be made on-line; quote PH118.`,
    [],
    [],
  ],
  [
    'review-acknowledgement',
    `Thank you for your e-mail of yesterday. I have asked the Head of Legal to review the matter and she will write to you direct.`,
    [],
    [],
    ['response', 'review-request'],
  ],
  [
    'review-acknowledgement',
    `This confirms that a review of our response to FOI 118 has been opened. Target date: 2 September 2025.`,
    [],
    ['2025-09-02'],
    ['response', 'review-request'],
  ],
  [
    'review-outcome',
    `My conclusion is that the Trust should have told you in terms that it holds no list. It does not. I am sorry that our reply left this open. In other respects the reply was adequate.`,
    [],
    [],
    ['response', 'review-request'],
  ],
  [
    'review-outcome',
    `Stage 2 review - result\n\nThe exemption in s.43(2): maintained.\nThe time taken: we were late by 6 working days and apologise.`,
    ['FOIA s.43(2)'],
    [],
    ['response', 'review-request', 'review-acknowledgement'],
  ],
  [
    'review-outcome',
    `I am the Chief Executive and have considered your appeal. There is no more to be found. I reject it.`,
    [],
    [],
    ['response', 'review-request'],
  ],
  [
    'auto-reply',
    `Thank you for getting in touch with Upper Marl Council. A member of our customer team will deal with your enquiry within 5 working days.`,
    [],
    [],
    ['acknowledgement', 'chaser'],
  ],
  [
    'auto-reply',
    `I am not in the office this week. Please send Freedom of Information requests to foi@upper.example, where they will be dealt with in the usual time.`,
    [],
    [],
  ],
  ['bounce', `The e-mail that you sent to jo@upper.example has been returned: no such mailbox.`, [], []],
  [
    'other',
    `Our previous message was sent to you twice in error. Sorry about that.`,
    [],
    [],
    ['acknowledgement', 'response'],
  ],
  [
    'chaser',
    'Dear Sirs, not a word since June. Am I to have an answer?',
    [],
    [],
    ['acknowledgement'],
    'FOIA',
    'requester',
  ],
  [
    'chaser',
    'Further to my message of 3 July, please advise on the status.',
    [],
    [],
    ['acknowledgement', 'chaser'],
    'FOIA',
    'requester',
  ],
  [
    'chaser',
    'The link that you gave does not work. May I have the document itself, please?',
    [],
    [],
    ['response'],
    'FOIA',
    'requester',
  ],
  [
    'clarification',
    'Both lakes, please, and the names of the organisations rather than the people.',
    [],
    [],
    ['clarification-request'],
    'FOIA',
    'requester',
  ],
  ['clarification', 'I am happy for you to leave out the names.', [], [], ['acknowledgement'], 'FOIA', 'requester'],
  [
    'review-request',
    'I do not think that a search was made at all. Kindly have this reviewed by somebody senior.',
    [],
    [],
    ['response'],
    'FOIA',
    'requester',
  ],
  [
    'review-request',
    'INTERNAL REVIEW\n\nSection 41 needs an actionable breach of confidence and none has been shown.',
    [],
    [],
    ['response'],
    'FOIA',
    'requester',
  ],
  ['other', 'Cheque for £18 in the post today.', [], [], ['acknowledgement'], 'FOIA', 'requester'],
  ['other', 'Thanks Jo. Have a good summer.', [], [], ['response'], 'FOIA', 'requester'],
];
