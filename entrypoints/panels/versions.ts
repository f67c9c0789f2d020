import type { Chosen, Version } from '../../components/letter/letter-draft';
import type { SavedDraft } from '../../lib/cases/case';
import type { Blank, Ground } from '../../lib/letters/letter';
import { holds } from '../../lib/letters/redraft';

/** Whether a ground is to count as off in a letter that was begun: the user took it out by hand, or it is a weak one that is new. */
export function isGone({ text, again, strength }: Ground, { text: mine, drafted = '' }: SavedDraft): boolean {
  const forms = again === undefined ? [text] : [text, again.text];
  const stands = (letter: string) => forms.some((form) => holds(letter, drafted, form));
  return (drafted === '' || stands(drafted) || strength === 'weak') && !stands(mine);
}

/** A letter as it was kept, as one that can be gone on with. */
export function versionOf({ text, off, given, own, drafted = '' }: SavedDraft): Version {
  return { text, off, given, own, drafted };
}

/** Whether what is kept is what was given to be kept. */
export function isSame(one: Chosen & { readonly text: string }, other: SavedDraft): boolean {
  const plain = ({ text, off, given, own }: Chosen & { readonly text: string }) =>
    JSON.stringify([text, off, Object.entries(given).sort(), own]);
  return plain(one) === plain(other);
}

/** All facts that were asked for, each once. */
export function union(some: readonly Blank[], more: readonly Blank[]): readonly Blank[] {
  const known = new Set(some.map(({ id }) => id));
  return [...some, ...more.filter(({ id }) => !known.has(id))];
}

/** Enough of a paragraph to know it by. */
export function beginningOf(paragraph: string): string {
  const words = paragraph.replace(/\s+/g, ' ');
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, '')}\u2026`;
}
