import type { Shown } from '../../components/actions';
import type { Evidence } from '../../lib/thread/thread';
import { countBefore, findWords } from './find-words';

const MARK = 'replydue';

/** Above the marks of states. */
const ABOVE = 99;

let styled = false;
let unmark: (() => void) | undefined;

/** Why the words cannot be shown, in words for the user. */
const NOT_THERE =
  'These words are not on the page as it is now: the site may have folded them away. Look for its \u201cshow quoted sections\u201d link in this message.';

/**
 * Opens a message if the portal has it collapsed, marks the words and scrolls to them.
 *
 * @param text the message's text, so that the right one of several occurrences is marked
 * @returns null when the words are marked, else why not
 */
export function showWords(anchor: Element | undefined, evidence: Evidence, text: string): string | null {
  if (!anchor) return 'This message is not on the page as it is now.';
  const range = find(anchor, evidence, text);
  if (!range) {
    showMessage(anchor);
    return NOT_THERE;
  }
  expand(anchor);
  mark(range);
  bringUp(range.startContainer.parentElement ?? anchor);
  return null;
}

/** Marks words where they stand, and leaves the page where it is. Takes the former mark away in any case. */
export function markWords({ anchor, text }: Shown, evidence: Evidence): void {
  unmarkWords();
  const range = find(anchor, evidence, text);
  if (range) mark(range);
}

/** Takes the mark of what was last shown out of the page. */
export function unmarkWords(): void {
  unmark?.();
  unmark = undefined;
}

/** Where a message has its text; the message itself where the portal does not say. */
export function bodyOf(anchor: Element): Element {
  return anchor.querySelector('.correspondence_text, .comment_in_request_text') ?? anchor;
}

function find(anchor: Element, evidence: Evidence, text: string): Range | null {
  const ordinal = countBefore(text, evidence.start, evidence.quote);
  return findWords(bodyOf(anchor), evidence.quote, ordinal) ?? findWords(anchor, evidence.quote);
}

/** Opens a message if the portal has it collapsed, outlines it and scrolls to it. */
export function showMessage(anchor: Element): void {
  expand(anchor);
  unmark?.();
  unmark = outline(anchor);
  bringUp(anchor);
}

/** Alaveteli's script hides all but the header of a message that has this class. */
function expand(anchor: Element): void {
  if (!anchor.classList.contains('collapsed')) return;
  anchor.querySelector<HTMLElement>('.js-collapsible-trigger, .js-collapsable-trigger')?.click();
  anchor.classList.remove('collapsed');
}

function mark(range: Range): void {
  unmark?.();
  try {
    if (!styled) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`::highlight(${MARK}){background:#ffe27a;color:#1c1c00}`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      styled = true;
    }
    const { highlights } = CSS;
    const highlight = new Highlight(range);
    highlight.priority = ABOVE;
    highlights.set(MARK, highlight);
    unmark = () => highlights.delete(MARK);
  } catch {
    unmark = outline(range.startContainer.parentElement);
  }
}

function outline(element: Element | null): () => void {
  if (!(element instanceof HTMLElement)) return () => {};
  const before = element.style.outline;
  element.style.outline = '3px solid #c79a00';
  return () => {
    element.style.outline = before;
  };
}

/** Keyboard and screen reader go along, and nothing of it stays when they leave. */
function bringUp(element: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  if (!(element instanceof HTMLElement)) return;
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
