import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import { UPHOLDS } from '../../phrases/en-answers';
import type { Sentence } from '../reading/reply';
import { joinSentences, type Stretch } from '../reading/stretches';
import type { Context, Finding } from '../state/finding';
import { readState } from '../state/state';
import { hasValue } from '../wants/values';
import { isAnothers } from '../wants/wanted';

/** The provisions on which earlier messages relied for each question. */
export type Standing = ReadonlyMap<number, readonly string[]>;

const NAMED = /\b(?:sections?|ss?\.|regulations?|regs?\.?)\s*(\d+[A-Z]?(?:\s?\([0-9a-z]{1,4}\))*)/gi;

/**
 * What a review says of a ground, `Section 33(1)(b). I agree that …`, it says of the questions that were refused under it. Only a
 * ground that was used for a few questions names them.
 */
export function readByGround(
  findings: Map<number, Finding>,
  free: readonly Sentence[],
  standing: Standing,
  context: Context,
): void {
  for (const paragraph of joinSentences(context.text, free)) {
    const words = context.text.slice(paragraph.start, paragraph.end);
    const numbers = findAll(NAMED, words).map((found) => (found[1] ?? '').replace(/\s/gu, ''));
    const members = [...standing].flatMap(([member, cites]) =>
      cites.some((cite) => numbers.some((number) => isSame(cite, number))) ? [member] : [],
    );
    if (members.length === 0 || members.length > FEW) continue;
    for (const member of members) {
      if (findings.has(member)) continue;
      const own = findOwn(paragraph, member, members, context);
      const finding = readState(member, own.start, own.end, context);
      if (finding && (finding.state !== 'answered' || hasValue(words)))
        findings.set(member, { ...finding, confidence: Math.min(finding.confidence, 0.75) });
    }
  }
}

/** The part of a paragraph that is about a question, where the rest of it has the words of another. */
function findOwn(paragraph: Stretch, member: number, members: readonly number[], context: Context): Span {
  const one = context.asked[member];
  const asked = members.flatMap((i) => context.asked[i] ?? []);
  const own = paragraph.said.filter((sentence) => one && !isAnothers(sentence.text, one, asked));
  const [first] = own;
  const last = own.at(-1);
  const speaks = own.some(({ text }) => hasValue(text) || UPHOLDS.test(text));
  return first && last && speaks ? { start: first.start, end: last.end } : paragraph;
}

/** A ground that was used for more questions than this does not say which is meant. */
const FEW = 4;

/** `FOISA s.33(1)(b)` and `33(1)(b)`, or the section alone. */
function isSame(cite: string, number: string): boolean {
  const own = cite.replace(/^\w+ (?:s\.|reg\.? ?)/u, '').replace(/\s/gu, '');
  return own === number || own.startsWith(`${number}(`) || number.startsWith(`${own}(`);
}

/** A review sets the refusal of the whole request aside: what it then does not come to is refused no longer. */
export function isOverturned(free: readonly Sentence[]): boolean {
  return free.some((sentence) => OVERTURNS.test(sentence.text));
}

const OVERTURNS =
  /\b(?:(?:do|does|did|can|could) not (?:uphold|agree (?:with|that)|maintain|accept)|cannot uphold|overturn\w*|set(?:ting)? aside|no longer (?:rel(?:y|ies)|wish)|withdraw\w*|substitute)\b[^.]{0,100}\b(?:section|regulation|decision|refusal|reliance|application|exemption|exception|response)\b/i;
