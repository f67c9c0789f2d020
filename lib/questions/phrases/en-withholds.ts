/** English words by which a letter withholds, and by which a review lets go. Apostrophes are straight in the text that they are tried on. */

const ACT_PART =
  '(?:section|sections|s\\.?|ss\\.?|regulation|regulations|reg\\.?|article|exemption|exception)\\s*\\(?\\d{1,2}';
const GIVE =
  '(?:disclos|releas|divulg|reveal|shar|giv)(?:e|ed|ing)?(?: out| away)?|(?:hand(?:ed|ing)?|pass(?:ed|ing)?) (?:over|on)|let you have|be giving|mak(?:e|ing) public|say (?:why|which|who|what|how)|nam(?:e|ing)\\b|supply|provide|answer it|be answered';

/** The exceptions by which Regulations call not holding a thing a refusal, and the Scottish notice of it. */
export const HELD_GROUND =
  /\b(?:regulations?|regs?\.?|exception)?\s?\(?1[02]\(4\)\(a\)|\bsection 17\(1\) of (?:the )?(?:foisa|freedom of information \(scotland\)|scottish)/i;

/** An exempting section or exception by its number, without a word that says what is done with it. */
export const GROUND =
  /\b(?:sections?|ss?\.?|regulations?|regs?\.?|exemptions?|exceptions?)\s?\(?(?:12|14|2[1-9]|3\d|4[0-4])(?![\d:.]\d|\d)|\b(?:regulations?|regs?\.?) ?1[13]\b|\b1[02]\([45]\)\([a-g]\)|\b(?:foia|foisa|eir) (?:s\.?|reg\.?)?\d\d\b/i;

/** An answer that begins with such a provision, and says below or behind it what it is for: `Section 21 – this can be had by other means`. */
export const HEADED =
  /^\W*(?:(?:foia?|foisa|eirs?|exempt(?:ion)?|under|by) ){0,2}(?:(?:sections?|s\.?|ss\.?|exemptions?)\s?\(?(?:12|14|2[1-9]|3\d|4[0-4])|(?:regulations?|regs?\.?|exceptions?)\s?\(?1[23])(?![\d/])(?:\s?\(\w{1,3}\))*(?:,? (?:of )?(?:the )?(?:foia?|foisa|eirs?|act|regulations|freedom of information act|foi act)(?: 20\d\d)?)?\s*(?:[-–—:;,.(]|$)/i;

/** Reasons that are given for withholding. */
export const HARM =
  /\b(?:would|could|might|harm\w*|prejudic\w*|disclos\w*|releas\w*|likely|interests?|confiden\w*|sensitiv\w*|balance|exempt\w*|exception|outweigh\w*|privileged?|(?<!no )object(?:s|ed|ion)?|consult\w*|principles|estimate|hours|limit|unfinished|personal|security)\b/i;

/** An exemption, exception or limit is relied on. */
export const REFUSES = new RegExp(
  [
    '\\bwith(?:held|hold|holding|holds)\\b(?! (?:tax|payment|rent|consent))',
    '\\brefusal notice|\\bnotice of refusal|^\\W*refused\\b[. ](?! ?\\d)|^\\W*refuse(?:[.!]?\\W*$| (?:under|on|as|because|to|this|these|it|all|disclosure|release|in (?:full|part))\\b)|^\\W*exempt(?:ed|ion applied)?\\W*$|^\\W*(?:information |answer |figures? )?not (?:provided|disclosed|supplied|released|given)\\b',
    '\\b(?:is|are|am|we|must|therefore|be|been|being|council|remains?|trust|has|have|to)\\b[^.]{0,30}\\brefus(?:e|ed|es|ing) (?:this|your|the|to (?:disclose|provide|release|supply|comply|answer|confirm|deal)|under|in full|on|in accordance|it|by|pursuant|because|as)\\b',
    '\\bexempt(?:ed)? (?:from (?:disclosure|release|publication|the (?:duty|act))|under|by virtue|pursuant|in accordance|information)\\b|\\b(?:is|are|be|considered|therefore|held to be|also|absolutely) exempt\\b(?! from (?:council|tax|charg|pay|paying|business|vat|fees?))',
    '\\bexempt(?:ion)?s?\\b[^.]{0,80}\\b(?:appl(?:y|ies|ied)|engaged|rel(?:y|ies|ied|ying)|claimed|cited|invoked|used|made out|maintained)\\b|\\b(?:appl(?:y|ies|ied|ying)|engag(?:e|es|ed|ing)|rel(?:y|ies|ied|ying) (?:up)?on|claim(?:s|ed|ing)?|invok(?:e|es|ed|ing)|cit(?:e|es|ed|ing))\\b[^.]{0,60}\\b(?:exempt|exception|' +
      ACT_PART +
      ')',
    `\\bexceptions?\\b[^.]{0,60}\\b(?:made out|engaged|applies|maintained|protects?)\\b|\\b${ACT_PART}[^.]{0,60}\\b(?:appl(?:y|ies|ied)|engaged|is relied|protects? (?:it|this|them)|exempts? (?:it|this|them)|was (?:properly|rightly|correctly) used|made out)\\b`,
    '\\bneither confirms? nor den(?:y|ies)|\\bneither confirm(?:ing)? (?:n)?or deny(?:ing)?|\\bncnd\\b|\\bunable to confirm or deny|\\bconfirm nor deny',
    '\\b(?:does not|not) (?:oblige|require)d? (?:an? |the |us |to )[^.]{0,40}(?:comply|provide|answer|deal|disclose|release)|\\bnot have to (?:comply|provide|answer|deal with|disclose)',
    `\\bprejudic\\w+\\b[^.]{0,120}\\b${ACT_PART}|\\bfalls? (?:within|under) ${ACT_PART}`,
    `(?<!not )\\buph(?:old|eld)\\b[^.]{0,60}\\b(?:${ACT_PART}|exempt|exception|refusal|cost of)`,
    '\\b(?:exceed|in excess of|over|above)\\b[^.]{0,40}\\b(?:amount prescribed|prescribed amount|£\\d{3} (?:set|limit))',
    '\\bvexatious\\b|\\bmanifestly unreasonable\\b|\\b(?:subject to|legal(?:ly)?|legal professional) (?:legal )?(?:professional )?privileged?\\b|\\bare privileged\\b',
    '\\b(?:exceed|above|over|past|more than|beyond)\\w*\\b[^.]{0,60}\\b(?:appropriate|cost|statutory|fees?|\\d\\d[- ]hours?) (?:cost )?limit|\\bappropriate limit\\b[^.]{0,40}\\bexceed|\\bcost limit\\b',
    '\\b(?:cannot|can not|not|unable to|not able to|declin\\w+ to|will not) (?:be )?(?:disclos|releas)(?:e|ed|ing)\\b',
    `\\bnot (?:something|a thing|anything) [^.]{0,30}\\b(?:prepared|willing|going|able) to (?:${GIVE})|\\b(?:won't|will not|not (?:going|prepared|willing|minded) to|declin\\w+ to|refus\\w+ to) (?:be )?(?:${GIVE})`,
    '\\b(?:the|that|our|this) refusal(?: under [^.]{3,40}?)?(?: still| therefore| accordingly)? stands\\b|\\bstays? (?:confidential|private)\\b|\\bnot (?:ours|mine) to (?:give|share)\\b|\\bprivate information\\b|\\b(?:cannot|ca[n]t|can.t|will not|won.t|do not|don.t|not going to) (?:name|identify) (?:\\w+ )?(?:children|people|individuals|pupils|patients|staff|anyone|anybody|officers|them|him|her|persons)\\b|\\bthe law lets us stop\\b|\\b(?:section|regulation) \\d+(?:\\(\\w{1,3}\\))* (?:stops|prevents|bars|forbids) (?:us|me)\\b|\\bredacted under\\b|\\bcommercial(?:ly)? (?:sensitiv|confiden)\\w*\\b|\\bcommercial in confidence\\b|\\b(?:held|keep(?:s|ing)?|kept|holding) (?:it |them |this |these |that )?back\\b|\\bbreach\\w* (?:of )?(?:the |any )?(?:data protection|uk gdpr)|\\bthird[- ]party personal (?:data|information)\\b|\\bpersonal data\\b[^.]{0,50}\\b(?:removed|taken out|left out)\\b|\\bnot (?:be )?giving (?:it|this|them|the|those) (?:figures?|out)\\b',
    "\\b(?:over|more than|exceed\\w*|beyond) (?:the )?(?:18|24|eighteen|twenty-four) hours\\b[^.]{0,40}\\b(?:not|won't|n't|refus\\w+|declin\\w+)\\b",
    "\\bkeep(?:ing)? (?:that|this|it|them|those|these) to (?:ourselves|myself)\\b|\\b(?:would|'d) (?:rather|prefer) (?:not (?:to )?(?:say|give|tell|disclose|share|name|release|publish)\\b(?! (?:any )?more)|to keep (?:it|this|that|them) (?:private|confidential|to))|\\bprefer not to (?:say|give|tell|disclose|share|name|release)\\b(?! (?:any )?more)|\\bnot for (?:public )?(?:release|disclosure|publication|sharing)\\b|\\bbetween (?:us|ourselves) and (?:them|him|her|the \\w+)\\W*$",
    '\\b(?:c[ao]mes?|coming) down (?:(?:firmly |clearly )?(?:on the side of (?:not |non|withh|keeping|refus|maintain)|in favour of (?:not |non|withh|keeping|refus|maintain)|against (?:releas|disclos|giving|sending|publish|it\\b|this\\b)))|\\b(?:decided|decision|decide) (?:is |was )?against (?:releas|disclos|giving|sending|publish)\\w*',
    `^\\W*(?:[A-Z]{2,5}: ?)?(?:${ACT_PART})[\\w().]*(?:[/,&] ?\\d{1,2}[\\w()]*){0,3}(?:,? (?:of )?(?:the )?(?:foia?|foisa|eirs?|(?:foi )?act|regulations))?(?:\\W*$|,? (?:again|here|too|as well|also|once more)\\b)`,
    `\\b${ACT_PART}[\\w() ]*\\b(?:of the act |of the regulations )?(?:provides? for|allows?|permits?|lets?|entitles?|covers?|forbids?|prevents?) (?:that|this|it|us|me|such)\\b`,
  ].join('|'),
  'i',
);

/** Declines in words that an authority uses as well for what it does not have: a ground beside it makes it a refusal. */
export const DECLINES = new RegExp(
  `\\b(?:cannot|can't|cant|can not|unable to|not able to|not in a position to|won't|wont|will not|not going to) (?:\\w+ )?(?:${GIVE}|tell|say|do so|do it|comply|give|send)|\\b(?:cannot|can't|cant|can not|won't|will not) be (?:named|given|identified|shared|supplied|provided|told|shown)\\b`,
  'i',
);

/** Neither confirms nor denies, or says that the duty to tell does not apply: no word against an exemption, but its use. */
export const SILENT =
  /\bneither confirms? nor den(?:y|ies|ied)|\bneither confirm(?:ing)? (?:n)?or deny(?:ing)?|\b(?:not|unable to|declin\w+ to|refus\w+ to|cannot|won't) (?:be able to )?confirm (?:n)?or deny|\bneither confirmation nor denial|\b(?:do|does|will|can)(?: ?not|n't) comment (?:on|about|upon) (?:whether|if)\b|\bnot say (?:one way or the other|whether or not)|\b(?:duty|obligation|requirement)\b[^.]{0,90}\bdo(?:es)? not (?:apply|arise)/i;

/** An exemption is spoken of and not relied on. */
export const NOT_REFUSES =
  /\b(?:(?:treated|handled|regarded) as a (?:new|fresh) request|(?:did|do|does|no longer|not|nor|cannot|can no longer) (?:\w+ ){0,3}(?:agree|accept|rely|relying|consider|engaged?|apply|uphold|maintain|find|persuaded|satisfied|correctly)\b[^.]{0,80}\b(?:exempt|exception|section|regulation|withh|refus)|(?:exempt|exception|section|regulation|refus)\w*\b(?:(?!,? (?:and|so) (?:the|this|that|its|these|those|your) (?!exempt|exception|section|regulation|refus|test|decision))[^.]){0,60}\b(?:(?:was|is|were|should|had) not\b(?! be (?:releas|disclos|giv|publish|provid|made|shar))|no longer|ceased to|wrongly|incorrectly|overturned|withdrawn|set aside|falls? away|not (?:been )?(?:engaged|appl))|(?:overturn|withdr[ae]w|set aside|no longer rel)\w*\b[^.]{0,60}\b(?:exempt|exception|section|regulation|refus|decision|relian)|(?:should|ought) (?:not |never )(?:to )?have been (?:withheld|refused|redacted)|(?:ought to|should) have been (?:sent|given|disclosed|released|provided|supplied)|little left for the (?:exception|exemption)|favours? (?:disclosure|release)\b|(?:could|may|might|would) (?:also |yet |well )?(?:turn out|prove|be found|need) to be (?:exempt|covered|withheld)|(?:save|except|unless|where|if|should)\b[^.]{0,90}\b(?:permits?|allows?|lets?|entitles?) us (?:to|not)\b|wrong (?:of us |for us )?to (?:have )?(?:keep|kept|hold|held|withhold|withheld|refuse|refused)\b)/i;

/** A review lets go of a ground, in this sentence: what it recited before no longer holds. */
export const OVERTURNS =
  /\b(?:overturn\w*|nor (?:do|does|did|is|was|am|are)\b[^.]{0,60}\b(?:made out|engaged|appl\w+|justified|persuaded|satisfied)|(?:is|was|are|were) not made out|substitute (?:a|my|our)|(?:wrongly|incorrectly) (?:appl|refus|withh|us|cit|reli)\w+|(?:applied|refused|withheld|used|cited) (?:wrongly|incorrectly|in error)|(?:was|were|is|are|been) not (?:properly|correctly|rightly|validly|lawfully) \w+|set(?:ting)? aside|withdr[ae]w(?:n|s|ing)?\b[^.]{0,30}\b(?:relian|refus|section|regulation|exempt|exception|decision)|(?:can )?no longer (?:appl|rel|claim|engaged|maintain)\w*|ceased to apply|(?:should|ought) (?:not|never) (?:to )?have been (?:withheld|refused|redacted)|do(?:es)? not (?:uphold(?! (?:your|the|this|any of your) (?:\w+ )?(?:complaint|appeal|challenge|objection|concern|point|ground)s?\b)|agree that|accept that|consider that|maintain)|(?:ought to|should) have been (?:sent|given|disclosed|released|provided|supplied)|(?<!\b(?:not|cannot|never) )(?<!n['’]t )uphold (?:your|the|this) (?:complaint|point|objection)|complaint is (?!not |never )(?:\w+ )?upheld|little left for the (?:exception|exemption)|favours? (?:disclosure|release)|(?:should|can|may) (?:now |therefore )?be (?:released|disclosed)|(?:cannot|could not|does not|no longer) (?:stands?|bites?)|(?:withdraw|drop|abandon|give up|set aside|let go of|reverse) (?:it|this|that|them|both))\b/i;

/** Says again what was decided, said or complained of before, or what the law is in general: nothing is decided by it. */
export const REPORTS =
  /\b(?:you (?:were|have been|had been) (?:told|refused|informed)|(?:was|were) (?:originally|first|initially|at first|previously) (?:\w+ )?(?:refused|withheld|said|exempt\w*)|(?:first|original|initial|earlier|previous) (?:reply|response|letter|answer|decision|notice|handler|refusal) (?:\w+ )?(?:said|relied|cited|applied|refused|withheld|stated|gave|claimed|told)|you (?:ask|complain|argue|say|said|question|asked|challenge|dispute|contend|point out|submit|object|maintain|disagree)\w*|your (?:complaint|request for (?:an internal |a )?review|first point|second point|letter) (?:is|was|concerns|says|said|argues|asks)|(?:colleague|officer|clerk|team|handler|council|trust|author|department|case \w+|decision[- ]maker) (?:\w+ ){0,2}(?:relied|refused|withheld|cited|applied|took the view))\b/i;

/** Says what an exemption is for, in general. */
export const EXPLAINS =
  /\b(?:(?:section|regulation|exemption|exception|act)\b[^.]{0,40}\b(?:provides (?:that|for|an)|exempts information|states that|is an? (?:absolute|qualified|class)|protects information|covers information|allows? (?:a |us|an )|permits|applies (?:where|when|if|to information)|says that)|(?:qualified|absolute|class[- ]based) (?:exemption|exception)\b|public authorit(?:y|ies) (?:may|can|need|must|is|are))\b/i;
