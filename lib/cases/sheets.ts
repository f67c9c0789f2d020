import type { CaseRow } from './case';
import type { Cell } from './csv';
import type { CaseDigest, DigestQuestion } from './digest';
import { type CountLate, isJudged, lateOn, NEVER, type TodayIn } from './row';

/** A table for a spreadsheet. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Names of columns, and what stands in each. */
type Columns<T> = readonly (readonly [name: string, cell: (thing: T) => Cell])[];

/** What the casebook knows of a day, to say how a row stands on it. */
export interface Today {
  readonly todayIn: TodayIn;
  readonly countLate: CountLate;
}

/** One row for each case, the next day first: everything that a list shows of it. */
export function caseSheet(rows: readonly CaseRow[], today: Today): Sheet {
  const sorted = rows.toSorted((one, other) => (one.nextOn < other.nextOn ? -1 : one.nextOn > other.nextOn ? 1 : 0));
  return sheetOf(caseColumns(today), sorted);
}

/** One row for each question of each case, in the order of the cases. */
export function questionSheet(digests: readonly CaseDigest[]): Sheet {
  const asked = digests.flatMap((digest) => digest.questions.map((question) => ({ digest, question })));
  return sheetOf(questionColumns, asked);
}

function caseColumns({ todayIn, countLate }: Today): Columns<CaseRow> {
  const standing = (row: CaseRow) => lateOn(row, todayIn(row.zone), countLate);
  return [
    ['Title', ({ title }) => title],
    ['Authority', ({ authority }) => authority],
    ['Site', ({ site }) => site],
    ['Law', ({ regime }) => regime],
    ['State', (row) => standing(row).state],
    ['Next day', ({ nextOn }) => (nextOn === NEVER ? null : nextOn)],
    ['What then', ({ what }) => (what === 'nothing' ? null : what)],
    ['Owed by the authority', judged(({ owed }) => (owed === 1 ? 'yes' : 'no'))],
    ['Working days late', (row) => standing(row).workingDaysLate],
    ['Outcome', judged(({ outcome }) => outcome)],
    ['Questions', judged(({ questions }) => questions)],
    ['Open questions', judged(({ openQuestions }) => openQuestions)],
    ['Unanswered questions', judged(({ unanswered }) => unanswered)],
    ['Asked of you', ({ wants }) => wants],
    ['Named day passed', ({ brokenOn }) => brokenOn],
    ['Window closing', ({ closes }) => closes],
    ['Window closes', ({ closesOn }) => closesOn],
    ['Asked on', ({ askedOn }) => askedOn],
    ['Last message', ({ lastOn }) => lastOn],
    ['Tags', ({ tags }) => tags.join(', ')],
    ['Rests until', ({ restsUntil }) => restsUntil],
    ['Reminder', ({ remindOn }) => remindOn],
    ['Archived', ({ archived }) => (archived ? 'yes' : 'no')],
    ['Judged on', ({ judgedOn }) => judgedOn],
    ['Address', ({ url }) => url],
  ];
}

/** A cell that is empty while its case was not judged yet. */
function judged(cell: (row: CaseRow) => Cell): (row: CaseRow) => Cell {
  return (row) => (isJudged(row) ? cell(row) : null);
}

const questionColumns: Columns<{ readonly digest: CaseDigest; readonly question: DigestQuestion }> = [
  ['Request', ({ digest }) => digest.title],
  ['Authority', ({ digest }) => digest.authority.name],
  ['Law', ({ digest }) => digest.regime],
  ['Number', ({ question }) => question.label],
  ['Question', ({ question }) => question.text],
  ['State', ({ question }) => question.state],
  ['Confidence', ({ question }) => Math.round(question.confidence * 100) / 100],
  ['Answer', ({ question }) => question.answer],
  ['Answered on', ({ question }) => question.on],
  ['Provisions', ({ question }) => question.citations.join('; ')],
  ['Message', ({ question }) => question.in],
  ['Judged on', ({ digest }) => digest.judgedOn],
  ['Address', ({ digest }) => digest.url],
];

function sheetOf<T>(columns: Columns<T>, things: readonly T[]): Sheet {
  return {
    head: columns.map(([name]) => name),
    rows: things.map((thing) => columns.map(([, cell]) => cell(thing))),
  };
}
