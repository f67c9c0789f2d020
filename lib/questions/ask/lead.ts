import { isAsk } from '../phrases/en-asking';
import { INTERROGATIVE } from '../phrases/en-asks';
import { NAMED_THING } from '../phrases/en-clauses';
import { matches } from '../tried';
import { leadingSentence } from './leading';
import type { Role } from './listed';
import type { Node } from './outline';
import type { Ask } from './unnumbered';

/**
 * What a plain entry asks for itself: its last sentence before a list leads into that and asks for nothing, unless the list only
 * breaks it down.
 */
export function leaveLead(
  text: string,
  said: readonly Ask[],
  nodes: readonly Node[],
  at: number,
  roles: ReadonlyMap<Node, Role>,
): readonly Ask[] {
  const tail = said.at(-1);
  const [node, next] = [nodes[at], nodes[at + 1]];
  const rest = said.slice(0, -1);
  const own = (asks: readonly Ask[]) => asks.filter((ask) => ask.form !== 'lead');
  if (!tail || !node || !next) return own(said);
  const over = next.item.entry && !node.item.entry;
  if (next.item.kind === 'plain')
    return own(tail.end === node.item.end && (over || /:$/u.test(node.text)) ? leaveIntroduction(text, rest) : said);
  const list = listOf(node, nodes, at + 1);
  if (!leads(node, list))
    return own(next.lead === node ? said.filter((ask) => !FOLLOWING.test(text.slice(ask.start, ask.end))) : said);
  const parts = list.filter((other) => roles.get(other) === 'part' && other.parent === null);
  if (parts.length > 0)
    return own([...rest, { ...tail, end: Math.max(...parts.map((part) => part.item.end)), form: 'asked' }]);
  return own(roles.get(next) === 'none' ? said : leaveIntroduction(text, rest));
}

/** What is asked above a list, less what the list asks for bit by bit. */
function leaveIntroduction(text: string, asks: readonly Ask[]): readonly Ask[] {
  return asks.filter((ask) => !HOW_IT_WORKS.test(text.slice(ask.start, ask.end)));
}

/** `I'd like to know how the fund works`, above a list that asks for it bit by bit. */
const HOW_IT_WORKS =
  /\b(?:like|love|want|wish|need|keen|curious|anxious|eager|trying|hoping|looking|interested)\s+(?:to\s+(?:know|see|learn|find\s+out|understand|hear|establish)|in)\s+how\s+(?!(?:many|much|often|long|old|big)\b)[^,;:?]{3,60}?\b(?:works?|operates?|functions|(?:is|are|gets?)\s+(?:run|used|managed|spent|dealt\s+with|going|doing|handled|organi[sz]ed|decided|looked\s+after)|deals?\s+with\s+[^,;:?]{3,40}|manages?|uses?\s+[^,;:?]{3,40}|goes\s+about\s+[^,;:?]{3,40})\W*$/iu;

/** The entries under a plain one. */
function listOf(node: Node, nodes: readonly Node[], from: number): readonly Node[] {
  let end = from;
  while (nodes[end]?.lead === node) end++;
  return nodes.slice(from, end);
}

/** `Please supply the following in respect of mopeds.` before a list, whatever stands between. */
const FOLLOWING =
  /\b(?:provide|send|supply|give|tell|have|know|see|like|request|want|need)\b[^?.:]{0,30}\b(?:the following|what follows)\b(?! \p{L}+ (?:for|of) )/iu;

/** A plain entry that ends in a colon or without an end, or speaks of what follows, leads into the list after it. */
function leads(node: Node, list: readonly Node[]): boolean {
  if (list.length === 0) return false;
  const last = leadingSentence(node.text);
  if (/\b(?:following|below)\b/i.test(last) || THESE.test(last) || EACH.test(last)) return true;
  return !/[.?!]$/u.test(node.text) && !isWhole(last, list);
}

/** `the figures under each heading`: the list has the headings. */
const EACH =
  /\b(?:under|for|against|beside) each (?:of the )?(?:headings?|titles?|points?|items?|lines?|rows?|letters?|numbers?)\W*$/iu;

/** `these:`, `these five questions`; not `these seats`. */
const THESE =
  /\bthese\b(?=\W*$|[,;:–-]| (?:[\w-]+ ){0,2}?(?:questions?|points?|items?|matters?|things|facts|figures|quer(?:y|ies)|requests?|details|particulars|documents?|papers?|records?)\b| (?:please|under|if|as|to|for|about|from|in|by)\b)/iu;

/** `can i have the cost of the seats pls`, without an end, before questions that are whole themselves: it asks for its own thing. */
function isWhole(last: string, list: readonly Node[]): boolean {
  if (
    /[:,–—-]$/u.test(last) ||
    /\b(?:each|every|all|any) of\b|\b(?:of|in|for|on|to|and|about|the|that|have|me|know)$/iu.test(last)
  )
    return false;
  const names = matches(INTERROGATIVE, last) || (isAsk(last) && NAMED_THING.test(last));
  return (
    names && list.length > 1 && list.every((entry) => /\?$/u.test(entry.text) && matches(INTERROGATIVE, entry.text))
  );
}
