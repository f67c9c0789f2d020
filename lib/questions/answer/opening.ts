import type { Act } from '../../thread/act';
import { withHeadings } from './marks/headings';
import type { Mark } from './marks/mark';
import { findMarks } from './marks/marks';
import { PROCEDURAL } from './outcome';
import type { Quiz } from './reading/quiz';
import type { Reply } from './reading/reply';
import type { Cut } from './segments/segment';
import { cutReply } from './segments/segments';
import { correctDrift } from './segments/steady';
import type { Context } from './state/finding';
import { readColumns, type ToldTable } from './tables/columns';
import { readTables, type Table } from './tables/tables';
import { blankLines, readVerdictLines, type Verdict } from './whole/verdict-lines';
import { readVerdictTitles } from './whole/verdict-titles';

/** What a message is opened with. */
interface Opening {
  readonly act: Act;
  readonly quiz: Quiz;
  readonly open: readonly number[];
  readonly files: boolean;
}

/** A reply that is ready to be read. */
interface Opened {
  readonly reply: Reply;
  readonly context: Context;
  readonly marks: readonly Mark[];
  readonly cut: Cut;
  /** Its tables whose columns answer questions. */
  readonly tables: readonly ToldTable[];
  /** The lines of a summary that sorts the questions by what became of them; they are no part of `reply`. */
  readonly verdicts: readonly Verdict[];
}

/** Marks and cuts a reply. Quoted questions with hardly an answer between them are the request quoted under a letter. */
export function openReply(whole: Reply, opening: Opening): Opened {
  const { act, quiz, open, files } = opening;
  const verdicts = PROCEDURAL.has(act.kind) ? [] : readVerdicts(whole.own, quiz);
  const reply = verdicts.length === 0 ? whole : withoutLines(whole, verdicts);
  const context: Context = {
    asked: quiz.asked,
    attachments: files,
    review: act.kind === 'review-outcome',
    cited: PROCEDURAL.has(act.kind) ? [] : act.citations.map((citation) => citation.evidence),
    text: reply.own,
    under: false,
    list: false,
    last: false,
  };
  const all = withHeadings(reply, findMarks(reply, quiz.asked, quiz, new Set(open), context.review), quiz);
  const found = PROCEDURAL.has(act.kind) ? leaveRecitals(all, reply.own) : all;
  const tables = PROCEDURAL.has(act.kind) ? [] : findTables(reply.own, found, quiz);
  const marks = tables.reduce(setApart, found);
  const settled = context.review ? [] : [...quiz.asked.keys()].filter((at) => !open.includes(at));
  const cut = cutSteadily(reply, marks, context, quiz, settled);
  if (reply.plain && cut.segments.length < marks.length * WOVEN) return openReply(reply.plain, opening);
  return { reply, context, marks, cut, tables, verdicts };
}

/** `You asked for the plan and the minutes.` in a paragraph of its own: a letter about time or fees says what it is about, and answers none of it. */
function leaveRecitals(marks: readonly Mark[], text: string): readonly Mark[] {
  return marks.filter(
    ({ how, start, end }) =>
      how !== 'turn' ||
      !/^you /i.test(text.slice(start, start + 4)) ||
      !/^[^.:;\n]{0,80}\.?[^\S\n]*\n[^\S\n]*\n/u.test(text.slice(end, end + 120)),
  );
}

/** What a summary says of questions that it names, in lines, `Not held: 6 and 7`, or under titles. */
function readVerdicts(text: string, { asked }: Quiz): readonly Verdict[] {
  const lines = readVerdictLines(text, asked);
  return lines.length > 0 ? lines : readVerdictTitles(text, asked);
}

function withoutLines(reply: Reply, lines: readonly Verdict[]): Reply {
  return { ...reply, own: blankLines(reply.own, lines), whole: blankLines(reply.whole, lines) };
}

/** The tables that stand under no label of a question and under no heading about one, and have columns for some. */
function findTables(text: string, marks: readonly Mark[], quiz: Quiz): readonly ToldTable[] {
  const apart = readTables(text).filter((table) => {
    const above = marks.filter((mark) => mark.start < table.start);
    const labelled = above.findLast((mark) => mark.how !== 'heading' && mark.how !== 'turn');
    const titled = above.some((mark) => mark.members.length > 0 && text.slice(mark.end, table.start).trim() === '');
    return (labelled?.members.length ?? 0) === 0 && !titled && !isList(text, table, marks);
  });
  return apart
    .map((table) => ({ ...table, findings: readColumns(table, quiz) }))
    .filter(({ findings }) => findings.size > 0);
}

/** `Question 1` above words and `Question 2` above others: no cells of a table, but answers one below the other. */
function isList(text: string, { start, end }: Table, marks: readonly Mark[]): boolean {
  const labels = marks.filter(
    (mark) => mark.how === 'label' && mark.members.length > 0 && start <= mark.start && mark.end <= end,
  );
  const alone = labels.filter((mark) => /^[^\S\n]*\n/u.test(text.slice(mark.end, mark.end + 80)));
  return alone.some((mark, i) => {
    const next = alone[i + 1];
    return (
      next !== undefined &&
      /\p{L}/u.test(text.slice(mark.end, next.start)) &&
      /\p{L}/u.test(text.slice(mark.start, mark.end))
    );
  });
}

/** What stands in a table belongs to no heading, nor does what follows it. */
function setApart(marks: readonly Mark[], { start, end }: Table): readonly Mark[] {
  const outside = marks.filter((mark) => mark.end <= start || mark.start >= end);
  const edges = [start, end].map((at): Mark => ({ start: at, end: at, members: [], how: 'rest', key: '' }));
  return [...outside, ...edges].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** So many of the quoted questions have an answer under them when a reply is written between the lines. */
const WOVEN = 0.4;

/** Cuts a reply at its marks and moves answers that stand under the wrong number. */
function cutSteadily(
  reply: Reply,
  marks: readonly Mark[],
  context: Context,
  quiz: Quiz,
  settled: readonly number[],
): Cut {
  const cut = cutReply(reply, marks, context, quiz.topics);
  const { segments, doubtful } = correctDrift(cut.segments, reply.own, quiz.asked, quiz.topics, new Set(settled));
  return {
    ...cut,
    segments,
    blank: new Map([...cut.blank, ...doubtful.map((member) => [member, 'doubtful'] as const)]),
  };
}
