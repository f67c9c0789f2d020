import type { ActKind } from '../../lib/thread/act';
import type { Before } from './past';

/** One invented message with what it does, and the messages before it. */
export interface Letter {
  readonly act: ActKind;
  readonly why: string;
  readonly text: string;
  /** What came before, oldest first; by default the request alone. */
  readonly after?: readonly Before[];
  readonly author?: string;
  readonly files?: readonly string[];
  /** Seconds after the message before it; by default three days. */
  readonly seconds?: number;
}

/** Letters that come before any answer: receipts, machines, bounces, delays, extensions, demands, transfers. */
export const EARLY: readonly Letter[] = [
  {
    act: 'acknowledgement',
    why: 'plain receipt with the statutory time',
    text: 'Dear Mr Harrow\n\nI acknowledge receipt of your request for information dated 4 June.\n\nYou can expect a reply within the statutory timescale of 20 working days.\n\nRegards\nInformation Officer',
  },
  {
    act: 'acknowledgement',
    why: 'receipt with a date',
    text: 'Thank you for your Freedom of Information request, received today. We will respond no later than 2 July 2025.\n\nYour reference is FOI-778.',
  },
  {
    act: 'acknowledgement',
    why: 'exemptions are only mentioned as possible',
    text: 'Your request was received on 4 June and is being handled under the Act. Some information may be exempt, for example under section 40 or section 43, in which case we will write to explain why it has been withheld.',
  },
  {
    act: 'acknowledgement',
    why: 'a fee is only possible',
    text: 'We have received your information request. There may be a charge for disbursements. If so, we will send you a fees notice and the 20 working days will stop until you have paid.',
  },
  {
    act: 'acknowledgement',
    why: 'extension is only possible',
    text: 'This is to confirm that your request has been logged as FOI 2025-031. We aim to answer within 20 working days. If we need to consider the public interest we may need more time and will tell you by then.',
  },
  {
    act: 'acknowledgement',
    why: 'clarification is only possible',
    text: 'Thank you for your request, which has been passed to the relevant service. If we need you to clarify anything we will be in touch. Otherwise you should hear from us by 2 July.',
  },
  {
    act: 'acknowledgement',
    why: 'passed on inside the house is no transfer',
    text: 'Dear Sir or Madam,\n\nI am writing to let you know that your enquiry has been forwarded to our Highways Department, who will provide the information. A response is due by 2 July 2025.',
  },
  {
    act: 'acknowledgement',
    why: 'the request is restated in full',
    text: 'Dear Ms Vane\n\nWe received the following request from you on 4 June:\n\n"1. How many swans live on the town lake? 2. Who feeds the swans in winter? 3. What did the swan feed cost in 2024?"\n\nYour request is now being processed under reference 25/118.\n\nThe Information Team',
  },
  {
    act: 'acknowledgement',
    why: 'sent by a case system',
    text: 'Case 4471 has been created\n\nThis message has been generated automatically. Your FOI request has been registered and allocated to an officer. Please quote 4471 in any correspondence.',
  },
  {
    act: 'acknowledgement',
    why: 'complaint rights in a receipt',
    text: 'Your request for information has been received and will be dealt with in accordance with the Freedom of Information Act 2000. If you are unhappy with the way we handle your request you may ask for an internal review, and after that complain to the Information Commissioner.',
  },
  {
    act: 'acknowledgement',
    why: 'under the Scottish Act',
    text: 'Thank you for your request under the Freedom of Information (Scotland) Act 2002. It is receiving attention and you will receive a response by 2 July 2025, twenty working days after receipt.',
  },
  {
    act: 'acknowledgement',
    why: 'environmental',
    text: 'We have logged your enquiry as a request under the Environmental Information Regulations 2004 (EIR 912). The deadline for our response is 2 July. In some cases the Regulations allow this to be extended to 40 working days.',
  },
  {
    act: 'acknowledgement',
    why: 'short and informal',
    text: 'Hi Tamsin\n\nGot your FOI thanks, your request has been logged with ref 8821.\n\nJo',
  },
  {
    act: 'acknowledgement',
    why: 'after a clarification',
    after: ['clarification-request', 'clarification'],
    text: 'Thank you for the further details. Your request is now valid and the time for compliance begins today; we will reply by 9 July.',
  },
  {
    act: 'acknowledgement',
    why: 'pointing to published answers in general',
    text: 'Thank you for your request which we will answer within 20 working days. While you wait, many answers to common questions can be found in our disclosure log at www.example.gov.uk/foi.',
  },
  {
    act: 'acknowledgement',
    why: 'NHS: consult staff if needed',
    text: 'Many thanks for your FOI request to the Trust. I can confirm receipt. We shall endeavour to provide you with a response within 20 working days, that is by 2 July 2025. On occasion we may need to seek clarification or extend the time limit where a qualified exemption applies.',
  },
  {
    act: 'acknowledgement',
    why: 'police: long boilerplate',
    text: 'Freedom of Information Request Reference No: 01/FOI/25/009\n\nI write in connection with your request for information dated 4 June 2025 which was received by Upper Marl Police on that date.\n\nYour request will now be considered in accordance with the legislation and you will receive a response within the statutory timescale of 20 working days, subject to the information not being exempt or containing a reference to a third party.\n\nIn some circumstances we may be unable to achieve this deadline. If this is likely you will be informed and given a revised time-scale at the earliest opportunity.\n\nThere may be a fee payable for the retrieval, collation and provision of the information you request. If this is the case you will be informed and the 20 working day timescale will be suspended until we receive payment from you.',
  },
  {
    act: 'acknowledgement',
    why: 'asks nothing although it has a question mark',
    text: 'What happens next? We will look for the information and write to you. We received your request on 4 June 2025 and you should have our answer by 2 July 2025.',
  },
  {
    act: 'acknowledgement',
    why: 'identity is not asked',
    text: 'Thank you for your recent request under FOI. We are dealing with it and will get back to you as soon as possible.',
  },

  {
    act: 'auto-reply',
    why: 'out of office with a return date',
    text: 'I am out of the office until Monday 9 June with no access to email. For urgent matters call the main switchboard.',
  },
  {
    act: 'auto-reply',
    why: 'on leave',
    text: 'Thank you for your email. I am currently on annual leave, returning on 16 June. If your query relates to Freedom of Information please contact foi@example.gov.uk.',
  },
  {
    act: 'auto-reply',
    why: 'generic mailbox',
    text: 'Thank you for contacting Marlford Council. We aim to respond to all enquiries within 10 working days. For bins, parking or council tax please visit our website.',
    after: ['chaser'],
    seconds: 20,
  },
  {
    act: 'auto-reply',
    why: 'automatic reply headed so',
    text: 'Automatic reply: I no longer work for the Trust. Please direct enquiries to the switchboard.',
  },
  {
    act: 'auto-reply',
    why: 'a mailbox that tells everybody the same',
    text: 'This is an automated response. This mailbox is monitored Monday to Friday. If you are making a request for information we will send you a reference number. If you wish to report a crime, call 101.',
    seconds: 8,
  },
  {
    act: 'auto-reply',
    why: 'maternity leave',
    text: 'Hello, I am on maternity leave until January. My cover is Abel Stone.',
  },
  {
    act: 'auto-reply',
    why: 'generic after a thank-you',
    text: 'Your email has been received by the Corporate Support mailbox. Please do not reply to this message. Emails are read between 9am and 5pm.',
    after: ['acknowledgement', 'response', 'thanks'],
    seconds: 15,
  },

  {
    act: 'bounce',
    why: 'Exchange',
    author: 'Microsoft Outlook',
    text: "Delivery has failed to these recipients or groups:\n\n[email address]\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.",
  },
  {
    act: 'bounce',
    why: 'Unix mailer',
    author: 'Mail Delivery Subsystem',
    text: 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:',
  },
  {
    act: 'bounce',
    why: 'SMTP code',
    text: 'Undeliverable: Freedom of Information request - Swans\n\n550 5.1.1 User unknown',
  },
  {
    act: 'bounce',
    why: 'full mailbox',
    text: 'Your message wasn’t delivered to the FOI team because the mailbox is full.',
  },
  {
    act: 'bounce',
    why: 'refused as spam',
    author: 'postmaster',
    text: 'Your message was rejected by our content filter. Please contact the recipient by other means.',
  },

  {
    act: 'holding',
    why: 'apology and a new date',
    text: 'Dear Ms Vane,\n\nI apologise that we have not been able to send you a reply within 20 working days. We now expect to do so by 18 July.\n\nKind regards',
  },
  {
    act: 'holding',
    why: 'waiting for a department',
    text: 'We are still waiting for the Parks Service to supply figures. I will write again as soon as these arrive. Please accept my apologies for the inconvenience.',
    after: ['acknowledgement'],
  },
  {
    act: 'holding',
    why: 'complaint rights do not make it a refusal',
    text: 'Unfortunately our response to your request will be late. We hope to send it next week. If you are dissatisfied with the handling of your request you may ask for an internal review. You may then complain to the Information Commissioner.',
  },
  {
    act: 'holding',
    why: 'answer to a chaser',
    text: 'Thank you for your email. I have chased the service area again today and hope to have something for you soon.',
    after: ['acknowledgement', 'chaser'],
  },
  {
    act: 'holding',
    why: 'answer to a chaser without apology',
    text: 'Your request is being progressed and you will receive our answer shortly.',
    after: ['acknowledgement', 'chaser'],
  },
  {
    act: 'holding',
    why: 'clearance',
    text: 'The draft reply is with senior officers for sign-off. We recognise that the deadline has passed and are sorry for this.',
    after: ['acknowledgement'],
  },
  {
    act: 'holding',
    why: 'complexity claimed without any law',
    text: 'Due to the complexity of your request it is taking longer than we anticipated to gather what you have asked for. We will let you have a full reply by 25 July.',
    after: ['acknowledgement'],
  },
  {
    act: 'holding',
    why: 'backlog',
    text: 'We are currently experiencing a high volume of requests and staff sickness, and there is a delay in responding. We will reply as soon as we can.',
    after: ['acknowledgement'],
  },
  {
    act: 'holding',
    why: 'further to an earlier letter',
    text: 'Further to my letter of 3 July, I regret that we are not yet in a position to respond. I shall update you by 1 August.',
    after: ['acknowledgement', 'holding'],
  },
  {
    act: 'holding',
    why: 'a late review',
    text: 'I am sorry that your internal review has not been completed within 20 working days. The reviewing officer has been unwell. We now aim to let you have the outcome by 5 September.',
    after: ['response', 'review-request', 'review-acknowledgement'],
  },
  {
    act: 'holding',
    why: 'holds the information but is late',
    text: 'I can confirm that the Council holds this information. However, the officer who can extract it is away and our reply will be delayed until the week of 14 July.',
    after: ['acknowledgement'],
  },
  {
    act: 'holding',
    why: 'consulting a contractor',
    text: 'We need to consult our contractor before we can release the details and have not yet heard from them. We apologise for the delay to your request.',
    after: ['acknowledgement'],
  },
  {
    act: 'holding',
    why: 'more time asked for without a ground',
    text: 'Please note that we require a further five working days to complete our response to you. Sorry for any inconvenience caused.',
    after: ['acknowledgement'],
  },

  {
    act: 'extension',
    why: 'section 10(3)',
    text: 'We consider that the qualified exemption in section 36 is engaged. By virtue of section 10(3) we need additional time to consider where the balance of the public interest lies. We plan to reply by 30 July.',
  },
  {
    act: 'extension',
    why: 'public interest test, in plain words',
    text: 'The Act allows us to extend the 20 working day limit while we carry out a public interest test. We are extending the deadline by a further 20 working days, to 30 July 2025.',
  },
  {
    act: 'extension',
    why: 'regulation 7',
    text: 'Because of the complexity and volume of the information requested we are extending the period for responding to 40 working days under regulation 7(1) of the EIRs.',
  },
  {
    act: 'extension',
    why: 'with complaint rights',
    text: 'Your request raises public interest considerations which must be weighed before a decision to release or withhold can be made under section 43(2). This takes us beyond the normal time limit. We need an extension until 30 July. If you are unhappy with the extension you may request an internal review.',
  },
  {
    act: 'extension',
    why: 'police style',
    text: 'I am writing to advise you that we require further time. The Act permits us to do so where we are considering the application of a qualified exemption and the public interest test is not yet complete. The exemption is Section 31 (law enforcement). I can now advise that the amended date for a response is 30 July 2025.',
  },
  {
    act: 'extension',
    why: 'unlawful in Scotland but claimed',
    text: 'We are extending the time limit for your request to 40 working days as allowed under regulation 7 because it is both complex and voluminous.',
    after: ['acknowledgement'],
  },
  {
    act: 'extension',
    why: 'has yet to decide',
    text: 'We do hold information falling within your request. Section 27 (international relations) may apply and we have not yet reached a decision on the balance of the public interest. We expect to need up to 20 more working days.',
  },

  {
    act: 'clarification-request',
    why: 'what is meant',
    text: 'Thank you for your request. Please could you clarify what you mean by "incident"? We will not be able to take your request further until we hear from you.',
  },
  {
    act: 'clarification-request',
    why: 'numbered questions of the authority',
    text: 'In order to identify the information you want we need further details:\n\n1. Which years are you interested in?\n2. Do you want figures for the whole county or the city only?\n\nYour request has been placed on hold.',
  },
  {
    act: 'clarification-request',
    why: 'section 1(3)',
    text: 'The scope of your request is very broad. Under section 1(3) of the Act we are not obliged to comply until you have given us the details that we reasonably need to find the information. Could you specify the type of correspondence and the dates?',
  },
  {
    act: 'clarification-request',
    why: 'which of two',
    text: 'Before we can process this, can you please confirm whether you want the number of fines issued or the number paid?',
  },
  {
    act: 'clarification-request',
    why: 'Scottish',
    text: 'We need some clarification of your request in order to locate the information. Please let us know which schools you mean. Under section 1(3) of FOISA the 20 working days will begin once you have replied.',
  },
  {
    act: 'clarification-request',
    why: 'environmental',
    text: 'We find your request too general. As required by regulation 9 we ask you to provide more particulars: please tell us which stretch of the river you are interested in, and over what period.',
  },
  {
    act: 'clarification-request',
    why: 'a name is missing',
    text: 'To be valid, a request has to give your real name. Please confirm your full name so that we can proceed with your request. The clock has stopped until we receive it.',
  },
  { act: 'clarification-request', why: 'short', text: 'Hi, do you mean the 2023 or the 2024 festival? Thanks, Jo' },
  {
    act: 'clarification-request',
    why: 'may be over the limit unless narrowed',
    text: 'As it stands your request would be likely to take us over the cost limit. Could you please narrow it, for example to one year? Until we hear from you we will take no further action on it.',
  },

  {
    act: 'fees-notice',
    why: 'a sum and how to pay',
    text: 'This letter is a fees notice under section 9 of the Act. The fee for copying and postage is £24.60. Please send a cheque payable to Marlford Council. We will send the information once payment has been received.',
  },
  {
    act: 'fees-notice',
    why: 'disbursements',
    text: 'The information is ready. A charge of £18.00 is payable for printing the large-scale plans. If we do not receive payment within three months we will take it that you do not want them.',
  },
  {
    act: 'fees-notice',
    why: 'Scottish',
    text: 'I enclose a fees notice. The total projected cost is £240 of which the first £100 is free; the fee payable by you is £14.00. Work will begin when the fee has been paid.',
  },
  {
    act: 'fees-notice',
    why: 'environmental charge',
    text: 'Under regulation 8 of the EIRs we make a reasonable charge for supplying this. The charge is £75 plus VAT and must be paid in advance.',
  },

  {
    act: 'transfer',
    why: 'whole request',
    text: 'Marlford Borough Council does not hold this information as education is a county function. We have transferred your request to Stourshire County Council, who will respond to you directly.',
  },
  {
    act: 'transfer',
    why: 'forwarded to another body',
    text: 'Your request concerns the ambulance service. We have therefore forwarded it to North Marl Ambulance Service NHS Trust for them to answer, and have closed our file.',
  },
  {
    act: 'transfer',
    why: 'Scottish',
    text: 'This authority does not hold the information. With your agreement we have passed your request to the Scottish Fire and Rescue Service, which will reply to you.',
  },
  {
    act: 'transfer',
    why: 'environmental, regulation 10',
    text: 'In accordance with regulation 10 of the EIRs your request has been transferred today to Natural Resources Agency. The 20 working days begin again when they receive it.',
  },
];
