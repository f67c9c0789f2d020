import type { AnswerState } from '../questions/question';
import type { ActKind } from '../thread/act';
import type { IsoDay } from '../thread/thread';
import { sayCount } from './say';

/** What the user knows better. The latest one of a kind and target holds; `on` is the day it was made. */
export type Correction =
  | { readonly kind: 'regime'; readonly to: string; readonly on: IsoDay }
  | { readonly kind: 'act'; readonly messageId: string; readonly to: ActKind; readonly on: IsoDay }
  | { readonly kind: 'answer'; readonly questionId: string; readonly to: AnswerState; readonly on: IsoDay }
  | { readonly kind: 'school'; readonly closed: ClosedPeriods; readonly on: IsoDay };

/** When a school is closed besides weekends and holidays: first and last day of each period, both included. */
export type ClosedPeriods = readonly (readonly [from: IsoDay, to: IsoDay])[];

/** Names what a correction is about, so that it can be replaced or undone: `regime`, `act:<message>`, `answer:<question>`, `school`. */
export function targetOf(correction: Correction): string {
  switch (correction.kind) {
    case 'regime':
      return 'regime';
    case 'act':
      return `act:${correction.messageId}`;
    case 'answer':
      return `answer:${correction.questionId}`;
    case 'school':
      return 'school';
    default:
      return correction satisfies never;
  }
}

/** What a correction says, in brief, for a history: `uk-eir`, `refused`, `3 closed periods`. */
export function sayCorrection(correction: Correction): string {
  return correction.kind === 'school' ? sayCount(correction.closed.length, 'closed period') : correction.to;
}
