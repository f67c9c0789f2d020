import { liken } from '../reading/likeness';
import type { Sentence } from '../reading/reply';
import type { Topics } from '../reading/topics';
import type { Context, Finding } from '../state/finding';
import { readState } from '../state/state';
import { mayGive } from '../wants/may-give';
import { readWant } from '../wants/suits';
import type { Segment } from './segment';

/** Where something is withheld of one of several questions, the others have what stands before or after that. */
export function readRemains(
  segment: Segment,
  said: readonly Sentence[],
  found: ReadonlyMap<number, Finding | null>,
  context: Context,
  topics: Topics,
): Map<number, Finding | null> {
  const remains = new Map<number, Finding | null>();
  const lacking = [...found.values()].flatMap((finding) => (finding && finding.state !== 'answered' ? [finding] : []));
  if (lacking.length === 0) return remains;
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end } of said.filter((one) => !lacking.some((finding) => overlap(finding, one)))) {
    const open = blocks.at(-1);
    if (open && !lacking.some((finding) => overlap(finding, { start: open.start, end }))) open.end = end;
    else blocks.push({ start, end });
  }
  const likeness = blocks.map(({ start, end }) => liken(context.text.slice(start, end), context.asked, topics));
  for (const member of segment.members) {
    if (found.has(member)) continue;
    const scores = likeness.map((one) => one[member] ?? 0);
    const block = blocks[scores.indexOf(Math.max(...scores))];
    if (block) remains.set(member, readRest(member, block, segment, context));
  }
  return remains;
}

/** Null where the rest gives nothing of the kind that is wanted. */
function readRest(
  member: number,
  { start, end }: { readonly start: number; readonly end: number },
  segment: Segment,
  context: Context,
): Finding | null {
  if (!mayGive(context.asked[member]?.question.text ?? '', context.text.slice(start, end))) return null;
  return readState(member, start, end, { ...context, under: true, last: segment.last });
}

function overlap(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
) {
  return a.start < b.end && b.start < a.end;
}

/** `Yes, it has one. The price is withheld.` under two questions: whether it has one is answered by the first sentence. */
export function readSaidSo(
  { members, last }: Segment,
  [first]: readonly Sentence[],
  context: Context,
): Map<number, Finding> {
  const closed = members.filter((member) => readWant(context.asked[member]?.question.text ?? '') === 'yes-or-no');
  const [only] = closed;
  const finding =
    first && only !== undefined && closed.length === 1 && only === members[0] && SAYS_SO.test(first.text)
      ? readState(only, first.start, first.end, { ...context, under: true, last })
      : null;
  return new Map(only !== undefined && finding?.state === 'answered' ? [[only, finding]] : []);
}

/** And the others have what comes after it. */
export function withRest(
  sure: ReadonlyMap<number, Finding>,
  { members, end, last }: Segment,
  [, next]: readonly Sentence[],
  context: Context,
): ReadonlyMap<number, Finding | null> {
  if (sure.size === 0 || !next) return sure;
  const rest = members.flatMap((member): [number, Finding][] => {
    const finding = sure.get(member) ?? readState(member, next.start, end, { ...context, under: true, last });
    return finding ? [[member, finding]] : [];
  });
  return new Map(rest);
}

const SAYS_SO = /^\W*(?:yes|no)\b(?! (?:information|record|data|cop))/i;

/** Where every line has its own question, `Rats 1,904`, the questions without a line have nothing. */
export function leaveOut(
  { members }: Segment,
  said: readonly Sentence[],
  found: ReadonlyMap<number, Finding | null>,
): readonly number[] {
  const own = [...found.values()].flatMap((finding) => (finding ? [finding] : []));
  const lines = said.filter(({ text }) => !/[?:]$/u.test(text));
  const all = lines.every(
    (one) => one.text.length < LINE && own.some((finding) => finding.start <= one.start && one.end <= finding.end),
  );
  return all && own.length >= LINES ? members.filter((member) => !found.has(member)) : [];
}

/** So many lines make a list. */
const LINES = 3;
/** And none of them is longer. */
const LINE = 60;
