import type { PageActions } from '../../components/actions';
import { openHost } from '../../components/host';
import type { LoadPanels } from '../../components/panels';
import { send } from '../../lib/messaging/channel';
import type { PageFacts, PageView } from '../../lib/messaging/protocol';

/** Why a letter cannot be put into the portal's form, and what to do instead; null when it can. */
export function explainNoForm(viewer: PageFacts['viewer'], reviewForm: string | null): string | null {
  if (reviewForm === null)
    return 'This site has no form for a review of this request. Copy the letter and send it yourself.';
  if (viewer === 'requester') return null;
  if (viewer === 'signed-out') {
    return 'Only the person who made the request can ask for its review here. If that is you, sign in to this site; or copy the letter.';
  }
  return 'Only the person who made the request can ask for its review here. You can copy the letter.';
}

/** What the editor works with, besides the page's own ways to copy and to show. */
export interface EditorSetting {
  readonly facts: PageFacts;
  readonly view: PageView;
  readonly actions: Pick<PageActions, 'copy' | 'show'>;
  readonly load: LoadPanels;
  /** Called when the editor has closed, with the letter as it is saved. */
  readonly closed: (draft: PageView['draft']) => void;
}

/** Opens the letter editor beside the page. Words for the user when it cannot be opened, else null. */
export async function openEditor({ facts, view, actions, load, closed }: EditorSetting): Promise<string | null> {
  const panels = await load();
  if (typeof panels === 'string') return panels;
  const { host, root } = openHost('replydue-editor');
  const saved = { draft: view.draft };
  const letter = panels.beginLetter(deskOf(facts, saved), view.draft);
  document.body.append(host);
  panels.drawEditor(root, {
    ...actions,
    letter,
    noForm: explainNoForm(facts.viewer, view.reviewForm),
    openForm: () => view.reviewForm !== null && location.assign(view.reviewForm),
    close: () => {
      panels.drawEditor(root, null);
      host.remove();
      closed(saved.draft);
    },
  });
  return null;
}

/** Letters are drafted and kept by the background; `saved` holds the one that was kept last. */
function deskOf(facts: PageFacts, saved: { draft: PageView['draft'] }) {
  const { url } = facts.thread;
  return {
    draft: async (off: readonly string[]) => {
      const result = await send('draft-letter', { facts, off });
      return result.ok ? result.value : result.failure.words;
    },
    save: async (text: string, off: readonly string[], pending: boolean) => {
      const result = await send('save-draft', { url, text, off, pending, savedAt: new Date().toISOString() });
      if (result.ok) saved.draft = result.value;
      return result.ok ? null : result.failure.words;
    },
    discard: async () => {
      const result = await send('discard-draft', { url });
      if (result.ok) saved.draft = null;
      return result.ok ? null : result.failure.words;
    },
  };
}
