import { vi } from 'vitest';

/** Remembers the closed shadows that are made from here on, as only their maker could. */
export function watchShadows(): ReadonlyMap<Element, ShadowRoot> {
  const roots = new Map<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  return roots;
}
