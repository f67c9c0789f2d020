import type { AnswerState, LedgerRow } from '../questions/question';
import type { CaseOutcome } from './case';

/** What a question's state is for the whole: `given` something, nothing yet, denied, not there, or not to be told. */
const weights = {
  answered: 'given',
  signposted: 'given',
  'in-attachment': 'given',
  'partly-answered': 'part',
  refused: 'refused',
  'not-held': 'not-held',
  deferred: 'open',
  unanswered: 'open',
  unclear: 'unclear',
  'not-applicable': null,
} as const satisfies Record<AnswerState, string | null>;

/** What came of a request as a whole, by what became of its questions. Where no question was found it cannot be told. */
export function outcomeOf(rows: readonly LedgerRow[]): CaseOutcome {
  const found = new Set(rows.flatMap(({ answer }) => weights[answer.state] ?? []));
  if (found.size === 1) return whole(found);
  if (found.has('given') || found.has('part')) return 'partly';
  if (found.size === 0 || found.has('unclear')) return 'unclear';
  return found.has('open') ? 'none-yet' : 'refused';
}

function whole(found: ReadonlySet<string>): CaseOutcome {
  if (found.has('given')) return 'answered';
  if (found.has('part')) return 'partly';
  if (found.has('open')) return 'none-yet';
  if (found.has('refused')) return 'refused';
  return found.has('not-held') ? 'not-held' : 'unclear';
}
