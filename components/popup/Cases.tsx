import type { ListedCase } from '../../lib/messaging/protocol';
import type { Outcome } from '../actions';
import { CaseRow } from './CaseRow';
import type { Listing } from './case-list';
import { Failed } from './Failed';
import { More } from './More';
import { sections } from './row-words';

interface CasesProps {
  readonly listing: Listing;
  readonly open: (row: ListedCase) => void;
  readonly draft: (url: string) => Outcome;
  readonly readMore: () => void;
  readonly retry: () => void;
}

/** The tracked cases by urgency, with what stands in their place while there are none to show. */
export function Cases({ listing, open, draft, readMore, retry }: CasesProps) {
  const { cases, after, busy, slow, failure, found } = listing;
  return (
    <>
      {sections.map(({ name, states }) => {
        const rows = (cases ?? []).filter(({ state }) => states.some((one) => one === state));
        return rows.length === 0 ? null : (
          <section key={name}>
            <h2>{name}</h2>
            <ul>
              {rows.map((row) => (
                <CaseRow key={row.url} row={row} open={open} draft={draft} />
              ))}
            </ul>
          </section>
        );
      })}
      {failure && <Failed words={failure.words} retry={retry} />}
      {cases !== null && after !== null && !failure && <More key={cases.length} busy={busy} readMore={readMore} />}
      <p role="status" class="status">
        {slow && cases === null && 'Loading your cases\u2026'}
        {cases?.length === 0 && found !== '' && `No case has \u201c${found}\u201d in its title or its authority.`}
      </p>
    </>
  );
}
