import type { Asked } from '../asked';
import { type Pattern, readPattern } from './pattern';
import { readTopics, type Topics } from './topics';

/** The questions, prepared for reading any number of replies. */
export interface Quiz {
  readonly request: string;
  readonly asked: readonly Asked[];
  readonly pattern: Pattern;
  readonly topics: Topics;
}

/** Prepares the questions of a thread for `readOutcome`. */
export function prepareQuiz(asked: readonly Asked[], authority: string, request = ''): Quiz {
  return { request, asked, pattern: readPattern(asked), topics: readTopics(asked, authority) };
}
