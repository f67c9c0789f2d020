import type { Outcome } from '../../components/actions';
import type { EditorProps } from '../../components/letter/Editor';
import type { LetterDraft } from '../../components/letter/letter-draft';
import type { EditorSetting } from '../../components/panels';
import type { LetterKind } from '../../lib/letters/letter';
import type { PageView } from '../../lib/messaging/protocol';
import { copyText } from './copy-text';
import { downloadLetter } from './download-letter';
import { explainNoForm, formFor } from './forms';
import { type DraftLetter, letterDesk } from './letter-desk';
import { listOptions } from './letter-options';
import { mailLetter, mailLink } from './mail-letter';
import { Manuscript } from './manuscript';
import { printLetter } from './print-letter';

/** What an editor does otherwise in a thread's page than in the casebook. */
export interface Place {
  readonly draft: DraftLetter;
  /** Opens the portal's form, for which a letter waits. */
  readonly openForm: (address: string) => void;
}

/** The letters of a thread, ready for an editor. */
export interface Prepared {
  readonly props: Omit<EditorProps, 'close' | 'ready'>;
  /** The letters as they are saved, and how wide the editor is. */
  readonly kept: () => Pick<PageView, 'drafts' | 'editorWidth'>;
  /** Saves what is not saved yet. Words when it cannot be. */
  readonly flush: () => Outcome;
}

const tools = {
  copy: copyText,
  fitsMail: (paper: Parameters<typeof mailLink>[0]) => mailLink(paper).isWhole,
  mail: mailLetter,
  print: printLetter,
  download: downloadLetter,
};

/** Gets the letters of a thread ready for an editor, wherever that stands. */
export function prepareEditor(setting: Omit<EditorSetting, 'closed'>, place: Place): Prepared {
  const { facts, view, ask, show } = setting;
  const drafts = new Map(view.drafts.map((draft) => [draft.kind, draft]));
  const letters = new Map<LetterKind, LetterDraft>();
  const options = listOptions(view);
  let { editorWidth } = view;
  const letterOf = (kind: LetterKind) => {
    const saved = drafts.get(kind);
    const desk = letterDesk(setting, kind, drafts, place.draft);
    const letter = letters.get(kind) ?? new Manuscript(kind, desk, saved && !saved.sent ? saved : null);
    letters.set(kind, letter);
    return letter;
  };
  const props = {
    options,
    kind: options.find(({ kind }) => kind === setting.kind)?.kind ?? options[0]?.kind ?? 'chaser',
    letterOf,
    authority: facts.thread.authority.name,
    noForm: (kind: LetterKind) => explainNoForm(facts.viewer, kind, formFor(kind, view)),
    openForm: (kind: LetterKind) => {
      const form = formFor(kind, view);
      if (form !== null) place.openForm(form);
    },
    tools,
    show,
    width: editorWidth,
    keepWidth: (width: number) => {
      editorWidth = width;
      void ask('keep-width', { url: facts.thread.url, width });
    },
  };
  return {
    props,
    kept: () => ({ drafts: [...drafts.values()], editorWidth }),
    flush: async () => {
      const failures = await Promise.all([...letters.values()].map((letter) => letter.flush()));
      return failures.find((failure) => failure !== null) ?? null;
    },
  };
}
