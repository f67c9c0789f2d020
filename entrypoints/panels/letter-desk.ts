import type { Desk } from '../../components/letter/letter-draft';
import type { EditorSetting } from '../../components/panels';
import type { SavedDraft } from '../../lib/cases/case';
import type { Choices, Letter, LetterKind } from '../../lib/letters/letter';
import type { Result } from '../../lib/messaging/protocol';

/** Drafts a letter; null when what it would be drafted from is not kept any more. */
export type DraftLetter = (choices: Choices) => Promise<Result<Letter | null>>;

const FORGOTTEN =
  'This request is not tracked any more, so that no letter can be drafted here. Open the request itself to draft one.';

/** Where a letter of a kind comes from and goes to: the background drafts and keeps it. `kept` follows what is kept. */
export function letterDesk(
  { facts, view, ask }: Pick<EditorSetting, 'facts' | 'view' | 'ask'>,
  kind: LetterKind,
  kept: Map<LetterKind, SavedDraft>,
  draftLetter: DraftLetter,
): Desk {
  const { url, messages } = facts.thread;
  const about = { url, kind };
  const before = kept.get(kind);
  const known =
    (before?.sent ? undefined : before?.known) ??
    messages.filter(({ party }) => party === 'requester').map(({ id }) => id);
  return {
    draft: async ({ off, given, own }) => {
      const result = await draftLetter({ ...view.settings, kind, off, given, own });
      return result.ok ? (result.value ?? FORGOTTEN) : result.failure.words;
    },
    save: async (version, pending, over) => {
      // What stands in the place of the letter that was sent is begun anew.
      const based = over === '' && before?.sent ? { over: before.savedAt } : { over };
      const result = await ask('save-draft', { ...about, ...version, ...based, known, pending, savedAt: '' });
      if (!result.ok) return result.failure.words;
      kept.set(kind, result.value);
      return result.value;
    },
    read: async () => {
      const result = await ask('read-draft', about);
      if (!result.ok) return result.failure.words;
      return result.value?.sent ? null : result.value;
    },
    discard: async () => {
      const result = await ask('discard-draft', about);
      if (result.ok) kept.delete(kind);
      return result.ok ? null : result.failure.words;
    },
  };
}
