/** English words that say for what years everything is wanted, and ask for nothing else. Tried on one sentence. */

import { findsAny, hinted } from '../hinted';

const YEARS =
  '(?:calendar |financial |academic |school |tax )?years? (?:from )?(?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?(?:(?:,| and| to| or|,? and) (?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?){0,6}';

/** Said of the split that is wished for: `Figures for the two sites apart would be welcome`. */
const SPLIT =
  /^(?:and |also )?(?:separate (?:figures|totals|numbers|answers)|(?:figures|totals|numbers|answers|data) (?:for|by|from) (?:the |each |both )?(?:(?!\b(?:how|what|which|who|that|whether)\b)[^?:,;]){3,80}? (?:apart|separately|side by side|by (?:itself|themselves)|on (?:its|their) own))\b(?:(?!\b(?:how|what|which|who|whether)\b)[^?:]){0,60} would (?:also |really )*be (?:(?:most|very|much) )*(?:welcome|appreciated|useful|helpful|interesting|of use|handy|good|nice)\b[^?:]{0,60}$/i;

/** `Unless I say otherwise I want the financial years 2021-22 and 2022-23, each by itself.` */
export const SPANS = [
  SPLIT,
  new RegExp(
    `^(?:(?:unless|except where|save where)\\b[^,;:?]{3,40}?,? ?)?\\b(?:i|we)(?:['’]d| would| should)? (?:like|want|need|mean) (?:only |just )?(?:the )?${YEARS}(?:,? (?:please|only|(?:each|one|year|all|taken|both|separately|by)\\b[a-z ]{0,30}))?\\W*$`,
    'i',
  ),
];

/** What the name of a span of time is made of: `the last three financial years`, `April 2022 to March 2024`. */
const TIME =
  '(?:the|each|every|of|all|both|and|to|or|in|period|from|between|until|ending|ended|beginning|last|past|previous|preceding|most|recent|latest|current|same|complete|full|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?|years?|months?|seasons?|quarters?|terms?|weeks?|financial|calendar|academic|school|tax|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|inclusive|only|please)';

const OF_YEARS = [
  hinted(
    /\b(?:figures|data|information|numbers|statistics|details|totals) (?:for|from|covering|in|over|between|of)\b/i,
    `\\b(?:i|we)\\b[^:?;]{0,60}? (?:(?:some|any|all|the|your|annual|full) ){0,2}(?:figures|data|information|numbers|statistics|details|totals) (?:for|from|covering|in|over|between|of)(?:,? ${TIME}\\b){1,16}\\W*$`,
  ),
];

/** `We seek figures for the financial year 2023/24.`: for when, and not yet of what. */
export function asksOfYears(sentence: string): boolean {
  return findsAny(OF_YEARS, sentence);
}
