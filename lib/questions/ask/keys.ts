import { KEY } from '../phrases/en-announces';
import type { Node } from './outline';
import { asks } from './stated';

/** A key is not longer. */
const MOST = 30;

/** A key to the answers, `KEY` and the entries under it, `A: cost` and the others: what may be answered, and nothing that is asked. */
export function findKeys(nodes: readonly Node[]): ReadonlySet<Node> {
  const found = new Set<Node>();
  nodes.forEach((node, i) => {
    if (node.item.kind !== 'plain' || !(KEY.test(node.text) || isNamed(node.text, nodes, i))) return;
    if (ON_LINE.test(node.text)) found.add(node);
    const rest = nodes.slice(i + 1, i + 1 + MOST);
    const stop = rest.findIndex((other, k) => k > 0 && other.item.kind === 'plain' && other.item.parted);
    const block = stop < 0 ? rest : rest.slice(0, stop);
    if (isKey(block)) for (const entry of [node, ...block]) found.add(entry);
  });
  return found;
}

/** `Barriers:`, where a question says `(any from the list of barriers)`. */
function isNamed(text: string, nodes: readonly Node[], at: number): boolean {
  const word = (/^(\p{L}{3,20}):?$/u.exec(text) ?? LISTED.exec(text))?.[1];
  if (!word) return false;
  const named = new RegExp(
    `(?:[([][^)\\]]*|\\b(?:choose|pick|select|tick|use|from) (?:[\\p{L}]+ ){0,3}?)\\b${word}\\b`,
    'iu',
  );
  return nodes.slice(0, at).some((node) => named.test(node.text));
}

/** `List of difficulties`, `List A`, `Options for 12`. */
const LISTED =
  /^(?:the )?(list|options|choices|codes|scale|table)(?: (?:of|for|to) [^?:]{3,40}| [A-Z\d]{1,2})?(?::?$|: [^?:]*[/;,|])/iu;
/** `List A: money / training / other`. */
const ON_LINE = /: \S.*[/;,|] ?\S/u;

/** `cost`, `lack of staff`: too little to be asked. */
const BARE = /^\S+(?: \S+){0,2}$/u;

/** Short entries, of which the last may ask for more, `other, please say what`, and the others do not. */
function isKey(block: readonly Node[]): boolean {
  const asking = block.filter(({ text }) => asks(text) && !BARE.test(text));
  return block.length > 1 && asking.length * 2 < block.length && block.every((entry) => isOption(entry.text));
}

function isOption(text: string): boolean {
  return text.length < 120 && !/\?\W*$/u.test(text);
}
