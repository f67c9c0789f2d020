import type { Passage } from './passages';

/** Answers in a word or two, in abbreviations and in plain words, and what only looks like them. */
export const BRIEF: Readonly<Record<string, readonly Passage[]>> = {
  answered: [
    ['What is the status of the bid?', 'Pending', 'the status that was asked for'],
    ['When will the pool reopen?', 'TBC', 'a day that is not settled'],
    ['Is the pool to reopen in May?', 'TBC', 'neither yes nor no, and said so'],
    ['How is the report marked?', 'Confidential', 'the marking that was asked for'],
    ['What happened to the old files?', 'Shredded in 2019.', 'what became of them'],
    ['How many files were destroyed?', 'Destroyed: 14', 'the subject'],
    ['How many fines were cancelled?', 'c.400', 'about'],
    ['How many fines were cancelled?', 'Approx 400 (system does not give an exact no.)', 'an estimate'],
    [
      'How many dogs were seized?',
      'Having consulted with the Dog Unit I am able to inform you that the number was thirty one (31).',
      'many words for a figure',
    ],
    ['How many dogs were seized, and how many were put down?', '31 & 4', 'two figures'],
    ['How many dogs were seized, and how many were put down?', '31; none.', 'a figure and none'],
    ['How much was paid to kennels in 2023/24?', 'Nothing, the charity does it for free', 'nothing was paid'],
    ['When was the kennel last inspected?', 'Spring 2024 - report attached', 'the time, beside a file', 'files'],
    [
      'In what month will the policy next be reviewed?',
      'The review month is given on its front page and is March 2026.',
      'a month, and no paper asked for',
    ],
    [
      'How many children are waiting?',
      'There were 1,904 children waiting to be seen by the service in May.',
      'to be seen by a service is no pointer',
    ],
    [
      'How many complaints were made?',
      'There were 14 complaints, and the reports are on our website.',
      'the figure beside a pointer',
    ],
    ['Is a contractor used?', 'We have a licence for it.', 'to have one is not to have none'],
  ],
  'partly-answered': [
    ['How many fines were cancelled?', '12 in Leam; Hexton n/k', 'one is not known'],
    [
      'How many fines were cancelled?',
      'Not available in the form you ask for, but 412 were written off for all causes.',
      'a figure in its place',
    ],
    [
      'How many fines were cancelled in 2022 and 2023?',
      '2023 = 412 (2022 predates our system)',
      'older than the system',
    ],
    [
      'How many fines were cancelled in 2022 and 2023?',
      "412 for the later year. Nothing for the earlier one I'm afraid.",
      'nothing for one',
    ],
    ['Who is the contractor and when does the contract end?', 'March 2026', 'a month is no contractor'],
    [
      'At which sites is it used?',
      "Leam and Hexton. The others can't be named for security reasons.",
      'the others are kept back',
    ],
    [
      'How many dogs were seized?',
      "Exact figures aren't held but officers think it was around thirty.",
      'a number in words beside',
    ],
    [
      'How many dogs were seized?',
      "31. A further 4 cases are still being looked at and I'll confirm those by the end of June.",
      'some are to be confirmed',
    ],
    [
      'What breeds were they?',
      "Breed isn't noted, but three were described by officers as lurchers.",
      'something told in its place',
    ],
    [
      'How much was paid in each year since 2021?',
      '2021/22 £12,000; 2022/23 £13,000; 2023/24 not yet available',
      'not yet available',
    ],
    ['Where are the dogs kept?', 'In Hexton. The exact address is withheld under s38.', 'the exact one is kept back'],
    [
      'Please provide all emails about Dog 14.',
      '14 emails found, of which 12 are attached; two are legally privileged (s42).',
      'some in a file, some kept back',
      'files',
    ],
  ],
  'not-held': [
    [
      'How many fines were cancelled?',
      "Can't tell you - system was changed in 2021 and the old data went with it.",
      'the records do not give it',
    ],
    ['How many fines were cancelled?', 'The Tribunal holds these, not us.', 'held by another'],
    ['How many fines were cancelled?', 'Lost in the move to the new system.', 'lost'],
    ['How many fines were cancelled?', 'n/k', 'not known'],
    ['How many fines were cancelled?', 'N/H', 'not held'],
    ['How many fines were cancelled?', 'No data', 'no data'],
    ['Send the contract with Oakham.', 'No such contract', 'no such paper'],
    ['Send the contract with Oakham.', 'Shredded under retention policy 2019.', 'shredded'],
    ['Send the contract with Oakham.', 'We looked everywhere and drew a blank.', 'drew a blank'],
    ['What training do wardens get?', "You'd have to ask the contractor.", 'another would know'],
    [
      'Why was the car park shut?',
      'This asks for an opinion and not for recorded information.',
      'no recorded information',
    ],
    ['Why was the car park shut?', 'FOI only covers recorded info. There is none on this.', 'there is none'],
    [
      'Please provide any policy on seized dogs.',
      "There isn't a policy; each case is judged on its merits.",
      'there is not one',
    ],
    [
      'Please list the breeds.',
      'We would need to create new information to answer this, which the Act does not require.',
      'it would have to be made',
    ],
    [
      'Please provide all emails about Dog 14.',
      'The mailbox in question has since been deleted.',
      'the mailbox is gone',
    ],
  ],
  refused: [
    [
      'How many fines were cancelled?',
      "This would take us over 18 hours and we won't be doing it.",
      'hours, in plain words',
    ],
    ['Who is the contractor?', "We'd rather keep that to ourselves.", 'in plain words'],
    ['Who is the contractor?', "That's between us and them.", 'in plain words'],
    ['Who is the contractor?', 'Confidential.', 'one word'],
    ['Who is the contractor?', '[redacted]', 'one word in brackets'],
    ['Who is the contractor?', '[redacted s40]', 'one word and its ground'],
  ],
  deferred: [
    ['How many fines were cancelled?', 'Waiting on Parking Services for this one.', 'waiting on another office'],
    ['How many fines were cancelled?', 'TBC', 'to be confirmed'],
    ['How many fines were cancelled?', 'TBA - chasing', 'to be advised'],
    ['How many fines were cancelled?', 'pending', 'pending'],
  ],
  'in-attachment': [
    ['Send the contract with Oakham.', "att'd", 'an abbreviation', 'files'],
    ['Send the contract with Oakham.', 'Encl.', 'an abbreviation', 'files'],
    ['Send the contract with Oakham.', 'PDF 3', 'a file by its number', 'files'],
    ['Send the contract with Oakham.', 'I enclose it, less pages 4 to 6 (s31).', 'all but a few pages', 'files'],
  ],
  signposted: [
    ['How much was paid to kennels in 2023/24?', 'Payments over £500 are on our website.', 'the figure is not the one'],
  ],
  'not-applicable': [
    ['If so, at which sites?', 'As there is no CCTV this cannot be answered.', 'it hangs on what there is not'],
    ['If so, at which sites?', 'Question 1 was answered in the negative.', 'the answer on which it hangs'],
  ],
  unclear: [
    ['How many fines were cancelled?', "I'm afraid we are unable to provide this.", 'neither a ground nor a reason'],
  ],
};
