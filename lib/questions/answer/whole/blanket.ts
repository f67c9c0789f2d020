import type { Act } from '../../../thread/act';
import { readGroups } from '../../groups';
import { FURTHER } from '../../phrases/en-absence';
import { PARTS, PASSED, PASSES_PART, REST, TRANSFERS, WHOLE } from '../../phrases/en-answers';
import { GUESS } from '../outcome';
import { liken } from '../reading/likeness';
import type { Sentence } from '../reading/reply';
import type { Topics } from '../reading/topics';
import { type Context, type Finding, makeFinding } from '../state/finding';
import { readState } from '../state/state';

/**
 * What a message says of the request as a whole, or of the rest of it: refused, not held, attached, put off. `unmet` are the
 * questions that it does not answer one by one, `met` how many it does.
 */
export function readBlanket(
  free: readonly Sentence[],
  unmet: readonly number[],
  met: number,
  context: Context,
  act: Act,
  topics: Topics,
): Map<number, Finding> {
  const found = new Map<number, Finding>();
  const [probe] = unmet;
  if (probe === undefined) return found;
  const named = act.kind === 'transfer' ? free.find((one) => TRANSFERS.test(one.text) && isOfSome(one, context)) : null;
  if (named) return handNamed(named, unmet, context);
  const part =
    act.kind === 'transfer' ? free.find(({ text }) => PASSED.test(text) && PASSES_PART.test(text)) : undefined;
  if (part) return handPart(part, free, unmet, context, topics);
  const finding = choose(free, probe, met, context, act, topics);
  if (finding) for (const i of unmet) found.set(i, finding);
  return found;
}

/** What is said in passing, `the form does not ask for that`, is not said of the whole request. */
const SURE = 0.8;
const RANK = ['refused', 'not-held', 'in-attachment', 'deferred', 'signposted'];

/** A review of silence promises an answer: `has been told to answer you by 30 June`. */
const ANSWERS_YOU = /\b(?:answer|reply to|respond to|write to|send) you\b/i;

function choose(
  free: readonly Sentence[],
  probe: number,
  met: number,
  context: Context,
  act: Act,
  topics: Topics,
): Finding | null {
  const late = act.kind === 'holding' || act.kind === 'extension' || act.kind === 'fees-notice';
  const sure = act.confidence >= GUESS;
  const filed = context.attachments ? free.find(({ text }) => FILED_ALL.test(text)) : undefined;
  if (filed && met === 0)
    return makeFinding(
      'in-attachment',
      filed,
      0.8,
      'The answers are said to be in an attachment, which was not read.',
      {
        whole: true,
      },
    );
  const hits = [
    ...readRemainder(free, probe, context),
    ...free.flatMap((sentence) => {
      if (sentence.text.length > 900 || /:$/u.test(sentence.text) || isOfSome(sentence, context)) return [];
      if (PASSED.test(sentence.text) && PASSES_PART.test(sentence.text)) return [];
      const finding = readState(probe, sentence.start + concede(sentence), sentence.end, { ...context, review: false });
      if (!finding || !RANK.includes(finding.state) || (!sure && finding.state === 'deferred')) return [];
      const whole = late
        ? finding.state === 'deferred'
        : met === 0
          ? WHOLE.test(sentence.text) ||
            (context.review && ANSWERS_YOU.test(sentence.text)) ||
            (finding.state !== 'deferred' && finding.confidence >= SURE)
          : REST.test(sentence.text) ||
            (isAll(sentence.text, finding) && !isOfOne(sentence, context, topics)) ||
            (finding.state === 'not-held' && FURTHER.test(sentence.text));
      if (!whole || /\b(?:refin|narrow|may wish to|if you (?:can|could|would|wish))\b/i.test(sentence.text)) return [];
      return [{ ...finding, whole: true, confidence: WHOLE.test(sentence.text) ? 0.8 : 0.6 }];
    }),
  ];
  if (late)
    return (
      hits.find((hit) => hit.state === 'deferred') ??
      ((sure && (met < ANSWERS || act.confidence >= CERTAIN)) || met === 0 ? put(free, act) : null)
    );
  if (act.kind === 'transfer' && met === 0) return hand(free, act);
  return hits.sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state) || b.confidence - a.confidence)[0] ?? null;
}

/** A letter that answers so many questions puts off the others only where it is hardly anything but a holding letter. */
const ANSWERS = 2;
const CERTAIN = 0.85;

/** `I have sent Q3 on to that office`: it names some of the questions, and is said of these. */
function isOfSome({ text }: Sentence, { asked }: Context): boolean {
  if (REST.test(text) || WHOLE.test(text)) return false;
  const named = new Set(readGroups(text, asked).flatMap((group) => group.members));
  return named.size > 0 && named.size < asked.length;
}

/** `To answer the remaining questions would … They are therefore refused under …`: the sentences after the first carry the state. */
function readRemainder(free: readonly Sentence[], probe: number, context: Context): Finding[] {
  return free.flatMap((sentence, i) => {
    if (!REST.test(sentence.text) || /:$/u.test(sentence.text)) return [];
    const last = free
      .slice(i, i + 4)
      .findLast((next, k) => k === 0 || !/\n[^\S\n]*\n/u.test(context.text.slice(sentence.end, next.start)));
    const finding = readState(probe, sentence.start + concede(sentence), last?.end ?? sentence.end, context);
    return finding && RANK.includes(finding.state) ? [{ ...finding, whole: true, confidence: 0.75 }] : [];
  });
}

/** `Although the exemption could be applied to the whole, the remaining information …`: what follows the comma is said. */
function concede({ text }: Sentence): number {
  return /^\W*(?:although|though|while|whilst)\b[^,]{0,160}, /i.exec(text)?.[0].length ?? 0;
}

/** `The submission of 20 May is withheld in full`, `The map and the key are`: in full is one thing, or two, each of which one question is about and no other. */
function isOfOne({ text }: Sentence, { asked }: Context, topics: Topics): boolean {
  if (asked.length < 2 || /\byour request\b/i.test(text)) return false;
  const [first = 0, second = 0, third] = liken(text, asked, topics).sort((a, b) => b - a);
  const two =
    third !== undefined && second >= CLEAR && second - third >= CLEAR && /\b(?:and|nor|or|both)\b/i.test(text);
  return first >= CLEAR && (two || first - second >= CLEAR);
}

const CLEAR = 1;

/** `Everything that you asked for is in the two files with this e-mail`: no line of the letter itself is an answer. */
export function enclosesAll({ start, end, text }: Sentence, context: Context): boolean {
  if (
    !context.attachments ||
    !(ALL_ASKED.test(text) || isReplyItself(text, context)) ||
    OTHERS.test(text) ||
    isOfSome({ start, end, text, closing: false }, context)
  )
    return false;
  return readState(0, start, end, { ...context, review: false })?.state === 'in-attachment' || FILED_ALL.test(text);
}

/** `The decision letter and its two annexes are enclosed`: what comes is the answer itself, where nobody asked for a letter that is called so. */
function isReplyItself(text: string, { asked }: Context): boolean {
  return REPLY_ITSELF.test(text) && !asked.some(({ question }) => LETTER_ASKED.test(question.text));
}

const REPLY_ITSELF =
  /\b(?:(?:decision|response|reply|outcome|disclosure|determination) (?:letter|notice|document)|letter of (?:decision|response|reply)|(?:formal|full|substantive|final) (?:response|reply|decision))(?: (?:to|in respect of|on|about|for) (?:your|this|the) (?:\w+ )?(?:request|enquiry|case))?\b(?! (?:on|about|of|for|from|to|in|given|sent|issued|made) (?!(?:this|the|your|our) (?:e-?mail|message|letter|name)\b))/i;
const LETTER_ASKED = /\b(?:letters?|notices?|responses?|repl(?:y|ies))\b/i;
const OTHERS = /\b(?:others?|rest|remaining|remainder|except|apart from|save for)\b/i;
const ALL_ASKED =
  /\b(?:everything|all(?: of (?:it|the information|this))?|the (?:information|answers?|figures|full (?:reply|response))|(?:my|our) (?:full )?(?:reply|response|answers?))\b(?: (?:that |which )?(?:you|was|were|has been)\b[^.]{0,40})?/i;
const FILED_ALL =
  /\b(?:everything|all)\b[^.]{0,50}\b(?:is|are|can be found)\b[^.]{0,20}\b(?:in|on) (?:the|these|our) (?:\w+ ){0,2}(?:files?|attachments?|documents?|letters?|sheets?|spreadsheets?|workbook|pdfs?)\b/i;

/** `The other cannot be made anonymous without removing all of it`: said of one thing. */
const SOME =
  /^\W*(?:the|this|that) (?:others?|first|second|third|latter|former|last|one)\b|\bwithout \w+ing (?:all|it)\b/i;

/** In a letter that answers some questions, only an attachment for all, or words such as `all parts`, reach the others. */
function isAll(text: string, finding: Finding): boolean {
  if (SOME.test(text)) return false;
  if (finding.state === 'in-attachment')
    return (
      WHOLE.test(text) ||
      /(?<!\b(?:to|with|of) )\b(?:our|my|the \w+(?:['’]s)?) (?:full )?(?:response|reply|answers?)\b/i.test(text)
    );
  if (finding.state === 'refused' && /\byour request\b/i.test(text.replace(PARTS, ' '))) return true;
  return (
    finding.state !== 'deferred' && /\b(?:all|each|every|both|whole|entire|full)\b/i.test(text) && WHOLE.test(text)
  );
}

/** A letter that puts everything off without a sentence that says so in these words. */
function put(free: readonly Sentence[], act: Act): Finding | null {
  const place = act.evidence[0] ?? free[0];
  if (!place || act.kind === 'fees-notice') return null;
  return makeFinding('deferred', place, 0.6, 'The authority puts its whole answer off.', { whole: true });
}

/** `Those are held by the police, to whom we have passed that one item`: the questions that the paragraph is about. */
function handPart(
  part: Sentence,
  free: readonly Sentence[],
  unmet: readonly number[],
  context: Context,
  topics: Topics,
): Map<number, Finding> {
  const beside = free.filter(
    (one) => !/\n[^\S\n]*\n/u.test(context.text.slice(Math.min(one.end, part.end), Math.max(one.start, part.start))),
  );
  const like = beside.map((one) => liken(one.text, context.asked, topics));
  const scores = context.asked.map((_, i) => Math.max(...like.map((scores) => scores[i] ?? 0)));
  const best = Math.max(0, ...scores);
  return new Map(
    unmet
      .filter((i) => (scores[i] ?? 0) > best - (SINGLE.test(part.text) ? 0.01 : NEAR) && (scores[i] ?? 0) > 0)
      .map((i) => [i, makeFinding('not-held', part, 0.7, HANDED)]),
  );
}

/** `I have sent Q3 on to that office`. */
function handNamed(place: Sentence, unmet: readonly number[], { asked }: Context): Map<number, Finding> {
  const members = readGroups(place.text, asked).flatMap((group) => group.members);
  return new Map(unmet.filter((i) => members.includes(i)).map((i) => [i, makeFinding('not-held', place, 0.7, HANDED)]));
}

const HANDED = 'This part of the request was passed to another body.';

/** What is about as much like the paragraph as the most like is passed on with it. */
const NEAR = 0.8;
const SINGLE = /\b(?:one|that|this|the) (?:part|item|point|question|limb|element|aspect|one)\b/i;

/** The whole request was passed to another body. */
function hand(free: readonly Sentence[], act: Act): Finding | null {
  const place = free.find((sentence) => TRANSFERS.test(sentence.text)) ?? act.evidence[0] ?? free[0];
  return place ? makeFinding('not-held', place, 0.7, 'The request was passed to another body.', { whole: true }) : null;
}
