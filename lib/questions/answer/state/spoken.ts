import type { Asked } from '../../asked';
import { readGroups } from '../../groups';
import { ADVISES, isEnding, TITLE } from '../../phrases/en-answers';
import { DEFERS } from '../../phrases/en-later';
import { isRuledOut } from '../../phrases/en-rulings';
import { matches } from '../../tried';
import { isName, readSentencesOf, type Sentence } from '../reading/reply';
import { BRACKETED_TAG } from '../reading/tag';
import type { Context } from './finding';
import { beforeOthers } from './of-others';

const SPAN = 4000;
const ANSWER_LINE =
  /\n[^\S\n]*(?:(?:our |council |trust |the )?(?:answer|response|reply)|ans|a|(?:we|i) (?:reply|answer|respond|say))[^\S\n]*(?::|\n)/i;

/** Where the words of an answer begin and end between two places: without dashes, `Answer:` and blank space; null when none are left. */
export function trimAnswer(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const from =
    start + (/^(?:[\s?.,;:)\]["”’*_|-]|[–—>•·→=|]|\bthe\s*$)*/u.exec(text.slice(start, end))?.[0].length ?? 0);
  const lead = ANSWER_LINE.exec(text.slice(from, Math.min(end, from + 500)));
  const ruled = lead !== null && isRuledOut(text.slice(from, from + lead.index));
  if (lead && !ruled && lead.index > 0 && lead.index + lead[0].length < end - from)
    return trimAnswer(text, from + lead.index + lead[0].length, end);
  const titled = from + (TITLE.exec(text.slice(from, Math.min(end, from + 80)))?.[0].length ?? 0);
  const tagged = titled + (BRACKETED_TAG.exec(text.slice(titled, Math.min(end, titled + 60)))?.[0].length ?? 0);
  const last = text.slice(tagged, end).trimEnd().length + tagged;
  const rest = text.slice(tagged, last);
  return /[\p{L}\p{N}]/u.test(rest) && !/^(?:(?:and|or|&)\W*|\(?q(?:uestion)?\.?\s?\d+\s?[a-z]?[.):]*)$/i.test(rest)
    ? { start: tagged, end: last }
    : null;
}

/** The sentences of an answer between two places: without a title, thanks, complaint rights and the name under the letter. */
export function readSpoken(one: Asked, start: number, end: number, context: Context): readonly Sentence[] {
  const stretch = beforeOthers(readStretch(context.text, start, end), start, one, context);
  const all = dropTrailing(beforeEnding(stretch, start, one, context), start, context);
  return all.filter(
    (sentence, i) =>
      !(i === 0 && all.length > 1 && RECALLS.test(sentence.text)) &&
      !ADVISES.test(sentence.text) &&
      !(context.last === true && invites(sentence.text, one)) &&
      !(i > 0 && (isOfOthers(sentence, start, one, context) || goesOn(sentence, all[i - 1], one, context))) &&
      (!sentence.closing || isMeant(sentence, i, start, one, context)),
  );
}

/** `You wanted to know how many there are.`: the question once more, before its answer. */
const RECALLS =
  /^\W*you (?:(?:also|then|next|further|finally|lastly) )?(?:asked|wanted|wished|sought|requested|enquired|wish|want|ask|would like)\b(?!.*(?:\b(?:which|but|however|because|so|we|i|is|are|was)\b.*\b(?:exempt|refus|withh|held|hold|not)|:|;))[^.!?]{0,220}[.?]?$/i;

let last: { text: string; start: number; end: number; said: readonly Sentence[] } | null = null;

/** The sentences of a stretch; the same one is often read for one question after another. */
function readStretch(text: string, start: number, end: number): readonly Sentence[] {
  if (last?.text === text && last.start === start && last.end === end) return last.said;
  const place = trimAnswer(text, start, Math.min(end, start + SPAN));
  const said = place ? readSentencesOf(text, place.start, place.end) : [];
  last = { text, start, end, said };
  return said;
}

const COMPLAINS = /\b(?:reviews?|appeals?|complain\w*|commissioner|ombudsman|licen[cs]e|re-?use|apolog\w*)\b/i;

/** The reader's own rights: below an answer they end the letter, though an annex may follow that takes up others. */
const RIGHTS = /\byou\b.*\b(?:reviews?|commissioner|ico)\b/i;

/** In the last stretch of a letter nothing that stands below its complaint rights is an answer. */
function beforeEnding(said: readonly Sentence[], start: number, one: Asked, context: Context): readonly Sentence[] {
  if (context.last !== true) {
    const rights = COMPLAINS.test(one.question.text)
      ? -1
      : said.findIndex(({ text, closing }, i) => i > 0 && closing && RIGHTS.test(text) && isEnding(text));
    return rights < 0 ? said : said.slice(0, rights);
  }
  const end = said.findIndex(
    (sentence, i) => sentence.closing && isEnding(sentence.text) && !isMeant(sentence, i, start, one, context),
  );
  return end < 0 ? said : said.slice(0, end);
}

/** The lines at the end of a stretch that belong to what follows; a last one that leads there is left with nothing. */
function dropTrailing(said: readonly Sentence[], start: number, context: Context): readonly Sentence[] {
  let end = said.length;
  for (let last = said[end - 1]; last && isTrailing(last, end - 1, start, context); last = said[end - 1]) end--;
  return said.slice(0, end);
}

/** The last line of a stretch that belongs to what follows: `You asked:`, or the office that signs the letter. */
function isTrailing(sentence: Sentence, at: number, start: number, context: Context): boolean {
  if (/[:=]$/u.test(sentence.text) && sentence.text.length < 60) return true;
  if (at > 0 && context.last !== true && isCaption(sentence, start, context)) return true;
  if (
    /^(?:(?:annex|appendix|schedule)(?: \w{1,3})?|your (?:question|request)|you asked|question|request|(?:our )?(?:response|answer|reply))\W*$/i.test(
      sentence.text,
    )
  )
    return true;
  if (!isName(sentence.text) || (context.under && context.last !== true)) return false;
  return at > 0 || (/\n[^\S\n]*\n/u.test(context.text.slice(start, sentence.start)) && OFFICE.test(sentence.text));
}

/** Capitals between blank lines: they head what follows, `HUMAN RESOURCES`. */
function isCaption({ text, start }: Sentence, from: number, context: Context): boolean {
  return (
    /^[^\p{Ll}\d]{4,60}$/u.test(text) &&
    !/\b(?:NO|NONE|NIL|YES|N\/A|NOT|TBC|ZERO)\b/u.test(text) &&
    /\n[^\S\n]*\n[^\p{L}\n]*$/u.test(context.text.slice(from, start))
  );
}

/** Under one answer a letter may say that others are to follow: `I will answer 2 and 3 after half term`. */
function isOfOthers(
  { text, start }: Sentence,
  from: number,
  one: Asked,
  { asked, text: letter, last }: Context,
): boolean {
  if (!matches(DEFERS, text)) return false;
  const at = asked.indexOf(one);
  const named = readGroups(text, asked).flatMap((group) => group.members);
  if (named.length > 0) return !named.includes(at);
  return (
    last === true &&
    /^\W*the (?:others?|rest|remain\w+)\b/i.test(text) &&
    /\n[^\S\n]*\n/u.test(letter.slice(from, start))
  );
}

/** `The hire figure for question 9 sits with Fleet. They will let you have it by June.`: puts off what the sentence before it named. */
function goesOn({ text }: Sentence, before: Sentence | undefined, one: Asked, { asked }: Context): boolean {
  if (!before || !/^\W*(?:they|it|he|she|we|i|this|that|these)\b/i.test(text) || !matches(DEFERS, text)) return false;
  const named = readGroups(before.text, asked).flatMap((group) => group.members);
  return named.length > 0 && !named.includes(asked.indexOf(one));
}

const OFFICE =
  /\b(?:team|office|officer|department|desk|unit|resources|council|trust|service|services|board|support|authority|governance|information|centre|clerk|secretariat)\b/i;

/** `Any queries just reply to this` right below the last label ends the letter, unless queries were asked about. */
function invites(words: string, one: Asked): boolean {
  return INVITES.test(words) && !/\b(?:quer|enquir|contact|questions)/i.test(one.question.text);
}

const INVITES =
  /^\W*(?:(?:for|with|if you have|should you have|if there are) )?(?:any|further|all) (?:other |more |further )?(?:queries|query)\b(?! (?:was|were|is|are|had|have|has|went|go|goes|came|that|which)\b)/i;

/** A sentence in the words of a letter's end is an answer where another question follows, or where its question is about such things. */
function isMeant(sentence: Sentence, at: number, start: number, one: Asked, context: Context): boolean {
  if (!context.under) return at === 0 && sentence.text.length < 40 && !/review|thank/i.test(sentence.text);
  const near = !/\n[^\S\n]*\n/u.test(context.text.slice(start, sentence.start));
  const told = COMPLAINS.test(one.question.text) && !/\byou\b|\byour\b|commissioner|working days/i.test(sentence.text);
  return context.last !== true || (at === 0 && (near || told));
}
