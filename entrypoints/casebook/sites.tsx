import '../../components/rows.css';
import '../../components/casebook/sites/sites.css';
import { Sites } from '../../components/casebook/sites/Sites';
import { desk } from './sites-desk';

/** Reading from the request sites. */
export function View() {
  return <Sites desk={desk} />;
}
