/** The words of a paper are given in the letter itself: `The plan is copied below`. */
const COPIED =
  /\b(?:copied|pasted|set out|reproduced|quoted|printed|typed)(?: out)? (?:\w+ )?(?:below|here|underneath|overleaf)\b(?! (?:is|are|was) not)|\bhere (?:is|are) the (?:text|words|wording)\b/i;
const OF_DECISION = /\b(?:reasons?|reasoning|arguments?|test|factors|decision|answers?|response|rights|explanation)\b/i;

/** Whether a sentence hands over the words of a paper, and no reasons. */
export function isCopied(text: string): boolean {
  return COPIED.test(text) && !OF_DECISION.test(text);
}

/** And less than all of them. */
export const LEFT_OUT =
  /\b(?:taken|left|cut|blacked) out\b|\b(?:redact|remov|omit)\w*\b|\b(?:the|its) (?:rest|remainder|annex\w*|appendi\w+|schedules?|names?|numbers?|codes?)\b|\b(?:except|apart from|less|save) (?:for )?the\b/i;
