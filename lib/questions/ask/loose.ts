import { foldSpaces } from '../../thread/prose';
import { FOLLOWS_ON, IF_YES, INTERROGATIVE, SUBJECT } from '../phrases/en-asks';
import { isHandling } from '../phrases/en-handling';
import { findHeaded, headingOf } from './headed';
import { findKeys } from './keys';
import { leaveLead } from './lead';
import { lastSentence } from './leading';
import type { Role } from './listed';
import { isTopic, SOON } from './ordinal';
import type { Node } from './outline';
import { asks } from './stated';
import { type Ask, readSentences, readSpans } from './unnumbered';

/** A question that a later message adds is told from one about the delay by its first word. */
const SEEKS =
  /^(?:and |also,? |of (?:these|those|them),? )?(?:(?:in|at|on|by|for|of|to) )?(?:how (?:many|much|long|often)|what|which)\b/i;

/** Whether a later message adds a question: by its first word, or after words such as `One more thing:`. */
function isAdded(text: string, ask: Ask): boolean {
  const words = text.slice(ask.start, ask.end);
  const intro = /^[^?:,]{0,80}[:,]\s+/u.exec(words)?.[0] ?? '';
  const before = FOLLOWS_ON.test(intro) ? intro : text.slice(Math.max(0, ask.start - NEAR), ask.start);
  return (
    SEEKS.test(words) ||
    (ALSO_ASKED.test(words) && INTERROGATIVE.test(words)) ||
    (FOLLOWS_ON.test(before) &&
      [words, words.slice(intro.length), words.replace(TO_COLON, '')].some(
        (part) => INTERROGATIVE.test(part) || ASKS_LAST.test(part),
      ))
  );
}

/** `One more thing, since I am here: of the boats hired, how many …?` */
const TO_COLON = /^[^?:]{0,120}:\s+/u;

/** `boats hired out in May, how many?`: the thing first, and what is asked of it last. */
const ASKS_LAST =
  /[,–—-] ?(?:and )?(?:how (?:many|much|long|often|old)|which(?: ones?)?|who|whose|by whom|since when|when|where|what (?:cost|price|year|date)|at what (?:cost|price))(?: (?:of (?:them|these|those|it)|in all|altogether|each|a year|per year|was that|were they|are they|is it|is that))?\s?\?\W*$/iu;

const NEAR = 120;

/** `Also, when will the new ones come?` */
const ALSO_ASKED = /^(?:also|additionally|in addition|plus)\b/i;

/** A question outside the list that belongs to it all the same: `Also, who cleans it?` */
const ADDITIVE = /^(?:and |oh,? )?(?:also|finally|lastly|last|additionally|in addition|plus|one more|and)\b/i;

/** The end of a sentence whose entries stand above: `were registered?` */
const PREDICATE = /^(?:is|are|was|were|has|have|had|be) (?:been |being )?\p{L}+(?:ed|en)\b\W*$/iu;

/** What one plain entry asks for, and how many of its sentences ask for nothing. */
interface Loose {
  readonly node: Node;
  readonly asks: readonly Ask[];
  readonly statements: number;
  /** Where it says that something will be asked; null where it does not. */
  readonly lead: number | null;
}

/**
 * What the plain entries of a message ask for. A bare question counts when the message asks for nothing in so many words, when it
 * follows something that does, or when it stands among others; one between statements expects no answer.
 */
export function readLoose(
  text: string,
  nodes: readonly Node[],
  roles: ReadonlyMap<Node, Role>,
  strict: boolean,
): Map<Node, readonly Ask[]> {
  const listed = [...roles.values()].some((role) => role === 'question');
  const headed = findHeaded(nodes);
  const found = findLoose(text, nodes, roles, headed);
  const first = found.flatMap((loose) => loose.asks).find((ask) => ask.form === 'asked' || ask.form === 'listed');
  const other = found.some((loose) => loose.asks.some((ask) => ask.form !== 'subject'));
  const counts = (ask: Ask, loose: Loose) => {
    if (ask.form === 'subject') return !listed && !strict && (!other || isOneOfSeveral(text, ask, found));
    if (ask.form !== 'bare') return true;
    if (strict) return isAdded(text, ask);
    if (headed.has(loose.node)) return true;
    if (first ? ask.start > first.start : !listed && !comesBefore(ask, loose, found)) return true;
    const words = text.slice(ask.start, ask.end);
    if (listed && isAdded(text, ask) && FOLLOWS_ON.test(text.slice(Math.max(0, ask.start - NEAR), ask.end)))
      return true;
    if (listed && (ADDITIVE.test(words) || (loose.statements === 0 && !PREDICATE.test(words)))) return true;
    return !listed && loose.statements <= loose.asks.length / 2;
  };
  return new Map(found.map((loose) => [loose.node, loose.asks.filter((ask) => counts(ask, loose))]));
}

/** `I want information on the number of boats. Please also send …`: it names what is to be counted, and another thing is asked besides. */
function isOneOfSeveral(text: string, ask: Ask, found: readonly Loose[]): boolean {
  const words = text.slice(ask.start, ask.end);
  if (!SUBJECT.test(words) || !MEASURED.test(words)) return false;
  const asked = found.flatMap(({ asks }) => asks).filter(({ form }) => form === 'asked' || form === 'bare');
  const next = asked.find(({ start }) => start > ask.start);
  if (next && BESIDES.test(text.slice(next.start, next.end))) return true;
  return BESIDES.test(words) && asked.some(({ start }) => start < ask.start);
}

const MEASURED =
  /\b(?:numbers?|amounts?|costs?|totals?|sums?|percentages?|proportions?|values?|names?|dates?|length|rates?|salar(?:y|ies)) (?:of|for|paid|spent)\b|\b(?:about|on|regarding) (?:how|who|which|when|whether)\b/iu;
const BESIDES = /\b(?:also|too|as well|in addition|additionally|further(?:more)?|moreover|besides|finally|lastly)\b/iu;

/** Questions among statements, before `What I want to know is simple.` and what is asked there. */
function comesBefore(ask: Ask, loose: Loose, found: readonly Loose[]): boolean {
  const lead = found.find((other) => other.lead !== null)?.lead ?? 0;
  return ask.start < lead && loose.statements > 0 && found.some(({ asks }) => asks.some(({ start }) => start > lead));
}

function findLoose(
  text: string,
  nodes: readonly Node[],
  roles: ReadonlyMap<Node, Role>,
  headed: ReadonlySet<Node>,
): Loose[] {
  let open = false;
  const entries = findEntries(nodes);
  const keys = findKeys(nodes);
  const found: Loose[] = [];
  for (const [i, node] of nodes.entries()) {
    if (node.item.kind !== 'plain' || keys.has(node)) continue;
    const { start, end } = node.item;
    const said: readonly Ask[] = entries.has(node)
      ? [{ start, end, form: 'listed' }]
      : headed.has(node)
        ? readHeaded(text, node)
        : readSentences(text, start, end, open);
    open = opens(node, open, said.length > 0) || said.at(-1)?.form === 'lead';
    const asks = leaveLead(text, said, nodes, i, roles);
    const lead = said.find((ask) => ask.form === 'lead')?.start ?? null;
    found.push({ node, asks, statements: countStatements(text, node, said, nodes[i + 1]), lead });
  }
  return found;
}

/** What a paragraph under a heading of its own asks for: `FEES: the sums paid in 2024` too, which is no sentence. */
function readHeaded(text: string, { item, text: words }: Node): readonly Ask[] {
  const { start, end } = item;
  const heading = headingOf(words);
  const said = readSentences(text, start, end, false);
  if (said.some(({ form }) => form !== 'subject')) return said.map((ask) => ({ ...ask, heading }));
  const under = readSentences(text, start + heading.length, end, true);
  return under.map((ask, i) => ({ ...ask, heading, start: i === 0 ? start : ask.start }));
}

/** The sentences of an entry that tell something; a question to which nobody expects an answer does not. Before a list that hangs on it, what is said of the request itself, `I ask under the Act`, tells nothing. */
function countStatements(text: string, { item }: Node, said: readonly Ask[], next: Node | undefined): number {
  if (said.length === 0) return 1;
  const spans = readSpans(text, item.start, item.end);
  const words = spans.map((span) => foldSpaces(text.slice(span.start, span.end)));
  const topics = words.filter((sentence, i) => isTopic(sentence, words.slice(i + 1, i + 1 + SOON))).length;
  const questions = words.filter((sentence) => sentence.endsWith('?')).length;
  const asked = said.filter(({ start, end }) => text.slice(start, end).trim().endsWith('?')).length;
  const told = next && hangsOn(next) ? words.filter((sentence) => !isHandling(sentence)) : words;
  return Math.max(0, told.length - said.length - topics - Math.max(0, questions - asked));
}

/** `If it does, I also want`, before a list: what is asked above is asked in earnest. */
function hangsOn({ item, text }: Node): boolean {
  return item.kind === 'plain' && /[^.?!]$/u.test(text) && (IF_YES.test(text) || ALSO.test(text));
}

const ALSO = /\b(?:also|as well|in addition|additionally|besides(?: that)?)\b[^.?]*$/iu;

/** Short lines without marks under `Please give for each course:`: a list, whatever its words, when none of them asks by itself. */
function findEntries(nodes: readonly Node[]): ReadonlySet<Node> {
  const found = new Set<Node>(nodes.filter(({ item }) => item.entry));
  nodes.forEach((node, i) => {
    if (node.item.kind !== 'plain' || !/:[–—-]*$/u.test(node.text) || !asks(lastSentence(node.text))) return;
    const rest = nodes.slice(i + 1, i + 1 + MOST);
    const stop = rest.findIndex(
      (other, k) =>
        other.item.kind !== 'plain' || (k > 0 && other.item.parted && !ENTRY_ENDS.test(rest[k - 1]?.text ?? '')),
    );
    const block = stop < 0 ? rest : rest.slice(0, stop);
    if (block.length > 1 && block.every((entry, k) => isEntry(entry.text) || isClause(block, k)))
      for (const entry of block) found.add(entry);
  });
  return found;
}

/** A list without marks is not longer. */
const MOST = 40;

function isEntry(text: string): boolean {
  return text.length < 120 && !/[.?!:]$/u.test(text) && !isHandling(text);
}

/** `the hours for which they ran;`: entries that a semicolon ends may stand apart, and the last ends with a full stop. */
const ENTRY_ENDS = /[;,](?: and| or)?$/u;

function isClause(block: readonly Node[], at: number): boolean {
  const text = block[at]?.text ?? '';
  const before = block[at - 1]?.text;
  const ends = ENTRY_ENDS.test(text) || (/[^.?!:]\.?$/u.test(text) && before !== undefined && ENTRY_ENDS.test(before));
  return ends && text.length < 300 && /^["“(]?\p{Ll}/u.test(text) && !isHandling(text);
}

function opens(node: Node, open: boolean, asked: boolean): boolean {
  if (/[:–—-]$/u.test(node.text)) return true;
  return open && (asked || !node.item.parted || node.text.length < SHORT);
}

/** A shorter line is a heading or an entry, and no new paragraph. */
const SHORT = 60;
