import type { CaseDigest } from '../digest';
import { countCases, type Statistics } from './statistics';

/** What can be counted of one authority. */
export interface AuthorityStatistics {
  readonly authority: string;
  readonly statistics: Statistics;
}

/** What can be counted of each authority, by name. Two of the same name at one site are one, unless their pages differ. */
export function countByAuthority(digests: readonly CaseDigest[]): readonly AuthorityStatistics[] {
  const groups = new Map<string, { authority: string; digests: CaseDigest[] }>();
  for (const digest of digests) {
    const { name, url } = digest.authority;
    const key = url ?? `${digest.site}\n${name}`;
    const group = groups.get(key);
    if (group) group.digests.push(digest);
    else groups.set(key, { authority: name, digests: [digest] });
  }
  return [...groups]
    .toSorted(([key, one], [other, two]) => one.authority.localeCompare(two.authority, 'en') || (key < other ? -1 : 1))
    .map(([, group]) => ({ authority: group.authority, statistics: countCases(group.digests) }));
}
