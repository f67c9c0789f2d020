import type { Clock } from '../law/clock';
import type { Act } from '../thread/act';
import type { Message } from '../thread/thread';
import type { Proof } from './assessment';
import { readLimitThen } from './limit-then';
import { sayDay } from './say';
import type { Scene } from './scene';

/** What stands under a note: the words of the letter, the counted days, the section of the law. */
export function proofOf(scene: Scene, message: Message, act: Act): readonly Proof[] {
  const own = scene.clocks.filter((clock) => clock.fromMessage === message.id || clock.endedBy === message.id);
  return [...proveAct(act), ...own.flatMap(proveClock), ...(own.length === 0 ? proveLimit(scene, message, act) : [])];
}

function proveAct(act: Act): readonly Proof[] {
  const why: readonly Proof[] = act.why ? [{ kind: 'text', text: act.why }] : [];
  const words = act.evidence.map((evidence): Proof => ({ kind: 'words', text: 'It says:', evidence }));
  const promises = act.promises.map(
    (promise): Proof => ({
      kind: 'words',
      text: `${promise.expected ? 'Expects' : 'Promises'} a reply by ${sayDay(promise.date)}:`,
      evidence: promise.evidence,
    }),
  );
  const citations = act.citations.map(
    (citation): Proof => ({ kind: 'words', text: `Relies on ${citation.cite}:`, evidence: citation.evidence }),
  );
  return [...why, ...words, ...promises, ...citations];
}

/** How a clock was counted, and by which law. */
function proveClock(clock: Clock): readonly Proof[] {
  const why = clock.why.map((text): Proof => ({ kind: 'text', text }));
  const count: readonly Proof[] = clock.count
    ? [{ kind: 'count', text: 'How the days were counted', count: clock.count }]
    : [];
  return [...count, ...why, { kind: 'law', text: sayTerm(clock), cite: clock.term.cite }];
}

/** A term in words: `20 working days, by statute`. */
function sayTerm({ term, count }: Clock): string {
  const days = count?.sessions ? 'school days' : 'working days';
  const unit = { 'working-days': days, 'calendar-days': 'calendar days', weeks: 'weeks', months: 'months' }[term.unit];
  return `${term.count} ${unit}, by ${term.force === 'statute' ? 'statute' : 'guidance (not binding)'}`;
}

/** A letter that moves no clock: the limit that goes on to hold. */
function proveLimit(scene: Scene, message: Message, act: Act): readonly Proof[] {
  if (message.party !== 'authority' || act.kind === 'unclear') return [];
  const clock = readLimitThen(scene, message, act.kind)?.then;
  return clock ? [{ kind: 'law', text: `The time limit: ${sayTerm(clock)}`, cite: clock.term.cite }] : [];
}
