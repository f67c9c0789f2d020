/** English words of the line by which an answer says first what was decided: `Decision: part disclosed`. */

import { findAll } from '../../thread/find-all';

const DISCLOSED = '(?:disclos|releas|provid|suppli|grant|answer)ed';
const KEPT = '(?:withheld|refused|exempt(?:ed)?|redacted)';
const PARTLY = '(?:part(?:ly|ial(?:ly)?)?|some|in part)[ -]';

/** `Decision`, `Outcome for this part`, `Disclosure status`, before a colon or a dash. */
const TITLE =
  "(?:(?:our|the|council(?:['’]s)?|trust(?:['’]s)?|force(?:['’]s)?|foi|disclosure|release|response|information|final) ){0,2}(?:decision|outcome|status|result|determination|disposition|ruling|disclosure|release decision)(?: (?:on|for|of|in|as to) (?:this|the) (?:part|question|item|point|request)| (?:made|reached|code|type))?";
/** `the information is`, `this has been`. */
const LEAD =
  '(?:(?:the|this|that|all|your|requested|information|data|request|is|are|was|been|has|have|be|to|fully|therefore) ){0,6}';

/** The sign behind such a title: quick, and asked before the title is looked for. */
export const DECIDES = /[:=]|[-–—]\s/u;

/** Where such a title begins, on a line of its own or behind the question that the letter repeats; the decision is what follows it. */
export const RULED = new RegExp(
  `(?:^|[\\n ])(?:[-•*–—] ?)?(${TITLE})[^\\S\\n]*(?:[:=]|[-–—](?=[^\\S\\n]))[^\\S\\n]*([^\\n]{2,200})`,
  'giu',
);

/** What is decided, each tried at the beginning of the words. */
export const RULINGS = {
  part: new RegExp(
    `^${LEAD}(?:${PARTLY}(?:${DISCLOSED}|disclosure|disclosable|release|${KEPT}|refusal|granted)|(?:${DISCLOSED}|${KEPT})[,:]? (?:in part|partly|partially|\\(?(?:with|subject to) (?:some )?(?:redactions?|exemptions?|exceptions?))|(?:partial|redacted)\\b)`,
    'i',
  ),
  refused: new RegExp(
    `^${LEAD}(?:withh(?:eld|old)|refused?|refusal|exempt(?:ed|ion (?:applied|applies|engaged|claimed))?|declined|not (?:be )?(?:disclosed|released|provided|supplied|disclosable|for (?:release|disclosure))|non-?disclosure|ncnd|neither confirm\\w* n?or den\\w+|vexatious|(?:over|exceeds) (?:the )?(?:cost|fees|appropriate) limit)(?![\\w-])`,
    'i',
  ),
  'not-held': new RegExp(
    `^${LEAD}(?:not (?:currently |centrally )?(?:held|recorded|collected)|(?:no|nil) (?:recorded )?(?:information|data)(?: (?:is )?held)?|nothing held|none held)\\b`,
    'i',
  ),
  deferred: new RegExp(
    `^${LEAD}(?:deferred|to follow|held over|awaited|delayed|still being (?:collated|considered))\\b`,
    'i',
  ),
  elsewhere: new RegExp(
    `^${LEAD}(?:(?:already |publicly |reasonably |otherwise )?(?:available|accessible|obtainable|published) (?:elsewhere|online|on (?:the|our) web ?site|by other means|from another|already)|(?:already|otherwise|publicly) (?:available|accessible|published)|in the public domain|signposted|redirected)\\b`,
    'i',
  ),
  disclosed: new RegExp(`^${LEAD}(?:${DISCLOSED}|disclosable|disclose|full (?:disclosure|release))\\b`, 'i'),
} as const;

/** The same without a title: `Part disclosed - s43(2)`. */
export const PART_GIVEN = new RegExp(
  `^\\W*(?:${PARTLY}(?:${DISCLOSED}|${KEPT})|(?:${DISCLOSED}|${KEPT}) (?:in part|partly|partially))(?=\\W*$|\\s*[-–—:(.,;\\n]| (?:under|by|per|s\\.?\\d)\\b)`,
  'i',
);

/** Words of such a line that can be nothing but what is done with information. */
export const OF_INFORMATION = /\b(?:disclos\w*|releas\w*|withh\w+|ncnd|neither confirm|not held|redact\w*)\b/i;

/** Whether a stretch says under such a title that something is not simply given. */
export function isRuledOut(text: string): boolean {
  return findAll(RULED, text).some(([, , words = '']) =>
    [RULINGS.part, RULINGS.refused, RULINGS['not-held'], RULINGS.deferred, RULINGS.elsewhere].some((each) =>
      each.test(words),
    ),
  );
}
