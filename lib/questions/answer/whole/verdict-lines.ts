import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { readGroupAt } from '../../groups';
import type { AnswerState } from '../../question';
import { type Finding, makeFinding } from '../state/finding';

/** What a line of a summary says of the questions that it names. */
export interface Verdict extends Span {
  readonly says: 'given' | 'part' | AnswerState;
  readonly members: readonly number[];
}

const SAYS: readonly (readonly [Verdict['says'], RegExp])[] = [
  ['part', /\b(?:in part|partly|partially|part[- ](?:released?|disclosed?|withheld|refused|answered|granted))\b/i],
  ['not-held', /\b(?:not (?:held|recorded|known)|(?:no|nil) (?:information|records?)(?: held)?|unrecorded)\b/i],
  ['not-applicable', /\bnot (?:applicable|relevant)\b/i],
  [
    'refused',
    /\b(?:withheld|refused|exempt|excepted|declined|not (?:released|disclosed|provided|granted|supplied))\b/i,
  ],
  ['deferred', /\b(?:to follow|deferred|still (?:being|under) \w+|awaited|outstanding)\b/i],
  ['signposted', /\b(?:already|publicly) (?:published|available|in the public domain)\b/i],
  ['in-attachment', /\b(?:attached|enclosed|annexed)\b/i],
  ['given', /\b(?:released|disclosed|provided|granted|supplied|answered|given)\b/i],
];

const LINE =
  /^[^\S\n]*(?:[-*•·][^\S\n]+)?(\p{Lu}[\p{L} ,'’-]{2,50}?)[^\S\n]?[:–—=-][^\S\n]*((?:q(?:uestion)?s?|items?|parts?|points?|requests?|numbers?|nos?)\b\.?[^\S\n]*|q(?=\d))?(?=\(?[\da-z])/gimu;
const ENDS = /^[).\];,]*[^\S\n]*(?:\n|$)/u;
/** Bare numbers may be figures: the lines must name so much of the request. */
const MOST = 0.6;

/**
 * `Released in part: item 3`, `Not held: 6 and 7`, one below the other: a summary that sorts the questions by what became of them. A line
 * with prose below it heads that, and a bare number after one such word counts something and names no question.
 */
export function readVerdictLines(text: string, asked: readonly Asked[]): readonly Verdict[] {
  const lines = findAll(LINE, text).flatMap((found) => {
    const at = found.index + found[0].length;
    const says = readVerdict(found[1] ?? '');
    const group = says ? readGroupAt(text, at, at, asked) : null;
    if (!says || !group || !ENDS.test(text.slice(group.end, group.end + 40))) return [];
    const called = found[2] !== undefined || /^\(|^[a-z]/iu.test(text.slice(at, at + 1));
    const start = found.index + found[0].search(/\S/u);
    return [{ start, end: group.end, says, members: group.members, called }];
  });
  const stacked = lines.filter((line, i) => isBelow(text, lines[i - 1], line) || isBelow(text, line, lines[i + 1]));
  const members = new Set(stacked.flatMap((line) => line.members));
  const sorted = members.size >= asked.length * MOST;
  const known = stacked.filter(({ called }) => called || sorted);
  const twice = known.flatMap((line) => line.members).length > new Set(known.flatMap((line) => line.members)).size;
  return twice ? [] : known;
}

/** What became of that over which such words stand. */
export function readVerdict(words: string): Verdict['says'] | null {
  return SAYS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function isBelow(text: string, line: Span | undefined, next: Span | undefined): boolean {
  return line !== undefined && next !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(line.end, next.start));
}

/** The letter without its summary; places stay the same. */
export function blankLines(text: string, lines: readonly Span[]): string {
  return lines.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

/** Lays the summary to what the letter says besides: it settles what the letter does not come to, and says what is a part. */
export function heedVerdicts(findings: Map<number, Finding>, verdicts: readonly Verdict[], files: boolean): void {
  for (const verdict of verdicts)
    for (const member of verdict.members) {
      const held = findings.get(member);
      if (verdict.says === 'part') findings.set(member, makePart(verdict, held));
      else if (!held) findings.set(member, makeFinding(stateOf(verdict.says, files), verdict, SURE, SAID));
    }
}

const SURE = 0.8;
const SAID = 'A summary in the letter says so.';

function stateOf(says: Exclude<Verdict['says'], 'part'>, files: boolean): AnswerState {
  if (says !== 'given') return says;
  return files ? 'in-attachment' : 'answered';
}

function makePart(verdict: Verdict, held: Finding | undefined): Finding {
  const lacks = held && held.state !== 'answered' && held.state !== 'in-attachment';
  return {
    ...(held ?? makeFinding('partly-answered', verdict, SURE, SAID)),
    state: 'partly-answered',
    why: SAID,
    missing: lacks ? held.why : 'The summary calls it a part.',
  };
}
