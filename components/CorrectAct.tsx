import type { Note } from '../lib/assess/assessment';
import { actWords } from '../lib/assess/words';
import type { ActKind } from '../lib/thread/act';
import type { IsoDay } from '../lib/thread/thread';
import type { PageActions } from './actions';
import { Choose } from './Choose';

interface CorrectActProps {
  readonly note: Note;
  readonly today: IsoDay;
  readonly actions: Pick<PageActions, 'correct' | 'undo'>;
}

const kinds = Object.entries(actWords);

/** How sure the program is, in words. */
export function showConfidence(confidence: number): string {
  if (confidence >= 0.85) return 'quite sure';
  return confidence >= 0.6 ? 'fairly sure' : 'not sure';
}

/** How sure we are what a message is, and the way to say that it is something else. */
export function CorrectAct({ note: { act, messageId, title }, today, actions }: CorrectActProps) {
  return (
    <>
      {!act.corrected && <p class="muted">ReplyDue is {showConfidence(act.confidence)} what this message is.</p>}
      <Choose
        label={`This is not \u201c${title}\u201d? It is:`}
        options={kinds}
        value={act.kind}
        corrected={act.corrected}
        choose={(to) => actions.correct({ kind: 'act', messageId, to: to as ActKind, on: today })}
        undo={() => actions.undo(`act:${messageId}`)}
      />
    </>
  );
}
