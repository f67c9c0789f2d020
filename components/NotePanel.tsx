import type { Note } from '../lib/assess/assessment';
import type { IsoDay } from '../lib/thread/thread';
import type { PageActions } from './actions';
import { CorrectAct } from './CorrectAct';
import { ProofList } from './ProofList';

/** What a note opens to is about. */
export interface NotePanelProps {
  readonly note: Note;
  readonly today: IsoDay;
  readonly actions: PageActions;
}

/** What opens under a note: the proof, how sure we are, and the way to say that it is wrong. */
export function NotePanel({ note, today, actions }: NotePanelProps) {
  const { letter } = actions.look();
  return (
    <>
      <ProofList proof={note.proof} show={actions.show} />
      {letter?.messageId === note.messageId && (
        <p>
          <button type="button" onClick={actions.openEditor}>
            {letter.label}
          </button>
        </p>
      )}
      <CorrectAct note={note} today={today} actions={actions} />
    </>
  );
}
