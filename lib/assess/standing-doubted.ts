import type { Clock } from '../law/clock';
import type { Message } from '../thread/thread';
import type { NextStep } from './assessment';
import { step } from './next-step';
import { sayDay } from './say';
import { dayOf, type Scene } from './scene';
import type { Standing } from './standing';

/** A clock of which nobody can say whether, or when, it ran out. */
export function standUndetermined(
  { thread }: Scene,
  clock: Clock,
  owed: string,
  doubted: Message | undefined,
): Standing {
  const next = thread.cut
    ? step('none', 'Load the page again: it broke off before its end.', null, null)
    : afterDoubt(clock, doubted);
  return { headline: sayUndetermined(clock, owed), tone: 'unclear', next };
}

/** Either the day is not known, or it is and what happened by then is not. */
function sayUndetermined({ due, why }: Clock, owed: string): string {
  const reason = why[0] ?? 'a day is missing.';
  if (due === null) return `When the ${owed} is due cannot be told: ${reason}`;
  return reason.includes('cannot be told') ? reason : `Whether the ${owed} is late cannot be told. ${reason}`;
}

function afterDoubt(clock: Clock, doubted: Message | undefined): NextStep {
  if (clock.due === null) {
    return step('none', 'No day is counted here: go by what the letters themselves say.', null, clock.fromMessage);
  }
  if (!doubted) {
    const look = 'Read the letters yourself: if one is not what it is taken for here, say what it is.';
    return step('correct', look, clock.due, clock.fromMessage);
  }
  const day = dayOf(doubted);
  const which = day ? `the message of ${sayDay(day)}` : 'the message without a date';
  return step('correct', `Look at ${which} and say what it is.`, clock.due, doubted.id);
}

/** The last day has passed, but a letter that could not be read may have been the answer. */
export function standDoubted(clock: Clock, due: string, owed: string, doubtId: string): Standing {
  return {
    headline: `The ${owed} was due by ${sayDay(due)}. Whether it came cannot be told: a message since then could not be read.`,
    tone: 'unclear',
    next: step('correct', 'Look at that message and say what it is.', clock.due, doubtId),
  };
}
