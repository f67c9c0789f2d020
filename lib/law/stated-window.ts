import { onceFor } from '../thread/once';
import { foldSpaces } from '../thread/prose';
import type { Message } from '../thread/thread';
import type { Term } from './regime';

/** A time to ask for a review that a letter itself gives. */
export type StatedTime = Pick<Term, 'count' | 'unit'>;

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  eight: 8,
  ten: 10,
  twenty: 20,
  'twenty-eight': 28,
  thirty: 30,
  forty: 40,
  sixty: 60,
};

const TIME = new RegExp(
  `\\b(\\d{1,3}|${Object.keys(NUMBERS).join('|')})(?: \\(\\d{1,3}\\))? (working|calendar)? ?(days?|weeks?|months?)\\b`,
  'i',
);
const ASK = /\b(?:review|dissatisfied|unhappy|not (?:satisfied|content)|complain\w*|appeal|representations)\b/i;
/** Sentences on how long the authority itself takes, and on the regulator, set no time to ask. */
const OTHER =
  /\b(?:commissioner|ico|tribunal|court|session|we (?:will|aim|shall|hope|endeavour|try)|will be (?:completed|dealt)|are (?:completed|dealt)|completed|carried out|respond\w*|reply to you)\b/i;

/** What the requester does, not the authority. */
const BY_YOU =
  /\byou (?:have|may|can|could|must|should|need|are entitled|wish|want|would like)\b|\bplease\b|\b(?:should|must|needs? to|has to|have to) be (?:made|submitted|received|requested|sent|lodged|put|raised|asked|addressed)\b/i;
/** A time limit, not a length of something else. */
const LIMIT = new RegExp(
  `\\b(?:within|have|(?:no|not) later than|in the next|a period of)(?: (?:a period of|the next|only|just))? ${TIME.source}`,
  'i',
);
/** How long the authority takes, in other words than those that are never about asking. */
const ITS_OWN =
  /\b(?:takes?|taking|outcomes?|results?|finish\w*|conclud\w*|conducted|undertaken|decided|acknowledg\w*|expect\w*|aims?|target|hear (?:back|from)|receive (?:an?|our|the))\b/i;

/** The time that a letter gives for asking for a review; null where it gives none or more than one. */
export function readStatedTime(message: Message): StatedTime | null {
  return agreed(readAsking(message));
}

/** The same, where the words leave no doubt that it is the requester who has that time: one that is too short would press for nothing. */
export function readShorterTime(message: Message): StatedTime | null {
  return agreed(
    readAsking(message).filter((sentence) => !ITS_OWN.test(sentence) && BY_YOU.test(sentence) && LIMIT.test(sentence)),
  );
}

/** The sentences of a letter's own that speak of asking for a review, and not of the time that others take. */
const readAsking = onceFor(({ text }: Message): readonly string[] => {
  const own = foldSpaces(text.replace(/^[ \t]*>.*$/gm, ''));
  if (!ASK.test(own)) return [];
  return own.split(/(?<=[.!?])\s/).filter((sentence) => ASK.test(sentence) && !OTHER.test(sentence));
});

/** The time that sentences give; null where they give none or more than one. */
function agreed(sentences: readonly string[]): StatedTime | null {
  const times = sentences.map(timeIn).filter((time) => time !== null);
  const [first] = times;
  const agree = times.every((time) => time.count === first?.count && time.unit === first.unit);
  return first && agree ? first : null;
}

function timeIn(sentence: string): StatedTime | null {
  const [, amount = '', kind = '', unit = ''] = TIME.exec(sentence) ?? [];
  const count = NUMBERS[amount.toLowerCase()] ?? Number.parseInt(amount, 10);
  if (!Number.isInteger(count) || count === 0) return null;
  if (/^day/i.test(unit)) return { count, unit: /working/i.test(kind) ? 'working-days' : 'calendar-days' };
  return { count, unit: /^week/i.test(unit) ? 'weeks' : 'months' };
}
