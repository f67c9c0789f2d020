import type { RefObject } from 'preact';
import type { KeptView } from '../../../lib/messaging/protocol';
import type { CaseActions } from './actions';
import { PortalLink } from './PortalLink';

interface HeadProps {
  readonly kept: KeptView;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly open: CaseActions['open'];
}

/** What the case is about, to whom it was asked, and the ways to the portal and to the authority's other cases. */
export function Head({ kept, title, open }: HeadProps) {
  const { thread } = kept.facts;
  const { authority, requester, site } = thread;
  return (
    <header class="case-head">
      <p class="back">
        <a href="#cases">All cases</a>
      </p>
      <h2 id="case-title" ref={title} tabIndex={-1}>
        <PortalLink url={thread.url} messageId={null} open={open}>
          <span dir="auto">{thread.title || thread.url}</span>
        </PortalLink>
      </h2>
      <p class="muted">
        {authority.url === null ? (
          <bdi>{authority.name}</bdi>
        ) : (
          <a href={authority.url} target="_blank" rel="noreferrer">
            <bdi>{authority.name}</bdi>
          </a>
        )}{' '}
        {'\u00b7'} {kept.view.assessment.regime.name}
        {authority.name !== '' && (
          <>
            {' \u00b7 '}
            <a href={`#cases?authority=${encodeURIComponent(authority.name)}`}>all cases with this authority</a>
          </>
        )}
      </p>
      <p class="muted on-paper">
        Asked by <bdi>{requester.name || 'the requester'}</bdi> on {site}: {thread.url}
      </p>
    </header>
  );
}
