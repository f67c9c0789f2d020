import { describe, expect, test } from 'vitest';
import { sayEdited } from '../../lib/cases/changes/edited';

describe('a letter that reads differently than before', () => {
  const letter = 'Dear Ada Quill,\n\nThere are 412 lamp posts.\nThey cost \u00a390,000.\n\nTown Clerk';
  test.each<[why: string, now: string, said: string | null]>([
    ['is the same', letter, null],
    ['differs in white space alone', `${letter.replace(/\n/g, '\n\n')} `, null],
    [
      'says what the lines said that are changed',
      letter.replace('412', '400'),
      'incoming-2 reads differently now; before, it read: \u201cThere are 412 lamp posts.\u201d',
    ],
    [
      'says all from the first of them to the last',
      letter.replace('412', '400').replace('\nTown Clerk', '\nClerk'),
      'incoming-2 reads differently now; before, it read: \u201cThere are 412 lamp posts.\nThey cost \u00a390,000.\n\nTown Clerk\u201d',
    ],
    [
      'says what is left out now',
      letter.replace('They cost \u00a390,000.\n', ''),
      'incoming-2 reads differently now; before, it read: \u201cThey cost \u00a390,000.\u201d',
    ],
    [
      'says that nothing is lost when there is only more of it',
      `${letter}\n\nPS: See our site.`,
      'incoming-2 reads differently now; all that it said before is still there',
    ],
  ])('%s', (_why, now, said) => {
    expect(sayEdited('incoming-2', letter, now)).toBe(said);
  });

  test('is told within bounds, which a backup has as well', () => {
    const said = sayEdited('incoming-2', 'Long. '.repeat(10_000), 'Short.') ?? '';
    expect(said.length).toBeGreaterThan(8000);
    expect(said.length).toBeLessThan(9000);
    expect(said.endsWith('\u2026\u201d')).toBe(true);
  });
});
