import type { JudgedPromise, Tone } from '../../../lib/assess/assessment';
import type { OwnReminder } from '../../../lib/cases/case';
import type { KeptView } from '../../../lib/messaging/protocol';
import type { IsoDay, Message, Party } from '../../../lib/thread/thread';
import { showDay } from '../../day';
import { type Bar, barOfWindow, barsOfClocks } from './bars';

/** A message, as it stands in the timeline. */
export interface Mark {
  readonly messageId: string;
  /** The day on which it counts; null when the portal shows none. */
  readonly day: IsoDay | null;
  readonly party: Party;
  readonly author: string;
  /** What it is, e.g. `Holding letter`. */
  readonly title: string;
  /** What it did, in a sentence. */
  readonly did: string;
  readonly tone: Tone;
}

/** A day that somebody set. */
export interface Flag {
  readonly id: string;
  readonly day: IsoDay;
  readonly is: JudgedPromise['kept'] | 'reminder';
  readonly says: string;
  /** The message that promises it. */
  readonly messageId: string | null;
}

/** All that is drawn of a case. */
export interface Story {
  /** In the order of the thread. */
  readonly marks: readonly Mark[];
  readonly flags: readonly Flag[];
  readonly bars: readonly Bar[];
  readonly today: IsoDay;
}

/** What there is to draw of a case, as it stands today. */
export function tellStory({ facts, view: { assessment }, keeping }: KeptView): Story {
  const notes = new Map(assessment.notes.map((note) => [note.messageId, note]));
  const marks = facts.thread.messages.map((message): Mark => {
    const note = notes.get(message.id);
    const { party, author } = message;
    const did = note ? `${note.headline}${note.act.corrected ? ' (Corrected by you.)' : ''}` : '';
    const rest = { title: note?.title ?? 'Message', did, tone: note?.tone ?? 'unclear' } as const;
    return { messageId: message.id, day: dayOf(message), party, author, ...rest };
  });
  return {
    marks,
    flags: [...flagsOfPromises(assessment.promises), ...keeping.reminders.map(flagOfReminder)],
    bars: [...barsOfClocks(assessment, marks), ...assessment.windows.map((one) => barOfWindow(one, assessment.today))],
    today: assessment.today,
  };
}

/** A sender's own date can lie, so that the day on which the portal took it in goes before. */
function dayOf({ receivedOn, sentOn }: Message): IsoDay | null {
  return receivedOn ?? sentOn;
}

const became = {
  kept: 'and came in time',
  broken: 'and did not come',
  open: 'and may still come, or cannot be told',
} as const satisfies Record<JudgedPromise['kept'], string>;

/** What one letter promises for one day is one flag. */
function flagsOfPromises(promises: readonly JudgedPromise[]): readonly Flag[] {
  const groups = new Map<string, readonly JudgedPromise[]>();
  for (const promise of promises) {
    const key = `${promise.messageId} ${promise.date} ${promise.kept} ${promise.expected ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), promise]);
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    if (!first) return [];
    const { date, kept, messageId } = first;
    const labels = group.map(({ about }) => about).filter((about) => about !== 'all');
    const what = labels.length < group.length ? 'A reply' : `An answer to ${labels.join(', ')}`;
    const said = group.every(({ expected }) => expected) ? 'expected' : 'promised';
    const says = `${what} was ${said} by ${showDay(date)}, ${became[kept]}.`;
    return [{ id: `promise ${id}`, day: date, is: kept, says, messageId }];
  });
}

function flagOfReminder({ id, on, text }: OwnReminder): Flag {
  const says = `Your reminder for ${showDay(on)}${text === '' ? '' : `: ${text}`}`;
  return { id: `reminder ${id}`, day: on, is: 'reminder', says, messageId: null };
}
