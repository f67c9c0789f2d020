import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { readGroupAt, readGroups } from '../../groups';
import { readStems } from '../../words';
import type { Mark } from './mark';

/** Lines of a reply that name several questions in a title: `Trust response to 5) - 7):`, `WHY ITEMS 1 AND 2 ARE DECLINED`. */
export function readTitledGroups(text: string, asked: readonly Asked[]): Mark[] {
  return [...readTold(text, asked), ...readHeaded(text, asked), ...readCaptioned(text, asked)];
}

const TOLD =
  /^[^\S\n]*(?:(?!(?:see|refer|per|given|covered|same|same as|as|please)\b)[\p{L}'’]+ ){0,3}(?:responses?|repl(?:y|ies)|answers?|comments?) (?:to|for|on|in respect of|covering) (?:(?:your )?(?:q(?:uestion)?s?|points?|items?|parts?|numbers?|no)\.? ?)?(?=\(?(?:\d|[A-Z]\b|[ivx]+\)))/gmu;
const CLOSES = /^\)?[^\S\n]*(?::|[-–—][^\S\n]|\n)/u;

/** `Trust response to 2) and 3):` at the beginning of a line. */
function readTold(text: string, asked: readonly Asked[]): Mark[] {
  return findAll(TOLD, text).flatMap((found): Mark[] => {
    const at = found.index + found[0].length;
    const group = readGroupAt(text, at, at, asked);
    const closed = group ? CLOSES.exec(text.slice(group.end, group.end + 12)) : null;
    if (!group || !closed) return [];
    const start = found.index + found[0].search(/\S/u);
    const mark = makeMark(start, group.end + closed[0].trimEnd().length, group.members);
    const [only, ...others] = group.members;
    return others.length > 0 ? [mark] : [{ ...mark, how: 'label', key: asked[only ?? -1]?.key ?? '', worded: true }];
  });
}

/** Capital letters on a line by itself between blank lines: what stands below it is about the questions that it names. */
function readHeaded(text: string, asked: readonly Asked[]): Mark[] {
  return findAll(HEADED, text).flatMap((found): Mark[] => {
    const line = found[1] ?? '';
    const start = found.index + found[0].indexOf(line);
    const [group] = readGroups(line, asked);
    const words = group ? line.slice(0, group.start) + line.slice(group.end) : '';
    if (group && WHY.test(line)) return [{ ...makeMark(start, start + line.length, []), how: 'rest' }];
    if (!group && ENDS.test(line) && !isAsked(line, text.slice(start + line.length, start + BELOW), asked))
      return [{ ...makeMark(start, start, []), how: 'rest' }];
    return group && /\p{Lu}{2,} /u.test(line.slice(0, group.start)) && /\p{Lu}{3,}/u.test(words)
      ? [makeMark(start, start + line.length, group.members)]
      : [];
  });
}

/** `COMPLAINTS` above how many there were, where that was asked: what ends a letter speaks to the reader. */
function isAsked(title: string, below: string, asked: readonly Asked[]): boolean {
  if (/\b(?:you|your|commissioner)\b/i.test(below.trimStart().split(/\n[^\S\n]*\n/u)[0] ?? '')) return false;
  const stems = readStems(ENDS.exec(title)?.[0] ?? '');
  return asked.some((one) => stems.every((stem) => readStems(one.question.text).includes(stem)));
}

/** So much below a title tells what it is for. */
const BELOW = 400;

/** What stands below is the reason for what was said before. */
const WHY = /^(?:WHY|REASONS?|EXPLANATION|THE REASONS?|OUR REASON|PUBLIC INTEREST|HOW)\b/u;
/** What stands below is no answer any more. */
const ENDS =
  /\b(?:REFUSAL NOTICE|(?:YOUR )?RIGHTS?|REVIEWS?|COMPLAINTS?|APPEALS?|DISSATISFIED|UNHAPPY|NOT HAPPY|DISAGREE|PUBLIC INTEREST|WHAT (?:TO DO|NEXT))\b/u;
const HEADED = /(?:^|\n[^\S\n]*\n)[^\S\n]*(\p{Lu}{2}[^\n.?!:;\p{Ll}]{3,80})(?=[^\S\n]*\n[^\S\n]*\n)/gu;

const CAPTION = /^[^\S\n]*\p{Lu}[^\n:;.?!()]{2,60} \((?=\(?(?:q\.? ?)?(?:\d{1,2}|[a-z]|[ivx]{2,5})\b)/gimu;
/** So many captions must name questions so. */
const CAPTIONS = 2;

/** `Blasting complaints (d): 57`, `Emails and letters (a and b): …`: lines that begin with a title and the labels that it is for. */
function readCaptioned(text: string, asked: readonly Asked[]): Mark[] {
  const marks = findAll(CAPTION, text).flatMap((found): Mark[] => {
    const at = found.index + found[0].length;
    const group = readGroupAt(text, at, at, asked);
    const closed = group ? /^\)[^\S\n]*(?::|[-–—][^\S\n]|(?=\n))/u.exec(text.slice(group.end, group.end + 12)) : null;
    if (!group || !closed) return [];
    const mark = makeMark(found.index + found[0].search(/\S/u), group.end + closed[0].length, group.members);
    const [only, ...others] = group.members;
    return others.length > 0 ? [mark] : [{ ...mark, how: 'label', key: asked[only ?? -1]?.key ?? '' }];
  });
  return new Set(marks.flatMap((mark) => mark.members)).size >= CAPTIONS ? marks : [];
}

function makeMark(start: number, end: number, members: readonly number[]): Mark {
  return { start, end, members, how: 'group', key: '' };
}
