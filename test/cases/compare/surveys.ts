import type { CaseDigest, DigestClock, DigestQuestion } from '../../../lib/cases/digest';

/** A question of an invented case; what a test does not say was answered with nothing to note. */
export function inventQuestion(text: string, part: Partial<DigestQuestion> = {}): DigestQuestion {
  const rest = {
    label: null,
    state: 'answered',
    confidence: 1,
    in: 'incoming-2',
    answer: 'Yes.',
    citations: [],
  } as const;
  return { id: `outgoing-1:${text}`, text, on: '2026-10-20', conditionOn: null, ...rest, ...part };
}

/** A case of an invented authority that was asked some questions. */
export function inventDigest(
  authority: string,
  questions: readonly (string | DigestQuestion)[],
  part: Partial<CaseDigest> = {},
): CaseDigest {
  const name = authority.toLowerCase().replace(/\W+/g, '_');
  return {
    url: `https://www.whatdotheyknow.com/request/survey_${name}`,
    title: 'A survey',
    authority: { name: authority, url: null },
    site: 'www.whatdotheyknow.com',
    zone: 'Europe/London',
    regime: 'uk-foia',
    judgedOn: '2026-11-22',
    outcome: 'answered',
    notes: '',
    questions: questions.map((one) => (typeof one === 'string' ? inventQuestion(one) : one)),
    acts: [],
    clocks: [],
    windows: [],
    promises: [],
    ...part,
  };
}

/** A clock of an invented case. */
export function inventClock(part: Partial<DigestClock> = {}): DigestClock {
  return {
    clock: 'response',
    from: '2026-10-01',
    due: '2026-10-29',
    endedOn: null,
    endedBy: (part.endedOn ?? null) === null ? null : 'incoming-2',
    state: 'running',
    workingDaysLate: null,
    workingDaysTaken: null,
    ...part,
  };
}
