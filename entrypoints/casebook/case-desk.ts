import browser from 'webextension-polyfill';
import type { CaseDesk } from '../../components/casebook/case/desk';
import { send } from '../../lib/messaging/channel';
import { listOptions } from '../panels/letter-options';
import { prepareEditor } from '../panels/prepare-editor';
import { openPlace } from '../popup/open-place';
import { shelf, store } from './open-shelf';
import { outcomeOf } from './outcome';

/** The desk of a case's page in a real browser. */
export const caseDesk: CaseDesk = {
  open: async (place) => {
    try {
      await openPlace(place);
      return { ok: true, value: null };
    } catch (error) {
      const words = `The request could not be opened. (${String(error)})`;
      return { ok: false, failure: { code: 'unexpected', words } };
    }
  },
  openCase: (url) => send('open-case', { url }),
  correct: (url, correction) => send('correct-kept-case', { url, correction }),
  undo: (url, target) => send('undo-kept-correction', { url, target }),
  keep: (url, change) => send('keep-with', { urls: [url], change }),
  saveNotes: (url, notes, over) => send('save-notes', { url, notes, over }),
  check: (url) => send('check-cases', { urls: [url] }),
  forget: (facts) => send('forget-case', facts),
  listTags: async () => {
    const rows = await shelf.readRows().catch(() => []);
    return [...new Set(rows.flatMap(({ tags }) => tags))].sort();
  },
  saveCalendar: async (url) => {
    const { saveCalendar } = await import('./calendar-file');
    return outcomeOf(saveCalendar(store, [url]));
  },
  watch: (whenChanged) => shelf.watch(whenChanged),
  listLetters: listOptions,
  editLetters: ({ facts, view }, { kind, show, left }) =>
    prepareEditor(
      { facts, view, kind, ask: send, show },
      {
        draft: (choices) => send('draft-kept-letter', { url: facts.thread.url, choices }),
        openForm: (url) => void browser.tabs.create({ url }).then(left),
      },
    ),
};
