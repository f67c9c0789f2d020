import { vi } from 'vitest';
import type { Desk } from '../../components/letter/letter-draft';
import type { SavedDraft } from '../../lib/cases/case';
import { letterWithout, savedAs } from './invent';

/** A desk that drafts the invented letter and keeps what it is given; a test says what of it fails, or what another tab keeps. */
export function watchedDesk(first: SavedDraft | null = null) {
  const shelf = { kept: first, saves: 0 };
  return {
    shelf,
    draft: vi.fn<Desk['draft']>(({ off, given, own }) => {
      const { text } = letterWithout(off);
      const signed = given['your-name'] ? text.replace('Olu Marsh', given['your-name']) : text;
      const whole = own === '' ? signed : signed.replace('I ask that', `I add this:\n\n${own}\n\nI ask that`);
      return Promise.resolve(letterWithout(off, { text: whole }));
    }),
    save: vi.fn<Desk['save']>((version, pending, over) => {
      if (shelf.kept && shelf.kept.savedAt !== over) return Promise.resolve(shelf.kept);
      shelf.saves += 1;
      shelf.kept = savedAs(version.text, { ...version, pending, savedAt: `save ${shelf.saves}` });
      return Promise.resolve(shelf.kept);
    }),
    read: vi.fn<Desk['read']>(() => Promise.resolve(shelf.kept)),
    discard: vi.fn<Desk['discard']>(() => Promise.resolve(null)),
  };
}
