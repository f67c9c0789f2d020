import { YES_NO } from '../../phrases/en-asks';
import { readGroupsOf, readTopic } from '../../words';
import { asksOf, leftover } from './part-wants';
import { hasCardinal, isCounted, readFigures } from './values';
import type { Wants } from './wants';

/** Longer answers may have it in other words. */
const SHORT = 120;
/** So many words of its own a sentence has that only gives a figure. */
const FEW = 3;
/** A second sentence or clause, or a word that may be the yes or the no. */
const SAYS_MORE =
  /[.;!?] \p{L}|[(:–—]|\s-\s|,\s(?!\d)|\b(?:yes|no|not|none|nil|never|nor|neither|all|both|each|every|any|some|only|always|sometimes|but|and|which|who|with|although|though|while|if|when|where|unless)\b|n['’]t\b/iu;

/** `How many calls were there, and is a school charged?`: one sentence with one figure, in the words of the first part, says neither yes nor no. */
export function missingYes({ parts }: Wants, answer: string): string | null {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || answer.length >= SHORT || !BEGINS.test(last) || !YES_NO.test(last)) return null;
  const [first] = asksOf(parts);
  if (!first || !['number', 'sum'].includes(first.wants) || SAYS_MORE.test(answer.trim())) return null;
  if (!isOneFigure(answer) || leftover(answer, parts.slice(0, -1)) > FEW) return null;
  const before = readTopic(parts.slice(0, -1).join(' '));
  const own = [...readTopic(last)].filter((stem) => !before.has(stem));
  return own.length > 0 && !isSpokenOf(own, answer) ? last.replace(/[?.]+$/u, '').trim() : null;
}

const BEGINS = /^\W*(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would)\b/i;

/** A number that is not nought: where there were none the rest falls away. */
function isOneFigure(answer: string): boolean {
  const figures = readFigures(answer);
  return figures.length === 0
    ? isCounted(answer) && !hasCardinal(answer.replace(/^\W*\p{L}+/u, ''))
    : figures.length === 1 && /[1-9]/u.test(figures[0] ?? '');
}

function isSpokenOf(stems: readonly string[], answer: string): boolean {
  const said = readTopic(answer);
  const alike = new Set([...said].flatMap((stem) => [...readGroupsOf(stem)]));
  return stems.some((stem) => said.has(stem) || readGroupsOf(stem).some((group) => alike.has(group)));
}
