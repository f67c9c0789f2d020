/** English words by which an answer says yes or no without either word. Each pattern is tried on the words of one answer. */

/** How often, how many or since when: `Once, in June 2023`, `Several`, `Since 2019`. */
export const IMPLIES_YES =
  /^\W*(?:(?:only|just|about|nearly|almost|at least) )?(?:once|twice|several|some|many|most|all of|both|each|every|a (?:few|couple|handful|number|pilot|trial)|partly|partially|in part|sometimes|occasionally|often|frequently|regularly|from time to time|since (?!then)|in (?:(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) )?(?:19|20)\d\d)\b/i;

/** What was once so is no longer: `It ceased in 2019`. */
export const ENDED =
  /\b(?:ceased|(?:was|were|has been|have been) (?:discontinued|abolished|disbanded|scrapped|withdrawn|wound up|closed down|switched off|decommissioned)|came to an end|stopped (?:in|using|doing|this|that|it)|ended in|gave (?:it|this|them) up|dropped (?:it|this) in)\b/i;

/** It asks whether something is done by others. */
export const OUTSIDE =
  /\b(?:contract(?:ed|ors?)?(?:[- ]out)?|outsourc\w*|external(?:ly)?|third[- ]part(?:y|ies)|private(?:ly)?|agency|agencies)\b/i;
/** It is done by the authority itself. */
export const OWN =
  /\b(?:in[- ]house|(?:by|with) our own|directly (?:employed|run|provided|managed)|own (?:staff|team|workforce|officers))\b/i;
