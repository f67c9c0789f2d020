import { sentences } from '../../thread/prose';
import { ASKS, GLOSS, INTERROGATIVE, isHandling, LEAD, NOUN_ASK, RHETORICAL, SUBJECT } from '../phrases/en-asks';

/** A place in a text, with what kind of asking stands there. */
export interface Ask {
  readonly start: number;
  readonly end: number;
  /** `asked`: in so many words; `bare`: only a question mark; `listed`: a noun under a stem; `subject`: what the request is about. */
  readonly form: 'asked' | 'bare' | 'listed' | 'subject' | 'lead';
}

/** Finds the sentences of one plain entry that ask for something. `open` says that a lead such as `please tell me:` stands before it. */
export function readSentences(text: string, start: number, end: number, open: boolean): Ask[] {
  let led = false;
  return sentences(text, start, end).flatMap((span) => {
    const full = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    const words = full.replace(/ ?\([^()]*\)/gu, '') || full;
    const form = counts(words) && !isHandling(words) ? 'asked' : formOf(words, open || (led && !FINITE.test(words)));
    led = form !== null && form !== 'subject';
    const greeting = /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening))\b[^,?!.]{0,60},\s*/iu.exec(
      text.slice(span.start, span.end),
    );
    return form ? [{ start: span.start + (greeting?.[0].length ?? 0), end: span.end, form }] : [];
  });
}

/** A sentence with one of these says something; one without is an entry of a list: `The cost per bin.` */
const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|should|can|could|must|do|does|did)\b/i;

/** `First, the date on which …`, `And lastly a copy of …`, `Secondly … ?`: one of several things counted off in a paragraph. */
function counts(words: string): boolean {
  const rest = words.replace(ORDINAL, '');
  if (/^(?:together with|as well as|along with|plus)\b/iu.test(words)) return true;
  return (
    rest !== words &&
    ((DETERMINER.test(rest) && !FINITE.test(rest)) ||
      /\?$/u.test(rest) ||
      NOUN_ASK.test(rest) ||
      INTERROGATIVE.test(rest))
  );
}

const DETERMINER = /^(?:the|an?|any|all|each|every|your|copies|details|whether|why|how)\b/iu;
const ORDINAL = /^(?:and |then )?(?:first|second|third|fourth|fifth|sixth|seventh|final|last)(?:ly)?\b[,:]?\s*/iu;

/** `With 1), please name them`: more of a question that has its number. */
const ABOUT_ANOTHER = /^(?:with|for|at|on|in|under|as to|regarding) \(?(?:q(?:uestion)?s?\.? ?)?\d{1,2}[a-z]?\)?,/iu;

function formOf(words: string, open: boolean): Ask['form'] | null {
  if (words.length < 6 || words.length > 4000) return null;
  const questioned = /\?["”')]*$/u.test(words);
  if (isHandling(words) || ABOUT_ANOTHER.test(words)) return null;
  if (LEAD.test(words) && !/\?/u.test(words)) return 'lead';
  if (ASKS.test(words))
    return (SUBJECT.test(words) || PURPOSE.test(words)) && !questioned
      ? 'subject'
      : asksNothing(words)
        ? null
        : 'asked';
  if (questioned) return INTERROGATIVE.test(words) || open ? (RHETORICAL.test(words) ? null : 'bare') : 'bare';
  if (open && !asksNothing(words) && (NOUN_ASK.test(words) || INTERROGATIVE.test(words)) && !GLOSS.test(words))
    return 'listed';
  return null;
}

/** `I would like to understand what happens to others`: why somebody asks, when something else is asked for. */
const PURPOSE =
  /\b(?:like|want|wish|trying|hop(?:e|ing)) to (?:understand|learn about|work out|make sense)\b|^(?:i|we)(?: am|['’]m| are|['’]re) (?:\w+ )?looking (?:at|into)\b|\b(?:ask|asking|enquir\w+|know|hear|request|requesting|questions?|writing) (?:you )?(?:about|regarding|concerning|in connection with)\b(?! (?:how|what|which|who|when|where|why|whether)\b)/i;

/** `I would like to make a request` asks for nothing yet. */
function asksNothing(words: string): boolean {
  return /\breasons? (?:for (?:asking|this|my)|(?:why |that )?(?:i|we) ask)|\brequests? (?:is|are|has been|was) (?:in \w+ parts|made|sent|being|part of|addressed|under)\b|\b(?:i|we)(?:['’]m| am| are)? ask(?:ing)? (?:this |these |you )?(?:because|as|since)\b|\b(?:why|reason|because) (?:i|we)(?:['’]m| am| are)? ask(?:ing)?\b|\b(?:like|wish|want|writing|request|ask) (?:to |for )?(?:make|submit|lodge|raise|know more|thank|point out|stress|draw|remind|add|emphasi[sz]e|say|clarify|complain|appeal|challenge|express|apologi[sz]e|withdraw|narrow|change|amend|replace|refine)\b/i.test(
    words,
  );
}

const WH = '(?:how (?:many|much|long|often|far|old|large)|what|which|who|whom|whose|when|where|why|whether|how)\\b';
const DOCUMENT =
  '(?:cop(?:y|ies)|lists?|numbers?|totals?|costs?|amounts?|names?|dates?|details|breakdowns?|values?|minutes|agendas?|reports?|correspondence|e-?mails|contracts?|polic(?:y|ies)|sums?|salary|job titles?|reasons?|percentages?|proportion|length|invoices?|assessments?|records?|documents?|notes|guidance|results?|terms|budgets?|plans?|savings?|variations?|letters?|files?|applications?|surveys?|studies|study|appraisals?|maps?|drawings?|photographs?|registers?|schedules?|logs?|briefings?|business case|advice|agreements?|valuations?|spend|income|minute)';
const SEAM = new RegExp(
  `;\\s*(?:and\\s+(?:also\\s+)?)?(?=\\S)|(?:,?\\s+(?:and|as well as|together with|along with|plus)(?: also| then| please)*,?\\s+|,\\s+(?=(?:how|what|which|who|when|where|why|whether|the (?:\\w+ )?${DOCUMENT}|a (?:copy|list|breakdown)|copies)\\b))(?=(?:of (?:those|these|them|which),? )?(?:(?:in|for|by|on|at|to|from|of|under) )?${WH}|(?:do|does|did|is|are|was|were|has|have|had) (?:you|the|there|any|it|they|your)\\b|(?:if (?:so|yes|not|(?:it|they|he|she|there|you) (?:is|are|was|were|has|have|did|does|do))),? (?:(?:in|for|by|on|at|to|from|of|under|with) )?${WH}|(?:a|the|any|all|an|copies|details)\\b(?: \\w+){0,2}? ?\\b${DOCUMENT}\\b|copies of|details of|(?:please )?(?:provide|send|tell me|list|confirm|state|supply)\\b)`,
  'giu',
);

/** Splits a sentence that asks for several things into one place for each. A pair such as `how and when` stays together. */
export function splitAsks(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number }[] {
  const words = text.slice(start, end);
  const cuts = [...words.matchAll(SEAM)].filter((seam) => isSeam(words, seam.index, seam.index + seam[0].length));
  const edges = [0, ...cuts.map((seam) => seam.index + seam[0].length)];
  const parts = edges.map((edge, i) => ({ start: start + edge, end: start + (cuts[i]?.index ?? words.length) }));
  const [first, second, ...rest] = parts;
  const empty =
    first &&
    second &&
    ![ASKS, INTERROGATIVE].some((pattern) => pattern.test(text.slice(first.start, first.end))) &&
    !isAsking(text.slice(first.start, first.end));
  return empty ? [{ start: first.start, end: second.end }, ...rest] : parts;
}

function isSeam(words: string, at: number, next: number): boolean {
  const before = words.slice(0, at);
  const after = words.slice(next, next + 80);
  if (words[at] === ';') return before.trim().split(/\s+/u).length >= 2;
  if (/\b(?:how|what|which|who|when|where|why|whether|if)$/i.test(before)) return false;
  if (/\bif (?:it|they|he|she|there|you) \w+$/i.test(before)) return false;
  if (/^(?:by|to|for|with|of|from|in|at|on) \w+(?: \w+)?\W*$/i.test(words.slice(next))) return false;
  if (/\bbetween\b(?:(?!\band\b).)*$/i.test(before) && !/^(?:;|,)/.test(words.slice(at))) return false;
  if (/^(?:who|which|whose|whom|where|when|what)\b/i.test(after) && !isAsking(before)) return false;
  if (
    /^(?:do|does|did|is|are|was|were|has|have|had)\b/i.test(after) &&
    !(INTERROGATIVE.test(before) && /\?\W*$/u.test(words))
  )
    return false;
  if (/^(?:the|any|all|a|an)\b/i.test(after) && !isDocumentList(before)) return false;
  return before.trim().split(/\s+/u).length >= 2;
}

/** Whether the words before a seam are themselves a question, so that a `who` after it is another and no relative clause. */
function isAsking(before: string): boolean {
  return (
    new RegExp(`\\b${WH}`, 'iu').test(before) ||
    new RegExp(`\\b(?:the|a|any|all) (?:\\w+ )?${DOCUMENT}\\b`, 'iu').test(before)
  );
}

/** Whether what stands before a seam ends in a thing asked for by name and not in something that it is about. */
function isDocumentList(before: string): boolean {
  return (
    new RegExp(`\\b(?:the|a|an|any|all|full|cop(?:y|ies)|me)\\b(?: \\w+){0,3}? ?\\b${DOCUMENT}\\b`, 'iu').test(
      before,
    ) && !/\b(?:including|such as|e\.g\.?|i\.e\.?|concerning|between)\b[^,;]*$/i.test(before)
  );
}
