import type { ImportMode } from '../../../lib/cases/backup/apply';
import type { Counts, Plan } from '../../../lib/cases/backup/plan';
import { showCount } from '../../day';

/** What an import would do, one sentence for each thing; what does not concern it is not said. */
export function tellPlan(plan: Plan, mode: ImportMode): readonly string[] {
  return mode === 'merge' ? tellMerge(plan) : tellReplace(plan);
}

function tellMerge({ added, same, merged, onlyHere, letters, views, settings, leftOut }: Plan): readonly string[] {
  return [
    ...some(added, `${showCount(added, 'request')} not here yet: added.`),
    ...some(
      merged,
      `${showCount(merged, 'request')} here and in the backup: put together, so that nothing of either is lost.`,
    ),
    ...some(same, `${showCount(same, 'request')} here and in the backup alike: left alone.`),
    ...some(onlyHere, `${showCount(onlyHere, 'request')} only here: left alone.`),
    ...tellCounts(letters, 'letter', 'saved later here, and left alone'),
    ...tellCounts(views, 'saved view', 'left alone'),
    ...tellCounts(settings, 'setting', 'left alone'),
    ...leftOut,
  ];
}

function tellCounts({ added, changed, passed }: Counts, noun: string, why: string): readonly string[] {
  return [
    ...some(added, `${showCount(added, noun)} not here yet: added.`),
    ...some(changed, `${showCount(changed, noun)} newer in the backup: taken from there.`),
    ...some(passed, `${showCount(passed, noun)} different here: ${why}.`),
  ];
}

function tellReplace({ added, same, merged, onlyHere, letters, views, settings, leftOut }: Plan): readonly string[] {
  const here = same + merged + onlyHere;
  return [
    `Here will be what is in the backup, and nothing else: ${showCount(added + same + merged, 'request')}.`,
    ...some(
      here,
      `${showCount(here, 'request')} that are here now are deleted first, of which ${onlyHere} are not in the backup.`,
    ),
    ...some(letters.here, `${showCount(letters.here, 'letter')} begun here are deleted first.`),
    ...some(views.here, `${showCount(views.here, 'saved view')} here are deleted first.`),
    ...some(
      settings.here,
      `${showCount(settings.here, 'setting')} here, such as how you sign letters, are deleted first.`,
    ),
    ...leftOut,
  ];
}

function some(count: number, words: string): readonly string[] {
  return count > 0 ? [words] : [];
}
