import type { Place } from '../../components/casebook/place';

/** What each part of the casebook draws itself with. */
export interface PartProps {
  readonly place: Place;
  /** Goes to another place; with `replace` the step back passes over the present one. */
  readonly goTo: (place: Place, replace?: boolean) => void;
}
