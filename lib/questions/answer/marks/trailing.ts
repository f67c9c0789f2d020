import { findAll } from '../../../thread/find-all';
import { type Span, sentences } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { readGroupAt } from '../../groups';
import type { Mark } from './mark';

/** A label in brackets where a sentence or clause ends. */
const BEHIND =
  /\((?:q(?:uestion)?s?\.?\s?|your (?:question|point|item)s?\s)?(?=\(?[\da-z]{1,4}\b)([^()\n]{1,24})\)(?=\s*(?:[.;,:–—]|\n|$|and\b|but\b|while\b|of which\b))/gi;
/** What a provision has before its brackets. */
const PROVISION =
  /\b(?:sections?|regulations?|reg|article|schedule|paragraph|para|rule|ss?)\.?\s?\d{1,3}(?:\(\w{1,3}\))*$/i;

/** In so many places; for so many of the questions. */
const SEVERAL = 3;
const MOST = 0.4;

/**
 * `Crews made 6,318 visits last year (1). Of these 1,942 were to tenants (2).`: labels that stand behind their answers. Each answer
 * begins with its sentence, or behind the label before it in the same sentence, and goes on to the next or the end of the paragraph.
 * The marks as they are where there are few such labels, out of order or twice.
 */
export function withTrailing(text: string, asked: readonly Asked[], marks: readonly Mark[]): readonly Mark[] {
  const labels = findLabels(text, asked);
  const members = labels.flatMap((label) => label.members);
  const before = new Set(marks.filter((mark) => mark.how !== 'rest').flatMap((mark) => mark.members));
  if (labels.length < SEVERAL || new Set(members).size < asked.length * MOST) return marks;
  if (
    members.length !== new Set(members).size ||
    members.filter((member) => before.has(member)).length > labels.length / 3
  )
    return marks;
  const back = members.filter((member, i) => i > 0 && member < (members[i - 1] ?? 0)).length;
  if (back > labels.length / 3) return marks;
  const found = paragraphsOf(text).flatMap((paragraph) => {
    const own = labels.filter(({ start, end }) => paragraph.start <= start && end <= paragraph.end);
    if (own.length === 0) return [];
    const spans = sentences(text, paragraph.start, paragraph.end);
    const starts = own.map((label, i) => {
      const sentence = spans.find((span) => span.start <= label.start && label.start < span.end) ?? paragraph;
      return Math.max(sentence.start, own[i - 1]?.end ?? 0);
    });
    const answers = own.map((label, i): Mark => {
      const at = starts[i] ?? label.start;
      const start = at + (/^[\s.,;:–—-]*(?:and |but |while )?/iu.exec(text.slice(at, at + 12))?.[0].length ?? 0);
      return { start, end: start, members: label.members, how: 'label', key: asked[label.members[0] ?? 0]?.key ?? '' };
    });
    return [...answers, { start: paragraph.end, end: paragraph.end, members: [], how: 'rest' as const, key: '' }];
  });
  const others = marks.filter((mark) => !labels.some(({ start, end }) => mark.start < end && start < mark.end));
  return [...others, ...found];
}

interface Label extends Span {
  readonly members: readonly number[];
}

function findLabels(text: string, asked: readonly Asked[]): Label[] {
  return findAll(BEHIND, text).flatMap((found) => {
    const words = found[1] ?? '';
    const before = text.slice(Math.max(0, found.index - NEAR), found.index).trimEnd();
    if (!/[\p{L}\p{N}%)"”’]$/u.test(before) || PROVISION.test(before)) return [];
    const end = found.index + found[0].length;
    const at = end - 1 - words.length;
    const group = readGroupAt(text, at, at, asked);
    if (!group || text.slice(group.end, end - 1).trim() !== '' || isTitle(text, found.index, end)) return [];
    return [{ start: found.index, end, members: group.members }];
  });
}

/** `Loggers (5)` on a line of its own, above its answer. */
function isTitle(text: string, start: number, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + 20)) && line.length < LONG && !/\d/u.test(line);
}

const LONG = 50;
const NEAR = 40;

function paragraphsOf(text: string): Span[] {
  const gaps = findAll(/\n[^\S\n]*\n\s*/gu, text);
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  const ends = [...gaps.map(({ index }) => index), text.length];
  return starts.map((start, i) => ({ start, end: ends[i] ?? text.length }));
}
