import fc from 'fast-check';
import type { AnswerState } from '../../lib/questions/question';

interface Asked {
  readonly question: string;
  readonly caption: string;
  readonly answers: readonly (readonly [text: string, state: AnswerState])[];
}

/** Questions with the answers that each may get; no two are about the same thing. */
const BANK: readonly Asked[] = [
  {
    question: 'How many beach huts does the council let?',
    caption: 'Huts let',
    answers: [
      ['212', 'answered'],
      ['There are 212, of which 40 have no water.', 'answered'],
    ],
  },
  {
    question: 'What was spent on mending the bandstand in 2023/24?',
    caption: 'Bandstand repairs',
    answers: [
      ['£14,230', 'answered'],
      ['This is exempt under section 43(2).', 'refused'],
    ],
  },
  {
    question: 'Who holds the contract for emptying dog bins?',
    caption: 'Dog bin contract',
    answers: [
      ['Greenway Services Ltd', 'answered'],
      ['The contractor is Greenway Services Ltd.', 'answered'],
    ],
  },
  {
    question: 'When does the lease of the boathouse end?',
    caption: 'Boathouse lease',
    answers: [
      ['31 March 2031', 'answered'],
      ['Withheld under section 43(2) of the Act.', 'refused'],
    ],
  },
  {
    question: 'Is there a written policy on memorial benches?',
    caption: 'Memorial benches policy',
    answers: [
      ['Yes', 'answered'],
      ['No, there is none.', 'answered'],
    ],
  },
  {
    question: 'How many complaints about fireworks were received in 2024?',
    caption: 'Firework complaints',
    answers: [
      ['17', 'answered'],
      ['Not held', 'not-held'],
    ],
  },
  {
    question: 'What is the hourly rate paid to lifeguards?',
    caption: 'Lifeguard pay',
    answers: [
      ['£12.60', 'answered'],
      ['£12.60 an hour, £13.10 from April.', 'answered'],
    ],
  },
  {
    question: 'What proportion of street lamps are LED?',
    caption: 'LED lamps',
    answers: [
      ['84%', 'answered'],
      ['At the end of March it was 84 per cent.', 'answered'],
    ],
  },
];

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];
const letter = (i: number) => String.fromCharCode(97 + i);

/** How the requester may number the question at a place. */
const NUMBERED: readonly ((i: number) => string)[] = [
  (i) => `${i + 1}`,
  letter,
  (i) => letter(i).toUpperCase(),
  (i) => ROMAN[i] ?? '',
  (i) => `1.${i + 1}`,
  (i) => `${i < 4 ? 'A' : 'B'}${(i % 4) + 1}`,
  (i) => `Q${i + 1}`,
  (i) => `${Math.floor(i / 2) + 1}${letter(i % 2)}`,
];
/** What the authority may write before a label, behind it and between two answers. */
const WORDS = ['', 'Question ', 'Answer to ', 'Re ', 'Item ', 'Point ', 'No. ', 'Response ', 'Query ', 'Your point '];
const CLOSED = ['. ', ') ', ': ', ' - ', ' – ', ' = ', ' -> ', ' > ', ':- ', ' .. '];
const JOINED = ['\n', '\n\n', '; ', ', ', ' / ', ' | '];

/** A request and its reply, each set out in a way of its own, and what is to be read: the state of each question by its words. */
export interface Layout {
  readonly request: string;
  readonly reply: string;
  readonly states: ReadonlyMap<string, AnswerState>;
}

/** Requests of five to eight numbered questions, and replies under the same numbers in whatever form; one question may be passed over. */
export const layouts: fc.Arbitrary<Layout> = fc
  .record({
    asked: fc.shuffledSubarray([...BANK], { minLength: 5 }),
    chosen: fc.array(fc.boolean(), { minLength: BANK.length, maxLength: BANK.length }),
    number: fc.constantFrom(...NUMBERED),
    after: fc.constantFrom('. ', ') ', ': '),
    word: fc.constantFrom(...WORDS),
    close: fc.constantFrom(...CLOSED),
    join: fc.constantFrom(...JOINED),
    caption: fc.boolean(),
    skipped: fc.option(fc.nat({ max: BANK.length - 1 })),
  })
  .map(({ asked, chosen, number, after, word, close, join, caption, skipped }) => {
    const inline = !join.includes('\n');
    const label = (i: number) => (word === '' ? number(i) : word + number(i).replace(/^Q/u, ''));
    const told = asked.map(({ answers }, i) => answers[chosen[i] ? 0 : 1] ?? answers[0]);
    const answers = asked.flatMap((one, i) => {
      const text = told[i]?.[0] ?? '';
      const words = inline ? text.replace(/\.$/u, '') : text;
      return i === skipped ? [] : [`${label(i)}${close}${caption ? `${one.caption}: ` : ''}${words}`];
    });
    const questions = asked.map(({ question }, i) => `${number(i)}${after}${question}`);
    return {
      request: `Dear Council,\n\nPlease answer these questions.\n\n${questions.join('\n')}\n\nYours\n\nAda Pike`,
      reply: `Dear Ada\n\nThank you for your request. Our answers are below.\n\n${answers.join(join)}${inline ? '.' : ''}\n\nYours sincerely\n\nB. Keeper\nInformation Officer`,
      states: new Map(
        asked.map(({ question }, i) => [question, i === skipped ? 'unanswered' : (told[i]?.[1] ?? 'unclear')]),
      ),
    };
  });
