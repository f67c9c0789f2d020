import { sentences } from '../../thread/prose';
import type { Message } from '../../thread/thread';
import type { Asked } from '../asked';
import { readGroups } from '../groups';
import { ADDS, REPLACES, WITHDRAWS } from '../phrases/en-asks';
import { readTopic } from '../words';

/** What a later message of the requester does to the questions: withdraws some, puts others in their place, adds new ones. */
export function applyChanges(
  asked: readonly Asked[],
  message: Message,
  found: readonly Asked[],
  clarifies: boolean,
): Asked[] {
  const kept = withdraw(asked, message.text);
  const fresh = found.filter((one) => !kept.some((old) => resembles(old, one)));
  if (fresh.length > 0 && REPLACES.test(message.text)) return replace(kept, fresh, found.length);
  const own = fresh.filter(
    (one) =>
      ADDS.test(around(message.text, one)) ||
      (clarifies && one.path.length > 0) ||
      (one.path.length > 0 && ADDS.test(message.text)),
  );
  return [...kept, ...own];
}

function around(text: string, one: Asked): string {
  return text.slice(Math.max(0, one.question.place.start - 80), one.question.place.end);
}

/** `Please ignore question 3`: the questions named are asked no longer. */
function withdraw(asked: readonly Asked[], text: string): Asked[] {
  const gone = new Set<number>();
  for (const span of sentences(text, 0, text.length)) {
    const words = text.slice(span.start, span.end);
    if (words.length > 600 || !WITHDRAWS.test(words) || /\?$/u.test(words)) continue;
    for (const group of readGroups(words, asked)) for (const i of group.members) gone.add(i);
  }
  return gone.size < asked.length ? asked.filter((_, i) => !gone.has(i)) : [...asked];
}

/** New wording takes the place of the question with its label, else of the one most like it; a full new list replaces all. */
function replace(asked: readonly Asked[], fresh: readonly Asked[], listed: number): Asked[] {
  const gone = new Set<Asked>();
  for (const one of fresh) {
    const old = asked.find((other) => other.key !== '' && other.key === one.key) ?? likeliest(asked, one);
    if (old) gone.add(old);
  }
  return [...asked.filter((one) => !gone.has(one) && listed < asked.length), ...fresh];
}

function likeliest(asked: readonly Asked[], one: Asked): Asked | undefined {
  return [...asked].sort((a, b) => overlap(b, one) - overlap(a, one)).find((other) => overlap(other, one) >= 0.3);
}

function overlap(one: Asked, other: Asked): number {
  const a = readTopic(one.question.text);
  const b = readTopic(other.question.text);
  return [...a].filter((stem) => b.has(stem)).length / Math.max(1, Math.min(a.size, b.size));
}

function resembles(one: Asked, other: Asked): boolean {
  const a = readTopic(one.question.text);
  return a.size > 1 && overlap(one, other) >= 0.8;
}
