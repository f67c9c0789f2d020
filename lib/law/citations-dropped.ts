const DENIES =
  "\\b(?:not|n't|no longer|never|nor|nothing|none|without|wrong(?:ly)?|incorrectly|rather than|instead of|withdr[ae]w\\w*|overturn\\w*|set(?:ting)? aside|lift\\w*|disappl\\w+)";
/** Words that begin another thought, where a denial ends. */
const GAP = '(?: (?!(?:and|but|so|as|because|since|which|therefore|under)\\b)[\\w-]+)';
/** A clause of its own begins: in `as it is not published the report is exempt` nothing is said against the exemption. */
const CLAUSE =
  '(?:(?<=\\b(?:of|in|with|for|from|to|about|by|that))|(?! (?:it|this|that|they|these|those|we|i|(?:the|this|that|our|your) \\w+) (?:is|are|was|were|am|has|have)\\b| outweigh\\w*))';
/** What somebody holds: a clause behind it belongs to it. */
const HOLDS =
  '(?:agree\\w*|accept\\w*|satisfied|persuaded|convinced|find|found|think|thought|believe|consider\\w*|claim\\w*|suggest\\w*|argu\\w+|maintain\\w*|conten\\w+|(?:sa(?:y|id|ying)|mean|see|show|clear|sure|follow|case|right|hold) that)';
const RELYING =
  '(?:rel(?:y|ies|ied|ying)|appl(?:y|ies|ied|ication|ying)|engag\\w+|cit(?:e|es|ed|ing)|invok\\w+|us(?:e|ed|ing)|consider\\w*|claim\\w*|reliance|agree\\w*|accept\\w*|satisfied|find|found|exempt\\w*|think|believe|withh\\w+|refus\\w+|case for)';
const EXEMPT = '(?:exempt\\w*|appl(?:y|ies|ied)|engag\\w+|rel(?:y|ied)|withh\\w+|refus\\w+|cover\\w*|falls?|caught)';
const TAIL = '(?: (?!(?:and|but|so|therefore|as)\\b)[\\w-]+)';
const DROPPED_BEFORE = new RegExp(
  [
    `${DENIES}(?:${CLAUSE}${GAP}){0,6}?${CLAUSE} ${RELYING}${TAIL}{0,5} \\(?$`,
    `${DENIES}${GAP}{0,2}? ${HOLDS}${TAIL}{0,8}? ${EXEMPT}${TAIL}{0,5} \\(?$`,
    `\\b(?:no (?:\\w+ )?(?:reason|grounds?|cause|basis|need|justification)|(?:error|mistake)) (?:to|for|in) ${RELYING}${TAIL}{0,5} \\(?$`,
    '\\bno reason why \\(?$',
    `${DENIES}(?: (?:its|the|our|on|in|by|that|those|of)){0,2} \\(?$`,
  ].join('|'),
  'i',
);
const BECAUSE =
  /\b(?:by virtue of|because of|pursuant to|in accordance with|on the basis of|due to|as)(?: [\w-]+){0,3} \(?$/i;
/** Up to where something is said of the provision just named, and not yet of the next. */
const OF_IT = '^\\)?(?:(?!\\b(?:but|section|regulation|whereas|while|though)\\b)[^.;,]){0,60}?\\b';
const DROPPED_AFTER = new RegExp(
  `${OF_IT}(?:(?:does|do|did|will|would|can|could) not (?:appl|cover|extend|catch|bite|stand|arise|engage)\\w*|(?:is|are|was|were) (?:not|no longer) (?:\\w+ ){0,4}?(?:engaged|appl\\w+|relied|relevant|cited|claimed|used|correct\\w*|needed|required|in point|made out|pursued|maintained|justified|upheld)|not (?:be )?(?:engaged|applicable|relied)|(?:has|have|had) no (?:application|bearing|relevance|part)|no longer (?:\\w+ ){0,3}?(?:appl\\w+|relied|engaged|relevant|claimed|cited|needed)|(?:was|were|been) (?:wrongly|incorrectly|misappl\\w+|cited in error|an error|a mistake)|(?:is|are|was|were) not (?:the )?(?:right|correct|appropriate)|(?:is|are|was|were|been) (?:withdrawn|overturned|lifted|set aside|removed|dropped|abandoned|rejected|given up)|(?:to be |is |was )?(?:misplaced|unsound|mistaken|unfounded|ill-founded|unjustified|unsafe)|falls? away|not (?:to|in|for) this (?:one|request|case)|cannot (?:be )?(?:stand|sustained|upheld|relied|justified)|fell away)\\b`,
  'i',
);
/** `We considered it, but it is not engaged`. */
const DENIED_LATER =
  /^[^.]{0,80}?\b(?:it|this|that|the (?:exemption|section|exception|provision)) (?:(?:is|was|does|did|would|need) not|no longer|could not) (?:be )?(?:\w+ )?(?:engaged|appl\w+|needed|relied|required|relevant|justified|maintained|upheld)\b/i;
/** `but neither applies`. */
const NEITHER = /^[^.]{0,60}?\b(?:neither|none)(?: of them)? (?:is|was|are|were|appl\w+|engag\w+)/i;
/** `Section 31 was not`: what was said of the one before is denied of this. */
const ELLIPTIC = /^\)? (?:is|are|was|were|does|did|do) not(?:,| and\b|[.;]|$)/i;

/** A text without contractions: `isn't` is `is not`. */
export function unfold(text: string): string {
  return text
    .replace(/\b(is|are|was|were|does|did|do|has|have|would|could|should)n't\b/gi, '$1 not')
    .replace(/\bcan't\b/gi, 'cannot');
}

/** `nothing wrong with`, `cannot fault`: what is denied is a fault. */
const FAULTLESS =
  /\b(?:not|nothing|no|never|nor|cannot|without|n't)\b(?: (?!(?:and|but|so)\b)[\w-]+){0,4}? (?:(?:wrong|faulty?|error|mistake|mistaken|amiss|flaw(?:ed)?|criticis\w+|unreasonable|improper)\b(?: (?:to|in|with|about))?|(?:reason|cause|grounds?) (?:to|for) (?:depart|differ|interfer|disturb|chang|doubt|question|disagree|quarrel)\w*)/gi;
/** `A list not yet printed is exempt`, `what can be had without a fee is exempt`: the denial is of the thing. */
const OF_THE_THING = new RegExp(
  `(?:(?<!\\b(?:is|are|was|were|be|been|am|do|does|did|has|have|had|can|could|will|would|shall|should|must|may|might|decided?|chosen?|agreed|preferred|but|if|whether) )\\b(?:not|never)|\\bwithout) (?!(?:that|because|one|only)\\b|(?:\\w+ )?(?:${RELYING}|say|said|tell|told)\\b)(?:(?!\\b(?:that|whether|if)\\b)[^,;.]){1,70}? (?=(?:is|are|was|were|has been|have been) (?:(?:also|therefore|thus|itself|themselves|wholly|likewise|all|both) )?(?:exempt\\w*|excepted|withheld|refused|covered|redacted)\\b)`,
  'gi',
);
/** `I do not accept that` … `was misapplied`. */
const DISBELIEVED =
  /\b(?:not|n't|cannot|unable to|no reason to) (?:\w+ )?(?:agree|accept|think|believe|find|consider|say|see|satisfied|persuaded|convinced)(?: that| with you that)? \(?$/i;

/** What stands before a provision, without a denial that only belongs to the thing that is exempt. */
export function leaveThing(before: string): string {
  return before.replace(OF_THE_THING, ', ');
}

/** Whether what stands right before a provision denies that it is relied on: `we do not rely on`. */
export function isDenied(before: string): boolean {
  const said = before.replace(FAULTLESS, ',');
  return DROPPED_BEFORE.test(said) && !BECAUSE.test(said);
}

/** `By virtue of it the duty to confirm or deny does not arise`: that it does not is what the provision does. */
const NO_DUTY =
  /\bthe (?:duty|obligation|requirement|right)\b[^.;,]{0,80}? (?:does|do|did|would) not (?:arise|apply|extend)\b/i;

/** Whether what follows a provision takes it back: `is not engaged`, `falls away`. */
export function isDropped(after: string): boolean {
  const text = unfold(after.slice(0, 140)).replace(NO_DUTY, '');
  return DROPPED_AFTER.test(text) || ELLIPTIC.test(text) || DENIED_LATER.test(text) || NEITHER.test(text);
}

/** Whether a denial is denied, as in `I do not accept that section 40(2) was misapplied`: the provision stands. */
export function isDisbelieved(before: string, after: string): boolean {
  return DISBELIEVED.test(before) && DROPPED_AFTER.test(unfold(after.slice(0, 140)));
}
