/** English answers of a word or two, and the abbreviations that officers use for them. Each pattern is tried on a whole answer. */

/** Behind the word nothing follows, or a reason after a dash, in brackets or in a new sentence. */
const END = "(?=\\W*$|\\s*[-–—(:;,]|\\.(?:\\s|$)| (?:at (?:present|this time)|yet|sorry|i(?:'|’)m afraid|s\\.?\\d)\\b)";

/** `n/k`, `no data`: it is not known or held. */
export const UNKNOWN = new RegExp(
  `^\\W*(?:n\\s?/\\s?[kh]|d\\s?/\\s?k|nk|unk\\.?|no (?:data|info(?:rmation)?|records?|idea)|not rec(?:or)?d['’.]?d?|can(?:not|['’]t| not) say|no(?:t a)? clue)${END}`,
  'i',
);
/** `No such contract`: said of a paper that is asked for. */
export const NO_SUCH = /^\W*no such \w+/i;
/** `TBC`: it is to come. */
export const TO_COME = new RegExp(
  `^\\W*(?:t\\.?b\\.?[cad]\\.?|pending|delayed|outstanding(?: (?:from|with) (?:[\\p{L}'’&-]+ ?){1,4})?|chasing|being chased|waiting (?:on|for) (?:[\\p{L}'’&-]+ ?){1,4}|with (?:finance|legal|hr|payroll|procurement|estates))${END}|^\\W*waiting (?:on|for) [^.;]{2,40} (?:for|about|on) this\\b`,
  'iu',
);
/** `att'd`, `PDF 3`: it comes with the letter. */
export const WITH_LETTER =
  /^\W*(?:(?:see |as |copy |please see )?(?:att(?:['’.]?d|ach(?:ed|ment)?)?|enc(?:l(?:['’.]?d|osed|osure)?)?s?)\.?|(?:see )?(?:pdf|doc(?:ument)?|file|annex|appendix|attachment|enclosure|tab|sheet|spreadsheet|workbook)s? ?(?:\d{1,2}|[a-z])?)\W*$/i;
/** `Supplied with names removed`: the paper that was asked for. */
export const HANDED =
  /^\W*(?:now |hereby )?(?:supplied|provided|disclosed|released|sent)(?: (?:with|subject to|less|in part|in full)\b[^.]{0,40})?\W*$/i;
/** `Confidential.`, `[redacted s40]`: it is kept back. */
export const KEPT =
  /^\W*(?:(?:strictly |commercially |commercial[- ]?in[- ]?|company )?(?:confiden(?:tial|ce)|sensitive|private)|c-?i-?c|redacted|suppressed|blanked out|ncnd|x{3,})(?:[\s,(–—-]*(?:under |by |per )?(?:s(?:ection|\.)? ?\d\d(?:\(\w\))*|reg(?:ulation|\.)? ?1\d(?:\(\w\))*))?\W*$/i;
/** `Shredded in 2019`, `Lost in the move`: it is gone. */
export const GONE =
  /^\W*(?:all |since |these (?:were|have been) |it was |they were )?(?:lost|shredded|destroyed|weeded|deleted|disposed of|wiped|overwritten|mislaid|binned)\b/i;
/** `Gone to Dorset Council`, `Passed to the County, see my note of 3 May`: another body is to answer. */
export const PASSED_ON =
  /^\W*(?:this (?:one )?(?:has )?)?(?:been )?(?:gone|passed|sent|referred|transferred|forwarded|redirected)(?: on| over)? to (?:the )?(?=\p{Lu})(?!(?:Finance|Legal|HR|Human|Payroll|Procurement|Estates|Housing|Planning|Highways|IT)\b)[\p{L}’' &-]{2,50}(?:[,;:.(–-] ?(?:please )?(?:see|as (?:per|in)|who|you (?:should|will)|they)\b[^.]{0,70})?\W*$/u;
