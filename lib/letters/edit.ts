import type { Ground, Letter } from './letter';

/** How the paragraphs after the grounds begin. A ground is put before the first of them that still stands. */
export const closingStart = 'I ask that the review be carried out';
export const linkStart = 'All of our correspondence is at ';
const signOffStart = 'Yours ';

/** Where a paragraph stands in a text, between blank lines; -1 when it does not stand there word for word. */
function placeOf(text: string, paragraph: string): number {
  if (paragraph === '') return -1;
  for (let at = text.indexOf(paragraph); at >= 0; at = text.indexOf(paragraph, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + paragraph.length);
    if (/(?:^|\n[^\S\n]*\n)$/.test(before) && /^[^\S\n]*(?:$|\n[^\S\n]*\n|\n?$)/.test(after)) return at;
  }
  return -1;
}

/** Whether a ground's paragraph stands in a text that the user may have edited, word for word. */
export function holdsGround(text: string, ground: Ground): boolean {
  return placeOf(text, ground.text) >= 0;
}

/**
 * Takes a ground's paragraph out of a text that the user may have edited.
 * Null when the paragraph is not there unedited: what the user wrote is never thrown away.
 */
export function withoutGround(text: string, ground: Ground): string | null {
  const at = placeOf(text, ground.text);
  if (at < 0) return null;
  const before = text.slice(0, at);
  const after = text.slice(at + ground.text.length);
  return /^\s*$/.test(after) ? before.trimEnd() : before + after.replace(/^\s*\n/, '');
}

/**
 * Puts a ground's paragraph into a text that the user may have edited: after the ground that comes before it in the letter, else before the one that
 * comes after it, else before the closing paragraph or the sign-off, else at the end. A text that holds it already is given back.
 */
export function withGround(text: string, ground: Ground, letter: Letter): string {
  if (holdsGround(text, ground)) return text;
  const at = letter.grounds.findIndex((one) => one.id === ground.id);
  const earlier = letter.grounds
    .slice(0, Math.max(0, at))
    .reverse()
    .find((one) => holdsGround(text, one));
  if (earlier !== undefined) {
    const end = placeOf(text, earlier.text) + earlier.text.length;
    return `${text.slice(0, end)}\n\n${ground.text}${text.slice(end)}`;
  }
  const later = letter.grounds.slice(at + 1).find((one) => holdsGround(text, one));
  if (later !== undefined) return insertBefore(text, placeOf(text, later.text), ground.text);
  const following = placeAfter(text, ground, letter);
  return insertBefore(text, following < 0 ? closingOf(text) : following, ground.text);
}

/** Where the first paragraph that follows a ground in its letter stands in a text; -1 when none of them does. */
function placeAfter(text: string, ground: Ground, letter: Letter): number {
  const at = placeOf(letter.text, ground.text);
  const rest = at < 0 ? '' : letter.text.slice(at + ground.text.length);
  const places = rest.split(/\n[^\S\n]*\n/).map((paragraph) => placeOf(text, paragraph.trim()));
  return places.find((place) => place >= 0) ?? -1;
}

/** Start of the paragraph that the grounds come before; -1 when there is none. */
function closingOf(text: string): number {
  for (const start of [closingStart, linkStart, signOffStart])
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
      if (/(?:^|\n[^\S\n]*\n)$/.test(text.slice(0, at))) return at;
  return -1;
}

function insertBefore(text: string, at: number, paragraph: string): string {
  if (at >= 0) return `${text.slice(0, at)}${paragraph}\n\n${text.slice(at)}`;
  return text.trim() === '' ? paragraph : `${text.trimEnd()}\n\n${paragraph}`;
}
