import type { Mark } from './mark';
import type { Scene } from './scene';

/**
 * A letter that repeats some of the questions under numbers of its own, `1) How many officers …?`, `2) What was the cost …?`, and then
 * answers them as `1)` and `2)`: its numbers are those of its list.
 */
export function recount(marks: readonly Mark[], restated: readonly Mark[], count: number): Mark[] {
  const list = restated.filter((mark) => mark.how === 'restated' && mark.members.length === 1);
  const own = new Map(list.map((mark) => [mark.key, mark.members]));
  const end = list.at(-1)?.end ?? 0;
  const after = marks.filter((mark) => mark.start >= end && own.has(mark.key));
  const whole = list.length >= 2 && own.size === list.length && list.length < count && after.length === list.length;
  const ordered = after.every((mark, i) => mark.key === list[i]?.key);
  return whole && ordered
    ? after.map((mark) => ({
        ...mark,
        members: own.get(mark.key) ?? [],
        how: 'label' as const,
      }))
    : [];
}

/** Whether bare numbers run on from 1 in a row, as those of a writer's own list do. */
export function countsOff(marks: readonly Mark[], at: number): boolean {
  const bare = marks.filter((mark) => !mark.worded && /^\d{1,2}$/u.test(mark.key));
  const one = marks[at];
  return one !== undefined && bare.includes(one) && bare.every((mark, i) => Number(mark.key) === i + 1);
}

/** A reply with numbers of its own, `1` to `n`, that answers `n` questions in their order. */
export function countOff(marks: readonly Mark[], { asked, text }: Scene): Mark[] {
  const numbers = marks.filter((mark) => /^(?:\d{1,2}|[a-z]|[ivx]{1,5})$/u.test(mark.key));
  const roman = numbers.every((mark, i) => mark.key === ROMAN[i]);
  const rank = (key: string) =>
    /^\d/u.test(key) ? Number(key) : roman ? ROMAN.indexOf(key) + 1 : key.length === 1 ? key.charCodeAt(0) - 96 : 0;
  const ordered = numbers.every((mark, i) => rank(mark.key) === i + 1);
  if (!ordered || numbers.length !== asked.length) return [];
  if (numbers.some((mark) => OF_THE_LETTER.test(text.slice(mark.end, mark.end + 160)))) return [];
  return numbers.map((mark, i) => ({
    ...mark,
    members: [i],
    how: 'label' as const,
  }));
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

/** So many of the paragraphs begin in words of a letter. */
const PARAGRAPHS = 2;
/** Or one of them, where the numbers run on so far beyond those of the questions. */
const BEYOND = 2;
/** And so many there are. */
const LEAST = 3;

/** A letter whose paragraphs are numbered from 1: its bare numbers are no labels. */
export function dropParagraphs(marks: readonly Mark[], text: string): readonly Mark[] {
  const bare = marks.filter((mark) => !mark.worded && /^\d{1,2}$/u.test(mark.key));
  const steady = bare.length >= LEAST && bare.every((mark, i) => Number(mark.key) === i + 1);
  const told = steady ? bare.filter((mark) => OF_THE_LETTER.test(text.slice(mark.end, mark.end + 160))) : [];
  const beyond = bare.filter((mark) => mark.members.length === 0).length;
  const own = told.length >= PARAGRAPHS || (told.length > 0 && beyond >= BEYOND);
  return own ? marks.filter((mark) => !bare.includes(mark)) : marks;
}

/** `1. I refer to your request`: who numbers the paragraphs of his letter does not number answers. */
const OF_THE_LETTER =
  /^\s*(?:(?:by|in) (?:an? |your |the )?(?:e-?mail|letter|message) [^\n.;:]{3,40}\byou (?:asked|applied|requested|sought)\b|by way of (?:advice|assistance|explanation)\b|(?:the [^\n.;:,]{3,50}|an authority|a public authority) is not obliged to comply\b|(?:accordingly|therefore|for these reasons|consequently),? (?:the|your) request is (?:therefore )?refused\b|(?:thank you|i|we) (?:refer|write|acknowledge|am (?:writing|the|asked|now)|are writing|have (?:now |been )?(?:considered|the conduct|asked|reviewed)|for your|had no|can confirm|confirm (?:that|receipt|under section))\b|further to your|the [^\n.;:,]{3,50} has (?:now |carefully |also )?(?:considered|received|reviewed) (?:your|the above|this|the) (?:request|application)\b|this is (?:the|your) \w+ (?:such )?(?:request|application) (?:(?:that |which )?(?:you|we) |from you)|(?:i|we) (?:recogni[sz]e|accept|appreciate) that (?:the (?:press|public|media)|you|there (?:is|may be) (?:an?|some) (?:\w+ )?(?:public )?interest)\b|having (?:told|informed|notified|given|warned) you\b|(?:the|your) (?:request|application|letter|e-?mail|ground|complaint) (?:falls|of|dated|was|is|has|reads?|came)\b|(?:section|regulation) \d+(?:\(\w+\))* (?:(?:of )?(?:the )?(?:(?:\w+ ){0,5}(?:act|regulations)|foi\w{0,2}|eirs?)(?: \d{4})? )?(?:provides|allows|says|states|requires)\b|(?:pursuant to|in accordance with|as required by|under) (?:section|regulation) \d+(?:\(\w+\))* [^\n.;:]{0,40}\b(?:gives? (?:you )?notice|serves? (?:this )?notice|notifies)\b|(?:accordingly|therefore|for these reasons|consequently),? (?:the \w+|we|i) (?:therefore )?(?:rel(?:y|ies) (?:up)?on|refuses?|appl(?:y|ies)) (?:section|regulation|the (?:whole|entire)|your|the) [^\n;:]{0,60}\b(?:whole|entire\w*|request)\b|(?:this letter|in discharge of|in accordance with section|it follows that|you (?:(?:then |now )?(?:asked|applied|wrote|complained|requested)\b[^.\n]{0,50}\breview|(?:also )?(?:point(?:ed)? out|argued?|contend(?:ed)?|submit(?:ted)?|maintain(?:ed)?|suggest(?:ed)?|complain(?:ed)?) that\b)|(?:i|we) (?:am|are) (?:(?:also|therefore) )?satisfied (?:(?:also|therefore) )?that\b|there (?:is|are) no (?:further|other) (?:stages?|rights?|levels?|steps?|internal) |your remaining)\b|(?:if )?you (?:may|can|have the right to|are (?:dis|un|not )\w+|are aggrieved|wish|remain)\b[^.]{0,80}\b(?:review|complain\w*|commissioner|appeal))/i;
