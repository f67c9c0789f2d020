import type { AnswerState } from '../questions/question';
import type { ActKind } from '../thread/act';
import type { IsoDay } from '../thread/thread';

/** What the user knows better. The latest one of a kind and target holds; `on` is the day it was made. */
export type Correction =
  | { readonly kind: 'regime'; readonly to: string; readonly on: IsoDay }
  | { readonly kind: 'act'; readonly messageId: string; readonly to: ActKind; readonly on: IsoDay }
  | { readonly kind: 'answer'; readonly questionId: string; readonly to: AnswerState; readonly on: IsoDay };

/** Names what a correction is about, so that it can be replaced or undone: `regime`, `act:<message>`, `answer:<question>`. */
export function targetOf(correction: Correction): string {
  switch (correction.kind) {
    case 'regime':
      return 'regime';
    case 'act':
      return `act:${correction.messageId}`;
    case 'answer':
      return `answer:${correction.questionId}`;
    default:
      return correction satisfies never;
  }
}
