import { describe, expect, it } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import { ownActs, threadOfTwo } from './fixture';

/** What becomes of each question when a clerk answers in sentences. */
function read(questions: readonly string[], said: string): string[] {
  const asked = questions.map((question, i) => `${i + 1}. ${question}`).join('\n');
  const request = `Dear Town Council,\n\nPlease answer these questions.\n\n${asked}\n\nYours\n\nOttilie Brandreth`;
  const reply = `Dear Ms Brandreth,\n\nYour request has been dealt with under the Freedom of Information Act.\n\n${said}\n\nYours sincerely\n\nM. Pell\nClerk`;
  const thread = threadOfTwo(request, reply);
  return readLedger(thread, ownActs(thread)).map(({ answer }) => answer.state);
}

const BANDSTAND = [
  'How many benches are there in Sallow Park?',
  'Why was the bandstand fenced off in May?',
  'What did the new paddling pool cost?',
];

describe('sentences without labels', () => {
  it.each<[why: string, questions: readonly string[], said: string, states: readonly string[]]>([
    [
      'the reason between two answers is that of the question between theirs',
      BANDSTAND,
      'Sallow Park has 31 benches.\n\nRot was discovered in the joists.\n\nThe paddling pool cost £41,000.',
      ['answered', 'answered', 'answered'],
    ],
    [
      'a reason in other words, by what it is',
      BANDSTAND,
      'Sallow Park has 31 benches. That came about owing to rot in the joists. The paddling pool cost £41,000. The council has published what it spent there in its minutes of 3 March, and the clerk has a copy to show to whoever calls.',
      ['answered', 'answered', 'answered'],
    ],
    [
      'nothing stands between them',
      BANDSTAND,
      'Sallow Park has 31 benches. The paddling pool cost £41,000.',
      ['answered', 'unanswered', 'answered'],
    ],
    [
      'a number in words where the number that was asked for would stand',
      [
        'How many chalets does the council let?',
        'How many kiosks were broken into?',
        'Who holds the ice cream licence?',
      ],
      'Seven we still rent out ourselves. 12 kiosks were broken into. The ice cream licence is held by Pia Lindqvist.',
      ['answered', 'answered', 'answered'],
    ],
    [
      'what is checked every year is not still being checked',
      ['How often is the lift inspected?', 'How many benches are there in Sallow Park?'],
      'The lift is checked annually.\n\nSallow Park has 31 benches.',
      ['answered', 'answered'],
    ],
    [
      'an average that nobody works out',
      ['What is the average wait for a beach hut?', ...BANDSTAND],
      'We do not calculate an average wait for beach huts.\n\nSallow Park has 31 benches.\n\nRot was discovered in the joists.\n\nThe paddling pool cost £41,000.',
      ['not-held', 'answered', 'answered', 'answered'],
    ],
  ])('%s', (_, questions, said, states) => {
    expect(read(questions, said)).toEqual(states);
  });
});
