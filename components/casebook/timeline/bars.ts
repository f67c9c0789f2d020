import type { Assessment, Tone } from '../../../lib/assess/assessment';
import type { Clock, ClockState, Window } from '../../../lib/law/clock';
import type { ActKind } from '../../../lib/thread/act';
import type { IsoDay } from '../../../lib/thread/thread';
import { clockNames, sayClock, sayWindow, windowNames } from '../../clock-line';
import { showShortDay } from './short-day';
import type { Mark } from './story';

/**
 * A part of a bar, from one day to another. `time`: it ran; `more`: after more time was claimed; `ahead`: still to come; `late`:
 * after the due day; `held`: stopped or paused; `doubt`: it cannot be told; `window`, `shut`: something could be asked for.
 */
export interface Piece {
  readonly is: 'time' | 'more' | 'ahead' | 'late' | 'held' | 'doubt' | 'window' | 'shut';
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** A clock or a window, as a stretch of days. */
export interface Bar {
  readonly id: string;
  readonly what: Clock['clock'] | Window['what'];
  readonly tone: Tone;
  /** In brief, to stand beside the bar. */
  readonly label: string;
  /** The same whole. */
  readonly says: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** The last day on which it could be met; null when it is not known. */
  readonly due: IsoDay | null;
  /** It has no last day. */
  readonly isEndless: boolean;
  readonly pieces: readonly Piece[];
}

const tones = {
  running: 'neutral',
  overdue: 'bad',
  met: 'good',
  'met-late': 'warn',
  extended: 'neutral',
  'extension-unlawful': 'bad',
  paused: 'unclear',
  stopped: 'unclear',
  undetermined: 'unclear',
} as const satisfies Record<ClockState, Tone>;

const windowTones = {
  'not-yet': 'neutral',
  open: 'good',
  closing: 'warn',
  closed: 'neutral',
} as const satisfies Record<Window['state'], Tone>;

const holding: ReadonlySet<ActKind> = new Set(['fees-notice', 'clarification-request', 'transfer', 'bounce']);

/** The clocks whose first day is known, each as a bar. Who asked for more time and who stopped one is found among the messages. */
export function barsOfClocks(
  { clocks, school, notes, today }: Pick<Assessment, 'clocks' | 'school' | 'notes' | 'today'>,
  marks: readonly Mark[],
): readonly Bar[] {
  const kinds = new Map(notes.map(({ messageId, act }) => [messageId, act.kind]));
  return clocks.flatMap((clock, at): readonly Bar[] => {
    const { from, due } = clock;
    if (from === null) return [];
    const lastOf = (isWanted: (kind: ActKind) => boolean) =>
      marks.findLast(({ messageId, day }) => isWanted(kinds.get(messageId) ?? 'other') && isWithin(day, from, clock))
        ?.day;
    const heldOn = lastOf((kind) => holding.has(kind)) ?? from;
    const pieces = piecesOf(clock, from, today, heldOn, lastOf((kind) => kind === 'extension') ?? null);
    const name = clockNames[clock.clock];
    const says = sayClock(clock, school);
    const state = says.replace(/, due by.*$/, '');
    const label =
      due === null
        ? `${name}: ${state}`
        : `${name}: ${state}, due ${showShortDay(due)}${says.includes(' at the latest') ? ' at the latest' : ''}`;
    const to = pieces.reduce((last, piece) => (piece.to > last ? piece.to : last), due ?? from);
    const id = `${clock.clock} ${at}`;
    return [
      {
        id,
        what: clock.clock,
        tone: tones[clock.state],
        label,
        says: `${name}: ${says}`,
        from,
        to,
        due,
        isEndless: false,
        pieces,
      },
    ];
  });
}

function isWithin(day: IsoDay | null, from: IsoDay, { endedOn }: Clock): boolean {
  return day !== null && day >= from && (endedOn === null || day <= endedOn);
}

const isLate: ReadonlySet<ClockState> = new Set(['overdue', 'met-late', 'extension-unlawful']);

/**
 * The stretches of a clock that began on `from`.
 *
 * @param heldOn since when it is held, where it is stopped or paused
 * @param claimedOn when more time was claimed; null when it was not
 */
function piecesOf(
  { state, due, endedOn }: Clock,
  from: IsoDay,
  today: IsoDay,
  heldOn: IsoDay,
  claimedOn: IsoDay | null,
): readonly Piece[] {
  const isHeld = state === 'paused' || state === 'stopped';
  const end = later(from, isHeld ? heldOn : (endedOn ?? today));
  const limit = due === null ? end : later(from, due);
  const ran = earlier(end, limit);
  const pieces: Piece[] = [{ is: 'time', from, to: state === 'met' || due === null ? end : ran }];
  if (state === 'extended' && claimedOn !== null && claimedOn < limit) {
    pieces.splice(0, 1, { is: 'time', from, to: earlier(claimedOn, ran) }, { is: 'more', from: claimedOn, to: ran });
  }
  if (end > limit && isLate.has(state)) pieces.push({ is: 'late', from: limit, to: end });
  if (end > limit && state === 'undetermined') pieces.push({ is: 'doubt', from: limit, to: end });
  if (isHeld) pieces.push({ is: 'held', from: end, to: later(end, limit) });
  else if (end < limit && endedOn === null) pieces.push({ is: 'ahead', from: end, to: limit });
  return pieces.filter((piece) => piece.to > piece.from || pieces.length === 1);
}

/** A window as a bar; one that never closes reaches to today. */
export function barOfWindow(window: Window, today: IsoDay): Bar {
  const { what, opensOn, closesOn, state } = window;
  const to = later(opensOn, closesOn ?? today);
  const name = windowNames[what];
  const label = closesOn === null ? name : `${name}: until ${showShortDay(closesOn)}`;
  const pieces: readonly Piece[] = [{ is: state === 'closed' ? 'shut' : 'window', from: opensOn, to }];
  const says = `${name}: ${sayWindow(window)}`;
  return {
    id: `${what} ${opensOn}`,
    what,
    tone: windowTones[state],
    label,
    says,
    from: opensOn,
    to,
    due: null,
    isEndless: closesOn === null,
    pieces,
  };
}

function later(one: IsoDay, other: IsoDay): IsoDay {
  return one > other ? one : other;
}

function earlier(one: IsoDay, other: IsoDay): IsoDay {
  return one < other ? one : other;
}
