import {
  ANAPHOR,
  ASKS_ANEW,
  COLUMNED,
  compile,
  DOCUMENT,
  DOCUMENTS_ON,
  EACH_TIME,
  ENCLOSED,
  ENUMERATES,
  FIRST_WH,
  FRAGMENT,
  IF_KNOWN,
  INDIRECT,
  LAST_WH,
  LEAD_IN,
  LIST_ENDS,
  NAMED_THING,
  PARTICLES,
  PARTICULAR,
  QUALIFIED,
  STATES,
  SUPPOSES,
  TOPIC,
  TRAILING_WH,
  WANTS_YET,
  WHAT_WE_WANT,
} from '../phrases/en-clauses';
import { type Clause, readColonList } from './colon-list';
import { ADDED, hideBrackets, type Joint, leavePreposition, readJoints } from './joints';
import { countWords, isLong, readAsked, readOpening } from './openings';
import { FINITE, isTold } from './stated';

/** After these words a question word belongs to what stands before it. */
const HOLDS = compile(
  '\\b(?:and|or|but|of|on|in|at|for|to|from|by|with|about|than|that|as|if|know|tell|me|us|say|confirm|ask|see|show|explain|state|exactly|just|roughly|also|then|please|so|which|who|what|when|where|how|why|whether|wondering|decides?|depends?)$',
);
/** `…, and on what?` carries on with what stands before. */
const SCRAP =
  /^(?:(?:on|in|at|of|to|for|by|with|from|until|since) (?:what|which|whom|when|where)|(?:with|to) what (?:results?|outcomes?|effects?|success|end))\P{L}*$/iu;
/** `the staff who have left`: of the thing before it. */
const RELATIVE = /^who\b/iu;
/** `how many of those licences did you grant`: the verb that the question word still waits for. */
const VERB_FIRST = /^(?:is|are|do|did|have|does|has) /iu;
const UNFINISHED =
  /\b(?:how (?:many|much|often|long|old|big)|what|which|whose)\b(?:(?!\b(?:is|are|was|were|do|did|does|has|have|had|will|would|can|could)\b)\P{Po})*$/iu;
/** What is longer is no sentence. */
const LONGEST = 4000;

/**
 * Splits a sentence that asks for several things into one place for each: `who runs it, what it costs and the date it opened` is
 * three. A pair such as `how and when`, a relative clause, the columns of a list and what a document is about stay whole.
 * `entry` says that it is one entry of a list, where only full clauses part. Text that asks for one thing, or for nothing, is whole.
 */
export function splitAsks(text: string, start: number, end: number, entry = false): Clause[] {
  if (end - start > LONGEST) return [{ start, end }];
  const words = hideBrackets(text.slice(start, end));
  const listed = entry ? null : readColonList(words);
  if (listed) return listed.map((part) => ({ start: start + part.start, end: start + part.end }));
  const cuts: Joint[] = [];
  for (const found of readJoints(words)) {
    const joint = leavePreposition(words, found);
    const from = cuts.at(-1)?.next ?? 0;
    if (joint.at > from && parts(words, from, joint, entry)) cuts.push(joint);
  }
  const edges = [0, ...cuts.map((joint) => joint.next)];
  return edges.map((edge, i) => ({ start: start + edge, end: start + (cuts[i]?.at ?? words.length) }));
}

/** Whether a new ask begins after a joint. `from` is where the clause before it begins. */
function parts(words: string, from: number, joint: Joint, entry: boolean): boolean {
  if (joint.mark === 'run') return true;
  const before = words.slice(from, joint.at).replace(WHAT_WE_WANT, '').replace(NAMELY, '');
  const rest = words.slice(joint.next, joint.next + 200);
  if (from === 0 && ((!entry && leadsUp(before, rest)) || (joint.mark === 'comma' && namesNothing(before))))
    return false;
  if (joint.mark === 'semicolon')
    return (
      countWords(before) >= 2 &&
      /\p{L}/u.test(rest) &&
      !FRAGMENT.test(rest) &&
      (!STATES.test(rest) || ASKS_ANEW.test(rest))
    );
  const added = ADDED.test(words.slice(joint.at, joint.next)) && !COLUMNED.test(before);
  const opening = readOpening(rest) ?? (added && isLong(rest) ? 'thing' : null);
  const asked = opening && readAsked(before, from === 0);
  if (!opening || !asked || TRAILING_WH.test(before)) return false;

  if (joint.mark === 'gap')
    return (
      countWords(before) >= 4 &&
      !HOLDS.test(before) &&
      !(asked === 'thing' && RELATIVE.test(rest)) &&
      !(VERB_FIRST.test(rest) && UNFINISHED.test(before))
    );
  if (opening === 'wish') return !(from === 0 && SUPPOSES.test(before));
  if (opening === 'condition') return true;
  if (opening === 'wh') return partsAtWord(before, rest, joint, asked);
  if (opening === 'if') return asked !== 'thing' && asked !== 'verb' && !IF_KNOWN.test(rest);
  if (opening === 'verb') return asked === 'verb' || /\?\P{L}*$/u.test(words) || /^\P{L}*\p{Ll}/u.test(words);
  if (opening === 'own') return joint.mark === 'comma-and' && !COLUMNED.test(before);
  return partsAtThing(before, rest, joint, asked, entry);
}

/** On what it depends, for each of what it is, or that something is wanted: what is asked for comes after it. */
function namesNothing(before: string): boolean {
  return SUPPOSES.test(before) || EACH_TIME.test(before) || WANTS_YET.test(before);
}

/** `I gather the pier is let, and I would like to know to whom`: a clause that asks nothing, and belongs to what is asked after it. */
function leadsUp(before: string, rest: string): boolean {
  const opening = readOpening(rest);
  if (opening === null || opening === 'thing' || opening === 'own') return false;
  return (
    (opening === 'wish' && PUZZLED.test(before)) ||
    ((opening === 'wish' || FINITE.test(before) || SPEAKS.test(before)) &&
      readAsked(before, true) === 'thing' &&
      isTold(before))
  );
}

/** `I do not understand how it was worked out`, before what is asked. */
const PUZZLED =
  /^\W*(?:i|we) (?:(?:do|did|can|could|have|am|are)(?:n['’]t| not|not)|never|fail to) (?:(?:yet|really|quite|fully|been able to) )*(?:understand|understood|know|see|seen|follow|remember|say|tell|believe|aware|sure|clear|certain|make out|made out|work out)\b/iu;

/** `sight of the following papers, namely`: what is asked for comes after it. */
const NAMELY =
  /^[^;:?]{0,200}\b(?:following|these|those|things?|papers|documents|items|matters?|questions?)\b[^,;:?]{0,30},?\s+(?:namely|viz\.?|to wit|that is(?: to say)?),?\s+/iu;

/** Somebody is named who does something. */
const SPEAKS = /^\W*(?:i|we|you|he|she|it|they|there)\b/iu;

/** `any program that spots copied work, when essays are marked.`: at what times, at the end of a sentence, and no question. */
const WHENEVER =
  /^(?:when|where|while) (?:\p{L}+ing\b|(?:[\p{L}'’]+ ){1,4}?(?:is|are) (?:being )?\p{L}+(?:ed|en|ld|nt|ght|ne|ade|et|ut)\b)[^,;:?]*\W*$/iu;

/** At `who`, `how many`: not when it is a relative clause, a mere fragment, or within what a document is about. */
function partsAtWord(before: string, rest: string, joint: Joint, asked: string): boolean {
  const plain = rest.replace(PARTICLES, '');
  const piece = /^[^,;]*/u.exec(plain)?.[0] ?? plain;
  if (FRAGMENT.test(plain) || INDIRECT.test(before) || SCRAP.test(piece)) return false;
  if (joint.mark === 'comma' && WHENEVER.test(rest)) return false;
  if ((asked === 'verb' || /\b(?:whether|if)\b/i.test(before)) && ANAPHOR.test(piece)) return false;
  const word = FIRST_WH.exec(plain)?.[1]?.toLowerCase() ?? '';
  if (WHETHER_OR.test(plain)) return false;
  if (/^(?:how|what|why|whether)$/u.test(word)) return word !== 'how' || !isNested(before, word);
  if (isNested(before, word) || (isHeaded(before) && FIRST_WH.exec(before)?.[1]?.toLowerCase() === word)) return false;
  if (joint.mark !== 'comma' || followsVerb(before) || LIST_ENDS.test(rest)) return true;
  return asked === 'wh' && !/\p{Lu}\p{L}*$/u.test(before);
}

/** `…, whether by officers or not`: of any kind, and no question. */
const WHETHER_OR =
  /^whether\s+(?:(?:by|in|on|at|for|from|to|of|with|through|under|as|not|or not)\b|\p{L}+(?:\s+\p{L}+)?\s+or\s+\p{L}+\P{L}*(?:$|[,;]))/iu;

/** The same word stands within a clause that another one opens: `who decides how much is paid and how …`. */
function isNested(before: string, word: string): boolean {
  const last = LAST_WH.exec(before);
  const head = FIRST_WH.exec(before);
  return last?.[1]?.toLowerCase() === word && head !== null && last.index !== head.index;
}

/** A thing stands before the first question word, which may then be a relative: `the officers who signed and who …`. */
function isHeaded(before: string): boolean {
  const head = FIRST_WH.exec(before);
  return head !== null && NAMED_THING.test(before.slice(0, head.index));
}

/** Nothing stands before the comma that a relative clause could belong to. */
function followsVerb(before: string): boolean {
  return /\b(?:for|of|on|in|at|to|by|up|out|off|over|with|is|are|was|were|\p{L}{2,}ed)$/iu.test(before);
}

/** `the contract, the business case and any minutes`: one document after the other. */
function countsOff(own: string, plain: string): boolean {
  const bare = ASKS_ANEW.test(own) ? own.replace(LEAD_IN, '') : own;
  return DOCUMENT.test(bare.trim()) && DOCUMENTS_ON.test(plain);
}

/** `the names, with what each was paid, and the length of the longest run`: between commas, and over before the next thing. */
const INSERTED = /,\s+(?:together |along )?with\b[^,]{4,80}\b(?:each|every|them|those|all)\b[^,]{0,20}$/iu;
/** And that has its own particulars. */
const OWN_LENGTH = /^(?:the|an?|any|all)(?: \S+){6,}/iu;

const DETERMINED = /^(?:the|an?|any|all|each|every|your|copies|details|such)\b/iu;

/** `the minute of June, that records the decision`: what the thing before it tells, and no records. */
const THAT_TELLS =
  /^that (?:records?|notes?|minutes?|reports?|lists?|details?|plans?|schedules?|documents?|figures?|costs?|surveys?|contracts?|reviews?|maps?|charts?|names|dates) (?:the|an?|his|her|their|its|your|our|this|that|these|those|each|every|how|why|when|what|who|whether)\b/iu;

/** At `the number of`: not when it stands under a preposition, or shares its particulars with what stands before. */
function partsAtThing(before: string, rest: string, joint: Joint, asked: string, entry: boolean): boolean {
  const plain = rest.replace(PARTICLES, '');
  if (ENCLOSED.test(before) && !(joint.mark === 'comma-and' && INSERTED.test(before) && OWN_LENGTH.test(plain)))
    return false;
  if (ENUMERATES.test(before) && !DETERMINED.test(plain)) return false;
  if (THAT_TELLS.test(plain)) return false;
  const loose = joint.mark === 'and';
  if (loose && TOPIC.test(before)) return false;
  const full = QUALIFIED.test(plain);
  if (entry) return full && asked === 'thing' && QUALIFIED.test(before.trim());
  const own = before.replace(LEAD_IN, '');
  if (asked === 'thing' && joint.mark === 'comma' && countsOff(own, plain)) return true;
  if (asked !== 'thing' || joint.mark === 'comma') return full;
  if (full && /^(?:any|copies|details|a copy)\b/i.test(plain)) return true;
  return !loose || ((full || DOCUMENT.test(plain)) && (PARTICULAR.test(own) || countWords(own) > 2));
}
