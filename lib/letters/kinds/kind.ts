import type { Assessment } from '../../assess/assessment';
import type { Brief } from '../brief';
import type { Blank, Choices, Ground, Letter } from '../letter';
import type { Tongue } from '../tongue';

/** What one kind of letter is made of, between the greeting and the sign-off. */
export interface Sheet {
  readonly title: string;
  readonly to: Letter['to'];
  /** Whom the letter greets; empty when that is not known. */
  readonly reader: string;
  readonly subject: string;
  /** Everything that may be complained of, those that are off included. */
  readonly grounds: readonly Ground[];
  /** Paragraphs; empty ones are left out. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** How the user's own section begins. */
  readonly ownLead: string;
  /** Facts that the letter needs and the thread lacks, given or not. */
  readonly blanks: readonly Blank[];
  readonly advice: string | null;
  /** The language of its greeting and its sign-off; absent where it is English. */
  readonly tongue?: Tongue;
}

/** Makes one kind of letter. Pure. */
export type Compose = (brief: Brief, assessment: Assessment, choices: Choices) => Sheet;
