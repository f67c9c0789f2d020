import type { ComponentChildren } from 'preact';
import type { CaseActions } from './actions';

interface PortalLinkProps {
  /** Address of the thread. */
  readonly url: string;
  /** Null for its top. */
  readonly messageId: string | null;
  readonly open: CaseActions['open'];
  readonly children: ComponentChildren;
}

/** Leads to a message at the portal, in the tab that shows the thread already if there is one. */
export function PortalLink({ url, messageId, open, children }: PortalLinkProps) {
  return (
    <a
      href={messageId === null ? url : `${url}#${messageId}`}
      target="_blank"
      rel="noreferrer"
      onClick={(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(messageId);
      }}
    >
      {children}
    </a>
  );
}
