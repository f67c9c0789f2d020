import type { Thread } from '../thread/thread';

/** What a portal's own word on a request means for a clock that no message has ended. */
export interface StatusSign {
  /** `ended`: nothing is owed any more. `doubtful`: an answer may have come where the thread does not show it. */
  readonly effect: 'ended' | 'doubtful';
  readonly why: string;
}

const ANSWERED =
  'The portal says that this request was answered, and ReplyDue finds no answer among the messages: it may have come another way.';
const WITHDRAWN = 'The requester withdrew the request, so that nothing is owed any more.';
const MOVED = 'The portal says that the request was handed to another body, which then owes the answer.';

const signs: Readonly<Record<string, StatusSign>> = {
  successful: { effect: 'doubtful', why: ANSWERED },
  partially_successful: { effect: 'doubtful', why: ANSWERED },
  rejected: { effect: 'doubtful', why: ANSWERED },
  refused: { effect: 'doubtful', why: ANSWERED },
  not_held: { effect: 'doubtful', why: ANSWERED },
  gone_postal: {
    effect: 'doubtful',
    why: 'The portal says that this request goes on by post, so that an answer may have come outside this thread.',
  },
  error_message: {
    effect: 'doubtful',
    why: 'The portal says that a message could not be delivered: whether the authority has the request cannot be told.',
  },
  user_withdrawn: { effect: 'ended', why: WITHDRAWN },
  user_withdrew: { effect: 'ended', why: WITHDRAWN },
  user_withdrew_costs: { effect: 'ended', why: WITHDRAWN },
  transferred: { effect: 'ended', why: MOVED },
  referred: { effect: 'ended', why: MOVED },
  not_foi: { effect: 'ended', why: 'The portal says that this is no request for information under the law.' },
};

/** What the portal's own status tells of a clock that runs; null where it tells nothing. */
export function readStatus(thread: Thread): StatusSign | null {
  const { status } = thread.claims;
  return status !== null && Object.hasOwn(signs, status) ? (signs[status] ?? null) : null;
}
