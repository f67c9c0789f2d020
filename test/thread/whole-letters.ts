import type { ActKind } from '../../lib/thread/act';
import type { Before } from './past';

/** A whole letter of 20 June 2025, or of 5 August when a review was asked for, with what it does, relies on and promises. */
export type WholeLetter = readonly [
  act: ActKind,
  text: string,
  citations: readonly string[],
  promises: readonly string[],
  after?: readonly Before[],
  regime?: string,
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
