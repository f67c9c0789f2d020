import type { Keeping } from '../../../lib/cases/case';
import { Attempt } from '../../Attempt';
import type { CaseActions } from './actions';

interface PutAwayProps {
  readonly keeping: Pick<Keeping, 'archived'>;
  readonly actions: Pick<CaseActions, 'keep' | 'forget'>;
}

const LOST =
  'ReplyDue will forget this request: what was read of it, what you corrected, your notes, tags and reminders, and what changed. A letter that you began stays, and so does the request on its site.';

/** Puts a case away, or forgets it. */
export function PutAway({ keeping: { archived }, actions }: PutAwayProps) {
  const archive = () => actions.keep({ what: 'archive', archived: !archived });
  return (
    <p class="put-away">
      {archived ? 'It is archived: it is not counted, and reminds of nothing. ' : ''}
      <Attempt label={archived ? 'Take it out of the archive' : 'Archive'} run={archive} />{' '}
      <Attempt label="Stop tracking" confirm={LOST} run={() => actions.forget()} />
    </p>
  );
}
