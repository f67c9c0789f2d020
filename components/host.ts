import { dress } from './dress';
import surface from './surface.css?inline';
import theme from './theme.css?inline';

const css = theme + surface;

/** An element of ours in a portal's page: nothing of the page gets into its shadow, nor its clicks and keys out. */
export interface Host {
  readonly host: HTMLElement;
  /** Closed: only who made it can look inside. */
  readonly root: ShadowRoot;
}

const roots = new WeakMap<EventTarget, ShadowRoot>();

/** What has the keyboard in an element of ours, where from outside only the element is seen; else the target itself. */
export function focusWithin(target: EventTarget | undefined): EventTarget | undefined {
  return (target && roots.get(target)?.activeElement) ?? target;
}

/** Makes an element with a closed shadow and our styles, not yet in the page. */
export function openHost(name: 'replydue-banner' | 'replydue-note' | 'replydue-editor'): Host {
  const host = document.createElement(name);
  // The page may be in any language and written from either side; our words are English.
  host.lang = 'en';
  host.dir = 'ltr';
  const root = host.attachShadow({ mode: 'closed' });
  roots.set(host, root);
  dress(root, css);
  for (const kind of ['click', 'keydown', 'keypress', 'keyup'] as const) {
    host.addEventListener(kind, (event) => event.stopPropagation());
  }
  return { host, root };
}
