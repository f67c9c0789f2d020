import type { Promised } from '../thread/act';
import type { BareAct } from '../thread/acts';
import { readVoice, type Utterance } from '../thread/acts/voice';
import { findAll } from '../thread/find-all';
import type { IsoDay, Message } from '../thread/thread';
import { readAbout } from './promises-about';
import { bindAsked } from './promises-brief';
import { isAnothers, isBareDay, isCommitment } from './promises-commit';
import { type AddWorkingDays, type NamedDay, readDays } from './promises-day';
import { isOnlyHoped } from './promises-hope';
import { isAhead, type LikelyDay, weighDays } from './promises-likely';
import { isTarget } from './promises-target';
import { pointsBack, readThen } from './promises-then';
import { nameWriter } from './promises-writer';
import { readQuoted } from './quoted';

/** A receipt that names a day so many working days off, or later, names the law's last day. */
const LIMIT = 14;
/** A letter that promises more is no letter. */
const MOST = 60;

/**
 * The days by which a message of the authority itself says that it will reply, each with the questions that it is for, in the order of the
 * letter. The statement of a legal limit is none, nor is the return of somebody absent, a time counted from an event yet to come, or a day
 * before the letter's own. Without the letter's own day only dates with a year are read. Empty when there are none; never throws.
 */
export function readPromises(
  message: Pick<Message, 'id' | 'text' | 'sentOn'>,
  act: Pick<BareAct, 'kind'>,
  addWorkingDays: AddWorkingDays,
): readonly Promised[] {
  if (act.kind === 'auto-reply' || act.kind === 'bounce') return [];
  const quoted = readQuoted(message.text);
  const spoken = readVoice(message).filter(
    ({ start, end }) => !quoted.some(([from, to]) => from <= start && end <= to + 1),
  );
  const voice = bindAsked(spoken).map((one) => leaveQuoted(withWriter(one, message.text)));
  const plain = readAll(message, voice, act, isCommitment, addWorkingDays);
  const said = plain.length > 0 ? plain : readAll(message, voice, act, isBareDay, addWorkingDays);
  const days = weighDays(spoken, message.sentOn, act, addWorkingDays);
  const kept = said.filter((one) => !isUnlikely(one, days));
  const last = limitOf(message, act, addWorkingDays);
  const more = days
    .filter(({ likely, day }) => likely > LIKELY && (last === null || day.date < last))
    .flatMap(({ utterance, above, day, beside }) => promise(message, utterance, above, day, beside));
  return distinct([...kept, ...more].sort((a, b) => a.evidence.start - b.evidence.start));
}

/** What was learned decides where it is sure, the rules where it is not. */
const LIKELY = 0.9;
const UNLIKELY = 0.1;

/** What a rule took for a promise, and what hardly any letter promises that names a day so. */
function isUnlikely({ date, evidence }: Promised, days: readonly LikelyDay[]): boolean {
  const own = days.filter(({ day, utterance }) => day.date === date && utterance.start === evidence.start);
  return own.length > 0 && own.every(({ likely }) => likely < UNLIKELY);
}

/** A receipt that names this day or a later one names the law's last day; null for other letters. */
function limitOf(
  { sentOn }: Pick<Message, 'sentOn'>,
  act: Pick<BareAct, 'kind'>,
  addWorkingDays: AddWorkingDays,
): IsoDay | null {
  return act.kind === 'acknowledgement' && sentOn ? addWorkingDays(sentOn, LIMIT) : null;
}

function withWriter(utterance: Utterance, letter: string): Utterance {
  const text = nameWriter(utterance.text, letter);
  return text === utterance.text ? utterance : { ...utterance, text };
}

/** `"You will have it by 4 May", he told me`: what somebody said is no promise, and keeps its place. */
const SAID = /(?<![^\s(])"[^"]{15,400}"(?=[\s.,;:)]|$)/g;

function leaveQuoted(utterance: Utterance): Utterance {
  if (!utterance.text.includes('"')) return utterance;
  return { ...utterance, text: utterance.text.replace(SAID, (words) => '-'.repeat(words.length)) };
}

function readAll(
  message: Pick<Message, 'id' | 'text' | 'sentOn'>,
  voice: readonly Utterance[],
  act: Pick<BareAct, 'kind'>,
  undertakes: typeof isCommitment,
  addWorkingDays: AddWorkingDays,
): Promised[] {
  const found: Promised[] = [];
  for (const [i, utterance] of voice.entries()) {
    if (found.length >= MOST) break;
    if (!undertakes(utterance.text, act.kind) && !pointsBack(utterance)) continue;
    const said = readSentence(message, utterance, voice[i - 1], act, undertakes, addWorkingDays);
    found.push(...(said.length > 0 ? said : readBack(message, utterance, voice[i - 1], addWorkingDays)));
  }
  return found;
}

function readSentence(
  message: Pick<Message, 'id' | 'text' | 'sentOn'>,
  utterance: Utterance,
  above: Utterance | undefined,
  act: Pick<BareAct, 'kind'>,
  undertakes: typeof isCommitment,
  addWorkingDays: AddWorkingDays,
): Promised[] {
  const limit = limitOf(message, act, addWorkingDays);
  const days = readDays(utterance.text, message.sentOn, addWorkingDays);
  return days
    .filter(
      (day) => !isAnothers(pieceOf(utterance.text, day, PARTS), act.kind) && isTarget(utterance.text, day, act.kind),
    )
    .filter((day) => undertakes(pieceOf(utterance.text, day, CLAUSES), act.kind))
    .filter(({ date }) => isAhead(date, message.sentOn))
    .filter(({ date }) => limit === null || date < limit)
    .flatMap((day) => promise(message, utterance, above, day, days));
}

/** The promise of a day, for each question that it is for. */
function promise(
  message: Pick<Message, 'id' | 'text'>,
  utterance: Utterance,
  above: Utterance | undefined,
  day: NamedDay,
  days: readonly NamedDay[],
): Promised[] {
  const { start, end } = utterance;
  const evidence = { messageId: message.id, start, end, quote: message.text.slice(start, end) };
  const about = readAbout(utterance, above, day, days);
  const expected = isHoped(utterance.text, day) ? ({ expected: true } as const) : {};
  return (about.length > 0 ? about : ['all']).map((one) => ({ date: day.date, about: one, ...expected, evidence }));
}

/** What is undertaken for the day that the sentence above names. */
function readBack(
  message: Pick<Message, 'id' | 'text' | 'sentOn'>,
  utterance: Utterance,
  above: Utterance | undefined,
  addWorkingDays: AddWorkingDays,
): Promised[] {
  if (!above || !pointsBack(utterance)) return [];
  const own = readDays(utterance.text, message.sentOn, addWorkingDays);
  const date = own.length > 0 ? null : readThen(utterance, above, readDays(above.text, message.sentOn, addWorkingDays));
  if (date === null || date === message.sentOn || !isAhead(date, message.sentOn)) return [];
  const { start, end } = utterance;
  const evidence = { messageId: message.id, start, end, quote: message.text.slice(start, end) };
  return [{ date, about: 'all', evidence }];
}

/** Where one thing that is said ends and another begins. */
const PARTS =
  /;|, but |[.!] (?=[A-Z])| - |, and (?:I|we) (?:must|have to|shall|will|am|are) |, (?:and )?(?:it|this) (?:will|should) now | and (?:will|won't|shall|is|are) (?:not )?now | and (?=(?:will|shall) (?:now |then |therefore |also )?(?:reply|respond|write|answer|update|contact|let you|be in touch|get back|come back)\b(?! (?:to )?(?:them|him|her|those)\b))|, (?:and )?so (?=(?:you|we|I) (?:can|may|should|will|shall|expect|hope|aim)\b|our (?:reply|answer|response)\b)|, and (?=(?:you (?:can|may|should)|our (?:reply|answer|response)) )/g;

/** Where a clause with a subject of its own begins: `It goes to the Board next month, and I will write to you after that`. */
const CLAUSES = /,? (?:and|but) (?=(?:i|we|you) ?(?:'ll|will|shall|hope|expect|intend)\b)/gi;

/** The piece of a sentence in which a day stands, when it is cut wherever a pattern is found. */
function pieceOf(text: string, day: NamedDay, pattern: RegExp): string {
  return text.slice(...boundsOf(text, day, pattern));
}

function boundsOf(
  text: string,
  { start, end }: Pick<NamedDay, 'start' | 'end'>,
  pattern: RegExp,
): readonly [from: number, to: number] {
  const cuts = findAll(pattern, text).map(({ index }) => index);
  return [cuts.findLast((cut) => cut < start) ?? 0, cuts.find((cut) => cut >= end) ?? text.length];
}

function isHoped(text: string, { start, end }: NamedDay): boolean {
  const [from, to] = boundsOf(text, { start, end }, CLAUSES);
  return isOnlyHoped(text.slice(from, start), text.slice(end, to));
}

/** Each promise once, where it is first made; said of the whole and of one question for the same day, it is for the question. */
function distinct(found: readonly Promised[]): Promised[] {
  const kept = found.filter(
    (one) => one.about !== 'all' || !found.some((other) => other.date === one.date && other.about !== 'all'),
  );
  return kept.filter((one, i) => kept.findIndex((other) => other.date === one.date && other.about === one.about) === i);
}
