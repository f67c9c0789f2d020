import type { Row } from '../scene';
import { answers } from './answers';
import { dealings } from './dealings';
import { limits } from './limits';
import { refusals } from './refusals';
import { time } from './time';

/** For every rule the threads in which it has to fire, and near misses in which it must not. */
export const tables: readonly { readonly name: string; readonly rows: readonly Row[] }[] = [
  { name: 'time', rows: time },
  { name: 'answers', rows: answers },
  { name: 'refusals', rows: refusals },
  { name: 'limits', rows: limits },
  { name: 'dealings', rows: dealings },
];
