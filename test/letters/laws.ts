import { assess } from '../../lib/assess/assess';
import type { Assessment } from '../../lib/assess/assessment';
import { regimeOf } from '../../lib/law/regimes';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices, type Choices, type Letter, type LetterKind } from '../../lib/letters/letter';
import type { Thread } from '../../lib/thread/thread';
import { inventThread, type Line } from './invented';

/** How a request may begin, by the language that it is in. */
export const openings = {
  en: 'Dear Sir or Madam,',
  nl: 'Graag ontvang ik het volgende van uw dienst, als dat niet te veel is:',
  fr: 'Je vous demande les documents suivants, et une copie de la lettre :',
};

/** A request of 2 March 2026, and letters on it. */
export function askUnder(law: string, more: readonly Line[] = [], opening: keyof typeof openings = 'en'): Thread {
  const text = `${openings[opening]}\n\n1. What did the bandstand cost?\n2. Who repaired it?\n\nOriel Fennimore`;
  const request: Line = { id: 'outgoing-1', on: '2026-03-02', kind: 'request', text };
  return inventThread([request, ...more], {
    jurisdiction: regimeOf(law)?.jurisdiction ?? null,
    site: 'example.org',
    url: 'https://example.org/request/bandstand_repairs',
    claims: { status: null, dueOn: null, law: null },
  });
}

/** An answer to the first of the two questions. */
export function answer(on: string): Line {
  const text = 'Reference BS-2026/0412\n\n1. The bandstand cost 9,000 in 2024.\n\nYours sincerely\nClerk';
  return { id: 'incoming-2', on, kind: 'response', text };
}

/** What is found in a thread under a law on a day. */
export function assessUnder(law: string, thread: Thread, today: string): Assessment {
  return assess(thread, [{ kind: 'regime', to: law, on: today }], today);
}

/** A letter of a kind on such a request: unanswered, or answered with one of its two questions, on 20 June 2026. */
export function letterUnder(
  law: string,
  kind: LetterKind,
  about: 'silence' | 'answer',
  opening: keyof typeof openings = 'en',
  chosen: Partial<Choices> = {},
): Letter {
  const thread = askUnder(law, about === 'answer' ? [answer('2026-06-10')] : [], opening);
  const assessment = assessUnder(law, thread, '2026-06-20');
  return draftLetter(thread, assessment, { ...bareChoices(kind), ...chosen }, '2026-06-20');
}
