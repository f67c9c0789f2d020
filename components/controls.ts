import type { PageView } from '../lib/messaging/protocol';
import type { PageActions, Walk } from './actions';
import { nextLetter } from './draft-label';
import type { GapReport } from './report';

/** What can be pressed in the banner. */
export type ControlId = 'questions' | 'dates' | 'law' | 'report' | 'track' | 'forget' | 'editor';

/** What the banner's controls are about. */
export interface ControlsProps {
  /** Null where the page could not be assessed. */
  readonly view: PageView | null;
  readonly report: GapReport;
  readonly actions: PageActions;
  /** Which of them was pressed before there was anything behind it. */
  readonly pressed: ControlId | null;
  /** Which question to go to; a new one for each time that it is asked for. */
  readonly walk: Walk | null;
}

/** The banner's controls in their order, with their labels. */
export function listControls(view: PageView | null, report: GapReport): readonly (readonly [ControlId, string])[] {
  const copy = report.gaps.length > 0 ? ([['report', 'Copy report']] as const) : [];
  if (!view) return copy;
  const { questions, clocks, windows } = view.assessment;
  const letter = nextLetter(view);
  return [
    view.tracked ? ['forget', 'Stop tracking'] : ['track', 'Track'],
    ...(letter === null ? [] : ([['editor', letter]] as const)),
    ...(questions.length > 0 ? ([['questions', `Questions (${questions.length})`]] as const) : []),
    ...(clocks.length + windows.length > 0 ? ([['dates', 'Dates']] as const) : []),
    ['law', 'Law'],
    ...copy,
  ];
}
