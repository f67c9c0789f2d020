/** What is selected: addresses of cases, and the one from which a range begins. */
export interface Selection {
  readonly urls: ReadonlySet<string>;
  readonly anchor: string | null;
}

/** Nothing is selected. */
export const noSelection: Selection = { urls: new Set(), anchor: null };

/** Selects a case, or selects it no longer; a range begins there. */
export function toggle({ urls }: Selection, url: string): Selection {
  const after = new Set(urls);
  if (!after.delete(url)) after.add(url);
  return { urls: after, anchor: url };
}

/** Selects all between where the range begins and a case, as they stand in the list; without a beginning the case alone. */
export function extend({ urls, anchor }: Selection, url: string, order: readonly string[]): Selection {
  const from = anchor === null ? -1 : order.indexOf(anchor);
  const to = order.indexOf(url);
  if (from < 0 || to < 0) return { urls: new Set([...urls, url]), anchor: url };
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { urls: new Set([...urls, ...range]), anchor };
}
