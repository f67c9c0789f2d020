import type { Letter } from './letters-early';

/** A fourth set, written after the rules to see how well they carry. */
export const FOURTH: readonly Letter[] = [
  {
    act: 'acknowledgement',
    why: 'we are in receipt',
    text: 'Dear Sir/Madam\n\nWe are in receipt of your Freedom of Information request below. This is receiving attention and we shall reply in due course.\n\nCorporate Governance',
  },
  {
    act: 'acknowledgement',
    why: 'will be considered',
    text: 'Your request has been given the number 25/0442 and will be considered by the relevant team. Under the legislation we have until 2 July 2025 to respond.',
  },
  {
    act: 'acknowledgement',
    why: 'case officer',
    text: 'I am the officer who will be dealing with your FOI request about swans. I will contact you if I need anything from you.',
  },
  {
    act: 'acknowledgement',
    why: 'says how the authority counts',
    text: 'Your request arrived after 5pm on 4 June and so counts as received on 5 June 2025. Our reply is due no later than 3 July 2025.',
  },
  {
    act: 'acknowledgement',
    why: 'several requests merged',
    text: 'We have received three requests from you this week and have logged them together as FOI 451. We will respond to all of them within 20 working days.',
  },
  {
    act: 'acknowledgement',
    why: 'forwarded to the FOI team',
    text: 'Thank you for your email. I have forwarded it to our Information Governance team who deal with such requests.',
  },
  {
    act: 'acknowledgement',
    why: 'data protection notice appended',
    text: 'Thank you for your request. We will process it in line with the Freedom of Information Act 2000.\n\nWe will use your name and contact details only to deal with your request, and keep them for two years. Our privacy notice is on the website.',
  },
  {
    act: 'acknowledgement',
    why: 'NHS with leaflet',
    text: 'I am writing to acknowledge your FOI request. I attach a leaflet that explains how we handle requests and charges.',
    files: ['FOI leaflet.pdf'],
  },
  {
    act: 'acknowledgement',
    why: 'attached acknowledgement',
    text: 'Please find attached acknowledgement of your request.',
    files: ['Acknowledgement 118.pdf'],
  },
  {
    act: 'acknowledgement',
    why: 'gives a target earlier than the law',
    text: 'Thanks for your enquiry. It has been sent to our Parks service and you should receive a response within 10 working days.',
  },
  {
    act: 'acknowledgement',
    why: 'second receipt for a chaser',
    after: ['chaser'],
    text: 'Thank you for your email of 3 July, which has been added to your case 118.',
  },
  {
    act: 'auto-reply',
    why: 'councillor',
    text: 'Thank you for your email. I receive many messages and will try to reply to you as soon as I can. If you are a resident of my ward please give your address.',
    seconds: 4,
  },
  {
    act: 'auto-reply',
    why: 'we have received your e-mail',
    seconds: 6,
    after: ['acknowledgement', 'chaser'],
    text: 'We have received your email and will respond as soon as possible. This is an automated message.',
  },
  {
    act: 'auto-reply',
    why: 'attending a course',
    text: 'I am attending a training course today and will respond to your email tomorrow.',
  },
  {
    act: 'auto-reply',
    why: 'working pattern',
    text: 'My working days are Monday to Wednesday. I will deal with your email when I am next in.',
  },
  {
    act: 'bounce',
    why: 'message too big',
    text: "Your message could not be sent because it is larger than the recipient's mail server allows. Status: 552 5.3.4",
  },
  {
    act: 'bounce',
    why: 'not monitored and not delivered',
    author: 'noreply',
    text: 'The following message to <foi@upper.example> was undeliverable. The reason for the problem: 5.1.0 - Unknown address error',
  },

  {
    act: 'holding',
    why: 'slipped',
    after: ['acknowledgement'],
    text: "I'm afraid that our response to you has slipped. We will get it to you by 11 July.",
  },
  {
    act: 'holding',
    why: 'will miss',
    after: ['acknowledgement'],
    text: 'Just to let you know we are going to miss the 2 July deadline for your FOI. Sorry about this. It should be with you by the end of the week.',
  },
  {
    act: 'holding',
    why: 'difficulty',
    after: ['acknowledgement'],
    text: 'We are having difficulty in extracting the data from our old system, which means that we will not be able to answer you on time.',
  },
  {
    act: 'holding',
    why: 'update',
    after: ['acknowledgement'],
    text: 'I am writing to provide you with an update on your request. The information has been located and is being reviewed for exempt material. We regret that this will not be finished by the due date.',
  },
  {
    act: 'holding',
    why: 'awaiting',
    after: ['acknowledgement', 'chaser'],
    text: 'I am awaiting a response from the lake manager and will forward it on to you as soon as I have it.',
  },
  {
    act: 'holding',
    why: 'thank you for chasing',
    after: ['acknowledgement', 'chaser'],
    text: 'Thank you for chasing. I hope to send you our reply tomorrow.',
  },
  {
    act: 'holding',
    why: 'overdue admitted',
    after: ['acknowledgement', 'chaser'],
    text: 'You are quite right that our response is overdue and I can only apologise. I have asked for it to be sent to you this week.',
  },
  {
    act: 'holding',
    why: 'third party consulted',
    after: ['acknowledgement'],
    text: 'Your request asks for information supplied by a third party. We have written to them for their views and are waiting for their answer. We will be unable to respond to you by 2 July as planned.',
  },
  {
    act: 'holding',
    why: 'prepared in draft',
    after: ['acknowledgement'],
    text: 'A draft response has been prepared but requires approval before it can be released. I apologise for the delay and will send it once approved.',
  },
  {
    act: 'holding',
    why: 'more time is all',
    after: ['acknowledgement'],
    text: 'We need a little more time to deal with your request and expect to reply by 9 July 2025.',
  },
  {
    act: 'extension',
    why: 'deadline moved for the test',
    after: ['acknowledgement'],
    text: 'We now have to carry out a public interest test and this will not be done by 2 July. The new deadline is 30 July 2025.',
  },
  {
    act: 'extension',
    why: 'reasonable time',
    after: ['acknowledgement'],
    text: 'Section 36 is being considered. The Act entitles us to take a reasonable time to decide where the public interest lies, and we expect this to be done by 30 July.',
  },
  {
    act: 'extension',
    why: 'EIR, volume and complexity',
    after: ['acknowledgement'],
    text: 'Given how many documents fall within your request, and how complex they are, it is impracticable to reply within 20 working days. We are therefore relying on Regulation 7 to extend the time to 40 working days, that is until 30 July 2025.',
  },
  {
    act: 'extension',
    why: 'in the heading only',
    after: ['acknowledgement'],
    text: 'Extension of time limit - public interest\n\nWe believe that sections 29 and 43 are engaged and are assessing the public interest. You will hear from us by 30 July 2025.',
  },

  {
    act: 'clarification-request',
    why: 'would you tell us',
    text: 'So that we can find what you want, would you tell us which lake you mean? There are three in the borough.',
  },
  {
    act: 'clarification-request',
    why: 'we assume, otherwise say so',
    text: 'We are not clear about the period that question 3 covers. Is it the calendar year or the financial year? We cannot start until this is settled.',
  },
  {
    act: 'clarification-request',
    why: 'does not describe',
    text: 'Your request does not describe the information sought clearly enough for us to find it. Please describe the records that you want in more detail.',
  },
  {
    act: 'clarification-request',
    why: 'asks to narrow before the limit',
    text: 'An initial look suggests that your request would exceed the cost limit. To avoid refusing it, I would like to invite you to narrow its scope. Please let me know how you wish to proceed.',
  },
  {
    act: 'clarification-request',
    why: 'pseudonym',
    text: 'A request under the Act must state the name of the applicant. "Swan Fan" does not appear to be a real name. Please send us your full name and we will then be able to deal with your request.',
  },
  {
    act: 'fees-notice',
    why: 'price list and how',
    text: 'To supply the maps we charge £8.50 a sheet, that is £51.00 for six sheets. You can pay by card on 01632 960200. We will dispatch them within five days of payment.',
  },
  {
    act: 'transfer',
    why: 'formal transfer in England',
    text: 'We do not hold this information but believe that it is held by Stourshire Police. With your interest in mind I have passed your request on to their disclosure unit, who will be in touch with you.',
  },
  {
    act: 'transfer',
    why: 'machinery of government',
    text: 'Responsibility for lakes moved to the Department for Waters on 1 April. Your request has been transferred there and a new reference will be sent to you by them.',
  },

  {
    act: 'response',
    why: 'I write in response',
    text: 'I write in response to your request for information about swans. The Council has 14. They are fed by volunteers.',
  },
  {
    act: 'response',
    why: 'information you requested',
    text: 'The information you requested is as follows:\n\nSwans: 14\nFeed: £212',
  },
  {
    act: 'response',
    why: 'short covering note',
    text: 'Further to your recent request, response attached.',
    files: ['response.docx'],
  },
  {
    act: 'response',
    why: 'covering note, other words',
    text: 'Please see our letter attached in relation to your FOI 118.',
    files: ['FOI118.pdf'],
  },
  {
    act: 'response',
    why: 'covering note with licence',
    text: 'Hi, attached is the information you asked for. It may be re-used under the Open Government Licence.',
    files: ['swans.csv'],
  },
  {
    act: 'response',
    why: 'inline with initials',
    text: 'See answers below in bold.\n\n1. How many swans live on the town lake? 14\n2. Who feeds the swans in winter? Volunteers\n3. What did the swan feed cost in 2024? £212',
  },
  {
    act: 'response',
    why: 'refused as personal data',
    text: 'The names of the volunteers are third party personal data. Their disclosure would contravene the data protection principles and they are therefore withheld under section 40(2). The number of swans is 14.',
  },
  {
    act: 'response',
    why: 'no information held after search',
    text: 'A search of our electronic records has been carried out and no information relevant to your request has been identified.',
  },
  {
    act: 'response',
    why: 'does not record',
    text: 'We have never counted the swans, so there is no record of how many there are.',
  },
  {
    act: 'response',
    why: 'would have to create',
    text: 'We do not keep statistics of this kind and the Act does not require us to create them.',
  },
  {
    act: 'response',
    why: 'legal advice withheld',
    text: 'The advice that you ask for is covered by legal professional privilege and we consider it exempt by virtue of section 42.',
  },
  {
    act: 'response',
    why: 'health trust table',
    text: 'Please find the Trust response below:\n\nNumber of swans: 14\nNumber fed: 14',
  },
  {
    act: 'response',
    why: 'answers to the parts after a partial one',
    after: ['acknowledgement', 'response'],
    text: 'As mentioned in our earlier response, we were waiting for the figure for question 3. This is now available: £212.',
  },
  {
    act: 'response',
    why: 'further to a clarification',
    after: ['clarification-request', 'clarification'],
    text: 'Thank you for clarifying your request. In 2024 there were 14 swans on the town lake.',
  },
  {
    act: 'response',
    why: 'release in part with schedule',
    text: 'We are releasing eleven of the fourteen documents. The remaining three are being withheld in full under section 35(1)(a). A schedule is attached.',
    files: ['docs.pdf'],
  },
  { act: 'response', why: 'confirm existence denied', text: 'We can confirm that no such meeting took place.' },
  {
    act: 'response',
    why: 'reasonably accessible',
    text: 'Your request is for information that is reasonably accessible to you by other means, namely the public register at the Town Hall, and section 21 therefore applies.',
  },
  {
    act: 'response',
    why: 'apology for lateness and answer',
    after: ['acknowledgement', 'holding', 'chaser'],
    text: 'Firstly I apologise that you have had to chase us. The swan feed cost £212 in 2024.',
  },
  {
    act: 'response',
    why: 'too many requests, vexatious',
    text: 'In the last six months you have sent us 48 requests about swans. We have concluded that this one has no serious purpose and are refusing it under section 14.',
  },

  {
    act: 'review-acknowledgement',
    why: 'will be looked at',
    after: ['response', 'review-request'],
    text: 'I have passed your email to our Solicitor, who carries out reviews. You should expect a decision by 2 September 2025.',
  },
  {
    act: 'review-acknowledgement',
    why: 'treats it as a review',
    after: ['response', 'review-request'],
    text: 'We are treating your email of 4 August as a request for an internal review under our complaints procedure. Ref IR/44.',
  },
  {
    act: 'review-outcome',
    why: 'I have now looked',
    after: ['response', 'review-request', 'review-acknowledgement'],
    text: 'I have now had the opportunity to look into your complaint. Question 3 was indeed not answered and I am sorry. We spent £212 on feed.',
  },
  {
    act: 'review-outcome',
    why: 'decision stands',
    after: ['response', 'review-request', 'review-acknowledgement'],
    text: 'Having looked at all the papers afresh I see no reason to depart from the decision that was communicated to you. It stands.',
  },
  {
    act: 'review-outcome',
    why: 'allowed',
    after: ['response', 'review-request', 'review-acknowledgement'],
    text: 'Your appeal is allowed and the documents are enclosed.',
    files: ['docs.pdf'],
  },
  {
    act: 'review-outcome',
    why: 'dismissed',
    after: ['response', 'review-request'],
    text: 'The Review Officer considered whether the searches were adequate and was content that they were. Your complaint has been dismissed.',
  },
  {
    act: 'response',
    why: 'while a review is pending but on the old request',
    after: ['acknowledgement', 'review-request', 'review-acknowledgement'],
    text: 'Here is our response to your FOI request of 4 June. We hold no information on swans.',
  },
  {
    act: 'other',
    why: 'asks how the service was',
    after: ['acknowledgement', 'response'],
    text: 'How did we do? Please take our customer satisfaction survey. It takes two minutes.',
  },
];

/** And of requesters. */
export const FOURTH_REQUESTERS: readonly Letter[] = [
  { act: 'chaser', why: 'may I ask', after: ['acknowledgement'], text: 'May I ask what has become of my request?' },
  {
    act: 'chaser',
    why: 'counts the days',
    after: ['acknowledgement'],
    text: 'It is now 31 working days since I wrote to you.',
  },
  { act: 'chaser', why: 'update', after: ['acknowledgement', 'holding'], text: 'Could you give me an update please?' },
  {
    act: 'chaser',
    why: 'missing part',
    after: ['response'],
    text: 'Thanks for the reply. Question 2 seems to have been overlooked, can you answer it?',
  },
  {
    act: 'chaser',
    why: 'review outcome',
    after: ['response', 'review-request'],
    text: 'More than 40 working days have gone by since my request for an internal review. Please send me the outcome.',
  },
  {
    act: 'clarification',
    why: 'sorry for being unclear',
    after: ['clarification-request'],
    text: 'Sorry if I was unclear. The town lake, please, for the last three years.',
  },
  {
    act: 'clarification',
    why: 'agrees to a smaller scope',
    after: ['acknowledgement', 'clarification-request'],
    text: 'Yes, one year is fine.',
  },
  {
    act: 'clarification',
    why: 'in order to keep within the limit',
    after: ['response'],
    text: 'In order to bring this within the cost limit, please only search the mailbox of the lake manager.',
  },
  {
    act: 'review-request',
    why: 'politely',
    after: ['response'],
    text: 'I would be grateful if the Council would review its response. I believe that the public interest favours disclosure.',
  },
  {
    act: 'review-request',
    why: 'formal complaint',
    after: ['response'],
    text: 'Please accept this as a formal request for review of your decision to withhold the contract.',
  },
  {
    act: 'review-request',
    why: 'lack of response',
    after: ['acknowledgement', 'chaser'],
    text: 'As you have ignored my reminder I am now asking for an internal review.',
  },
  {
    act: 'other',
    why: 'answers an offer',
    after: ['response'],
    text: 'Thank you for your offer of a meeting, which I accept.',
  },
];

/** Letters in other languages: only their plainest formulas are known. */
export const OTHER_LANGUAGES: readonly Letter[] = [
  {
    act: 'acknowledgement',
    why: 'Welsh',
    text: 'Diolch am eich cais, a dderbyniwyd ar 4 Mehefin. Byddwn yn ymateb o fewn 20 diwrnod gwaith.',
  },
  {
    act: 'response',
    why: 'Welsh',
    text: 'Annwyl Ms Vane,\n\nAtodir ein hymateb i’ch cais.\n\nYn gywir',
    files: ['ymateb.pdf'],
  },
  {
    act: 'acknowledgement',
    why: 'French',
    text: 'Madame,\n\nNous accusons réception de votre demande, enregistrée sous la référence 118.',
  },
  {
    act: 'response',
    why: 'French',
    text: 'Madame,\n\nVeuillez trouver ci-joint les documents demandés.',
    files: ['lac.pdf'],
  },
  {
    act: 'acknowledgement',
    why: 'German',
    text: 'Sehr geehrte Frau Vane,\n\nhiermit bestätigen wir Ihnen den Eingang Ihrer Anfrage vom 4. Juni.',
  },
  {
    act: 'response',
    why: 'German',
    text: 'Sehr geehrte Frau Vane,\n\nIhr Antrag wird abgelehnt, da ein Ausschlussgrund vorliegt.',
  },
  {
    act: 'acknowledgement',
    why: 'Spanish',
    text: 'Estimada Sra. Vane:\n\nHemos recibido su solicitud de acceso a la información.',
  },
];
