import { type ListQuery, plainQuery, writeQuery } from '../list/query';
import type { Notice } from './plan';

const narrowed: Readonly<Record<Notice['about'], Partial<ListQuery>>> = {
  'due-soon': { states: ['due-soon'] },
  overdue: { states: ['overdue'] },
  'review-overdue': { states: ['overdue'], flags: ['review'] },
  'review-closing': { flags: ['closing'] },
  'complaint-closing': { flags: ['closing'] },
  'promise-broken': { flags: ['broken'] },
  own: { flags: ['remind'] },
  many: {},
};

/** The list of the cases that a notice of several is about, as the list's address has it. */
export function queryOf(about: Notice['about']): string {
  return writeQuery({ ...plainQuery, ...narrowed[about] });
}
