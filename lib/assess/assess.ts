import type { IsoDay, Thread } from '../thread/thread';
import type { Assessment } from './assessment';
import type { Correction } from './correction';

/**
 * Everything that can be said of a thread on a day. Pure: the same three arguments give the same answer.
 *
 * @param corrections what the user knows better, oldest first
 * @param today civil day in the thread's zone
 */
export function assess(thread: Thread, corrections: readonly Correction[], today: IsoDay): Assessment {
  void corrections;
  return {
    today,
    regime: { id: null, name: 'Unknown law', why: 'Not assessed yet.', confidence: 0, corrected: false },
    notes: thread.messages.map((message) => ({
      messageId: message.id,
      act: {
        messageId: message.id,
        kind: 'unclear',
        evidence: [],
        why: '',
        confidence: 0,
        ground: null,
        promises: [],
        citations: [],
        corrected: false,
      },
      title: 'Unclear',
      headline: '',
      tone: 'unclear',
      proof: [],
    })),
    clocks: [],
    windows: [],
    questions: [],
    headline: '',
    tone: 'unclear',
    next: { what: 'none', text: '', on: null, messageId: null },
    warnings: [],
  };
}
