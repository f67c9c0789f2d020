import type { Want } from './want';

/** How a language writes a letter: sentences with slots in braces, no code. */
export interface Tongue {
  /** Its code, by which plurals are told. */
  readonly code: string;
  /** Small words of which any text in it is full, to tell it from the other language of a country. */
  readonly marks: readonly string[];
  /** Months as they stand in a date, January first. */
  readonly months: readonly string[];
  /** A day, of `{date}`, `{month}` and `{year}`. */
  readonly day: string;
  /** How the first of a month is written, e.g. `1er`; null where like any other. */
  readonly first: string | null;
  /** How long ago something is, in `{n}` days, by the plural that the number takes. */
  readonly ago: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
  /** Quotation marks, with the space that belongs to them. */
  readonly marked: readonly [before: string, after: string];
  /** What fills a slot, with the space before it; a slot that nothing fills vanishes with it. */
  readonly slots: { readonly title: string; readonly made: string; readonly reference: string };
  readonly greeting: string;
  readonly signOff: string;
  /** No answer has come. */
  readonly silent: string;
  /** The answer came after the day: `{due}`, `{ended}`, and `{limit}`, which is the law's. */
  readonly late: string;
  /** Leads to the question, or the questions, to which no answer was found. */
  readonly unanswered: { readonly one: string; readonly several: string };
  /** Asks how far the request is, where nothing says that the time is over. */
  readonly status: string;
  /** Leads to what the user adds. */
  readonly own: string;
  readonly link: string;
  /** The same words were sent before. */
  readonly again: string;
  /** The facts of a complaint, a line each. */
  readonly labels: Readonly<Record<Fact, string>>;
  /** What parts a label from its fact. */
  readonly colon: string;
  /** In the line of the answer: there is none. */
  readonly none: string;
}

/** What a complaint tells, in this order. */
export type Fact = 'authority' | 'request' | 'due' | 'answer' | 'review' | 'outcome' | 'correspondence';

/** A letter to the authority. */
export interface LocalLetter {
  readonly title: string;
  /** Start of the subject line; the request's title follows. */
  readonly subject: string;
  /** What it is about: `{title}`, `{made}`, `{reference}`, and for a review `{answered}`. */
  readonly opening: string;
  readonly ask: string;
  readonly wants?: readonly Want[];
  /** What the user has to mind before it is sent, in English; absent where nothing. */
  readonly mind?: string;
}

/** A letter to the regulator. */
export interface LocalComplaint extends Omit<LocalLetter, 'ask'> {
  readonly ask: { readonly silence: string; readonly answer: string };
  /** Whether it is handed in at the authority itself, which passes it on. */
  readonly throughAuthority: boolean;
}

/** The letters of a law in the language of its officers. */
export interface LocalWords {
  readonly tongue: Tongue;
  /** What sets the time to answer, by name, e.g. `članak 20.`, and as `late` has it, e.g. `članku 20. Zakona …`. */
  readonly section: string;
  readonly limit: string;
  /** That the time is over: `{due}`, `{ago}`, and `{silent}`, which is the language's own. */
  readonly overdue: string;
  readonly chaser: LocalLetter & {
    /** What it becomes when the time is over, where the law has a name for that. `{weeks}` is the time that it gives. */
    readonly notice?: Pick<LocalLetter, 'title' | 'subject' | 'ask'>;
  };
  /** Null where the law knows no review by the authority itself. */
  readonly review: LocalLetter | null;
  /** Null where only a court hears complaints. */
  readonly complaint: LocalComplaint | null;
}
