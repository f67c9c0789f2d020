import type { Act, ActKind } from '../../thread/act';
import type { Message } from '../../thread/thread';
import type { Followed } from './follow/follow';
import type { Blanks } from './segments/segment';
import type { Finding } from './state/finding';

/** What one message does to the questions. */
export interface Outcome {
  readonly message: Message;
  readonly act: Act;
  readonly findings: ReadonlyMap<number, Finding>;
  /** Questions that it repeats with nothing under them. */
  readonly blank: Blanks;
  /** How much of a question's subject stands anywhere in it, 0 to 1. */
  readonly nearness: (at: number) => number;
  /** Where a question that has no finding, and is not repeated with nothing under it, is most likely answered; worked out when first asked for. */
  readonly followed: (at: number) => Followed | null;
  /** How it answers: question by question, under headings of its own, or in free prose. */
  readonly style: 'labelled' | 'headed' | 'loose';
  /** Nobody knows for sure what it is, and it says something. */
  readonly guessed: boolean;
  /** It sets the refusal of the whole request aside. */
  readonly overturns: boolean;
  /** How many sentences it has that could not be laid to any question and may give what this one wants, and how many give the very kind. */
  readonly leftover: (at: number) => number;
  readonly figures: (at: number) => number;
  /** How many of its sentences no answer was found in. */
  readonly unlaid: number;
  /** The share of the questions of which it says something. */
  readonly settled: number;
  /** How like a question the sentence of it is that is most like it, about −2 to 5. */
  readonly likeness: (at: number) => number;
  /** Whether a question's number stands somewhere within its lines, where it could not be read as a label. */
  readonly numbers: (at: number) => boolean;
  /** It came with files whose content nobody read and that no answer accounts for. */
  readonly files: boolean;
}

/** Letters about how the request is handled: what they say of the subject in passing answers nothing. */
export const PROCEDURAL: ReadonlySet<ActKind> = new Set([
  'transfer',
  'extension',
  'holding',
  'fees-notice',
  'acknowledgement',
  'clarification-request',
  'review-acknowledgement',
  'auto-reply',
  'bounce',
]);

/** Letters whose prose is about receipt, fees or more time, and answers only what it names. */
export const MUTE: ReadonlySet<ActKind> = new Set([
  'fees-notice',
  'extension',
  'acknowledgement',
  'review-acknowledgement',
  'auto-reply',
  'bounce',
  'clarification-request',
]);

/** An act of less confidence is a guess: the message may be something else. */
export const GUESS = 0.6;
