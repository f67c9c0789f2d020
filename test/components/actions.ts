import { vi } from 'vitest';
import type { PageActions } from '../../components/actions';

/** Actions that all go well, to be watched; a test says which of them fails. */
export function watchedActions() {
  const well = () => Promise.resolve(null);
  return {
    correct: vi.fn<PageActions['correct']>(well),
    undo: vi.fn<PageActions['undo']>(well),
    track: vi.fn<PageActions['track']>(well),
    forget: vi.fn<PageActions['forget']>(well),
    show: vi.fn<PageActions['show']>(well),
    retry: vi.fn<PageActions['retry']>(well),
    openEditor: vi.fn<PageActions['openEditor']>(),
    look: vi.fn<PageActions['look']>(() => ({ questions: [], find: () => null, letter: null })),
    goTo: vi.fn<PageActions['goTo']>(),
  };
}
