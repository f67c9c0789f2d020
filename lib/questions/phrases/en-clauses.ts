/** English words by which several asks are joined in one sentence. A blank in a source stands for any white space. */

/** Makes a pattern of a source; a blank fits a line break too. */
export function compile(source: string, flags = 'i'): RegExp {
  return new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), flags);
}

/** The letters of a class, in a pattern that is blind to case. With the flag `u` such a pattern is twenty times as slow. */
const LETTERS = 'a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';

/** Things that an authority can count, name or hand over. Other nouns are what these are about. */
const MEASURES = `number wait total amount sum count quantity volume level depth height width weight size area length distance duration period frequency rate ratio
  percentage proportion share average maximum minimum capacity age cost price charge fee fare rent value valuation budget spend spending expenditure outlay income revenue takings
  profit loss saving salary pay wage bonus grant subsidy payment balance debt reserve mileage score mark result reading measurement figure statistic indication`;
const NAMES = `name title address location place date day time hour year deadline timetable timescale rota make model brand type kind category identity supplier contractor
  reason rationale justification explanation basis purpose nature extent scope whereabouts criterion criteria qualification grade role position reference coordinate destination outcome`;
const DOCUMENTS = `cop(?:y|ies) list breakdown detail minutes agenda report correspondence e-?mail letter note message memo contract lease licence permit agreement policy procedure
  protocol guidance guideline rule manual leaflet bill menu itinerary roster deed ledger inventory proposal memorandum dossier brief reply return calculation instruction strategy plan map drawing photo photograph picture video recording transcript register schedule log diary record document paper briefing submission
  presentation slide speech script application order notice decision certificate assessment appraisal survey study analysis audit review finding evaluation invoice receipt quote
  quotation tender bid offer estimate account statement specification term condition variation business_case advice opinion evidence data database spreadsheet file form
  template questionnaire complaint objection comment response summary sheet timesheet download footage entry`;
/** Nouns of a list in both numbers, as a source. */
function listNouns(...lists: readonly string[]): string {
  const nouns = lists
    .join(' ')
    .split(/\s+/u)
    .map((word) => word.replace('_', ' '))
    .map((word) =>
      /[a-z]y$/u.test(word) ? `${word.slice(0, -1)}(?:y|ies)` : /[)s]$/u.test(word) ? word : `${word}s?`,
    );
  return `(?:${nouns.join('|')})`;
}
const HEAD = listNouns(MEASURES, NAMES, DOCUMENTS);

const PREPOSITION = 'in|for|by|on|at|to|from|of|under|with|over|since|until|during|through|about|against|between';
const AUXILIARY = 'do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|must';
const WH = 'how|what|which|who|whom|whose|when|where|why|whether';
const DETERMINER =
  '(?:the|an?|any|all|each|every|such|your|this|that|these|those|both|some|full|copies of (?:the|any|all)|sight of the)';
/** Words between a determiner and its noun: no preposition, verb or determiner, so that the noun is the head. */
const BETWEEN = `(?:(?!(?:${PREPOSITION}|${AUXILIARY}|${WH}|and|or|that|the|an?|be|been|not|it|they|you|we|i)\\b)[${LETTERS}\\d'’£%&/-]+,? ){0,3}`;

/** A thing asked for, at the beginning: `the latest inspection report`, `any letters`, `copies of`. */
export const THING = compile(
  `^(?:the same (?:for|in|of|again)\\b|${DETERMINER} ${BETWEEN}${HEAD}\\b|(?:(?!(?:i|we|you|they|he|she|it|who|to|${PREPOSITION})\\b)[${LETTERS}]+ )?${HEAD} (?:of|for|from|by|per|between|sent|held|relating|about|concerning)\\b|details\\b)`,
);
/** A thing that an authority can count, name or hand over, by its noun alone. */
export const NOUN = compile(`\\b${HEAD}\\b`);
/** A document named alone: `the business case`. */
export const DOCUMENT = compile(`^(?:${DETERMINER} )?${BETWEEN}${listNouns(DOCUMENTS)}\\b`);
/** In the middle of documents counted off, each with its article: `the business case and any minutes`. */
export const DOCUMENTS_ON = compile(
  `^${DETERMINER} ${BETWEEN}${listNouns(DOCUMENTS)}\\b(?:(?!\\b(?:${WH}|that)\\b)[^;?])*?\\band ${DETERMINER} ${BETWEEN}${HEAD}\\b`,
);
/** It says of itself which one is meant. */
export const PARTICULAR = compile(
  `\\b(?:of|for|from|to|by|on|in|at|per|with|about|between|into|under|over|since|which|that|who|whose|where|when|relating|regarding|[${LETTERS}]{2,}ed)\\b`,
);
/** `What I want to know is how many`: a wish before the question word of the question. */
export const WHAT_WE_WANT = compile(
  `^(?:what|all) (?:i|we)\\b[^,?]{0,60}?\\b(?:is|are)[:,]? (?:(?:first(?:ly)?|first of all|in the first place|to begin with|to start with|for a start|simply|quite simply|in short|namely),? )?(?=(?:${WH}|if|the|an?|any|all|copies|details)\\b)`,
);
/** `What I should like is, under the Act`: it has named nothing yet. */
export const WANTS_YET = compile(
  `^(?:what|all) (?:i|we)\\b[^,?]{0,60}\\b(?:is|are)(?:, (?:first(?:ly)?|first of all|in the first place|to begin with|to start with|for a start|please|if\\b[^,]{1,60}|(?:under|pursuant to|in accordance with|by virtue of|as)\\b[^,]{1,80}))*,?\\s*$`,
);
/** `Each time that a boat did not come back`: what holds for each, before the question about it. */
export const EACH_TIME = compile(
  `^[^${LETTERS}]*(?:(?:for|on|in|at) )?(?:each|every|any) (?:(?:time|occasion|instance|event) (?!cards?\\b|sheets?\\b)|(?:[${LETTERS}]+ )?(?:case|incident|year|month|week|day) (?:where|when|in which|on which|that|it|they|a|an|the)\\b)[^,]*$`,
);
/** A thing asked for, anywhere. */
export const NAMED_THING = compile(
  `\\b(?:(?:the|an?|any|all|each|every|your|full|me|us|for|see|have) ${BETWEEN}${HEAD}|(?:number|cost|copies|details|amount|names?)(?= of))\\b`,
);
/** `, and their total value`: of the thing just named. */
export const OWN_THING = compile(`^(?:its|their|his|her) (?:[${LETTERS}-]+ ){0,2}${HEAD}\\b`);
/** Somebody's: `the arboricultural officer's notes`. */
export const QUALIFIED = compile(
  `^(?:${DETERMINER} )?(?:[${LETTERS}\\d'’£%&/-]+ ){0,4}?${HEAD} (?:(?:[${LETTERS}]+ly|now|still|ever|then|already|so far) )?(?:of|for|from|to|by|on|in|at|per|with|about|between|into|under|over|since|until|as|which|that|who|whose|where|when|it|they|he|she|you|we|each|the|an?|held|paid|made|sent|given|spent|taken|kept|put|set|lost|sold|bought|built|sunk|left|broken|stolen|drawn|found|seen|caught|brought|thrown|written|chosen|driven|[${LETTERS}]{2,}(?:ed|ing))\\b`,
);
/** A list, of which what follows may be the columns. */
export const COLUMNED = compile(
  '\\b(?:lists?|breakdown|register|table|spreadsheet|names|details|schedule) of\\b[^;]*$',
);

const FIRST_PERSON = `(?:i|we)(?:['’](?:d|m|re))?(?: (?:would|should|am|are|also|now|really|still|very much|further))*`;
const GIVE =
  'provide|send|supply|confirm|tell (?:me|us)|give (?:me|us|the)|list (?:the|all|any|each)|state|explain|disclose|release|identify|specify|describe|forward|share|set out|name (?:the|all|any|them)|show me|let (?:me|us) (?:know|have|see)|say';
/** What opens a further ask in its own words: `I would also like`, `could you say`, `send me`. */
export const ASKS_ANEW = compile(
  `^(?:please |kindly )*(?:${FIRST_PERSON} (?:like|want|wish|need|request|seek|ask|require|be (?:grateful|interested|glad|keen|pleased|obliged)|interested in|hope (?:(?:that )?you|to (?:know|learn|hear|see|find)))\\b|(?:could|can|may|might|would|will) (?:i|we|you)\\b|(?:${GIVE})\\b|it would (?:also )?(?:help|be))`,
);
/** What carries a wish on: `to know who …`, `hearing how …`. */
export const WISHES_ON = compile(
  '^(?:to (?:know|see|have|be (?:told|sent|given)|learn|receive|find out|understand|hear|get)|(?:knowing|hearing|seeing|learning|receiving))\\b',
);

/** What may stand before the word that opens a clause: `roughly how many`, `of those, which`, `if so, when`. */
export const PARTICLES = compile(
  `^(?:(?:and|also|then|please|kindly|roughly|approximately|exactly|precisely|(?:about|around)(?= how)|in total|overall|finally|lastly|last of all|last but not least|secondly|thirdly|(?:first|second|third|fourth|fifth|sixth|seventh|eighth)(?=,)|(?:in the )?(?:first|second|third|fourth|fifth|last) place|oh|similarly|likewise|equally|in particular|again|separately|just|if possible|if available|if known|where known|for each(?: one)?|in each case|of (?:these|those|them|which)),? )+`,
);
/** `if so,`, `if it has`: the clause after it depends on the one before. */
export const CONDITION = compile(
  `^(?:if (?:so|not|yes|no|any|applicable|known|(?:it|they|he|she|there|you|one|that|this) (?:${AUXILIARY})(?: not|n['’]t)?(?: (?:one|any)(?=,))?)\\b,? |where (?:so|not|any|applicable|known|it (?:is|does|has|was)), )`,
);
export const OPENS_WH = compile(`^(?:(?:${PREPOSITION}) )?(?:${WH})\\b`);
export const OPENS_IF = compile(
  `^if (?:the|any[${LETTERS}]*|there|it|they|you|an?|this|that|these|those|he|she|either|all|your|its|some[${LETTERS}]*)\\b`,
);
/** A verb before its subject: `is there`, `did anybody`. */
export const OPENS_VERB = compile(
  `^(?:${AUXILIARY}) (?:you|the|there|any[${LETTERS}]*|it|they|your|he|she|this|that|these|those|an?|all|some[${LETTERS}]*|each|its|their|either|both|every[${LETTERS}]*|(?!not\\b)no[${LETTERS}]*|others?|another|many|most|such|people|staff|pupils|residents|students|patients|[${LETTERS}]{3,}[^s\\W]s)\\b`,
);
/** A question word with the verb right after it, or a quantity: `what is the`, `on how many`; not `what is clear is`. */
export const INVERTS = compile(
  `^(?:(?:${PREPOSITION}) )?(?:how (?:many|much|often|long)\\b(?!.*,)|(?:how|what|who|whom|when|where|why|which) (?:${AUXILIARY}) (?![${LETTERS}]+ (?:is|was)\\b)|(?:what|which) (?:${HEAD}|sort|rank|training|steps|action|measures|arrangements|checks|evidence)(?: of [${LETTERS}]+)? (?:${AUXILIARY}) (?!(?:${AUXILIARY}|clear|certain|not)\\b))`,
);
/** `the date the hall is to open`: the verb is within the name of the thing. */
export const OWN_CLAUSE = compile(`\\b${HEAD} (?:the|they|it|we|you|he|she|each)\\b`);
/** `If there is a contract, I would like to know …`: on what the wish depends. */
export const SUPPOSES = compile(`^[^${LETTERS}]*(?:if|where|should|assuming|provided)\\b[^,]*$`);
/** `, if the council knows,`: no question of its own. */
export const IF_KNOWN = compile(
  `^if (?:(?:the|your) )?[${LETTERS}]+ (?:knows?|is aware|can (?:say|tell)|(?:holds?|has|have) (?:it|this|that|them|one))\\b(?: of (?:it|this|them|one))?\\s*(?:[,.;?]|$)|^if (?:there|it|they|any|one) (?:${AUXILIARY}|exists?)(?: (?:one|any|some|been one|been any|so|exist|known))?\\s*(?:[.;?]|$)`,
);
/** How a wish is led in: what is asked for comes after it. */
export const LEAD_IN = compile(
  `^[^?;]{0,240}?\\b(?:provide|send|supply|confirm|tell|list|give|state|explain|disclose|release|identify|specify|detail|describe|forward|advise|share|show|know|have|see|like|want|wish|need|request(?:ing)?|seek(?:ing)?|ask(?:ing)?|interested|grateful|obliged|glad|get|obtain|receive|told|sent|given|find out|learn|hear|say|curious|wondering|wonder|understand)\\b(?: (?:me|us|you|to|know|have|see|be|told|sent|given|receive|hear|learn|with|for|in|out|about|a note|of|please|also|as well|too))*[:,]? ?`,
);
/** A phrase in front of what is asked: `under the Act,`, `since it is on my mind,`. */
export const ASIDE = compile(
  `^,? ?(?:${PREPOSITION}|pursuant|as|if|since|given|while|where|when|following|regarding|concerning|please|besides|once|after|before|because)\\b(?! (?:${WH})\\b)[^,?:]*(?:[,:] |$)`,
);

/** `by when`, `to whom`, `and why`: too short to be a question of its own. */
export const FRAGMENT = compile(
  `^(?:(?:${PREPOSITION}) )?(?:${WH})(?: (?:many|much|often|long|ones?|years?|dates?|amount|not))?[ .?!]*$`,
);
/** `how long is it`: more of a yes-or-no question about the same thing. */
export const ANAPHOR = compile(
  `^(?:(?:${PREPOSITION}) )?(?:how [${LETTERS}]+|what|which|whose|who|when|where|why)(?: (?:${AUXILIARY}))?(?: (?:it|they|he|she|this|that|one|ones|them))?(?: (?:be|been|is|are|was|were))?(?: (?:for|from|to|at|by))?[ .?!]*$`,
);
/** A document about a question: `guidance on how …`, in which the next question word stands too. */
export const INDIRECT = compile(
  `\\b(?:polic|guidance|procedure|report|minutes|e-?mails?|correspondence|document|record|paper|note|evidence|rule|criteri|advice|briefing|leaflet|instruction)[${LETTERS}]*\\b[^,;]*\\b(?:on|about|of|as to|showing|explaining|describing|setting out|stating|saying|(?:which|that) (?:show|explain|state|say|describe|set out)s?|for) (?:${WH})\\b`,
);
export const LAST_WH = compile(`\\b(${WH})\\b(?!.*\\b(?:${WH})\\b)`, 'is');
export const FIRST_WH = compile(`\\b(${WH})\\b`);
export const TRAILING_WH = compile(`\\b(?:${WH}|if)$`);

/** In the middle of these nothing new begins: `between the Leader and the …`, `including the plan and the …`. */
export const ENCLOSED = compile(
  `(?:\\bbetween\\b(?:(?!\\band\\b).)*|\\b(?:including|such as|e\\.g\\.?|i\\.e\\.?|showing|giving|stating|listing|detailing|containing|namely|especially|(?<!together |\\b(?:me|us) )with (?!(?:the |your |its )?(?:suppliers?|contractors?)\\b)(?:the |their |its )?(?:[${LETTERS}]+ )?${HEAD})\\b[^,;]*|\\b(?:lists?|table|spreadsheet|register|schedule|breakdown)\\b[^;]*\\b(?:with|for each|including) [^;]*)$`,
);
/** After these words come the parts of one thing, each a bare noun: `including letters, notes of meetings and reports`, `broken down by age and reason`. */
export const ENUMERATES = compile(
  '\\b(?:including|such as|for example|e\\.g\\.?|(?:broken down|breakdown|split|grouped|sorted|analysed|categori[sz]ed|itemi[sz]ed|disaggregated|divided|separated) (?:by|into|per|according to))\\b[^;:?]*$',
);
/** `about the plan and the report`: what a document is about, without a verb. */
export const TOPIC = compile(
  `\\b(?:about|regarding|relating to|concerning|on the subject of) (?:(?!(?:which|that|who|when|where|${AUXILIARY})\\b)[^\\s,;]+ ?){1,8}$`,
);

/** A statement, not an entry of a list: `; he has not replied`. */
export const STATES = compile('^(?:i|we|it|this|they|he|she|that|there|you|nobody|everyone|if you|please note)\\b');
/** `who has the keys and whether`: no comma closes it, so that it is an entry of a list and no relative clause. */
export const LIST_ENDS = compile(`^[^,;]*\\band (?:also )?(?:${WH})\\b`);
/** `the following information`, `please provide`: it names nothing itself, and a list comes. */
export const VAGUE_LEAD = compile(
  '(?:\\b(?:following|below|these|this)(?: (?:information|details|data|figures|things|items|points|documents))?(?: (?:about|for|on|from|regarding|in respect of)\\b[^:]{0,80})?|\\b(?:provide|send|supply|state|give|confirm|tell|list|know|have|like)(?: (?:me|us|with))*)(?:,? please)?$',
);
export const FINITE_VERB = compile(`\\b(?:${AUXILIARY}|${WH}|i|we|you|they|it)\\b`);
