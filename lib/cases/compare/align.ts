import { type Asking, type Gathered, gather, type Item } from './gather';
import { orderColumns } from './order';
import { findPerhaps, type Perhaps } from './perhaps';
import { weighWords } from './weigh';
import { type ReadWording, type Wording, wordingReader } from './wording';

/** What is aligned of a case. */
export interface Survey {
  readonly authority: { readonly name: string };
  readonly questions: readonly {
    readonly label: string | null;
    readonly text: string;
    readonly conditionOn?: string | null;
  }[];
}

/** The same question in several cases, in the order in which most ask. */
export interface Aligned {
  /** Each case at most once; which case and which of its questions, by their places in what was given. */
  readonly askings: Gathered['askings'];
  /** The wording that most use. */
  readonly wording: Wording;
  /** Other columns that may be the same question. */
  readonly perhaps: readonly Perhaps[];
}

/** So many questions before one that points back are what it may point at. */
const WITHIN = 2;

/**
 * Which questions of which cases are the same, found by wording and not by number. Each question is in one column and no column
 * has two of one case. Questions that are not alike enough stand in columns of their own. The order of the cases does not matter.
 */
export function alignQuestions(surveys: readonly Survey[]): readonly Aligned[] {
  const read = wordingReader();
  const wordings = surveys.map((survey) => readWordings(survey, read));
  const weigh = weighWords(wordings);
  const loose = looseKeys(wordings);
  const firm = gather(firmItems(wordings, loose), weigh);
  const columns = columnsOf(firm);
  const pointing = gather(looseItems(surveys, wordings, loose, columns), weigh);
  const ordered = orderColumns([...firm, ...pointing]);
  const perhaps = findPerhaps(ordered, weigh);
  return ordered.map(({ leader, askings }, at) => ({ wording: leader.wording, askings, perhaps: perhaps[at] ?? [] }));
}

function readWordings({ authority, questions }: Survey, read: ReadWording): readonly Wording[] {
  return questions.map(({ text, conditionOn }) => read(text, authority.name, (conditionOn ?? null) !== null));
}

/** Wordings that do not say by themselves what is asked: they point back, or one case uses them twice. */
function looseKeys(wordings: readonly (readonly Wording[])[]): ReadonlySet<string> {
  const loose = new Set<string>();
  for (const questions of wordings) {
    const seen = new Set<string>();
    for (const { key, pointsBack } of questions) {
      if (pointsBack || seen.has(key)) loose.add(key);
      seen.add(key);
    }
  }
  return loose;
}

function firmItems(wordings: readonly (readonly Wording[])[], loose: ReadonlySet<string>): readonly Item[] {
  const items = new Map<string, { wording: Wording; askings: Asking[] }>();
  for (const [at, questions] of wordings.entries()) {
    for (const [question, wording] of questions.entries()) {
      if (!loose.has(wording.key)) add(items, wording.key, wording, { at, question });
    }
  }
  return finish(items, () => null);
}

/** Worded the same, after the same questions, and as often before in its case. */
function looseItems(
  surveys: readonly Survey[],
  wordings: readonly (readonly Wording[])[],
  loose: ReadonlySet<string>,
  columns: ReadonlyMap<string, number>,
): readonly Item[] {
  const items = new Map<string, { wording: Wording; askings: Asking[] }>();
  const afters = new Map<string, ReadonlySet<number>>();
  for (const [at, questions] of wordings.entries()) {
    const seen = new Map<string, number>();
    for (const [question, wording] of questions.entries()) {
      if (!loose.has(wording.key)) continue;
      const after = standsAfter(surveys[at], { at, question }, columns);
      const place = `${wording.key}\n${[...after].join(' ')}`;
      const id = `${place}\n${seen.get(place) ?? 0}`;
      seen.set(place, (seen.get(place) ?? 0) + 1);
      afters.set(id, after);
      add(items, id, wording, { at, question });
    }
  }
  return finish(items, (id) => afters.get(id) ?? new Set());
}

/** The columns of the question that it is said to depend on, and of those just before it. */
function standsAfter(
  survey: Survey | undefined,
  { at, question }: Asking,
  columns: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const before = survey?.questions.slice(0, question) ?? [];
  const on = survey?.questions[question]?.conditionOn ?? null;
  const named = before.flatMap(({ label }, place) => (on !== null && label === on ? place : []));
  const nearest = before.flatMap((_, place) => (columns.has(`${at} ${place}`) ? place : [])).slice(-WITHIN);
  const places = [...named.slice(-1), ...nearest];
  const found = places.flatMap((place) => columns.get(`${at} ${place}`) ?? []);
  return new Set(found.sort((one, other) => one - other));
}

function columnsOf(firm: readonly Gathered[]): ReadonlyMap<string, number> {
  return new Map(
    firm.flatMap(({ askings }, column) => askings.map(({ at, question }) => [`${at} ${question}`, column] as const)),
  );
}

function add(
  items: Map<string, { wording: Wording; askings: Asking[] }>,
  id: string,
  wording: Wording,
  asking: Asking,
): void {
  const item = items.get(id);
  if (item) item.askings.push(asking);
  else items.set(id, { wording, askings: [asking] });
}

function finish(
  items: ReadonlyMap<string, { wording: Wording; askings: readonly Asking[] }>,
  afterOf: (id: string) => ReadonlySet<number> | null,
): readonly Item[] {
  return [...items].map(([id, { wording, askings }]) => ({
    id,
    wording,
    used: askings.length,
    askings,
    after: afterOf(id),
  }));
}
