import { hasValue } from './values';

const COUNTS =
  /\b(?:how (?:many|much|long|often|large|old)|numbers?|total|cost|costs|spend|spent|amount|sum|percentage|proportion|rate|income|value|fee|price|no\. of)\b/i;
const TIMES = /\b(?:when|what (?:date|year|day)|on which date|the dates?)\b/i;
const PERSONS =
  /\b(?:who|whom|which (?:company|companies|firms?|organisations?|officers?|suppliers?|contractors?)|the names?|names? of)\b/i;
const WHEN =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/i;
const NAME = /(?<!^)(?<!(?:^|\n)(?:Dear|Mr|Mrs|Ms|Dr) )\b\p{Lu}\p{Ll}+/u;
const NONE = /\b(?:none|nil|no|not|nobody|never|zero|neither|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
const CLOSED = /^\W*(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|if|whether)\b)/i;
const SAYS_SO = /^\W*(?:yes|no|none|not|correct|there (?:is|are|was|were)|never|we (?:do|have|did))\b/i;

/** How well a sentence gives what a question wants, −1 to 1: a figure, a time, a name, a yes or no; 0 where neither can be told. */
export function suits(question: string, sentence: string): number {
  if (COUNTS.test(question)) return hasValue(sentence) ? 1 : NONE.test(sentence) ? 0.3 : -0.8;
  if (TIMES.test(question)) return WHEN.test(sentence) ? 1 : -0.6;
  if (PERSONS.test(question)) return NAME.test(sentence) ? 0.6 : -0.4;
  if (CLOSED.test(question)) return SAYS_SO.test(sentence) ? 0.6 : 0;
  return 0;
}

/** Whether a question wants to know who. */
export function isPersonal(question: string): boolean {
  return PERSONS.test(question);
}
