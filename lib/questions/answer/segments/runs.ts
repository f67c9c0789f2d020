import { foldSpaces } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { ECHO_LEAD } from '../../phrases/en-answers';
import type { Mark } from '../marks/mark';
import type { Reply } from '../reading/reply';
import type { Finding } from '../state/finding';
import { trimAnswer } from '../state/spoken';
import { kindOf } from '../wants/kind';
import { isCount, suits, wantsOften } from '../wants/suits';
import type { Piece } from './segment';

const PLURAL =
  /\b(?:both|these|those(?! (?:who|whom|whose|that|which|not|in|on|at|of|for|with|without|under|over|from|to|(?!and\b|need\b)\w+(?:ed|[lni]d|wn|ing|pt|nt|de))\b)|all (?:of )?(?:the )?(?:above|questions)|the above|each of|none of (?:these|those|the above)|respectively|the same applies|all (?:four|three|five) )\b/i;
const STATED = new Set(['refused', 'not-held', 'in-attachment', 'signposted', 'deferred', 'not-applicable']);

/** The request repeated before the answer: nearly all questions in a row with nothing between them, or led in as `you asked`. */
export function isEcho(run: readonly Piece[], reply: Reply, asked: readonly Asked[]): boolean {
  const first = run[0];
  if (!first || run.length < 2) return false;
  const members = new Set(run.flatMap((one) => one.mark.members)).size;
  if (members < 2) return false;
  if (run.at(-1)?.mark.how === 'group') return false;
  const before = foldSpaces(reply.whole.slice(Math.max(0, first.mark.start - 240), first.mark.start));
  const led = ECHO_LEAD.test(before) && !/\d+[.)]\s*$/u.test(before.slice(0, -1));
  return (members >= asked.length * 0.8 && asked.length >= 4) || (led && members >= asked.length * 0.6);
}

/** Whether the answer under the last of several repeated questions is meant for all of them. */
export function isShared(run: readonly Piece[], finding: Finding, reply: Reply, asked: readonly Asked[]): boolean {
  const text = reply.own;
  const last = run.at(-1)?.mark;
  const first = run[0]?.mark;
  if (!last || !first) return false;
  if (run.slice(0, -1).every((one) => /^\W*(?:and|&)\W*$/i.test(text.slice(one.mark.end, one.end).trim()))) return true;
  const words = text.slice(last.end, finding.end);
  if (run.slice(0, -1).every(({ mark }) => mark.members.every((member) => isCalled(words, asked[member])))) return true;
  if (isCalledTogether(run, words, asked)) return true;
  if (STATED.has(finding.state) && PLURAL.test(words.slice(0, endOfCount(words)))) return true;
  if (
    /^[^.]{0,30}\b(?:for|in|to|of) (?:both|all)\b|^\W*both\b|\b(?:respectively|all of the above|the same (?:answer )?applies)\b/i.test(
      words.slice(0, 160),
    )
  )
    return true;
  if (!isTight(run, reply)) return false;
  if (STATED.has(finding.state) && startsLine(text, last, finding)) return !isOfPaper(run, words, asked);
  return SEPARATES.test(text.slice(last.end, finding.start)) || countValues(text, finding) === run.length;
}

/** `12 letters held. These are exempt`: of what was counted, and not of the questions. */
function endOfCount(words: string): number {
  const counted = /^\W*\d[\d,]* (?:[\p{L}-]+ ){0,4}[\p{L}-]+[.;]\s/u.exec(words.slice(0, HEAD));
  return counted ? counted[0].length : HEAD;
}

/** `so (a), (b) and (c) do not apply to us` under 4(c), `4(a), (b) and (c)`: the parts above it by their letters. The `(b)` of `38(1)(b)` is none. */
function isCalled(words: string, one: Asked | undefined): boolean {
  const last = one?.path.at(-1);
  if (!last || !/^[a-z]+$/u.test(last)) return false;
  const [first = ''] = one?.path ?? [];
  return new RegExp(`(?:(?<![\\d)])|(?<=\\b${first}))\\(${last}\\)|\\b${one?.key}\\b`, 'iu').test(words.slice(0, HEAD));
}

/** `HR: 12 doesn't apply to us` below 12a, 12b and 12c: the number above them all. */
function isCalledTogether(run: readonly Piece[], words: string, asked: readonly Asked[]): boolean {
  const above = INAPPLICABLE.exec(words.slice(0, HEAD))?.[1];
  return (
    above !== undefined &&
    run.every(({ mark }) =>
      mark.members.every((member) => {
        const path = asked[member]?.path ?? [];
        return path.length === 2 && path[0] === above && /^[a-z]/u.test(path[1] ?? '');
      }),
    )
  );
}

const INAPPLICABLE =
  /^\W*(?:[A-Z][A-Za-z]{1,11}: )?(?:all (?:of )?)?(?:q(?:uestion|n)?s?\.? ?|parts? |sections? |items? )?(\d{1,2})(?::| ?[-–—])? (?:(?:as a whole|as such|therefore|is|are|also|then) )*(?:(?:do(?:es)?|is|are)(?: ?not|n['’]t) (?:therefore )?(?:apply|arise|applicable|relevant)|n\/a\b|not (?:applicable|relevant)|irrelevant|inapplicable|falls? away)\b/iu;

/** So much of an answer tells whom it is for. */
const HEAD = 240;

/** `This is due to be published in May` under `How many …?` and `Please provide the report`: said of the report. */
function isOfPaper(run: readonly Piece[], words: string, asked: readonly Asked[]): boolean {
  const [last, ...others] = run.flatMap(({ mark }) => asked[mark.members[0] ?? -1] ?? []).reverse();
  if (!last || !/^[^\p{L}]*(?:this|it|that)\b/iu.test(words)) return false;
  return kindOf(last).document && others.some((other) => isCount(other.question.text));
}

/** Whether an answer begins on a line of its own and not right after the question. */
function startsLine(text: string, mark: Mark, finding: Finding): boolean {
  return /^[^\p{L}\p{N}]*\n/u.test(text.slice(mark.end, finding.start + 1));
}

/** Whether repeated questions follow each other without a blank line. */
function isTight(run: readonly Piece[], reply: Reply): boolean {
  const [first, last] = [run[0]?.mark, run.at(-1)?.mark];
  return (
    first !== undefined &&
    last !== undefined &&
    !/\n[^\S\n]*\n/u.test(reply.message.text.slice(first.start, last.start))
  );
}

/** Of several repeated questions those that stand together with the last one, where a gap parts them from the others; else all. */
export function tightEnd(run: readonly Piece[], reply: Reply): readonly Piece[] {
  const from = run.findLastIndex((_, i) => i > 0 && !isTight(run.slice(i - 1, i + 1), reply));
  return from > 0 && from < run.length - 1 ? run.slice(from) : run;
}

/** `Our response` on a line of its own parts the questions from the answer to all of them. */
const SEPARATES = /\n[^\S\n]*(?:our |the |we |i )?(?:response|answer|reply|respond|say)s?[^\S\n]*(?:[:–-]|\n)/i;

function countValues(text: string, finding: Finding): number {
  const words = text.slice(finding.start, finding.end);
  return words.length < 240 && finding.state === 'answered'
    ? (words.match(/(?<![\d/.-])[£$€]?\d[\d,.]*(?![\d/-])/gu) ?? []).length
    : 0;
}

/** Whether an answer also tells how often, which a blank question wants to know and the question right above it does not. */
export function tellsOften(
  blank: Asked | undefined,
  { mark, first }: Piece,
  { own }: Reply,
  asked: readonly Asked[],
): boolean {
  const above = asked[mark.members[0] ?? -1];
  if (!blank || !above || !first || !wantsOften(blank.question.text) || wantsOften(above.question.text)) return false;
  return suits(blank.question.text, own.slice(first.start, first.end)) === 1;
}

/** `These are …`, `Neither of them …`: said of more than one. */
const STARTS_PLURAL =
  /^[\s\W]*(?:(?:our )?(?:answer|reply|response)\W+)?(?:these|those|both|neither|all of (?:these|them|this))\b/i;

/**
 * Whether what stands under the next question may be meant for a blank one too: it has its words, or as many values as questions.
 * What blank lines part stands for itself: each has its own answer or none.
 */
export function isDoubtful(run: readonly Piece[], piece: Piece, reply: Reply, near: number): boolean {
  const text = reply.own;
  const finding = piece.first;
  if (!finding) return false;
  if (STARTS_PLURAL.test(text.slice(piece.mark.end, finding.end))) return true;
  if (
    isTight(run, reply) &&
    STATED.has(finding.state) &&
    finding.state !== 'not-applicable' &&
    startsLine(text, piece.mark, finding)
  )
    return true;
  const place = trimAnswer(text, finding.start, finding.end);
  const words = place ? text.slice(place.start, place.end) : '';
  if (near >= 0.5) return true;
  return (
    isTight(run, reply) &&
    (words.length > 240 || near >= 0.25 || (words.match(/\b\d[\d,.]*/gu) ?? []).length >= run.length)
  );
}
