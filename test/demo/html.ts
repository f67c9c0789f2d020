/** Markup that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for a page. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

type Part = Markup | string | number | null | readonly Part[];

function put(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(put).join('') : escaped(String(part));
}

/** Markup from a template: what is filled in is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, i) => string + (i < parts.length ? put(parts[i] ?? null) : '')).join(''));
}

/** Text as the portal shows a mail: blank lines part paragraphs, line breaks stay, addresses become links. */
export function paragraphs(text: string): Markup {
  const blocks = text.trim().split(/\n{2,}/);
  return html`${blocks.map((block) => html`<p>${block.split('\n').map((line, i) => html`${i ? html`\n<br />` : null}${linked(line)}`)}</p>\n\n`)}`;
}

function linked(line: string): Markup {
  const pieces = line.split(/(https?:\/\/[^\s)]+[^\s).,;]|\[email address\])/);
  return html`${pieces.map((piece, i) => (i % 2 ? link(piece) : piece))}`;
}

function link(piece: string): Markup {
  if (piece.startsWith('[')) return html`<a href="/help/officers#mobiles">${piece}</a>`;
  return html`<a href="${piece}">${piece.length > 40 ? `${piece.slice(0, 40)}...` : piece}</a>`;
}
