import { hintOf } from '../../thread/hint';
import { type Span, sentencesOf } from '../../thread/prose';
import type { Message } from '../../thread/thread';
import { type Asked, topicOf } from '../asked';
import { readGroupAt, readGroups } from '../groups';
import { ADDS, FOLLOWS_ON, INTERROGATIVE, LETS_GO, REPLACES, WITHDRAWS } from '../phrases/en-asks';
import { readTopic } from '../words';
import { isAboutRequest } from './progress';

/** What is known of a later message. */
interface Later {
  /** It answers a request to clarify, or narrows. */
  readonly clarifies: boolean;
  /** The authority had replied: what is dropped after that keeps what became of it. */
  readonly replied: boolean;
}

/** What a later message of the requester does to the questions: withdraws some, puts others in their place, adds new ones. */
export function applyChanges(
  asked: readonly Asked[],
  message: Message,
  found: readonly Asked[],
  { clarifies, replied }: Later,
): Asked[] {
  const kept = replied ? markWithdrawn(asked, message) : withdraw(asked, message);
  const fresh = found.filter((one) => isFresh(one, kept));
  if (fresh.length > 0 && REPLACES.test(message.text)) return replace(kept, fresh, found.length);
  const adds = (words: string) => ADDS.test(words) || FOLLOWS_ON.test(words);
  const thanks = replied && THANKS.test(message.text);
  const own = fresh.filter(
    (one) =>
      ADDS.test(one.question.text) ||
      FOLLOWS_ON.test(around(message.text, one)) ||
      (thanks && isFurther(one.question.text)) ||
      (one.path.length > 0 && (clarifies || adds(message.text))),
  );
  return [...kept, ...own];
}

/** Whether a later message asks for something that was not asked before: neither for the reply nor for the same in other words. */
function isFresh(one: Asked, kept: readonly Asked[]): boolean {
  const { text } = one.question;
  if (one.path.length === 0 && isAboutRequest(text)) return false;
  return !REMINDS.test(text) && !kept.some((old) => resembles(old, one));
}

/** `Could you let me have it when you get a chance?`: what was asked before. */
const REMINDS =
  /\b(?:have|see|send|get|forward|provide|give)(?: me| us| over)? (?:it|them|this|that|those|these|both|(?:the|its) (?:rest|others?|remainder|remaining \w+|missing \w+)|what(?:ever)? (?:is|you have|there is)(?: ready)?)(?: ones?| two| three| others?| answers?| figures?| numbers?)?(?:\W*$|,? (?:please|when|as soon|now|by|if|at|before|this|soon|then|too|over|in the meantime|and the rest|straight|today)\b[^?]*\W*$)/iu;

/** Who has had a reply and begins with thanks has no quarrel: a question after that is a further one. */
const THANKS =
  /^\W*(?:(?:dear|hi|hello)\b[^,\n]{0,60},?\s+)?(?:(?:ok|okay|many|very many|right|great)[,. ]+)*(?:thanks?|thank you|cheers|ta|much obliged|that(?:['’]s| is)(?: \w+)? (?:clear|helpful|useful|kind|brilliant|great))\b/i;

/** A question about the subject, and not `Please could somebody just tell us?`. */
function isFurther(question: string): boolean {
  const asks = /\?\W*$/u.test(question) ? INTERROGATIVE.test(question) : WANTS_TO_KNOW.test(question);
  return asks && readTopic(question).size > 0;
}

/** `I should be interested to know which of them are leased.` */
const WANTS_TO_KNOW =
  /\b(?:to (?:know|learn|hear|find out|be told)|tell me|ask|wonder(?:ing)?|curious(?: as)?(?: to)?)\s+(?:how|what|which|who|whom|whose|when|where|why|whether)\b/iu;

function around(text: string, one: Asked): string {
  return text.slice(Math.max(0, one.question.place.start - 80), one.question.place.end);
}

/** `Please ignore question 3`: the questions named are asked no longer. */
function withdraw(asked: readonly Asked[], message: Message): Asked[] {
  const gone = findDropped(asked, message);
  return gone.size < asked.length ? asked.filter((_, i) => !gone.has(i)) : [...asked];
}

/** After a reply a question that is dropped keeps what became of it; where nothing did, it is asked no longer. */
function markWithdrawn(asked: readonly Asked[], message: Message): readonly Asked[] {
  const { id, text } = message;
  const gone = findDropped(asked, message);
  if (gone.size === 0) return asked;
  return asked.map((one, i) => {
    const place = gone.get(i);
    return place ? { ...one, withdrawn: { messageId: id, ...place, quote: text.slice(place.start, place.end) } } : one;
  });
}

/** The questions that a message drops, with the sentence that does so. */
function findDropped(asked: readonly Asked[], message: Message): Map<number, Span> {
  const gone = new Map<number, Span>();
  for (const span of sentencesOf(message)) {
    const words = message.text.slice(span.start, span.end);
    if (words.length > 600 || !DROPS.test(words) || COMPLAINS.test(words) || /\?$/u.test(words)) continue;
    for (const clause of words.split(NEXT_CLAUSE)) for (const i of dropped(clause, asked)) gone.set(i, span);
  }
  return gone;
}

/** `Number 8 has dropped out of the list`: a complaint, and nothing is let go. */
const COMPLAINS =
  /\b(?:has|have|had|seems? to have|appears? to have|was|were|got|been) (?:been |simply |just |quietly |somehow )*(?:dropped|omitted|ignored|disregarded|left|forgotten|missed|removed|scrapped)(?: out| off)?\b(?! by me)[^.]{0,40}\b(?:list|reply|letter|answers?|response|you|way|somewhere|between|altogether|out of)\b|\byou(?:['’]ve| have| seem to have| appear to have)? (?:\w+ )?(?:dropped|omitted|ignored|disregarded|left|forgotten|forgot|missed|removed|scrapped|ignore|omit)\b/i;

const DROPS = hintOf([WITHDRAWS, LETS_GO]);

/** Another thing is done to other questions from here: `drop Q6 and take Q2 to Q4 for 2022 alone`. */
const NEXT_CLAUSE =
  /(?:[;:]|,? (?:and|but|then)|,) (?=(?:please |just |only |instead )*(?:take|keep|limit|restrict|narrow|confine|answer|deal|do|send|treat|use|change|replace|i|we|the (?:others?|rest|remaining))\b)/i;

/** The questions that a clause says are withdrawn: `leave out 2 and 3`, `question 7 is dropped`, `never mind the free text`. */
function dropped(clause: string, asked: readonly Asked[]): readonly number[] {
  const numbers = droppedByNumber(clause, asked);
  const subject = numbers.length > 0 ? null : LETS_GO.exec(clause);
  const about = subject ? findSubject(clause.slice(subject.index + subject[0].length), asked) : [];
  return about.length === 1 ? about : numbers;
}

function droppedByNumber(clause: string, asked: readonly Asked[]): readonly number[] {
  const found = WITHDRAWS.exec(clause);
  if (!found) return [];
  const named = readGroups(clause, asked).flatMap((group) => group.members);
  if (named.length > 0) return named;
  const after = found.index + found[0].length;
  const gap = /^\s+(?=\(?(?:\d|(?!a\b|i\b)[a-z]\b|[ivx]{2,5}\b))/i.exec(clause.slice(after));
  return gap ? (readGroupAt(clause, after, after + gap[0].length, asked)?.members ?? []) : [];
}

/** `Never mind the free text`: the questions that have every word of a subject. */
function findSubject(words: string, asked: readonly Asked[]): readonly number[] {
  const subject = [
    ...readTopic(/^\s+(?:about |with )?(?:the|my|that|your)\s+[^,.;:()]{3,60}/iu.exec(words)?.[0] ?? ''),
  ];
  if (subject.length === 0 || subject.length > 4) return [];
  return asked.flatMap((one, i) => {
    const topic = readTopic(one.question.text);
    return subject.every((stem) => topic.has(stem)) ? [i] : [];
  });
}

/** New wording takes the place of the question with its label, else of the one most like it; a full new list replaces all. */
function replace(asked: readonly Asked[], fresh: readonly Asked[], listed: number): Asked[] {
  const gone = new Set<Asked>();
  for (const one of fresh) {
    const old =
      asked.find((other) => other.key !== '' && other.key === one.key) ??
      asked[readGroups(one.question.text, asked)[0]?.members[0] ?? -1] ??
      likeliest(asked, one);
    if (old) gone.add(old);
  }
  return [...asked.filter((one) => !gone.has(one) && listed < asked.length), ...fresh];
}

function likeliest(asked: readonly Asked[], one: Asked): Asked | undefined {
  return [...asked].sort((a, b) => overlap(b, one) - overlap(a, one)).find((other) => overlap(other, one) >= 0.3);
}

function overlap(one: Asked, other: Asked): number {
  const a = topicOf(one);
  const b = topicOf(other);
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function resembles(one: Asked, other: Asked): boolean {
  const a = topicOf(one);
  return a.size > 1 && overlap(one, other) >= 0.8;
}
