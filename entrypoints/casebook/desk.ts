import browser from 'webextension-polyfill';
import type { CasebookDesk } from '../../components/casebook/desk';
import { send } from '../../lib/messaging/channel';
import { listOptions } from '../panels/letter-options';
import { prepareEditor } from '../panels/prepare-editor';
import { openPlace } from '../popup/open-place';

/** The casebook's desk in a real browser. */
export const desk: CasebookDesk = {
  list: (request) => send('list-cases', request),
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
