import type { Assessment } from '../../lib/assess/assessment';
import type { Clock } from '../../lib/law/clock';
import { readBrief } from '../../lib/letters/brief';
import { findGrounds } from '../../lib/letters/grounds';
import type { Ground } from '../../lib/letters/letter';
import type { AnswerState } from '../../lib/questions/question';
import type { Act, ActKind } from '../../lib/thread/act';
import type { Thread } from '../../lib/thread/thread';
import { find, inventAssessment, inventClock, inventRow, inventThread, type Line } from './invented';

/** A question of the request with what became of it. */
export interface Asked {
  readonly asked: string;
  /** The requester's own number for it; none where nothing is said. */
  readonly label?: string;
  readonly state: AnswerState;
  /** Words of the letter that settles it. */
  readonly words?: string;
  readonly cites?: readonly string[];
  readonly missing?: string;
  readonly in?: string;
}

/** One thread, and what one rule has to find in it. */
export interface Row {
  /** Ids of the collected grounds of law that it proves. */
  readonly covers: readonly string[];
  readonly ground: string;
  /** The reason why it has to fire, or must not. */
  readonly why: string;
  readonly fires: 'strong' | 'weak' | null;
  /** Words that its evidence has to hold. */
  readonly evidence?: string;
  readonly law?: string;
  readonly request?: string;
  readonly reply?: string;
  readonly files?: readonly string[];
  /** What the reply does; a response where nothing is said. */
  readonly kind?: ActKind;
  readonly on?: string;
  readonly act?: Partial<Act>;
  /** Provisions on which the reply relies, with the words. */
  readonly relies?: readonly (readonly [cite: string, words: string])[];
  /** Further messages, after the reply. */
  readonly later?: readonly Line[];
  readonly rows?: readonly Asked[];
  readonly clock?: Partial<Clock>;
  readonly review?: Partial<Clock>;
  readonly thread?: Partial<Thread>;
  readonly today?: string;
}

export const rights = '\n\nYou can ask for an internal review, and then complain to the Information Commissioner.';
const asked =
  'Dear Sandholt,\n\n1. What did the bandstand cost?\n2. Who repaired it?\n3. When will the roof be painted?\n\nOriel Fennimore';
export const cost = 'What did the bandstand cost?';
export const who = 'Who repaired it?';

/** The threads of a row. */
export function sceneOf(row: Row): {
  readonly thread: Thread;
  readonly grounds: readonly Ground[];
  readonly assessment: Assessment;
} {
  const { law = 'uk-foia', on = '2026-03-20', kind = 'response', files = [], later = [], today = '2026-04-20' } = row;
  const request: Line = { id: 'outgoing-1', on: '2026-03-02', kind: 'request', text: row.request ?? asked };
  const reply: readonly Line[] =
    row.reply === undefined ? [] : [{ id: 'incoming-2', on, kind, text: row.reply, files, act: row.act ?? {} }];
  const bare = inventThread([request, ...reply, ...later], row.thread);
  const citations = (row.relies ?? []).map(([cite, words]) => ({ cite, evidence: find(bare, 'incoming-2', words) }));
  const lines = [request, ...reply, ...later].map((line) =>
    line.id === 'incoming-2' ? { ...line, act: { ...line.act, citations } } : line,
  );
  const questions = (row.rows ?? []).map(
    ({ asked: text, label = null, state, words, cites = [], missing, in: letter = 'incoming-2' }) =>
      inventRow(bare, {
        label,
        asked: text,
        state,
        citations: cites,
        ...(words === undefined ? {} : { in: letter, words }),
        ...(missing === undefined ? {} : { missing }),
      }),
  );
  const clocks = [
    inventClock(row.clock ?? {}),
    ...(row.review === undefined ? [] : [inventClock({ clock: 'review', ...row.review })]),
  ];
  const assessment = inventAssessment(lines, { law, questions, clocks, today });
  return { thread: bare, assessment, grounds: findGrounds(readBrief(bare, assessment, today)) };
}
