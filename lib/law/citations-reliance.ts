import { isHypothetical } from '../thread/phrases/mood';
import { isDenied, isDropped, unfold } from './citations-dropped';
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
  /^[^.;]{0,50}?\b(?:of|in|under) (?:the |that |our |your |its |this )?((?:[A-Z][\w'&()-]*,? (?:of |and |the |for |to |at |in |with |etc\.? )*){0,10}(?:Act|Regulations?|Order|Rules|Code|Constitution|Bill|Directive|Charter|Measure|Scheme)|(?:19|20)\d\d Act|[A-Z]{2,6}s?\b(?:\(S\)A?)?|(?:contract|agreement|policy|report|form|lease|application|document|guidance|handbook|schedule|manual|plan|bill of quantities)\b)/;
const BEFORE =
  /\b((?:[A-Z][\w'&()-]*,? (?:of |and |the |for |to )*){1,8}(?:Act|Regulations?|Order|Rules)|RIPA|PACE|DPA|GDPR|LGA|HRA|[A-Z]{2,5}A)(?: \d{4})?(?: ?\([A-Z()]+\))?[ ,:–-]*\(?$/;
const ANOTHER =
  /\b(?:Data Protection|Local Government|Children|Equality|Housing|Highways|Police|Education|Mental Health|Planning|Licensing|[A-Z]\w+) (?:\w+ )?Act\b(?: \d{4})?(?<!(?:Information|FOI|the|this|The) Act(?: \d{4})?)/;
/** Section numbers by which other laws' papers go: `section 21 notice`, `section 106 agreement`. */
const PAPER =
  /^ (?:notices?|evictions?|agreements?|orders?|officers?|enquir\w+|inquir\w+|grants?|assessments?|reports?|surveys?|payments?|stops?|search\w*|licen[cs]es?|applications?|meetings?|schools?|duty|duties|monies|funding|contributions?)\b/i;
const EXAMPLE = /\b(?:such as|for example|for instance|e\.g\.|like)(?: under)? \(?$/i;
const OUTSIDE =
  /\b(?:outside|out of scope of|not within|not covered by|not fall (?:within|under))(?: [\w-]+){0,4} \(?$/i;
/** To neither confirm nor deny is no mere case. */
const WHETHER = /\bwhether or not\b|(?<=\b(?:nor|or) den(?:y|ies|ied|ying) )(?:if|whether)\b/gi;
const PERHAPS =
  /^[^.;,]{0,40}?\b(?:may|might|could) (?:also |well |both |each |be |in principle )*(?:appl\w+|engaged|relevant|relied|have (?:been )?\w+)|^[^.;,]{0,16}?\b(?:may|might|could|can) be\b/i;
const YOU_SAY =
  /\byou (?:also )?(?:suggest|say|said|argue|claim|contend|believe|state|maintain|submit|point out|ask(?:ed)?)\b[^.;]*$/i;
/** The requester disputes a ground; in what follows it may be upheld. */
const DISPUTED =
  /\byou (?:also |now )?(?:dispute|disagree with|challenge|question|object to|query|contest|complain (?:about|of)|take issue with|are unhappy with)\b[^.;]*$|\byour (?:complaint|challenge|objection|representations?|dissatisfaction|concerns?)\b[^.;]{0,40}\b(?:about|to|with|of|against|regarding)\b[^.;]*$/i;
/** Another case than this one. */
const ANOTHER_CASE =
  /\b(?:(?:another|other|different) (?:requesters?|applicants?|correspondents?|authorit\w+)|(?:another|a previous|an earlier|a different|a similar) (?:requests?|cases?))\b[^.;]*$|^last (?:year|time|month)\b/i;
const NORMALLY = /\bwould (?:normally|usually|ordinarily|otherwise|in most cases)\b[^.;]*$/i;
const NOT_READ =
  /\b(?:nothing|not|n't|never)\b[^,;]{0,40}\b(?:as|be|been) (?:\w+ )?(?:relying|reliance|applying|invoking|citing|under|an? \w+)(?: (?:up)?on| of)? \(?$/i;
const FORMER =
  /\bhad (?:at first |initially )?(?:thought|considered|assumed|supposed|believed|expected)\b|\b(?:originally|initially|previously|at first|(?:first|earlier|original|initial|previous) (?:response|decision|reply|letter|answer))\b/i;
/** `Although it is engaged, the public interest lies in release`. */
const CONCEDED = /^(?:although|while|whilst|though|even though|whereas)\b/i;
const FREED =
  /\b(?:favours?|in favour of|lies? (?:in|with)|on the side of|requires?|outweigh\w*) (?:its |their |the )?(?:releas|disclos|publi(?:sh|cation))/i;
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
  const before = unfold(sentence.slice(0, mention.from));
  const after = unfold(sentence.slice(mention.to));
  const law = lawOf(mention, before, after, setting);
  const extends_ = mention.unit === 'regulation' && mention.number === '7';
  if (extends_ && !setting.weighing) return null;
  if (!law || PAPER.test(after.slice(0, 30))) return null;
  const near = before.slice(-120);
  if (
    isDenied(near) ||
    OUTSIDE.test(near) ||
    EXAMPLE.test(near) ||
    RELEASED.test(after.slice(0, 160)) ||
    (CONCEDED.test(before) && FREED.test(after.slice(0, 160))) ||
    YOU_SAY.test(before.slice(-160)) ||
    ANOTHER_CASE.test(before.slice(-200)) ||
    NOT_READ.test(near) ||
    (NORMALLY.test(before.slice(-200)) && /\bbut\b/i.test(after)) ||
    (DISPUTED.test(before.slice(-200)) && !setting.upholds) ||
    isDropped(after)
  )
    return null;
  if (FORMER.test(before) && !setting.upholds) return null;
  if (
    isQuoted(sentence, mention.from) ||
    (IN_GENERAL.test(after.slice(0, 80)) && !setting.refuses && !setting.weighing)
  )
    return null;
  const perhaps =
    isHypothetical(
      sentence.replace(WHETHER, (words) => '-'.repeat(words.length)),
      mention.from,
    ) || PERHAPS.test(after.slice(0, 60));
  return perhaps && !setting.weighing ? null : law;
}

function lawOf(mention: Mention, before: string, after: string, setting: Setting): Law | null {
  if (ANOTHER.test(before) && !RELIES.test(before + after)) return null;
  if (/^ of (?:that|the same|the latter) /.test(after) && ANOTHER.test(before)) return null;
  const owner = OWNER.exec(after.slice(0, 180))?.[1] ?? BEFORE.exec(before.slice(-120))?.[1] ?? '';
  if (mention.unit === 'bare') {
    const named = mention.number + mention.paragraphs;
    if (!RELIES.test(before + after) || !isNone(owner)) return null;
    if (setting.act === 'FOIA' && /^12\([45]\)\([a-g]\)/.test(named)) return 'EIR';
    if (setting.act === 'FOISA' && /^10\([45]\)\([a-g]\)/.test(named)) return 'EISR';
    return setting.environmental ? setting.regulations : setting.act;
  }
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
