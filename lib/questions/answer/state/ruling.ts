import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import { type Asked, topicOf } from '../../asked';
import { DECIDES, OF_INFORMATION, PART_GIVEN, RULED, RULINGS } from '../../phrases/en-rulings';
import { GROUND } from '../../phrases/en-withholds';
import { readStems } from '../../words';
import { readFigures } from '../wants/values';
import { type Context, type Finding, makeFinding } from './finding';
import type { Tagged } from './tags';

type Ruling = keyof typeof RULINGS;

/** The words by which an answer says first what was decided. */
interface Ruled extends Span {
  readonly ruling: Ruling;
  readonly text: string;
}

/** What is decided at the head of an answer, `Decision: Withheld, s43(2)`: it settles the state, whatever is argued below it. */
export function readRuling(one: Asked, said: readonly Tagged[], context: Context): Finding | null {
  const all = { start: said[0]?.start ?? 0, end: said.at(-1)?.end ?? 0 };
  const ruled = findPartGiven(one, all, context.text) ?? findRuled(one, all, context.text);
  if (!ruled) return null;
  switch (ruled.ruling) {
    case 'part':
      return readPart(ruled, said, context);
    case 'refused':
      return makeFinding('refused', ruled, 0.9, 'The authority says at the head of its answer that it is refused.');
    case 'not-held':
      return makeFinding('not-held', ruled, 0.9, 'The authority says at the head of its answer that it is not held.');
    case 'deferred':
      return makeFinding('deferred', ruled, 0.85, 'The authority says at the head of its answer that it is to follow.');
    case 'elsewhere':
      return said.some(({ value }) => value)
        ? null
        : makeFinding('signposted', ruled, 0.85, 'The authority says at the head of its answer that it is elsewhere.');
    case 'disclosed':
      return null;
    default:
      return ruled.ruling satisfies never;
  }
}

/** A part is given: here, or in a file that nobody read. */
function readPart(ruled: Ruled, said: readonly Tagged[], { attachments }: Context): Finding {
  const attached = said.find((sentence) => sentence.attached);
  const given = said.some(({ value, names, refuses }) => (value || names) && !refuses);
  if (attached && attachments && !given)
    return makeFinding(
      'in-attachment',
      attached,
      0.7,
      'A part of it is said to be in an attachment, which was not read.',
    );
  return makeFinding('partly-answered', ruled, 0.85, 'The authority says that it gives a part of it.', {
    missing: ruled.text,
  });
}

/** `Part disclosed (s40).` without a title. */
function findPartGiven(one: Asked, { start, end }: Span, text: string): Ruled | null {
  const found = PART_GIVEN.exec(text.slice(start, end));
  return found && !sharesStem(one, found[0]) ? cut(text, 'part', start, end) : null;
}

/** The first ruling of a stretch with a title and nothing given before it. */
function findRuled(one: Asked, { start, end }: Span, text: string): Ruled | null {
  const stretch = text.slice(start, end);
  if (!DECIDES.test(stretch)) return null;
  for (const found of findAll(RULED, stretch)) {
    const [line, title = '', words = ''] = found;
    const from = found.index + line.indexOf(title);
    const ruling = ORDER.find((each) => RULINGS[each].test(words));
    if (!ruling || !isTitle(stretch, from) || isSubject(one, title, words)) continue;
    return givesBefore(one, stretch.slice(0, from)) ? null : cut(text, ruling, start + from, end);
  }
  return null;
}

const ORDER: readonly Ruling[] = ['part', 'not-held', 'refused', 'deferred', 'elsewhere', 'disclosed'];

/** The sentence or line that begins at a place. */
function cut(text: string, ruling: Ruling, start: number, last: number): Ruled {
  const [words = ''] =
    /^[^\n]{0,200}?(?=\n|[.;](?:\s|$)|$)/u.exec(text.slice(start, Math.min(last, start + 200))) ?? [];
  const end = start + (words.length || Math.min(last - start, 200));
  return { start, end, ruling, text: text.slice(start, end) };
}

/** A title stands at the beginning of a line, or with a capital behind the question that the letter repeats. */
function isTitle(stretch: string, at: number): boolean {
  return /\p{Lu}/u.test(stretch.charAt(at)) || /(?:^|\n)[^\p{L}\d\n]*$/u.test(stretch.slice(Math.max(0, at - 8), at));
}

/** Whether figures stand above a ruling that are none of the question's own. */
function givesBefore(one: Asked, above: string): boolean {
  return readFigures(above).some((figure) => !one.question.text.includes(figure.replace(/[.,]+$/u, '')));
}

/** `What was the outcome of the appeal?` `Outcome: refused.`: what was asked, and no decision on the request. */
function isSubject(one: Asked, title: string, words: string): boolean {
  return sharesStem(one, title) && !OF_INFORMATION.test(words) && !GROUND.test(words);
}

function sharesStem(one: Asked, words: string): boolean {
  const asked = topicOf(one);
  return readStems(words).some((stem) => asked.has(stem));
}
