import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import type { Mark } from './mark';

const LINE = /^[^\S\n]*(?=[\p{L}([])/gmu;
const HEAD =
  /(?:(?:(?:for|to|as to|re|and)[^\S\n])?(?:(?:all|both|each|any)(?:[^\S\n]of)?[^\S\n])?(?:your[^\S\n])?(?:(?:(?:answers?|response|reply)[^\S\n]to[^\S\n])?(?:questions?|queries|parts?|points?|items?|requests?|numbers?|nos?|q(?:n|u)?s?)\.?[^\S\n])?)/iuy;
const KEY =
  /[([]?q?((?:[a-z]?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?|[ivx]{1,5}|[a-z])(?:\([a-z]{1,4}\))?)[)\]]?(?![\p{L}\d%])/iuy;
const AND = /[.)]?[^\S\n]?(?:,[^\S\n]?(?:and|&)?|\band\b|&|\+|\/)[^\S\n]?/iuy;
const TO = /[.)]?[^\S\n]?(?:\bto\b|\bthrough\b|[-–—])[^\S\n]?/iuy;
const CLOSES = /[.)]?[^\S\n]?:|\.(?=\s)|[^\S\n][-–—](?=\s)|\)(?=\s)/uy;

/** `iii, iv and v:`, `Qvi/vii.`, `Questions c-e:`, `All of (02) to (04):` at the beginning of a line: letters, or labels in brackets, in any list. */
export function readSeveral(text: string, asked: readonly Asked[]): Mark[] {
  return findAll(LINE, text).flatMap((line): Mark[] => {
    const start = line.index + line[0].length;
    const head = match(HEAD, text, start) ?? '';
    const list = readList(text, start + head.length, asked);
    const closing = list && list.members.length > 1 ? match(CLOSES, text, list.end) : null;
    if (!list || closing === null || FIGURES.test(text.slice(start, list.end))) return [];
    return [
      {
        start,
        end: list.end + closing.length,
        members: list.members,
        how: 'group',
        key: '',
      },
    ];
  });
}

/** `2 and 3`, `4-6`: figures alone may be an answer. */
const FIGURES = /^\d[\d\s,&/–-]*(?:(?:and|to)\s?\d+)?$/u;

/** `For 1 and 2, see the list; for 3, none. For 4, £91`: places that turn to most of the questions in their order. */
export function readTurning(text: string, asked: readonly Asked[]): Mark[] {
  const found = findAll(TURN, text).flatMap((turn): Mark[] => {
    const start = turn.index + (turn[0].length - (turn[1]?.length ?? 0));
    const list = readList(text, turn.index + turn[0].length, asked);
    const closing = list && /^[^\S\n]?[,:](?=\s)/u.exec(text.slice(list.end, list.end + 3));
    if (!list || !closing) return [];
    const how = list.members.length > 1 ? 'group' : 'label';
    return [
      {
        start,
        end: list.end + closing[0].length,
        members: list.members,
        how,
        key: '',
      },
    ];
  });
  const rising = found.every(({ members }, i) => (members[0] ?? 0) > (found[i - 1]?.members.at(-1) ?? -1));
  const called = found.flatMap(({ members }) => members).length;
  return rising && found.length >= TURNS && called >= asked.length * MOST ? found : [];
}

const TURN =
  /(?:^|[.;:]\s)[^\S\n]*((?:and |but )?(?:for|as for|as to|on|to|under|regarding|concerning) (?:your )?(?:(?:questions?|queries|query|parts?|points?|items?|requests?|numbers?|nos?|q(?:n|u)?s?)\.? ?)?)(?=[([]?q?(?:\d|[a-z]{1,4}\b))/gimu;
const TURNS = 3;
const MOST = 0.5;

/** Labels that name questions in their order. */
function readList(text: string, at: number, asked: readonly Asked[]) {
  const members: number[] = [];
  let end = at;
  let joint: { readonly at: number; readonly range: boolean } | null = {
    at,
    range: false,
  };
  while (joint) {
    const key = match(KEY, text, joint.at);
    const named = key === null ? [] : resolve(stepsOf(key), asked);
    const [first = -1] = named;
    const last = members.at(-1) ?? -1;
    if (key === null || first <= last || named.length > 1) break;
    if (joint.range) for (let i = last + 1; i < first; i++) members.push(i);
    members.push(first);
    end = joint.at + key.length;
    joint = readJoint(text, end);
  }
  return members.length > 0 ? { members, end } : null;
}

function readJoint(text: string, at: number) {
  const to = match(TO, text, at);
  const and = to === null ? match(AND, text, at) : null;
  const joint = to ?? and;
  return joint === null ? null : { at: at + joint.length, range: to !== null };
}

function stepsOf(key: string): string[] {
  const steps =
    key
      .toLowerCase()
      .replace(/^[([]?q(?=\w)/u, '')
      .match(/\d+|[a-z]+/gu) ?? [];
  return steps.map((step) => (/\d/u.test(step) ? String(Number(step)) : step));
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
