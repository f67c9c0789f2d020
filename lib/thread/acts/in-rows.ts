import { proseOf } from '../prose';
import type { Message } from '../thread';

/** `Lift: Yes`, `Boats let - 41`: a name of a few words and what the answer to it is. */
const ROW =
  /^\W*(\p{L}[^:=\n]{1,60}?)\s?(?:[:=]|\s[-–—])\s{1,4}((?:[£€<>~c.(]{0,2}\d[\d,.]*(?:%|[kmbp]\b)?|yes|no|none|nil|zero|n\/?a|not (?:held|applicable|known|recorded|collected)|unknown|\p{L}+(?:teen|ty))\b[^\n]{0,60})$/iu;
/** A day or an hour is of the record that is kept of a request. */
const OF_RECORD = /^\d{1,2}[/.:]\d{1,2}|^\d{4}[-/]\d|^\d{5,}/u;
/** So are these names, and those of an office or a sender. */
const RECORD_NAME =
  /\b(?:ref(?:erence)?|case|ticket|request|enquiry|number|no|id|date|received|logged|opened|closed|due|deadline|target|status|type|priority|tel(?:ephone)?|phone|mobile|fax|ext(?:ension)?|direct (?:line|dial)|e-?mail|web(?:site)?|address|postcode|floor|charity|company|vat|version|page|attachments?|classification|subject|from|to|sent|cc|days?|hours?|fee|cost|total|charge)\b/i;
/** So many rows are an answer. */
const SEVERAL = 3;

/** Whether a letter gives its answers in rows, `Pupils: 41`, `Lift: Yes`, whatever it says above and below them. */
export function answersInRows(message: Message): boolean {
  const rows = proseOf(message).filter(({ kind, text }) => {
    const [, name = '', value = ''] = kind === 'body' && text.length < LONGEST ? (ROW.exec(text) ?? []) : [];
    return name !== '' && !RECORD_NAME.test(name) && !OF_RECORD.test(value);
  });
  return rows.length >= SEVERAL;
}

/** No row is longer. */
const LONGEST = 140;
