import type { Correction } from '../../../lib/assess/correction';
import type { KeepingChange } from '../../../lib/cases/keeping';
import type { KeptView, Result } from '../../../lib/messaging/protocol';
import type { Outcome } from '../../actions';
import type { CaseDesk } from './desk';

/** What the user can ask for on the page of a case. */
export interface CaseActions {
  correct(correction: Correction): Outcome;
  /** `target` as of `targetOf(correction)`. */
  undo(target: string): Outcome;
  keep(change: KeepingChange): Outcome;
  /** Stops to track it, and goes back to the list. */
  forget(): Outcome;
  /** Opens a message, or the top, of the thread at its portal. */
  open(messageId: string | null): void;
  /** Asks the portal whether anything is new; what is then read shows by itself. */
  check(): Outcome;
  listTags(): Promise<readonly string[]>;
  /** Saves the days of the case as a calendar file. */
  saveCalendar(): Outcome;
}

/** What the actions need of the place that shows the case. */
interface Place {
  /** Address of the case that is open; null: none. */
  readonly url: () => string | null;
  readonly kept: () => KeptView | null;
  /** Shows the case as it is now. */
  readonly take: (url: string, kept: KeptView | null) => void;
  readonly read: () => Promise<void>;
  /** Says why something did not happen. */
  readonly say: (words: string) => void;
  /** The case is gone. */
  readonly left: () => void;
}

/** The actions on the case that is open. Each says in words what went wrong, or null. */
export function caseActions(desk: CaseDesk, place: Place): CaseActions {
  const change = async (ask: (url: string) => Promise<Result<KeptView | null>>): Outcome => {
    const url = place.url();
    if (url === null) return null;
    const answer = await ask(url);
    if (!answer.ok) return answer.failure.words;
    place.take(url, answer.value);
    return null;
  };
  return {
    correct: (correction) => change((url) => desk.correct(url, correction)),
    undo: (target) => change((url) => desk.undo(url, target)),
    keep: async (what) => {
      const url = place.url();
      const answer = url === null ? null : await desk.keep(url, what);
      if (answer && !answer.ok) return answer.failure.words;
      await place.read();
      return null;
    },
    forget: async () => {
      const kept = place.kept();
      const answer = kept && (await desk.forget(kept.facts));
      if (answer && !answer.ok) return answer.failure.words;
      place.left();
      return null;
    },
    open: (messageId) => {
      const url = place.url();
      if (url !== null)
        void desk.open({ url, messageId }).then((answer) => answer.ok || place.say(answer.failure.words));
    },
    check: async () => {
      const url = place.url();
      const answer = url === null ? null : await desk.check(url);
      return answer === null || answer.ok ? null : answer.failure.words;
    },
    listTags: () => desk.listTags(),
    saveCalendar: async () => {
      const url = place.url();
      return url === null ? null : desk.saveCalendar(url);
    },
  };
}
