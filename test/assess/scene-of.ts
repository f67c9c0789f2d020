import type { Scene } from '../../lib/assess/scene';
import type { Clock, Window } from '../../lib/law/clock';
import type { Term } from '../../lib/law/regime';
import type { AnswerState, LedgerRow } from '../../lib/questions/question';
import type { Act, ActKind } from '../../lib/thread/act';
import type { IsoDay, Message, Party, Thread } from '../../lib/thread/thread';

/** A message in short: id, party, day, kind. */
export type Brief = readonly [id: string, party: Party, sentOn: IsoDay | null, kind: ActKind, more?: Partial<Message>];

const cite = {
  section: 'FOIA 2000 s.10(1)',
  source: 'https://example.org/act',
  checkedOn: '2026-11-21',
  confidence: 'verified',
} as const;

const twentyDays: Term = { count: 20, unit: 'working-days', force: 'statute', cite };

function messageOf([id, party, sentOn, , more]: Brief): Message {
  const text = 'Dear Sir or Madam,\n\nSome words.';
  return {
    id,
    party,
    author: 'A. Writer',
    sentOn,
    sentAt: sentOn,
    receivedOn: null,
    resentOn: [],
    text,
    attachments: [],
    hidden: false,
    declared: null,
    ...more,
  };
}

export function actOf([id, , , kind]: Brief, more: Partial<Act> = {}): Act {
  return {
    messageId: id,
    kind,
    evidence: [],
    why: 'Because.',
    confidence: 0.9,
    ground: null,
    promises: [],
    citations: [],
    corrected: false,
    ...more,
  };
}

function threadOf(briefs: readonly Brief[], more: Partial<Thread> = {}): Thread {
  return {
    portal: 'alaveteli',
    site: 'www.whatdotheyknow.com',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: 'https://www.whatdotheyknow.com/request/pond_depths',
    title: 'Pond depths',
    requester: { name: 'Ada Pike', url: null },
    authority: { name: 'Mereford Council', url: null, tags: [] },
    tags: [],
    messages: briefs.map(messageOf),
    claims: { status: null, dueOn: null, law: 'foi' },
    folded: false,
    closed: false,
    ...more,
  };
}

export function clockOf(more: Partial<Clock>): Clock {
  return {
    clock: 'response',
    from: '2025-01-06',
    fromMessage: 'outgoing-1',
    due: '2025-02-03',
    state: 'running',
    workingDaysLate: null,
    endedOn: null,
    endedBy: null,
    term: twentyDays,
    count: { from: '2025-01-06', due: '2025-02-03', counted: 20, weekends: 8, skipped: [] },
    why: ['Counted from the day of receipt.'],
    ...more,
  };
}

export function windowOf(more: Partial<Window>): Window {
  return {
    what: 'ask-review',
    opensOn: '2025-02-03',
    closesOn: '2025-03-31',
    state: 'open',
    term: twentyDays,
    why: 'within forty working days.',
    ...more,
  };
}

export function rowOf(state: AnswerState, at: number, settledIn: string | null = null): LedgerRow {
  const place = { messageId: 'outgoing-1', start: at * 10, end: at * 10 + 5, quote: 'words' };
  const history = settledIn ? [{ state, in: settledIn, on: null }] : [];
  return {
    question: { id: `outgoing-1:${at * 10}`, label: `Q${at}`, text: 'How deep?', place, conditionOn: null },
    answer: {
      state,
      in: settledIn,
      evidence: null,
      citations: [],
      confidence: 0.9,
      why: '',
      missing: null,
      history,
      corrected: false,
    },
  };
}

export function sceneOf(briefs: readonly Brief[], more: Partial<Scene> = {}): Scene {
  return {
    thread: threadOf(briefs),
    today: '2025-01-20',
    regime: {
      id: 'uk-foia',
      name: 'Freedom of Information Act 2000',
      why: 'The site is for the UK.',
      confidence: 0.9,
      corrected: false,
    },
    acts: briefs.map((brief) => actOf(brief)),
    clocks: [],
    clocksThen: () => more.clocks ?? [],
    windows: [],
    school: null,
    questions: [],
    ...more,
  };
}
