import type { IsoDay } from '../thread/thread';
import type { Clock } from './clock';
import { sayDay } from './day';
import { type FeesNotice, isPaid } from './fees';
import { heldClock } from './lawful';
import { readStatus } from './portal-status';
import type { Reading } from './reading';
import { sayLetter, sayTerm, sayWhen } from './say';
import { fromRequester, type Moment } from './timeline';
import { readTransfer } from './transfer';

/** The clock of an unanswered request that something stops or pauses, the strongest first; null where nothing does. */
export function holdOf(reading: Reading, today: IsoDay): Clock | null {
  const { run, undelivered, thread, base, law } = reading;
  const status = readStatus(thread);
  if (undelivered !== null) return { ...heldClock(reading, 'stopped', undelivered), undelivered: true };
  if (status?.effect === 'ended') return heldClock(reading, 'stopped', status.why);
  const handed = run.during.find((moment) => moment.kind === 'transfer' && readTransfer(moment) === 'whole');
  if (handed)
    return heldClock(
      reading,
      'stopped',
      `${sayLetter(handed)} hands the whole request to another body, which then owes the answer.`,
    );
  if (run.asked) return heldClock(reading, 'stopped', sayAsked(reading, run.asked));
  const unpaid = reading.fees.findLast((fee) => !isPaid(fee));
  if (!unpaid || !law.regime.fees || (unpaid.notice.day ?? '') > base.due) return null;
  return holdForFee(reading, unpaid, today);
}

function sayAsked({ base, run }: Reading, asked: Moment): string {
  const late =
    asked.day !== null && asked.day > base.due ? ' That was after the limit, which is a failing of its own.' : '';
  const since = run.during.slice(run.during.indexOf(asked)).find(fromRequester);
  const wrote = since
    ? ` If your message ${sayWhen(since)} answers it, say so there: the clock then began anew that day.`
    : '';
  return `The authority asked ${sayWhen(asked)} what is meant, and need not answer before it knows.${late}${wrote}`;
}

function holdForFee(reading: Reading, { notice, paid, lastDay }: FeesNotice, today: IsoDay): Clock {
  const { payment } = reading.law.regime;
  const told = `A fee was asked for ${sayWhen(notice)}. From that day on no day counts until it is paid.`;
  if (lastDay === null || !payment) return heldClock(reading, 'paused', told);
  const term = sayTerm(payment);
  if (today <= lastDay)
    return heldClock(reading, 'paused', `${told} After ${sayDay(lastDay)} (${term}) the authority need not comply.`);
  const was = `The fee asked for ${sayWhen(notice)} was to be paid within ${term}, by ${sayDay(lastDay)}.`;
  return heldClock(
    reading,
    'stopped',
    paid
      ? `${was} It came on ${sayDay(paid.on)}, too late: nothing is owed unless the authority takes it.`
      : `${was} Unless it was, nothing is owed any more.`,
  );
}
