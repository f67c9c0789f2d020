/** English words by which a letter hands over a file. Apostrophes are straight in the text that they are tried on. */

const LETTER = "(?:this|my|our|today's) (?:covering |present )?(?:e-?mail|letter|message|reply|response|note|mail)";
const FILE_TYPE = '(?:pdf|xlsx?|docx?|zip|csv|pptx?|msg|ods|odt|rtf|tiff?|jpe?g|mp[34])';

/** Something comes with the letter: attached, enclosed, with this e-mail, a file named by its ending. */
export const ATTACHED = new RegExp(
  [
    '\\b(?:pinned|clipped|tacked|added|fixed|stapled) to (?:this|my|our) (?:e-?mail|message|letter|reply)\\b|\\bhere (?:it is|they are)\\b|\\bherewith\\b',
    `\\battach(?:es|ing|ments?)?\\b|\\battached\\b(?! to (?:an?|each|any|every|his|her|their|its|it|them|those|these|the (?!e-?mail|letter|message|reply|response))\\b)`,
    '\\benclos(?:e|es|ed|ing)\\b|\\b(?:in|see|as|an) (?:the |an? )?enclosures?\\b|\\bappend(?:ed|ix|ices)\\b|\\bannex(?:e|ed|es)?\\b',
    '\\b(?:see|in|on|at) (?:the )?(?:spreadsheet|table \\d|tab \\d|worksheet|document \\d|file|sheet)\\b|\\bspreadsheet\\b',
    '\\baccompanying (?:\\w+ )?(?:documents?|spreadsheets?|files?|letters?|tables?|sheets?)\\b',
    `\\baccompan(?:y|ies) ${LETTER}\\b`,
    `\\b(?:added|copied|put|pasted|joined|popped|stuck)(?: (?:it|them|this|these|(?:the|a|an|one|both) (?:\\w+ ){0,2}\\w+))? (?:in|on)?(?:to)? ${LETTER}\\b|\\b(?:documents?|files?|papers|copies) (?:that |which )?(?:we|i) (?:are|am) sending\\b`,
    `\\b(?:with|alongside) ${LETTER}\\b|\\b(?:comes?|sent|supplied|provided|included) (?:to you )?with this\\b`,
    `\\b[\\w-]+\\.${FILE_TYPE}\\b(?!/)`,
  ].join('|'),
  'i',
);

/** Points at a part of a file; counts only where files came with the letter. */
export const FILED =
  /\bhere (?:it is|they (?:are|all are))\b|\b(?:in|on|see|is|per|at) (?:the |your |our |a )?(?:\w+ ){0,2}(?:pdf|zip|workbook|folder|file|sheet|worksheet|tab|column \w{1,2}|enclosure|document \d|doc \d)\b|\b(?:file|document) (?:called|named|marked|headed)\b|\bas document \w{1,2}\b|\bto you (?:as|in) (?:a )?(?:document|file|folder)|^\W*(?:the )?(?:(?:first|second|third|last|other) )?(?:tab|sheet|worksheet|file|annex|appendix|document|folder|enclosure|attachment|schedule)(?: (?:\d{1,2}|[A-Z]))? (?:has|have|refers?|gives|shows|lists|contains|covers|holds|sets out|deals with|answers)\b/i;

/** Hands something over without saying how; with a file beside it, in the file. */
export const HANDS_OVER =
  /\b(?:is|are|now|be|been|being) (?:hereby |now |both |all |therefore |here )*(?:released|disclosed|supplied|provided|sent)\b(?! (?:by|to (?!you\b)))/i;
