import type { Message, Party, Thread } from '../../lib/thread/thread';
import { showDay } from '../day';

/** Who wrote a letter. */
export const parties = {
  requester: 'Requester',
  authority: 'Authority',
  overseer: 'Regulator',
  other: 'Other',
} as const satisfies Record<Party, string>;

/** How the letters of a thread are referred to: `letter 3`; null for one that is not there. */
export function nameLetter({ messages }: Pick<Thread, 'messages'>, id: string | null): string | null {
  const at = messages.findIndex((message) => message.id === id);
  return at < 0 ? null : `letter ${at + 1}`;
}

/** The day of a letter in words. */
export function dayOfLetter({ sentOn }: Message): string {
  return sentOn === null ? 'no day shown' : showDay(sentOn);
}
