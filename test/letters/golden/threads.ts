import type { Choices, LetterKind } from '../../../lib/letters/letter';
import type { Thread } from '../../../lib/thread/thread';
import { inventThread, type Line } from '../invented';

/** A letter that is kept word for word, with the thread that it is for. */
export interface Golden {
  readonly name: string;
  readonly kind: LetterKind;
  readonly lines: readonly Line[];
  readonly today: string;
  readonly thread?: Partial<Thread>;
  readonly choices?: Partial<Choices>;
}

const asked = [
  'Dear Sandholt District Council,',
  'Please tell me, under the Freedom of Information Act 2000:',
  '1. What did the repair of the bandstand cost in 2025?',
  '2. Which firm carried it out, and was the work put out to tender?',
  '3. When will the roof of the bandstand be painted again?',
  'Yours faithfully,\nOriel Fennimore',
].join('\n\n');

const request: Line = { id: 'outgoing-1', on: '2026-03-02', kind: 'request', text: asked };
const received: Line = {
  id: 'incoming-1',
  on: '2026-03-03',
  kind: 'acknowledgement',
  text: 'Dear Oriel Fennimore,\n\nThank you for your request for information, which we received on 2 March 2026. Our reference is SDC/FOI/0412. We aim to answer within 20 working days.\n\nInformation Governance',
};

function theirs(id: string, on: string, text: string, more: Partial<Line> = {}): Line {
  return {
    id,
    on,
    kind: 'response',
    text: `Dear Oriel Fennimore,\n\n${text}\n\nInformation Governance\nSandholt District Council`,
    ...more,
  };
}

function mine(id: string, on: string, text: string): Line {
  return {
    id,
    on,
    kind: 'chaser',
    text: `Dear Sandholt District Council,\n\n${text}\n\nYours faithfully,\n\nOriel Fennimore`,
  };
}

const holding = theirs(
  'incoming-2',
  '2026-03-30',
  'Reference SDC/FOI/0412\n\nI am sorry that we cannot answer your request in time. The officer who knows the bandstand is on leave. You will have our full reply by 17 April 2026.',
);
const chased = mine('outgoing-2', '2026-04-21', 'My request of 2 March 2026 is overdue. When will I have your answer?');

const volume = theirs(
  'incoming-2',
  '2026-03-27',
  'Reference SDC/FOI/0412\n\nBecause of the large number of requests that we have received this month, we are extending the time limit for your request by a further 20 working days. We will reply by 30 April 2026.',
);
const weighing = theirs(
  'incoming-2',
  '2026-03-27',
  'Reference SDC/FOI/0412\n\nWe need to extend the time limit under section 10(3) of the Act, as we have to consider the public interest test. We will write to you again as soon as we can.',
);
const clarify = theirs(
  'incoming-2',
  '2026-03-11',
  'Reference SDC/FOI/0412\n\nBefore we can deal with your request we need you to clarify it.\n\n1. Do you mean the bandstand in the Winter Gardens or the one on the pier?\n2. By the cost of the repair, do you mean the sum paid to the contractor or also the time of our own staff?\n\nYour request is on hold until we hear from you. If you have any queries, please contact us.',
);
const partial = theirs(
  'incoming-2',
  '2026-04-09',
  'Reference SDC/FOI/0412\n\n1. What did the repair of the bandstand cost in 2025?\n\nThe repair cost £9,340.\n\n2. Which firm carried it out, and was the work put out to tender?\n\nHarbour Joinery Limited.\n\nIf you are not content, you may ask for an internal review by writing to this address. If you are still not content after that, you may complain to the Information Commissioner.',
);
const commercial = theirs(
  'incoming-2',
  '2026-03-25',
  'Reference SDC/FOI/0412\n\n1. What did the repair of the bandstand cost in 2025?\n\nThe council holds this information and withholds it under section 43(2) of the Freedom of Information Act 2000, as its disclosure would be likely to prejudice the commercial interests of the contractor.\n\n2. Which firm carried it out, and was the work put out to tender?\n\nHarbour Joinery Limited. The work was not put out to tender.\n\n3. When will the roof of the bandstand be painted again?\n\nIn May 2027.\n\nYou may ask for an internal review within 40 working days, and then complain to the Information Commissioner.',
);
const reviewAsked: Line = {
  id: 'outgoing-2',
  on: '2026-03-30',
  kind: 'review-request',
  text: 'Dear Sandholt District Council,\n\nI ask for an internal review of your refusal of question 1. You do not say how anybody would be harmed, and you have not weighed the public interest.\n\nYours faithfully,\n\nOriel Fennimore',
};
const upheld = theirs(
  'incoming-3',
  '2026-04-27',
  'Reference SDC/FOI/0412\n\nI have carried out an internal review of the answer to your request. I uphold the decision to withhold the answer to question 1 under section 43(2) of the Freedom of Information Act 2000.\n\nIf you are not content with the outcome of this review, you may complain to the Information Commissioner.',
  { kind: 'review-outcome' },
);
const costly = theirs(
  'incoming-2',
  '2026-03-26',
  'Reference SDC/FOI/0412\n\nYour request is refused under section 12 of the Freedom of Information Act 2000. We estimate that it would take 31 hours to read the files of the bandstand since 1990 by hand, which exceeds the appropriate limit of 18 hours. You may wish to narrow your request to a shorter period, such as the last five years. You may ask for an internal review of this decision, and then complain to the Information Commissioner.',
);
const wide: Line = {
  ...request,
  text: asked
    .replace(
      'What did the repair of the bandstand cost in 2025?',
      'What did each repair of the bandstand cost since 1990?',
    )
    .replace('Which firm carried it out, and was the work put out to tender?', 'Which firms carried them out?'),
};
const deferred = theirs(
  'incoming-2',
  '2026-03-25',
  'Reference SDC/FOI/0412\n\n1. What did the repair of the bandstand cost in 2025?\n\nThe repair cost £9,340.\n\n2. Which firm carried it out, and was the work put out to tender?\n\nHarbour Joinery Limited. The work was not put out to tender.\n\n3. When will the roof of the bandstand be painted again?\n\nThe surveyor has not reported yet. We will send you the answer to question 3 by 10 April 2026.\n\nYou may ask for an internal review, and then complain to the Information Commissioner.',
);

const scottish: Partial<Thread> = {
  authority: { name: 'Inverbrae Council', url: null, tags: ['scotland', 'local_council'] },
};
const scots = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => ({
    ...line,
    text: line.text
      .replaceAll('Sandholt District Council', 'Inverbrae Council')
      .replaceAll('Freedom of Information Act 2000', 'Freedom of Information (Scotland) Act 2002')
      .replaceAll('SDC', 'IC'),
  }));

const sewage = [
  'Dear Sandholt District Council,',
  'Under the Environmental Information Regulations 2004 please send me:',
  '1. the results of every test of the water at the bathing beach in 2025;',
  '2. the dates in 2025 on which the storm drain beside the bandstand spilled.',
  'Yours faithfully,\nOriel Fennimore',
].join('\n\n');
const environmental: Partial<Thread> = {
  title: 'Bathing water at the bandstand',
  url: 'https://www.whatdotheyknow.com/request/bathing_water',
  claims: { status: null, dueOn: null, law: 'eir' },
};
const sewageAsked: Line = { ...request, text: sewage };
const lateExtension = theirs(
  'incoming-2',
  '2026-04-07',
  'Reference SDC/EIR/0077\n\nUnder regulation 7(1) of the Environmental Information Regulations 2004 we are extending the time for our reply because of the volume of the information. We will reply by 29 May 2026.',
);

const australian: Partial<Thread> = {
  site: 'www.righttoknow.org.au',
  jurisdiction: 'AU',
  zone: 'Australia/Sydney',
  url: 'https://www.righttoknow.org.au/request/lighthouse_leases',
  title: 'Lighthouse leases',
  authority: { name: 'Department of Coastal Works', url: null, tags: ['federal'] },
  claims: { status: null, dueOn: null, law: 'foi' },
};
const leases: Line = {
  ...request,
  text: 'Dear Department of Coastal Works,\n\nUnder the Freedom of Information Act 1982 (Cth) please send me the leases of the lighthouses at Cape Merrow and Point Hallam that are in force.\n\nYours faithfully,\n\nOriel Fennimore',
};

/** Every kind of letter, under several laws. */
export const golden: readonly Golden[] = [
  { name: 'chaser-silence', kind: 'chaser', lines: [request, received], today: '2026-04-20' },
  { name: 'chaser-broken-promise', kind: 'chaser', lines: [request, received, holding, chased], today: '2026-05-05' },
  {
    name: 'chaser-before-the-limit',
    kind: 'chaser',
    lines: [
      request,
      theirs(
        'incoming-1',
        '2026-03-04',
        'Our reference is SDC/FOI/0412. This is a short one: we will send you our reply by 13 March 2026.',
        { kind: 'holding' },
      ),
    ],
    today: '2026-03-18',
  },
  { name: 'chaser-rest-promised', kind: 'chaser', lines: [request, received, deferred], today: '2026-04-20' },
  { name: 'chaser-review', kind: 'chaser', lines: [request, received, commercial, reviewAsked], today: '2026-05-12' },
  { name: 'extension-volume', kind: 'extension-challenge', lines: [request, received, volume], today: '2026-03-28' },
  {
    name: 'extension-no-exemption-no-date',
    kind: 'extension-challenge',
    lines: [request, received, weighing],
    today: '2026-03-28',
  },
  {
    name: 'extension-scotland',
    kind: 'extension-challenge',
    lines: scots([request, received, volume]),
    today: '2026-04-08',
    thread: scottish,
  },
  {
    name: 'extension-environmental-late',
    kind: 'extension-challenge',
    lines: [sewageAsked, lateExtension],
    today: '2026-04-14',
    thread: environmental,
  },
  {
    name: 'clarification',
    kind: 'clarification',
    lines: [request, received, clarify],
    today: '2026-03-16',
    choices: {
      given: { 'answer-1': 'The one in the Winter Gardens.', 'answer-2': 'The sum paid to the contractor.' },
      signature: 'Oriel Fennimore\nSandholt Civic Society',
      salutation: 'Dear Information Governance,',
    },
  },
  {
    name: 'review-partial-with-own-words',
    kind: 'internal-review',
    lines: [request, received, partial],
    today: '2026-04-20',
    choices: {
      own: 'The minutes of the parks committee of January 2026 say that the painting was put off. I think that residents should know until when.',
    },
  },
  {
    name: 'review-scotland-silence',
    kind: 'internal-review',
    lines: scots([request, received]),
    today: '2026-04-20',
    thread: scottish,
  },
  {
    name: 'narrowed-by-period',
    kind: 'narrowed-request',
    lines: [wide, received, costly],
    today: '2026-04-01',
    choices: { given: { limit: 'Only repairs that were paid for on or after 1 January 2021.' } },
  },
  {
    name: 'new-request-beside-a-review',
    kind: 'new-request',
    lines: [request, received, partial],
    today: '2026-04-20',
    choices: {
      given: {
        asked: '1. What did the repair of the bandstand on the pier cost in 2025?\n2. Which firm carried it out?',
      },
    },
  },
  {
    name: 'complaint-after-review',
    kind: 'complaint',
    lines: [request, received, commercial, reviewAsked, upheld],
    today: '2026-05-20',
  },
  { name: 'complaint-silence', kind: 'complaint', lines: [request, received, holding, chased], today: '2026-05-12' },
  {
    name: 'complaint-scotland-review-silent',
    kind: 'complaint',
    lines: scots([
      request,
      received,
      {
        ...reviewAsked,
        on: '2026-04-07',
        text: 'Dear Sandholt District Council,\n\nYou have not answered my request. Under section 20 of the Freedom of Information (Scotland) Act 2002 I require you to review this.\n\nYours faithfully,\n\nOriel Fennimore',
      },
    ]),
    today: '2026-05-20',
    thread: scottish,
  },
  { name: 'complaint-australia-silence', kind: 'complaint', lines: [leases], today: '2026-04-20', thread: australian },
];

/** The thread of a golden letter. */
export function threadOf({ lines, thread = {} }: Golden): Thread {
  return inventThread(lines, thread);
}
