import type { Line } from '../../../thread/prose';

/** `(You told us by telephone that …`: what the requester explained, in a bracket that begins a line. */
const TOLD =
  /^\s*[([](?:(?:note|nb|as)[:,]? )?you (?:have |had |have since |later |then |also )?(?:told|explained|confirmed|clarified|said|informed|advised|agreed|specified|defined|wrote)\b/i;
/** The bracket ends with its line. */
const CLOSES = /[)\]][.;]?\s*$/u;
/** So many lines a bracket goes on. */
const MOST = 5;

const SAID = 'told|explained|confirmed|clarified|said|informed|advised|agreed|specified|defined|wrote';
/** `You explained by telephone that "drivers" means those of the trams.`: the same as a sentence with its lines for itself. */
const GLOSSES = new RegExp(
  `^\\s*you (?:have |had |later |then |also |since ){0,2}(?:${SAID})\\b[^.?!:;]{0,120}\\b(?:means?|meant|refers? to|stands? for|(?:is|are|was|were) to be (?:read|taken|understood))\\b[^.?!:;]{2,200}\\.\\s*$`,
  'iu',
);
const BEGINS = /^\s*you\b/i;

/** The lines of such a sentence that begins at a line; none where it is none. */
function readGloss(lines: readonly Line[], at: number): readonly Line[] {
  if (!BEGINS.test(lines[at]?.text ?? '')) return [];
  const rest = lines.slice(at, at + MOST);
  const end = rest.findIndex(({ text }) => /\.\s*$/u.test(text));
  const body = rest.slice(0, end + 1);
  return GLOSSES.test(body.map(({ text }) => text).join(' ')) && body.every(({ kind }) => kind === 'body') ? body : [];
}

/**
 * What the requester explained stands in a bracket behind his question, `(You told us that …)`: it answers nothing. A bracket with words
 * behind it on its line is left.
 */
export function dropBracketed(lines: readonly Line[]): readonly Line[] {
  const gone = new Set<Line>();
  lines.forEach((line, i) => {
    if (line.kind !== 'body') return;
    for (const one of readGloss(lines, i)) gone.add(one);
    if (!TOLD.test(line.text)) return;
    const rest = lines.slice(i, i + MOST);
    const end = rest.findIndex(({ text }) => /[)\]]/u.test(text));
    const body = rest.slice(0, end + 1);
    if (end >= 0 && CLOSES.test(rest[end]?.text ?? '') && body.every(({ kind }) => kind === 'body'))
      for (const one of body) gone.add(one);
  });
  return gone.size === 0 ? lines : lines.map((line) => (gone.has(line) ? { ...line, kind: 'furniture' } : line));
}
