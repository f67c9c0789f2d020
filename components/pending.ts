import { showCount } from './day';

/** That some cases are still to be judged, in a sentence; empty where none is. */
export function tellPending(count: number): string {
  if (count === 0) return '';
  return `${showCount(count, 'case')} ${count === 1 ? 'is' : 'are'} still being worked out.`;
}
