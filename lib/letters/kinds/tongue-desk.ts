import type { Assessment } from '../../assess/assessment';
import { givenFor } from '../blanks';
import type { Brief } from '../brief';
import { noResponse } from '../grounds/delays';
import type { Choices } from '../letter';
import { requestSlots } from '../local';
import { referenceOf } from '../reference-of';
import type { LocalWords } from '../tongue';

/** What a letter in another language is written from. */
export interface Desk {
  readonly brief: Brief;
  readonly assessment: Assessment;
  readonly choices: Choices;
  readonly local: LocalWords;
  /** What names the request: `{title}`, `{made}`, `{reference}`. */
  readonly named: ReturnType<typeof requestSlots>;
  readonly reference: string | null;
}

/** Gathers it. */
export function readDesk(brief: Brief, assessment: Assessment, choices: Choices, local: LocalWords): Desk {
  const reference = referenceOf(brief, choices);
  const named = requestSlots(brief, local.tongue, reference, givenFor(choices, 'request-date'));
  return { brief, assessment, choices, local, named, reference };
}

/** The day that has passed without an answer; null where that is not certain. */
export function overdueOn(brief: Brief): string | null {
  const found = noResponse.find(brief);
  return found?.strength === 'strong' ? (brief.clock?.due ?? null) : null;
}
