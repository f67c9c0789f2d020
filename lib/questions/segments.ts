import type { Asked } from './asked';
import { type Mark, share } from './marks';
import { ECHO_LEAD } from './phrases/en-answers';
import type { Reply } from './reply';
import { type Context, type Finding, readState, trimAnswer } from './state';
import type { Topics } from './topics';
import { readWords } from './words';

/** A stretch of a reply and the questions that it answers. */
export interface Segment {
  readonly members: readonly number[];
  /** Where it begins with the question's own words or label. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly shared: boolean;
  /** It stands under a bare label. */
  readonly labelled: boolean;
  /** Nothing follows it but the end of the letter. */
  readonly last: boolean;
  /** What it says of the question that it stands under. */
  readonly first: Finding;
}

/** A reply cut at its marks. */
export interface Cut {
  readonly segments: readonly Segment[];
  /** Questions that stand there with nothing under them. `doubtful` ones may share the answer under the next. */
  readonly blank: ReadonlyMap<number, 'sure' | 'doubtful'>;
  /** Stretches that stand under no question. */
  readonly free: readonly { readonly start: number; readonly end: number }[];
  /** The request was repeated as a whole before the answer. */
  readonly echoed: boolean;
  /** How many questions it takes up by their words or labels. */
  readonly named: number;
}

interface Piece {
  readonly mark: Mark;
  readonly end: number;
  readonly first: Finding | null;
}

const PLURAL =
  /\b(?:both|these|those|all (?:of )?(?:the )?(?:above|questions)|the above|each of|none of (?:these|those|the above)|respectively|the same applies|all (?:four|three|five) )\b/i;
const STATED = new Set(['refused', 'not-held', 'in-attachment', 'signposted', 'deferred', 'not-applicable']);

/** Cuts a reply at its marks and says which questions each stretch answers. */
export function cutReply(reply: Reply, marks: readonly Mark[], context: Context, topics: Topics): Cut {
  const segments: Segment[] = [];
  const blank = new Map<number, 'sure' | 'doubtful'>();
  const free = [{ start: 0, end: marks[0]?.start ?? reply.own.length }];
  let echoed = false;
  let waiting: Piece[] = [];
  let heads: Piece[] = [];
  const near = (member: number, piece: Piece) =>
    share(
      topics.stems[member] ?? [],
      new Set(
        readWords(reply.own, piece.mark.end, Math.min(piece.end, piece.mark.end + 1000)).map((word) => word.stem),
      ),
      topics.weight,
    );
  const pieces = marks.map((mark, i): Piece => {
    const end = marks[i + 1]?.start ?? reply.own.length;
    return {
      mark,
      end,
      first: mark.title
        ? null
        : readState(mark.members[0] ?? 0, mark.end, end, {
            ...context,
            under: mark.how !== 'rest',
            last: i === marks.length - 1,
          }),
    };
  });
  for (const piece of pieces) {
    if (piece.mark.how === 'rest') {
      free.push({ start: piece.mark.start, end: piece.end });
      continue;
    }
    if (piece.mark.how !== 'heading') heads = [];
    else if (!piece.first) {
      heads.push(piece);
      continue;
    }
    if (!piece.mark.title) waiting.push(piece);
    if (!piece.first) continue;
    const again = waiting.findLastIndex(
      (one, i) => i < waiting.length - 1 && one.mark.members.some((member) => piece.mark.members.includes(member)),
    );
    const before = again >= 0 && waiting.length > 2 ? waiting.splice(0, waiting.length - 1) : [];
    if (before.length > 0) {
      if (isEcho(before, reply, context.asked)) echoed = true;
      else for (const one of before) for (const member of one.mark.members) blank.set(member, 'sure');
    }
    const run = waiting;
    waiting = [];
    if (isEcho(run, reply, context.asked)) {
      echoed = true;
      free.push({ start: piece.mark.end, end: piece.end });
      continue;
    }
    const cells = heads.flatMap((head) => head.mark.members);
    heads = [];
    const others = run
      .slice(0, -1)
      .flatMap((one) => one.mark.members)
      .filter((member) => !piece.mark.members.includes(member));
    const shared = others.length > 0 && isShared(run, piece.first, reply.own);
    const members = [
      ...new Set(shared ? [...others, ...cells, ...piece.mark.members] : [...cells, ...piece.mark.members]),
    ].sort((a, b) => a - b);
    segments.push({
      members,
      from: piece.mark.start,
      start: piece.mark.end,
      end: piece.end,
      shared: members.length > 1,
      labelled: piece.mark.how === 'label',
      last: piece === pieces.at(-1),
      first: piece.first,
    });
    if (!shared)
      for (const member of others)
        blank.set(member, isDoubtful(run, piece, reply.own, near(member, piece)) ? 'doubtful' : 'sure');
  }
  if (waiting.length > 0 && isEcho(waiting, reply, context.asked)) echoed = true;
  else for (const one of waiting) for (const member of one.mark.members) blank.set(member, 'sure');
  const named = new Set(marks.filter((mark) => mark.how !== 'heading').flatMap((mark) => mark.members));
  return { segments, blank, free, echoed, named: echoed && segments.length === 0 ? 0 : named.size };
}

/** The request repeated before the answer: nearly all questions in a row with nothing between them, or led in as `you asked`. */
function isEcho(run: readonly Piece[], reply: Reply, asked: readonly Asked[]): boolean {
  const members = new Set(run.flatMap((one) => one.mark.members)).size;
  const first = run[0];
  if (!first || run.length < 2 || members < 2) return false;
  if (run.at(-1)?.mark.how === 'group') return false;
  const before = reply.whole.slice(Math.max(0, first.mark.start - 240), first.mark.start).replace(/\s+/gu, ' ');
  const led = ECHO_LEAD.test(before) && !/\d+[.)]\s*$/u.test(before.slice(0, -1));
  return (members >= asked.length * 0.8 && asked.length >= 4) || (led && members >= asked.length * 0.6);
}

/** Whether the answer under the last of several repeated questions is meant for all of them. */
function isShared(run: readonly Piece[], finding: Finding, text: string): boolean {
  const last = run.at(-1)?.mark;
  const first = run[0]?.mark;
  if (!last || !first) return false;
  if (run.slice(0, -1).every((one) => /^\W*(?:and|&)\W*$/iu.test(text.slice(one.mark.end, one.end).trim())))
    return true;
  const words = text.slice(last.end, finding.end);
  if (STATED.has(finding.state) && PLURAL.test(words.slice(0, 240))) return true;
  if (
    /^[^.]{0,30}\b(?:for|in|to|of) (?:both|all)\b|^\W*both\b|\b(?:respectively|all of the above|the same (?:answer )?applies)\b/iu.test(
      words.slice(0, 160),
    )
  )
    return true;
  return STATED.has(finding.state) && isTight(run, text) && startsLine(text, last, finding);
}

/** Whether an answer begins on a line of its own and not right after the question. */
function startsLine(text: string, mark: Mark, finding: Finding): boolean {
  return /^[^\p{L}\p{N}]*\n/u.test(text.slice(mark.end, finding.start + 1));
}

/** Whether repeated questions follow each other without a blank line. */
function isTight(run: readonly Piece[], text: string): boolean {
  const [first, last] = [run[0]?.mark, run.at(-1)?.mark];
  return (
    first !== undefined &&
    last !== undefined &&
    !/\n[^\S\n]*\n/u.test(text.slice(first.start, last.start).replace(/[^\n]+/gu, 'x'))
  );
}

/** Whether what stands under the next question may be meant for a blank one too: it has its words, or as many values as questions. */
function isDoubtful(run: readonly Piece[], piece: Piece, text: string, near: number): boolean {
  const finding = piece.first;
  if (!finding) return false;
  if (STATED.has(finding.state) && finding.state !== 'not-applicable' && startsLine(text, piece.mark, finding))
    return true;
  const place = trimAnswer(text, finding.start, finding.end);
  const words = place ? text.slice(place.start, place.end) : '';
  if (near >= 0.5) return true;
  return (
    isTight(run, text) &&
    (words.length > 240 || near >= 0.25 || (words.match(/\b\d[\d,.]*/gu) ?? []).length >= run.length)
  );
}
