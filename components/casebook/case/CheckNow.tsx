import { Attempt } from '../../Attempt';
import type { CaseActions } from './actions';

const ASKED = 'Its site is being asked, in a tab of its own. What is new shows here by itself.';

/** Asks a case's site whether anything is new. */
export function CheckNow({ actions }: { readonly actions: Pick<CaseActions, 'check'> }) {
  return (
    <p>
      <Attempt label="Check now" name="Check now whether anything is new" run={() => actions.check()} done={ASKED} />
    </p>
  );
}
