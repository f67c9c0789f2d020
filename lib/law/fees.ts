import type { IsoDay } from '../thread/thread';
import { isoOf, numberFrom } from './day';
import { fromAuthority, fromRequester, type Moment } from './timeline';

/** A fees notice, and the day on which the fee reached the authority. */
export interface FeesNotice {
  readonly notice: Moment;
  /** Null while it is unpaid, as far as the thread shows. */
  readonly paid: { readonly on: IsoDay; readonly by: Moment; readonly confirmed: boolean } | null;
}

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DATED = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})[a-z]*\\.?,?\\s+(\\d{4})\\b`, 'i');
const MONEY = /\b(?:fees?|payments?|cheques?|charges?|remittance|invoice|amount)\b|£\s?\d/i;
const RECEIVED = /\b(?:receiv\w*|receipt|cleared|thank you for)\b/i;
const PAID =
  /\b(?:i|we)(?:'ve| have)?(?: now| today| just| already| this \w+)* (?:paid|sent|posted|transferred|made (?:a |the )?payment|enclosed)\b|\b(?:cheque|payment|fee) (?:is|was|has been|has now been) (?:enclosed|sent|made|paid|posted|in the post|on its way|transferred)\b/i;
const NOT_YET =
  /\b(?:not|n't|whether|if|will|shall|once|until|unless|when|before|please|would|cannot|should|must|needs?)\b/i;

/** The fees notices among the messages of a run, each with its payment where the letters show one. */
export function readFees(moments: readonly Moment[]): readonly FeesNotice[] {
  return moments.flatMap((notice, at) => {
    if (notice.kind !== 'fees-notice') return [];
    const later = moments.slice(at + 1);
    const next = later.findIndex((moment) => moment.kind === 'fees-notice');
    return [{ notice, paid: readPayment(next < 0 ? later : later.slice(0, next)) }];
  });
}

/** The authority's own word on when the fee came counts for more than the requester's that it was sent. */
function readPayment(moments: readonly Moment[]): FeesNotice['paid'] {
  const confirmed = firstPayment(moments.filter(fromAuthority), RECEIVED);
  return confirmed ? { ...confirmed, confirmed: true } : withDoubt(firstPayment(moments.filter(fromRequester), PAID));
}

function withDoubt(found: { on: IsoDay; by: Moment } | null): FeesNotice['paid'] {
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
  return own.replace(/\s+/g, ' ').split(/(?<=[.!?])\s/);
}

function datedIn(words: string): IsoDay | null {
  const [, day, month, year] = DATED.exec(words) ?? [];
  if (!day || !month || !year) return null;
  return isoOf(numberFrom(Number(year), MONTH.split('|').indexOf(month.toLowerCase()) + 1, Number(day)));
}
