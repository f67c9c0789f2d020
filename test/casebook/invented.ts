import { vi } from 'vitest';
import type { CasebookDesk } from '../../components/casebook/desk';
import { listOptions } from '../../entrypoints/panels/letter-options';
import { prepareEditor } from '../../entrypoints/panels/prepare-editor';
import type { DraftToSave, HistoryEntry } from '../../lib/cases/case';
import { nothingKept } from '../../lib/cases/keeping';
import type { Choices } from '../../lib/letters/letter';
import type { KeptView, PageView } from '../../lib/messaging/protocol';
import { letterWithout, messageOf, offerOf, threadOf, viewOf } from '../components/invent';
import { failed, fine, inventCase, inventPage } from '../popup/invented';

export const url = 'https://www.whatdotheyknow.com/request/benches';
export const form = `${url}/followups/new?internal_review=1`;

export const history: readonly HistoryEntry[] = [
  { at: '2025-04-02T23:30:00Z', what: 'tracked', detail: '1 message' },
  { at: '2025-05-02T09:00:00Z', what: 'message', detail: 'incoming-2 appeared' },
];

/** A tracked case of an invented council whose reply is late. */
export function inventKept(view: Partial<PageView> = {}, part: Partial<KeptView> = {}): KeptView {
  const thread = threadOf([messageOf('outgoing-1', 'How many?'), messageOf('incoming-2', 'Soon.')]);
  const review = offerOf('internal-review', 'Internal review', { best: true });
  return {
    facts: { thread, gaps: [], viewer: 'requester' },
    view: viewOf({ tracked: true, reviewForm: form, offers: [review, offerOf('complaint', 'Complaint')], ...view }),
    history,
    keeping: nothingKept,
    ...part,
  };
}

/** A desk with one case, whose letters are drafted and kept as the background does; what a test gives takes their place. */
export function inventDesk(more: Partial<CasebookDesk> = {}, kept: KeptView = inventKept()) {
  const opened: string[] = [];
  const saved: DraftToSave[] = [];
  const background: Readonly<Record<string, (payload: never) => unknown>> = {
    'save-draft': (draft: DraftToSave) => {
      saved.push(draft);
      return { ...draft, savedAt: `save ${saved.length}` };
    },
  };
  const ask = async (name: string, payload: never) => fine(background[name]?.(payload) ?? null);
  const desk: CasebookDesk = {
    list: async () => fine(inventPage([inventCase({ url, title: 'Benches', authority: 'Wexmouth Council' })])),
    open: vi.fn(async () => fine(null)),
    correct: vi.fn(async () => fine(kept)),
    undo: vi.fn(async () => fine(kept)),
    keep: vi.fn(async () => fine(null)),
    saveNotes: vi.fn(async (_url: string, notes: string) => fine(notes)),
    check: vi.fn(async () => fine(null)),
    forget: vi.fn(async () => fine(null)),
    listTags: async () => [],
    saveCalendar: async () => null,
    watch: () => () => {},
    openCase: vi.fn(async (wanted: string) => fine(wanted === url ? kept : null)),
    listLetters: listOptions,
    editLetters: ({ facts, view }, { kind, show, left }) =>
      prepareEditor(
        { facts, view, kind, ask: ask as Parameters<typeof prepareEditor>[0]['ask'], show },
        {
          draft: async ({ kind: wanted, off }: Choices) => fine(letterWithout(off, { kind: wanted })),
          openForm: (address) => {
            opened.push(address);
            left();
          },
        },
      ),
    ...more,
  };
  return { desk, opened, saved };
}

export { failed, fine };
