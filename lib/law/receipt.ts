import type { IsoDay } from '../thread/thread';
import { sayDay } from './day';
import { isCopy } from './same-text';
import { fromAuthority, fromRequester, type Moment } from './timeline';

/** When a message reached the authority, as far as the thread shows. */
export interface Receipt {
  /** Null when the message has no day. */
  readonly on: IsoDay | null;
  /** It came back, and nothing shows that it arrived after all. */
  readonly failed: boolean;
  /** Sentences: what was sent again, what came back. */
  readonly why: readonly string[];
}

/**
 * The day of receipt: for an e-mail the day on which the portal sent it. A message that came back was not received until it was
 * sent again; one that was sent again although nothing had come back counts from the first sending only where the authority had
 * shown by then that it had it. A copy that the requester sent is a second sending like the portal's own.
 *
 * @param bounced the failure report for this message
 * @param after what happened since, the answer included
 */
export function readReceipt(start: Moment, bounced: Moment | null, after: readonly Moment[]): Receipt {
  const { day } = start;
  const copies = after.filter((moment) => isSecondSending(moment, start));
  const sent = [...start.message.resentOn, ...copies.flatMap((copy) => copy.day ?? [])];
  const resent = sent.filter((again) => day === null || again > day).toSorted();
  const answered = after.find((moment) => fromAuthority(moment) && moment.kind !== 'bounce');
  if (bounced) return afterBounce(day, resent, bounced, answered, after);
  const last = resent.filter((again) => !answered?.day || again <= answered.day).at(-1);
  if (day === null || last === undefined) return { on: day, failed: false, why: sayLaterCopies(day, resent) };
  return {
    on: last,
    failed: false,
    why: [
      `The message of ${sayDay(day)} was sent again on ${sayDay(last)}. Nothing shows that the first copy arrived, so the later day counts here.`,
    ],
  };
}

function isSecondSending(moment: Moment, start: Moment): boolean {
  return start.kind === 'request' && moment.kind === 'request' && fromRequester(moment) && isCopy(moment, start);
}

function afterBounce(
  day: IsoDay | null,
  resent: readonly IsoDay[],
  bounced: Moment,
  answered: Moment | undefined,
  after: readonly Moment[],
): Receipt {
  const again = resent.findLast(
    (one) => (bounced.day === null || one >= bounced.day) && (!answered?.day || one <= answered.day),
  );
  const back = `A failure report came back${bounced.day ? ` on ${sayDay(bounced.day)}` : ''}`;
  if (again) {
    return {
      on: again,
      failed: false,
      why: [`${back}. The message was sent again on ${sayDay(again)}, which counts as the day of receipt.`],
    };
  }
  const wrote = answered && after.slice(0, after.indexOf(answered)).findLast(fromRequester);
  if (wrote?.day && (day === null || wrote.day > day)) {
    return {
      on: wrote.day,
      failed: false,
      why: [
        `${back}. The authority's first letter follows your message of ${sayDay(wrote.day)}, and nothing shows that it had the request before, so that day counts here.`,
      ],
    };
  }
  if (answered)
    return { on: day, failed: false, why: [`${back}, but the authority wrote later and so has the message.`] };
  return {
    on: day,
    failed: true,
    why: [`${back}: the authority has not received the message, and nothing is due until it has.`],
  };
}

function sayLaterCopies(day: IsoDay | null, resent: readonly IsoDay[]): readonly string[] {
  const last = resent.at(-1);
  if (day === null || last === undefined) return [];
  return [
    `The message was sent again on ${sayDay(last)}. The authority had shown before then that it had the first copy of ${sayDay(day)}, so that day counts.`,
  ];
}
