import { findAll } from '../../../thread/find-all';
import { onceForText } from '../../../thread/once';
import { matches } from '../../tried';

/** A figure that is no statute, day, link or reference; or a yes or a no. The same text is looked at once. */
export const hasValue = onceForText(
  (text) => /\b(?:fewer|less|more) than \w|^\W*(?:yes|no|none|nil)\b/i.test(text) || readFigures(text).length > 0,
);

const CARDINAL =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)';
const COUNTED = new RegExp(
  `^\\W*(?:only |just |about )?${CARDINAL}(?:[ -](?:and )?${CARDINAL})*(?=\\W*$|[.,;:]| [a-zà-ÿ])`,
  'i',
);

/** A number in words with which a sentence begins: `Fifty-two.`, `Six were sold`. */
export function isCounted(text: string): boolean {
  return COUNTED.test(text);
}

const TOLD = new RegExp(
  `\\b(?:on|had|have|has|was|were|are|is|there|made|received|held|employs?|owns?) (?:only |just |about |some |all of )?${CARDINAL}(?:[ -](?:and )?${CARDINAL})* (?!of\\b|or\\b|to\\b|and\\b|reasons?|parts?|exempt\\w*|questions?|points?|years?|months?|weeks?|days?|hours?|minutes?|working|separate|different)[a-z]+`,
  'i',
);

/** A number in words within a sentence, with what it counts: `It was put out on three occasions`. */
export function tellsCount(text: string): boolean {
  return TOLD.test(text);
}

const OF = /\bof (?:whom|which|those|these|them)\b/i;
const OF_THEM = new RegExp(
  `\\bof (?:whom|which|those|these|them),? (?:only |just |about |some )?${CARDINAL}\\b|\\b${CARDINAL} of (?:whom|which|those|these|them)\\b`,
  'i',
);

/** Some of what was counted before, in words: `of whom one is engaged through an agency`. */
export function tellsPart(text: string): boolean {
  return OF.test(text) && OF_THEM.test(text);
}

const CARDINALS = new RegExp(
  `\\b(?!one\\b)(?<!-)${CARDINAL}\\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|working|reasons?|exempt\\w*|questions?|parts?|points?|items?|limbs?|grounds?)\\b)`,
  'i',
);

/** A number in words anywhere that counts neither time nor the parts of a request: `Of those, nine were sold`. */
export function hasCardinal(text: string): boolean {
  return matches(CARDINALS, text);
}

const OFFICES =
  /\b(?:Freedom|Information|Environmental|Data|Protection|Section|The|Act|Acts|Public|Regulations?|Council|Commissioner|Office|Authority|Trust|Department|Scotland|Interest|Test|University|Board|Government|Local|Tribunal|Police|Constabulary|We|In|For|This|It|As|On|At|If|Our|Your|County|City|Borough|District|Team|Services?|Head|Director|Chief|Executive|Review|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Since|From|By|After|Before|Between|During|Until|There|These|Those|That|They|All|Both|No|Not|Under|To|Your|My|Yes)\b/gu;

/** Whether names of people, firms or places stand in a sentence: two capitals together that are no office or statute. */
export function hasNames(text: string): boolean {
  if (!/\p{Ll}/u.test(text)) return false;
  return /\p{Lu}[\p{Ll}'’.]+ (?:(?:&|of|and|van|de|Mc|O['’]) )?\p{Lu}[\p{Ll}'’]+/u.test(text.replace(OFFICES, '-'));
}

const PARTS =
  /[;–—|()]|\s-\s|,\s(?=(?:and|but|although|though|while|whereas|which|so|with|see|as|the|please|this|these|we|it|they|(?:[\p{Ll}'’]+ ){1,3}(?:is|are|not))\b)|\b(?:but|however|although)\b|:\s/u;

/** `37. No note was taken of the dates.`: parts a figure from what is said besides. */
export function partFigure(text: string): string {
  return text.replace(/^(\W*\d[\d,.]*)\.\s+(?=\p{Lu})/u, '$1; ');
}

/** The parts of a sentence that can each do something else, without statutes and days: `Taxis £2,300, trains not known`. */
export function readClauses(text: string): readonly string[] {
  return strip(text)
    .split(PARTS)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The figures of a text that are no statute, day, year, link, reference or part of a name such as `SEN2`; the same text is looked at once. */
export const readFigures = onceForText((text): readonly string[] =>
  /\d/u.test(text) ? (strip(text).match(/(?<![\p{L}\d])\d[\d,.]*/gu) ?? []) : [],
);

/** Several look at the same text. */
const strip = onceForText((text): string =>
  text
    .replace(/\[\d{1,2}\]|https?:\/\/\S+|www\.\S+|\S+@\S+/gi, ' ')
    .replace(
      /\b(?:sections?|ss?\.|regulations?|regs?\.?|article|act|exemptions?|exceptions?)\s*\(?\d+[A-Z]?(?:\.\d+)?(?:\s?\([^)]{1,4}\))*(?:\s*(?:,|and|or|to)\s*\d+(?:\([^)]{1,4}\))*)*|\bs\d{1,2}\b|\b1[02]\([45]\)\([a-g]\)/gi,
      ' ',
    )
    .replace(/\b(?:foia?|eir|foisa)[ /-]{0,2}(?:request |no\.? ?|ref\w* )?\d[\w/-]*/gi, ' ')
    .replace(
      /\b(?:tabs?|annex(?:es)?|appendix|appendices|documents?|attachments?|sheets?|tables?|enclosures?|clauses?|schedules?|issue|page|ref\w*)\s*(?:\w{1,3}-)?\d+[a-z]?\b|\b\w+\.(?:xlsx?|pdf|docx?|csv|zip)\b/gi,
      ' ',
    )
    .replace(
      /\b(?:q(?:uestion)?s?\.?|points?|parts?|items?|requests?|numbers?|paragraphs?|answer to) ?\(?\d{1,2}[a-z]?\)?(?:(?:,| and| or| to| &) ?\(?\d{1,2}[a-z]?\)?)*(?![\d,.]*\d)|\(\d{1,2}[a-z]?\)|^\W*(?:and|to) \d{1,2}(?=:)/gi,
      ' ',
    )
    .replace(
      /\bact (?:19|20)\d\d\b|\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:19|20)\d\d(?:\s?[-/–]\s?(?:(?:19|20)\d\d|\d\d)(?![\d,.]*\d))?\b|\b\d+ (?:working )?days\b|\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|noon)\b|\b\d{1,2}:\d\d\b|\bthe \d{1,2}(?:st|nd|rd|th)\b/gi,
      ' ',
    ),
);

const COUNTING = new RegExp(
  `(?<![\\p{L}\\d£$€])(?:\\d[\\d,.]*|${CARDINAL}(?:-${CARDINAL})?)(?: of (?:the|these|those|our|its|all)(?: (?:\\d+|${CARDINAL}))?)?((?: (?!(?:in|at|for|from|by|to|on|and|were|was|are|is|have|has|had|so|up|but|with|since|per|over|under|as|this|last|during|between|which|who|all|each|of|or|until|before|after)\\b)[\\p{L}'’-]+){0,3})`,
  'giu',
);

/** What the numbers of a text count, without those of statutes, days and years: `14 of the vans` gives `vans`; empty where a number stands alone. */
export function readCounts(text: string): readonly string[] {
  return findAll(COUNTING, strip(text)).map((found) => (found[1] ?? '').trim());
}
