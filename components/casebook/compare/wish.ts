/** Which rows are wanted. */
export type Rows = 'all' | 'open' | 'late' | 'refused';

/** What is compared, as the address has it. */
export interface Wish {
  /** Id of a group; null: the cases, or else the largest group. */
  readonly like: string | null;
  /** Addresses of cases that the user chose. */
  readonly cases: readonly string[];
  readonly rows: Rows;
}

const ROWS: readonly Rows[] = ['all', 'open', 'late', 'refused'];

/** What is asked for by the query of the part's address: `like=https://…`, or `case=https://…&case=…`, and `rows=late`. */
export function wishOf(query: string): Wish {
  const asked = new URLSearchParams(query);
  const rows = ROWS.find((one) => one === asked.get('rows')) ?? 'all';
  return { like: asked.get('like'), cases: asked.getAll('case'), rows };
}

/** The query that asks for it. */
export function queryOf({ like, cases, rows }: Wish): string {
  const asked = new URLSearchParams();
  if (like !== null) asked.set('like', like);
  for (const url of cases) asked.append('case', url);
  if (rows !== 'all') asked.set('rows', rows);
  return asked.toString();
}
