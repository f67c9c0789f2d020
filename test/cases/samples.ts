import type { Assessment } from '../../lib/assess/assessment';
import type { Case, CaseRow, SavedDraft } from '../../lib/cases/case';
import { nothingKept } from '../../lib/cases/keeping';
import type { Clock, Window } from '../../lib/law/clock';
import type { Cite, Term } from '../../lib/law/regime';
import type { AnswerState } from '../../lib/questions/question';
import type { Message, Thread } from '../../lib/thread/thread';

/** Invented threads and verdicts; each test says only what it is about. */
export const sampleUrl = 'https://www.whatdotheyknow.com/request/lamp_posts_in_fernham';

/** A letter that was begun: a request for a review. */
export function sampleDraft(part: Partial<SavedDraft> = {}): SavedDraft {
  const rest = { text: 'Dear Fernham,', off: [], given: {}, own: '', pending: false, savedAt: '' };
  return { url: sampleUrl, kind: 'internal-review', ...rest, ...part };
}

export function sampleMessage(id: string, part: Partial<Message> = {}): Message {
  return {
    id,
    party: id.startsWith('incoming') ? 'authority' : 'requester',
    author: id.startsWith('incoming') ? 'Fernham Town Council' : 'Ada Quill',
    sentOn: '2026-10-01',
    sentAt: '2026-10-01T09:00:00+01:00',
    receivedOn: null,
    resentOn: [],
    text: `The words of ${id}.`,
    attachments: [],
    hidden: false,
    declared: null,
    ...part,
  };
}

export function sampleThread(part: Partial<Thread> = {}): Thread {
  return {
    portal: 'alaveteli',
    site: 'www.whatdotheyknow.com',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: sampleUrl,
    title: 'Lamp posts in Fernham',
    requester: { name: 'Ada Quill', url: 'https://www.whatdotheyknow.com/user/ada_quill' },
    authority: { name: 'Fernham Town Council', url: null, tags: ['parish'] },
    tags: [],
    messages: [sampleMessage('outgoing-1'), sampleMessage('incoming-2')],
    claims: { status: 'waiting_response', dueOn: '2026-10-29', law: 'foi' },
    folded: false,
    closed: false,
    ...part,
  };
}

export function sampleCase(part: Partial<Case> = {}): Case {
  const thread = part.thread ?? sampleThread();
  const at = '2026-11-01T12:00:00Z';
  return {
    url: thread.url,
    thread,
    corrections: [],
    history: [{ at, what: 'tracked', detail: '2 messages' }],
    keeping: nothingKept,
    trackedAt: at,
    updatedAt: at,
    ...part,
  };
}

export function sampleRow(part: Partial<CaseRow> = {}): CaseRow {
  return {
    url: sampleUrl,
    title: 'Lamp posts in Fernham',
    authority: 'Fernham Town Council',
    site: 'www.whatdotheyknow.com',
    zone: 'Europe/London',
    portal: 'alaveteli',
    tags: [],
    restsUntil: null,
    archived: false,
    place: 'desk',
    remindOn: null,
    askedOn: '2026-10-01',
    lastOn: '2026-10-01',
    outcome: 'none-yet',
    regime: 'uk-foia',
    owed: 1,
    what: 'reply',
    nextOn: '2026-11-30',
    openQuestions: 0,
    unanswered: 0,
    questions: 0,
    wants: null,
    brokenOn: null,
    closes: null,
    closesOn: null,
    messageId: 'outgoing-1',
    holdsUntil: '9999-12-31',
    judgedOn: '2026-11-01',
    updatedAt: '2026-11-01T12:00:00Z',
    ...part,
  };
}

const cite: Cite = {
  section: 'An Act s.1',
  source: 'https://example.org/',
  checkedOn: '2026-01-01',
  confidence: 'memory',
};
const term: Term = { count: 20, unit: 'working-days', force: 'statute', cite };

export function sampleClock(part: Partial<Clock> = {}): Clock {
  return {
    clock: 'response',
    from: '2026-10-01',
    fromMessage: 'outgoing-1',
    due: '2026-10-29',
    state: 'running',
    workingDaysLate: null,
    endedOn: null,
    endedBy: null,
    term,
    count: null,
    why: [],
    ...part,
  };
}

export function sampleWindow(part: Partial<Window> = {}): Window {
  return {
    what: 'ask-review',
    opensOn: '2026-10-01',
    closesOn: '2026-12-01',
    state: 'open',
    term,
    why: '',
    ...part,
  };
}

export function sampleAssessment(today: string, part: Partial<Assessment> = {}): Assessment {
  return {
    today,
    regime: { id: 'uk-foia', name: 'FOIA', why: '', confidence: 1, corrected: false },
    notes: [],
    clocks: [],
    windows: [],
    promises: [],
    school: null,
    questions: [],
    headline: '',
    tone: 'neutral',
    next: { what: 'none', text: '', on: null, messageId: null },
    warnings: [],
    ...part,
  };
}

export function sampleQuestions(...states: readonly AnswerState[]): Assessment['questions'] {
  return states.map((state, at) => ({
    question: {
      id: `outgoing-1:${at}`,
      label: `Q${at + 1}`,
      text: 'How many?',
      place: { messageId: 'outgoing-1', start: 0, end: 3, quote: 'The' },
      conditionOn: null,
    },
    answer: {
      state,
      in: null,
      evidence: null,
      citations: [],
      confidence: 1,
      why: '',
      missing: null,
      history: [],
      corrected: false,
    },
  }));
}
