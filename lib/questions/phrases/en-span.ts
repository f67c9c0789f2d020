/** English words that say for what years everything is wanted, and ask for nothing else. Tried on one sentence. */

const YEARS =
  '(?:calendar |financial |academic |school |tax )?years? (?:from )?(?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?(?:(?:,| and| to| or|,? and) (?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?){0,6}';

/** `Unless I say otherwise I want the financial years 2021-22 and 2022-23, each by itself.` */
export const SPANS = [
  new RegExp(
    `^(?:(?:unless|except where|save where)\\b[^,;:?]{3,40}?,? ?)?\\b(?:i|we)(?:['’]d| would| should)? (?:like|want|need|mean) (?:only |just )?(?:the )?${YEARS}(?:,? (?:please|only|(?:each|one|year|all|taken|both|separately|by)\\b[a-z ]{0,30}))?\\W*$`,
    'i',
  ),
];
