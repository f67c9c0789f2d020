import { NOT_HELD } from '../../phrases/en-absence';
import type { AnswerState } from '../../question';
import type { Sentence } from '../reading/reply';
import type { Cut } from '../segments/segment';
import { type Finding, makeFinding } from '../state/finding';

/** `Where a box has been left empty …`, `A blank cell means …`: what nothing under a question stands for. */
const LEGEND =
  /\b(?:box|cell|field|space|row|line|answer|entry|column|question)s?\b[^.;]{0,30}\b(?:is|are|has|have|was|were|left)\b[^.;]{0,20}\b(?:blank|empty)\b|\b(?:blank|empty)\b (?:box|cell|field|space|row|line|answer|entr(?:y|ie))(?:e?s)?\b/i;
const NIL = /\b(?:nil|zero|none|no such|nothing (?:was|to report))\b/i;
const UNFIT = /\b(?:not applicable|does not apply|n\/a)\b/i;

/** What the letter itself says that a blank means, laid to each question that has nothing under it; none where it says nothing of blanks. */
export function readLegend(free: readonly Sentence[], { blank }: Pick<Cut, 'blank'>): ReadonlyMap<number, Finding> {
  const found = blank.size === 0 ? undefined : free.find(({ text }) => LEGEND.test(text));
  const state = found && meaningOf(found.text);
  if (!found || !state) return new Map();
  const finding = makeFinding(
    state,
    found,
    0.8,
    'The letter says what it means where nothing stands under a question.',
  );
  return new Map([...blank.keys()].map((member) => [member, finding]));
}

function meaningOf(text: string): AnswerState | null {
  if (UNFIT.test(text)) return 'not-applicable';
  if (NOT_HELD.test(text)) return 'not-held';
  return NIL.test(text) ? 'answered' : null;
}
