import type { Act } from '../thread/act';
import { sentences } from '../thread/prose';
import type { Message, Thread } from '../thread/thread';
import { type Asked, makeAsked } from './asked';
import { applyChanges } from './changes';
import { linkConditions } from './conditions';
import { asks, assignRoles, lastSentence, type Role } from './listed';
import { type Node, readOutline } from './outline';
import { type Ask, readSentences, splitAsks } from './unnumbered';

/**
 * The questions of a thread in the order in which they were asked: those of the request, then what later messages of the
 * requester add, less what they withdraw. A review request asks nothing new. Empty when nothing was asked.
 */
export function readQuestions(thread: Thread, acts: readonly Act[]): Asked[] {
  const kinds = new Map(acts.map((act) => [act.messageId, act.kind]));
  let asked: Asked[] = [];
  let first = true;
  for (const message of thread.messages) {
    if (message.party !== 'requester' || message.hidden) continue;
    const kind = kinds.get(message.id) ?? (first ? 'request' : 'other');
    if (kind === 'request' || first) asked = [...asked, ...readAsks(message, false)];
    else if (kind !== 'review-request')
      asked = applyChanges(asked, message, readAsks(message, true), kind === 'clarification');
    first = false;
  }
  return linkConditions(asked);
}

/** What one message asks for. `strict` takes only what has the form of a question: for messages after the first. */
export function readAsks(message: Message, strict: boolean): Asked[] {
  const nodes = readOutline(message.text);
  const roles = assignRoles(nodes, strict);
  const listed = [...roles.values()].some((role) => role === 'question');
  const statements = new Map<Node, number>();
  const loose = chooseLoose(readLoose(message.text, nodes, roles, statements), listed, strict, statements);
  return nodes.flatMap((node) => {
    if (node.item.kind !== 'plain') return roles.get(node) === 'question' ? [fromNode(message, node, roles)] : [];
    return (loose.get(node) ?? []).flatMap((ask) => fromAsk(message, ask, node));
  });
}

function fromNode(message: Message, node: Node, roles: ReadonlyMap<Node, Role>): Asked {
  const parts = node.children.filter((child) => roles.get(child) === 'part');
  const end = Math.max(node.item.end, ...parts.map((part) => part.item.end));
  const lead = node.lead && isTitle(node.lead.text) ? node.lead.text : '';
  const heading = node.parent && roles.get(node.parent) === 'stem' ? node.parent.text : lead;
  const stems = [heading, node.lead ? lastSentence(node.lead.text) : ''];
  return makeAsked(message, node.item.start, end, node.path, node.key, stems.filter(Boolean).join(' '), heading);
}

/** A line that only names a subject: `Catering`. */
function isTitle(text: string): boolean {
  return text.length < 60 && !/[.?!:,;]$/u.test(text) && !asks(text);
}

function fromAsk(message: Message, ask: Ask, node: Node): Asked[] {
  const stem = node.lead && /[:–—-]$/u.test(node.lead.text) ? lastSentence(node.lead.text) : '';
  return splitAsks(message.text, ask.start, ask.end).map((part) =>
    makeAsked(message, part.start, part.end, [], '', stem),
  );
}

function readLoose(
  text: string,
  nodes: readonly Node[],
  roles: ReadonlyMap<Node, Role>,
  statements: Map<Node, number>,
): Map<Node, Ask[]> {
  const found = new Map<Node, Ask[]>();
  let open = false;
  nodes.forEach((node, i) => {
    if (node.item.kind !== 'plain') return;
    const asks = readSentences(text, node.item.start, node.item.end, open);
    const next = nodes[i + 1];
    const tail = asks.at(-1);
    if (next && tail && next.item.kind !== 'plain' && leads(node, next)) {
      const parts = nodes.slice(i + 1).filter((other) => other.lead === node && roles.get(other) === 'part');
      if (parts.length > 0)
        asks[asks.length - 1] = { ...tail, end: Math.max(...parts.map((part) => part.item.end)), form: 'asked' };
      else if (roles.get(next) !== 'none') asks.pop();
    }
    open = opens(node, open, asks.length > 0) || tail?.form === 'lead';
    statements.set(node, asks.length === 0 ? 1 : sentences(text, node.item.start, node.item.end).length - asks.length);
    found.set(
      node,
      asks.filter(
        (ask) =>
          ask.form !== 'lead' &&
          !(ask.end === node.item.end && /:$/u.test(node.text) && ask === asks.at(-1) && next?.item.kind === 'plain'),
      ),
    );
  });
  return found;
}

/** A plain entry that ends in a colon, or speaks of what follows, leads into the list after it. */
function leads(node: Node, next: Node): boolean {
  return (
    next.lead === node &&
    (runsOn(node, next) ||
      (!next.item.parted && !/[.?!]$/u.test(node.text)) ||
      /[:–—-]$/u.test(node.text) ||
      /\b(?:following|below|these)\b/i.test(lastSentence(node.text)))
  );
}

/** `Please tell me 1) how many …`: the list begins within the sentence. */
function runsOn(node: Node, next: Node): boolean {
  return next.item.kind === 'number' && !/[.?!]$/u.test(node.text) && (next.item.label?.start ?? 0) - node.item.end < 2;
}

function opens(node: Node, open: boolean, asked: boolean): boolean {
  if (/[:–—-]$/u.test(node.text)) return true;
  return open && (asked || !node.item.parted || node.text.length < 60);
}

/** A bare question counts when the message asks for nothing in so many words, or when it follows something that does. */
function chooseLoose(
  found: ReadonlyMap<Node, Ask[]>,
  listed: boolean,
  strict: boolean,
  statements: ReadonlyMap<Node, number>,
): Map<Node, Ask[]> {
  const all = [...found.values()].flat();
  const explicit = listed || all.some((ask) => ask.form === 'asked' || ask.form === 'listed');
  const first = all.find((ask) => ask.form === 'asked' || ask.form === 'listed');
  const chosen = new Map<Node, Ask[]>();
  for (const [node, asks] of found) {
    chosen.set(
      node,
      asks.filter((ask) => {
        if (ask.form === 'subject') return !explicit && !strict;
        if (ask.form !== 'bare') return true;
        if (strict) return false;
        if (!explicit || (first !== undefined && ask.start > first.start)) return true;
        return !listed && (statements.get(node) ?? 0) <= asks.length / 2;
      }),
    );
  }
  return chosen;
}
