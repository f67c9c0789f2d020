import type { Clock } from '../law/clock';
import { regimeOf } from '../law/regimes';
import { step } from './next-step';
import { sayDay } from './say';
import type { Scene } from './scene';
import type { Standing } from './standing';

/** A school has its own days, which may well end sooner than the working days that hold in any case. */
export function standBound(scene: Scene, clock: Clock, due: string): Standing {
  const last = sayDay(due);
  return {
    headline: `The reply is due by ${last} at the latest${sayEarliest(scene, clock)}`,
    tone: clock.state === 'extension-unlawful' ? 'warn' : 'neutral',
    next: step(
      'wait',
      `A school has ${sayTerms(scene)}. Give its term dates under Dates, and the day is counted exactly: ${last} at the latest.`,
      due,
      clock.fromMessage,
    ),
  };
}

function sayEarliest({ today }: Scene, { earliest }: Clock): string {
  if (earliest === undefined) return '.';
  const day = sayDay(earliest);
  return today > earliest
    ? `, and may be late already: perhaps it was due by ${day}.`
    : `, and perhaps as early as ${day}.`;
}

function sayTerms({ regime }: Scene): string {
  const school = regimeOf(regime.id ?? '')?.longer.find(({ sessions }) => sessions !== null);
  if (!school?.sessions) return 'days of its own';
  return `${school.sessions.count} school days, or ${school.atMost.count} working days where those end sooner`;
}
