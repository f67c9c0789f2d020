import { isName } from '../reading/reply';
import { dropTag } from '../reading/tag';
import { kindOf } from '../wants/kind';
import { readBrief } from './brief';
import type { Context, Finding } from './finding';
import { unmask } from './masked';
import { findNotes, isNoted } from './notes';
import { findOwnNotes } from './own-note';
import { readPointer } from './pointer';
import { readRuling } from './ruling';
import { isSigned } from './signed';
import { readSpoken } from './spoken';
import { type Tagged, tagSentence } from './tags';
import { isInHand, isUnwritten } from './unwritten';
import { weigh } from './weigh';

/** Reads what a stretch of a reply says of a question; null when only thanks, references and complaint rights stand there. */
export function readState(at: number, start: number, end: number, context: Context): Finding | null {
  const one = context.asked[at];
  const said = one ? readSpoken(one, start, end, context) : [];
  const [first] = said;
  const last = said.at(-1);
  if (!one || !first || !last) return null;
  const body = said.map((sentence) => sentence.text).join(' ');
  if (!/[\p{L}\p{N}]/u.test(dropTag(body)) || isInHand(body) || (context.under && isUnwritten(body, one))) return null;
  if (context.last === true && context.under && isSigned(context.text.slice(first.start, end), one)) return null;
  const kind = kindOf(one);
  const tagged = joinPointers(said.map((sentence, i) => tagSentence(sentence, one, kind, i, context)));
  return (
    readNoted(at, body, context) ??
    readPointer(at, first.start, last.end, body, context) ??
    readBrief(
      one,
      kind,
      dropTag(leaveHeading(body, context.text.slice(first.start, last.end))),
      { start: first.start, end: last.end },
      context,
    ) ??
    readRuling(one, tagged, context) ??
    unmask(weigh(one, kind, tagged, body, context), body, context)
  );
}

/** `See Note A`: what that note withholds, lacks or puts off is said of the question. */
function readNoted(at: number, body: string, context: Context): Finding | null {
  if (!isNoted(body)) return null;
  for (const { start, end } of [...findNotes(body, context.text), ...findOwnNotes(at, body, context)]) {
    const finding = readState(at, start, end, { ...context, under: true, last: false });
    if (finding && finding.state !== 'answered') return { ...finding, confidence: Math.min(NOTED, finding.confidence) };
  }
  return null;
}

const NOTED = 0.8;

/** A line that leads to the address below it, `There is a map at`, says nothing but that. */
function joinPointers(tagged: readonly Tagged[]): Tagged[] {
  return tagged.map((sentence, i) => {
    const next = tagged[i + 1];
    const led = next?.points && !sentence.value && !sentence.names && SET_ELSEWHERE.test(sentence.text);
    const away = next?.points && sentence.attached && !COMES.test(sentence.text) && ADDRESS.test(next.text);
    return away || led || (next?.points && !sentence.value && LEADS.test(sentence.text))
      ? { ...sentence, points: true, attached: false, other: false, names: false }
      : sentence;
  });
}

/** A file that comes with the letter, and not one that lies where the next sentence says. */
const COMES =
  /\b(?:attach|enclos|append|annex|accompan)|\b(?:with|to) (?:this|my|our) (?:e-?mail|letter|message|reply|response)\b/i;
const ADDRESS = /https?:|www\./i;

/** `These are set regionally.` before where they are to be seen. */
const SET_ELSEWHERE =
  /^\W*(?:this|these|it|they|that|those) (?:is|are|was|were|forms?) (?:all |both |now )?(?:set|decided|published|issued|managed|maintained|produced|determined|governed|prescribed|laid down|part)\b[^.]{0,50}\.?$/i;

const LEADS = /\b(?:at|on|here|from|via|in|to|see|link|address|page|website|following|is)\W*$/i;

/** The words of an answer of one line without the name of an office below it, that heads what follows. */
function leaveHeading(body: string, lines: string): string {
  const [line = '', below, ...others] = lines.split('\n').filter((one) => one.trim() !== '');
  return below !== undefined && others.length === 0 && isName(below.trim()) ? line.trim() : body;
}
