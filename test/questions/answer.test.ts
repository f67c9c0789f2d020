import { describe, expect, it } from 'vitest';
import { readState } from '../../lib/questions/answer/state/state';
import { readAsks } from '../../lib/questions/ask';
import { linkConditions } from '../../lib/questions/ask/conditions';
import { ANSWERS } from './answers';
import { requestOf } from './fixture';

describe('what an answer is', () => {
  it.each(ANSWERS.map(([question, answer, state, why]) => [why, question, answer, state] as const))(
    '%s: %s %s',
    (_why, question, answer, state) => {
      const asked = linkConditions(readAsks(requestOf(`1. Is there a fleet?\n2. ${question}`), false));
      const attachments = /attach|enclos/i.test(answer);
      const finding = readState(1, 0, answer.length, { asked, attachments, review: false, text: answer });
      expect(finding?.state).toBe(state);
      if (state === 'partly-answered') expect(finding?.missing).toBeTruthy();
    },
  );
});
