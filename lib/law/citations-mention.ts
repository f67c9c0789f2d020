import { findAll } from '../thread/find-all';
/** A provision as it stands in a sentence. */
export interface Mention {
  /** `bare` where only the number stands: `12(5)(g)`. */
  readonly unit: 'section' | 'regulation' | 'bare';
  readonly number: string;
  /** e.g. `(1)(a)`, or empty. */
  readonly paragraphs: string;
  /** Where the mention begins in the sentence. */
  readonly at: number;
  /** Where the whole list that it stands in begins and ends: `sections 31(1)(a) and (b)`. */
  readonly from: number;
  readonly to: number;
}

const HEAD =
  /(?<![\w'’])(sections?|section\(s\)|sects?\.?|secs?\.?|ss?\.?|§{1,2}|regulations?|regs?\.?|rr?\.(?= ?\d{1,2}\()|r(?=\d{1,2}\()|exemptions?(?= ?\d\d\()|exceptions?(?= ?\d\d\()|(?:FOIA|FOISA|FOI Act|EIRs?|EISRs?)(?= \d\d?\())(?: |(?=\d))(?:no\.? )?(\d{1,2}[A-Z]?)(?![\d/]|-(?!\d{1,2}(?![\w-]))|\.\d{2}|,\d{3}|:\d|%)/gi;
const STEP = /^ ?\((\d{1,2}[A-Z]?|[a-z]{1,4})\)/i;
const WORDS = /^,? ?(?:sub-?sections?|subs?\.?|paragraphs?|para\.?|part) ?\(?(\d{1,2}[A-Z]?|[a-z]{1,3})\)?(?![\w)])/i;
const POINT = /^\.(\d{1,2})(?![\d%])/;
const JOIN = /^ ?(?:,|and|or|&|\/|to|-|–|,? and\/or|along with|together with|as well as)? ?(?:and )?(?=\()/i;
const NEXT =
  /^(?: ?(?:,|and|or|&|\/|,? and|,? or|to) ?|[-–](?=\d))(?:ss?\.? ?|sections? )?(\d{1,2}[A-Z]?)(?![\d/-]|\.\d|,\d|%)/i;

/** Every section and regulation that a sentence names, lists taken apart: `sections 31(1)(a) and (b)` are two. */
export function readMentions(sentence: string): Mention[] {
  const found: Mention[] = [];
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(sentence); match; match = HEAD.exec(sentence)) {
    const [whole, word = '', number = ''] = match;
    if (word === 'S' && isCode(sentence, match.index)) continue;
    const plural = (/s$|s\.$|\(s\)$|§§/i.test(word) && word.length > 2) || /^(?:ss|rr)\b/i.test(word);
    if (!plural && sentence[match.index + whole.length] === '-') continue;
    const list = readList(sentence, match.index + whole.length, number, plural);
    const unit = /^(?:r|exception|EI)/i.test(word) ? 'regulation' : 'section';
    for (const item of list.items) found.push({ unit, ...item, at: match.index, from: match.index, to: list.end });
    HEAD.lastIndex = Math.max(list.end, match.index + 1);
  }
  return [...found, ...readBare(sentence, found)];
}

/** `six routes (S14, S22 and S57)`: names of other things, several of them, in a sentence without a word of the law. */
function isCode(sentence: string, at: number): boolean {
  if (!/^S\d{1,2}(?![\w(.])/.test(sentence.slice(at, at + 6)) || OF_LAW.test(sentence)) return false;
  return findAll(CODED, sentence).length > 1;
}

const CODED = /(?<![\w.])S\d{1,3}(?![\w(.])/g;
const OF_LAW =
  /\b(?:exempt\w*|exception\w*|sections?|withh\w+|refus\w+|redact\w*|engaged?|appl(?:y|ies|ied|ying)|rel(?:y|ies|ied|ying|iance)|under|act|foia?|foisa|eirs?|grounds?|cit(?:e|ed|ing)|public interest|prejudice|vexatious|disclos\w+|information|NCND|confirm)\b/i;

/** A number with its paragraphs and no word before it: `the exemption, 31(1)(a)`. */
const BARE = /(?:^|[\s(:–/-])(\d{2}A?)(\(\d\)(?:\([a-z]{1,3}\))*)(?![\d(])/g;

function readBare(sentence: string, found: readonly Mention[]): Mention[] {
  let next = 0;
  return findAll(BARE, sentence).flatMap((match) => {
    const [whole, number = '', paragraphs = ''] = match;
    const to = match.index + whole.length;
    const from = to - number.length - paragraphs.length;
    while ((found[next]?.to ?? to) <= from) next++;
    if ((found[next]?.from ?? to) < to) return [];
    return [{ unit: 'bare' as const, number, paragraphs, at: from, from, to }];
  });
}

/** `40 (personal information) and 41`: what a section is called, between the numbers of a list. */
const GLOSS = /^ ?\((?![\da-z]{1,4}\))[^()]{3,70}\)(?=,| and| or| &)/i;

interface Item {
  readonly number: string;
  readonly paragraphs: string;
}

/** Reads on from behind the first number: its paragraphs, further paragraphs, further numbers. */
function readList(sentence: string, start: number, number: string, plural: boolean): { items: Item[]; end: number } {
  const items: Item[] = [];
  let head = number.toUpperCase();
  let steps: string[] = [];
  let end = start;
  for (let open = true, most = 0; open && most < 40; most++) {
    const own = readSteps(sentence, end);
    steps = most > 0 && own.steps.length > 0 && steps.length > 0 ? graft(steps, own.steps) : own.steps;
    items.push({ number: head, paragraphs: steps.map((step) => `(${step})`).join('') });
    end = own.end;
    const gloss = plural ? GLOSS.exec(sentence.slice(end, end + 90)) : null;
    const from = end + (gloss?.[0].length ?? 0);
    const rest = sentence.slice(from, from + 40);
    const join = steps.length > 0 ? JOIN.exec(rest) : null;
    const next = plural || steps.length > 0 ? NEXT.exec(rest) : null;
    if (join && join[0].length > 0 && STEP.test(rest.slice(join[0].length))) end = from + join[0].length;
    else if (next?.[1] && (plural || /^ ?\(/.test(rest.slice(next[0].length)))) {
      head = next[1].toUpperCase();
      steps = [];
      end = from + next[0].length;
    } else open = false;
  }
  return { items, end };
}

function readSteps(sentence: string, from: number): { steps: string[]; end: number } {
  const steps: string[] = [];
  let end = from;
  for (let most = 0; most < 6; most++) {
    const rest = sentence.slice(end, end + 40);
    const step = STEP.exec(rest) ?? WORDS.exec(rest) ?? (steps.length === 0 ? POINT.exec(rest) : null);
    if (!step?.[1]) break;
    steps.push(/^\d/.test(step[1]) ? step[1].toUpperCase() : step[1].toLowerCase());
    end += step[0].length;
  }
  return { steps, end };
}

/** Puts a further paragraph in the place of its like: `31(1)(a)` and `(b)` make `31(1)(b)`. */
function graft(steps: readonly string[], own: readonly string[]): string[] {
  const first = own[0] ?? '';
  const last = steps.at(-1) ?? '';
  const kind = kindOf(first, last);
  const at = steps.findLastIndex((step) => kindOf(step, last) === kind);
  return at < 0 ? [...own] : [...steps.slice(0, at), ...own];
}

function kindOf(step: string, last: string): 'number' | 'roman' | 'letter' {
  if (/^\d/.test(step)) return 'number';
  const roman = /^[ivx]+$/.test(step) && (step.length > 1 || /^[ivx]+$/.test(last));
  return roman ? 'roman' : 'letter';
}
