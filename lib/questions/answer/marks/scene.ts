import type { Asked } from '../../asked';
import type { Topics } from '../reading/topics';

/** What the labels of a reply are read against. */
export interface Scene {
  /** A review numbers its own conclusions: `1.`, `2.`, `3.` need not be the requester's numbers. */
  readonly review: boolean;
  readonly asked: readonly Asked[];
  /** Questions that no earlier message settles: a label used twice means one of them. */
  readonly open: ReadonlySet<number>;
  readonly text: string;
  readonly topics: Topics;
}
