/** A page that keeps changing is looked at again after this rest, in milliseconds. */
const REST = 400;

/**
 * Calls back when the page's own scripts have put in or taken out elements, or took out one of ours, and when the page
 * comes back from the browser's cache. Returns how to stop.
 */
export function watchPage(changed: () => void, returned: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (!records.some(concerns)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, REST);
  });
  const onShow = (event: PageTransitionEvent) => event.persisted && returned();
  observer.observe(document.body, { childList: true, subtree: true });
  addEventListener('pageshow', onShow);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    removeEventListener('pageshow', onShow);
  };
}

function concerns({ addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    [...addedNodes].some((node) => !isOurs(node) && node instanceof Element) ||
    [...removedNodes].some((node) => node instanceof Element)
  );
}

function isOurs(node: Node): boolean {
  return node.nodeName.startsWith('REPLYDUE-');
}
