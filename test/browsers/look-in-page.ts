/** What to look for. `name` is the source of a regular expression that minds no case; `show` brings the first piece into view. */
export interface Wanted {
  readonly role?: string;
  readonly name?: string;
  readonly show?: boolean;
  /** Gives the keyboard to the first piece. */
  readonly focus?: boolean;
}

/** Something that ReplyDue shows, as a screen reader tells of it. */
export interface Piece {
  /** Name of the element that carries it: `replydue-banner`, `replydue-note`, or `body` in a page of our own. */
  readonly host: string;
  /** Id of the message that a note stands in. */
  readonly message: string | null;
  readonly role: string;
  readonly name: string;
  readonly value: string | null;
  readonly checked: boolean | null;
  readonly expanded: string | null;
  /** The keyboard writes to it. */
  readonly focused: boolean;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** An element that ReplyDue has put into a portal's page. */
export interface Host {
  readonly host: string;
  readonly message: string | null;
  /** All text within; null when the browser would not open it. */
  readonly text: string | null;
}

/** What was seen. */
export interface Look {
  readonly pieces: readonly Piece[];
  readonly hosts: readonly Host[];
}

/**
 * Looks at what ReplyDue shows in a page. Sent into browsers as text, so that it uses nothing from outside itself.
 * In a portal's page it runs in the extension's own world, where browsers open closed shadow roots.
 */
export function lookInPage(wanted: Wanted): Look {
  const roles: Readonly<Record<string, string>> = {
    BUTTON: 'button',
    SUMMARY: 'button',
    TEXTAREA: 'textbox',
    SELECT: 'combobox',
    DIALOG: 'dialog',
    UL: 'list',
    OL: 'list',
    LI: 'listitem',
    P: 'paragraph',
    TIME: 'time',
    OUTPUT: 'status',
    FIELDSET: 'group',
    BLOCKQUOTE: 'blockquote',
  };
  const inputs: Readonly<Record<string, string>> = {
    search: 'searchbox',
    checkbox: 'checkbox',
    radio: 'radio',
    button: 'button',
    submit: 'button',
  };
  const named = ['button', 'link', 'heading', 'listitem', 'paragraph', 'status', 'alert', 'time', 'blockquote', 'tab'];

  type Opener = { readonly openOrClosedShadowRoot?: ShadowRoot | ((host: Element) => ShadowRoot | null) | null };
  const chromium: { readonly dom?: Opener } = Reflect.get(globalThis, 'chrome') ?? {};
  function rootOf(host: Element): ShadowRoot | null {
    const open = chromium.dom?.openOrClosedShadowRoot;
    if (typeof open === 'function') return open(host);
    return Reflect.get(host, 'openOrClosedShadowRoot') ?? host.shadowRoot;
  }
  function textOf(node: Node): string {
    return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
  function labelOf(element: Element): string {
    const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const root = element.getRootNode() as Document | ShadowRoot;
    const labels: Iterable<Element> =
      Reflect.get(element, 'labels') ?? by.map((id) => root.getElementById(id) ?? element);
    return element.getAttribute('aria-label') ?? [...labels].map(textOf).join(' ');
  }
  function roleOf(element: Element): string | null {
    const tag = element.tagName;
    const said = element.getAttribute('role');
    if (said) return said;
    if (/^H[1-6]$/.test(tag)) return 'heading';
    if (tag === 'A') return element.hasAttribute('href') ? 'link' : null;
    if (tag === 'INPUT') return inputs[element.getAttribute('type') ?? ''] ?? 'textbox';
    if (tag === 'SECTION') return labelOf(element) ? 'region' : null;
    return roles[tag] ?? null;
  }
  function nameOf(element: Element): string {
    return (
      labelOf(element) ||
      (named.includes(roleOf(element) ?? '') ? textOf(element) : '') ||
      (element.getAttribute('title') ?? '')
    );
  }
  function expandedOf(element: Element): string | null {
    const details = element.tagName === 'SUMMARY' ? element.parentElement : null;
    return details ? String(details.hasAttribute('open')) : element.getAttribute('aria-expanded');
  }
  function describe(host: HTMLElement, element: Element): Piece {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      host: host.localName,
      message: host.dataset['message'] ?? null,
      role: roleOf(element) ?? '',
      name: nameOf(element),
      value: Reflect.get(element, 'value') ?? null,
      checked: Reflect.get(element, 'checked') ?? null,
      expanded: expandedOf(element),
      focused: Reflect.get(element.getRootNode(), 'activeElement') === element,
      box: { x, y, width, height },
    };
  }

  const elements = [...document.querySelectorAll<HTMLElement>('*')];
  const ours = elements.filter(({ localName }) => localName.startsWith('replydue-'));
  const surfaces: readonly { readonly host: HTMLElement; readonly root: ParentNode | null }[] =
    location.protocol === 'https:'
      ? ours.map((host) => ({ host, root: rootOf(host) }))
      : [{ host: document.body, root: document.body }];
  const pattern = wanted.name === undefined ? null : new RegExp(wanted.name, 'i');
  const found = surfaces.flatMap(({ host, root }) =>
    [...(root?.querySelectorAll('*') ?? [])]
      .filter((element) => element.checkVisibility())
      .filter((element) => (wanted.role ? roleOf(element) === wanted.role : roleOf(element) !== null))
      .filter((element) => !pattern || pattern.test(nameOf(element)))
      .map((element) => ({ host, element })),
  );
  const [first] = found;
  if (wanted.focus && first?.element instanceof HTMLElement) first.element.focus();
  if (wanted.show) first?.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return {
    pieces: found.map(({ host, element }) => describe(host, element)),
    hosts: ours.map((host) => ({
      host: host.localName,
      message: host.dataset['message'] ?? null,
      text: rootOf(host)?.textContent ?? null,
    })),
  };
}
