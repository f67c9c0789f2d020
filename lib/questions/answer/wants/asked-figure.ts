import { type Asked, topicOf } from '../../asked';
import { readGroupsOf, readStems, readTopic } from '../../words';
import { isCount } from './suits';
import { readCounts } from './values';

const MONEY = /[£$€]\s?\d|\b\d[\d,.]*\s?(?:million|billion|pounds?|k|m|bn)\b/i;
const SUM = /\b(?:how much|costs?|spen[dt]|spending|pa(?:y|id)|fees?|price|budget|value|amount|sums?|rent|charges?)\b/i;

/** Whether a figure of a text is the one that was asked for: a sum to a sum, else a number that stands alone or counts what the question is about. */
export function givesFigure(text: string, one: Asked): boolean {
  const { text: question } = one.question;
  if (SUM.test(question) && !isCount(question))
    return MONEY.test(text) || (/\d{3}/u.test(text) && counts(text, one, false));
  return counts(text, one, true);
}

/** Whether a number counts what the question is about, by its own words or, loosely, by others. */
function counts(text: string, one: Asked, loosely: boolean): boolean {
  const asked = topicOf(one);
  const groups = new Set(loosely ? [...asked].flatMap((stem) => [...readGroupsOf(stem)]) : []);
  return readCounts(text).some((counted) => {
    const stems = readStems(counted);
    return (
      stems.length === 0 ||
      stems.some((stem) => asked.has(stem) || readGroupsOf(stem).some((group) => groups.has(group)))
    );
  });
}

/** So many words of a question make a sentence speak of its subject. */
const SHARED = 2;

/** Whether a sentence speaks of the subject of a question in its own words. */
export function sharesTopic(text: string, one: Asked): boolean {
  const asked = topicOf(one);
  return [...readTopic(text)].filter((stem) => asked.has(stem)).length >= Math.min(SHARED, asked.size);
}
