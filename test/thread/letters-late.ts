import type { Letter } from './letters-early';

/** Letters that answer, refuse or review, and what requesters write after their request. */
export const LATE: readonly Letter[] = [
  {
    act: 'response',
    why: 'attached',
    text: 'Dear Ms Vane\n\nPlease find attached our response to your recent Freedom of Information request.\n\nRegards',
    files: ['Response.pdf'],
  },
  {
    act: 'response',
    why: 'attached, in other words',
    text: 'Good afternoon,\n\nThe Trust’s reply to your request is attached to this email together with a spreadsheet.\n\nThe FOI Team',
    files: ['FOI 12.docx', 'data.xlsx'],
  },
  { act: 'response', why: 'only a pointer to the file', text: 'Please see attached.', files: ['25-118 final.pdf'] },
  {
    act: 'response',
    why: 'attached letter and late',
    text: 'Please accept my apologies for the delay in replying. I attach a letter with the information that you requested.',
    files: ['letter.pdf'],
  },
  { act: 'response', why: 'numbered answers only', text: '1. 14\n2. The Friends of the Lake\n3. £212' },
  {
    act: 'response',
    why: 'restated questions',
    text: 'How many swans live on the town lake?\nFourteen.\n\nWho feeds the swans in winter?\nVolunteers.\n\nWhat did the swan feed cost in 2024?\n£212',
  },
  {
    act: 'response',
    why: 'a plain statement and nothing else',
    text: 'Dear Ms Vane\n\nThe lake is privately owned and has been since 1998.\n\nYours sincerely',
  },
  {
    act: 'response',
    why: 'not held',
    text: 'Thank you for your request of 4 June. Having searched our records I can tell you that Marlford Council does not hold the information requested. You may wish to try the Lake Trust.',
  },
  {
    act: 'response',
    why: 'not held and pointed elsewhere is no transfer',
    text: 'We do not hold this. You may wish to contact Stourshire County Council, which is the highway authority, at foi@stourshire.example.',
  },
  {
    act: 'response',
    why: 'cost limit',
    text: 'We estimate that it would take 31 hours to find what you ask for. This is above the appropriate limit of 18 hours, so we refuse your request under section 12(1). You may wish to narrow your request, for example to one year, and we will then look at it again.',
  },
  {
    act: 'response',
    why: 'vexatious',
    text: 'Having considered your request in the light of your earlier ones, the University regards it as vexatious and, under section 14(1), will not be answering it.',
  },
  {
    act: 'response',
    why: 'neither confirm nor deny',
    text: 'The Force can neither confirm nor deny that it holds the information you have requested, as the duty in section 1(1)(a) does not apply by virtue of section 23(5).',
  },
  {
    act: 'response',
    why: 'exempt with a public interest test',
    text: 'The information is exempt under section 43(2). In applying this exemption we had to balance the public interest in withholding against that in disclosure. We acknowledge that openness about contracts needs time and further explanation, but find that the public interest favours withholding.',
  },
  {
    act: 'response',
    why: 'future publication',
    text: 'The report will be published in the autumn. It is therefore exempt under section 22, and the public interest does not favour earlier release.',
  },
  {
    act: 'response',
    why: 'published already',
    text: 'The information you have requested is available on our website at https://www.marlford.example/lake.',
  },
  {
    act: 'response',
    why: 'some of it now, some later',
    text: 'Here are the figures for 2023 and 2024. The 2022 figures are still being checked and I will send them by 20 July.',
    after: ['acknowledgement'],
  },
  {
    act: 'response',
    why: 'late with an apology',
    text: 'I am sorry for the delay in responding to you. The Council’s answers are given below:\n\n1) 14\n2) Volunteers',
    after: ['acknowledgement', 'chaser'],
  },
  {
    act: 'response',
    why: 'an answer with a note on clarification',
    text: 'Our answers are set out below. Please let us know if you need us to clarify any of them.\n\nQ1: 14\nQ2: Volunteers',
  },
  {
    act: 'response',
    why: 'police refusal notice',
    text: 'Section 17 of the Freedom of Information Act 2000 requires Upper Marl Police, when refusing to provide such information, to provide you with a notice which states that fact, specifies the exemption and states why it applies. The exemption applicable is Section 40(2) Personal Information. This letter acts as a refusal notice.',
  },
  {
    act: 'response',
    why: 'department style',
    text: 'I can confirm that the Department holds information within the scope of your request. A copy of the information is enclosed. Some names have been redacted under section 40(2).',
    files: ['scan.pdf'],
  },
  {
    act: 'response',
    why: 'supplement as promised',
    text: 'Further to our reply of 1 July, the figure for question 3 is £212.',
    after: ['response'],
  },
  {
    act: 'response',
    why: 'in words of a school',
    text: 'Hello, in answer to your questions: the governors met six times last year, the minutes are on the school website and there was no cost to the school.',
  },
  { act: 'response', why: 'no swans at all', text: 'There have been no swans on the lake since 2019.' },
  {
    act: 'response',
    why: 'a small body without formulas',
    text: 'Dear Ms Vane,\n\nThe Parish Council has three benches and they were bought in 2011 for £1,140. The clerk looks after them.\n\nBest wishes',
  },
  {
    act: 'response',
    why: 'environmental exception',
    text: 'We are withholding the survey under regulation 12(5)(g), protection of the environment, since it shows where the nests are. On balance the public interest lies in maintaining the exception.',
  },
  {
    act: 'response',
    why: 'Scottish, not held notice',
    text: 'In terms of section 17(1) of the Freedom of Information (Scotland) Act 2002 I give you notice that the information is not held by the Council.',
  },
  {
    act: 'response',
    why: 'repeated request',
    text: 'Your request is substantially similar to one we answered in March. It is refused as a repeated request under section 14(2).',
  },
  {
    act: 'response',
    why: 'answers in colour',
    text: 'Please see our responses in red below.\n\nHow many swans live on the town lake? 14\nWho feeds the swans in winter? Volunteers',
  },
  {
    act: 'response',
    why: 'refused with advice to narrow',
    text: 'Your request has been refused because it exceeds the cost limit. If you could specify a shorter period, we may be able to help.',
  },
  {
    act: 'response',
    why: 'after a holding letter',
    text: 'I am now able to respond to your request. There are 14 swans.',
    after: ['acknowledgement', 'holding'],
  },
  {
    act: 'response',
    why: 'part not held here',
    text: 'Questions 1 and 2: fourteen, and volunteers. Question 3: this is not recorded.',
  },
  { act: 'response', why: 'no words, but files', text: '', files: ['FOI 118 reply.pdf'] },

  {
    act: 'review-acknowledgement',
    why: 'plain',
    after: ['response', 'review-request'],
    text: 'Thank you for your email asking for an internal review. It will be carried out by a senior officer and we aim to let you know the outcome within 20 working days.',
  },
  {
    act: 'review-acknowledgement',
    why: 'with a reference',
    after: ['response', 'review-request'],
    text: 'I acknowledge receipt of your complaint about our response to FOI 118. It has been logged as IR 7.',
  },
  {
    act: 'review-acknowledgement',
    why: 'Scottish',
    after: ['response', 'review-request'],
    text: 'Your requirement for review was received on 4 August and will be considered by a review panel, which will reply within 20 working days.',
  },
  {
    act: 'review-acknowledgement',
    why: 'up to 40 days',
    after: ['response', 'review-request'],
    text: 'We have received your request that we review our decision. Complex reviews can take up to 40 working days. We will endeavour to reply to you by 5 September 2025.',
  },
  {
    act: 'review-acknowledgement',
    why: 'says what a review is',
    after: ['response', 'review-request'],
    text: 'Thank you for your correspondence of 4 August, in which you ask for the handling of your request to be reconsidered. An internal review is a fresh look at the original decision. The reviewer may uphold the decision or overturn it. We will write to you when it is complete.',
  },

  {
    act: 'review-outcome',
    why: 'upheld',
    after: ['response', 'review-request'],
    text: 'I have carried out a review of our reply to your request. I am satisfied that the exemption was correctly applied and your complaint is not upheld.',
  },
  {
    act: 'review-outcome',
    why: 'overturned',
    after: ['response', 'review-request', 'review-acknowledgement'],
    text: 'Following an internal review we have decided to disclose the information that was withheld. Please find it below. There are 14 swans.',
  },
  {
    act: 'review-outcome',
    why: 'attached',
    after: ['response', 'review-request'],
    text: 'Please find attached the outcome of your internal review.',
    files: ['IR outcome.pdf'],
  },
  {
    act: 'review-outcome',
    why: 'attached, in other words',
    after: ['response', 'review-request'],
    text: 'Our response to your request for an internal review is attached.',
    files: ['IR 7.pdf'],
  },
  {
    act: 'review-outcome',
    why: 'substituted exemption',
    after: ['response', 'review-request'],
    text: 'Having reconsidered the matter, the Department no longer relies on section 43 but considers that section 41 applies to the same information, which remains withheld.',
  },
  {
    act: 'review-outcome',
    why: 'Scottish panel',
    after: ['response', 'review-request'],
    text: 'The Review Panel has now met and agreed to confirm the original decision with modifications. You have the right to apply to the Scottish Information Commissioner.',
  },
  {
    act: 'review-outcome',
    why: 'late',
    after: ['response', 'review-request', 'chaser'],
    text: 'I apologise for the time it has taken to conclude this review. My findings are as follows. The search was inadequate and I have asked the team to do it again.',
  },
  {
    act: 'review-outcome',
    why: 'new answers',
    after: ['response', 'review-request'],
    text: 'Thank you for pointing out that question 3 was not answered. We have looked at this again. The swan feed cost £212.',
  },
  {
    act: 'response',
    why: 'a review was asked for because nothing had come',
    after: ['acknowledgement', 'review-request'],
    text: 'Please find below our response to your request of 4 June, with apologies for the delay.\n\n1. 14\n2. Volunteers',
  },

  {
    act: 'other',
    why: 'small talk',
    after: ['response', 'thanks'],
    text: 'Thank you for your kind feedback, it is much appreciated by the team.',
  },
  {
    act: 'other',
    why: 'recall',
    after: ['acknowledgement'],
    text: 'Marlford Council would like to recall the message, "FOI 118".',
  },
  { act: 'unclear', why: 'nothing to read', text: '' },
  {
    act: 'unclear',
    why: 'not in English',
    text: 'Szanowna Pani, po zapoznaniu się ze sprawą informuję, że w jeziorze mieszka wiele ptaków i nikt ich nie liczy od wielu lat.',
  },
];

/** What requesters write later. */
export const REQUESTERS: readonly Letter[] = [
  {
    act: 'chaser',
    why: 'overdue',
    after: ['acknowledgement'],
    text: 'Dear FOI team,\n\nMy request is now overdue. Please let me have your answer by return.',
  },
  {
    act: 'chaser',
    why: 'polite',
    after: ['acknowledgement'],
    text: 'Hello, I wondered whether there was any progress on my request below?',
  },
  {
    act: 'chaser',
    why: 'threat of a review is none',
    after: ['acknowledgement'],
    text: 'You have not replied within 20 working days. If I do not hear from you this week I will ask for an internal review.',
  },
  {
    act: 'chaser',
    why: 'a promise broken',
    after: ['holding'],
    text: 'You told me that I would have the figures by 18 July. It is now 25 July.',
  },
  {
    act: 'chaser',
    why: 'the review is late',
    after: ['response', 'review-request', 'review-acknowledgement'],
    text: 'I asked for an internal review on 4 August and have had no reply. When can I expect the outcome?',
  },
  {
    act: 'chaser',
    why: 'attachment missing',
    after: ['response'],
    text: 'Thank you, but the attachment was not included. Please resend it.',
  },
  {
    act: 'chaser',
    why: 'part unanswered',
    after: ['response'],
    text: 'Thank you for this. However, you did not answer question 3. Could you please send the figure?',
  },
  {
    act: 'clarification',
    why: 'asked for',
    after: ['clarification-request'],
    text: 'I mean the calendar year 2024. Figures for the city only, please.',
  },
  { act: 'clarification', why: 'short', after: ['clarification-request'], text: 'All schools.' },
  {
    act: 'clarification',
    why: 'narrows of itself',
    after: ['acknowledgement'],
    text: 'To save you time I would like to narrow my request to the last two years.',
  },
  {
    act: 'clarification',
    why: 'drops a part',
    after: ['response'],
    text: 'I withdraw question 4 and would be content with a yearly total for the others.',
  },
  {
    act: 'review-request',
    why: 'WhatDoTheyKnow wording',
    after: ['response'],
    text: 'Please pass this on to the person who conducts Freedom of Information reviews.\n\nI am writing to request an internal review of the handling of my FOI request "Swans".\n\nA full history is available on the internet.',
  },
  {
    act: 'review-request',
    why: 'for silence',
    after: ['acknowledgement'],
    text: 'No answer has come and the time limit has passed. I therefore request an internal review of your failure to respond.',
  },
  {
    act: 'review-request',
    why: 'Scottish',
    after: ['response'],
    text: 'I require the Council to review its decision under section 20 of the Act because I do not accept that the exemption applies.',
  },
  {
    act: 'review-request',
    why: 'in other words',
    after: ['response'],
    text: 'I do not agree with your refusal. Please carry out a review.',
  },
  { act: 'other', why: 'thanks', after: ['response'], text: 'Thank you very much, this is exactly what I needed.' },
  { act: 'other', why: 'thanks for a late answer', after: ['response'], text: 'Many thanks for sending this.' },
  { act: 'other', why: 'consents', after: ['acknowledgement'], text: 'I am content to receive the reply by e-mail.' },
];
