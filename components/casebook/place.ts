/** The parts of the casebook, in the order in which they are offered. */
export const parts = {
  today: 'Today',
  cases: 'Cases',
  compare: 'Compare',
  statistics: 'Statistics',
  sites: 'Request sites',
  transfer: 'Import and export',
} as const;

/** A part of the casebook. */
export type Part = keyof typeof parts;

/** Where in the casebook the user is, as the page's own address has it after its hash. */
export interface Place {
  readonly part: Part;
  /** Address of the case that is open, in `cases`; null: none. */
  readonly url: string | null;
  /** What the part itself keeps in the address, e.g. a filter; empty: nothing. */
  readonly query: string;
}

/** The place that an address names: `#https://…` a case, `#compare?like=…` a part with its query; the list for anything else. */
export function placeOf(hash: string): Place {
  const bare = hash.replace(/^#/, '');
  const url = URL.parse(bare);
  if (url?.protocol === 'https:') return { part: 'cases', url: url.href, query: '' };
  const [name = '', query = ''] = bare.split(/\?(.*)/s);
  const part = Object.hasOwn(parts, name) ? (name as Part) : 'cases';
  return { part, url: null, query: part === name ? query : '' };
}

/** Where the user comes to: who closes a case without saying more of the list comes back to the list as he left it. */
export function comeTo(wanted: Place, from: Place | null, list: Place): Place {
  const isClosing = from !== null && from.url !== null && wanted.part === 'cases' && wanted.url === null;
  return isClosing && wanted.query === '' ? list : wanted;
}

/** The address of a place, with its hash. */
export function hashOf({ part, url, query }: Place): string {
  if (url !== null) return `#${url}`;
  return query === '' ? `#${part}` : `#${part}?${query}`;
}
