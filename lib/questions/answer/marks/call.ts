import type { Asked } from '../../asked';
import { resolve } from '../../groups';

/** A label anywhere in a letter, closed by whatever sign. */
export interface Call {
  readonly start: number;
  /** Where the words after it begin. */
  readonly end: number;
  readonly path: readonly string[];
  /** A word or `#` stands before it. */
  readonly worded: boolean;
  /** Something closes it; a loose one stands before nothing but a space. */
  readonly firm: boolean;
  /** It is closed as the items of any list are, `1.` or `a)`. */
  readonly usual: boolean;
}

const WORD =
  /(?:(?:your|our|the|trust|council|board)[^\S\n])?(?:questions?|query|queries|requests?|items?|points?|parts?|no|number|answers?|ans|responses?|resp|reply|replies|re|ref|qu?|qn|as (?:for|to)|(?:in )?answer to|in (?:reply|response|answer) to)(?:[^\S\n](?:to|for|no|number|question|query|part|point|item|request))?(?:[.:][^\S\n]?|[^\S\n])(?:(?:no|number)[.:]?[^\S\n])?|#[^\S\n]?/iy;
const OPENS = /[("'“‘[<]{0,2}/y;
/** `4`, `1.2`, `A3`, `B2(ii)`, `4a`, `3 (b)`; `c`, `iv`, `Qiv`, `a(ii)`. */
const CORE =
  /q?(?:[a-z][.-]?[^\S\n]?)?\d{1,2}(?:\.\d{1,2}){0,3}(?:[^\S\n]?[.(-]?(?:[a-z]|[ivx]{1,5})(?![\p{L}\d])\)?){0,2}|[qar]?(?:[ivx]{1,5}|[a-z])(?:[^\S\n]?\((?:[a-z]|[ivx]{1,5})\)|\d{1,2})?/iuy;
const CLOSES =
  /[)\]}"'”’>]{0,2}[^\S\n]?(?:=+>?|-+>|>+|\||\.{2,4}|…|[.)]?:-?|\.-|[.)]|[-–—]{1,2}|\/|;)[^\S\n]*(?=\s|[£$€\d("“‘\p{L}])|[)\]]{1,2}(?=\s)|(?=[^\S\n]*(?:\n|\t|$))/uy;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Reads a label at a place that names questions of the request, by its whole path or by its last step; null where none stands there. */
export function readCall(text: string, at: number, asked: readonly Asked[]): Call | null {
  const word = match(WORD, text, at) ?? '';
  const from = at + word.length + (match(OPENS, text, at + word.length) ?? '').length;
  const core = match(CORE, text, from);
  if (core === null || core === '') return null;
  const end = from + core.length;
  if (/^[\p{L}\d%]|^[.,/]\d|^['’]\p{L}/u.test(text.slice(end, end + 2))) return null;
  const path = readSteps(core, asked);
  if (path === null) return null;
  const closing = match(CLOSES, text, end);
  if (closing === null && !/^\s/u.test(text.slice(end))) return null;
  const stop = end + (closing ?? '').length;
  const space = /^[^\S\n]*/u.exec(text.slice(stop, stop + 20))?.[0].length ?? 0;
  return {
    start: at,
    end: stop + space,
    path,
    worded: word !== '',
    firm: closing !== null || core.endsWith(')'),
    usual: /^[.)]{0,2}\s*$/u.test(closing ?? ''),
  };
}

/** The steps of a label as the request has them; the letter before them may as well say `question` or `answer`. */
function readSteps(core: string, asked: readonly Asked[]): readonly string[] | null {
  const steps = (core.toLowerCase().match(/\d+|[a-z]+/gu) ?? []).map((step) =>
    /\d/u.test(step) ? String(Number(step)) : step,
  );
  const [first = '', ...rest] = steps;
  const bare =
    /^[qar]$/u.test(first) && rest.length > 0
      ? rest
      : [first.replace(/^(?:q(?=[a-z]$)|[qar](?=[ivx]+$))/u, ''), ...rest];
  return [steps, bare].find((path) => path.every((step) => step !== '') && names(path, asked)) ?? null;
}

function names(path: readonly string[], asked: readonly Asked[]): boolean {
  return resolve(path, asked).length > 0 || asked.some((one) => endsWith(one.path, path));
}

/** Whether a label is called by its last steps alone. */
export function endsWith(path: readonly string[], tail: readonly string[]): boolean {
  return path.length > tail.length && path.slice(-tail.length).join(' ') === tail.join(' ');
}
