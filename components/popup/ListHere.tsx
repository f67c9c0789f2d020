import type { ListPage } from '../../lib/portals/list';
import { Attempt } from '../Attempt';
import type { Outcome } from '../actions';
import { showCount } from '../day';

interface ListHereProps {
  readonly list: ListPage;
  readonly track: () => Outcome;
}

/** A list of requests in the tab behind the popup, to be tracked as a whole. */
export function ListHere({ list: { threads, next }, track }: ListHereProps) {
  const here = showCount(threads.length, 'request');
  const label = next === null ? `Track all ${here} listed here` : 'Track all requests of this list';
  return (
    <section class="here" aria-labelledby="list-here">
      <h2 id="list-here">In this tab</h2>
      <p>
        {here} {threads.length === 1 ? 'is' : 'are'} listed here{next === null ? '.' : ', and the list goes on.'} They
        are read one after the other, with a pause between, in a tab of their own.
      </p>
      <p class="foot">
        <Attempt label={label} run={track} main />
      </p>
    </section>
  );
}
