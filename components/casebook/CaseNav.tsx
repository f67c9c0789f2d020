import { Cases } from '../popup/Cases';
import type { CaseList } from '../popup/case-list';
import { Empty } from '../popup/Empty';
import { tellCounts } from '../popup/row-words';
import { CaseLink } from './CaseLink';

interface CaseNavProps {
  readonly list: CaseList;
  /** Address of the case that is open; null: none. */
  readonly url: string | null;
}

/** The tracked cases by urgency, with a search once there are many. */
export function CaseNav({ list, url }: CaseNavProps) {
  const { cases, total, archived, found, search, searchable } = list.listing;
  const isEmpty = cases !== null && total === 0 && found === '';
  return (
    <nav class="cases" aria-label="Tracked cases">
      <header>{total > 0 && <p class="quiet">{tellCounts(list.listing)}</p>}</header>
      {searchable && (
        <input
          type="search"
          aria-label="Search titles and authorities"
          placeholder="Search titles and authorities"
          value={search}
          onInput={(event) => list.look(event.currentTarget.value)}
        />
      )}
      {isEmpty ? (
        <Empty archived={archived} atThread={false} />
      ) : (
        <Cases
          listing={list.listing}
          draw={(row) => <CaseLink key={row.url} row={row} chosen={row.url === url} />}
          readMore={() => void list.readMore()}
          retry={() => void list.retry()}
        />
      )}
      <footer>
        <a href="/options.html">Options and privacy</a>
      </footer>
    </nav>
  );
}
