import { findAll } from '../../../thread/find-all';
import { onceFor } from '../../../thread/once';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import { writeKey } from '../../labels';
import { type Call, endsWith, readCall } from './call';
import type { Mark } from './mark';

/** A place that may be a label, and the questions that it may name. */
interface Link {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The question that it names, alone or as one of several it may name; half a step before the first where it names a group. */
  readonly member: number;
  readonly members: readonly number[];
  /** The last of them. */
  readonly last: number;
  /** It stands within a line, or has a step that no list of the writer's own has. */
  readonly own: boolean;
  /** It is the last step of the question's label only: `(ii)` for `A2(ii)`. */
  readonly partial: boolean;
  readonly weight: number;
}

/** So many questions must be called, and so great a share of those that have labels. */
const LEAST = 3;
const MOST = 0.6;
/** So many more than the other readers found, as a share of all. */
const MORE = 0.2;
const HALF = 0.5;
/** What it speaks for a run that a label follows on the one before it, what each question that is skipped takes off, and how much that is at most, within the run and before it. */
const NEXT = 0.5;
const SKIP = 0.2;
const LOST = 1.5;
const LATE = 1;
/** So many of them are no plain numbers at the beginning of lines, which a letter's own paragraphs have. */
const OWN = 0.6;
/** So many places are weighed; only a text made to be slow has more. */
const PLACES = 600;
/** So much of a letter is read. */
const LONGEST = 40_000;

/** What looks like a label, by a sign behind it or a word before it: where too few stand, none is read with care. */
const LIKE_LABEL =
  /(?<=^|[\s|["“‘])(?:[("'“‘[<#]{0,2}(?:[a-z]{0,2}[.-]?[^\S\n]?\d{1,2}(?:[^\S\n]?[.(-]?[\da-z]{1,4}\)?){0,3}|[a-z]{1,5}(?:[^\S\n]?\([a-z]{1,4}\)|\d{1,2})?)[\])}"'”’>]{0,2}[^\S\n]?(?:[.:;)\]=>|/–—…-]|\n|\t|$)|(?:questions?|query|queries|requests?|items?|points?|parts?|no|number|answers?|ans|responses?|resp|reply|replies|re|ref|qn|qu)\b)/gimu;

/** Where a word begins. */
const PLACE = /(?<=^|[\s|["“‘])(?=[("'“‘[<]?[\p{L}\d#])/gmu;
/** The end of a clause, a bar, a bracket or a gap stands before it. */
const FRESH = /(?:[.;:,!?)\]|/•*–—-][^\S\n]+|[[|"“‘]|\t|[^\S\n]{2})$/u;

/**
 * Labels anywhere in a letter that count up through the request's own, `A1: 41. A2: (i) 58; (ii) 112. A3: Yes.`: the longest such run, where
 * it calls most of the questions and many that no other reader found. Empty where it does not.
 */
export function readChain(text: string, marks: readonly Mark[], asked: readonly Asked[]): Mark[] {
  const labelled = asked.filter(({ key }) => key !== '').length;
  const known = new Set(marks.flatMap((mark) => (namesEach(mark, text) ? mark.members : [])));
  if (labelled < LEAST || known.size + Math.max(2, labelled * MORE) > labelled) return [];
  const own = text.slice(0, LONGEST);
  if (findAll(LIKE_LABEL, own).length < labelled * MOST) return [];
  const chain = findChain(readLinks(own, asked), asked);
  const calls = chain.filter(({ member }) => Number.isInteger(member));
  const called = new Set(calls.flatMap(({ members }) => members)).size;
  if (called < Math.max(LEAST, labelled * MOST, known.size + Math.max(2, labelled * MORE))) return [];
  if (calls.filter(({ own }) => own).length < calls.length * OWN) return [];
  return chain.map(({ start, end, members, key }) => ({ start, end, members, how: 'label', key }));
}

/** `Parts (i) and (ii)` names both; `Part A` is the title of what stands under it. */
function namesEach({ members, how, start, end }: Mark, text: string): boolean {
  return members.length === 1 || how === 'group' || SEVERAL.test(text.slice(start, end));
}

const SEVERAL = /(?:\b(?:and|to|or)\b|[&,/–-])[^\p{L}\d]*(?:[a-z]{0,8}\.?[^\S\n])?\(?[\da-z]{1,4}\W*$/iu;

function readLinks(text: string, asked: readonly Asked[]): Link[] {
  const links: Link[] = [];
  for (const found of findAll(PLACE, text)) {
    const at = found.index;
    const call = BRACKETED.test(text.slice(Math.max(0, at - 40), at)) ? null : readCall(text, at, asked);
    if (!call) continue;
    const opens = /^\s*$/u.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
    const fresh = opens || FRESH.test(text.slice(Math.max(0, at - 3), at));
    if (!(fresh ? call.firm || opens || call.worded : call.firm && WITHIN.test(text.slice(at, call.end)))) continue;
    links.push(...readLink(text, call, asked, { opens, fresh }));
    if (links.length > PLACES) break;
  }
  return links;
}

/** `Hardship (items d and e)`: behind what it is about, or spoken of. */
const BRACKETED = /\([^()\n]{1,39}$/u;

/** `2) 4 3) yes`: so closed, a label stands behind anything; `(c)` and `4.` may be spoken of. */
const WITHIN = /^[^([\s][^\s]{0,5}[^\S\n]?[):=/][^\S\n]*$/u;

/** The questions that a label may name where it stands: one, several, `4) and 5)`, or those of a group. */
function readLink(
  text: string,
  { start, end, path, worded, firm, usual }: Call,
  asked: readonly Asked[],
  { opens, fresh }: { readonly opens: boolean; readonly fresh: boolean },
): Link[] {
  const own = !opens || worded || path.length > 1 || !usual;
  const weight = (opens ? 1.4 : fresh ? 1 : 0.5) + (worded ? 0.3 : 0) - (firm ? 0 : 0.6);
  const link = { start, end, key: writeKey(path), own };
  const exact = resolve(path, asked);
  const [first] = exact;
  if (first !== undefined && exact.length === 1) {
    const more = readMore(text, end, first, asked);
    const members = more?.members ?? exact;
    return [
      { ...link, end: more?.end ?? end, member: first, members, last: members.at(-1) ?? first, partial: false, weight },
    ];
  }
  const group =
    first === undefined
      ? []
      : [{ ...link, member: first - HALF, members: exact, last: first - HALF, partial: false, weight: 0.3 }];
  const parts = asked.flatMap((one, i) =>
    endsWith(one.path, path)
      ? [{ ...link, member: i, members: [i], last: i, partial: true, weight: weight - 0.1 }]
      : [],
  );
  return [...group, ...parts];
}

/** `4) and 5)`, `6 to 8:`: the labels that are named with the first. */
function readMore(
  text: string,
  at: number,
  first: number,
  asked: readonly Asked[],
): { readonly members: readonly number[]; readonly end: number } | null {
  const joint = AND.exec(text.slice(at, at + 12));
  const next = joint ? readCall(text, at + joint[0].length, asked) : null;
  const [last, ...others] = next ? resolve(next.path, asked) : [];
  if (!joint || !next?.firm || last === undefined || others.length > 0 || last <= first) return null;
  const all = /^(?:to|-|–)/iu.test(joint[0].trim())
    ? asked.flatMap((_, i) => (i >= first && i <= last ? [i] : []))
    : [first, last];
  return { members: all, end: next.end };
}

const AND = /^(?:and|&|\+|to|-|–)[^\S\n]*/iu;

function findChain(links: readonly Link[], asked: readonly Asked[]): Link[] {
  const best: { readonly score: number; readonly from: number }[] = [];
  links.forEach((link, i) => {
    let score =
      link.partial && !isFirst(link.member, asked) ? Number.NEGATIVE_INFINITY : -Math.min(LATE, SKIP * link.member);
    let from = -1;
    for (let j = 0; j < i; j++) {
      const before = links[j];
      const known = best[j];
      if (!before || !known || before.end > link.start || before.last >= link.member) continue;
      if (link.partial && !follows(before.last, link.member, asked)) continue;
      const gap = Math.floor(link.member - before.last) - 1;
      const gain = known.score + (gap <= 0 ? NEXT : -Math.min(LOST, SKIP * gap));
      if (gain > score) {
        score = gain;
        from = j;
      }
    }
    best.push({ score: score + link.weight, from });
  });
  let at = best.reduce((top, { score }, i) => (score > (best[top]?.score ?? 0) ? i : top), 0);
  const chain: Link[] = [];
  for (let link = links[at]; link && at >= 0; link = links[at]) {
    chain.unshift(link);
    at = best[at]?.from ?? -1;
  }
  return chain;
}

/** The first of its group may be called by its last step alone, after nothing but the group's title. */
function isFirst(member: number, asked: readonly Asked[]): boolean {
  const parent = parentOf(member, asked);
  return parentOf(member - 1, asked) !== parent;
}

/** A part is called so after another part of the same question, or right after what stands before it. */
function follows(before: number, member: number, asked: readonly Asked[]): boolean {
  return Math.ceil(before) >= member - 1 || parentOf(Math.ceil(before), asked) === parentOf(member, asked);
}

function parentOf(member: number, asked: readonly Asked[]): string {
  return parentsOf(asked)[member] ?? '';
}

/** Found once for a request: the steps of each label but its last. */
const parentsOf = onceFor((asked: readonly Asked[]): readonly string[] =>
  asked.map(({ path }) => path.slice(0, -1).join(' ')),
);
