import { describe, expect, it } from 'vitest';
import { readAsks } from '../../lib/questions/ask';
import { ASKS } from './asks';
import { requestOf } from './fixture';

describe('what a request asks', () => {
  it.each(ASKS)('%s', (_why, text, wanted) => {
    const found = readAsks(requestOf(text), false).map(({ question }) =>
      [question.label, question.text].filter(Boolean).join(' '),
    );
    expect(found).toHaveLength(wanted.length);
    wanted.forEach((words, i) => {
      expect(found[i]?.startsWith(words), `${found[i]} begins with ${words}`).toBe(true);
    });
  });
});
