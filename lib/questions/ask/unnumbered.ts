import { findAll } from '../../thread/find-all';
import { foldSpaces, sentences } from '../../thread/prose';
import { isHandling } from '../phrases/en-handling';
import { type Form, formOf } from './form';
import { counts, isTopic, SOON } from './ordinal';
import { FINITE } from './stated';
import { leaveManner, leaveOpening, leaveThanks, THANKS } from './trim';

/** A place in a text, with what kind of asking stands there. */
export interface Ask {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** The heading of the paragraph in which it stands, where the paragraphs have some: `The notice boards`. */
  readonly heading?: string;
}

/** Finds the sentences of one plain entry that ask for something. `open` says that a lead such as `please tell me:` stands before it. */
export function readSentences(text: string, start: number, end: number, open: boolean): Ask[] {
  let led = false;
  return readSpans(text, start, end).flatMap((span, i, spans) => {
    const next = spans[i + 1];
    const said = (one: { readonly start: number; readonly end: number }) => text.slice(one.start, one.end);
    if (next && isOwnAnswer(said(span), said(next))) return [];
    if (isLeftOpen(spans.slice(i, i + 4).map(said))) return [];
    const begin = leaveOpening(text, span.start, span.end);
    const stop = leaveManner(text, begin, span.end);
    const full = foldSpaces(text.slice(begin, stop));
    const words = full.replace(INSERTED, '').replace(THANKS, '') || full;
    const form =
      counts(words, led) && !isHandling(words) && !isTopic(words, spans.slice(i + 1, i + 1 + SOON).map(said))
        ? 'asked'
        : formOf(words, open || (led && !FINITE.test(words)));
    led = form !== null && form !== 'subject';
    const end = leaveThanks(text, begin, stop);
    return form ? [{ start: begin, end, form }] : [];
  });
}

/** `Why by post? Because the last file was lost.`, `Who will tell them? Not you, I suppose.`: whoever asks so answers himself. */
function isOwnAnswer(words: string, next: string): boolean {
  const denied =
    /^\W*(?:not (?:you|me|us|them|likely|that|if|a chance|much)|certainly not|of course not|i (?:think|should think|suppose) not|hardly)\b/i;
  return (
    (/\?\s*$/u.test(words) && next.length < 60 && denied.test(next)) ||
    (/^\W*(?:and |but |so )?(?:why|what for|how so|how come)\b[^?]{0,60}\?\s*$/i.test(words) &&
      /^\W*(?:because|so that|since)\b/i.test(next))
  );
}

/** `Who sold it? Did anybody ask? Not for you to say.`: questions to which, as is said right after them, no reply is needed. */
function isLeftOpen(said: readonly string[]): boolean {
  const end = said.findIndex((words) => !/\?\s*$/u.test(words));
  return end > 0 && NO_REPLY.test(said[end] ?? '');
}

const NO_REPLY =
  /^\W*(?:(?:no (?:reply|answer|response)(?: is)? (?:needed|required|necessary|expected|wanted)|(?:you )?(?:need not|needn['’]t|do not|don['’]t) (?:answer|reply to) (?:that|those|these|this)|(?:i|we) (?:do not|don['’]t) (?:expect|want|need) (?:an answer|answers|a reply) to (?:that|those|these|this))(?: (?:to )?(?:(?:that|this|those|these)(?: (?:one|last|two|questions?))?|any of (?:that|those|these)))?|(?:that is |those are |these are )?not (?:(?:one|something|questions?) )?for (?:you|an? (?:[a-z]+ ){1,3}(?:desk|office|officer|team)) to (?:say|answer|judge|decide))\W*$/iu;

/** What stands in brackets, or after the first words between dashes: `I – as a neighbour – would like`. */
const INSERTED =
  / ?\([^()]*\)|(?<=\b(?:like|wish|want|ask|request|glad|obliged|grateful|add)), (?:if|as|under|pursuant|in|with|for|by|please|should|when|where|perhaps|at|on|to)\b[^,?:;]{1,70},(?= )| (?<=^\S+(?: \S+)? )[-–—]+ [^?:–—]{3,80}? [-–—]+(?= \p{Ll})/gu;

/** The sentences between two places; a writer without capitals ends one at a full stop too. */
export function readSpans(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number }[] {
  return sentences(text, start, end).flatMap((span) => {
    const stops = findAll(SMALL_STOP, text.slice(span.start, span.end));
    if (stops.length === 0) return [span];
    const edges = [0, ...stops.map((stop) => stop.index + stop[0].length)];
    return edges.map((edge, i) => ({
      start: span.start + edge,
      end: stops[i] ? span.start + stops[i].index + 1 : span.end,
    }));
  });
}

/** A full stop before a small letter that ends no abbreviation. */
const SMALL_STOP =
  /(?<!\b(?:no|nos|etc|e\.g|i\.e|approx|incl?|max|min|est|ref|refs|vs?|dept|st|rd|ave|mr|mrs|ms|dr|p|pp|para|fig|vol|ed|co|ltd|cllr|hrs?|mins?|yrs?|p\.a|a\.m|p\.m|reg|regs|s|ss|sec|art)|\b\p{L}|\.)\.\s+(?=["“(]?\p{Ll})/giu;
