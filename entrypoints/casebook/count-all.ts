import type { Figures } from '../../components/casebook/statistics/desk';
import type { CaseDigest } from '../../lib/cases/digest';
import { countByAuthority } from '../../lib/cases/statistics/by-authority';
import { spreadTimes } from '../../lib/cases/statistics/spread';
import { countCases, type Statistics } from '../../lib/cases/statistics/statistics';

/** Everything that is counted of some cases. */
export function countAll(digests: readonly CaseDigest[]): Figures {
  const spread = (statistics: Statistics) => ({ ...statistics, spread: spreadTimes(statistics.times) });
  return {
    overall: spread(countCases(digests)),
    authorities: countByAuthority(digests).map(({ authority, statistics }) => ({
      authority,
      statistics: spread(statistics),
    })),
    names: new Map(digests.map(({ url, title, authority }) => [url, { title, authority: authority.name }])),
  };
}
