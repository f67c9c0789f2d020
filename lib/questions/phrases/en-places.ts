/** English words by which a letter sends the reader elsewhere. Apostrophes are straight in the text that they are tried on. */

const PLACE =
  '(?:web ?sites?|web ?pages?|home ?page|internet|intranet|portal|dashboard|disclosure log|publication scheme|public (?:domain|register|record)|open data|search box|newsletter|notice ?board|statement of accounts|annual (?:report|accounts|review|return|statement)|librar(?:y|ies)|contracts finder|gov\\.uk|site|pages?|register|link)';
const ADDRESS =
  'https?:\\/\\/|\\bwww\\.|(?<![@\\w.-])(?:(?:[\\w-]+\\.){1,4}(?:(?:gov|org|co|ac|nhs|police|sch|parliament)\\.(?:uk|scot)|com|org|net|wales|scot|example|gov|police\\.uk)|police\\.uk|gov\\.uk)\\b';

/** Says where the thing is to be had: an address, a page, a publication, another body's tables. */
export const POINTS = new RegExp(
  [
    ADDRESS,
    `\\b(?:on|via|from|through|at|visit|in|to|under|under the|up on) (?:our|the|its|their|this|each|any) (?:[\\w'’]+ ){0,4}(?:web ?site|web ?pages?|home ?page|portal|site|register|publication scheme|intranet|link|page|dashboard|disclosure log|open data \\w+|statement of accounts|annual (?:report|accounts|return)|newsletter|pages)\\b`,
    `\\b(?:in|at) any (?:of our )?librar|\\b(?:have a look|look|looking) (?:at|on|in|up)\\b[^.]{0,40}\\b${PLACE}\\b|\\bon contracts finder\\b`,
    '(?<!\\b(?:not|never|longer) )\\bavailable (?:online|on ?line|at|on|from|via|through|to view|in(?! (?:\\d+|all|most|some|only|one|two|three|four|five|six|seven|eight|nine|ten|many|both)\\b)|publicly)|\\bpublic(?:ly)? (?:available|accessible|domain|register)',
    '\\b(?:is|are|been|already|also) published\\b|\\bpublish(?:es|ed) (?:by|each|every|annually|monthly|quarterly|on|in|at|online)\\b|\\b(?:department|office|operator|agency|service|council|trust|commission|[a-z]\\w+) (?:for \\w+ )?publishes\\b',
    '\\b(?:can|may|could|will|to) be (?:found|viewed|seen(?! by)|accessed|downloaded|obtained|read|had|got|looked up|inspected|consulted) (?:at|on|in|from|via|here|by|online|through|under)',
    '\\b(?:is|are) found (?:at|on|here|via)\\b|\\bfound (?:here|via|at https?)|\\bpublication scheme',
    '\\bplease (?:visit|see|contact|follow|use|go to|consult|direct|refer to|approach|look|check|search|click|try)\\b',
    `\\b(?:refer|point|direct|signpost)(?:red|ed|s)? you to\\b|^\\W*refer to\\b|\\bsee the \\w+ (?:section|page|part) of\\b|\\bset out in the (?:statement of accounts|annual|published)\\b`,
    '\\bshould be (?:directed|addressed|made) to|\\bfollowing (?:link|web|url)|\\bthis link\\b',
    "\\byou(?: will|'ll| can| may| could| should)(?: also| easily| then)? (?:find|get|read|see|look|download|obtain|view|click|search|access)\\b",
    `\\b(?:same as|as) on (?:the \\w+ and )?(?:the|our) web|\\b(?:click|type|enter) (?:on|in|your|the)\\b|\\bthe reply is in our\\b|\\bwill tell you\\b|\\bcome out (?:every|each) (?:year|month|quarter)\\b|\\bgo(?:es)? up on\\b|\\bputs? (?:these|this|it|them|all \\w+) (?:out|up|online)\\b|\\b(?:is|are|all) online\\b|\\bsearch for\\b`,
    "\\b(?:section|part|pages?|area) of (?:our|the|its|their|your|this) (?:[\\w'’]+ ){0,3}web ?site\\b|\\b(?:our|the|its|their|'s) web ?site (?:also )?(?:lists?|shows?|gives?|has|sets? out|tells?|contains?|carries)\\b",
    '^\\W*(?:also |likewise |again )?(?:in|see) the same (?:accounts|statements?|(?:annual )?reports?|documents?|publications?|(?:web ?)?page|web ?site|link)\\b(?![^;]*\\d)',
  ].join('|'),
  'i',
);
