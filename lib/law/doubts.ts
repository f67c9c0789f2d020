import type { IsoDay } from '../thread/thread';
import { sayDay } from './day';
import { type FeesNotice, isPaid } from './fees';
import { readStatus } from './portal-status';
import type { Reading } from './reading';
import type { Regime } from './regime';
import type { Run } from './runs';
import { sayWhen } from './say';
import { fromAuthority, type Moment } from './timeline';
import { readTransfer } from './transfer';

/** What a page leaves open that broke off before its end. */
export const CUT = 'Whether it came cannot be told: the page broke off before its end.';

/** Why nobody can say that nothing came; null when it can be said. */
export function doubtOfSilence(
  { run, thread, from, law }: Reading,
  due: IsoDay,
  early: Moment | null,
  answered: boolean,
): string | null {
  if (early) return sayMisdated(early, from);
  const unread = run.during.findLast(isUnread);
  if (unread)
    return `The answer was due by ${sayDay(due)}. Whether it came cannot be told: the message ${sayWhen(unread)} could not be read or understood.`;
  if (thread.cut) return `The answer was due by ${sayDay(due)}. ${CUT}`;
  const unknown = unknownLetter(run.during, law.regime);
  if (unknown) return `The answer was due by ${sayDay(due)}. ${sayUnknown(unknown)}`;
  const handed = run.during.find((moment) => moment.kind === 'transfer' && readTransfer(moment) === 'unclear');
  if (handed)
    return `The answer was due by ${sayDay(due)}, unless the letter ${sayWhen(handed)} hands the whole request to another body.`;
  const status = readStatus(thread);
  return status?.effect === 'doubtful' && !answered ? `The answer was due by ${sayDay(due)}. ${status.why}` : null;
}

/** Why nobody can say that an answer after the limit was late; null when it can be said. */
export function doubtOfLateness(
  { run, from, fees, law, count: limit }: Reading,
  end: Moment,
  early: Moment | null,
): string | null {
  if (early) return sayMisdated(early, from);
  const unread = run.during.find((moment) => isUnread(moment) && (moment.day === null || moment.day <= limit.due));
  if (unread)
    return `The message ${sayWhen(unread)} could not be read or understood. If it was an answer, it came before the limit of ${sayDay(limit.due)}.`;
  const unknown = unknownLetter(run.during, law.regime);
  if (unknown) return `The answer came ${sayWhen(end)}, after ${sayDay(limit.due)}. ${sayUnknown(unknown)}`;
  if (run.asked) {
    return `The authority asked ${sayWhen(run.asked)} what was meant and answered ${sayWhen(end)}: when the clock began anew cannot be told.`;
  }
  return doubtOfFee(fees, limit.due) ?? doubtOfTransfer(run, end);
}

function doubtOfFee(fees: readonly FeesNotice[], due: IsoDay): string | null {
  const unpaid = fees.find((fee) => !isPaid(fee) && (fee.notice.day ?? '') <= due);
  if (!unpaid) return null;
  const when = unpaid.paid ? `it was paid after the time to pay had ended` : `when it was paid cannot be told`;
  return `A fee was asked for ${sayWhen(unpaid.notice)}, and ${when}: what the limit then was cannot be told.`;
}

/** The body to which a request was handed has a time of its own, and the thread does not show who answers. */
function doubtOfTransfer(run: Run, end: Moment): string | null {
  const handed = run.during.find((moment) => moment.kind === 'transfer' && readTransfer(moment) !== 'part');
  return handed
    ? `The letter ${sayWhen(handed)} hands the request to another body, which has a time of its own from then on. If the answer ${sayWhen(end)} is that body's, it need not be late.`
    : null;
}

/** A letter under a law whose letters we do not know: it may have moved the limit in a way that is not read. */
export function unknownLetter(during: readonly Moment[], { lettersKnown }: Regime): Moment | undefined {
  const machines = ['auto-reply', 'bounce'];
  return lettersKnown
    ? undefined
    : during.findLast((moment) => fromAuthority(moment) && !machines.includes(moment.kind));
}

/** What such a letter leaves open. */
export function sayUnknown(letter: Moment): string {
  return `The letter ${sayWhen(letter)} may have moved that day: ReplyDue does not know the letters under this law well enough to say that it did not.`;
}

/** An authority's letter that could be an answer, for all that can be read of it. */
export function isUnread(moment: Moment): boolean {
  const { message, act, kind } = moment;
  return fromAuthority(moment) && !act?.corrected && (kind === 'unclear' || (message.hidden && kind === 'other'));
}

/** An answer that is older than what it answers. */
export function sayMisdated(answer: Moment, from: IsoDay): string {
  return `The answer is dated ${answer.day ? sayDay(answer.day) : 'nowhere'}, before the message of ${sayDay(from)} that it answers: one of the two days is wrong.`;
}
