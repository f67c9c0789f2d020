import type { Letter } from './letters-early';

/** More letters of councils, trusts, forces, departments, universities and Scottish bodies, one manner of writing each. */
export const MORE: readonly Letter[] = [
  // Receipts
  {
    act: 'acknowledgement',
    why: 'portal receipt with fields',
    text: 'Request received\n\nReference: FOI-2025-00418\nDate received: 4 June 2025\nResponse due by: 2 July 2025\n\nYou do not need to do anything. We will email you when there is an update.',
  },
  {
    act: 'acknowledgement',
    why: 'says what it may cost and what may be exempt',
    text: 'Dear Tamsin Vane,\n\nThank you for your email regarding swans which we are treating as a request under the Freedom of Information Act. The Act allows us 20 working days to respond. We will inform you if we hold the information, and if so whether we can release it or whether any of it is exempt. In a small number of cases we charge for postage and copying.',
  },
  {
    act: 'acknowledgement',
    why: 'mentions the right to complain about delay',
    text: 'Your FOI request has been received by the University and allocated to a colleague. If you have not had a response by 2 July, please let us know. You have the right to complain to the Information Commissioner if you think that we have not dealt with your request properly.',
  },
  {
    act: 'acknowledgement',
    why: 'a department names its unit',
    text: 'Thank you for contacting the Ministry. I can confirm that your correspondence has been received and passed to the Disclosure Team, who will handle it under the FOIA. They will reply to you by 2 July 2025.',
  },
  {
    act: 'acknowledgement',
    why: 'two languages',
    text: 'Diolch am eich cais. / Thank you for your request, which we received on 4 June 2025 and have logged as Rh123. Byddwn yn ateb o fewn 20 diwrnod gwaith. / We will reply within 20 working days.',
  },
  {
    act: 'acknowledgement',
    why: 'explains the public interest test in general',
    text: 'We are considering your request for information. If we think that a qualified exemption applies we have to carry out a public interest test, and the Act allows us more time for it. We would tell you if that were so. Otherwise we will respond within 20 working days of 4 June.',
  },
  {
    act: 'acknowledgement',
    why: 'apologises for its own lateness',
    text: 'Apologies for the late acknowledgement of your request, which was received on 4 June and has been assigned reference 118. A response will be provided within the statutory time limit.',
  },
  {
    act: 'acknowledgement',
    why: 'will ask the department',
    text: 'Hi, thanks for your FOI. I have asked the Parks team for the information and will come back to you as soon as I hear from them, by 2 July at the latest.',
  },
  {
    act: 'acknowledgement',
    why: 'corrected reference',
    after: ['acknowledgement'],
    text: 'Please note that the correct reference for your request is FOI/119 and not FOI/118 as stated in our acknowledgement. We apologise for any confusion.',
  },
  {
    act: 'acknowledgement',
    why: 'receipt of a payment',
    after: ['acknowledgement'],
    text: 'Thank you for your cheque for £14.00, which we received today. Your request will now be processed and you should hear from us within the remaining 12 working days.',
  },
  {
    act: 'acknowledgement',
    why: 'treated under other regulations',
    text: 'As your request is for environmental information we will deal with it under the Environmental Information Regulations 2004 rather than the FOIA. We will respond by 2 July 2025.',
  },
  {
    act: 'acknowledgement',
    why: 'summer closure of a school',
    text: 'Thank you for your Freedom of Information request. As a school we have 20 school days, or 60 working days if sooner, in which to reply.',
  },

  // Machines
  {
    act: 'auto-reply',
    why: 'list of other addresses',
    seconds: 5,
    text: 'Thank you for emailing Upper Marl Council.\n\nFor council tax: ctax@upper.example\nFor planning: planning@upper.example\nTo report a pothole, go to our website.\n\nIf your message is about something else we will reply within 10 working days.',
  },
  {
    act: 'auto-reply',
    why: 'part-time officer',
    text: 'Please note that I only work Tuesdays and Thursdays. I will reply to your message on my return.',
  },
  {
    act: 'auto-reply',
    why: 'office closed for a holiday',
    text: 'The office is closed for the bank holiday and will reopen on Tuesday 27 May. Emails will be answered after that date.',
  },
  {
    act: 'auto-reply',
    why: 'left the organisation',
    text: 'Ivo Park has left the Trust. If your email is urgent, please resend it to the FOI mailbox.',
  },
  {
    act: 'bounce',
    why: 'Postfix',
    author: 'MAILER-DAEMON',
    text: "This is the mail system at host mx1.example.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.",
  },
  {
    act: 'bounce',
    why: 'domain gone',
    text: 'Delivery Status Notification (Failure)\n\nDNS Error: domain name not found',
  },

  // Delays
  {
    act: 'holding',
    why: 'late and by when unknown',
    after: ['acknowledgement'],
    text: 'I am writing to let you know that I am still collating the information for your request. I will be in touch again shortly.',
  },
  {
    act: 'holding',
    why: 'regret, in the passive',
    after: ['acknowledgement'],
    text: 'Unfortunately it has not been possible to complete your request within the statutory time frame. A full response is expected to be issued in the next two weeks.',
  },
  {
    act: 'holding',
    why: 'cyber incident',
    after: ['acknowledgement'],
    text: 'As a result of a cyber incident our systems are offline and we cannot currently search for what you want. We will update you when service has been restored.',
  },
  {
    act: 'holding',
    why: 'asks for patience',
    after: ['acknowledgement', 'chaser'],
    text: 'Thanks for getting in touch. We have two people off at the moment so things are a bit slow. Please bear with us.',
  },
  {
    act: 'holding',
    why: 'asks for an extension of grace',
    after: ['acknowledgement'],
    text: 'Would you be willing to allow us until 11 July? The officer with the records has been on leave and we will not meet the deadline of 2 July.',
  },
  {
    act: 'holding',
    why: 'the due date is today',
    after: ['acknowledgement'],
    text: 'Your request is due for response today but the information has not yet been signed off by the director. I hope to send it to you early next week.',
  },
  {
    act: 'holding',
    why: 'escalated',
    after: ['acknowledgement', 'chaser'],
    text: 'I have escalated your request to the Head of Service and asked for it to be dealt with as a priority.',
  },
  {
    act: 'holding',
    why: 'transparent about a wrong address',
    after: ['acknowledgement', 'chaser'],
    text: 'I am very sorry but your request was sent to the wrong team and was missed. It has now gone to Parks and I will make sure that you get a reply by 18 July.',
  },
  {
    act: 'holding',
    why: 'ministerial clearance',
    after: ['acknowledgement'],
    text: 'We are not yet able to provide a substantive reply as your request is awaiting ministerial clearance. Please accept our apologies.',
  },
  {
    act: 'holding',
    why: 'pandemic',
    after: ['acknowledgement'],
    text: 'Due to the pressures on NHS services our response times are currently longer than usual. We will respond to your request as soon as we are able to do so.',
  },
  {
    act: 'holding',
    why: 'review late and no date',
    after: ['response', 'review-request', 'review-acknowledgement'],
    text: 'We are still considering your request for an internal review and need further time. We apologise for the delay.',
  },

  // Extensions
  {
    act: 'extension',
    why: 'department formula',
    after: ['acknowledgement'],
    text: 'FOIA obliges us to respond to requests promptly and in any case no later than 20 working days after receiving your request. However, when a qualified exemption applies to the information and the public interest test is engaged, the Act allows the time for response to be longer than 20 working days. We do hold the information you asked for. We are applying section 35 and need more time to weigh up the public interest. We estimate that this will take an additional 20 working days, so that you can expect a full response by 30 July 2025.',
  },
  {
    act: 'extension',
    why: 'headed so',
    after: ['acknowledgement'],
    text: 'PUBLIC INTEREST TEST EXTENSION\n\nWe are engaging section 38 (health and safety). The deadline for your request has been extended to 30 July 2025 so that we can complete the public interest test.',
  },
  {
    act: 'extension',
    why: 'regulation 7 without the word extend',
    text: 'Your request is complex and involves a large volume of material. Regulation 7(1) permits a public authority up to 40 working days in such cases. We shall therefore reply no later than 30 July.',
  },
  {
    act: 'extension',
    why: 'second extension',
    after: ['acknowledgement'],
    text: 'Further to my letter of 2 July, I am writing to advise that we need to extend the time limit further in order to consider the balance of the public interest in relation to section 24. We hope to conclude by 27 August.',
  },
  {
    act: 'extension',
    why: 'consideration continues',
    after: ['acknowledgement'],
    text: 'We are still considering the public interest test in respect of the exemption at section 43(2) of the Act. In accordance with section 10(3) we are therefore extending the deadline to 30 July 2025.',
  },

  // Demands
  {
    act: 'clarification-request',
    why: 'many readings',
    text: 'Your request could be read in several ways. Are you asking about swans only or about all water birds? Is it the number counted on one day that you want, or the number seen over a year?',
  },
  {
    act: 'clarification-request',
    why: 'valid address',
    text: 'We are unable to process your request as it does not include your name and an address for correspondence. Please provide these so that we can log it as a valid request.',
  },
  {
    act: 'clarification-request',
    why: 'after looking at it',
    after: ['acknowledgement'],
    text: 'I have had a look at your request and I\'m not sure what is meant by "lake". Can you tell me if this includes the boating pond? I will continue once I have your reply.',
  },
  {
    act: 'clarification-request',
    why: 'police formula',
    text: 'To enable us to meet your request could you please resubmit your application in accordance with the above requirements. In particular please clarify the time period. If for any reason you are unable to do so, please contact us for help. After receiving your reply, your request will then be considered and you will receive the information requested within the statutory timescale of 20 working days.',
  },
  {
    act: 'clarification-request',
    why: 'too broad, section 16',
    text: 'I am writing to seek clarification. You asked for all correspondence about the lake. In line with our duty under section 16 to advise and assist, please can you indicate a time frame and the names of the officers concerned? The 20 working day period will start when we receive this.',
  },
  {
    act: 'clarification-request',
    why: 'which format',
    text: 'Before I start on this could you confirm if you want totals by month or by year?',
  },
  {
    act: 'clarification-request',
    why: 'FOI or subject access',
    text: 'Please can you confirm whether you are asking for your own personal data, in which case we will need proof of identity, or for general information under FOI? We have put your request on hold until we have heard from you.',
  },
  {
    act: 'fees-notice',
    why: 'over the limit but payable',
    text: 'We estimate the cost of complying at £630. Although we are not obliged to, we are prepared to supply the information on payment of that sum. A fees notice is enclosed. Please make payment within three months.',
    files: ['Fees notice.pdf'],
  },
  {
    act: 'fees-notice',
    why: 'postage of large plans',
    text: 'Copies of the drawings can be supplied. There is a charge of £36.00 for reproduction, which is payable in advance. On receipt of payment we will post them to you.',
  },
  {
    act: 'transfer',
    why: 'asks nothing, has already passed it',
    text: 'I have established that this information is held by the Ministry for Lakes. I have today transferred your request to them and you should hear from them directly.',
  },
  {
    act: 'transfer',
    why: 'in part',
    text: 'Question 2 is not a matter for this Council. We have referred it to the Lake Conservancy Board for reply to you. We will answer questions 1 and 3 in the normal way.',
  },

  // Answers
  {
    act: 'response',
    why: 'table of a trust',
    text: "Please see below the Trust's response.\n\n2022   14\n2023   16\n2024   14",
  },
  {
    act: 'response',
    why: 'link only',
    text: 'Dear Ms Vane\n\nThis information is published and can be found here: https://upper.example/swans',
  },
  { act: 'response', why: 'one line', text: 'Hello Tamsin,\n\nFourteen, fed by volunteers, no cost.\n\nJo' },
  {
    act: 'response',
    why: 'we have no swans',
    text: 'Thank you for your request. The Council has no lake and therefore no swans.',
  },
  {
    act: 'response',
    why: 'partly refused',
    text: 'Under section 1 of the Act I confirm that the Force holds the information. Questions 1 and 2: see Annex A. Question 3 is refused under section 31(1)(a).',
  },
  {
    act: 'response',
    why: 'with rights and thanks for patience',
    text: 'Thank you for your patience while we dealt with your request. The number of swans is 14. If you are not content with our handling of your request you may ask for an internal review within two months of the date of this letter.',
    after: ['acknowledgement', 'holding'],
  },
  {
    act: 'response',
    why: 'intended publication',
    text: 'The data will be published on 30 September. We are therefore withholding it under section 22(1), having weighed the public interest.',
  },
  {
    act: 'response',
    why: 'after public interest extension',
    after: ['acknowledgement'],
    text: 'Further to our letter of 2 July extending the time for a public interest test, I am now writing with our decision. We have concluded that the public interest in maintaining the exemption in section 35(1)(a) outweighs that in disclosure.',
  },
  {
    act: 'response',
    why: 'answers one by one under headings',
    text: 'Number of swans\nThere are 14.\n\nFeeding\nVolunteers do this.\n\nCost\nThe Council does not pay for feed.',
  },
  {
    act: 'response',
    why: 'sent again with the missing file',
    after: ['response', 'chaser'],
    text: 'Apologies, the attachment was missing from my earlier email. Please find it attached now.',
    files: ['swans.xlsx'],
  },
  {
    act: 'response',
    why: 'correction',
    after: ['response'],
    text: 'I am writing to correct the figure in our response of 1 July. There were 15 swans in 2024, not 14.',
  },
  {
    act: 'response',
    why: 'advice to ask another body',
    text: 'The lake belongs to the Lake Conservancy Board, and any records would be held by them. You can contact them at board@lake.example.',
  },
  {
    act: 'response',
    why: 'invalid request',
    text: 'Your email asks for an opinion and is not a request for recorded information. The Act does not oblige us to create information or give opinions, so we cannot help further.',
  },
  {
    act: 'response',
    why: 'NCND of a hospital',
    text: 'Because of the small numbers involved the Trust can neither confirm nor deny whether it holds this information, as to do so would itself disclose personal data. Section 40(5B) applies.',
  },
  {
    act: 'response',
    why: 'estimated cost, suggestions, limit',
    text: 'We hold this information but have determined that collating it would take 200 hours and so exceed the £450 cost limit. Section 12 of the Act therefore makes provision for us to refuse. You may wish to refine your request by limiting the years; please note that any reformulated request will be treated as new.',
  },
  {
    act: 'response',
    why: 'partial now, rest extended',
    text: 'Please find attached our response to questions 1 and 2. In respect of question 3 we need further time to consider the public interest under section 43 and will write to you by 30 July.',
    files: ['118.pdf'],
  },
  {
    act: 'response',
    why: 'Scottish formula',
    text: 'I refer to your request under the Freedom of Information (Scotland) Act 2002. Our response to your request is as follows. There are 14 swans. If you are unhappy with this response you may ask us to carry out an internal review within 40 working days.',
  },
  {
    act: 'response',
    why: 'not a public authority',
    text: 'The Swan Society is a private charity and is not subject to the Freedom of Information Act. We will not be responding further.',
  },
  { act: 'response', why: 'bare numbers in a line', text: 'Q1 14 Q2 volunteers Q3 nil' },

  // Reviews
  {
    act: 'review-acknowledgement',
    why: 'calls it a complaint',
    after: ['response', 'review-request'],
    text: 'Your complaint about the response to your request for information has been logged. An officer who had no part in the decision will look at it and write to you by 2 September.',
  },
  {
    act: 'review-acknowledgement',
    why: 'apology and promise',
    after: ['response', 'review-request'],
    text: 'I am sorry that you were not satisfied with our response. We will now carry out an internal review and aim to respond within 20 working days, in exceptional cases 40.',
  },
  {
    act: 'review-acknowledgement',
    why: 'short',
    after: ['response', 'review-request'],
    text: 'Thank you, your request for a review has been passed to our Monitoring Officer.',
  },
  {
    act: 'review-outcome',
    why: 'letter attached',
    after: ['response', 'review-request', 'review-acknowledgement'],
    text: 'Please see attached letter in response to your request for review.',
    files: ['Review decision.pdf'],
  },
  {
    act: 'review-outcome',
    why: 'long reasoning',
    after: ['response', 'review-request', 'review-acknowledgement'],
    text: "I write further to your email of 4 August requesting an internal review. The purpose of a review is to look afresh at the request. I have considered the exemption cited and the arguments that you make. In my view section 43(2) was properly applied: release would harm the Council's position. I therefore uphold the original decision. You can complain to the Information Commissioner.",
  },
  {
    act: 'review-outcome',
    why: 'late first answer seen as review',
    after: ['response', 'review-request'],
    text: 'The review has found that your request was not answered within 20 working days, for which I apologise, and that question 3 was missed. The answer to question 3 is £212.',
  },
  {
    act: 'review-outcome',
    why: 'Scottish letter',
    after: ['response', 'review-request'],
    text: 'In response to your requirement for review I have concluded that the original decision should be confirmed without modification. Should you remain dissatisfied you may appeal to the Scottish Information Commissioner within six months.',
  },
  {
    act: 'review-outcome',
    why: 'partially upheld',
    after: ['response', 'review-request'],
    text: 'Your complaint is upheld in respect of the time taken and not upheld in respect of section 40.',
  },

  // Others
  {
    act: 'other',
    why: 'thanks for thanks',
    after: ['acknowledgement', 'response', 'thanks'],
    text: "You're welcome. Have a good weekend.",
  },
  {
    act: 'other',
    why: 'confirms a withdrawal',
    after: ['acknowledgement'],
    text: 'Thank you for letting us know. We have closed your request as you asked.',
  },
];

/** More later messages of requesters. */
export const MORE_REQUESTERS: readonly Letter[] = [
  {
    act: 'chaser',
    why: 'when',
    after: ['acknowledgement'],
    text: 'Please can you tell me when I will receive the information I asked for on 4 June?',
  },
  {
    act: 'chaser',
    why: 'law',
    after: ['acknowledgement'],
    text: 'By law, Marlford Council should normally have responded promptly and by 2 July 2025. Please respond.',
  },
  {
    act: 'chaser',
    why: 'nothing heard',
    after: ['acknowledgement', 'holding'],
    text: 'I still have not heard anything from you.',
  },
  {
    act: 'chaser',
    why: 'to the regulator next',
    after: ['acknowledgement'],
    text: 'You are in breach of section 10. Unless I have your response within seven days I will complain to the Information Commissioner.',
  },
  {
    act: 'chaser',
    why: 'asks about a promise',
    after: ['response'],
    text: 'Your letter said that the figures for question 3 would follow. Could you let me know when?',
  },
  {
    act: 'chaser',
    why: 'asks whether it was received',
    after: [],
    text: 'I have not had an acknowledgement of my request. Did you receive it?',
  },
  {
    act: 'clarification',
    why: 'answers both questions',
    after: ['acknowledgement', 'clarification-request'],
    text: 'Thank you for your email.\n\n1. Both years please.\n2. The city only.',
  },
  {
    act: 'clarification',
    why: 'protests and clarifies',
    after: ['clarification-request'],
    text: 'I think my request was clear, but for the avoidance of doubt I mean the mute swan, Cygnus olor. Please now answer within 20 working days.',
  },
  {
    act: 'clarification',
    why: 'after a cost refusal',
    after: ['response'],
    text: 'In view of your reply I am happy to reduce my request to the year 2024 only.',
  },
  {
    act: 'review-request',
    why: 'dissatisfied',
    after: ['response'],
    text: 'I am dissatisfied with your response and would like you to conduct an internal review. You did not answer question 3.',
  },
  {
    act: 'review-request',
    why: 'complaint',
    after: ['response'],
    text: 'I wish to complain about the handling of my request. Please treat this email as a request for an internal review.',
  },
  {
    act: 'review-request',
    why: 'grounds listed',
    after: ['response'],
    text: 'Internal review requested\n\n1. Section 43 was wrongly applied.\n2. No public interest test was carried out.',
  },
  {
    act: 'other',
    why: 'acknowledges the acknowledgement',
    after: ['acknowledgement'],
    text: 'Thank you for confirming receipt.',
  },
  {
    act: 'other',
    why: 'tells about publication',
    after: ['response'],
    text: 'Just for your information, I have published your figures on my blog. Thanks again.',
  },
];
