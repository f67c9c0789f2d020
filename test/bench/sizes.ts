import { allowance, budgets } from '../build/budget.ts';
import { readBuild, weigh } from '../build/built.ts';
import type { Figure } from './figure.ts';

/** How large what was built is, beside what it may be. */
export function measureSizes(folder: string): readonly Figure[] {
  const files = readBuild(folder);
  return budgets.flatMap((budget) => {
    const { raw, gzip } = weigh(files.filter(({ file }) => budget.counts(file)));
    const most = allowance(budget);
    const figure = { unit: 'bytes', baseline: null } as const;
    return [
      { ...figure, what: budget.what, value: raw, most: { value: most.raw, ratio: null } },
      { ...figure, what: `${budget.what}, gzipped`, value: gzip, most: { value: most.gzip, ratio: null } },
    ];
  });
}
