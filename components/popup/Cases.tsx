import type { ComponentChildren } from 'preact';
import type { ListedCase } from '../../lib/messaging/protocol';
import type { Listing } from './case-list';
import { Failed } from './Failed';
import { More } from './More';
import { sections } from './row-words';

interface CasesProps {
  readonly listing: Listing;
  /** Draws a case; it has the case's address for its key. */
  readonly draw: (row: ListedCase) => ComponentChildren;
  readonly readMore: () => void;
  readonly retry: () => void;
}

/** The tracked cases by urgency, with what stands in their place while there are none to show. */
export function Cases({ listing, draw, readMore, retry }: CasesProps) {
  const { cases, after, busy, slow, failure, found } = listing;
  return (
    <>
      {sections.map(({ name, states }) => {
        const rows = (cases ?? []).filter(({ state }) => states.some((one) => one === state));
        return rows.length === 0 ? null : (
          <section key={name}>
            <h2>{name}</h2>
            <ul>{rows.map(draw)}</ul>
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
