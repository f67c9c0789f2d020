/** English words of thanks and assurance, of why and by what right something is asked, and of what is not asked. Each pattern is tried on one sentence. */

import { HOPED } from './en-asks';

/** Said of the request itself: never a question about the subject. */
export const MANNERS = [
  new RegExp(
    String.raw`\b(?:thank(?:s| you)\b(?! (?:\S+ ){0,8}(?:please|could you))|look(?:ing)? forward|grateful for (?:your|any) (?:help|assistance|prompt|time|attention|early|cooperation|co-operation|reply|response|speedy)|i (?:trust|hope)(?! ${HOPED})|i appreciate your)`,
    'i',
  ),
  /^(?!.*\b(?:how many|number of|copy|copies|correspondence|minutes|(?:letters?|e-?mails?|reports?|notices?) (?:\w+ ){0,2}(?:to|from|with|by|on|between)|(?:send|provide|supply|see|have|disclose|give|share|release)(?: (?:me|us))?(?: with)? (?:the|any|all|a|an|your) (?:[\w-]+ ){0,3}?(?:letters?|e-?mails?|reports?|notices?|decisions?|papers?|notes?|submissions?)|internal review (?:of|into) (?!(?:this|my|your|that|any|it|the (?:decision|handling|requests?|refusal|response|way))\b))\b).*\b(?:internal review|information commissioner|whatdotheyknow)\b/i,
  /\b(?:i|we) (?:would|do|will|should|['’]d)?\s*(?:not\b|never\b)/i,
  /^(?:i|we) (?:ask|am asking|are asking|request|make) (?:for )?(?:all of (?:this|these|it)|all this|this|these) (?:under|by virtue of|pursuant to|in accordance with)\b[^?]{0,80}$/i,
  /\b(?:ask|asking|asked|send|sending|sent|put|putting)\b[^?]{0,60}\bthe same (?:questions?|requests?|survey|letter|things?)\b/i,
  /^(?:so |and |now |therefore |accordingly )*(?:i|we)(?: am|['’]m| are|['’]re)?(?: now| therefore| hereby| also)* (?:ask(?:ing)?|writ(?:e|ing)|apply(?:ing)?|request(?:ing)?|making (?:this|my|the) request|do(?:ing)? (?:this|so))(?: to you| for)?(?: you| this| these| those| them| it| all (?:of )?(?:this|these|them|it)| (?:my|the|these) (?:\w+ )?questions?)? under (?:the )?(?:freedom|environmental|foi|eir|information|act|regulations)\b(?!.*\b(?:for|about|how|what|which|who|whether|when|where|to know|cop(?:y|ies))\b)[^?:]{0,90}$/i,
  /^(?:the|no|any|all|every) [^?:]{3,60} (?:will|shall|would) (?:not |never |only |all )*(?:be )?(?:appear|used|published|named|shared|anonymi[sz]ed|identif\w+|kept|treated|printed|quoted)\b[^?]*$/i,
  /\b(?:(?:may|might|can|could) (?:i|we)|let (?:me|us)) (?:(?:just|first|first of all|also|please|perhaps|only|finally|lastly|however|again) )*(?:,[^,?]{1,30}, )?(?:add(?= (?:that|how|what)\b)|say|mention|point out|remark|observe|assure|stress|begin by|start by|thank|congratulate|compliment|apologi[sz]e)\b(?!.*\b(?:tell|send|provide|supply|confirm|would like|how (?:many|much|often)(?! (?:i|we|you|this|that|it|your|the|all)\b)|also have)\b)[^:?]*\?*\W*$/i,
  /^(?:(?:please|and|so|but|do) )*(?:spare|save) (?:me|us|yoursel(?:f|ves)|everyone)\b(?!.*\b(?:how|what|which|who|when|where|why|whether|cop(?:y|ies)|number)\b)[^?]*$/i,
  /\b(?:ask|like|want|request|urge|beg|remind) you (?:(?:all|kindly|please|only|just) )*to (?:bear|remember|keep in mind|be (?:aware|patient|kind|so|as)|treat|deal|handle|forgive|excuse|make allowance)\b(?!.*\b(?:tell|send|provide|supply|give|explain|say|let (?:me|us))\b)[^?:]*$/i,
  /\b(?:will|would|should|can) (?:tell|give|show|teach) (?:me|us) (?:all|what|everything)(?: that)? (?:i|we)\b[^?]{0,20}$/i,
  /\b(?:i|we)(?: (?:really|only|certainly|shall|will))? (?:require|need|want|seek|expect|ask for|wish for|look for) (?:no(?! (?:more|less|other|fewer)\b(?! than (?:the law|i\b|we\b|you\b|what|is|that)))|neither|nothing(?! (?:but|except|other|more|less)\b))\b(?!.*\b(?:cop(?:y|ies)|numbers?|how|whether|who|when)\b)[^?:]*$/i,
  /^(?:(?:please|so|and|but) )*(?:do not|don['’]t|never)\b(?!.*[,;–-] ?(?:but |just |instead |please )*(?:send|tell|give|let|say)\b)[^?]*$/i,
  /\b(?:please|kindly|could|can|would|will|grateful|obliged|glad|appreciate|hope|ask)\b[^?]{0,60}\b(?:give|pay|turn) (?:this|these|it|them|my (?:requests?|questions?|letter)) (?:(?:your|their|his|her|some|prompt|early|full|due|the|a|any|proper|quick|urgent) )*(?:attention|priority|thought|consideration|look|time)\b/i,
  /\b(?:i|we)(?:['’]d)? (?:(?:would|should|only|just) )*(?:need|want|require|like) (?:(?:all|both|each) (?:of )?)?(?:these|this|it|them) (?:because|since|so that|in order|to (?:help|show|put|prepare|write|finish|inform|use)|before|for (?!each\b|every\b|both\b|all\b|the (?:last|past|years?)\b|\d))(?!.*\b(?:how|what|which|who|whose|when|where|why|whether)\b)[^?:]*$/i,
  /\b(?:take|use|seize) (?:this|the) (?:chance|opportunity|occasion|moment) to\b(?!.*\b(?:ask|request|enquire)\b)/i,
  /^(?:and |but )?(?:what|all|the (?:one |last )?thing)(?: that)? (?:i|we) (?:do(?:n['’]t| not)|would(?:n['’]t| not)|am not|['’]m not|are not) (?:want|need|wish|after|looking|asking|like|require|seek)\b[^?:]*\b(?:is|are)\b[^?:]*$/i,
  /\b(?:i|we)(?: am|['’]m| are|['’]re| was| were)(?: (?:\w+ly|most|very|so|still|already))? (?:grateful|obliged|thankful) for (?:the|your|all|this|that|what|every)\b(?!.*\b(?:cop(?:y|ies)|numbers? of|how|who|whether|please)\b)[^?:]*$/i,
  /\b(?:i|we)(?: am|['’]m| are|['’]re)? ask(?:ing)? (?:(?:only|just|simply|purely) )*(?:in (?:my|our)|on behalf|as (?:an?|one)|for myself|out of)\b(?!.*\b(?:how|what|which|who|whose|when|where|why|whether)\b)[^?:,]{0,60}$/i,
  /\b(?:could|can|would|will|please|grateful|glad|obliged|like|want|ask)\b(?:(?!\b(?:how|what|which|who|whether|why|when|where|tell|explain|say|that|to)\b)[^?:]){0,40}\b(?:(?:make (?:sure|certain)|ensure|see to it)(?: that)? (?:this|these|it|they|my|your|all|each|nothing|i|we|the (?:repl(?:y|ies)|responses?|answers?|requests?|figures|data|files?|e-?mails?|letter))|put (?:me|us) (?:right|straight)|set (?:me|us) straight|(?:have|take) (?:an? )?(?:\w+ )?look (?:at|into) (?:it|this|these|them)|look into (?:it|this|these|them)|sort (?:it|this|these) out|bear with (?:me|us))\b(?![^?]*\b(?:how|what|which|who|whose|when|where|why|whether|cop(?:y|ies)|number)\b)/i,
  /\b(?:i|we)(?: am|['’]m| are|['’]re)? ask(?:ing)? (?:for )?(?:all (?:of )?(?:this|these|it)|this|these|it) (?:only |just |simply |purely )?(?:as an?|on behalf|in (?:my|our) (?:capacity|role|own))\b[^?:]{0,60}$/i,
  /\bask that (?:nothing|none|no (?:\w+ ){1,3}(?=be\b)|(?:this|these|it|they|my)(?: (?:request|letter|e-?mail|questions?))?(?= (?:not )?be\b))\b[^?:]*$/i,
  /\b(?:ask|asking|asked|send|sending|sent|put|putting)\b[^?]{0,20}\b(?:every|each|all|several|many|other|\d+|neighbouring)\b[^?]{0,40}\bthe same (?:facts?|figures|information|data|details)\b(?![^?]*\b(?:how|what|which(?! (?:is|are)\b)|who|when|where|why|whether)\b)/i,
];
