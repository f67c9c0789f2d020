/** English words about the shape and the way of the reply: which file, by what post, in what hand. Each pattern is tried on one sentence. */

const SORT =
  '(?:electronic|digital|paper|printed|scanned|typed|plain|simple|short|rough|written|single|searchable|machine-readable|pdf|word|excel|csv|e-?mailed)';
const COPY =
  '(?:cop(?:y|ies)|scans?|tables?|lists?|spreadsheets?|files?|e-?mails?|attachments?|summar(?:y|ies)|print-?outs?|pdfs?|links?|letters?|repl(?:y|ies)|answers?|version|document|format|data|photo(?:graph)?s?)';
const OF_NOTHING = '(?:(?!\\b(?:of|about|on|showing|from|between|which|that|how|what|who|whether)\\b)[^?:,;]){0,50}?';

/** `An electronic copy would save paper.`: what a copy of such a sort would do for somebody, and of what it is to be is not said. */
const WOULD_SAVE = new RegExp(
  `^\\W*(?:(?:and|but|so|also|perhaps|of course),? )?(?:an?|the|one|any|(?=${SORT}))(?: ?${SORT},?)* ?${COPY}\\b ?${OF_NOTHING}\\b(?:would|will|should|might|may|could) (?:(?:also|surely|at least|even|well) )*(?:save|spare|make|do|suit|serve|cost|reach|travel|go|waste|arrive|fit|ease|keep|help|be (?:quicker|cheaper|easier|greener|kinder|simpler|faster|lighter))\\b(?!.*\\b(?:how|what|which|who|whether)\\b)[^?:]*$`,
  'i',
);

/** `No scans of printouts, I want the file itself.` */
const NOT_BUT = new RegExp(
  `^\\W*(?:please,? )?(?:no|not)\\b[^,;:?]{0,30}\\b${COPY}\\b[^,;:?]{0,30}[,;–-] ?(?:please |but |as |because )*(?:i|we)(?:['’]d| would| really| do)* (?:want|need|like|prefer|am after|ask for) (?:the|an?) (?:(?:actual|real|original|raw|proper|native|${SORT}) )*(?:file|spreadsheet|data|documents?|originals?|workbook|thing|table|e-?mail)s?(?: (?:itself|themselves|please))?\\W*$`,
  'i',
);

/** `Kindly furnish your reply in typescript.` */
const REPLY_IN =
  /\b(?:furnish|produce|return|render|address|direct|write|post|deliver|frame|couch|confine|limit|keep|make)(?: (?:me|us))? (?:your|the|any|all|an?) (?:repl(?:y|ies)|responses?|answers?)\b(?! (?:to (?!me\b|us\b|the (?:address|undersigned))|sent|given|made|of|from)\b)(?!.*\b(?:how|which|who|whose|whether)\b)[^?:]*$/i;

/** `Please to send by the email, post is slow.` */
const BY_POST =
  /^(?:(?:please|kindly|do|just|only|to)[, ]+)+(?:send|reply|answer|write|respond|return|deliver)(?: (?:it|them|this|these|all|everything|to|me|us|back|only)){0,3} (?:by|via|through|over|on|with|in|using) (?:(?:the|an?|my|our|normal|ordinary|first[- ]class) )*(?:e-?mail|post|mail|letter|internet|phone|fax|computer|portal|website)\b(?!.*\b(?:how|what|which|who|whether|cop(?:y|ies) of)\b)[^?:]*$/i;

/** `Is there a form for this or is an email all right?` */
const A_FORM =
  /^(?:(?:and|also|so|or),? )*(?:is|do|does|need|must) (?:there|i|we|this|it|you)\b[^?:]{0,20}? (?:an?|any|some|the|your|special|proper|right|on an?)(?: (?:special|proper|particular|right|official))? (?:form|forms|template|portal|link|fee|stamp)(?: (?:for (?:this|these|such|asking|requests?|foi)|(?:that |which )?(?:i|we) (?:should|need|have|must|can|ought)|to (?:fill|ask|apply|use|sign)|or (?:is|will|does|can))\b[^?]*)?\?\W*$|^(?:is|will|would) (?:an? |this )?(?:e-?mail|letter|note|message|typed|handwritten)(?: \w+)? (?:all right|alright|ok|okay|fine|enough|good enough|do|acceptable)\W*$/i;

/** `In what follows 'the Quay' includes the slipway.` */
const IN_WHAT_FOLLOWS =
  /^\W*(?:in|throughout|for (?:the )?(?:purposes? of)?) ?(?:what follows|all that follows|(?:the following|these|my|our|all)(?: \w+)? (?:questions?|points?|items?|list)|this (?:letter|request|list|e-?mail|message)),? [^?:]{2,80}?\b(?:includes?|means?|refers?|stands? for|is|are|denotes?|covers?|excludes?)\b(?!.*\b(?:please|how|what|which|who|whether)\b)[^?:]*$/i;

/** `Can we have it before half term because then I hand it in?` */
const IT_SOON =
  /^(?:(?:and|so|but|please),? )*(?:can|could|may|might|would|will)\b[^?:;,]{0,30}\b(?:have|get|see|send|be (?:sent|given)) (?:me |us )?(?:(?:all|some|any|most)(?: of)? )?(?:it|them|this|these|those|everything) (?:all )?(?:before|by|for|within|in (?:time|good)|soon|quick\w*|fast|on|until|back|early|first|next|as soon|this week|today|tomorrow)\b(?!.*\b(?:how|what|which|who|whose|where|why|whether)\b)[^:]*$/i;

/** `Legal costs ought to go in, even where the case was dropped.`: what is to be counted with the rest. */
const COUNTS_IN =
  /^(?!(?:how|what|which|who|where|when|why|please|kindly)\b)[^?:;]{3,60}? (?:should|ought to|must|needs? to|has to|have to|is to|are to) (?:also |all |of course |please |not )?(?:go in|go into (?:it|this|the (?:figures?|totals?|sums?|count))|be (?:included|counted(?: in)?|added(?: in)?|left out|excluded|ignored|disregarded|treated as)|count(?: (?:too|as))?|be in)\b[^?]*$/i;

/** Said of the request itself: never a question about the subject. */
export const SHAPES = [COUNTS_IN, WOULD_SAVE, NOT_BUT, REPLY_IN, BY_POST, A_FORM, IN_WHAT_FOLLOWS, IT_SOON];
