import { foldSpaces } from '../../../thread/prose';
import { readLabel } from '../../labels';
import { readStems, readWords } from '../../words';
import type { Mark } from '../marks/mark';
import type { Reply } from '../reading/reply';
import { share, type Topics } from '../reading/topics';
import type { Context, Finding } from '../state/finding';
import { trimAnswer } from '../state/spoken';
import { readState } from '../state/state';
import { isUnwritten } from '../state/unwritten';
import { endOfProse, endOfTopic } from './ends';
import { startOfNext } from './next-label';
import { readRows } from './rows';
import { isDoubtful, isEcho, isShared, tellsOften, tightEnd } from './runs';
import type { Cut, Piece, Segment } from './segment';

interface Draft {
  readonly segments: Segment[];
  readonly blank: Map<number, 'sure' | 'doubtful'>;
  readonly free: { readonly start: number; readonly end: number }[];
  echoed: boolean;
  /** Questions repeated one after another with nothing under them yet. */
  waiting: Piece[];
  /** Headings and table cells one after another. */
  heads: Piece[];
}

/** Cuts a reply at its marks and says which questions each stretch answers. */
export function cutReply(reply: Reply, marks: readonly Mark[], context: Context, topics: Topics): Cut {
  const draft: Draft = { segments: [], blank: new Map(), free: [], echoed: false, waiting: [], heads: [] };
  draft.free.push({ start: 0, end: marks[0]?.start ?? reply.own.length });
  const pieces = marks.map((mark, i) => {
    const next = startOfNext(reply.own, mark, marks[i + 1], context.asked);
    const end = Math.min(endOfProse(reply.own, mark, next), endOfTopic(reply.own, mark, next, context, topics));
    if (end < next) draft.free.push({ start: end, end: next });
    return readPiece(mark, end, i === marks.length - 1, reply, context);
  });
  pieces.forEach((piece, i) => {
    if (!isOver(piece, pieces[i + 1]) && !isOverRow(piece, pieces[i + 1], reply.own))
      take(draft, piece, i === pieces.length - 1, reply, context, topics);
  });
  close(draft, draft.waiting, reply, context);
  const named = new Set(
    marks
      .filter((mark) => mark.how !== 'heading' && mark.how !== 'turn' && !mark.title)
      .flatMap((mark) => mark.members),
  );
  const { echoed } = draft;
  const { segments, blank, free } = readRows(draft, context);
  return { segments, blank, free, echoed, named: echoed && segments.length === 0 ? 0 : named.size };
}

/** `Part 2` above `2.1`: names its questions together and says nothing before each is repeated. */
function isOver({ mark, first }: Piece, next: Piece | undefined): boolean {
  if (first || mark.how === 'heading' || mark.members.length < 2 || !next) return false;
  return next.mark.members.length === 1 && next.mark.members.every((member) => mark.members.includes(member));
}

/** `STAFFING` above `Employees: 688`: the name of a group right above a row for one of its questions says nothing of the others. */
function isOverRow({ mark, first }: Piece, next: Piece | undefined, text: string): boolean {
  if (first || mark.how !== 'heading' || next?.mark.how !== 'heading') return false;
  const [only, ...others] = next.mark.members;
  return (
    mark.members.length > 1 &&
    others.length === 0 &&
    only !== undefined &&
    mark.members.includes(only) &&
    /:\s*$/u.test(text.slice(next.mark.start, next.mark.end)) &&
    text.slice(mark.end, next.mark.start).trim() === ''
  );
}

function readPiece(mark: Mark, end: number, last: boolean, reply: Reply, context: Context): Piece {
  const under = { ...context, under: mark.how !== 'rest', last };
  if (mark.title) return { mark, end, first: null };
  const first = readState(mark.members[0] ?? 0, mark.end, end, under) ?? readInserted(mark, reply, under);
  return { mark, end, first };
}

/** A table of two columns, flattened: `Does it have a library   Yes, since 2011` and, on the next line, `of its own?` */
function readInserted(mark: Mark, reply: Reply, context: Context): Finding | null {
  const at = mark.members[0] ?? 0;
  const asked = context.asked[at]?.question.text;
  if (mark.how !== 'restated' || mark.office || mark.short || asked === undefined) return null;
  const known = new Set(readStems(asked));
  const runs: { start: number; end: number }[] = [];
  let [open, begun] = [false, false];
  const from = readLabel(context.text, mark.start)?.end ?? mark.start;
  for (const word of readWords(context.text, from, mark.end)) {
    const last = runs.at(-1);
    if (known.has(word.stem)) [open, begun] = [false, true];
    else if (!begun) continue;
    else if (open && last) last.end = word.end;
    else {
      runs.push({ start: word.start, end: word.end });
      open = true;
    }
  }
  const cell = runs.find((run) => /^[^\p{L}\p{N}\n]*\n/u.test(reply.message.text.slice(run.end, run.end + 20)));
  return cell ? readState(at, cell.start, cell.end, context) : null;
}

/** Lays one stretch to its questions. */
function take(draft: Draft, piece: Piece, last: boolean, reply: Reply, context: Context, topics: Topics): void {
  for (const member of piece.mark.maybe ?? []) draft.blank.set(member, 'doubtful');
  if (piece.mark.how === 'rest' || piece.mark.maybe) {
    draft.free.push({ start: piece.mark.end, end: piece.end });
    return;
  }
  if (piece.mark.how !== 'heading') draft.heads = [];
  if (piece.mark.how === 'turn' && !piece.first) return;
  if (piece.mark.how === 'heading' && !piece.first) {
    draft.heads.push(piece);
    return;
  }
  if (isLeftOpen(piece, reply.own, context)) {
    for (const member of piece.mark.members) draft.blank.set(member, 'sure');
    return;
  }
  if (!piece.mark.title) draft.waiting.push(piece);
  if (!piece.first) return;
  dropEarlier(draft, piece, reply, context);
  const run = draft.waiting;
  draft.waiting = [];
  if (isEcho(run, reply, context.asked)) {
    draft.echoed = true;
    draft.free.push({ start: piece.mark.end, end: piece.end });
  } else addSegment(draft, run, piece, last, reply, { context, topics });
}

/** A gap or a note to a colleague stands under a label: it shares no answer with the next. */
function isLeftOpen({ mark, end, first }: Piece, text: string, { asked }: Context): boolean {
  const [member, ...others] = mark.members;
  const one = asked[member ?? -1];
  const place = first || others.length > 0 ? null : trimAnswer(text, mark.end, end);
  return one !== undefined && place !== null && isUnwritten(foldSpaces(text.slice(place.start, place.end)), one);
}

/** A question that was repeated before and is taken up again here: what was repeated with it is no part of this run. */
function dropEarlier(draft: Draft, piece: Piece, reply: Reply, context: Context): void {
  const before = draft.waiting.slice(0, -1);
  const again = before.some((one) => one.mark.members.some((member) => piece.mark.members.includes(member)));
  if (!again || draft.waiting.length < 3) return;
  draft.waiting = [piece];
  close(draft, before, reply, context);
}

/** Questions with nothing under them: the whole request repeated, or blanks. */
function close(draft: Draft, run: readonly Piece[], reply: Reply, context: Context): void {
  if (run.length === 0) return;
  if (isEcho(run, reply, context.asked)) draft.echoed = true;
  else for (const one of run) for (const member of one.mark.members) draft.blank.set(member, 'sure');
}

function addSegment(
  draft: Draft,
  run: readonly Piece[],
  piece: Piece,
  last: boolean,
  reply: Reply,
  { context, topics }: { readonly context: Context; readonly topics: Topics },
): void {
  if (!piece.first) return;
  const own = piece.mark.members;
  const cells = draft.heads.flatMap((head) => head.mark.members);
  draft.heads = [];
  const near = tightEnd(run, reply);
  const others = run
    .slice(0, -1)
    .flatMap((one) => one.mark.members)
    .filter((member) => !own.includes(member));
  const beside = others.filter((member) => near.some((one) => one.mark.members.includes(member)));
  const shared = beside.length > 0 && isShared(near, piece.first, reply, context.asked);
  const members = [...new Set(shared ? [...beside, ...cells, ...own] : [...cells, ...own])].sort((a, b) => a - b);
  draft.segments.push({
    members,
    start: piece.mark.end,
    end: piece.end,
    shared: members.length > 1,
    own,
    labelled: piece.mark.how === 'label',
    ...(piece.mark.note ? { note: true } : {}),
    last,
    first: piece.first,
  });
  for (const member of others.filter((other) => !shared || !beside.includes(other)))
    draft.blank.set(
      member,
      tellsOften(context.asked[member], piece, reply, context.asked) ||
        isDoubtful(beside.includes(member) ? near : run, piece, reply, nearness(member, piece, reply.own, topics))
        ? 'doubtful'
        : 'sure',
    );
}

/** So much of a stretch tells what it is about. */
const HEAD = 1000;

/** How much of a question's subject a stretch names. */
function nearness(member: number, piece: Piece, text: string, topics: Topics): number {
  const stems = readStems(text.slice(piece.mark.end, Math.min(piece.end, piece.mark.end + HEAD)));
  return share(topics.stems[member] ?? [], new Set(stems), topics.weight);
}
