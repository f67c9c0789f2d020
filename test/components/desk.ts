import { vi } from 'vitest';
import type { Desk } from '../../components/letter-draft';
import { letterWithout } from './invent';

/** A desk that drafts the invented letter and keeps what it is given; a test says what of it fails. */
export function watchedDesk() {
  return {
    draft: vi.fn<Desk['draft']>((off) => Promise.resolve(letterWithout(off))),
    save: vi.fn<Desk['save']>(() => Promise.resolve(null)),
    discard: vi.fn<Desk['discard']>(() => Promise.resolve(null)),
  };
}
