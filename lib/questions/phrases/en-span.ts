/** English words that say for what years everything is wanted, and ask for nothing else. Tried on one sentence. */

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
