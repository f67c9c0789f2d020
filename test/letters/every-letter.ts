import { assess } from '../../lib/assess/assess';
import type { Assessment } from '../../lib/assess/assessment';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices, type Letter, type LetterKind } from '../../lib/letters/letter';
import { offerLetters } from '../../lib/letters/offer';
import type { Thread } from '../../lib/thread/thread';
import { buildThread, type GoldThread } from '../questions/gold';

/** A letter that is offered for a labelled thread. */
export interface Offered {
  readonly name: string;
  readonly kind: LetterKind;
  readonly thread: Thread;
  readonly assessment: Assessment;
  /** With every ground, the doubtful ones too, and every fact given. */
  readonly whole: Letter;
  /** As it first meets the user. */
  readonly first: Letter;
}

/** What stands for everything that a user could give. */
export const GIVEN = 'Whatever I was asked to say here';

/** Every letter that is offered for a thread on its day. */
export function lettersFor(gold: GoldThread): readonly Offered[] {
  const thread = buildThread(gold);
  const today = gold.now.slice(0, 10);
  const assessment = assess(thread, [], today);
  return offerLetters(thread, assessment, today).map(({ kind }) => {
    const bare = draftLetter(thread, assessment, bareChoices(kind), today);
    const off = bare.grounds.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
    const first = draftLetter(thread, assessment, { ...bareChoices(kind), off }, today);
    const given = Object.fromEntries([...bare.blanks, ...first.blanks].map(({ id }) => [id, GIVEN]));
    const whole = draftLetter(thread, assessment, { ...bareChoices(kind), given }, today);
    return { name: `${gold.name}: ${kind}`, kind, thread, assessment, whole, first };
  });
}

/** A letter without what it quotes, and without the questions that it repeats word for word. */
export function ownWords({ thread, assessment }: Offered, text: string): string {
  const asked = assessment.questions.map(({ question }) =>
    question.text
      .replace(/\s+/g, ' ')
      .replace(/[\s;,]+$/, '')
      .trim(),
  );
  const without = asked.reduce(
    (rest, words) => (words === '' ? rest : rest.replaceAll(words, 'these words')),
    text.replaceAll(thread.title, 'this title'),
  );
  return without.replace(/\u201c[^\u201d]*\u201d/g, 'these words');
}
