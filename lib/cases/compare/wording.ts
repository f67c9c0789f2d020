import { withoutKind, withoutName } from './own-name';
import { plainSpelling } from './spelling';

/** A question as it is compared: what is said, without what differs from case to case though the same is asked. */
export interface Wording {
  /** The words in their order; questions with the same key ask the same. */
  readonly key: string;
  /** Each word once. */
  readonly words: readonly string[];
  /** The numbers and years among them. */
  readonly figures: readonly string[];
  /** It speaks of something that was named before it, as `How many of those` does. */
  readonly pointsBack: boolean;
}

/** In brackets: where to go on in the form, or which of its lists to use. */
const ROUTES =
  /\((?=[^)]*\b(?:if (?:yes|no|so|not)|go (?:on )?to|skip|q\.?\s?\d|questions? \d|(?:see|from|pick|use) [^)]*\bbelow|please (?:state|tick|select|choose|give)|as many as)\b)[^)]*\)/gi;

const REFERENCE = /\b(?:q|questions?)\.?\s?\d+(?:\.\d+)*\s?[a-z]?\b(?:\s?\([a-z]+\))?\.?/gi;

/** Its own number: `Q4a.`, `12)`, `(b)`, `1.2.`. */
const LABEL = /^\s*(?:q(?:uestion)?\.?\s?\d+[a-z]?[.:)]*|\(?\d{1,2}(?:\.\d{1,2})*[a-z]?[.):]|\(?[a-z][.)])\s+/i;

const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+/gi;

/** `2017-18`, `2017/18`, `2017-2018` and `2017 to 2018` are one year. */
const YEARS = /\b((?:19|20)\d\d)\s?(?:[-/\u2010-\u2014]|to)\s?((?:19|20)?\d\d)\b/g;

const PERCENTAGE = /%|\bper\s?cent(?:age)?\b|\bpercent\b/g;

const POINTS =
  /^(?:if|where|and)\b.{0,30}\b(?:so|yes|no|not|it|they|there|does|do|is|are|answer)\b|\b(?:those|these|them|they|it|this(?! (?:financial |calendar )?year)|such(?! as)|ones?(?=\W*$))\b/i;

/** A department, and no pronoun. */
const INFORMATION_TECHNOLOGY = /\bI\.?T\b\.?/g;

/**
 * Reads the wording of a question, given the name of the authority that it is put to (the question may contain it, and it differs
 * from case to case) and whether it is known to depend on the answer to another.
 */
export type ReadWording = (text: string, authority: string, conditional: boolean) => Wording;

/** Reads wordings; the same words in another case are not read again. */
export function wordingReader(): ReadWording {
  const known = new Map<string, Wording>();
  return (text, authority, conditional) => {
    const unnamed = withoutName(text, authority);
    const wording = known.get(unnamed) ?? readWording(unnamed);
    known.set(unnamed, wording);
    return conditional && !wording.pointsBack ? { ...wording, pointsBack: true } : wording;
  };
}

function readWording(unnamed: string): Wording {
  const said = withoutForm(unnamed.normalize('NFKC').replace(INFORMATION_TECHNOLOGY, 'informatics'));
  const words = fold(withoutKind(said)).match(/\d[\d.,]*\d|\p{L}+|\d+/gu) ?? [];
  const plain = words.map(plainSpelling);
  const each = [...new Set(plain)].sort();
  return {
    key: plain.join(' '),
    words: each,
    figures: each.filter((word) => /\d/.test(word)),
    pointsBack: POINTS.test(said),
  };
}

/** Without its number, the ways through the form, and links. */
function withoutForm(text: string): string {
  const linked = /www|:\/\/|@/i.test(text) ? text.replace(LINK, ' ') : text;
  const routed = linked.includes('(') ? linked.replace(ROUTES, ' ') : linked;
  return routed.replace(LABEL, '').replace(REFERENCE, ' ').trim();
}

/** Small letters without accents and apostrophes; what is written in two ways is written in one. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['\u2019`]/gu, '')
    .toLowerCase()
    .replace(PERCENTAGE, ' percentage ')
    .replace(YEARS, (_, from: string, to: string) => `${from}.${to.slice(-2)}`);
}
