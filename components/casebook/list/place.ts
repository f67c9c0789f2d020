import { noSelection, type Selection } from './selection';

/** How the list stands, so that who leaves it finds it again as it was. The list writes down here what becomes of it. */
export interface ListPlace {
  /** What is asked for, as the address has it. */
  query: string;
  /** So far it is scrolled, in pixels. */
  top: number;
  /** The case to which the keyboard came last; null: none yet. */
  active: string | null;
  selection: Selection;
}

/** A list at its beginning. */
export function newPlace(query: string): ListPlace {
  return { query, top: 0, active: null, selection: noSelection };
}
