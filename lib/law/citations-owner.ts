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
  /** The letter refuses something here and now, and does not only say what may be refused. */
  readonly decides: boolean;
  /** The letter keeps to what was refused before. */
  readonly upholds: boolean;
}

const FOI = /freedom of information|\bfoi(?:a|sa|\(s\)a)?\b|information \(scotland\) act/i;
const SCOTTISH = /scotland|\bfoisa\b|\bfoi\(s\)a\b|\beisrs?\b|\beir\(s\)|\beirs? \(s/i;
const EIR = /environmental information|\bei(?:s)?rs?\b|\beir\(s\)/i;
/** `of the Children Act 1989`, `of the Code`, `of RIPA`; `of the Act` and `of the legislation` name none. */
const OWNER =
  /^(?:(?:,|,? and|,? or) (?:sections?|regulations?|articles?|ss?\.|regs?\.) ?\d[\w.()]*){0,4}(?:(?!\b(?:sections?|regulations?|articles?|ss?\.|regs?\.) ?\d)[^.;]){0,50}?\b(?:of|in|under) (?:the |that |our |your |its |this )?((?:[A-Z][\w'&()-]*,? (?:of |and |the |for |to |at |in |with |etc\.? )*){0,10}(?:Act|Regulations?|Order|Rules|Code|Constitution|Bill|Directive|Charter|Measure|Scheme)|(?:19|20)\d\d Act|[A-Z]{2,6}s?\b(?:\(S\)A?)?)/;
/** `of the contract`, `(payment) of their handbook`, `on page 3 of the report`: a paper with sections of its own, right behind the number. */
const OWN_PAPER =
  /^ of which\b|^(?: \([^()]{2,60}\))?(?:,? (?:and|or|to|on|at|page|part|paragraphs?|clause|\d[\w.()]*)){0,4} (?:of|in|under) (?:(?:the|that|our|your|its|this|their|a) )?(?:(?!Freedom|Environmental)[\w-]+ ){0,3}?(?:contract|agreement|policy|report|form|lease|application|document|guidance|handbook|schedule|manual|plan|bill of quantities)\b/;
const BEFORE =
  /\b((?:[A-Z][\w'&()-]*,? (?:of |and |the |for |to )*){1,8}(?:Act|Regulations?|Order|Rules)|RIPA|PACE|DPA|GDPR|LGA|HRA|[A-Z]{2,5}A)(?: \d{4})?(?: ?\([A-Z()]+\))?[ ,:–-]*\(?$/;
const ANOTHER =
  /\b(?:Data Protection|Local Government|Children|Equality|Housing|Highways|Police|Education|Mental Health|Planning|Licensing|[A-Z]\w+) (?:\w+ )?Act\b(?: \d{4})?(?<!(?:Information|FOI|the|this|The) Act(?: \d{4})?)/;
/** Section numbers by which other laws' papers go: `section 21 notice`, `section 106 agreement`. */
const PAPER =
  /^(?:(?:,|,? and|,? or|\/| &) ?(?:sections?|ss?\.?) ?\d{1,3}[A-Z]?){0,4} (?:notices?|evictions?|agreements?|orders?|officers?|enquir\w+|inquir\w+|grants?|assessments?|reports?|surveys?|payments?|stops?|search\w*|licen[cs]es?|applications?|meetings?|schools?|duty|duties|monies|funding|contributions?)\b/i;
const RELIES =
  /\b(?:exempt\w*|except\w*|withh\w+|refus\w+|engag\w+|appl(?:y|ies|ied)|rel(?:y|ies|ied)|redact\w*|prohibit\w*)\b/i;

/** Only a paragraph of one regulation is written so. */
const EXCEPTION = /^1[02]\([45]\)\([a-g]\)/;

/** The law that a mention belongs to by the words around it; null where it is another law's, a paper's, or not told. */
export function lawOf(mention: Mention, before: string, after: string, setting: Setting): Law | null {
  if (PAPER.test(after.slice(0, 30)) || OWN_PAPER.test(after.slice(0, 160))) return null;
  if (ANOTHER.test(before) && !RELIES.test(before + after)) return null;
  if (/^ of (?:that|the same|the latter) /.test(after) && ANOTHER.test(before)) return null;
  const owner = OWNER.exec(after.slice(0, 180))?.[1] ?? BEFORE.exec(before.slice(-120))?.[1] ?? '';
  if (mention.unit === 'bare') {
    const named = mention.number + mention.paragraphs;
    if (!isNone(owner) || !(RELIES.test(before + after) || (setting.environmental && EXCEPTION.test(named))))
      return null;
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
