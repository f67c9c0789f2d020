import { h, render } from 'preact';
import { dress } from '../../components/dress';
import { openHost } from '../../components/host';
import { Editor } from '../../components/letter/Editor';
import css from '../../components/letter/letter.css?inline';
import type { LetterDraft } from '../../components/letter/letter-draft';
import panel from '../../components/panel.css?inline';
import type { EditorSetting } from '../../components/panels';
import type { LetterKind } from '../../lib/letters/letter';
import { copyText } from './copy-text';
import { downloadLetter } from './download-letter';
import { explainNoForm, formFor } from './forms';
import { letterDesk } from './letter-desk';
import { listOptions } from './letter-options';
import { mailLetter, mailLink } from './mail-letter';
import { Manuscript } from './manuscript';
import { printLetter } from './print-letter';

const tools = {
  copy: copyText,
  fitsMail: (paper: Parameters<typeof mailLink>[0]) => mailLink(paper).isWhole,
  mail: mailLetter,
  print: printLetter,
  download: downloadLetter,
};

/** Opens the letter editor beside the page. Gives back how to show another letter in it. */
export function openEditor(setting: EditorSetting): (kind: LetterKind) => void {
  const { facts, view, ask, show, closed } = setting;
  const { host, root } = openHost('replydue-editor');
  const drafts = new Map(view.drafts.map((draft) => [draft.kind, draft]));
  const letters = new Map<LetterKind, LetterDraft>();
  const options = listOptions(view);
  let choose: (kind: LetterKind) => void = () => {};
  let { editorWidth } = view;
  const letterOf = (kind: LetterKind) => {
    const saved = drafts.get(kind);
    const letter =
      letters.get(kind) ?? new Manuscript(kind, letterDesk(setting, kind, drafts), saved && !saved.sent ? saved : null);
    letters.set(kind, letter);
    return letter;
  };
  const close = () => {
    render(null, root);
    host.remove();
    closed({ drafts: [...drafts.values()], editorWidth });
  };
  const props = {
    options,
    kind: options.find(({ kind }) => kind === setting.kind)?.kind ?? options[0]?.kind ?? 'chaser',
    letterOf,
    authority: facts.thread.authority.name,
    noForm: (kind: LetterKind) => explainNoForm(facts.viewer, kind, formFor(kind, view)),
    openForm: (kind: LetterKind) => {
      const form = formFor(kind, view);
      if (form !== null) location.assign(form);
    },
    tools,
    show,
    width: editorWidth,
    keepWidth: (width: number) => {
      editorWidth = width;
      void ask('keep-width', { url: facts.thread.url, width });
    },
    close,
    ready: (show: typeof choose) => {
      choose = show;
    },
  };
  dress(root, panel + css);
  document.body.append(host);
  render(h(Editor, props), root);
  return (kind) => {
    if (options.some((option) => option.kind === kind)) choose(kind);
  };
}
