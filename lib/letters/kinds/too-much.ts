import type { LedgerRow } from '../../questions/question';
import { paragraphs, readProse, sentences } from '../../thread/prose';
import { type Brief, type Deed, deedOf } from '../brief';
import { distinct, onOneLine } from '../phrase';
import { readProvision } from '../provision';
import { openQuestions } from './open-questions';

/** The questions that were refused as too much, with the letter that did. */
export interface TooMuch {
  readonly rows: readonly LedgerRow[];
  readonly deed: Deed;
  /** The provisions by name: `section 12`. */
  readonly provisions: readonly string[];
  /** The authority's sentence on what it could do instead; null when it wrote none. */
  readonly advice: string | null;
}

/** What was refused as too much or too general; null when nothing was. */
export function readTooMuch(brief: Brief): TooMuch | null {
  const tooMuch = brief.regime?.tooMuch ?? [];
  const isTooMuch = (cite: string) => tooMuch.some((one) => cite === one || cite.startsWith(`${one}(`));
  const rows = openQuestions(brief).filter(({ answer }) => answer.citations.some(isTooMuch));
  const refusing = brief.responses.findLast(({ act }) => act.citations.some(({ cite }) => isTooMuch(cite)));
  const deed = refusing ?? rows.flatMap(({ answer }) => deedOf(brief, answer.in) ?? []).at(-1);
  if (rows.length === 0 || deed === undefined || isNarrowed(brief, deed)) return null;
  const cites = rows.flatMap(({ answer }) => answer.citations.filter(isTooMuch));
  const provisions = distinct(cites.flatMap((cite) => readProvision(cite, brief.wording)?.name ?? []));
  return { rows, deed, provisions, advice: readAdvice(brief, deed) };
}

const advises =
  /\b(?:narrow|refin|reduc|restrict|shorten|(?:limit|bring) (?:your|the|it|them)\b|shorter|fewer(?! than)|smaller)|\bwe (?:could|can|would be able to) (?:supply|provide|answer|give)\b/i;
const elsewise =
  /\b(?:exceed|estimate|not obliged|no duty|refus)|\u00a3\s?\d|\byour (?:refined|narrowed|revised|clarified)\b|^(?:I|we) (?:have|can confirm)\b/i;
/** What stands before it would be needed to understand it. */
const dangling = /^(?:this|that|these|those|it|they)\b/i;

/** Whether the requester has asked for less, or for something else, since. */
function isNarrowed({ deeds }: Brief, refusal: Deed): boolean {
  const after = deeds.slice(deeds.indexOf(refusal) + 1);
  return after.some(({ act }) => act.kind === 'request' || act.kind === 'clarification');
}

/** From the refusal on, the last sentence that says how the request could be made smaller. */
function readAdvice({ deeds }: Brief, refusal: Deed): string | null {
  const since = deeds.slice(deeds.indexOf(refusal)).filter(({ message }) => message.party === 'authority');
  return since.flatMap(({ message }) => adviceIn(message.text) ?? []).at(-1) ?? null;
}

function adviceIn(text: string): string | null {
  const own = paragraphs(readProse(text)).filter(({ kind }) => kind === 'body');
  const spans = own.flatMap(({ start, end }) => sentences(text, start, end));
  const said = spans.map(({ start, end }) => onOneLine(text.slice(start, end)));
  return said.find((one) => advises.test(one) && !elsewise.test(one) && !dangling.test(one)) ?? null;
}
