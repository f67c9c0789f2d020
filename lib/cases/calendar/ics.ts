import type { IsoDay } from '../../thread/thread';
import { addDays } from '../row';

/** A day in a calendar file. */
export interface CalendarDay {
  /** Stable over files, so that a calendar knows the day again when it has moved. */
  readonly uid: string;
  readonly on: IsoDay;
  readonly title: string;
  readonly description: string;
  /** https address of the request. */
  readonly url: string;
  /** `cancelled`: calendars take it out again; `tentative`: it is in doubt. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** Alarms, in hours from the beginning of the day; below zero before it. */
  readonly alarms: readonly number[];
}

/** RFC 5545 counts a line in octets, its end aside. */
const MOST_OCTETS = 75;

/** Sequences are counted from here, so that they stay small; in minutes. */
const FIRST = Date.UTC(2020, 0) / 60_000;

const encoder = new TextEncoder();

/**
 * A calendar file (RFC 5545) of whole days with alarms. A day that was in an earlier file is known again by its `uid` and the later
 * file holds, since its `SEQUENCE` is higher: the minutes since 2020.
 *
 * @param at the present moment as an ISO instant
 */
export function writeIcs(days: readonly CalendarDay[], at: string): string {
  const moment = new Date(at);
  const stamp = `${moment.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const sequence = Math.max(0, Math.floor(moment.getTime() / 60_000 - FIRST));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ReplyDue//ReplyDue//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:ReplyDue',
    ...days.flatMap((day) => writeDay(day, stamp, sequence)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function writeDay(day: CalendarDay, stamp: string, sequence: number): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${asText(day.uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${bare(day.on)}`,
    `DTEND;VALUE=DATE:${bare(addDays(day.on, 1))}`,
    `SUMMARY:${asText(day.title)}`,
    `DESCRIPTION:${asText(day.description)}`,
    `URL:${clean(day.url)}`,
    'CATEGORIES:ReplyDue',
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    `STATUS:${day.status.toUpperCase()}`,
    ...(day.status === 'cancelled' ? [] : day.alarms.flatMap((hours) => writeAlarm(day.title, hours))),
    'END:VEVENT',
  ];
}

function writeAlarm(title: string, hours: number): readonly string[] {
  const trigger = `${hours < 0 ? '-' : ''}PT${Math.abs(hours)}H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${asText(title)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

function bare(day: IsoDay): string {
  return day.replaceAll('-', '');
}

/** As a value of the type TEXT. */
function asText(text: string): string {
  const plain = clean(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'), '\n');
  return plain.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Without control characters, which no value may hold, and in whole characters. */
function clean(text: string, but = ''): string {
  return text.toWellFormed().replace(/\p{Cc}/gu, (sign) => (sign === but ? sign : sign === '\t' ? ' ' : ''));
}

/** A line in pieces of at most 75 octets; no character is cut. */
function fold(line: string): string {
  const pieces: string[] = [''];
  let room = MOST_OCTETS;
  for (const sign of line) {
    const octets = encoder.encode(sign).length;
    if (octets > room) {
      pieces.push(' ');
      room = MOST_OCTETS - 1;
    }
    pieces[pieces.length - 1] += sign;
    room -= octets;
  }
  return pieces.join('\r\n');
}
