import { onceFor } from '../../thread/once';
import { sentencesOf } from '../../thread/prose';
import type { Message, Thread } from '../../thread/thread';
import { liken } from '../answer/reading/likeness';
import type { Quiz } from '../answer/reading/quiz';
import { readGroups } from '../groups';
import { SAYS_UNANSWERED, SKIPS, STOPS } from '../phrases/en-claims';
import { leaveBrackets, readBracketed } from './in-brackets';

/** The requester's own word that a question was passed over. */
export interface Claim {
  readonly messageId: string;
  /** It names the question by its number, and not by its subject. */
  readonly numbered: boolean;
}

/** A clause is so like the question that it names by its subject, and so much more than like any other. */
const LIKE = 0.9;
const MORE = 0.5;
/** No complaint is longer. */
const LONGEST = 600;

/** The questions of which the requester says later that they were not answered, each with the last message that says so. */
export function readClaims(thread: Thread, quiz: Quiz): ReadonlyMap<number, Claim> {
  const claims = new Map<number, Claim>();
  let replied = false;
  for (const message of thread.messages) {
    const { id, party, hidden } = message;
    replied ||= party === 'authority';
    if (party !== 'requester' || hidden || !replied) continue;
    for (const clause of readComplaints(message)) {
      const numbers = readNumbers(clause, quiz.asked);
      for (const at of numbers.length > 0 ? numbers : findSubject(clause, quiz))
        claims.set(at, { messageId: id, numbered: numbers.length > 0 });
    }
  }
  return claims;
}

/** The questions that a complaint names by their labels; of `Your reply jumps from d) to f)` those in between. */
function readNumbers(clause: string, asked: Quiz['asked']): readonly number[] {
  const named = readGroups(clause.replace(SKIPS, ' part '), asked).flatMap((group) => group.members);
  if (STOPS.test(clause) && named.length === 1) return asked.flatMap((_, at) => (at > (named[0] ?? 0) ? [at] : []));
  if (!SKIPS.test(clause)) return named;
  const [from, to] = [Math.min(...named), Math.max(...named)];
  return asked.flatMap((_, at) => (at > from && at < to ? [at] : []));
}

/** Whether a message says that something was not answered, whatever it was. */
export function complains(message: Message): boolean {
  return readComplaints(message).length > 0;
}

/** The clauses of a message that say that something was not answered. Which `bullet` is meant cannot be told where one asks for two things. */
const readComplaints = onceFor((message: Message): readonly string[] =>
  sentencesOf(message).flatMap(({ start, end }) => {
    if (end - start > LONGEST) return [];
    const words = message.text.slice(start, end).replace(/\s+/gu, ' ');
    const named = readBracketed(words);
    const listed = named.length > 0 && SAYS_UNANSWERED.test(leaveBrackets(words)) ? named : [];
    const clauses = words.split(JOINTS);
    const first = clauses.findIndex((clause) => SAYS_UNANSWERED.test(clause));
    if (first < 0) return listed;
    const said = clauses.filter((clause, i) => SAYS_UNANSWERED.test(clause) || (i > first && isNamed(clause)));
    return [...said.filter((clause) => !/\bbullet/iu.test(clause)), ...listed];
  }),
);

const JOINTS =
  /[;:] |, (?=(?:and|but|nor|the|how|what|when|which|who|why|whether|any|your) )| (?=and (?:the|how|what|when|which|who|why|whether|any|your)\b)/u;

/** `…, and the procedure for sick cover`: a thing that carries on the complaint before it, and no new statement. */
function isNamed(clause: string): boolean {
  return (
    /^(?:(?:and|nor|or|also) )*(?:the|an?|any|how|what|when|which|who|why|whether|your|their|its|questions?|numbers?|points?|items?)\b/iu.test(
      clause,
    ) &&
    !/\b(?:thank|you (?:have |did |do )?(?:gave|give|given|answer\w*|said|sen[dt]|told|provided?|mention\w*))\b/iu.test(
      clause,
    )
  );
}

/** The one question that a clause is about. */
function findSubject(clause: string, { asked, topics }: Quiz): readonly number[] {
  const likeness = liken(clause, asked, topics);
  const [first = 0, second = -9] = [...likeness].sort((a, b) => b - a);
  return first >= LIKE && first - second >= MORE ? [likeness.indexOf(first)] : [];
}
