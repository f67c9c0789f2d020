import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import { hasValue } from '../wants/values';
import type { Mark } from './mark';

/** Titles of the letter's own above labels, `HARD FM CONTRACT`, `Careline` over a line of `=`: no part of the answer that stands before them. */
export function readSections(text: string, marks: readonly Mark[]): Mark[] {
  const labels = marks.filter((mark) => mark.members.length > 0 && startsLine(text, mark.start));
  const all = labels.flatMap((mark, i) => {
    const title = readTitle(text, mark.start);
    if (!title || marks.some((other) => other.start < title.end && title.start < other.end)) return [];
    const above = i > 0 ? readAbove(text, labels[i - 1], title) : '';
    return [{ ...title, empty: above === null, answered: i === 0 || (above !== null && hasValue(above)) }];
  });
  const shouted = all.filter((title) => !title.empty && isShouted(text, title)).length >= SEVERAL;
  const titles = all.filter((title) => !title.empty || (shouted && isShouted(text, title)));
  const annexes = [
    ...readAnnexes(text, marks),
    ...readNotices(text, marks),
    ...readParts(text, labels).filter((part) => !labels.some((mark) => mark.start === part.start)),
  ];
  const stacked = labels.filter((mark) => /^[^\S\n]*(?:\n|$)/u.test(text.slice(mark.end, mark.end + 20))).length;
  const sure =
    titles.some((title) => title.underlined) ||
    (shouted && titles.every((title) => isShouted(text, title))) ||
    (titles.length >= SEVERAL && stacked < labels.length * STACKED);
  const parts =
    sure && titles.filter((title) => !title.answered).length <= labels.length * MOST
      ? [...titles, ...readFurther(text, titles, labels), ...annexes]
      : annexes;
  return parts.map(({ start, end }) => ({ start, end, members: [], how: 'rest', key: '' }));
}

const ALONE =
  /\n[^\S\n]*\n[^\S\n]*(\p{Lu}[\p{L}’'-]*(?:[^\S\n](?:&|and|of|the|for|\p{Lu}[\p{L}’'-]*)){0,5}):?[^\S\n]*\n(?=[^\S\n]*\p{Lu}[^\n]{0,160}\b(?:is|are|was|were|have|has|had|do|does|did|can|cannot|will)\b)/gu;

/** `Human Resources` above a sentence without a label, among titles above labels: what stands there belongs to no label before it. */
function readFurther(text: string, titles: readonly Span[], labels: readonly Mark[]): Span[] {
  return findAll(ALONE, text).flatMap((found) => {
    const start = found.index + found[0].indexOf(found[1] ?? '');
    const end = start + (found[1] ?? '').length;
    const known = titles.some((title) => title.start < end && start < title.end);
    const labelled = labels.some((mark) => mark.start >= start && text.slice(end, mark.start).trim() === '');
    return known || labelled || start < (labels[0]?.start ?? 0) ? [] : [{ start, end }];
  });
}

/** `FINANCE`, `FLEET`: where several titles are in capitals, one of them above a label is a title too when the label before it has no answer. */
function isShouted(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return /\p{Lu}{3}/u.test(words) && words === words.toUpperCase();
}

/** So many titles; and so many of the labels at most may have one above them with no figure before it: else they are answers on lines of their own. */
const SEVERAL = 2;
const MOST = 0.6;
/** Where so many labels have their lines for themselves, a short line above one is the last cell of a row. */
const STACKED = 0.5;

interface Title extends Span {
  readonly underlined: boolean;
}

const ANNEX =
  /(?:^|\n[^\S\n]*\n)[^\S\n]*((?:annex(?:e|ure)?|appendix|schedule)\b[^\n.?!]{0,70}(?=[^\S\n]*\n[^\S\n]*\n)|notes? \(?(?:\d|[a-z])\)?(?:[^\S\n]?[.:)–—-]|(?=[^\S\n]*\n)))/giu;

/** `NOTE` on a line of its own below the answers, of which some speak: `See the note, part A`. */
const NOTE = /\n[^\S\n]*\n[^\S\n]*((?:[\p{L}-]+ )?notes?)(?=[^\S\n]*:?[^\S\n]*\n[^\S\n]*\n)/giu;
const SEE_NOTE = /\b(?:see|refer to)\b[^.\n]{0,40}\b(?:notes?|notice)\b/iu;

const PART =
  /^[^\S\n]*((?:SECTION|Section|PART|Part)[^\S\n]+(?:[A-Z]|\d{1,2})(?:[^\S\n]?[:.–—-][^\n.?!]{0,60})?)[^\S\n]*(?=\n)/gmu;

/** `SECTION 4` above `4.1`: the part of the request that is answered next, and no provision. */
function readParts(text: string, labels: readonly Mark[]): Span[] {
  return findAll(PART, text).flatMap((found) => {
    const start = found.index + found[0].indexOf(found[1] ?? '');
    const end = start + (found[1] ?? '').length;
    const next = labels.find((mark) => mark.start >= end);
    return next && text.slice(end, next.start).trim() === '' ? [{ start, end }] : [];
  });
}

const LABELS: ReadonlySet<Mark['how']> = new Set(['label', 'restated', 'group']);

/** `ANNEX - refusal notice` below the letter: what stands there belongs to no answer that does not speak of it. */
function readAnnexes(text: string, marks: readonly Mark[]): Span[] {
  const annexes = [...findAll(ANNEX, text), ...(SEE_NOTE.test(text) ? findAll(NOTE, text) : [])];
  return annexes.flatMap((found) => {
    const start = found.index + found[0].indexOf(found[1] ?? '');
    const above = marks.findLast((mark) => mark.end <= start && LABELS.has(mark.how));
    const pointed =
      !above || /\b(?:annex|appendix|schedule|notes?|below|overleaf)\b/i.test(text.slice(above.end, start));
    return pointed ? [] : [{ start, end: start + (found[1] ?? '').length }];
  });
}

const NOTICE =
  /(?:^|\n[^\S\n]*\n)[^\S\n]*((?:(?:section 17 |foia? )?refusal notice|notice (?:of refusal|(?:given )?under s(?:ection|\.)? ?17|under section 17)|(?:the )?public interest (?:test|considerations?|factors)|(?:our |the )?(?:reasons?|grounds) for (?:refus|withh)\w+|(?:the )?exemptions? (?:applied|relied (?:up)?on|explained|used)|explanation of (?:the |our )?(?:exemptions?|refusal))\b[^\n.?!]{0,60}(?=[^\S\n]*\n))/giu;
const MAY_NOTICE = /notice|public interest|reasons|grounds|exemptions?/i;
/** What stands above is itself kept back, or waits for what is below. */
const WAITS =
  /\b(?:exempt\w*|except\w*|withh\w+|refus\w+|section|regulation|disclos\w*|below|overleaf|follow\w*|notice)\b|:\s*$/i;

/** `Notice under section 17 of the Act` below an answer that gives something: it is for what was refused above, and no part of that answer. */
function readNotices(text: string, marks: readonly Mark[]): Span[] {
  if (!MAY_NOTICE.test(text)) return [];
  return findAll(NOTICE, text).flatMap((found) => {
    const start = found.index + found[0].indexOf(found[1] ?? '');
    const above = marks.findLast((mark) => mark.end <= start && LABELS.has(mark.how));
    const words = above ? text.slice(above.end, start) : '';
    const refused = marks.some((mark, i) => mark !== above && isRefused(text.slice(mark.end, marks[i + 1]?.start)));
    return refused && /[\p{L}\p{N}]/u.test(words) && !WAITS.test(words)
      ? [{ start, end: start + (found[1] ?? '').length }]
      : [];
  });
}

/** Whether what stands under a label says that it is kept back. */
function isRefused(words: string): boolean {
  return /\b(?:exempt\w*|withh\w+|refus\w+|not (?:be )?(?:disclosed|released|provided))\b/i.test(words.slice(0, REACH));
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, at - 20), at));
}

const ABOVE =
  /(?:^|\n[^\S\n]*\n)[^\S\n]*(\p{Lu}[^\n.?!:;,£\d]{1,60}?(?:[^\S\n]\([^()\n]{1,30}\))?):?[^\S\n]*\n(?:([=_*~-]{3,})[^\S\n]*\n)?(?:[^\S\n]*(?:[Rr]ef\w*|[Nn]o\.?|[Ii]tems?|[Qq]\w*|[Nn]umbers?|[Pp]oints?)\b[^\n]{0,30}\b(?:[Aa]nswers?|[Rr]esponses?|[Rr]eply|[Cc]omments?)[^\S\n]*\n)?(?:[^\S\n]*\n){0,3}[^\S\n]*$/u;
const REACH = 140;

/** A short line with no figure and no sign at its end, alone above a place. */
function readTitle(text: string, at: number): Title | null {
  const from = Math.max(0, at - REACH);
  const found = ABOVE.exec(text.slice(from, at));
  const words = found?.[1]?.trim() ?? '';
  if (!found || words.split(/\s+/u).length > WORDS || ANSWERS.test(words)) return null;
  const start = from + found.index + found[0].indexOf(words);
  const last = found[2] ? found[0].indexOf(found[2]) + found[2].length : found[0].indexOf(words) + words.length;
  return { start, end: from + found.index + last, underlined: found[2] !== undefined };
}

const WORDS = 7;
const ANSWERS =
  /^(?:yes|no|none|nil|not|nothing|never|unknown|exempt|withheld|refused|redacted|attached|enclosed|see|please|as|both|all|only|since|there|it|we|they|this|these|the \w+ (?:is|are|was))\b|^n\/?a\b/i;

/** What stands between the label before it and a title; null where that is nothing, or ends in a colon and is answered below. */
function readAbove(text: string, before: Mark | undefined, title: Title): string | null {
  const words = before ? text.slice(before.end, title.start).trim() : '';
  return /[\p{L}\p{N}]/u.test(words) && !/[:?]$/u.test(words) ? words : null;
}
