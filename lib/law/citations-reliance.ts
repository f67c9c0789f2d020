import { isHypothetical } from '../thread/phrases/mood';
import type { Law } from './citations-grounds';
import type { Mention } from './citations-mention';

/** What can be told of the letter as a whole. */
export interface Setting {
  /** The law of `section`; null when it is not known. */
  readonly act: 'FOIA' | 'FOISA' | null;
  /** The law of `regulation`. */
  readonly regulations: 'EIR' | 'EISR' | null;
  /** The request is for environmental information and the letter names regulations: sections are no grounds then. */
  readonly environmental: boolean;
  /** The letter takes time to weigh an exemption: what it considers counts as relied on. */
  readonly weighing: boolean;
  /** The letter refuses something, so that what it says of an exemption in general is meant for this case. */
  readonly refuses: boolean;
  /** The letter keeps to what was refused before. */
  readonly upholds: boolean;
}

const FOI = /freedom of information|\bfoi(?:a|sa|\(s\)a)?\b|information \(scotland\) act/i;
const SCOTTISH = /scotland|\bfoisa\b|\bfoi\(s\)a\b|\beisrs?\b|\beir\(s\)|\beirs? \(s/i;
const EIR = /environmental information|\bei(?:s)?rs?\b|\beir\(s\)/i;
/** `of the Children Act 1989`, `of the Code`, `of RIPA`; `of the Act` and `of the legislation` name none. */
const OWNER =
  /^[^.;]{0,50}?\b(?:of|in|under) (?:the |that |our |your |its |this )?((?:[A-Z][\w'&()-]*,? (?:of |and |the |for |to |etc\.? )*){0,8}(?:Act|Regulations?|Order|Rules|Code|Constitution|Bill|Directive|Charter|Measure|Scheme)|(?:19|20)\d\d Act|[A-Z]{2,6}s?\b(?:\(S\)A?)?|(?:contract|agreement|policy|report|form|lease|application|document|guidance|handbook|schedule|manual|plan|bill of quantities)\b)/;
const BEFORE =
  /\b((?:[A-Z][\w'&()-]*,? (?:of |and |the |for |to )*){1,8}(?:Act|Regulations?|Order|Rules)|RIPA|PACE|DPA|GDPR|LGA|HRA|[A-Z]{2,5}A)(?: \d{4})?(?: ?\([A-Z()]+\))?[ ,:–-]*\(?$/;
const ANOTHER =
  /\b(?:Data Protection|Local Government|Children|Equality|Housing|Highways|Police|Education|Mental Health|Planning|Licensing|[A-Z]\w+) (?:\w+ )?Act\b(?: \d{4})?(?<!(?:Information|FOI|the|this|The) Act(?: \d{4})?)/;
/** Section numbers by which other laws' papers go: `section 21 notice`, `section 106 agreement`. */
const PAPER =
  /^ (?:notices?|evictions?|agreements?|orders?|officers?|enquir\w+|inquir\w+|grants?|assessments?|reports?|surveys?|payments?|stops?|search\w*|licen[cs]es?|applications?|meetings?|schools?|duty|duties|monies|funding|contributions?)\b/i;
const DENIES =
  "\\b(?:not|n't|no longer|never|nor|nothing|without|wrong(?:ly)?|incorrectly|rather than|instead of|withdr[ae]w\\w*|overturn\\w*|set(?:ting)? aside|lift\\w*|disappl\\w+)";
/** Words that begin another thought, where a denial ends. */
const GAP = '(?: (?!(?:and|but|so|as|because|since|which|therefore|under)\\b)[\\w-]+)';
const RELYING =
  '(?:rel(?:y|ies|ied|ying)|appl(?:y|ies|ied|ication|ying)|engag\\w+|cit(?:e|es|ed|ing)|invok\\w+|us(?:e|ed|ing)|consider\\w*|claim\\w*|reliance|agree\\w*|accept\\w*|satisfied|find|found|exempt\\w*|think|believe|withh\\w+|refus\\w+|case for)';
const DROPPED_BEFORE = new RegExp(
  `${DENIES}${GAP}{0,6}? ${RELYING}(?: (?!(?:and|but|so|therefore|as)\\b)[\\w-]+){0,5} \\(?$|${DENIES}(?: (?:its|the|our|on|in|by)){0,2} \\(?$`,
  'i',
);
const BECAUSE =
  /\b(?:by virtue of|because of|pursuant to|in accordance with|on the basis of|due to|as)(?: [\w-]+){0,3} \(?$/i;
const EXAMPLE = /\b(?:such as|for example|for instance|e\.g\.|like)(?: under)? \(?$/i;
const OUTSIDE =
  /\b(?:outside|out of scope of|not within|not covered by|not fall (?:within|under))(?: [\w-]+){0,4} \(?$/i;
const DROPPED_AFTER =
  /^[^.;,]{0,60}?\b(?:(?:does|do|will|would) not apply|did not apply|doesn't apply|(?:is|are|was|were) (?:not|no longer) (?:\w+ )?(?:engaged|appl\w+|relied|relevant|cited|claimed|used|correct\w*|needed)|not (?:be )?(?:engaged|applicable|relied)|no longer (?:appl\w+|relied|engaged|relevant|claimed|cited)|(?:was|were|been) (?:wrongly|incorrectly|misappl\w+|cited in error)|(?:is|are|was|were) not (?:the )?(?:right|correct|appropriate)|(?:is|are|was|were|been) (?:withdrawn|overturned|lifted|set aside|removed|dropped))\b/i;
const PERHAPS =
  /^[^.;,]{0,30}?\b(?:may|might|could) (?:also |well |be )*(?:appl\w+|engaged|relevant|relied)|^[^.;,]{0,16}?\b(?:may|might|could|can) be\b/i;
const YOU_SAY =
  /\byou (?:also )?(?:suggest|say|said|argue|claim|contend|believe|state|maintain|submit|point out|ask(?:ed)?)\b[^.;]*$/i;
const FORMER =
  /\b(?:originally|initially|previously|at first|(?:first|earlier|original|initial|previous) (?:response|decision|reply|letter|answer))\b/i;
const RELEASED = /\bbut\b[^.;]{0,80}\b(?:favours?|in favour of) (?:releas|disclos)/i;
const RELIES =
  /\b(?:exempt\w*|except\w*|withh\w+|refus\w+|engag\w+|appl(?:y|ies|ied)|rel(?:y|ies|ied)|redact\w*|prohibit\w*)\b/i;

const IN_GENERAL =
  /^(?:, which)?[^.;,]{0,30}?\b(?:allows?|permits?|enables?|entitles?|provides? (?:that|for)|lets?|one that)\b/i;

/** Whether a place in a sentence lies between quotation marks that hold more than a word or two. */
function isQuoted(sentence: string, at: number): boolean {
  const opens = sentence.slice(0, at).split('"').length % 2 === 0;
  const start = sentence.lastIndexOf('"', at);
  const end = sentence.indexOf('"', at);
  return opens && end - start > 25;
}

/** The law that a mention belongs to when it is a ground relied on (or, in a letter that weighs, considered); null otherwise. */
export function readReliance(sentence: string, mention: Mention, setting: Setting): Law | null {
  const before = sentence.slice(0, mention.from);
  const after = sentence.slice(mention.to);
  const law = lawOf(mention, before, after, setting);
  const extends_ = mention.unit === 'regulation' && mention.number === '7';
  if (extends_ && !setting.weighing) return null;
  if (!law || PAPER.test(after.slice(0, 30))) return null;
  const near = before.slice(-120);
  if (
    (DROPPED_BEFORE.test(near) && !BECAUSE.test(near)) ||
    OUTSIDE.test(near) ||
    EXAMPLE.test(near) ||
    RELEASED.test(after.slice(0, 160)) ||
    YOU_SAY.test(before.slice(-160)) ||
    DROPPED_AFTER.test(after.slice(0, 140))
  )
    return null;
  if (FORMER.test(before) && !setting.upholds) return null;
  if (
    isQuoted(sentence, mention.from) ||
    (IN_GENERAL.test(after.slice(0, 80)) && !setting.refuses && !setting.weighing)
  )
    return null;
  const perhaps = isHypothetical(sentence, mention.from) || PERHAPS.test(after.slice(0, 60));
  return perhaps && !setting.weighing ? null : law;
}

function lawOf(mention: Mention, before: string, after: string, setting: Setting): Law | null {
  if (ANOTHER.test(before) && !RELIES.test(before + after)) return null;
  if (/^ of (?:that|the same|the latter) /.test(after) && ANOTHER.test(before)) return null;
  const owner = OWNER.exec(after.slice(0, 180))?.[1] ?? BEFORE.exec(before.slice(-120))?.[1] ?? '';
  if (mention.unit === 'section')
    return setting.environmental && mention.number !== '39' ? null : lawOfSection(owner, setting);
  if (!isNone(owner) && !EIR.test(owner)) return null;
  return SCOTTISH.test(owner) ? 'EISR' : setting.regulations;
}

function lawOfSection(owner: string, setting: Setting): Law | null {
  if (isNone(owner) || EIR.test(owner)) return setting.act;
  if (!FOI.test(owner)) return null;
  return SCOTTISH.test(owner) ? 'FOISA' : setting.act === 'FOISA' && !/2000|\bfoia\b/i.test(owner) ? 'FOISA' : 'FOIA';
}

/** `the Act`, `the Regulations` and the abbreviations of what was asked for name no other law. */
function isNone(owner: string): boolean {
  return (
    owner === '' ||
    /^(?:(?:the |said |above |relevant |EI )?(?:Act|Regulations?|Legislation)|ICO|PDF|CCTV|NHS|FOI Act|IT|UK|2000 Act|2002 Act)$/i.test(
      owner.trim(),
    )
  );
}
