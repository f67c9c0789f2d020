import type { QuietHours } from './reminder';

/**
 * When the quiet hours end in which a moment lies; null when it lies in none, also where the hours are malformed or of no
 * length. A time that the clocks pass over comes when they have, one that comes twice counts the next time that it comes.
 *
 * @param now on the user's own clock
 * @returns milliseconds of the epoch, always after `now`
 */
export function quietUntil(quiet: QuietHours | null, now: Temporal.ZonedDateTime): number | null {
  const [from, to] = [minutesOf(quiet?.from), minutesOf(quiet?.to)];
  if (quiet === null || from === null || to === null || from === to) return null;
  const at = now.hour * 60 + now.minute;
  const isQuiet = from < to ? from <= at && at < to : at >= from || at < to;
  if (!isQuiet) return null;
  const day = now.toPlainDate().add({ days: at < to ? 0 : 1 });
  const end = day.toPlainDateTime(Temporal.PlainTime.from(quiet.to));
  const moments = (['earlier', 'later'] as const).map(
    (disambiguation) => end.toZonedDateTime(now.timeZoneId, { disambiguation }).epochMilliseconds,
  );
  return moments.toSorted((one, other) => one - other).find((moment) => moment > now.epochMilliseconds) ?? null;
}

function minutesOf(time: string | undefined): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time ?? '') ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
