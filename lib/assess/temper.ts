import type { LedgerRow } from '../questions/question';
import type { Thread } from '../thread/thread';

/**
 * Takes back every `unanswered` where text exists that was not read: an answer may stand there.
 * The user's own corrections are left alone.
 */
export function temperLedger(thread: Thread, rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const reason = unreadReason(thread);
  return reason ? rows.map((row) => temperRow(row, reason)) : rows;
}

function unreadReason(thread: Thread): string | null {
  if (thread.cut) return 'Nothing was found, but the page broke off before its end.';
  if (thread.folded) return 'Nothing was found, but parts of the page are folded and could not be read.';
  const hidden = thread.messages.some((message) => message.party === 'authority' && message.hidden);
  return hidden ? 'Nothing was found, but a letter of the authority is hidden.' : null;
}

function temperRow(row: LedgerRow, why: string): LedgerRow {
  if (row.answer.state !== 'unanswered' || row.answer.corrected) return row;
  return { ...row, answer: { ...row.answer, state: 'unclear', why } };
}
