import type { Utterance } from './voice';

/** Words with which a letter speaks of itself, of the request as a case, of whoever deals with it, and of when. */
const HANDLING =
  /\b(?:receiv|receipt|acknowledg|log(?:ged|s)?\b|record|regist|open(?:ed)?\b|pass|forward|sen[dt]\b|ask|assign|allocat|shar|deal|look|respon|repl|answer|contact|hear|thank|deadline|due\b|target|time limit|working days?|case\b|ticket|referenc|number\b|ref\b|enquir|inquir|quer|request|question|survey|rate\b|feedback|privacy|act\b|foi|eir|fees?\b|charg|publish|e-?mail|letter|message|mailbox|form\b|touch|write|written|soon|shortly|a?wait|progress|process|handl|consider|decision|decide|outcome|review|complain|provid|disclos|exempt|help|sorry|apolog|bear with|patien|office|team|colleague|hand\b|noted?\b|back\b|let you know|holiday|leave\b|attention|investigat|information|confirm|website|link|call\b|telephone|phone|assist|clock|queue|need(?: not| to)? do|right place|emergency|told\b)/i;

/** Whether a sentence speaks of how the request is dealt with. */
export function isOfHandling(text: string): boolean {
  return HANDLING.test(text);
}

/** `I'm Kim, the human being!`, `I'm in Customer Voice`, `Nothing for you to do`. */
const INTRODUCES =
  /^(?:(?:[Hh]ello|[Hh]i|[Gg]ood \w+)[^.!]{0,30}[,!] ?)?(?:I['’]m|I am|[Mm]y name(?:['’]s| is)) (?:in |with |from |at |on )?(?:the )?\p{Lu}|\b(?:[Nn]othing|[Nn]o need)\b[^.;]{0,16}\b(?:to do|needed)\b/u;

/** So few words of prose say nothing that could be an answer. */
const FEW = 5;

/** How many sentences of a letter tell something else than how the request is dealt with. What it only repeats or asks counts for nothing. */
export function countBesideHandling(voice: readonly Utterance[]): number {
  return voice.filter(
    ({ text, restated, labelled }) =>
      !restated && !labelled && isProse(text) && !HANDLING.test(text) && !INTRODUCES.test(text),
  ).length;
}

/** Welsh beside English says the same again. */
const ENGLISH = /\b(?:the|of|and|to|is|are|was|in|for|a|an|has|it|on|by|with|be)\b/i;

function isProse(text: string): boolean {
  return !/[?:]$/.test(text) && ENGLISH.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) >= FEW;
}
