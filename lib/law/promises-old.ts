/** `Rather than 4 May`, `I can no longer keep to`: the day is given up. */
const GIVEN_UP =
  /\b(?:rather than|instead of|in place of|in lieu of|and not|but not|no longer (?:keep to|meet|make|manage|hold to|do)|withdraw|disregard|ignore|forget|strike out)(?: (?:the|our|my|date|day|of|on|by|about))* $/i;
/** `due on 4 May will now come on`: another day stands behind. */
const NOW =
  /^\)?,? (?:will|shall|must|should|has|have|is|are) (?:now|instead|had to|to be)\b[^.;]{0,60}\b(?:on|by|to|until|for)\b/i;

/** Whether a day is one that had been named, and that the writer puts another in the place of. */
export function isOld(before: string, after: string): boolean {
  if (GIVEN_UP.test(before.slice(-60))) return true;
  return /\b(?:due|promised|expected|planned|set down)\b[^.;]{0,40}$/i.test(before) && NOW.test(after);
}
