import type { ActKind, DelayGround } from '../act';
import type { Span } from '../prose';

/** What a message was found to do, before it is bound to the message. */
export interface Verdict {
  readonly kind: ActKind;
  readonly why: string;
  readonly confidence: number;
  readonly at: Span | null;
  readonly ground?: DelayGround;
}

const WHY: Record<ActKind, string> = {
  request: 'This is the message that makes the request.',
  chaser: 'You ask where the answer is.',
  clarification: 'You explain or narrow what you asked for.',
  'review-request': 'You ask the authority to look again at how it dealt with the request.',
  acknowledgement: 'It says that the request came in, and answers nothing.',
  'auto-reply': 'A machine or an absent person replied; nobody has looked at the request.',
  bounce: 'A mail system says that the message was not delivered.',
  holding: 'It says that the answer will be late and claims no legal ground for more time.',
  extension: 'It claims more time on a ground that the law may give.',
  'clarification-request': 'It asks you what you mean before it goes on.',
  'fees-notice': 'It asks for a fee before it goes on.',
  transfer: 'It hands the request, or a part of it, to another body.',
  response: 'It gives or refuses what was asked for.',
  'review-acknowledgement': 'It says that the request for a review came in, and decides nothing.',
  'review-outcome': 'It decides the review.',
  other: 'It does nothing to the request.',
  unclear: 'What this message does cannot be told from its words.',
};

/** A verdict; without `why` the kind's own sentence for a newcomer. `confidence` is 0 to 1. */
export function judge(
  kind: ActKind,
  confidence: number,
  at: Span | null,
  more: { why?: string; ground?: DelayGround } = {},
): Verdict {
  const span = at && { start: at.start, end: at.end };
  return { kind, why: more.why ?? WHY[kind], confidence, at: span, ...(more.ground && { ground: more.ground }) };
}
