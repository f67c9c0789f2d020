import { answered } from './answered';
import { bodies } from './bodies';
import { clarified } from './clarified';
import { delivery } from './delivery';
import { elsewhere } from './elsewhere';
import { extended } from './extended';
import { handed } from './handed';
import type { History } from './history';
import { odd } from './odd';
import { reviewed } from './reviewed';
import { together } from './together';

/** Every history, by what it is about. */
export const groups: readonly (readonly [string, readonly History[]])[] = [
  ['whether it arrived', delivery],
  ['what was meant', clarified],
  ['more time', extended],
  ['answers', answered],
  ['reviews and complaints', reviewed],
  ['fees and other bodies', handed],
  ['bodies with longer, and what portals show', bodies],
  ['what cannot be told', odd],
  ['other laws', elsewhere],
  ['together', together],
];

/** All of them. */
export const histories: readonly History[] = groups.flatMap(([, some]) => some);
