import type { BareAct } from '../thread/acts';
import type { Utterance } from '../thread/acts/voice';
import type { IsoDay } from '../thread/thread';
import { numberOf } from './day';
import { type AddWorkingDays, type NamedDay, readDays } from './promises-day';
import { weighDay } from './promises-weigh';

/** A day that a letter names, and how likely it is promised. */
export interface LikelyDay {
  readonly utterance: Utterance;
  readonly above: Utterance | undefined;
  readonly day: NamedDay;
  /** All days of its sentence. */
  readonly beside: readonly NamedDay[];
  /** 0 to 1. */
  readonly likely: number;
}

/** Without any of these a sentence names no day. */
const DAY =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:today|tomorrow|tonight|morning|afternoon|noon|week|fortnight|month|year|days?|same day|easter|christmas|new year)|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,4}[-/.]\d{1,2}\b/i;

/** Nobody promises an answer for later than this. */
const FARTHEST = 400;

/** Whether a day is the letter's own or later, and not too far off for a promise. */
export function isAhead(date: IsoDay, on: IsoDay | null): boolean {
  const [day, from] = [numberOf(date), on === null ? null : numberOf(on)];
  return day !== null && (from === null || (day >= from && day - from <= FARTHEST));
}

/** The days ahead that a letter names, each weighed by what was learned from labelled letters. None without the letter's own day. */
export function weighDays(
  voice: readonly Utterance[],
  on: IsoDay | null,
  act: Pick<BareAct, 'kind'>,
  addWorkingDays: AddWorkingDays,
): readonly LikelyDay[] {
  const from = on === null ? null : numberOf(on);
  if (on === null || from === null) return [];
  const named = voice.flatMap((utterance, i) => {
    if (!DAY.test(utterance.text)) return [];
    const beside = readDays(utterance.text, on, addWorkingDays);
    return beside
      .filter(({ date }) => isAhead(date, on))
      .map((day) => ({ utterance, above: voice[i - 1], day, beside, ahead: (numberOf(day.date) ?? from) - from }));
  });
  return named.map(({ ahead, ...one }) => ({
    ...one,
    likely: weighDay({
      text: one.utterance.text,
      start: one.day.start,
      end: one.day.end,
      above: one.above?.text ?? '',
      act: act.kind,
      ahead,
      days: named.length,
    }),
  }));
}
