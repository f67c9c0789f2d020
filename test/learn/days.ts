import { readDays } from '../../lib/law/promises-day';
import { type DayInLetter, readDayFeatures } from '../../lib/law/promises-weigh';
import { readQuoted } from '../../lib/law/quoted';
import { readVoice } from '../../lib/thread/acts/voice';
import type { Odds } from '../../lib/thread/odds';
import type { IsoDay } from '../../lib/thread/thread';
import { readLabelledLetters } from './corpus';
import { learnOdds } from './odds';

/** A day that a letter names, and whether it promises an answer for it. */
export interface DayLesson {
  readonly writer: string;
  readonly day: DayInLetter;
  readonly promised: boolean;
}

const FARTHEST = 400;
const DAY = 86_400_000;
/** A feature counts when so many days have it. */
const DAYS = 3;

/** Every day ahead that a labelled letter names. */
export function readDayLessons(): DayLesson[] {
  return readLabelledLetters().flatMap(({ writer, act, message, promises }) => {
    if (message.party !== 'authority' || act === 'auto-reply' || act === 'bounce' || !message.sentOn) return [];
    const quoted = readQuoted(message.text);
    const voice = readVoice(message).filter(({ start, end }) => !quoted.some(([a, b]) => a <= start && end <= b + 1));
    const on = message.sentOn;
    const found = voice.flatMap(({ text }, i) =>
      readDays(text, on, addWeekdays).flatMap(({ date, start, end, counted }) => {
        const ahead = Math.round((Date.parse(date) - Date.parse(on)) / DAY);
        return ahead < 0 || ahead > FARTHEST
          ? []
          : [{ date, counted, text, start, end, ahead, above: voice[i - 1]?.text ?? '' }];
      }),
    );
    return found.map(({ date, counted, ...day }) => ({
      writer,
      day: { ...day, act, days: found.length },
      promised: promises.some((one) => Math.abs(Date.parse(one) - Date.parse(date)) <= (counted ? HOLIDAYS * DAY : 0)),
    }));
  });
}

/** A day counted without bank holidays may lie so many days before the one that was labelled. */
const HOLIDAYS = 4;

/** Working days without bank holidays: near enough to learn from, and known without a calendar. */
function addWeekdays(from: IsoDay, count: number): IsoDay {
  let at = Date.parse(`${from}T12:00:00Z`);
  for (let left = count; left > 0; ) {
    at += DAY;
    if (new Date(at).getUTCDay() % 6 !== 0) left--;
  }
  return new Date(at).toISOString().slice(0, 10);
}

/** Learns what a promised day is told by. */
export function learnDays(lessons: readonly DayLesson[]): Odds {
  const read = lessons.map(({ day, promised }) => ({ features: readDayFeatures(day), yes: promised }));
  return learnOdds(read, DAYS);
}
