import type { Assessment, Note } from '../../lib/assess/assessment';
import type { Clock, Window } from '../../lib/law/clock';
import type { Answer, AnswerState, LedgerRow } from '../../lib/questions/question';
import type { Act, ActKind } from '../../lib/thread/act';
import type { Evidence, Message, Thread } from '../../lib/thread/thread';

const cite = {
  section: 'invented',
  source: 'https://example.org',
  checkedOn: '2026-01-01',
  confidence: 'memory',
} as const;
const twenty = { count: 20, unit: 'working-days', force: 'statute', cite } as const;

/** A message of an invented thread with what it does. */
export interface Line {
  readonly id: string;
  readonly on: string;
  readonly kind: ActKind;
  readonly text: string;
  readonly files?: readonly string[];
  readonly act?: Partial<Act>;
  readonly hidden?: boolean;
}

const theirs: ReadonlySet<ActKind> = new Set(['request', 'chaser', 'clarification', 'review-request']);

/** A thread of Oriel Fennimore with Sandholt District Council. */
export function inventThread(lines: readonly Line[], more: Partial<Thread> = {}): Thread {
  return {
    portal: 'alaveteli',
    site: 'www.whatdotheyknow.com',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: 'https://www.whatdotheyknow.com/request/bandstand_repairs',
    title: 'Bandstand repairs',
    requester: { name: 'Oriel Fennimore', url: null },
    authority: { name: 'Sandholt District Council', url: null, tags: [] },
    tags: [],
    messages: lines.map(inventMessage),
    claims: { status: null, dueOn: null, law: 'foi' },
    folded: false,
    closed: false,
    ...more,
  };
}

function inventMessage({ id, on, kind, text, files = [], hidden = false }: Line): Message {
  return {
    id,
    party: theirs.has(kind) ? 'requester' : 'authority',
    author: theirs.has(kind) ? 'Oriel Fennimore' : 'Sandholt District Council',
    sentOn: on,
    sentAt: null,
    receivedOn: null,
    resentOn: [],
    text,
    attachments: files.map((name) => ({ name, url: null, size: null })),
    hidden,
    declared: null,
  };
}

/** The place of words in a thread; throws when they are not there, since a test that cites nothing tests nothing. */
export function find(thread: Thread, messageId: string, words: string): Evidence {
  const start = thread.messages.find((message) => message.id === messageId)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`"${words}" does not stand in ${messageId}`);
  return { messageId, start, end: start + words.length, quote: words };
}

/** A row of the question list. `asked` and `words` have to stand in the thread. */
export function inventRow(
  thread: Thread,
  row: {
    readonly label: string | null;
    readonly asked: string;
    readonly by?: string;
    readonly state: AnswerState;
    readonly in?: string;
    readonly words?: string;
  } & Partial<Pick<Answer, 'citations' | 'confidence' | 'missing' | 'corrected'>>,
): LedgerRow {
  const by = row.by ?? thread.messages[0]?.id ?? '';
  return {
    question: {
      id: `${by}:${row.asked}`,
      label: row.label,
      text: row.asked,
      place: find(thread, by, row.asked),
      conditionOn: null,
    },
    answer: {
      state: row.state,
      in: row.in ?? null,
      evidence: row.in !== undefined && row.words !== undefined ? find(thread, row.in, row.words) : null,
      citations: row.citations ?? [],
      confidence: row.confidence ?? 0.9,
      why: '',
      missing: row.missing ?? null,
      history: [],
      corrected: row.corrected ?? false,
    },
  };
}

/** A clock for the answer, 20 working days from the first message. */
export function inventClock(more: Partial<Clock>): Clock {
  return {
    clock: 'response',
    from: '2026-03-02',
    fromMessage: 'outgoing-1',
    due: '2026-03-31',
    state: 'met',
    workingDaysLate: null,
    endedOn: '2026-03-20',
    endedBy: 'incoming-2',
    term: twenty,
    count: null,
    why: [],
    ...more,
  };
}

/** A stretch of time for asking for a review. */
export function inventWindow(more: Partial<Window>): Window {
  return {
    what: 'ask-review',
    opensOn: '2026-03-20',
    closesOn: '2026-05-20',
    state: 'open',
    term: twenty,
    why: '',
    ...more,
  };
}

/** An assessment in which every message does what its line says. */
export function inventAssessment(
  lines: readonly Line[],
  more: Partial<Assessment> & { readonly law?: string | null },
): Assessment {
  const { law = 'uk-foia', ...rest } = more;
  return {
    today: '2026-04-20',
    regime: { id: law, name: law ?? 'Unknown law', why: '', confidence: 1, corrected: false },
    notes: lines.map(inventNote),
    clocks: [inventClock({})],
    windows: [],
    promises: [],
    school: null,
    questions: [],
    headline: '',
    tone: 'neutral',
    next: { what: 'none', text: '', on: null, messageId: null },
    warnings: [],
    ...rest,
  };
}

function inventNote({ id, kind, act = {} }: Line): Note {
  return {
    messageId: id,
    title: '',
    headline: '',
    tone: 'neutral',
    proof: [],
    act: {
      messageId: id,
      kind,
      evidence: [],
      why: '',
      confidence: 0.9,
      ground: null,
      promises: [],
      citations: [],
      corrected: false,
      ...act,
    },
  };
}
