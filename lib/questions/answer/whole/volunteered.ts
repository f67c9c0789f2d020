import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import { ADVISES, NARROWS } from '../../phrases/en-answers';
import { readStems } from '../../words';
import { layProse } from '../prose/lay';
import { liken } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import type { Sentence } from '../reading/reply';
import type { Context, Finding } from '../state/finding';
import { readState } from '../state/state';
import { mayGive } from '../wants/may-give';
import { isCount, readWant } from '../wants/suits';
import { hasValue, readCounts } from '../wants/values';

/** Of its own accord: `although not obliged to`, `outside the Act`, `as a gesture of goodwill`. */
const FREELY =
  /\b(?:outside (?:of )?(?:the (?:act|scope|terms|provisions)|(?:our|its|any) (?:obligations?|dut(?:y|ies)))|(?:although|though|while|whilst) (?:(?:we|it|i|the \w+) (?:are |is |am )?)?(?:not|under no) (?:obliged|required|bound|obligation|duty)|without prejudice to|as a gesture|on a (?:discretionary|voluntary) basis|voluntarily|by way of (?:assistance|goodwill|advice)|(?:in order )?to (?:be (?:helpful|of (?:some )?(?:help|assistance))|assist you|help you))\b/i;
const GIVES =
  /\b(?:tell you|let you (?:know|have)|say|confirm|provide|supply|disclose|give|advise|offer|inform)\b|\b(?:is|are|was|were|been|being) (?:\w+ )?(?:supplied|provided|given|disclosed|released|offered|set out)\b/i;
/** `As a gesture the following is supplied`: what is given stands below. */
const BELOW = /\b(?:following|below|underneath|overleaf|what follows|this much)\b|:\s*$/i;
const DENIES =
  /\b(?:not|cannot|unable|nothing|n['’]t)\b[^.;,]{0,30}\b(?:give|provide|suppl|disclos|releas|offer|tell)/i;
/** So like its question a clause must be, and so much more than any other. */
const LIKE = 0.8;
const APART = 0.3;
/** And a stretch of prose or rows, which has its place among others to speak for it. */
const LAID = 1.2;

/** What a letter gives of its own accord beside the refusal of the whole request: each clause with a figure goes to the question that it is plainly about. */
export function readVolunteered(
  findings: Map<number, Finding>,
  free: readonly Sentence[],
  quiz: Quiz,
  context: Context,
): void {
  for (const [i, sentence] of free.entries()) {
    if (!isFree(sentence.text)) continue;
    readBelow(findings, BELOW.test(sentence.text) ? readGifts(free, i + 1) : [], quiz, context);
    for (const clause of splitClauses(context.text, sentence)) readClause(findings, clause, quiz, context);
  }
}

/** Whether something is given that need not be: `Although not obliged to, we can tell you that …`. */
function isFree(text: string): boolean {
  return FREELY.test(text) && GIVES.test(text.replace(FREELY, ' ')) && !DENIES.test(text);
}

function readClause(
  findings: Map<number, Finding>,
  { start, end }: Span,
  { asked, topics }: Quiz,
  context: Context,
): void {
  const words = context.text.slice(start, end);
  const scores = liken(words, asked, topics);
  const [best = 0, next = 0] = [...scores].sort((a, b) => b - a);
  const plain = findCounted(words, { asked }) ?? findFirm(words, { asked });
  if (plain === null && (!hasValue(words) || best < LIKE || best - next < APART)) return;
  give(findings, plain ?? scores.indexOf(best), { start, end }, { asked }, context);
}

/** The prose and the rows below such a sentence, up to advice on how to ask for less. */
function readGifts(free: readonly Sentence[], from: number): readonly Sentence[] {
  const end = free.findIndex(({ text }, i) => i >= from && (ADVISES.test(text) || NARROWS.test(text)));
  return free.slice(from, end < 0 ? free.length : end);
}

function readBelow(
  findings: Map<number, Finding>,
  gifts: readonly Sentence[],
  { asked, topics }: Quiz,
  context: Context,
): void {
  if (gifts.length === 0) return;
  for (const laid of layProse(context.text, gifts, [], asked, topics))
    if (laid.score >= LAID && hasValue(context.text.slice(laid.start, laid.end)))
      give(findings, laid.asked, laid, { asked }, context);
}

function give(
  findings: Map<number, Finding>,
  at: number,
  { start, end }: Span,
  { asked }: Pick<Quiz, 'asked'>,
  context: Context,
): void {
  if (!mayGive(asked[at]?.question.text ?? '', context.text.slice(start, end))) return;
  const finding = readState(at, start, end, {
    ...context,
    under: true,
    cited: [],
  });
  if (finding?.state === 'answered') findings.set(at, { ...finding, confidence: 0.7 });
}

/** `310 objections had been made`: what is counted, where one question alone asks how many of them there are. */
function findCounted(words: string, { asked }: Pick<Quiz, 'asked'>): number | null {
  const things = new Set(readCounts(words).flatMap((thing) => readStems(thing).slice(-1)));
  const [one, ...more] = [...asked.entries()].filter(([, { question }]) => {
    const head = isCount(question.text) ? (HEAD.exec(question.text)?.[1] ?? '') : '';
    return readStems(head).some((stem) => things.has(stem));
  });
  return one && more.length === 0 ? one[0] : null;
}

const HEAD = /\b(?:how many|numbers? of) ([\p{L}'’-]+)/iu;

/** `the scheme is run for us by Ashgrove Ltd` names the firm, where one question alone asks for that. */
function findFirm(words: string, { asked }: Pick<Quiz, 'asked'>): number | null {
  if (!BY_FIRM.test(words)) return null;
  const [one, ...more] = [...asked.entries()].filter(([, { question }]) => {
    return readWant(question.text) === 'person' && FIRM.test(question.text);
  });
  return one && more.length === 0 ? one[0] : null;
}

const FIRM = /\b(?:contractors?|suppliers?|providers?|operators?|firms?|compan(?:y|ies))\b/i;
const BY_FIRM =
  /\b(?:run|operated|managed|delivered|provided|supplied|administered|maintained|handled|carried out|done|serviced|contract is) (?:(?:on|for|under) [\p{Ll} ]{1,30} )?(?:by|with) (?:the )?(?:\p{Lu}[\p{L}&'’.-]* ){1,5}(?:Ltd|Limited|plc|PLC|LLP|Group|Inc|& (?:Sons?|Co))\b/u;

/** The parts of a sentence between `that`, `and that` and the like. */
function splitClauses(text: string, { start, end }: Sentence): readonly Span[] {
  const cuts = findAll(/\bthat\b|[,;]\s+(?:and\s+)?(?:that\b)?|\sand\s+that\b/giu, text.slice(start, end));
  const places = [start, ...cuts.map((cut) => start + cut.index + cut[0].length), end];
  return places.slice(1).map((to, i) => ({ start: places[i] ?? start, end: to }));
}
