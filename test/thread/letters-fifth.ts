import type { Letter } from './letters-early';

/** Letters without any of the usual formulas: who waits for what decides. */
export const FIFTH: readonly Letter[] = [
  {
    act: 'response',
    why: 'I have been passed your request,',
    text: `I have been passed your request, which was sent to our old address. There is no lake in our area and so there are no swans. Sorry we can't be more help.`,
  },
  {
    act: 'acknowledgement',
    why: 'Thank you for your request for',
    text: `Thank you for your request for information, which reads:

"1. How many swans live on the town lake?
2. Who feeds the swans in winter?
3. What did the swan feed cost in 2024?"

This has been given the reference 4471. The Act gives us twenty working days. Some information is exempt under Part II and we may also have to consider a charge under section 9. If we extend the period under section 10(3) you will be told.`,
  },
  {
    act: 'acknowledgement',
    why: 'Dear Tamsin Many thanks for getting',
    text: `Dear Tamsin
Many thanks for getting in touch about swans. Leave it with me and I'll see what we have.
Jo`,
  },
  {
    act: 'acknowledgement',
    why: 'Your FOI has landed on my',
    text: `Your FOI has landed on my desk. I am asking Parks for the figures.`,
  },
  {
    act: 'acknowledgement',
    why: 'Case 2211 opened. You asked for:',
    text: `Case 2211 opened. You asked for: How many swans live on the town lake? Who feeds the swans in winter? What did the swan feed cost in 2024? Assigned to: Parks. Due: 2 July 2025.`,
  },
  {
    act: 'auto-reply',
    why: 'Thank you for contacting Marlford Council.',
    text: `Thank you for contacting Marlford Council. We receive a large number of messages and it may be some days before somebody can look at yours. For bins, benefits and council tax see our website.`,
  },
  {
    act: 'auto-reply',
    why: 'I am on leave until Monday',
    after: ['acknowledgement', 'chaser'],
    text: `I am on leave until Monday 7 July with no access to email. If it is about an FOI please send to foi@marlford.example.`,
  },
  {
    act: 'holding',
    why: 'Sorry to have kept you. I',
    after: ['acknowledgement', 'chaser'],
    text: `Sorry to have kept you. I have the figures for two of the three questions and am waiting on finance for the last. I would rather send it all at once.`,
  },
  {
    act: 'holding',
    why: 'You are quite right and there',
    after: ['acknowledgement', 'chaser'],
    text: `You are quite right and there is no excuse. Parks has had 14 people off. I have told them that it must be with me on Monday, and you will have it by 4 July.`,
  },
  {
    act: 'holding',
    why: 'I\u2019m writing to let you know',
    after: ['acknowledgement'],
    text: `I'm writing to let you know where we are with this. The search has thrown up 312 documents and our solicitor is part-way through reading them. It is not going to be finished this week.`,
  },
  {
    act: 'holding',
    why: 'We are unable to respond to',
    after: ['acknowledgement'],
    text: `We are unable to respond to your request within the statutory timescale. This is because the information has to be brought together from five services. We aim to do so by 11 July 2025. You have the right to complain to the ICO.`,
  },
  {
    act: 'extension',
    why: 'We hold the information that you',
    after: ['acknowledgement'],
    text: `We hold the information that you ask for. Section 43 may apply to some of it and we have not decided where the public interest lies. Section 10(3) allows a public authority to take longer where that is so. We hope to tell you by 30 July 2025.`,
  },
  {
    act: 'extension',
    why: 'Owing to the complexity of your',
    after: ['acknowledgement'],
    text: `Owing to the complexity of your request and the volume of plans that have to be looked through we need 40 working days, as regulation 7(1) permits. A reply will be with you not later than 30 July 2025.`,
  },
  {
    act: 'extension',
    why: 'The qualified person has not yet',
    after: ['acknowledgement'],
    text: `The qualified person has not yet given an opinion under section 36, after which the public interest has to be weighed. We need a further 20 working days for that.`,
  },
  {
    act: 'response',
    why: 'Apologies for the delay. As to',
    after: ['acknowledgement', 'chaser'],
    text: `Apologies for the delay. As to the swans, we counted 14 in May. The warden feeds them. The cost has to come from finance and I hope to let you have it by 4 July.`,
  },
  {
    act: 'response',
    why: 'Hi Tamsin 14 swans, fed by',
    after: ['acknowledgement'],
    text: `Hi Tamsin
14 swans, fed by the warden from November to March. The feed cost £312 in 2024.
Jo`,
  },
  {
    act: 'response',
    why: 'How many swans live on the',
    after: ['acknowledgement'],
    text: `How many swans live on the town lake? Fourteen
Who feeds the swans in winter? The warden
What did the swan feed cost in 2024? Three hundred pounds`,
  },
  {
    act: 'response',
    why: 'The lake is owned by the',
    after: ['acknowledgement'],
    text: `The lake is owned by the Swan Trust and it looks after the birds. We therefore have nothing to give you, but the Trust's accounts are on its website.`,
  },
  {
    act: 'response',
    why: 'To find out would mean reading',
    after: ['acknowledgement'],
    text: `To find out would mean reading every warden's diary since 2010, some 4,000 pages, which we put at 60 hours. The limit is 18 hours and we are not going to go beyond it. Were you to ask for one year only we could help.`,
  },
  {
    act: 'response',
    why: 'We can neither confirm nor deny',
    after: ['acknowledgement'],
    text: `We can neither confirm nor deny that we hold what you want, by virtue of section 40(5B).`,
  },
  {
    act: 'response',
    why: 'I have looked again at how',
    after: ['acknowledgement'],
    text: `I have looked again at how often you have written to us, and to whom, and I have come to the conclusion that section 14(1) is engaged. We shall not be replying to this, or to further letters on swans.`,
  },
  {
    act: 'fees-notice',
    why: 'We can give you what you',
    after: ['acknowledgement'],
    text: `We can give you what you ask for. Copying the plans will cost £42.50, which must reach us within three months; the work will be done when it does.`,
  },
  {
    act: 'fees-notice',
    why: 'Fees notice under section 9. 120',
    after: ['acknowledgement'],
    text: `Fees notice under section 9. 120 sheets at 10p: £12.00. Postage: £3.00. Total: £15.00. Please pay at the Civic Centre or by card on 01632 960000. The clock has stopped.`,
  },
  {
    act: 'fees-notice',
    why: 'Under regulation 8 we may make',
    after: ['acknowledgement'],
    text: `Under regulation 8 we may make a reasonable charge for environmental information. In this case it is £75 for three hours of an officer's time. Please let us know whether you wish to go ahead. We will start once we have your payment.`,
  },
  {
    act: 'clarification-request',
    why: 'Before we can look for this:',
    text: `Before we can look for this: which lake? There are two in the town, the Mere and the Old Dock. Please let me know and I will get on with it.`,
  },
  {
    act: 'clarification-request',
    why: 'Your request covers "all papers". To',
    after: ['acknowledgement'],
    text: `Your request covers "all papers". To help us, could you say what period you have in mind and whether e-mails are included? Time does not run until we have heard from you.`,
  },
  {
    act: 'clarification-request',
    why: 'I am not sure what you',
    after: ['acknowledgement'],
    text: `I am not sure what you mean by swan feed in question 3. Is it what the council buys or what visitors pay for at the kiosk? The request is on hold in the meantime.`,
  },
  {
    act: 'transfer',
    why: 'The lake is not ours but',
    text: `The lake is not ours but the county's. I have sent your e-mail to them and they will answer you.`,
  },
  {
    act: 'transfer',
    why: 'We do not look after the',
    text: `We do not look after the lake. Under the code of practice we have today transferred your request to Upper Marl District Council, foi@uppermarl.example, which will reply to you.`,
  },
  {
    act: 'review-acknowledgement',
    why: 'Thank you for your e-mail of',
    after: ['acknowledgement', 'response', 'review-request'],
    text: `Thank you for your e-mail of 1 August, the content of which I note. I have passed it to the Monitoring Officer, who was not concerned in the original decision. She has been asked to respond within 20 working days.`,
  },
  {
    act: 'review-acknowledgement',
    why: 'Your complaint about our reply has',
    after: ['acknowledgement', 'response', 'review-request'],
    text: `Your complaint about our reply has been registered as IR/77. We aim to let you know the outcome by 1 September 2025. Reviews sometimes take longer, in which case we will tell you.`,
  },
  {
    act: 'review-acknowledgement',
    why: 'I am sorry that you were',
    after: ['acknowledgement', 'response', 'review-request'],
    text: `I am sorry that you were not happy with our answer. Another officer will look at it and write to you.`,
  },
  {
    act: 'holding',
    why: 'I am afraid that the officer',
    after: ['acknowledgement', 'response', 'review-request', 'review-acknowledgement', 'chaser'],
    text: `I am afraid that the officer looking at your case has been ill. I have now read the papers and you will hear from me by 12 September.`,
  },
  {
    act: 'holding',
    why: 'The review has not been finished.',
    after: ['acknowledgement', 'response', 'review-request', 'review-acknowledgement'],
    text: `The review has not been finished. The reviewer has asked Parks for the papers and is to see them on Monday.`,
  },
  {
    act: 'review-outcome',
    why: 'I have considered the matter afresh.',
    after: ['acknowledgement', 'response', 'review-request', 'review-acknowledgement'],
    text: `I have considered the matter afresh. You say that the cost should have been given, and I agree. It was £312. The rest of the reply was in order.`,
  },
  {
    act: 'review-outcome',
    why: 'Section 43(2) was properly relied on.',
    after: ['acknowledgement', 'response', 'review-request', 'review-acknowledgement'],
    text: `Section 43(2) was properly relied on. The contractor would be harmed. I do not therefore propose to change the decision. You may complain to the Commissioner.`,
  },
  {
    act: 'review-outcome',
    why: 'Further to your complaint, a second',
    after: ['acknowledgement', 'response', 'review-request'],
    text: `Further to your complaint, a second search was made and two e-mails came to light, which are enclosed. I apologise that they were missed the first time.`,
  },
  {
    act: 'review-outcome',
    why: 'The panel met on 20 August.',
    after: ['acknowledgement', 'response', 'review-request', 'review-acknowledgement'],
    text: `The panel met on 20 August. Its view is that the reply was late but otherwise right. Section 21 applies, as the accounts are on the website.`,
  },
  {
    act: 'other',
    why: 'You are welcome, and good luck',
    after: ['acknowledgement', 'response'],
    text: `You are welcome, and good luck with the book.`,
  },
  {
    act: 'acknowledgement',
    why: 'Thank you for your email of',
    text: `Thank you for your email of 4 June 2025, which we are handling under the Act. You can expect to hear from us by 2 July 2025. The Council reserves the right to charge 10p a sheet for copies. Should you be unhappy you may ask for a review.`,
  },
  {
    act: 'acknowledgement',
    why: 'We have asked Parks and Finance',
    text: `We have asked Parks and Finance for what you want and you should get it within the 20 working days.`,
  },
  {
    act: 'acknowledgement',
    why: 'We are treating this under the',
    text: `We are treating this under the Environmental Information Regulations 2004. Regulation 5(2) gives us 20 working days, which regulation 7(1) lets us double for complex and voluminous requests. Some environmental information is covered by exceptions in regulation 12.`,
  },
  {
    act: 'response',
    why: 'Dear Tamsin, the position is as',
    after: ['acknowledgement'],
    text: `Dear Tamsin, the position is as follows. Swans are wild birds and nobody counts them for us. A volunteer feeds them. We pay nothing towards it.`,
  },
  {
    act: 'response',
    why: 'Thank you for making your request',
    after: ['acknowledgement', 'clarification-request', 'clarification'],
    text: `Thank you for making your request clearer. In 2024 the town lake had 14 swans. The cost of feed was £312.`,
  },
  {
    act: 'response',
    why: 'I apologise for the time that',
    after: ['acknowledgement', 'holding', 'chaser'],
    text: `I apologise for the time that this has taken. Number of swans: 14. Fed by: warden. Cost: £312.`,
  },
  {
    act: 'response',
    why: 'This is a late reply, and',
    after: ['acknowledgement', 'holding'],
    text: `This is a late reply, and I am sorry. 1. 14. 2. I am not able to give you names as they are personal data (section 40(2)). 3. £312.`,
  },
  {
    act: 'response',
    why: 'Your request falls outside the Act',
    after: ['acknowledgement'],
    text: `Your request falls outside the Act as it asks for an opinion. There is accordingly nothing recorded that we can send.`,
  },
  {
    act: 'response',
    why: 'I can let you have part',
    after: ['acknowledgement'],
    text: `I can let you have part of this today. There are 14 swans. The remainder I shall send by 18 July.`,
  },
  {
    act: 'response',
    why: 'The annual count will appear in',
    after: ['acknowledgement'],
    text: `The annual count will appear in September. As it is intended for publication it is exempt by section 22(1), and the public interest is in an orderly release.`,
  },
  {
    act: 'response',
    why: 'It would take an officer some',
    after: ['acknowledgement'],
    text: `It would take an officer some 35 hours to go through the paper files. That is more than the 18 hours for which the Fees Regulations provide, and section 12(1) means that we need not do it. You could confine the request to 2024.`,
  },
  {
    act: 'response',
    why: 'Regulation 12(4)(a) There was no plan',
    after: ['acknowledgement'],
    text: `Regulation 12(4)(a)
There was no plan in 2024, so there is nothing held.
Regulation 13(1)
The names of the volunteers are personal data and are withheld.`,
  },
  {
    act: 'extension',
    why: 'Section 31 is engaged by part',
    after: ['acknowledgement'],
    text: `Section 31 is engaged by part of what you seek and it is a qualified exemption. We have to weigh the public interest and cannot do so by 2 July. You will have our decision by 30 July 2025.`,
  },
  {
    act: 'extension',
    why: 'This is to let you know',
    after: ['acknowledgement'],
    text: `This is to let you know that, as section 17(2) permits, we are going to take longer over the balance of the public interest. Please expect our answer by 30 July 2025.`,
  },
  {
    act: 'holding',
    why: 'I had hoped to write to',
    after: ['acknowledgement'],
    text: `I had hoped to write to you with an answer today. The Director has to see it first and she is away. It will come to you on 9 July.`,
  },
  {
    act: 'holding',
    why: 'You have every right to be',
    after: ['acknowledgement', 'holding', 'chaser'],
    text: `You have every right to be cross. I do not have a date to give you, but I am pressing for one.`,
  },
  {
    act: 'fees-notice',
    why: 'We propose to charge you \u00a360',
    after: ['acknowledgement'],
    text: `We propose to charge you £60 for the copying. If you would like us to proceed send a cheque made out to the Council. The 20 working days stop until it is received.`,
  },
  {
    act: 'clarification-request',
    why: 'I want to be sure that',
    text: `I want to be sure that I look in the right place. By "town lake" do you mean the one in Victoria Park? I will not start until I hear.`,
  },
  {
    act: 'clarification-request',
    why: 'Under section 1(3) we need more',
    after: ['acknowledgement'],
    text: `Under section 1(3) we need more from you. Please say which years you are interested in and what you would count as feed.`,
  },
  {
    act: 'transfer',
    why: 'Swans in the county are looked',
    text: `Swans in the county are looked after by Upper Marl Wildlife Trust and not by us. With your leave taken as read I have forwarded your e-mail to its FOI officer, from whom you will hear.`,
  },
  {
    act: 'review-acknowledgement',
    why: 'Your request for review has been',
    after: ['acknowledgement', 'response', 'review-request'],
    text: `Your request for review has been received today. It will be dealt with by the Head of Legal. Section 43 will be considered again.`,
  },
  {
    act: 'review-acknowledgement',
    why: 'We have your letter. The Clerk',
    after: ['acknowledgement', 'response', 'review-request'],
    text: `We have your letter. The Clerk will chair a panel on 27 August, and you can expect its decision by 2 September 2025.`,
  },
  {
    act: 'review-outcome',
    why: 'You asked us to look again',
    after: ['acknowledgement', 'response', 'review-request'],
    text: `You asked us to look again at the refusal under section 40(2). Having done that, I consider that my colleague was right. Names of volunteers are their personal data and they have not agreed.`,
  },
  {
    act: 'review-outcome',
    why: 'I am sorry that this is',
    after: ['acknowledgement', 'response', 'review-request', 'review-acknowledgement', 'chaser'],
    text: `I am sorry that this is late. I allow your complaint. You should have been given the cost, which was £312.`,
  },
  {
    act: 'review-outcome',
    why: 'INTERNAL REVIEW. Conclusion: The exemption was',
    after: ['acknowledgement', 'response', 'review-request', 'review-acknowledgement'],
    text: `INTERNAL REVIEW. Conclusion: The exemption was not made out. Remedy: The figure is £312.`,
  },
  {
    act: 'auto-reply',
    why: 'Thank you for your message. I',
    after: ['acknowledgement'],
    text: `Thank you for your message. I work Tuesday to Thursday and will read it then.`,
  },
  {
    act: 'response',
    why: 'First instalment. Question 1: fourteen swans.',
    after: ['acknowledgement'],
    text: `First instalment. Question 1: fourteen swans. Questions 2 and 3 to follow next week.`,
  },
  {
    act: 'response',
    why: 'Second instalment, as promised: the warden',
    after: ['acknowledgement', 'response'],
    text: `Second instalment, as promised: the warden feeds the swans.`,
  },
  {
    act: 'response',
    why: 'Please accept our apologies. Below is',
    after: ['acknowledgement', 'chaser'],
    text: `Please accept our apologies. Below is what we have so far; the remaining question is still with Finance, who have promised it by 2 July, and we will send it on by 4 July.
Q1 14
Q2 the warden`,
  },
  { act: 'response', why: 'Letter attached.', after: ['acknowledgement'], text: `Letter attached.` },
  { act: 'response', why: 'Please see our letter.', after: ['acknowledgement'], text: `Please see our letter.` },
  {
    act: 'response',
    why: 'Questions 1 and 2 are answered',
    after: ['acknowledgement'],
    text: `Questions 1 and 2 are answered in the annex to this letter. We have passed question 3 to the Swan Trust, which will write to you about it.`,
  },
  {
    act: 'response',
    why: 'We hold nothing on question 2,',
    after: ['acknowledgement'],
    text: `We hold nothing on question 2, which has been transferred to Upper Marl District Council. The answer to question 1 is 14 and to question 3 £312.`,
  },
  {
    act: 'response',
    why: 'The information requested is attached as',
    after: ['acknowledgement'],
    text: `The information requested is attached as a spreadsheet. Please note that an extension of time was not needed.`,
  },
  {
    act: 'response',
    why: 'Your request has been aggregated under',
    after: ['acknowledgement'],
    text: `Your request has been aggregated under section 12(4) with two others from you that we received within sixty working days. Together they would take 31 hours. We are therefore not obliged to comply.`,
  },
  {
    act: 'response',
    why: 'This is the ninth request on',
    after: ['acknowledgement'],
    text: `This is the ninth request on swans since March. The Council regards it as vexatious within section 14(1) and will not be dealing with it.`,
  },
  {
    act: 'acknowledgement',
    why: 'Mae\u2019n dda gennym gydnabod eich cais.',
    text: `Mae'n dda gennym gydnabod eich cais. / Thank you for your request, reference 2025/14. We will reply within 20 working days of receiving it, and in any case by 2 July 2025.`,
  },
  {
    act: 'acknowledgement',
    why: 'I acknowledge, on behalf of the',
    text: `I acknowledge, on behalf of the Chief Constable, your application. It will be considered in accordance with the legislation and a decision sent to you. If we have to consult others, or to consider the public interest, this may take longer and we would tell you so.`,
  },
  {
    act: 'auto-reply',
    why: 'Thank you for your email. The',
    text: `Thank you for your email. The office will be closed from noon on 24 December until 2 January. Freedom of information requests received in this time will be treated as received on the first day after.`,
  },
  {
    act: 'clarification-request',
    why: 'Could you tell me whether you',
    text: `Could you tell me whether you would like the figures by calendar year or by financial year?`,
  },
  {
    act: 'clarification-request',
    why: 'At the moment your request is',
    text: `At the moment your request is too wide for us to be able to deal with. It would help if you named the department, or the period, that interests you. We shall take no further action until you have replied.`,
  },
  {
    act: 'fees-notice',
    why: 'There will be a charge of',
    after: ['acknowledgement'],
    text: `There will be a charge of £30 for the plans. An invoice is attached. The plans will be posted when it has been settled.`,
  },
  {
    act: 'holding',
    why: 'We have not met the deadline',
    after: ['acknowledgement'],
    text: `We have not met the deadline for your request, for which I apologise. We are working on it as fast as we can.`,
  },
  {
    act: 'holding',
    why: 'Thank you for your reminder. I',
    after: ['acknowledgement', 'chaser'],
    text: `Thank you for your reminder. I have chased the service for a reply and will be in touch when I have one.`,
  },
  {
    act: 'review-acknowledgement',
    why: 'Ref IR 12. I confirm receipt',
    after: ['acknowledgement', 'response', 'review-request'],
    text: `Ref IR 12. I confirm receipt of your e-mail asking for a review. The Act sets no limit for reviews but the Commissioner's guidance is 20 working days, or 40 where they are complex. I will be in touch.`,
  },
  {
    act: 'review-outcome',
    why: 'Outcome of review 1. Background: You',
    after: ['acknowledgement', 'response', 'review-request', 'review-acknowledgement'],
    text: `Outcome of review
1. Background: You asked for the cost of feed. It was refused under section 43(2).
2. Reviewer's findings: there was no evidence of prejudice.
3. Decision: release. The cost is £312.`,
  },
];

/** Requesters in their own words. */
export const FIFTH_REQUESTERS: readonly Letter[] = [
  {
    act: 'review-request',
    why: 'I am not content with this.',
    after: ['acknowledgement', 'response'],
    text: `I am not content with this. The cost is public money and cannot be a trade secret. Please think again.`,
  },
  {
    act: 'review-request',
    why: 'You have got this wrong. Section',
    after: ['acknowledgement', 'response'],
    text: `You have got this wrong. Section 43 does not cover what the council itself spends. Would somebody who was not involved please look at my request afresh?`,
  },
  {
    act: 'review-request',
    why: 'I require the authority to review',
    after: ['acknowledgement', 'response'],
    text: `I require the authority to review its decision under section 20 of the Act.`,
  },
  {
    act: 'chaser',
    why: 'It is now three weeks since',
    after: ['acknowledgement'],
    text: `It is now three weeks since I asked. When shall I get an answer?`,
  },
  {
    act: 'chaser',
    why: 'I note that you have missed',
    after: ['acknowledgement'],
    text: `I note that you have missed the date which you gave me.`,
  },
  {
    act: 'chaser',
    why: 'Hello again. You said last Friday.',
    after: ['acknowledgement', 'holding'],
    text: `Hello again. You said last Friday. Nothing has come. Tamsin`,
  },
  {
    act: 'chaser',
    why: 'The twenty working days ended yesterday',
    after: ['acknowledgement', 'response', 'review-request'],
    text: `The twenty working days ended yesterday and I have no decision.`,
  },
  {
    act: 'other',
    why: 'Thank you very much for such',
    after: ['acknowledgement', 'response'],
    text: `Thank you very much for such a full reply, it is just what I wanted.`,
  },
  {
    act: 'other',
    why: 'Thank you for letting me know.',
    after: ['acknowledgement'],
    text: `Thank you for letting me know.`,
  },
  {
    act: 'clarification',
    why: 'The Mere, please. And only 2024.',
    after: ['acknowledgement', 'clarification-request'],
    text: `The Mere, please. And only 2024.`,
  },
  {
    act: 'clarification',
    why: 'In the light of your refusal,',
    after: ['acknowledgement', 'response'],
    text: `In the light of your refusal, please answer for 2024 alone, which should bring it under the limit.`,
  },
  {
    act: 'chaser',
    why: 'Another fortnight has gone. Is anybody',
    after: ['acknowledgement', 'holding'],
    text: `Another fortnight has gone. Is anybody there?`,
  },
  {
    act: 'chaser',
    why: 'Today is the 21st working day.',
    after: ['acknowledgement'],
    text: `Today is the 21st working day. I should be obliged for the figures.`,
  },
  {
    act: 'chaser',
    why: 'You left out the cost. Could',
    after: ['acknowledgement', 'response'],
    text: `You left out the cost. Could I have that too, please?`,
  },
  {
    act: 'review-request',
    why: 'Section 43 cannot be right. I',
    after: ['acknowledgement', 'response'],
    text: `Section 43 cannot be right. I should like the Clerk to go over this herself and tell me whether she agrees.`,
  },
  {
    act: 'review-request',
    why: 'Please treat this as a complaint',
    after: ['acknowledgement', 'response'],
    text: `Please treat this as a complaint about your handling of my request. You did not search the paper files.`,
  },
  {
    act: 'clarification',
    why: 'Sorry to have been vague! By',
    after: ['acknowledgement', 'clarification-request'],
    text: `Sorry to have been vague! By feed I mean whatever the council bought for the birds, grain and pellets alike. Can you start now?`,
  },
  {
    act: 'other',
    why: 'Thanks for telling me, Friday will',
    after: ['acknowledgement', 'holding'],
    text: `Thanks for telling me, Friday will be fine.`,
  },
  {
    act: 'other',
    why: 'I have today posted a cheque',
    after: ['acknowledgement'],
    text: `I have today posted a cheque for the fee.`,
  },
  {
    act: 'clarification',
    why: 'Very well: in that case I',
    after: ['acknowledgement', 'response'],
    text: `Very well: in that case I shall cut it down to question 1 only.`,
  },
  {
    act: 'other',
    why: 'Thank you. I will study this.',
    after: ['acknowledgement', 'response'],
    text: `Thank you. I will study this.`,
  },
  {
    act: 'chaser',
    why: 'Thank you for the first part.',
    after: ['acknowledgement', 'response'],
    text: `Thank you for the first part. When can I expect the rest?`,
  },
  {
    act: 'review-request',
    why: 'Internal review please. You have not',
    after: ['acknowledgement', 'response'],
    text: `Internal review please. You have not said why section 43 applies.`,
  },
  {
    act: 'chaser',
    why: 'Has the review been concluded? It',
    after: ['acknowledgement', 'response', 'review-request', 'review-acknowledgement'],
    text: `Has the review been concluded? It is a month since I asked for it.`,
  },
  {
    act: 'chaser',
    why: 'I have had no acknowledgement of',
    text: `I have had no acknowledgement of the request below. Did you get it?`,
  },
  {
    act: 'clarification',
    why: 'Calendar years.',
    after: ['acknowledgement', 'clarification-request'],
    text: `Calendar years.`,
  },
];
