import '../../components/panel.css';
import '../../components/rows.css';
import '../../components/casebook/statistics/statistics.css';
import { StatisticsPage } from '../../components/casebook/statistics/StatisticsPage';
import type { PartProps } from './part';
import { desk } from './statistics-desk';

/** What can be counted of the cases. */
export function View({ place, goTo }: PartProps) {
  return (
    <StatisticsPage desk={desk} query={place.query} goTo={(query) => goTo({ part: 'statistics', url: null, query })} />
  );
}
