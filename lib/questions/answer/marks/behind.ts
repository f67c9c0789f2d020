import { findAll } from '../../../thread/find-all';
import { sentences } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { readGroupAt } from '../../groups';
import type { Reply } from '../reading/reply';
import type { Mark } from './mark';

const WORD =
  '(?:(?:your|our)[^\\S\\n])?(?:answers?|repl(?:y|ies)|responses?|questions?|query|points?|items?|parts?|q)\\.?';
const KEY = '(?:[a-z]?\\d{1,2}(?:\\.\\d{1,2})*[a-z]?|[a-z]|[ivx]{1,5})';
/** A label stands at the end of a line, a sentence or a clause. */
const CLOSES = /^[.;,]?[^\S\n]*(?:\r?\n|$)|^[.;]\s/u;
/** Round brackets stand within prose too; there they are read with its sentences. */
const CLOSES_LINE = /^[.;,]?[^\S\n]*(?:\r?\n|$)|^;\s/u;

/** Without so many of these a letter has no such labels. */
const NAMED = new RegExp(`\\b${WORD}[^\\S\\n]`, 'giu');

/** `[3]`, `(Q3)`, `- answer 3`, `is our answer to 3`: what stands after an answer and says of which question it is. */
const FORMS = [
  [/\[/gu, `\\[(?:${WORD}[^\\S\\n]?)?(?=${KEY}\\])([^\\]\\n]{1,8})\\]`, CLOSES],
  [/\(/gu, `\\((?:${WORD}[^\\S\\n]?)?(?=${KEY}\\))([^)\\n]{1,8})\\)`, CLOSES_LINE],
  [
    NAMED,
    `[-–—,:][^\\S\\n](?:(?:in )?(?:our )?(?:answer|reply|response)(?: to)?[^\\S\\n])?${WORD}[^\\S\\n](${KEY})`,
    CLOSES,
  ],
  [
    NAMED,
    `(?:is|are|being|by way of|in|as)[^\\S\\n](?:our |the |my |an )?(?:answer|reply|response)s?[^\\S\\n](?:to|for|under)[^\\S\\n](?:${WORD}[^\\S\\n]?)?(${KEY})`,
    CLOSES,
  ],
] as const;
const BEHIND = FORMS.map(([sign, form, closes]) => ({
  sign,
  form: new RegExp(`(?<=[\\p{L}\\p{N}%)"”’.!/][^\\S\\n]{0,3})${form}(?=[.;,]?(?:\\s|$))`, 'giu'),
  closes,
}));

/** In so many places; for so many of the questions that have labels; so many of them in order. */
const LEAST = 3;
const MOST = 0.5;
const ORDERED = 0.7;
/** So many of them at the end of a line, a sentence or a clause. */
const CLOSED = 0.8;

interface Label {
  readonly start: number;
  readonly end: number;
  readonly members: readonly number[];
}

/**
 * `12 [a]`, `Attached - answer b`, `£91 is our answer to c`: labels of one form behind most of the answers, each at the end of its line or
 * sentence. Empty where answers stand below them, as below titles, or where other labels stand before the answers.
 */
export function readBehind({ own: text, message }: Reply, marks: readonly Mark[], asked: readonly Asked[]): Mark[] {
  for (const { form, closes, sign } of BEHIND) {
    if (findAll(sign, text).length < LEAST) continue;
    const labels = findAll(form, text).flatMap((found): Label[] => {
      const end = found.index + found[0].length;
      const at = found.index + found[0].lastIndexOf(found[1] ?? '');
      const group = readGroupAt(text, at, at, asked);
      return group && group.members.length === 1 ? [{ start: found.index, end, members: group.members }] : [];
    });
    const closing = labels.filter(({ end }) => closes.test(message.text.slice(end, end + 20)));
    if (closing.length >= labels.length * CLOSED && isRun(labels, asked) && !areTitles(labels, text)) {
      const found = labels.flatMap((label, i) => markAnswer(label, labels[i - 1]?.end ?? 0, text, asked));
      const firsts = new Set(found.map(({ start }) => start));
      const called = marks.filter(
        ({ start, members, how }) => members.length > 0 && how === 'label' && firsts.has(start),
      );
      if (called.length <= labels.length / LEAST) return found;
    }
  }
  return [];
}

function isRun(labels: readonly Label[], asked: readonly Asked[]): boolean {
  const members = labels.map(({ members: [member = -1] }) => member);
  const rises = members.filter((member, i) => i === 0 || member > (members[i - 1] ?? 0)).length;
  return (
    labels.length >= LEAST &&
    new Set(members).size === members.length &&
    members.length >= asked.length * MOST &&
    rises >= members.length * ORDERED
  );
}

/** `Loggers (5)` above its answer: most have words below them that are followed by no label. */
function areTitles(labels: readonly Label[], text: string): boolean {
  const over = labels.filter(({ end }, i) => {
    const next = labels[i + 1];
    const between = text.slice(end, next?.start ?? end).trim();
    return next !== undefined && /[^\n]\n\s*[^\s]/u.test(between.replace(/^[.;,\s]+/u, ''));
  });
  return over.length > (labels.length - 1) / 2;
}

/** The answer begins with its sentence, or with what follows the label before it. */
function markAnswer({ start, end, members }: Label, after: number, text: string, asked: readonly Asked[]): Mark[] {
  const from = Math.max(after, start - REACH);
  const own = sentences(text, from, start).filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
  const at = after > 0 && from === after ? (own[0]?.start ?? start) : (own.at(-1)?.start ?? start);
  const begin = at + (/^[\s.;,]*/u.exec(text.slice(at, start))?.[0].length ?? 0);
  const key = asked[members[0] ?? -1]?.key ?? '';
  return [
    { start: begin, end: begin, members, how: 'label', key },
    { start, end, members: [], how: 'rest', key: '' },
  ];
}

/** No answer is longer. */
const REACH = 2000;
