import { readGroupAt, readGroups, resolve } from '../../groups';
import { readLabel } from '../../labels';
import { endsWith, readCall } from '../marks/call';
import type { Quiz } from '../reading/quiz';

/** The label with which a piece begins, and whom it may name. */
export interface OwnLabel {
  readonly any: boolean;
  readonly firm: boolean;
  /** Where the words after it begin. */
  readonly end: number;
  /** The questions that have it. */
  readonly members: ReadonlySet<number>;
  /** Those whose label ends with it. */
  readonly tails: ReadonlySet<number>;
  /** Which of the letter's own list it is, from 1. */
  readonly number: number | null;
}

const NOBODY: ReadonlySet<number> = new Set();
const NONE: OwnLabel = { any: false, firm: false, end: 0, members: NOBODY, tails: NOBODY, number: null };
/** What may stand before a label. */
const OPENS = /^[\s"'“‘*_>|•·–—-]{0,6}/u;

/** Reads the label with which a piece begins: one that names questions of the request, several of them, or the letter's own. */
export function readOwnLabel(text: string, { asked }: Quiz): OwnLabel {
  const from = OPENS.exec(text)?.[0].length ?? 0;
  const own = readLabel(`${text}\n`, from);
  const [step = ''] = own?.path ?? [];
  const number = own?.path.length === 1 ? countOff(step) : null;
  const call = readCall(`${text}\n`, from, asked);
  const group = [readGroupAt(text, from, from, asked), ...readGroups(text.slice(0, 80), asked)].find(
    (one) => one && one.start <= from + 1 && one.members.length > 1,
  );
  const loose = call?.firm === false && !call.worded && /^[ai]$/u.test(call.path.join(''));
  if ((!call || loose) && !group) return own?.firm ? { ...NONE, any: true, firm: true, end: own.end, number } : NONE;
  const called = call && !loose ? resolve(call.path, asked) : [];
  const members = new Set([...called, ...(group?.members ?? [])]);
  const tails =
    call && !loose && members.size === 0 ? asked.flatMap((one, at) => (endsWith(one.path, call.path) ? [at] : [])) : [];
  return {
    any: true,
    firm: call?.firm === true || call?.worded === true || own?.firm === true,
    end: Math.max(call?.end ?? 0, group?.end ?? 0),
    members,
    tails: new Set(tails),
    number,
  };
}

function countOff(step: string): number | null {
  if (/^\d+$/u.test(step)) return Number(step);
  const roman = ROMAN.indexOf(step) + 1;
  if (roman > 0) return roman;
  return /^[a-z]$/u.test(step) ? step.charCodeAt(0) - 96 : null;
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
