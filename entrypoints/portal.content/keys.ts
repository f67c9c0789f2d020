import { focusWithin } from '../../components/host';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Where a key is for what is written or chosen there, also in the letter editor, into which one cannot see from here. */
const TYPING = 'input, select, textarea, [contenteditable], [role="textbox"], [role="listbox"], replydue-editor';

/**
 * Alt, Shift and an arrow, which no browser uses in a page, wherever the keyboard is but where one types.
 *
 * @param go goes on (1) or back (-1); false when there is nowhere to go, and then the key stays the page's
 * @returns how to stop
 */
export function watchKeys(go: (by: 1 | -1) => boolean): () => void {
  const onKey = (event: KeyboardEvent) => {
    const by = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey ? STEPS[event.key] : undefined;
    const at = focusWithin(event.composedPath()[0]);
    if (!by || event.isComposing || (at instanceof Element && at.closest(TYPING)) || !go(by)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', onKey, true);
  return () => removeEventListener('keydown', onKey, true);
}
