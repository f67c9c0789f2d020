import { type Asked, topicOf } from '../../asked';
import { NEVER_DONE, NO_ONE, NO_PRACTICE, NONE_MADE, NOT_HELD, NOT_SHOWN } from '../../phrases/en-absence';
import { YES_NO } from '../../phrases/en-asks';
import { matches } from '../../tried';
import { readStems } from '../../words';
import type { Kind } from '../wants/kind';
import { hasValue } from '../wants/values';

/** A request for a document is no question of yes or no, in whatever words. */
function isYesNo(one: Asked, kind: Kind): boolean {
  return !kind.document && YES_NO.test(one.question.text);
}

/** Nothing is held. */
export function isAbsent(text: string, one: Asked, kind: Kind, at: number): boolean {
  if (at === 0 && isYesNo(one, kind) && /^\W*(?:yes|no)\b/i.test(text) && !/information|data/i.test(text)) return false;
  if (kind.document && (isNeverDone(text, one) || isGone(text, one))) return true;
  return (
    (matches(NOT_HELD, text) ||
      isNoneHeld(text, kind) ||
      isSilent(text, one) ||
      isNeverMade(text, one, kind, at) ||
      isNoPractice(text, one)) &&
    !matches(MISTAKEN, text)
  );
}

/** `No evaluation is held`; of a count the same would be nought. */
function isNoneHeld(text: string, kind: Kind): boolean {
  return !kind.figure && NONE_HELD.test(text);
}

const NONE_HELD =
  /\bno (?:[\w'’-]+ ){1,5}?(?:\([a-z\d]{1,3}\) )?(?:is|are) (?:(?:currently|now|therefore|itself|in fact) )?held\b(?! (?:in|at|by|on|over|to|every|each|until)\b)/i;

/** What nobody records; of the thing that is counted the same would mean that there was none. */
function isNoPractice(text: string, one: Asked): boolean {
  const [, thing] = NO_PRACTICE.exec(text) ?? [];
  const asked = topicOf(one);
  return (
    thing !== undefined &&
    !readStems(thing)
      .slice(0, 2)
      .some((stem) => asked.has(stem))
  );
}

/** The paper that is asked for was never made: `No survey was done`; to a count the same would be nought. */
function isNeverMade(text: string, one: Asked, kind: Kind, at: number): boolean {
  if (!kind.document && !(at === 0 && RESULTS.test(one.question.text))) return false;
  if (NO_ONE.test(text)) return true;
  const [, ...found] = NONE_MADE.exec(text) ?? [];
  const asked = topicOf(one);
  return readStems(found.filter(Boolean).join(' ')).some((stem) => asked.has(stem));
}

/** `the results of any sampling`: what a paper would give, and no count of them. */
const RESULTS =
  /^(?!.*\b(?:how|what|which|who|when|where|why|whether|numbers?|costs?|dates?)\b).*\b(?:results|findings|readings|measurements) (?:of|from|for)\b/is;

/** `The survey never took place` of the survey itself: there is none to give. Of papers on it the same would tell what became of it. */
function isNeverDone(text: string, one: Asked): boolean {
  const [, thing] = NEVER_DONE.exec(text) ?? [];
  const [head] = thing ? readStems(thing) : [];
  return head !== undefined && topicOf(one).has(head) && !PAPERS_ON.test(one.question.text);
}

/** `The plan was shredded in 2020` of the plan itself, and not of a thing of which it tells. */
function isGone(text: string, one: Asked): boolean {
  const [, thing] = LOST.exec(text) ?? [];
  if (thing === undefined) return false;
  const named = readStems(thing);
  return /^\W*(?:this|that|it|these|those|they)\W*$/i.test(thing) || named.some((stem) => topicOf(one).has(stem));
}

/** What was lost or destroyed, at the beginning of a sentence. */
const LOST =
  /^\W*(?:(?:unfortunately|sadly|regrettably|i am afraid|we regret that),? )?((?:(?:the|this|that|it|these|those|they|our|its|any|all)\b ?)(?:[\w'’-]+ ){0,4}?)(?:was|were|has been|have been|had been) (?:\w+ )?(?:destroyed|shredded|lost|weeded|deleted|disposed of|wiped|overwritten|mislaid|thrown (?:away|out)|binned)\b/i;

/** `The minutes do not give the reason`: what is kept is silent, and the question is not about the papers themselves. */
function isSilent(text: string, one: Asked): boolean {
  return SILENT_PAPERS.test(text) && !OF_PAPERS.test(one.question.text);
}

const SILENT_PAPERS =
  /^\W*(?:(?:unfortunately|however|but|and|as),? )?(?:(?:our|the|its|these|those|such|surviving) )?(?:records?|files?|papers?|minutes|notes|logs?|registers?|paperwork|documents?|database|systems?)(?: (?:that |which )?(?:we|i) (?:have|hold|keep|found))? (?:do|does|did)(?:n't| not) (?:actually |themselves |itself )?(?:say|tell|show|give|go into|go (?:back )?(?:that|so|as) far|reveal|indicate|disclose|state|mention|specify|cover|extend|reach)\b/i;
const OF_PAPERS =
  /\b(?:records?|files?|papers?|minutes|notes|logs?|registers?|paperwork|documents?|database|systems?)\b/i;

const PAPERS_ON =
  /\b(?:e-?mails?|correspondence|letters?|messages|minutes|invoices?|contracts?|plans?|notes?|briefs?|quot\w+|orders?|tenders?|bookings?)\b/i;

/** `I was wrong to say that we hold nothing`; `five of these masters do not hold a licence`; `The group did not meet, so there are no minutes` tells what became of it. */
const MISTAKEN =
  /\b(?:hold|holds|held|have|has) (?:an?|any|the|its|such an?) (?:\w+ )?(?:licen[cs]e|contract|permit|stocks?|certificate|accreditation|subscription|land|shares|office|qualification|membership|insurance|polic(?:y|ies) with)\b|\b(?:wrong|mistaken|incorrect|error)\b[^.]{0,40}\b(?:sa(?:y|id|ying)|told|tell|stat\w+)\b|\bof (?:these|them|those)(?: \w+)? (?:do|does|did)(?: not|n't) (?:hold|have|keep)\b|\bdid(?: not|n't) (?:meet|take place|happen|sit|go ahead)\b/i;

/** What the records do not count or tell apart. */
export function isNotShown(text: string, one: Asked, kind: Kind): boolean {
  const found = NOT_SHOWN.exec(
    UNCOUNTED.test(text) && hasValue(text.replace(UNCOUNTED, '')) ? text.replace(UNCOUNTED, ' ') : text,
  );
  return (
    found !== null &&
    !isSubject(found[0], one) &&
    !isYesNo(one, kind) &&
    !matches(OF_OTHERS, text) &&
    !(text.includes('counted') && APART.test(text))
  );
}

/** `17 (and 6 seasonal, not counted)`: others, beside what was counted. */
const UNCOUNTED =
  /,? ?(?:\((?:and|plus|also|besides) [^()]{1,60}(?:\bnot|n't) (?:been )?counted\)|and [^.;()]{1,40}\([^()]{0,60}(?:\bnot|n't) (?:been )?count(?:ed)?\))/i;

/** `96, which are not counted in the figure at f`: apart from what another answer counts. */
const APART =
  /(?:\bnot|n't) (?:been |already )?counted (?:in|among|within|under) (?:(?:the|that|our|my) )?(?:(?:figures?|totals?|numbers?|answers?|counts?) )?(?:at|in|for|to|under|given|above|below|of) (?:(?:question|part|point|item|answer|no|q)\b\.? ?)?(?:\(?(?:\d|[a-z]\b)|above|below)/i;

/** `The days in between are not counted`, `We were not shown how`: nothing is said of the records. */
const OF_OTHERS =
  /\b(?:days?|time|period|weeks?|clock)\b[^.]{0,30}\b(?:not|n't) (?:be )?count(?:ed)?\b|\b(?:we|i) (?:was|were|have been|am|are)(?: not|n't) (?:shown|told|asked)\b|\b(?:rather|prefer) not\b/i;

/** Whether the question has a word of a phrase: what is said of it is said of its subject. */
export function isSubject(phrase: string, one: Asked): boolean {
  const asked = topicOf(one);
  return readStems(phrase).some((stem) => asked.has(stem));
}
