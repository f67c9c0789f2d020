import type { Act } from '../thread/act';
import type { Message, Thread } from '../thread/thread';
import { applyChanges } from './ask/changes';
import { linkConditions } from './ask/conditions';
import { asks, assignRoles, lastSentence, type Role } from './ask/listed';
import { readLoose } from './ask/loose';
import { type Node, readOutline } from './ask/outline';
import { type Ask, splitAsks } from './ask/unnumbered';
import { type Asked, makeAsked } from './asked';

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
  const loose = readLoose(message.text, nodes, roles, strict);
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
