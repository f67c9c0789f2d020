import type { Act } from '../thread/act';
import type { Message, Thread } from '../thread/thread';
import { applyChanges } from './ask/changes';
import { splitAsks } from './ask/clauses';
import { linkConditions } from './ask/conditions';
import { lastSentence } from './ask/leading';
import { assignRoles, type Role } from './ask/listed';
import { readLoose } from './ask/loose';
import { type Node, readOutline } from './ask/outline';
import { asks } from './ask/stated';
import type { Ask } from './ask/unnumbered';
import { type Asked, makeAsked } from './asked';
import { RHETORICAL } from './phrases/en-asks';

/**
 * The questions of a thread in the order in which they were asked: those of the request, then what later messages of the
 * requester add, less what they withdraw. A review request asks nothing new. Empty when nothing was asked.
 */
export function readQuestions(thread: Thread, acts: readonly Act[]): Asked[] {
  const kinds = new Map(acts.map((act) => [act.messageId, act.kind]));
  let asked: Asked[] = [];
  let first = true;
  let replied = false;
  for (const message of thread.messages) {
    const kind = kinds.get(message.id) ?? (first ? 'request' : 'other');
    replied ||= message.party === 'authority' && kind === 'response';
    if (message.party !== 'requester' || message.hidden) continue;
    if (kind === 'request' || first) asked = [...asked, ...readAsks(message, false)];
    else if (kind !== 'review-request')
      asked = applyChanges(asked, message, readAsks(message, true), { clarifies: kind === 'clarification', replied });
    first = false;
  }
  return linkConditions(asked.slice(0, MOST));
}

/** Nobody asks more; what has more is a text made to be slow. */
const MOST = 600;
/** So many entries and paragraphs of a letter are read for what they ask: several times as many as there may be questions. */
const LINES = 3000;

/** What one message asks for. `strict` takes only what has the form of a question: for messages after the first. */
export function readAsks(message: Message, strict: boolean): Asked[] {
  const nodes = readOutline(message).slice(0, LINES);
  const roles = assignRoles(nodes, strict);
  const loose = readLoose(message.text, nodes, roles, strict);
  return nodes.flatMap((node, i) => {
    const text = nodes[i + 1];
    if (text && isHead(node, text, nodes, roles)) return [fromHead(message, node, text)];
    const head = nodes[i - 1];
    if (head && isHead(head, node, nodes, roles)) return [];
    if (node.item.kind !== 'plain') return roles.get(node) === 'question' ? fromNode(message, node, roles) : [];
    return (loose.get(node) ?? []).flatMap((ask) => fromAsk(message, ask, node));
  });
}

/** `4. Pollution incidents` alone, where its neighbours are titles over lists: what is asked stands in the paragraph under it. */
function isHead(node: Node, under: Node, nodes: readonly Node[], roles: ReadonlyMap<Node, Role>): boolean {
  if (!isTitled(node, under)) return false;
  return nodes.some((other, i) => {
    const next = nodes[i + 1];
    if (other === node || other.path.length !== node.path.length) return false;
    return (roles.get(other) === 'stem' && isTitle(other.text)) || (next !== undefined && isTitled(other, next));
  });
}

/** A numbered title with a paragraph under it that asks. */
function isTitled(node: Node, under: Node): boolean {
  if (node.item.kind !== 'number' || node.children.length > 0 || !isTitle(node.text)) return false;
  return under.item.kind === 'plain' && asks(under.text);
}

function fromHead(message: Message, head: Node, under: Node): Asked {
  return makeAsked(message, under.item.start, under.item.end, head.path, head.key, head.text, head.text);
}

function fromNode(message: Message, node: Node, roles: ReadonlyMap<Node, Role>): Asked[] {
  const parts = node.children.filter((child) => roles.get(child) === 'part');
  const end = Math.max(node.item.end, ...parts.map((part) => part.item.end));
  const lead = node.lead && isTitle(node.lead.text) ? node.lead.text : '';
  const heading = node.parent && roles.get(node.parent) === 'stem' ? node.parent.text : lead;
  const stems = [heading, node.lead ? lastSentence(node.lead.text) : ''];
  const stem = stems.filter(Boolean).join(' ');
  const whole = { start: node.item.start, end };
  const several = node.item.kind === 'bullet' && parts.length === 0;
  const places = several ? splitAsks(message.text, whole.start, whole.end, true) : [whole];
  const meant = places.filter((place) => isMeant(message.text.slice(place.start, place.end)));
  return (meant.length > 0 ? meant : places).map((place) =>
    makeAsked(message, place.start, place.end, node.path, node.key, stem, heading),
  );
}

/** A line that only names a subject: `Catering`. */
function isTitle(text: string): boolean {
  return text.length < 60 && !/[.?!:,;]$/u.test(text) && !asks(text);
}

/** Neither a question to which nobody expects an answer nor the `and` before the last of several. */
function isMeant(words: string): boolean {
  return !RHETORICAL.test(words) && !/^\W*(?:and|or|then|also|plus)\W*$/iu.test(words);
}

function fromAsk(message: Message, ask: Ask, node: Node): Asked[] {
  const lead = node.lead && /[:–—-]$/u.test(node.lead.text) ? lastSentence(node.lead.text) : '';
  const heading = ask.heading?.replace(/[.:]?\s*$/u, '') ?? '';
  const stem = [heading, lead].filter(Boolean).join(' ');
  const parts = splitAsks(message.text, ask.start, ask.end);
  const meant = parts.filter((part) => isMeant(message.text.slice(part.start, part.end)));
  return (meant.length > 0 ? meant : parts).map((part) =>
    makeAsked(message, part.start, part.end, [], '', stem, heading),
  );
}
