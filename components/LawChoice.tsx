import type { PageView } from '../lib/messaging/protocol';
import type { PageActions } from './actions';
import { Choose } from './Choose';

interface LawChoiceProps {
  readonly view: Pick<PageView, 'assessment' | 'laws'>;
  readonly actions: Pick<PageActions, 'correct' | 'undo'>;
}

/** Which law a request is under and why we think so, and the way to say that it is another. */
export function LawChoice({ view, actions }: LawChoiceProps) {
  const { regime, today } = view.assessment;
  const laws = view.laws.map(({ id, name }) => [id, name] as const);
  return (
    <>
      <p>
        <b>{regime.name}</b>. {regime.why}
      </p>
      <Choose
        label="This request is under:"
        options={regime.id === null ? [['', 'Not known'], ...laws] : laws}
        value={regime.id ?? ''}
        corrected={regime.corrected}
        choose={(to) => actions.correct({ kind: 'regime', to, on: today })}
        undo={() => actions.undo('regime')}
      />
    </>
  );
}
