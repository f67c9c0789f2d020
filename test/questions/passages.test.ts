import { describe, expect, it } from 'vitest';
import { readCitations } from '../../lib/law/citations';
import { readState } from '../../lib/questions/answer/state/state';
import { readAsks } from '../../lib/questions/ask';
import { linkConditions } from '../../lib/questions/ask/conditions';
import { BESIDES } from './besides';
import { BRIEF } from './brief';
import { DECLINED_WORDINGS } from './declined';
import { requestOf } from './fixture';
import { HALF_TOLD } from './half-told';
import { LACKING } from './lacking';
import { LINKED } from './linked';
import { PASSAGES, type Passage } from './passages';
import { RULINGS } from './rulings';
import { SCANT } from './scant';
import { SEVERAL } from './several';
import { STATED } from './stated';
import { WORDED } from './worded';

const rows = [
  DECLINED_WORDINGS,
  PASSAGES,
  BESIDES,
  BRIEF,
  HALF_TOLD,
  LACKING,
  LINKED,
  RULINGS,
  SCANT,
  SEVERAL,
  STATED,
  WORDED,
]
  .flatMap(Object.entries<readonly Passage[]>)
  .flatMap(([state, list]) =>
    list.map(([question, said, why, how]) => [state, question, said, why, how ?? ''] as const),
  );

describe('what a passage does to the thing asked', () => {
  it.each(rows)('%s: %s %s (%s)', (state, question, said, _why, how) => {
    const asked = linkConditions(readAsks(requestOf(`1. Is there a fleet?\n2. ${question}`), false));
    const cited = readCitations({ id: 'incoming-1', text: said }, 'FOIA').map((citation) => citation.evidence);
    const finding = readState(1, 0, said.length, {
      asked,
      attachments: how.includes('files'),
      review: how.includes('review'),
      cited,
      text: said,
      under: true,
    });
    expect(finding?.state).toBe(state);
    if (state === 'partly-answered') expect(finding?.missing).toBeTruthy();
  });

  it.each(Object.entries(PASSAGES))('%s has many writers', (_state, list) => {
    expect(list.length).toBeGreaterThanOrEqual(25);
  });
});
