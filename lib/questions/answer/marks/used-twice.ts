import type { Asked } from '../../asked';
import { isCommon, readStems } from '../../words';
import { readMeasures, wantsMeasure } from '../wants/measure';
import type { Mark } from './mark';
import type { Scene } from './scene';

/** Leaves out the numbers of a list within an answer: they go back to questions that were already dealt with. */
export function inOrder(marks: readonly Mark[], restated: readonly Mark[], { asked, open, text }: Scene): Mark[] {
  const dealt = new Map<string, number>();
  const used = new Set<number>();
  const kept: Mark[] = [];
  let last = -1;
  for (const mark of marks) {
    const placed =
      mark.members.length > 1
        ? (underHeading(mark, text, asked) ?? byWords(mark, marks[marks.indexOf(mark) + 1]?.start, text, asked))
        : null;
    const later = mark.members.filter((member) => member >= last && !used.has(member));
    const first = placed ?? later.find((member) => open.has(member)) ?? later[0] ?? mark.members[0] ?? 0;
    const members =
      mark.members.length > 1 && new Set(mark.members.map((member) => asked[member]?.key)).size === 1
        ? [first]
        : mark.members;
    const passed = restated.some((other) => other.start < mark.start && other.members.includes(first));
    const behind = restated.some((other) => other.start < mark.start && (other.members[0] ?? 0) > first);
    if (
      (dealt.has(mark.key) && first < last) ||
      (behind && !passed && dealt.size === 0 && restated.length >= asked.length / 2)
    )
      continue;
    used.add(first);
    dealt.set(mark.key, mark.start);
    last = first;
    kept.push({ ...mark, members });
  }
  return kept;
}

/** A label that was used twice: the question of which words stand under it that the other lacks. */
function byWords(mark: Mark, next: number | undefined, text: string, asked: readonly Asked[]): number | null {
  if (new Set(mark.members.map((member) => asked[member]?.key)).size > 1) return null;
  const words = text.slice(mark.end, Math.min(next ?? text.length, mark.end + HEAD));
  const measured = byMeasure(mark, words, asked);
  if (measured !== null) return measured;
  const said = new Set(readStems(words));
  const topics = mark.members.map((member) =>
    readStems(asked[member]?.question.text ?? '').filter((stem) => !isCommon(stem)),
  );
  const hits = topics.map(
    (topic, i) =>
      topic.filter((stem) => said.has(stem) && topics.every((other, k) => k === i || !other.includes(stem))).length,
  );
  const most = Math.max(...hits);
  return most > 0 && hits.filter((hit) => hit === most).length === 1
    ? (mark.members[hits.indexOf(most)] ?? null)
    : null;
}

/** `97 days` under a label of `How long …?` and of `How many …?`. */
function byMeasure({ members }: Mark, words: string, asked: readonly Asked[]): number | null {
  const [measure, ...others] = readMeasures(words.split('\n')[0] ?? '');
  const wanted = members.filter((member) => wantsMeasure(asked[member]?.question.text ?? '') === measure);
  return measure && others.length === 0 && wanted.length === 1 ? (wanted[0] ?? null) : null;
}

/** So much of what stands under a label tells what it is about. */
const HEAD = 300;

/** Where a label was used under several headings: the question under the heading that stands last before the label in the reply. */
function underHeading(mark: Mark, text: string, asked: readonly Asked[]): number | null {
  const places = mark.members.map((member) => {
    const heading = asked[member]?.stem ?? '';
    return heading.length > 2 && heading.length < 80 ? text.lastIndexOf(heading, mark.start) : -1;
  });
  const nearest = Math.max(...places);
  return nearest >= 0 && places.filter((place) => place === nearest).length === 1
    ? (mark.members[places.indexOf(nearest)] ?? null)
    : null;
}
