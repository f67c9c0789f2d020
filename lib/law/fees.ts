import { foldSpaces } from '../thread/prose';
import type { IsoDay } from '../thread/thread';
import { isoOf, numberFrom } from './day';
import { dueOn, type Pause } from './deadline';
import { isDoubt } from './doubt';
import type { Law } from './lawful';
import { fromAuthority, fromRequester, type Moment } from './timeline';

/** A fees notice, and the day on which the fee reached the authority. */
export interface FeesNotice {
  readonly notice: Moment;
  /** Null while it is unpaid, as far as the thread shows. */
  readonly paid: Payment | null;
  /** The last day to pay; null where the law sets none or it cannot be counted. */
  readonly lastDay: IsoDay | null;
}

interface Payment {
  readonly on: IsoDay;
  readonly by: Moment;
  /** The authority says so. */
  readonly confirmed: boolean;
}

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DATED = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})[a-z]*\\.?,?\\s+(\\d{4})\\b`, 'i');
const MONEY = /\b(?:fees?|payments?|cheques?|charges?|remittance|invoice|amount)\b|£\s?\d/i;
const RECEIVED = /\b(?:receiv\w*|receipt|cleared|thank you for)\b/i;
const PAID =
  /\b(?:i|we)(?:'ve| have)?(?: now| today| just| already| this \w+)* (?:paid|sent|posted|transferred|made (?:a |the )?payment|enclosed)\b|\b(?:cheque|payment|fee) (?:is|was|has been|has now been) (?:enclosed|sent|made|paid|posted|in the post|on its way|transferred)\b/i;
const NOT_YET =
  /\b(?:not|n't|whether|if|will|shall|once|until|unless|when|before|please|would|cannot|should|must|needs?)\b/i;

/** The fees notices among the messages of a run, each with its payment where the letters show one. A notice while one is unpaid reminds of it. */
export function readFees(moments: readonly Moment[], { regime, calendar }: Law): readonly FeesNotice[] {
  const fees: FeesNotice[] = [];
  for (const [at, notice] of moments.entries()) {
    const open = fees.at(-1);
    if (notice.kind !== 'fees-notice' || (open && !(open.paid && isBefore(open.paid.by, at, moments)))) continue;
    const last = regime.payment && notice.day ? dueOn(notice.day, regime.payment, calendar) : null;
    fees.push({ notice, paid: readPayment(moments.slice(at + 1)), lastDay: isDoubt(last) ? null : last });
  }
  return fees;
}

/** Whether a fee was paid while the law still gave time for it. */
export function isPaid({ paid, lastDay }: FeesNotice): boolean {
  return paid !== null && (lastDay === null || paid.on <= lastDay);
}

function isBefore(by: Moment, at: number, moments: readonly Moment[]): boolean {
  return moments.indexOf(by) < at;
}

/** The authority's own word on when the fee came counts for more than the requester's that it was sent. */
function readPayment(moments: readonly Moment[]): Payment | null {
  const confirmed = firstPayment(moments.filter(fromAuthority), RECEIVED);
  return confirmed ? { ...confirmed, confirmed: true } : withDoubt(firstPayment(moments.filter(fromRequester), PAID));
}

function withDoubt(found: { on: IsoDay; by: Moment } | null): Payment | null {
  return found && { ...found, confirmed: false };
}

function firstPayment(moments: readonly Moment[], pattern: RegExp): { on: IsoDay; by: Moment } | null {
  for (const by of moments) {
    const words = sentences(by.message.text).find(
      (sentence) => MONEY.test(sentence) && pattern.test(sentence) && !NOT_YET.test(sentence),
    );
    const on = words === undefined ? null : (datedIn(words) ?? by.day);
    if (on !== null) return { on, by };
  }
  return null;
}

function sentences(text: string): readonly string[] {
  const own = text.replace(/^[ \t]*>.*$/gm, '');
  return foldSpaces(own).split(/(?<=[.!?])\s/);
}

function datedIn(words: string): IsoDay | null {
  const [, day, month, year] = DATED.exec(words) ?? [];
  if (!day || !month || !year) return null;
  return isoOf(numberFrom(Number(year), MONTH.split('|').indexOf(month.toLowerCase()) + 1, Number(day)));
}

/** FOIA 2000 s.10(2) and its like: the working days from the notice to the payment, both included, do not count. */
export function pausesOf(fees: readonly FeesNotice[]): readonly Pause[] {
  return fees.flatMap((fee) => {
    const { notice, paid } = fee;
    return notice.day && paid && isPaid(fee) ? [{ from: notice.day, to: paid.on }] : [];
  });
}
