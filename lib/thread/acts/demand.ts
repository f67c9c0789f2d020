import type { Signs } from './signs';

/** Whether a letter takes more time on a ground that a law knows: by the signs of `EXTENSIONS`. */
export function isExtension(signs: Signs): boolean {
  const [time, ground] = [signs.force('more-time'), signs.force('allowed')];
  return time >= 2 && ground >= 2 && time + ground >= 5;
}
