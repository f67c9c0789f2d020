import type { Assessment } from '../lib/assess/assessment';
import type { PageView } from '../lib/messaging/protocol';
import { showDay } from './day';
import { make } from './element';
import { countQuestions } from './question-counts';
import type { GapReport } from './report';
import { makeSign } from './tone';

/** How far we are: still reading, failed in words, or assessed. */
export type BannerState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed'; readonly words: string }
  | { readonly phase: 'assessed'; readonly view: PageView };

/** The headline for each state. */
export function sayState(state: BannerState): string {
  switch (state.phase) {
    case 'reading':
      return 'ReplyDue is reading this request\u2026';
    case 'failed':
      return state.words;
    case 'assessed':
      return state.view.assessment.headline;
    default:
      return state satisfies never;
  }
}

/** The day that matters next, unless the sentence before it names that day already. */
function sayDay({ next: { what, text, on }, today }: Assessment): (Node | string)[] {
  if (on === null) return [];
  const day = showDay(on);
  if (text.includes(day.replace(/^\w+ /, ''))) return [];
  const due = on < today ? 'It was due by' : 'It is due by';
  const words = { 'ask-review': 'The last day to ask is', complain: 'The last day to complain is' };
  return [
    ` ${what === 'ask-review' || what === 'complain' ? words[what] : due} `,
    make('time', { datetime: on }, day),
    '.',
  ];
}

/** What to do next and by when, what is open, and what to mind. */
export function sayNext(assessment: Assessment): Node[] {
  const { next, questions, regime, warnings } = assessment;
  const known = [countQuestions(questions), regime.name].filter(Boolean).join(' \u00b7 ');
  return [
    make('p', { class: 'next' }, next.text, ...sayDay(assessment)),
    make('p', { class: 'muted' }, known),
    ...warnings.map((warning) => make('p', { class: 'box warn' }, makeSign('warn'), ' ', warning)),
  ];
}

/** What could not be read. */
export function sayGaps({ gaps }: GapReport): Node[] {
  if (gaps.length === 0) return [];
  const lines = gaps.map(({ field, where }) => make('li', {}, `${field} `, make('small', {}, `(${where})`)));
  const words = 'These could not be read from the page, so what is said here may be wrong or not whole:';
  return [make('div', { class: 'box warn' }, makeSign('warn'), ' ', words, make('ul', {}, ...lines))];
}
