import type { Note } from '../lib/assess/assessment';
import { actWords } from '../lib/assess/words';
import type { ActKind } from '../lib/thread/act';
import type { IsoDay } from '../lib/thread/thread';
import type { PageActions } from './actions';
import { Choose } from './Choose';
import { ProofList } from './ProofList';

/** What a note opens to is about. */
export interface NotePanelProps {
  readonly note: Note;
  readonly today: IsoDay;
  readonly actions: PageActions;
}

const kinds = Object.entries(actWords);

/** How sure the program is, in words. */
export function showConfidence(confidence: number): string {
  if (confidence >= 0.85) return 'quite sure';
  return confidence >= 0.6 ? 'fairly sure' : 'not sure';
}

/** What opens under a note: the proof, how sure we are, and the way to say that it is wrong. */
export function NotePanel({ note, today, actions }: NotePanelProps) {
  const { act, messageId } = note;
  const { letter } = actions.look();
  return (
    <>
      <ProofList proof={note.proof} show={actions.show} />
      {letter?.messageId === messageId && (
        <p>
          <button type="button" onClick={actions.openEditor}>
            {letter.label}
          </button>
        </p>
      )}
      {!act.corrected && <p class="muted">ReplyDue is {showConfidence(act.confidence)} what this message is.</p>}
      <Choose
        label={`This is not \u201c${note.title}\u201d? It is:`}
        options={kinds}
        value={act.kind}
        corrected={act.corrected}
        choose={(to) => actions.correct({ kind: 'act', messageId, to: to as ActKind, on: today })}
        undo={() => actions.undo(`act:${messageId}`)}
      />
    </>
  );
}
