import '../../components/panel.css';
import '../../components/letter/letter.css';
import '../../components/rows.css';
import '../../components/casebook/casebook.css';
import { Casebook } from '../../components/casebook/Casebook';
import { desk } from './desk';
import type { PartProps } from './main';

/** The list of cases, and the case that is open. */
export function View({ place, goTo }: PartProps) {
  return <Casebook desk={desk} url={place.url} goTo={(url) => goTo({ part: 'cases', url, query: '' })} />;
}
