const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow its styles, once. One sheet serves every shadow; where a browser forbids that, each gets a copy. */
export function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = sheets.get(css) ?? new CSSStyleSheet();
    if (!sheets.has(css)) sheet.replaceSync(css);
    sheets.set(css, sheet);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    if ([...root.querySelectorAll('style')].some((style) => style.textContent === css)) return;
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}
