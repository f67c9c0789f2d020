import { make } from '../../components/element';
import type { Paper } from '../../components/letter/tools';

const NAME = 'replydue-print';

/** On paper nothing of the page but the letter, and on the screen nothing of the letter. */
const css = `
${NAME} { display: none; }
@media print {
  html > body > :not(${NAME}) { display: none !important; }
  html, html > body { margin: 0 !important; padding: 0 !important; background: none !important; }
  ${NAME} { display: block; margin: 0 auto; max-width: 40em; color: #000; background: none; font: 11.5pt/1.5 Georgia, "Times New Roman", serif; text-align: start; }
  ${NAME} p { margin: 0 0 0.9em; white-space: pre-wrap; overflow-wrap: anywhere; orphans: 3; widows: 3; }
}`;

/** Prints a letter alone, and leaves the page as it was. */
export async function printLetter(paper: Paper): Promise<null> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const letter = writeOut(paper);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(letter);
  const over = new AbortController();
  const clear = () => {
    over.abort();
    letter.remove();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((one) => one !== sheet);
  };
  // Not every browser says that it has printed; who uses the page again is done with it.
  for (const sign of ['afterprint', 'pointerdown', 'keydown'])
    addEventListener(sign, clear, { capture: true, signal: over.signal });
  window.print();
  return null;
}

function writeOut({ to, subject, text }: Paper): HTMLElement {
  const letter = document.createElement(NAME);
  if (to !== '') letter.append(make('p', { dir: 'auto' }, to));
  letter.append(make('p', { dir: 'auto' }, make('b', {}, subject)));
  for (const words of text.trim().split(/\n[^\S\n]*\n\s*/)) letter.append(make('p', { dir: 'auto' }, words));
  return letter;
}
