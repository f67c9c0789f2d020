/** English words that announce answers in the order of the questions. */

/** `Taking your points in the order in which you put them:` */
export const IN_ORDER =
  /\bin (?:the |that |this |your |their )?(?:same )?(?:order|sequence)\b[^.]{0,60}[.:–—-]$|\b(?:points?|questions?|quer(?:y|ies)|items?|these|them|each)\b[^.]{0,40}\b(?:in turn|one by one)\b[^.]{0,20}[.:–—-]$/iu;
