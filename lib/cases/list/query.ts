import type { CaseOutcome } from '../case';
import type { Lateness } from '../row';

/** The columns of the list, in the order in which they stand. */
export const columnIds = [
  'title',
  'authority',
  'site',
  'law',
  'next',
  'late',
  'questions',
  'outcome',
  'tags',
  'asked',
  'last',
  'reminder',
] as const;

/** A column of the list. */
export type ColumnId = (typeof columnIds)[number];

/** How a case stands, as of `Lateness`. */
export type CaseState = Lateness['state'];

/** Something that may hold of a case besides how it stands. */
export type Flag = 'unanswered' | 'review' | 'closing' | 'asked' | 'broken' | 'remind' | 'doubt';

/** What can be asked of a list by name, several of which are alternatives. */
export type Facet = 'authority' | 'site' | 'law' | 'tag' | 'outcome' | 'case';

/** What the user wants to see of his cases, and how. */
export interface ListQuery {
  /** As typed. */
  readonly search: string;
  /** Any of these; none: all but what is archived. */
  readonly states: readonly CaseState[];
  /** All of these. */
  readonly flags: readonly Flag[];
  /** Of each facet any of these; none: all. A law that is not known is called by the empty text. */
  readonly among: Readonly<Record<Facet, readonly string[]>>;
  /** By a column, or by urgency: the order of `compareRows`. */
  readonly sort: { readonly by: ColumnId | 'urgency'; readonly down: boolean };
  /** Columns that are not shown. */
  readonly hidden: readonly ColumnId[];
}

const states = {
  overdue: true,
  'due-soon': true,
  waiting: true,
  window: true,
  quiet: true,
  unjudged: true,
  resting: true,
  archived: true,
} as const satisfies Record<CaseState, true>;

const flags = {
  unanswered: true,
  review: true,
  closing: true,
  asked: true,
  broken: true,
  remind: true,
  doubt: true,
} as const satisfies Record<Flag, true>;

const outcomes = {
  'none-yet': true,
  answered: true,
  partly: true,
  refused: true,
  'not-held': true,
  unclear: true,
} as const satisfies Record<CaseOutcome, true>;

const facets = ['authority', 'site', 'law', 'tag', 'outcome', 'case'] as const satisfies readonly Facet[];

/** Columns that are there when the user asks for them. */
const rarelyWanted: readonly ColumnId[] = ['site', 'law', 'last', 'reminder'];

/** All cases that are not archived, the most urgent first. */
export const plainQuery: ListQuery = {
  search: '',
  states: [],
  flags: [],
  among: { authority: [], site: [], law: [], tag: [], outcome: [], case: [] },
  sort: { by: 'urgency', down: false },
  hidden: rarelyWanted,
};

/** What a list's address, or a saved view, asks for. What it does not understand it passes over. */
export function parseQuery(text: string): ListQuery {
  const given = new URLSearchParams(text);
  const amongOf = (facet: Facet) => {
    const values = unique(given.getAll(facet));
    return facet === 'outcome' ? values.filter((value) => Object.hasOwn(outcomes, value)) : values;
  };
  const hidden = given.get('hide');
  return {
    search: given.get('q') ?? '',
    states: wordsIn(given.get('state'), states),
    flags: wordsIn(given.get('with'), flags),
    among: Object.fromEntries(facets.map((facet) => [facet, amongOf(facet)])) as ListQuery['among'],
    sort: parseSort(given.get('sort') ?? ''),
    hidden: hidden === null ? rarelyWanted : columnIds.filter((id) => id !== 'title' && hidden.split(' ').includes(id)),
  };
}

/** The query as an address has it; empty for `plainQuery`. `parseQuery` understands it. */
export function writeQuery({ search, states, flags, among, sort, hidden }: ListQuery): string {
  const text = new URLSearchParams();
  if (search !== '') text.set('q', search);
  if (states.length > 0) text.set('state', states.join(' '));
  if (flags.length > 0) text.set('with', flags.join(' '));
  for (const facet of facets) for (const value of among[facet]) text.append(facet, value);
  if (sort.by !== 'urgency' || sort.down) text.set('sort', `${sort.down ? '-' : ''}${sort.by}`);
  if (hidden.join() !== rarelyWanted.join()) text.set('hide', hidden.join(' '));
  return text.toString();
}

/** Whether anything but the order and the columns is asked for. */
export function isNarrowed({ search, states, flags, among }: ListQuery): boolean {
  return search.trim() !== '' || states.length + flags.length + facets.flatMap((facet) => among[facet]).length > 0;
}

function parseSort(text: string): ListQuery['sort'] {
  const down = text.startsWith('-');
  const name = down ? text.slice(1) : text;
  const by = name === 'urgency' ? name : columnIds.find((id) => id === name);
  return by ? { by, down } : { by: 'urgency', down: false };
}

function wordsIn<Word extends string>(text: string | null, known: Readonly<Record<Word, true>>): readonly Word[] {
  return unique((text ?? '').split(' ')).filter((word): word is Word => Object.hasOwn(known, word));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
