/** A list as the user wants it again: its search, filters, columns and order. Plain JSON; what is in it the list itself says. */
export interface SavedView {
  /** What the user calls it; the key. */
  readonly name: string;
  /** As of `ListQuery`, written as the list writes it into its address. */
  readonly query: string;
}
