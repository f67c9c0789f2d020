import { isHypothetical } from '../thread/phrases/mood';
import { isLeft, isUnfit } from './citations-aside';
import { isDenied, isDisbelieved, isDropped, leaveThing, unfold } from './citations-dropped';
import type { Law } from './citations-grounds';
import type { Mention } from './citations-mention';
import { lawOf, type Setting } from './citations-owner';

const EXAMPLE = /\b(?:such as|for example|for instance|e\.g\.|like)(?: under)? \(?$/i;
const OUTSIDE =
  /\b(?:outside|out of scope of|not within|not covered by|not fall (?:within|under))(?: [\w-]+){0,4} \(?$/i;
/** To neither confirm nor deny is no mere case. */
const WHETHER = /\bwhether or not\b|(?<=\b(?:nor|or) den(?:y|ies|ied|ying) )(?:if|whether)\b/gi;
const PERHAPS =
  /^(?:(?! (?:as|because|since|where|when|which|if|so|for) )[^.;,]){0,40}?\b(?:may|might|could) (?:also |well |both |each |be |in principle )*(?:appl\w+|engaged|relevant|relied|have (?:been )?\w+)|^(?:(?! (?:as|because|since|where|when|which|if|so|for) )[^.;,]){0,16}?\b(?:may|might|could|can) be\b|^[^.;,]{0,24}?\b(?:may|might|could) (?:also |well |equally )?(?:serve|do|fit|assist|help)\b|^[^.;,]{0,24}?\bwould (?:also )?(?:apply|be engaged) (?:if|were|had|only)\b/i;
const YOU_SAY =
  /\byou (?:also )?(?:suggest|say|said|argue|claim|contend|believe|state|maintain|submit|point out|ask(?:ed)?)\b[^.;]*$/i;
/** The requester disputes a ground; in what follows it may be upheld. */
const DISPUTED =
  /\byou (?:also |now )?(?:dispute|disagree with|challenge|question|object to|query|contest|complain (?:about|of)|take issue with|are unhappy with)\b[^.;]*$|\byour (?:complaint|challenge|objection|representations?|dissatisfaction|concerns?)\b[^.;]{0,40}\b(?:about|to|with|of|against|regarding|that)\b[^.;]*$/i;
/** Another case than this one. */
const ANOTHER_CASE =
  /\b(?:(?:another|other|different) (?:requesters?|applicants?|correspondents?|authorit\w+|councils?|bod(?:y|ies)|forces?|trusts?|universit\w+|departments?)|(?:another|a previous|an earlier|a different|a similar) (?:requests?|cases?))\b[^.;]*$|^last (?:year|time|month)\b/i;
const NORMALLY = /\bwould (?:normally|usually|ordinarily|otherwise|in most cases)\b[^.;]*$/i;
const NOT_READ =
  /\b(?:nothing|not|n't|never)\b[^,;]{0,40}\b(?:as|be|been) (?:\w+ )?(?:relying|reliance|applying|invoking|citing|under|an? \w+)(?: (?:up)?on| of)? \(?$/i;
const FORMER =
  /\bhad (?:at first |initially )?(?:thought|considered|assumed|supposed|believed|expected)\b|\b(?:originally|initially|previously|at first|(?:first|earlier|original|initial|previous) (?:response|decision|reply|letter|answer))\b/i;
/** `Although it is engaged, the public interest lies in release`. */
const CONCEDED = /^(?:although|while|whilst|though|even though|whereas)\b/i;
const FREED =
  /\b(?:favours?|in favour of|lies? (?:in|with)|on the side of|requires?|outweigh\w*) (?:its |their |the )?(?:releas|disclos|publi(?:sh|cation))/i;
const RELEASED = /\bbut\b[^.;]{0,80}\b(?:favours?|in favour of) (?:releas|disclos)/i;
const IN_GENERAL =
  /^(?:, which)?[^.;,]{0,30}?\b(?:allows?|permits?|enables?|entitles?|provides? (?:that|for(?! (?:that|this)\b))|lets?|one that)\b/i;

/** `Your complaint about section 40(2) is not upheld`: the complaint falls, and the provision stands. */
const OVERRULED =
  /^[^.;]{0,40}?\b(?:not (?:be )?upheld|dismissed|rejected|(?:un|not (?:well )?)founded|not made out)\b/i;
/** And where the complaint is upheld, the provision falls. */
const SUSTAINED =
  /^[^.;]{0,40}?\b(?:is|was|are|were) (?:(?:partly|therefore|also|thus) )?(?:upheld|well[- ]founded|justified|accepted|correct|right)\b/i;
/** `You say that it does not apply. I disagree.` */
const REBUTS =
  /(?:^|[.;,] (?:but |however,? |yet )?|\b(?:but|yet|and) )(?:i|we) (?:disagree|do not (?:agree|accept|share)|cannot (?:agree|accept|share)|(?:am|are) not (?:persuaded|convinced|of that)|(?:find|consider|think|believe|am satisfied|are satisfied) that it (?:does|do|is|was|did)\b)/i;
/** `Where the minutes name residents, those names are exempt under`: in a letter that refuses, a rule is stated in order to be applied. */
const RULE =
  /^where .{4,160}?(?:,| (?:the|that|this|these|those|such|it|they)\b) ?(?:(?!which\b|that\b|who\b|where\b)[\w'-]+ ){0,4}?(?:is|are) (?:\w+ )?exempt (?:from (?:disclosure|release) )?(?:under|by virtue of|by|from disclosure under) (?:the )?(?:exemption (?:in|at|under) )?$/i;

/** `Where it says <5 we are holding back the number using`: how to read what is given, and no mere case. */
const KEY_TO =
  /^where (?:(?!\b(?:would|might|may|could|cannot)\b)[^;.]){3,120}?\b(?:we|i|the (?:council|trust|board|force|university|department|authority)) (?:are|am|have|has|is) (?:\w+ )?(?:holding back|held back|keeping back|kept back|withholding|withheld|redacting|redacted|blanking|blanked|suppressing|suppressed|removing|removed|applying|applied|relying|relied|using|used)\b/i;

/** Whether a place in a sentence lies between quotation marks that hold more than a word or two. */
function isQuoted(sentence: string, at: number): boolean {
  const opens = sentence.slice(0, at).split('"').length % 2 === 0;
  const start = sentence.lastIndexOf('"', at);
  const end = sentence.indexOf('"', at);
  return opens && end - start > 25;
}

/** The law that a mention belongs to when it is a ground relied on (or, in a letter that weighs, considered); null otherwise. */
export function readReliance(sentence: string, mention: Mention, setting: Setting): Law | null {
  const before = unfold(sentence.slice(0, mention.from));
  const after = unfold(sentence.slice(mention.to));
  const law = lawOf(mention, before, after, setting);
  const extends_ = mention.unit === 'regulation' && mention.number === '7';
  if (extends_ && !setting.weighing) return null;
  if (!law) return null;
  if (isPutAside(before, after, setting)) return null;
  if (
    isQuoted(sentence, mention.from) ||
    (IN_GENERAL.test(after.slice(0, 80)) && !setting.refuses && !setting.weighing)
  )
    return null;
  const perhaps =
    isHypothetical(
      sentence.replace(WHETHER, (words) => '-'.repeat(words.length)),
      mention.from,
    ) || PERHAPS.test(after.slice(0, 60));
  const applied = (setting.decides && RULE.test(before)) || (perhaps && KEY_TO.test(before));
  return perhaps && !applied && !setting.weighing ? null : law;
}

/** `to withhold under section 38(1)(b) the reasons why drivers were removed`: what is withheld, and nothing said of the provision. */
function isObject(before: string, after: string): boolean {
  return (
    /\b(?:withh\w+|refus\w+|keep\w* back|redact\w*) (?:under|by virtue of|pursuant to)(?: the \w+ (?:in|at|of))? \(?$/i.test(
      before,
    ) && /^\)? (?:the|their|its|his|her|any|all|what|who|how|why|those|these)\b/i.test(after)
  );
}

/** `Instead of section 43 we now rely on`: what is replaced is not what comes. */
const REPLACED =
  /\b(?:instead of|rather than|in place of) (?:sections?|regulations?|ss?\.?|regs?\.?) ?\d[\w()]*,?(?= \w)/gi;

/** Whether what is said around a provision takes it back, or gives it to others: another case, the reader, an earlier letter. */
function isPutAside(before: string, after: string, setting: Setting): boolean {
  const near = leaveThing(before.slice(-120)).replace(REPLACED, '');
  if (isLeft(before, after)) return true;
  if (OUTSIDE.test(near) || EXAMPLE.test(near) || NOT_READ.test(near)) return true;
  if (RELEASED.test(after.slice(0, 160)) || (CONCEDED.test(before) && FREED.test(after.slice(0, 160)))) return true;
  if (ANOTHER_CASE.test(before.slice(-200))) return true;
  if (NORMALLY.test(before.slice(-200)) && /\bbut\b/i.test(after)) return true;
  const disputed = DISPUTED.test(before.slice(-200));
  const rebutted = (disputed || YOU_SAY.test(before.slice(-160))) && REBUTS.test(after.slice(0, 300));
  if (rebutted || isDisbelieved(near, after)) return false;
  if (YOU_SAY.test(before.slice(-160)) || (disputed && !setting.upholds) || isDenied(near)) return true;
  if ((FORMER.test(before) && !setting.upholds) || (disputed && SUSTAINED.test(after))) return true;
  return (isDropped(after) || isUnfit(after)) && !isObject(before, after) && !(disputed && OVERRULED.test(after));
}
