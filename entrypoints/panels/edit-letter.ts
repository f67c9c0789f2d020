import { h, render } from 'preact';
import { dress } from '../../components/dress';
import { Editor } from '../../components/Editor';
import { openHost } from '../../components/host';
import panel from '../../components/panel.css?inline';
import type { EditorSetting } from '../../components/panels';
import type { SavedDraft } from '../../lib/cases/case';
import { bareChoices } from '../../lib/letters/letter';
import type { PageFacts } from '../../lib/messaging/protocol';
import { copyText } from './copy-text';
import { Manuscript } from './manuscript';

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

/** Opens the letter editor beside the page. */
export function openEditor(setting: EditorSetting): void {
  const { facts, view, show, closed } = setting;
  const { host, root } = openHost('replydue-editor');
  const saved = { draft: view.drafts.find(({ kind }) => kind === 'internal-review') ?? null };
  dress(root, panel);
  document.body.append(host);
  const close = () => {
    render(null, root);
    host.remove();
    closed(saved.draft);
  };
  const props = {
    letter: new Manuscript(deskOf(setting, saved), saved.draft),
    noForm: explainNoForm(facts.viewer, view.reviewForm),
    openForm: () => view.reviewForm !== null && location.assign(view.reviewForm),
    copy: copyText,
    show,
    close,
  };
  render(h(Editor, props), root);
}

/** Letters are drafted and kept by the background; `saved` holds the one that was kept last. */
function deskOf({ facts, ask }: EditorSetting, saved: { draft: SavedDraft | null }) {
  const { url } = facts.thread;
  return {
    draft: async (off: readonly string[]) => {
      const result = await ask('draft-letter', { facts, choices: { ...bareChoices('internal-review'), off } });
      return result.ok ? result.value : result.failure.words;
    },
    save: async (text: string, off: readonly string[], pending: boolean) => {
      const result = await ask('save-draft', {
        url,
        kind: 'internal-review',
        text,
        off,
        given: {},
        own: '',
        pending,
        savedAt: new Date().toISOString(),
      });
      if (result.ok) saved.draft = result.value;
      return result.ok ? null : result.failure.words;
    },
    discard: async () => {
      const result = await ask('discard-draft', { url, kind: 'internal-review' });
      if (result.ok) saved.draft = null;
      return result.ok ? null : result.failure.words;
    },
  };
}
