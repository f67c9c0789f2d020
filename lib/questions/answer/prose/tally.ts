import type { Asked } from '../../asked';

/** `There were 74 applications`: how many there are, and nothing of them. */
const TALLY =
  /^\W*(?:in (?:all|total),? )?(?:there (?:is|are|was|were|have been|had been)|we (?:had|have|received|got)) (?:only |just |about |some |a total of )?(?:\d[\d,.]*|(?:[a-z]+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)) [a-z]+/i;
/** What a number never is: `the criteria against which they were scored`. */
const GROUNDS =
  /^\W*(?:(?:please|provide|send|give|state|set out|explain|me|us|with|and|also) ){0,4}(?:what (?:is|are|was|were) )?(?:the|any|your|its) (?:\w+ ){0,2}?(?:criteria|criterion|reasons?|reasoning|grounds|rules|purposes?|process|procedures?|terms|basis|methods?|methodology|circumstances|arrangements|conditions)\b(?!.*\bhow many\b)/i;
const VOID = 2;

/** How like each question a sentence is, where it counts things and a question wants rules or reasons. */
export function leaveTally(words: string, likeness: readonly number[], asked: readonly Asked[]): readonly number[] {
  if (!TALLY.test(words)) return likeness;
  return likeness.map((score, at) => (GROUNDS.test(asked[at]?.question.text ?? '') ? score - VOID : score));
}
