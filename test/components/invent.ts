import type { Assessment, Note, Tone } from '../../lib/assess/assessment';
import type { SavedDraft } from '../../lib/cases/case';
import type { Clock, Count, Window } from '../../lib/law/clock';
import type { Cite, Term } from '../../lib/law/regime';
import type { Ground, Letter, Offer } from '../../lib/letters/letter';
import type { PageView } from '../../lib/messaging/protocol';
import type { AnswerState, LedgerRow } from '../../lib/questions/question';
import type { Act, ActKind } from '../../lib/thread/act';
import type { Evidence, Message, Thread } from '../../lib/thread/thread';

export const cite: Cite = {
  section: 'FOIA 2000 s.10(1)',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
  checkedOn: '2026-11-01',
  confidence: 'verified',
};

const term: Term = { count: 20, unit: 'working-days', force: 'statute', cite };

/** Twenty working days over Easter 2025: two bank holidays left out. */
export const count: Count = {
  from: '2025-04-01',
  due: '2025-05-01',
  counted: 20,
  weekends: 8,
  skipped: [
    { day: '2025-04-18', name: 'Good Friday' },
    { day: '2025-04-21', name: 'Easter Monday' },
  ],
};

export function evidenceOf(messageId: string, quote: string, start = 0): Evidence {
  return { messageId, start, end: start + quote.length, quote };
}

export function actOf(messageId: string, kind: ActKind, part: Partial<Act> = {}): Act {
  const rest = { evidence: [], why: '', confidence: 0.9, ground: null, promises: [], citations: [], corrected: false };
  return { messageId, kind, ...rest, ...part };
}

export function noteOf(messageId: string, kind: ActKind, part: Partial<Note> = {}): Note {
  const tone: Tone = 'neutral';
  return {
    messageId,
    act: actOf(messageId, kind),
    title: 'Holding letter',
    headline: 'Says that it is late.',
    tone,
    proof: [],
    ...part,
  };
}

export function rowOf(label: string | null, state: AnswerState, part: Partial<LedgerRow['answer']> = {}): LedgerRow {
  const text = `How many benches stand in park ${label ?? 'of the town'}?`;
  const id = `outgoing-1:${label ?? text}`;
  return {
    question: { id, label, text, place: evidenceOf('outgoing-1', text), conditionOn: null },
    answer: {
      state,
      in: 'incoming-2',
      evidence: null,
      citations: [],
      confidence: 0.9,
      why: 'The reply gives a number.',
      missing: null,
      history: [],
      corrected: false,
      ...part,
    },
  };
}

const clock: Clock = {
  clock: 'response',
  from: '2025-04-01',
  fromMessage: 'outgoing-1',
  due: '2025-05-01',
  state: 'overdue',
  workingDaysLate: 5,
  endedOn: null,
  endedBy: null,
  term,
  count,
  why: ['No reply has come.'],
};

const window40: Window = {
  what: 'ask-review',
  opensOn: '2025-05-02',
  closesOn: '2025-06-30',
  state: 'open',
  term: { ...term, count: 40, force: 'guidance' },
  why: 'Authorities may refuse a review that is asked for later.',
};

export function assessmentOf(part: Partial<Assessment> = {}): Assessment {
  return {
    today: '2025-05-09',
    regime: {
      id: 'uk-foia',
      name: 'Freedom of Information Act 2000',
      why: 'The site says so.',
      confidence: 0.9,
      corrected: false,
    },
    notes: [noteOf('outgoing-1', 'request', { title: 'Request' }), noteOf('incoming-2', 'holding')],
    clocks: [clock],
    windows: [window40],
    promises: [],
    school: null,
    questions: [rowOf('Q1', 'answered'), rowOf('Q2', 'unanswered'), rowOf('Q3', 'unclear')],
    headline: 'The reply is 5 working days late.',
    tone: 'bad',
    next: { what: 'chase', text: 'Send a reminder.', on: '2025-05-01', messageId: null },
    warnings: [],
    ...part,
  };
}

export function viewOf(part: Partial<PageView> = {}): PageView {
  return {
    assessment: assessmentOf(),
    tracked: false,
    corrections: [],
    offers: [],
    drafts: [],
    settings: { signature: '', salutation: '' },
    reviewForm: null,
    followUpForm: null,
    editorWidth: null,
    openEditor: null,
    laws: [
      { id: 'uk-foia', name: 'Freedom of Information Act 2000' },
      { id: 'uk-eir', name: 'Environmental Information Regulations 2004' },
    ],
    ...part,
  };
}

function groundOf(id: string, text: string, strength: Ground['strength'] = 'strong'): Ground {
  return { id, title: `Ground ${id}`, text, section: 's.10', evidence: [], strength };
}

export const grounds: readonly Ground[] = [
  groundOf('late', 'Your reply was due by 1 May 2025 and has not come.'),
  groundOf('open', 'You did not answer question 2 of my request of 1 April.'),
  groundOf('help', 'You gave me no advice or assistance whatsoever.', 'weak'),
];

/** A letter as the background drafts it, with the grounds that are on. */
export function letterWithout(off: readonly string[], part: Partial<Letter> = {}): Letter {
  const on = grounds.filter(({ id }) => !off.includes(id)).map(({ text }) => text);
  return {
    kind: 'internal-review',
    title: 'Internal review',
    to: 'authority',
    subject: 'Internal review',
    grounds,
    text: [
      'Dear Wexmouth Council,',
      'Please review this.',
      ...on,
      'I ask that the review be carried out soon.',
      'Yours faithfully,\nOlu Marsh',
    ].join('\n\n'),
    blanks: [],
    advice: null,
    ...part,
  };
}

/** A letter that was begun, made from the draft with every strong ground. */
export function savedAs(text: string, part: Partial<SavedDraft> = {}): SavedDraft {
  return {
    url: 'https://www.whatdotheyknow.com/request/benches',
    kind: 'internal-review',
    text,
    off: [],
    given: {},
    own: '',
    pending: false,
    savedAt: '2025-05-08T10:00:00Z',
    ...part,
  };
}

/** A letter that can be drafted. */
export function offerOf(kind: Offer['kind'], title: string, part: Partial<Offer> = {}): Offer {
  return { kind, title, why: `Why a ${kind} fits.`, best: false, ...part };
}

export function messageOf(id: string, text: string, part: Partial<Message> = {}): Message {
  return {
    id,
    party: id.startsWith('outgoing') ? 'requester' : 'authority',
    author: 'Olu Marsh',
    sentOn: '2025-04-01',
    sentAt: '2025-04-01T09:00:00+01:00',
    receivedOn: null,
    resentOn: [],
    text,
    attachments: [],
    hidden: false,
    declared: null,
    ...part,
  };
}

export function threadOf(messages: readonly Message[]): Thread {
  return {
    portal: 'alaveteli',
    site: 'www.whatdotheyknow.com',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: 'https://www.whatdotheyknow.com/request/benches',
    title: 'Benches',
    requester: { name: 'Olu Marsh', url: null },
    authority: { name: 'Wexmouth Council', url: null, tags: [] },
    tags: [],
    messages,
    claims: { status: 'waiting_response', dueOn: null, law: 'foi' },
    folded: false,
    closed: false,
  };
}
