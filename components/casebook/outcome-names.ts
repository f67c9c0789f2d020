import type { CaseOutcome } from '../../lib/cases/case';

/** What came of a request as a whole, in the order in which figures are told. */
export const outcomeNames = {
  answered: 'All answered',
  partly: 'Answered in part',
  refused: 'Refused',
  'not-held': 'Not held',
  'none-yet': 'Nothing yet',
  unclear: 'Unclear',
} as const satisfies Record<CaseOutcome, string>;
