import { readMentions } from './citations-mention';

/** What is said of a provision in between: `, to which our last letter referred, has on reflection`. */
const BETWEEN =
  /^\)?,? (?:to|on|of|under|in|at)? ?(?:which|that) [^,;.]{3,80},|,? \b(?:on (?:\w+ )?(?:reflection|reading|inspection|consideration|examination|second thoughts)|in the end|after all|as it (?:turned|turns) out|however|in fact|at review),?(?= )/gi;
const SHORTLY =
  '^\\)?(?:(?!\\b(?:but|section|regulation|whereas|while|though|as|because|since|so|which|that|where|if|when|and)\\b)[^.;,]){0,40}?\\b';
const NOT_NEEDED =
  '(?:not (?:to )?(?:(?:be|been|have been) )?(?:needed|necessary|required|relevant|apt|in point|of (?:any )?(?:use|help))|unnecessary|superfluous|no (?:use|help|need|part)|adds? nothing)';
const USED = '(?:used|relied|applied|invoked|cited|claimed|engaged|called|pray(?:ed)?|sustained|upheld)';
/** Said of the provision right before: `could not be used`, `was the wrong tool`, `has given way to`. */
const UNFIT = new RegExp(
  `${SHORTLY}(?:${NOT_NEEDED}|(?:cannot|(?:can|could|ought|should|need) not) (?:\\w+ )?(?:be|have been) (?:\\w+ )?${USED}|(?:is|was|were|are) (?:plainly |simply |clearly )?the wrong \\w+|(?:has |have |had )?(?:given|gives?|makes?|made|gave) way (?:to|for)|(?:is|was) a slip)\\b`,
  'i',
);
/** `has been considered but is unnecessary`. */
const LOOKED_AT = new RegExp(
  `^\\)? (?:has|have|was|were)(?: also| been| both| then)* (?:considered|looked (?:at|into)|examined|weighed|mentioned|raised|suggested|canvassed)\\b[^.;]{0,40}\\b(?:but|and|though|yet)\\b[^.;]{0,60}?\\b${NOT_NEEDED}\\b`,
  'i',
);
/** `and we dropped it`, in whatever comes of the sentence. */
const LET_GO =
  /^[^.]{0,160}?\b(?:i|we) (?:have |had |now |therefore |then |since )*(?:dropped?|abandon(?:ed)?|withdraw|withdrew|withdrawn|(?:gave|given|give)(?: it| that| this)? up|let(?: it| that| this)? go|(?:do|did) not pursue)\b(?: (?:it|that|this))?(?=[.,;]|$| (?:again|since|then|altogether|now)\b)/i;

/** Whether what follows a provision takes it back in words that name no denial of it. */
export function isUnfit(after: string): boolean {
  const text = after.replace(BETWEEN, '').slice(0, 200);
  return UNFIT.test(text) || LOOKED_AT.test(text) || LET_GO.test(text);
}

/** `falls well below the limit in`. */
const BELOW =
  /\b(?:below|under|within|inside|beneath)(?: \w+){0,3}? (?:limit|ceiling|threshold|maximum)(?: (?:in|of|set|laid|down|given|fixed|under|by|at|prescribed|out))* $/i;
const IMPOSSIBLE = /\b(?:not|cannot|unable|impossible|n't|never|no way|nowhere near|far from|unless|without)\b/i;
/** `I did toy with`, and then comes a `but`. */
const TOYED =
  /\b(?:toy(?:ed)? with|flirt(?:ed)? with|wonder(?:ed)? (?:about|whether)|tempted by|contemplate[sd]?|(?:thought|think) (?:of|about)|had in mind) (?:using |invoking |relying on |applying |citing )?(?:the exemption in )?$/i;
const TRIED = /\b(?:considered|looked (?:at|into)|examined|explored|discussed)(?: \w+){0,3}? (?:the exemption in )?$/i;
const BUT = /^[^.;]{0,60}?\bbut\b/i;
const BUT_NOT =
  /^[^.;]{0,60}?\b(?:but|and|though|yet)\b[^.;]{0,40}?\b(?:no need|(?:not|n't|never) (?:\w+ ){0,2}?(?:necessary|need\w*|invoke|rely|use|pursue|apply)|unnecessary|nothing (?:in|to))\b/i;
const KEEPS_BACK = /\b(?:withh\w+|refus\w+|exempt|applies|engaged|redact\w*)\b/i;
const OTHER = /\b(?:sections?|regulations?|ss?\.?|regs?\.?) ?\d|$/i;
/** `We have stopped relying on`, `I have dropped`. */
const STOPPED =
  /\b(?:i|we) (?:have |had |now |therefore |hereby )*(?:stopped|stop|ceased?|dropped?|abandon(?:ed)?|gave up|given up|give up|let go of|moved away from)(?: (?:relying|reliance|our|my|the|on|use|using|of|invoking|citing|applying)){0,4} $/i;
/** `No redactions were made under`, `neither section 40`. */
const NONE_UNDER =
  /\bneither $|(?:\b(?:not|no longer)|n't) (?:keeping|holding|sticking|standing|pressing|running|going|persisting|insisting)(?: (?:to|on|by|with|in|up))* $|\bno (?:\w+ )?(?:redactions?|information|exemptions?|names?|parts?|material|document|pages?) (?:(?:has|have|was|were|is|are)(?: been)? )?(?:withheld|made|applied|redacted|removed|refused|used|claimed)\b[^.;,]{0,30}$/i;

/** Whether what stands around a provision tells that it was thought of, stopped or never used. */
export function isLeft(before: string, after: string): boolean {
  if (BELOW.test(before.slice(-90)) && !IMPOSSIBLE.test(before)) return true;
  const near = before.slice(-120);
  if (STOPPED.test(near) || NONE_UNDER.test(near)) return true;
  if (TOYED.test(near)) return BUT.test(after) && !KEEPS_BACK.test(after.slice(0, after.search(OTHER) >>> 0));
  return TRIED.test(near) && BUT_NOT.test(after);
}

/** A provision that somebody brought up. */
const BROUGHT_UP =
  /\b(?:considered|looked (?:at|into)|put to (?:me|us)|suggested|wonder\w*|thought|examined|weighed|mentioned|raised|cited|referred|named|quoted|floated|canvassed|discussed)\b/i;
const OF_ITS_OWN = /\b(?:exempt|withh\w+|refus\w+|redact\w*|engaged|applies|apply)\b/i;
const DROPS =
  /^(?:but |however,? |on reflection,? |in the end,? )?(?:(?:i|we|it|that|this|no|nothing|neither)\b)[^;.]{0,80}?(?:\bno reliance\b|\b(?:do|did|does|need|shall|will) not (?:now |need to |have to )?(?:rely|pursue|press|use|invoke|apply)\b|\bdo not need\b|\badds? nothing\b|\bwas (?:a slip|a mistake|an error|wrong)\b|\bis not (?:needed|relied|engaged|necessary|pursued)\b|\b(?:let|gave|given|give) (?:it|that|this) (?:go|up)\b|\b(?:dropped|abandoned|withdraw|withdrew|withdrawn) (?:it|that|this)\b)/i;

/** Whether a sentence only brings a provision up, and the next one leaves it: `Section 30 was looked at. It adds nothing.` */
export function isLeftNext(text: string, next: string): boolean {
  if (!BROUGHT_UP.test(text) || OF_ITS_OWN.test(text)) return false;
  const match = DROPS.exec(next);
  const other = readMentions(next)[0];
  return match !== null && (other === undefined || other.from >= match[0].length);
}
