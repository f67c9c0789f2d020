import '../../components/panel.css';
import '../../components/rows.css';
import '../../components/casebook/compare/compare.css';
import { Compare } from '../../components/casebook/compare/Compare';
import { desk } from './compare-desk';
import type { PartProps } from './part';

/** The same questions to many authorities. */
export function View({ place, goTo }: PartProps) {
  return <Compare desk={desk} query={place.query} goTo={(query) => goTo({ part: 'compare', url: null, query })} />;
}
