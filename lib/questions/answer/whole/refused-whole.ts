import { readGroups } from '../../groups';
import { PARTS, REST } from '../../phrases/en-answers';
import type { Sentence } from '../reading/reply';
import { type Context, type Finding, makeFinding } from '../state/finding';
import { readState } from '../state/state';
import { declaresRefusal } from './declared';
import { weighRefusal } from './refusing';
import { relievesWhole } from './relieved';
import { standsWhole } from './stands-whole';

/** A refusal of the whole request, and what it leaves out. */
interface Refusal {
  readonly finding: Finding;
  /** `Save for Question 6, to which the answer is 2 October, …`: what is said of these instead, if anything. */
  readonly excepted: ReadonlyMap<number, Finding | null>;
}

/** A refusal of the whole request in so many words: what else the letter says of its parts explains it. */
export function readRefusal(free: readonly Sentence[], context: Context): Refusal | null {
  for (const [i, sentence] of free.entries()) {
    const { text } = sentence;
    if (OF_THESE.test(text) && namesSome(free.slice(Math.max(0, i - NEAR), i), context)) continue;
    if (
      isDeclined(sentence, free.slice(Math.max(0, i - BEFORE), i), free[i + 1], context) ||
      isOverflowing(sentence, free.slice(i + 1, i + NEAR), context)
    )
      return {
        finding: makeFinding('refused', sentence, WITHHELD.confidence, WITHHELD.why, { whole: true }),
        excepted: new Map(),
      };
    if (refusesAll(text) && text.search(PARTS) < 0 && readGroups(text, context.asked).length === 0) {
      const before = free[i - 1];
      const place = { start: before && OF_LAW.test(before.text) ? before.start : sentence.start, end: sentence.end };
      return {
        finding: makeFinding('refused', place, WITHHELD.confidence, WITHHELD.why, { whole: true }),
        excepted: new Map(),
      };
    }
    if (RULED.test(text)) {
      const ground = free.slice(i + 1, i + 3).findLast((next) => GROUND.test(next.text));
      const place = { start: sentence.start, end: ground?.end ?? sentence.end };
      return {
        finding: makeFinding('refused', place, WITHHELD.confidence, WITHHELD.why, { whole: true }),
        excepted: new Map(),
      };
    }
    if (!OF_ALL.test(text.replace(PARTS, ' ')) || text.length > 900 || REST.test(text) || /:$/u.test(text)) continue;
    const excepted = readExcepted(sentence, context);
    if (excepted.size === 0 && readGroups(text, context.asked).length > 0) continue;
    const probe = context.asked.findIndex((_, i) => !excepted.has(i));
    const finding = readState(Math.max(0, probe), sentence.start, sentence.end, context);
    if (finding?.state === 'refused' || (excepted.size > 0 && finding?.state === 'partly-answered'))
      return { finding: { ...finding, ...WITHHELD, start: sentence.start, end: sentence.end }, excepted };
  }
  const vexatious = findVexatious(free, context);
  return (
    vexatious && {
      finding: makeFinding('refused', vexatious, WITHHELD.confidence, WITHHELD.why, { whole: true }),
      excepted: new Map(),
    }
  );
}

/**
 * `Taken with the others it is considered to be vexatious`, where the letter relies on section 14: only a request can be that, and no part
 * of the information. FOIA s.14(1), FOISA s.14(1).
 */
function findVexatious(free: readonly Sentence[], { asked, cited = [], text }: Context): Sentence | null {
  if (!cited.some(({ start, end }) => /(?<!\d)14(?!\d)/u.test(text.slice(start, end)))) return null;
  const found = free.findLast((one) => VEXATIOUS.test(one.text) && !OF_LAW_OR_DOUBT.test(one.text));
  return found && found.text.search(PARTS) < 0 && readGroups(found.text, asked).length === 0 ? found : null;
}

/** Whether a sentence may refuse the whole request, so that the letter is read for that. */
export function mayRefuseAll(text: string): boolean {
  return refusesAll(text) || VEXATIOUS.test(text);
}

const VEXATIOUS =
  /\b(?:is|be|as|it|this one|request|find|found|deems?|consider(?:ed|s)?|regard(?:ed|s)?)\b[^.;]{0,60}\bvexatious\b/i;
/** What the Act says, what is weighed and what was not found. */
const OF_LAW_OR_DOUBT =
  /\b(?:whether|if|where|when|may|might|can|could|must|should|not|never|nor|any|a request|requests|meaning|defin\w+|themes?|guidance|tribunal|asked?|said|say|considering|earlier|previous|last|other)\b[^.;,]{0,60}\bvexatious\b/i;

/** `For those two parts the request is manifestly unreasonable`: said of what stands before it, and of no other. */
const OF_THESE =
  /^\W*(?:for|on|as (?:to|for|regards)|with regard to|in respect of|in relation to|so far as|where) (?:those|these|both(?: of)?(?: those| these)?|that|this)(?: (?:one|two|three|four|five))? (?:parts?|items?|points?|questions?|elements?|limbs?|heads?)\b/i;

/** Some of the questions were named, so that it can be told which ones `those two` are. */
function namesSome(before: readonly Sentence[], { asked }: Context): boolean {
  return before.some(({ text }) => {
    const named = new Set(readGroups(text, asked).flatMap((group) => group.members));
    return named.size > 0 && named.size < asked.length;
  });
}

/** `Your request is therefore refused.`, after the sentence that names the ground; `the refusal of the whole request under section 12 stands`. */
const REFUSED =
  /\byour (?:whole )?(?:request|application) (?:is|has been|must be|is being|stands) (?:therefore |accordingly |hereby )?(?:refused|declined)\W*$|\brefusal of (?:the|your) (?:whole|entire) (?:request|application)\b[^.]{0,60}\b(?:stands?|(?:is|was|be) (?:therefore )?(?:upheld|maintained|confirmed|right|correct|sound|justified))\W*$/i;

/** The rest is no whole; to confirm nothing is seldom said of one, and its label may stand before it. */
const OF_SOME = /\bneither confirm|\b(?:confirm (?:n?or|or) deny|NCND)\b|\bthe (?:rest|remainder|others?)\b/i;
/** So likely what was learned must hold it for a refusal of the whole. */
const SURE = 0.9;

/** Whether a sentence refuses the whole request in so many words, or says that it stays refused. */
function refusesAll(text: string): boolean {
  if (REFUSED.test(text) || standsWhole(text) || declaresRefusal(text) || relievesWhole(text)) return true;
  return weighRefusal(text) >= SURE && !OF_SOME.test(text) && !REST.test(text) && !OF_THESE.test(text);
}

const OF_LAW = /\b(?:section|regulation|s\.?|reg\.?) ?\d/i;

/** `OUTCOME: Refused in full` in the head of a case, and below it `GROUND: s14(1) FOIA`. */
const RULED =
  /^\W*(?:outcome|decision|result|determination|status)\s?[:=–-]\s*(?:(?:request|all|information|application) )?(?:refused|withheld|declined|exempt|rejected)(?: in full| in (?:its|their) entirety| -| \(|\W*$)/i;
const GROUND = /^\W*(?:grounds?|reasons?|exemptions?|exceptions?|legal basis|provision|section|under)\b[^:]{0,24}:/i;

/** `We have the records but are declining to do so. Section 12(1) …`: declined, on a ground that is only ever one for the whole. */
function isDeclined(
  { text }: Sentence,
  before: readonly Sentence[],
  next: Sentence | undefined,
  { asked }: Context,
): boolean {
  if (!DECLINING.test(text.replace(/’/gu, "'")) || /\b(?:not|never)\b[^.]{0,20}\bdeclin/i.test(text)) return false;
  const both = `${text} ${next?.text ?? ''}`;
  if (REST.test(both) || both.search(PARTS) >= 0 || readGroups(both, asked).length > 0) return false;
  return OF_COST.test(both) || (OVER.test(text) && before.some((one) => OF_COST.test(one.text)));
}

/** So many sentences before it may name the limit, where it says itself that this is passed. */
const BEFORE = 3;
const OVER =
  /\b(?:limit|cost|estimate|it|this|that)\b[^.;]{0,40}\b(?:exceed(?:s|ed)?|over|passed|beyond|above|more than)\b/i;

/** `We are unable to comply. … Section 12 applies, and where one part goes over the limit we need not answer the rest.` */
function isOverflowing({ text }: Sentence, after: readonly Sentence[], { asked }: Context): boolean {
  if (!DECLINING.test(text.replace(/’/gu, "'")) || text.search(PARTS) >= 0 || readGroups(text, asked).length > 0)
    return false;
  return after.some((one) => OVERFLOWS.test(one.text) && readGroups(one.text, asked).length === 0);
}

/** So many sentences after it may reckon what the work would take. */
const NEAR = 8;
const OVERFLOWS =
  /\b(?:one|any|a single) (?:part|element|item|question|point|aspect) (?:of (?:a|an|the|your|any) (?:\w+ )?request )?[^.;]{0,40}\b(?:over|beyond|past|above|exceeds?|outside|breaks|breaches)\b[^.;]{0,60}\blimit\b[^.;]{0,80}\b(?:not oblige|(?:no|any) (?:obligation|duty)|not (?:obliged|required|bound)|need not|relieve|whole|entire)/i;

const DECLINING =
  /\b(?:declin(?:e|es|ed|ing) (?:to (?:do so|comply|answer|provide|deal|act)|it|your request|the request)|(?:will (?:therefore |accordingly )?not|won't|cannot|can't|shall not|not going to|unable to|not able to) (?:therefore |now )?(?:be (?:answering|complying|dealing|proceeding|taking)|answer|comply|deal with|proceed|take|provide|supply|give|release|disclose)(?: (?:with|to|on))? (?:it|this|that|your request|the request|any of it))\b/i;
const OF_COST = /\b(?:section|s\.?) ?1[24]\b/i;

const WITHHELD = {
  state: 'refused',
  whole: true,
  confidence: 0.8,
  upholds: false,
  missing: null,
  why: 'The authority relies on an exemption, an exception or a limit for it.',
} as const;
const OF_ALL =
  /\b(?:your|the|this|whole)(?: (?:particular|entire|whole|present))? (?:request|application)\b|\bcost of compl(?:iance|ying)\b|\bsection 17\(5\)|\bcompl(?:y|ying) with an? request\b|\b(?:all|any|none|everything|the whole|the rest) (?:of )?(?:the |that |what )?(?:information|you (?:asked|requested))\b|\bthe information (?:that |which )?(?:you (?:have )?(?:asked|requested|sought)|requested|sought)\b[^.]{0,120}\b(?:entirety|whole|in full|exempt)\b|\beverything else\b/i;

/** The questions that a sentence about the whole request leaves out, with what it says of them up to the comma. */
function readExcepted({ start, text }: Sentence, context: Context): ReadonlyMap<number, Finding | null> {
  const found = EXCEPT.exec(text);
  const clause = found?.[0] ?? '';
  const members = readGroups(clause, context.asked).flatMap((group) => group.members);
  const at = start + (found?.index ?? 0);
  const says = /\b(?:answer|reply|response|figure|number)\b[^,]{0,12}\b(?:is|was)\b/i.exec(clause);
  return new Map(
    members.map((member) => [
      member,
      says
        ? readState(member, at + says.index + says[0].length, at + clause.length, {
            ...context,
            under: true,
            cited: [],
          })
        : null,
    ]),
  );
}

const EXCEPT =
  /\b(?:save(?: only)? (?:for|in respect of)|except(?:ing)?(?: for| in respect of)?|apart from|other than|but not|excluding|with the exception of|leaving aside)\b[^.]*?(?=, (?:the|all|everything|your|we|i|it)\b|[.;]|$)/i;
