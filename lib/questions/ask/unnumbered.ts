import { findAll } from '../../thread/find-all';
import { foldSpaces, sentences } from '../../thread/prose';
import { announces } from '../phrases/en-announces';
import { ASKS, GLOSS, INTERROGATIVE, LEAD, NOUN_ASK, RHETORICAL, SUBJECT, SURVEY } from '../phrases/en-asks';
import { CONDITION, INVERTS, NOUN, OPENS_VERB, PARTICLES, THING } from '../phrases/en-clauses';
import { isHandling } from '../phrases/en-handling';
import { matches } from '../tried';
import { readPreface } from './preface';
import { FINITE, isNominal } from './stated';
import { leaveManner, leaveOpening, leaveThanks, THANKS } from './trim';

/** A place in a text, with what kind of asking stands there. */
export interface Ask {
  readonly start: number;
  readonly end: number;
  /** `asked`: in so many words; `bare`: only a question mark; `listed`: a noun under a stem; `subject`: what the request is about. */
  readonly form: 'asked' | 'bare' | 'listed' | 'subject' | 'lead';
}

/** Finds the sentences of one plain entry that ask for something. `open` says that a lead such as `please tell me:` stands before it. */
export function readSentences(text: string, start: number, end: number, open: boolean): Ask[] {
  let led = false;
  return readSpans(text, start, end).flatMap((span, i, spans) => {
    const next = spans[i + 1];
    if (next && isOwnAnswer(text.slice(span.start, span.end), text.slice(next.start, next.end))) return [];
    const begin = leaveOpening(text, span.start, span.end);
    const stop = leaveManner(text, begin, span.end);
    const full = foldSpaces(text.slice(begin, stop));
    const words = full.replace(INSERTED, '').replace(THANKS, '') || full;
    const form =
      counts(words, led) &&
      !isHandling(words) &&
      !isTopic(
        words,
        spans.slice(i + 1, i + 1 + SOON).map((later) => text.slice(later.start, later.end)),
      )
        ? 'asked'
        : formOf(words, open || (led && !FINITE.test(words)));
    led = form !== null && form !== 'subject';
    const end = leaveThanks(text, begin, stop);
    return form ? [{ start: begin, end, form }] : [];
  });
}

/** As many sentences after a topic may lead up to what is asked about it. */
export const SOON = 3;

/** `Why by post? Because the last file was lost.`, `Who will tell them? Not you, I suppose.`: whoever asks so answers himself. */
function isOwnAnswer(words: string, next: string): boolean {
  const denied =
    /^\W*(?:not (?:you|me|us|them|likely|that|if|a chance|much)|certainly not|of course not|i (?:think|should think|suppose) not|hardly)\b/i;
  return (
    (/\?\s*$/u.test(words) && next.length < 60 && denied.test(next)) ||
    (/^\W*(?:and |but |so )?(?:why|what for|how so|how come)\b[^?]{0,60}\?\s*$/i.test(words) &&
      /^\W*(?:because|so that|since)\b/i.test(next))
  );
}

/** What stands in brackets, or after the first words between dashes: `I – as a neighbour – would like`. */
const INSERTED =
  / ?\([^()]*\)|(?<=\b(?:like|wish|want|ask|request|glad|obliged|grateful|add)), (?:if|as|under|pursuant|in|with|for|by|please|should|when|where|perhaps|at|on|to)\b[^,?:;]{1,70},(?= )| (?<=^\S+(?: \S+)? )[-–—]+ [^?:–—]{3,80}? [-–—]+(?= \p{Ll})/gu;

/** The sentences between two places; a writer without capitals ends one at a full stop too. */
export function readSpans(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number }[] {
  return sentences(text, start, end).flatMap((span) => {
    const stops = findAll(SMALL_STOP, text.slice(span.start, span.end));
    if (stops.length === 0) return [span];
    const edges = [0, ...stops.map((stop) => stop.index + stop[0].length)];
    return edges.map((edge, i) => ({
      start: span.start + edge,
      end: stops[i] ? span.start + stops[i].index + 1 : span.end,
    }));
  });
}

/** A full stop before a small letter that ends no abbreviation. */
const SMALL_STOP =
  /(?<!\b(?:no|nos|etc|e\.g|i\.e|approx|incl?|max|min|est|ref|refs|vs?|dept|st|rd|ave|mr|mrs|ms|dr|p|pp|para|fig|vol|ed|co|ltd|cllr|hrs?|mins?|yrs?|p\.a|a\.m|p\.m|reg|regs|s|ss|sec|art)|\b\p{L}|\.)\.\s+(?=["“(]?\p{Ll})/giu;

/** `And finally the car park.`, before questions about it: a few words that name what they are about. `after` are the sentences after it. */
export function isTopic(words: string, after: readonly string[]): boolean {
  const bare = words
    .replace(NEXT, '')
    .replace(ORDINAL, '')
    .replace(/^of all,? /iu, '');
  const short = /^(?:the|our|your|my) (?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+\.$/u.test(bare) && !NOUN.test(bare);
  return short && after.some((sentence) => /\?\s*$/u.test(sentence));
}

/** `First, the date on which …`, `And lastly a copy of …`, `Secondly … ?`: one of several things counted off in a paragraph. */
function counts(words: string, led: boolean): boolean {
  const next = led ? words.replace(NEXT, '').replace(CONDITION, '') : words;
  if (next !== words && THING.test(next) && isNominal(next)) return true;
  const rest = words.replace(ORDINAL, '');
  if (/^(?:together with|as well as|along with|plus)\b/i.test(words)) return true;
  return (
    rest !== words &&
    ((DETERMINER.test(rest) && !FINITE.test(rest)) ||
      /\?$/u.test(rest) ||
      matches(NOUN_ASK, rest) ||
      matches(INTERROGATIVE, rest))
  );
}

/** A question without its mark, told by its order of words: `is there a second hand shop`, `how many were sold`. */
function isUnmarked(words: string): boolean {
  const plain = words.replace(TOPIC, '').replace(PARTICLES, '').replace(ORDINAL, '');
  if (/^(?:had|should|were|may|must|can i (?:just )?(?:say|add|point)|do (?:not|n['’]t|please))\b/i.test(plain))
    return false;
  return OPENS_VERB.test(plain) || INVERTS.test(plain) || SMALL_WHO.test(words);
}

/** `CCTV in Market Square - how many cameras`: what it is about, before what is asked. */
const TOPIC =
  /^(?:foi(?: request)?: |re: )?(?:(?!\b(?:is|are|was|were|has|have|had|will|i|we|you|it|they)\b)[^:?.–—-]){3,60}(?::|\s[–—-])\s+(?=(?:how (?:many|much|often|long)|(?:who|what|when|where|which|why)\b))/iu;

/** A writer without capitals: `who approved the seats`, `how come they were replaced`. */
const SMALL_WHO =
  /^(?:who (?:\p{Ll}+ed|paid|made|built|bought|sold|took|gave|chose|wrote|runs?|owns?|pays?|does|keeps?)\b|how come\b)/u;

/** `Then the latest report`, after something that was asked. */
const NEXT =
  /^(?:(?:and|oh|then|next|also|plus|besides(?: that)?|likewise|similarly|again|in addition|on top of that),? )+/i;
const DETERMINER = /^(?:the|an?|any|all|each|every|your|copies|details|whether|why|how)\b/i;
const ORDINAL =
  /^(?:and |then |my )?(?:first|second|third|fourth|fifth|sixth|seventh|final|last)(?:ly)?(?: (?:request|question|query|item|point|thing|matter))?\b[,:]?\s*/i;

/** `With 1), please name them`: more of a question that has its number. */
const ABOUT_ANOTHER = /^(?:with|for|at|on|in|under|as to|regarding) \(?(?:q(?:uestion)?s?\.? ?)?\d{1,2}[a-z]?\)?,/i;

function formOf(words: string, open: boolean): Ask['form'] | null {
  if (words.length < 6 || words.length > 4000) return null;
  const questioned = /\?["”')]*$/u.test(words);
  if (isHandling(words) || ABOUT_ANOTHER.test(words)) return null;
  if (LEAD.test(words) && !/\?/u.test(words)) return 'lead';
  if (TITLE.test(words)) return 'subject';
  const preface = questioned ? null : readPreface(words);
  if (preface === 'reason') return null;
  if (!questioned && isOfNothing(words)) return 'lead';
  if (preface) return 'subject';
  if ((!questioned || POLITE.test(words)) && announces(words)) return 'subject';
  if (SURVEY.test(words) && !matches(INTERROGATIVE, words)) return 'subject';
  if (matches(ASKS, words))
    return (SUBJECT.test(words) || PURPOSE.test(words)) && !questioned
      ? 'subject'
      : asksNothing(words)
        ? null
        : 'asked';
  if (questioned || isUnmarked(words)) return matches(RHETORICAL, words) || REPORTED.test(words) ? null : 'bare';
  if (matches(NOUN_ASK, words) && isNominal(words))
    return /\bplease\W*$/i.test(words) ? 'asked' : open ? 'listed' : 'subject';
  if (open && !asksNothing(words) && (matches(NOUN_ASK, words) || matches(INTERROGATIVE, words)) && !GLOSS.test(words))
    return 'listed';
  return null;
}

/** `RE: Where have all the benches gone?` */
const TITLE = /^(?:re|subject|title|heading)(?:\s?[:–—-]|\.)\s(?!q|part|point|item|your|my)/iu;

/** `What I seek is much narrower.`, `All I ask is quite modest.`: of what kind it is, and no thing. */
function isOfNothing(words: string): boolean {
  const kind =
    /^\W*(?:(?:and|but|so|now|this time),? )?(?:what|all)(?: that)? (?:i|we)\b[^:?,]{0,60}?\b(?:is|are) ([^:;?–—]{3,60})$/iu.exec(
      words,
    );
  return kind?.[1] !== undefined && !A_THING.test(kind[1]);
}

/** A thing that can be sent, or what it is about. */
const A_THING = new RegExp(
  `${NOUN.source}|\\b(?:how|what|which|who|whom|whose|when|where|why|whether|if|of|for|from|about|on|between|in|to|the|any|each|every|your|their)\\b`,
  'iu',
);

/** `and was told "Who wants to know?"`: somebody else's words. */
const REPORTED =
  /^\W*(?!(?:how|what|which|who|whom|whose|when|where|why|is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b)[^?]*\b(?:told|asked|said|replied|answered|wrote|reads?|says?|headed|titled|shouted|heard)\b[^"“?]{0,40}["“][^"”]*\?["”]\W*$/iu;

/** `Would you let us have the following, which we need for our supper?`: a question in form only. */
const POLITE = /^(?:could|can|would|will|may|might|please|kindly)\b/i;

/** `I would like to understand what happens to others`: why somebody asks, when something else is asked for. */
const PURPOSE =
  /\b(?:like|want|wish|trying|hop(?:e|ing)|keen|eager|anxious|curious) to (?:understand|learn about|work out|make sense)\b|^(?:i|we)(?: am|['’]m| are|['’]re) (?:\w+ )?looking (?:at|into)\b|\b(?:ask|asking|enquir\w+|know|hear|request|requesting|questions?|writing) (?:you )?(?:about|regarding|concerning|in connection with)\b(?! (?:how|what|which|who|when|where|why|whether)\b)/i;

/** `I should like some proper answers`, `everyone I ask says no`, `I wonder what is going on here`: what is asked comes after it. */
const GRUMBLES =
  /\b(?:like|want|need|wish) (?:to (?:have|know|see|get|be given) )?(?:(?:all|some of|a few of|only|just) )*(?:the|some|a few) (?:(?:basic|plain|hard|bare|actual|simple) )?(?:facts?(?: and figures)?|truth|(?:full|whole|complete) (?:picture|story))\W*$|\b(?:interested|curious) (?:in|to (?:see|know|learn)|about) how (?:things|matters|it all|all this)\b|\b(?:like|want|need|expect|deserve|get) (?:(?:some|a|any|proper|straight|real|clear|honest|full|few) )*(?:answers?|explanations?)\W*$|\b(?:like|want|need|expect|deserve|ask(?:ing)? for) (?:to (?:see|have|get) )?(?:(?:some|any|more|the|real|proper|full|complete|simple|plain|a (?:little|bit of)) )*(?:honesty|openness|transparency|candour|clarity|common sense|action|justice|accountability|respect|courtesy|decency|fairness)(?:,? (?:for once|here|please|now|at last|and \w+))*\W*$|\b(?:everyone|everybody|whoever|nobody|no one|people) (?:i|we) ask\b|\b(?:i|we)(?: just| do| often)? wonder what(?: is|['’]s) (?:going on|happening)\b/i;

/** `I would like to make a request` asks for nothing yet. */
function asksNothing(words: string): boolean {
  const stated = /:\s+(\S.{8,})$/u.exec(words)?.[1];
  if (stated && (matches(INTERROGATIVE, stated) || matches(NOUN_ASK, stated))) return false;
  if (GRUMBLES.test(words)) return true;
  return /^(?:may|can|could|might) (?:i|we) (?:just |also |please )*(?:ask|add|raise|put) (?:you )?(?:an?|one|two|three|some|another|more|further|the following)\b[^?]{0,40}(?:things?|questions?|points?|quer(?:y|ies)|following)\W*$|^(?:that|this|these|those) (?:is|are) (?:all )?(?:what|the things?) (?:i|we)\b|\b(?:is|are) (?:this|these|simple|simply this|the following|as follows)[.:]?$|\breasons? (?:for (?:asking|this|my)|(?:why |that )?(?:i|we) ask)|\brequests? (?:is|are|has been|was) (?:in \w+ parts|made|sent|being|part of|addressed|under)\b|\b(?:i|we)(?:['’]m| am| are)? ask(?:ing)? (?:this |these |you )?(?:because|as|since)\b|\b(?:why|reason|because) (?:i|we)(?:['’]m| am| are)? ask(?:ing)?\b|\b(?:like|wish|want|writing|request|ask) (?:to |for )?(?:make|submit|lodge|raise|know more|thank|point out|stress|draw|remind|add|emphasi[sz]e|say|clarify|complain|appeal|challenge|express|apologi[sz]e|withdraw|narrow|change|amend|replace|refine)\b/i.test(
    words,
  );
}

export { splitAsks } from './clauses';
