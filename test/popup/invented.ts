import type { PopupDesk } from '../../components/popup/desk';
import type { CasePage, ListedCase, PageFacts, PageView, Result } from '../../lib/messaging/protocol';

/** A tracked case of an invented authority. */
export function inventCase(more: Partial<ListedCase> = {}): ListedCase {
  return {
    url: 'https://www.whatdotheyknow.com/request/bandstand_repairs',
    title: 'Bandstand repairs',
    authority: 'Sandholt District Council',
    site: 'www.whatdotheyknow.com',
    zone: 'Europe/London',
    portal: 'alaveteli',
    tags: [],
    restsUntil: null,
    archived: false,
    place: 'desk',
    remindOn: null,
    askedOn: '2026-03-02',
    lastOn: '2026-03-02',
    outcome: 'none-yet',
    regime: 'uk-foia',
    owed: 1,
    what: 'reply',
    nextOn: '2026-03-31',
    openQuestions: 2,
    unanswered: 0,
    questions: 3,
    wants: null,
    brokenOn: null,
    closes: null,
    closesOn: null,
    messageId: 'outgoing-1',
    holdsUntil: '9999-12-31',
    judgedOn: '2026-03-01',
    updatedAt: '2026-03-01T00:00:00Z',
    state: 'overdue',
    workingDaysLate: 12,
    ...more,
  };
}

/** So many cases, each with an address and a title of its own. */
export function inventCases(count: number, more: Partial<ListedCase> = {}): readonly ListedCase[] {
  return Array.from({ length: count }, (_, at) =>
    inventCase({ url: `https://www.whatdotheyknow.com/request/r${at}`, title: `Request ${at}`, ...more }),
  );
}

/** An answer that went well. */
export function fine<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** An answer that did not. */
export function failed(words: string): Result<never> {
  return { ok: false, failure: { code: 'unexpected', words } };
}

/** One page of the list with nothing after it. */
export function inventPage(cases: readonly ListedCase[], more: Partial<CasePage> = {}): CasePage {
  return {
    cases,
    total: cases.length,
    overdue: cases.filter(({ state }) => state === 'overdue').length,
    archived: 0,
    pending: 0,
    after: null,
    ...more,
  };
}

/** A desk that has no cases and no thread, but for what is given. */
export function inventDesk(more: Partial<PopupDesk> = {}): PopupDesk {
  return {
    list: async () => fine(inventPage([])),
    readHere: async () => null,
    readList: async () => null,
    readLoss: async () => null,
    dismissLoss: async () => undefined,
    listReminders: async () => [],
    removeReminder: async () => fine(null),
    trackList: async () => fine(null),
    track: async () => failed('not asked for'),
    open: async () => fine(null),
    draft: async () => fine(null),
    openCasebook: async () => fine(null),
    openOptions: async () => fine(null),
    ...more,
  };
}

/** The thread in the tab, as little of it as the popup needs. */
export function inventHere(more: { tracked?: boolean; headline?: string; title?: string } = {}): {
  facts: PageFacts;
  view: PageView;
} {
  const { tracked = false, headline = 'The reply is 3 working days late.', title = 'Pier railings' } = more;
  const facts: PageFacts = {
    gaps: [],
    viewer: 'requester',
    thread: {
      portal: 'alaveteli',
      site: 'www.whatdotheyknow.com',
      jurisdiction: 'GB',
      zone: 'Europe/London',
      url: 'https://www.whatdotheyknow.com/request/pier_railings',
      title,
      requester: { name: 'Oriel Fennimore', url: null },
      authority: { name: 'Sandholt District Council', url: null, tags: [] },
      tags: [],
      messages: [],
      claims: { status: null, dueOn: null, law: null },
      folded: false,
      closed: false,
    },
  };
  const view: PageView = {
    tracked,
    corrections: [],
    offers: [{ kind: 'chaser', title: 'Reminder', why: 'The reply is late.', best: true }],
    drafts: [],
    settings: { signature: '', salutation: '' },
    reviewForm: null,
    followUpForm: null,
    editorWidth: null,
    openEditor: null,
    laws: [],
    assessment: {
      today: '2026-04-20',
      regime: { id: 'uk-foia', name: 'FOIA', why: '', confidence: 1, corrected: false },
      notes: [],
      clocks: [],
      windows: [],
      promises: [],
      school: null,
      questions: [],
      headline,
      tone: 'bad',
      next: { what: 'chase', text: 'Ask where the reply is.', on: '2026-04-21', messageId: null },
      warnings: [],
    },
  };
  return { facts, view };
}
