import type { AnswerState } from '../lib/questions/question';

/** A tint that leaves the page's own text as legible as it was, and a line that stands out on white as on black. */
function style(line: string, colour: string, ground: string): string {
  return `text-decoration:${line} 2px ${colour};background-color:${ground}`;
}

const good = ['#2e8b57', '#2e8b5722'] as const;
const warn = ['#b8730a', '#e0a02033'] as const;
const bad = ['#d9363e', '#e0404a38'] as const;
const neutral = ['#6f7c8a', '#6f7c8a22'] as const;
const unclear = ['#8f6fd0', '#8f6fd02b'] as const;

/** How a question and its answer are marked in the letters: each state has a line of its own, so that no colour is needed. */
export const markStyles = {
  answered: style('underline solid', ...good),
  'partly-answered': style('underline dashed', ...warn),
  refused: style('underline double', ...warn),
  'not-held': style('underline overline solid', ...neutral),
  signposted: style('underline overline dashed', ...neutral),
  'in-attachment': style('underline overline dotted', ...neutral),
  deferred: style('underline dotted', ...warn),
  'not-applicable': style('overline solid', ...neutral),
  unanswered: style('underline wavy', ...bad),
  unclear: style('underline overline wavy', ...unclear),
} as const satisfies Record<AnswerState, string>;

/** The states, least wanting first: where two marks meet, the later one lies on top. */
export const markOrder = [
  'not-applicable',
  'in-attachment',
  'signposted',
  'not-held',
  'answered',
  'unclear',
  'refused',
  'deferred',
  'partly-answered',
  'unanswered',
] as const satisfies readonly AnswerState[];
