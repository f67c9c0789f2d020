import type { ClockState } from '../law/clock';
import type { AnswerState } from '../questions/question';
import type { ActKind } from '../thread/act';
import type { Tone } from './assessment';

/** What a message is, as the user reads it. */
export const actWords = {
  request: 'Request',
  chaser: 'Chaser',
  clarification: 'Clarification given',
  'review-request': 'Review requested',
  acknowledgement: 'Acknowledgement',
  'auto-reply': 'Automatic reply',
  bounce: 'Delivery failure',
  holding: 'Holding letter',
  extension: 'Extension claimed',
  'clarification-request': 'Clarification asked for',
  'fees-notice': 'Fees notice',
  transfer: 'Passed to another body',
  response: 'Response',
  'review-acknowledgement': 'Review acknowledged',
  'review-outcome': 'Review decided',
  other: 'Other message',
  unclear: 'Unclear',
} as const satisfies Record<ActKind, string>;

/** What became of a question, as the user reads it. */
export const answerWords = {
  answered: 'Answered',
  'partly-answered': 'Partly answered',
  refused: 'Refused',
  'not-held': 'Not held',
  signposted: 'Pointed elsewhere',
  'in-attachment': 'In an attachment',
  deferred: 'Put off',
  'not-applicable': 'Does not apply',
  unanswered: 'Not answered',
  unclear: 'Unclear',
} as const satisfies Record<AnswerState, string>;

/** How the state of a question is coloured. */
export const answerTones = {
  answered: 'good',
  'partly-answered': 'warn',
  refused: 'warn',
  'not-held': 'neutral',
  signposted: 'neutral',
  'in-attachment': 'neutral',
  deferred: 'warn',
  'not-applicable': 'neutral',
  unanswered: 'bad',
  unclear: 'unclear',
} as const satisfies Record<AnswerState, Tone>;

/** How a clock stands, as the user reads it. */
export const clockWords = {
  running: 'Running',
  overdue: 'Overdue',
  met: 'Met',
  'met-late': 'Answered late',
  extended: 'Extended',
  'extension-unlawful': 'Extension without legal ground',
  paused: 'Paused',
  stopped: 'Stopped',
  undetermined: 'Cannot be determined',
} as const satisfies Record<ClockState, string>;
