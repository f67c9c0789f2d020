import type { Clock } from '../law/clock';
import { regimeOf } from '../law/regimes';
import { step } from './next-step';
import { sayDay } from './say';
import type { Scene } from './scene';
import type { Standing } from './standing';

/** A school has its own days, which may well end sooner than the working days that hold in any case. */
export function standBound(scene: Scene, clock: Clock, due: string): Standing {
  const last = sayDay(due);
  const { earliest } = clock;
  const perhaps =
    earliest === undefined
      ? ''
      : scene.today > earliest
        ? ` It may be late already: by the school's term dates, which are not known, it may have been due from ${sayDay(earliest)} on.`
        : ` By the school's term dates, which are not known, it may be due from ${sayDay(earliest)} on.`;
  return {
    headline: `The reply is due by ${last} at the latest.${perhaps}`,
    tone: clock.state === 'extension-unlawful' ? 'warn' : 'neutral',
    next: step(
      'wait',
      `Give the school's term dates under Dates, and the day is counted exactly: ${sayTerms(scene)}. It is ${last} at the latest.`,
      due,
      clock.fromMessage,
    ),
  };
}

function sayTerms({ regime }: Scene): string {
  const school = regimeOf(regime.id ?? '')?.longer.find(({ sessions }) => sessions !== null);
  if (!school?.sessions) return 'the days on which it sits';
  return `${school.sessions.count} school days, or ${school.atMost.count} working days where those end sooner`;
}
