import { Attempt } from '../../Attempt';
import type { CaseActions } from '../case/actions';

interface CaseExportsProps {
  readonly url: string;
  readonly actions: Pick<CaseActions, 'saveCalendar'>;
}

/** What can be taken out of the casebook of one case. */
export function CaseExports({ url, actions }: CaseExportsProps) {
  return (
    <p class="controls">
      <a href={`/bundle.html#${url}`} target="_blank" rel="noreferrer">
        Evidence for the regulator
      </a>{' '}
      <Attempt label="Save its days for a calendar" run={() => actions.saveCalendar()} done="Saved." />
    </p>
  );
}
