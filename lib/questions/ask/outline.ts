import { foldSpaces } from '../../thread/prose';
import type { Message } from '../../thread/thread';
import { writeKey } from '../labels';
import { KEY } from '../phrases/en-announces';
import { type Item, readItems } from './items';
import { isNext, order } from './series';

/** An entry of a request with its place among the others. */
export interface Node {
  readonly item: Item;
  /** `['1', '2', 'a']` for `(a)` under `1.2`; empty without a number or letter of its own. */
  readonly path: readonly string[];
  readonly key: string;
  readonly text: string;
  readonly parent: Node | null;
  /** The plain entry that leads into the list: `Please tell me:`. */
  readonly lead: Node | null;
  readonly children: Node[];
}

/** Reads a message as a list of lists; `nodes` is in the order of the text, children included. */
export function readOutline(message: Pick<Message, 'text'>): Node[] {
  const { text } = message;
  const nodes: Node[] = [];
  let lead: Node | null = null;
  let chain: Node[] = [];
  for (const item of readItems(message)) {
    const beside: Node | undefined = chain.find((node) => carriesOn(node, item));
    const open = beside
      ? chain.slice(0, chain.indexOf(beside))
      : item.kind === 'plain'
        ? []
        : placeFor(item, chain, nodes.at(-1) ?? null, text);
    const parent: Node | null = open.at(-1) ?? null;
    const base: readonly string[] = beside?.path.slice(0, -1) ?? parent?.path ?? [];
    const path = item.label && item.kind === 'number' ? join(base, item.label.path) : base;
    const node: Node = {
      item,
      path: item.kind === 'plain' ? [] : path,
      key: writeKey(path),
      text: read(text, item),
      parent,
      lead,
      children: [],
    };
    parent?.children.push(node);
    nodes.push(node);
    if (item.kind === 'plain') {
      if (KEY.test(node.text) || (item.parted && /[:–—-]\s*$/u.test(node.text))) chain = [];
      lead = node;
    } else chain = [...open, node];
  }
  return nodes;
}

/** `b)` on the line under `Q3 a)` is `3b`. */
function carriesOn({ path }: Node, item: Item): boolean {
  const [head = '', ...rest] = item.label?.path ?? [];
  const last = path.length > 1 ? (path.at(-1) ?? '') : '';
  return rest.length === 0 && /^[b-z]$/u.test(head) && /^[a-z]$/u.test(last) && order(head) - order(last) === 1;
}

function read(text: string, item: Item): string {
  return foldSpaces(text.slice(item.start, item.end)).trim();
}

/** The entries that an entry stands under, outermost first. */
function placeFor(item: Item, chain: readonly Node[], before: Node | null, text: string): Node[] {
  const label = item.label;
  if (item.kind === 'bullet' || !label) return bulletPlace(item, chain, before, text);
  const [head = ''] = label.path;
  if (label.path.length > 1)
    return chain.filter(
      (node, i) => i < label.path.length && startsWith(label.path, node.path) && node.path.length < label.path.length,
    );
  if (/^\d/u.test(head)) return chain[0] && isLetter(chain[0]) && chain[0].path.length === 1 ? chain.slice(0, 1) : [];
  const twin = chain.findIndex(
    (node) =>
      (isLetter(node) && isSibling(node.path.at(-1) ?? '', head)) ||
      (isLettered(node, text) && isSibling(node.item.label?.path[0] ?? '', head)),
  );
  if (twin >= 0) return chain.slice(0, twin);
  const base = chain.filter((node) => node.item.kind === 'number');
  return order(head) === 1 || head === 'i' || base.length > 0 ? base.slice(0, 3) : [];
}

function bulletPlace(item: Item, chain: readonly Node[], before: Node | null, text: string): Node[] {
  if (before?.item.kind === 'plain') return [];
  const margin = readMargin(item, text);
  return chain.filter((node) => node.item.kind === 'number' || readMargin(node.item, text) < margin);
}

/** How far a bullet stands from the left. */
function readMargin(item: Item, text: string): number {
  const at = item.label?.start ?? item.start;
  return at - text.lastIndexOf('\n', at - 1);
}

function isLetter(node: Node): boolean {
  return (
    node.item.kind === 'number' && node.item.label?.path.length === 1 && /^[a-z]/u.test(node.item.label.path[0] ?? '')
  );
}

/** `h2.`: a letter of which there are several. */
function isLettered({ item: { kind, label } }: Node, text: string): boolean {
  return kind === 'number' && label?.path.length === 2 && /^\W*[a-z]\W?\d/u.test(text.slice(label.start, label.end));
}

/** Whether a letter can stand beside another: the next one, the same again, or one further on. */
function isSibling(before: string, next: string): boolean {
  const roman = (part: string) => /^[ivx]{2,}$/u.test(part) || part === 'i';
  if ((roman(before) && /^[ivx]+$/u.test(next)) || (isNext(next, before) && /^[ivx]+$/u.test(before))) return true;
  if (next.length > 1 || before.length > 1) return false;
  const step = order(next) - order(before);
  return step >= 0 && step <= 3;
}

function startsWith(path: readonly string[], prefix: readonly string[]): boolean {
  return prefix.length > 0 && prefix.every((part, i) => path[i] === part);
}

function join(base: readonly string[], own: readonly string[]): readonly string[] {
  return startsWith(own, base) ? own : [...base, ...own];
}
