import { findAll } from '../../../thread/find-all';
import { foldSpaces } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { readLabel, writeKey } from '../../labels';
import type { Mark } from './mark';

/** `4a How many of those have passed their pl...`: a line that breaks off, as a case system cuts the questions of its form. */
const BROKEN_OFF = /^[^\S\n]*(\S[^\n]{10,200}?)[^\S\n]?(?:\.{3,4}|…)["”’']?[^\S\n]*$/gmu;
/** A question of which less is left may be any. */
const LEAST = 12;

/** `Response`: what stands alone on the line below a question. So often it must stand there. */
const CAPTION = /^\n+[^\S\n]*(\p{L}[\p{L} ]{2,30}?)[^\S\n]*:?[^\S\n]*\n/u;
const OFTEN = 3;

/** The places where a reply repeats the questions of the request broken off, and those where it puts another in the same way. */
export function readCutShort(text: string, asked: readonly Asked[]): Mark[] {
  if (!text.includes('...') && !text.includes('…')) return [];
  const short = findShort(text, asked);
  return short.length < OFTEN ? short : [...short, ...findForeign(text, short, asked)];
}

/** `6c How many were lost` above `Response`, as above it stand the others, where nobody asked for a `6c`: what is said of it is said of no other. */
function findForeign(text: string, short: readonly Mark[], asked: readonly Asked[]): Mark[] {
  const captions = short.map(({ end }) => CAPTION.exec(text.slice(end, end + 60))?.[1] ?? '');
  const caption = captions.find((one) => one !== '' && captions.filter((other) => other === one).length >= OFTEN);
  if (!caption) return [];
  const lines = text.split('\n');
  let at = 0;
  return lines.flatMap((line, i): Mark[] => {
    const start = at;
    at += line.length + 1;
    if (lines[i + 1]?.trim().replace(/:$/u, '') !== caption || (lines[i - 1] ?? '').trim() !== '') return [];
    const path = readLabel(line, 0)?.path ?? [];
    const known = path.length === 0 || asked.some((one) => path.every((part, k) => one.path[k] === part));
    return known ? [] : [{ start, end: start, members: [], how: 'rest', key: '' }];
  });
}

/** The lines that hold the beginning of a question, letter for letter, and break off. */
function findShort(text: string, asked: readonly Asked[]): Mark[] {
  const openings = asked.map((one) => fold(one.question.text));
  const used = new Set<number>();
  return findAll(BROKEN_OFF, text).flatMap((found): Mark[] => {
    const line = found[1] ?? '';
    const label = readLabel(line, 0);
    const key = label ? writeKey(label.path) : '';
    const words = fold(line.slice(label?.end ?? 0));
    if (words.length < LEAST) return [];
    const like = openings.flatMap((opening, i) =>
      opening.length > words.length && opening.startsWith(words) && !used.has(i) ? [i] : [],
    );
    const own = like.find((i) => key !== '' && asked[i]?.key === key) ?? like[0];
    if (own === undefined) return [];
    used.add(own);
    const start = found.index + found[0].indexOf(line);
    return [{ start, end: found.index + found[0].length, members: [own], how: 'restated', key, short: true }];
  });
}

function fold(words: string): string {
  return foldSpaces(words.replace(/^[\s"“‘']+/u, ''))
    .trim()
    .toLowerCase();
}
