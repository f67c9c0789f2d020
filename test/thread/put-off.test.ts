import { describe, expect, it } from 'vitest';
import type { ActKind } from '../../lib/thread/act';
import { readActs } from '../../lib/thread/acts';
import type { Message } from '../../lib/thread/thread';
import { message, REQUEST, thread } from './past';

const on = (day: string) => new Date(`${day}T09:00:00Z`);
const asked = message('requester', REQUEST, on('2025-06-04'));
const received = message(
  'authority',
  'Thank you for your request, which we received today. We will reply within 20 working days.',
  on('2025-06-05'),
);
const last = (...messages: Message[]) => readActs(thread([asked, ...messages])).at(-1)?.kind;

const COMPLAINTS = [
  '\n\nA requester who feels that we have not done as we should can turn to Mrs Hale, the Monitoring Officer, who had nothing to do with this. Her details are on the contacts page, and forms can be picked up at reception. If you are still not content when she has finished, the Information Commissioner may look into it. The office is in Wilmslow.\n\nMarlford Council\nTown Hall, Marlford',
  '\n\nComplaints go first to the Chief Officer and only then to the Commissioner.\n\nMarlford Council',
];

/** The whole answer is put off, without the usual words for lateness. */
const PUT_OFF: readonly string[] = [
  'Your three questions have gone round four teams and one is yet to answer. We shall not be through by Wednesday.\n\nYou will have the answers by 11 July, before then if they are quick.',
  'The park keepers were at the show all last week, and the books have not been made up. Our reply cannot go out today as it ought.\n\nMake it 9 July at the very latest.',
  'I wanted to have this with you by now. It is not ready, since the feed bills are in store and the van is off the road. The reply will be with you on 10 July.',
  'It has not been possible to get all that you want together within the twenty days. We expect to send you the reply by 14 July 2025.',
];

/** Something is given, in plain prose, and something is put off. */
const GIVEN: readonly string[] = [
  'There are fourteen swans on the lake and the keepers feed them. What the feed cost is not ready yet, as the bills are in store; you will have it by 11 July.',
  'We are late, and I am sorry. Nobody has counted the swans since 2022, when there were 31. The feed came to £310. The keepers have yet to tell me who does the feeding and I shall write to you about that by 9 July.',
  'I can let you have two of the three now: 14 swans, and £310 for feed. The name of the feeder is personal data and exempt under section 40(2). The rest has not been possible today and will be with you on 10 July.',
  'Please find attached what we have. The remaining invoices are still with the auditors and you will get them by 14 July.',
  'The feeding is done by volunteers. No count is made of the swans, so we hold no figure. The cost was £310, and the whole of the ledger will be published by the end of July.',
];

/** A machine that gives the request a number has taken it in; one that speaks of its inbox has not. */
const MACHINES: readonly (readonly [ActKind, string])[] = [
  [
    'acknowledgement',
    'ROBOT SPEAKING. We have your message and a person will see it tomorrow. Your number is MC-40213.',
  ],
  [
    'acknowledgement',
    'No human has read this. Your e-mail is now case 25/0093. Information requests take up to twenty working days; a review takes about a month.',
  ],
  [
    'acknowledgement',
    'Automatic message. Your request has reached us. Reference: MC/EIR/25-117. Do not answer this e-mail.',
  ],
  ['auto-reply', 'ROBOT SPEAKING. This inbox is opened on weekdays. For council tax and bins use the website.'],
  ['auto-reply', 'You have reached the records inbox. We read it each morning. In an emergency ring 999.'],
];

/** What comes within seconds. */
const AT_ONCE: readonly (readonly [ActKind, string])[] = [
  [
    'acknowledgement',
    'Thank you for contacting the Lake Office. Your message has been given ticket number LO-2290. A copy has gone to the Lake Master. For drowning call 999, day or night. Do not use e-mail.',
  ],
  [
    'acknowledgement',
    'AUTOMATIC MESSAGE - DO NOT REPLY\n\nWe have received your information request and opened record MC/IR/0588.\n\nWhat if I am not happy with the answer I get?\nYou can ask us for an internal review.',
  ],
  [
    'auto-reply',
    'Thank you for writing to Marlford. This is an automatic message; nobody sees replies to it.\n\n- If you have asked under the Freedom of Information Act, we are required to answer within 20 working days of receipt.\n- If you are a boatman, please ring the quay.',
  ],
  [
    'acknowledgement',
    'DO NOT REPLY. Case MC/24/0388 has been created for your request. Swan feed can be bought at the kiosk.',
  ],
  [
    'auto-reply',
    'I have gone on secondment to another council and will not be reading this account until January. Work on the lake has passed to Jo Ferris.',
  ],
  [
    'auto-reply',
    'I am away from the lake until Monday, so ring Jo in Parks about swans. FOI requests take 20 working days.',
  ],
  [
    'auto-reply',
    'Automatic reply: MC-60233\n\nI am now on leave until Monday 30 June. For anything urgent ring the quay on 01632 960 455.',
  ],
  ['auto-reply', 'This mailbox is read on Tuesdays. If you have registered for the regatta ring 01632 960 455.'],
];

/** A notice and a receipt that the requester takes note of, and those that he asks about. */
const NOTED: readonly (readonly [ActKind, string])[] = [
  ['other', 'For your information, our society will now meet in September, so there is no need to hurry for us.'],
  ['other', 'Please take your time, the article has been put back by a month.'],
  ['other', 'That is everything we asked for and very quick too. The colours did not show here, and no harm done.'],
  ['other', 'Many thanks. Your letter answers all of my questions.'],
  ['chaser', 'That is all I wanted on the pier. The part on moorings is still missing and overdue.'],
  ['chaser', 'For your information, the twenty days ended on Tuesday. Where is the answer?'],
  ['chaser', 'Our society meets in a week. May we have the answers before then, please? They were due on 2 July.'],
  ['chaser', 'I have your letter of 5 June and nothing since. When will the reply come?'],
];

describe('the whole answer is put off', () => {
  it.each(PUT_OFF.flatMap((text) => COMPLAINTS.map((tail) => [text, tail] as const)))('%s', (text, tail) => {
    expect(last(received, message('authority', `Dear Ms Vane,\n\n${text}${tail}`, on('2025-07-02')))).toBe('holding');
  });
});

describe('a letter that gives something answers, whatever it puts off', () => {
  it.each(GIVEN.flatMap((text) => COMPLAINTS.map((tail) => [text, tail] as const)))('%s', (text, tail) => {
    expect(last(received, message('authority', `Dear Ms Vane,\n\n${text}${tail}`, on('2025-07-02')))).toBe('response');
  });
});

/** A first letter without an answer of its own: what it does to the request. The reason stands behind each. */
const FIRST: readonly (readonly [ActKind, string, string])[] = [
  [
    'extension',
    'The information is held. In the view of the qualified person its release would inhibit frank advice, and section 36(2)(b)(i) of the Act is engaged. By section 10(3) the time may be lengthened while the public interest is considered. You should hear the outcome by 1 August 2025.',
    'a provision that lengthens the time, and a day',
  ],
  [
    'response',
    'Section 36(2)(b)(i) applies. The public interest has been weighed, and the information is exempt and withheld. We regret that time was taken under section 10(3) until 1 August 2025.',
    'withheld, whatever time it took',
  ],
  [
    'extension',
    'The Port has been at Readiness 2 for most of this spring. The crews have had to put ships first. Given its complexity, and in line with section 10 of the Act, the Port is taking a 20 working day extension. The new date for your response is 30 July 2025.',
    'more time in the name of a provision that gives none, and a number in a name',
  ],
  [
    'extension',
    'I am sorry that our reply will be late. The gulls have kept all of us busy, and so we have extended the deadline for your request as allowed by the Act. The new date is 9 July 2025.',
    'more time in the name of the Act',
  ],
  [
    'extension',
    '1. I can confirm that the Council holds information within the scope of all parts of your request.\n\n2. It considers that section 43(2) is engaged in relation to the price of the feed. It is subject to the public interest test.\n\n3. Section 10(3) permits an authority additional time where that test has to be applied. The Council has not finished applying it, since a view is awaited from the supplier.\n\n4. A substantive reply will be sent to you no later than 1 August 2025.',
    'more time for the public interest, in paragraphs with numbers',
  ],
  [
    'extension',
    '1. You asked on 4 June about the swans. I confirm that what you ask for is held.\n\n2. It appears to the Council that section 36(2)(b)(i) is engaged. The balance of the public interest has to be struck, and it has not been struck yet.\n\n3. Section 10(3) permits the Council to take whatever further period is reasonable. It estimates that it will write to you with its decision by 31 July 2025.\n\n4. Representations about this letter may be made to the Clerk of the Council.',
    'more time for the public interest, in paragraphs with numbers',
  ],
  [
    'response',
    '1. 14\n\n2. Mr Lugg\n\n3. Section 43(2) is engaged by the price of the feed. Section 10(3) permits additional time, and the Council has not finished weighing the public interest. We will write to you by 1 August 2025.',
    'one of three is weighed further, and the others are answered under their numbers',
  ],
  [
    'response',
    '1. There are 14 swans on the lake at present, as the keepers count them.\n\n2. Section 43(2) is engaged by the price of the feed. Section 10(3) permits additional time, and the public interest has not been weighed yet. We will write to you by 1 August 2025.',
    'one is weighed further beside an answer in a paragraph',
  ],
  [
    'extension',
    'I have an update for you. The swans are on the books of several teams, and getting it together is no small matter. Where that is so the Act lets us take up to 40 working days in place of 20, so I am writing to tell you that we are using the longer period. This means that our reply is now due, and will be sent to you, by 30 July 2025.\n\nI appreciate that this is disappointing. Thanks for your patience.',
    'what the Act is said to let them take',
  ],
  [
    'holding',
    'I have an update for you. The swans are on the books of several teams, and the longer period of moult has kept them busy. Our reply will be sent to you by 30 July 2025.',
    'a longer period of something else',
  ],
  [
    'holding',
    'We have not been able to reply within the 20 working days of section 10 of the Act, and I am sorry. The reply will reach you by 9 July 2025.',
    'late by a provision, and none is claimed',
  ],
  [
    'response',
    'The pier was closed on 3 May. Under section 10 of the harbour act the lease was extended, and the rent is now £310 a month. The extension of the period was agreed by 9 July 2025.',
    'the extension is what was asked about',
  ],
  [
    'transfer',
    'A line about the lamps. They were never ours. I have this morning forwarded that part of your letter to Brannock County Council, who look after them, and they will write to you. The rest I am still collecting.',
    'one part handed on, the others to come',
  ],
  [
    'transfer',
    'The path (your no. 3) belongs to the county. There is nothing about it in our files. I have passed that point to the County Highways section and they will write to you themselves.\n\nThe rest is in hand.',
    'one part handed on, the others to come',
  ],
  [
    'transfer',
    "MC 4410. A quick update on no. 3. The lake ferry isn't run by us and we have no passenger figures for it. Downland Passenger Executive holds the contract. I've sent that question over to their FOI desk this morning and they'll be in touch with you themselves. We're still working on the rest.",
    'one part handed on in few words that otherwise say little',
  ],
  [
    'response',
    "There are 14 swans. The bus shelters aren't run by us. I've sent that question on to their team today and they'll write to you themselves. We're still working on the rest.",
    'one part handed on beside an answer',
  ],
];

describe('a letter with files that it speaks of', () => {
  it('answers, however much it sounds like a machine', () => {
    const reply = message(
      'authority',
      'My answer and the pitch register are attached to this email. I am in the office Tuesdays to Thursdays only. If anything will not open ring the office, 10 till 2.',
      on('2025-06-25'),
    );
    const files = [{ name: 'register.pdf', url: null, size: null }];
    expect(last(received, { ...reply, attachments: files })).toBe('response');
  });
});

describe('a first letter that answers nothing itself', () => {
  it.each(FIRST)('%s: %s (%s)', (kind, text) => {
    expect(last(received, message('authority', `Dear Ms Vane,\n\n${text}`, on('2025-06-25')))).toBe(kind);
  });
});

describe('what machines write', () => {
  it.each(MACHINES)('%s: %s', (kind, text) => {
    expect(last(message('authority', text, on('2025-06-05')))).toBe(kind);
  });
});

describe('what machines write at once', () => {
  it.each(AT_ONCE)('%s: %s', (kind, text) => {
    expect(last(message('authority', text, new Date('2025-06-04T09:00:20Z')))).toBe(kind);
  });
});

describe('what the requester notes, and what he asks for', () => {
  it.each(NOTED)('%s: %s', (kind, text) => {
    expect(last(received, message('requester', `Dear Council,\n\n${text}\n\nTamsin Vane`, on('2025-07-04')))).toBe(
      kind,
    );
  });
});
