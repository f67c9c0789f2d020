import type { Act, ActKind } from '../thread/act';
import type { IsoDay, Message } from '../thread/thread';
import type { JudgedPromise } from './assessment';
import { sayDay } from './say';
import { actOf, dayOf, type Scene } from './scene';

/** Whether a promise was kept, as far as the thread shows on `today`. */
type Kept = JudgedPromise['kept'];

const answers: ReadonlySet<ActKind> = new Set(['response', 'review-outcome']);

/**
 * Whether the authority wrote an answer between the promise and the promised day.
 * A later message that cannot be read, or a page that broke off, makes a passed promise `open`: there may have been the answer.
 */
function judgePromise(scene: Scene, message: Message, date: IsoDay): Kept {
  const later = scene.thread.messages.slice(scene.thread.messages.indexOf(message) + 1);
  const within = later.filter((one) => one.party === 'authority' && (dayOf(one) ?? '9999') <= date);
  const kindOf = (one: Message) => actOf(scene, one)?.kind ?? 'unclear';
  if (within.some((one) => answers.has(kindOf(one)))) return 'kept';
  if (scene.today <= date || scene.thread.cut || within.some((one) => kindOf(one) === 'unclear')) return 'open';
  return 'broken';
}

/** All days by which the authority said that it would reply, in the order of the messages, and what became of each. */
export function judgePromises(scene: Scene): readonly JudgedPromise[] {
  return scene.thread.messages.flatMap((message) => {
    const promises = actOf(scene, message)?.promises ?? [];
    return promises.map((promise) => ({
      ...promise,
      messageId: message.id,
      kept: judgePromise(scene, message, promise.date),
    }));
  });
}

const undertaken = {
  says: 'It promised',
  became: { kept: ' and kept that', broken: ' and did not keep that', open: '' },
} as const satisfies { says: string; became: Record<Kept, string> };

const hoped = {
  says: 'It expected',
  became: { kept: ', and it came by then', broken: ', and none came by then', open: '' },
} as const satisfies { says: string; became: Record<Kept, string> };

/** What a message promises or expects and what became of it; null when it promises nothing. */
export function sayPromises(scene: Scene, message: Message, act: Act): { text: string; broken: boolean } | null {
  if (act.promises.length === 0) return null;
  const told = act.promises.map((promise) => {
    const about = promise.about === 'all' ? 'a reply' : `an answer to ${promise.about}`;
    const kept = judgePromise(scene, message, promise.date);
    const { says, became } = promise.expected ? hoped : undertaken;
    return { text: `${says} ${about} by ${sayDay(promise.date)}${became[kept]}.`, broken: kept === 'broken' };
  });
  return { text: told.map((one) => one.text).join(' '), broken: told.some((one) => one.broken) };
}
