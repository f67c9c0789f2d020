import { findAll } from '../../thread/find-all';
import type { Asked, Condition } from '../asked';
import { resolve } from '../groups';
import { readPath } from '../labels';
import { IF_NAMED, IF_NO, IF_YES, ROUTING, YES_NO } from '../phrases/en-asks';

/** Finds for each question the one on whose answer it depends: by `if yes`, by `if Yes to Q7`, or by routing under another. */
export function linkConditions(asked: readonly Asked[]): Asked[] {
  const routed = readRouting(asked);
  return asked.map((one, i) => {
    const condition = readNamed(asked, i) ?? readNumbered(asked, i) ?? routed.get(i) ?? readNearest(asked, i);
    const on = condition ? asked[condition.on] : undefined;
    if (!condition || !on || condition.on === i) return one;
    return { ...one, condition, question: { ...one.question, conditionOn: on.question.label } };
  });
}

function readNamed(asked: readonly Asked[], at: number): Condition | null {
  const one = asked[at];
  const found = one && IF_NAMED.exec(one.question.text.slice(0, 400));
  if (!found?.[3] || !one) return null;
  const key = `${found[3]}${found[4] ?? ''}`.toLowerCase();
  const on = asked.findIndex((other) => other.key === key);
  const word = (found[1] ?? found[2] ?? found[5] ?? 'yes').toLowerCase();
  return on >= 0 && on !== at ? { on, when: word === 'no' ? 'no' : 'yes' } : null;
}

/** `If 13(iii) is Yes, …`, `Where the answer to 2.1(b) was "no", …`: the question is called by its number, with whatever parts. */
function readNumbered(asked: readonly Asked[], at: number): Condition | null {
  const text = asked[at]?.question.text.slice(0, 400) ?? '';
  for (const found of findAll(IF_NUMBER, text)) {
    const label = readPath(text, found.index + found[0].length, true);
    const word = label && /\d/u.test(label.path[0] ?? '') && IS.exec(text.slice(label.end, label.end + 24))?.[1];
    const [on, ...others] = label && word ? resolve(label.path, asked) : [];
    if (word && on !== undefined && others.length === 0 && on !== at)
      return { on, when: word.toLowerCase() === 'no' ? 'no' : 'yes' };
  }
  return null;
}

const IF_NUMBER =
  /\b(?:if|where|when) (?:(?:the|your) )?(?:(?:answer|reply|response) )?(?:(?:to|at|in|for) )?(?:(?:question|part|item|point|number|no|q)\b\.? ?|q)?(?=\(?\d)/gi;
const IS =
  /^ ?(?:is|was|were|gets|says|has|=|is answered|was answered)? ?["“'‘(]?(yes|no)(?![\p{L}’'])(?! (?:more|less|longer|fewer)\b)/iu;

/** `(if Yes answer Q12, if No answer Q13)`: which questions each answer sends the reader to. */
function readRouting(asked: readonly Asked[]): Map<number, Condition> {
  const routed = new Map<number, Condition>();
  asked.forEach((one, on) => {
    if (!/\b(?:yes|no)\b/i.test(one.question.text)) return;
    for (const found of [...findAll(ROUTING, one.question.text), ...findAll(SHORT_ROUTING, one.question.text)]) {
      const when = (found[1] ?? '').toLowerCase() === 'no' ? 'no' : 'yes';
      for (const target of findAll(/\b(?:q\.?\s?)?(\d{1,3}(?:\.\d{1,2})?)\s?\(?([a-z])?\)?(?![a-z])/gi, found[2] ?? ''))
        for (const i of under(asked, `${target[1]}${target[2] ?? ''}`.toLowerCase(), on))
          if (!routed.has(i)) routed.set(i, { on, when });
    }
  });
  return routed;
}

/** `(Yes - answer 12. No: skip to 13.)`: without an if, and behind a dash or a colon. */
const SHORT_ROUTING =
  /(?<=[(.;,/] ?|\n)["“'‘]?(yes|no)["”'’]?(?: ?[:=–—-]|,) ?(?:please )?(?:go|skip|move|proceed|continue|answer|turn|see|complete|jump)(?: straight| on| directly)?(?: to)? ((?:(?:questions?|q|parts?|items?)\.? ?)?\d[^;.)]{0,60})/gi;

/** The questions with a key, or under it, after a place. */
function under(asked: readonly Asked[], key: string, after: number): number[] {
  return asked.flatMap((one, i) =>
    i > after && (one.key === key || (one.path[0] === key && one.path.length > 1)) ? [i] : [],
  );
}

function readNearest(asked: readonly Asked[], at: number): Condition | null {
  const one = asked[at];
  if (!one) return null;
  const when = readWhen(one.question.text) ?? readWhen(readAbove(one));
  if (!when) return null;
  for (let on = at - 1; on >= Math.max(0, at - 12); on--) {
    const other = asked[on];
    if (!other || !YES_NO.test(other.question.text)) continue;
    const chained = readWhen(other.question.text) ?? readWhen(readAbove(other));
    if (!chained || /\bif (?:so|yes)\b/i.test(one.question.text) === false) return { on, when };
    if (!chained) return { on, when };
  }
  return at > 0 ? { on: at - 1, when } : null;
}

/** The words above a question on which it can depend: its heading, or what leads into a list without numbers. */
function readAbove(one: Asked): string {
  return one.key === '' && /:$/u.test(one.stem) ? one.stem : one.heading;
}

/** `If it is not too late, …`, `if possible`: courtesies, on which nothing depends. */
const COURTESY =
  /\bif (?:(?:it['’]?s?|that|this)(?: is| be)? )?(?:not (?:too (?:late|much)|a problem|inconvenient|already (?:late|sent|done))|no(?:t any)? (?:trouble|bother)|(?:at all )?possible|convenient|(?:i|we) may|you (?:please|can|could|would|do not mind|don['’]t mind))\b/gi;

function readWhen(said: string): Condition['when'] | null {
  const text = said.replace(COURTESY, ' ');
  if (IF_NO.test(text)) return 'no';
  return IF_YES.test(text) ? 'yes' : null;
}
