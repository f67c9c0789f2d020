import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineKind, paragraphs, readProse, sentences } from '../../lib/thread/prose';
import { countCpuTime } from '../cpu-time.ts';

/** Each letter is written as `kind | line`, so that the table reads like the letter. */
const LETTERS: { why: string; letter: string }[] = [
  {
    why: 'a plain letter: greeting, words, sign-off, name and office',
    letter: `salutation | Dear Ms Quill,
blank |
body | We hold no map.
blank |
sign-off | Yours sincerely
blank |
signature | Ivo Park
signature | Records Officer`,
  },
  {
    why: 'the greeting may share its line with the letter: then it is the letter',
    letter: `body | Dear Ms Quill, thank you for your request of 3 March. We hold no map.`,
  },
  {
    why: 'an Irish sign-off',
    letter: `body | We hold no map.
blank |
sign-off | Is mise,
signature | Ivo Park`,
  },
  {
    why: 'thanks under the greeting do not end the letter',
    letter: `salutation | Hi Ada
blank |
body | Thank you.
blank |
body | a/ 12 maps
body | b/ none
blank |
sign-off | Regards
signature | Ivo Park`,
  },
  {
    why: 'thanks and nothing below but a name end it',
    letter: `salutation | Hi Ada
blank |
sign-off | Thank you.
blank |
signature | Ivo Park
signature | Records Officer 0115`,
  },
  {
    why: 'an office that does not sign off still signs',
    letter: `body | Your request is being dealt with.
blank |
signature | Disclosure Unit
signature | Upper Marl Police`,
  },
  {
    why: 'a last answer of one name is no signature when a question stands above it',
    letter: `body | 2. Which company has the contract?
blank |
body | Barrow Lane Services Ltd`,
  },
  {
    why: 'answers between the quoted lines of the original are the writer’s own',
    letter: `quote | On Mon, 3 Mar 2025 at 09:14, A Quill <[FOI #42 email]> wrote:
quote | > 1. How many?
blank |
body | Twelve
blank |
quote | > 2. Since when?
body | 2019`,
  },
  {
    why: 'the attribution of a mail program may be wrapped',
    letter: `body | See below.
blank |
quote | On Monday, 3 March 2025 at 09:14, Aurelia Quill
quote | <foi+request-42-1a2b3c@example.org> wrote:
blank |
quote | Please send the map.`,
  },
  {
    why: 'what stands under a mail header was written before',
    letter: `body | Thank you, this is with the team.
blank |
quote | From: A Quill [mailto:[FOI #42 email]]
quote | Sent: 03 March 2025 09:14
quote | To: FOI
quote | Subject: Freedom of Information request - Maps
blank |
quote | Dear Council,
quote | Please send the map.`,
  },
  {
    why: 'a letter that begins with a mail header was passed on: it is the message',
    letter: `furniture | From: Highways
furniture | Sent: 03 March 2025 09:14
furniture | To: Information Requests
furniture | Subject: Maps
blank |
body | The map is not held.`,
  },
  {
    why: 'a disclaimer needs no rule above it',
    letter: `body | No map is held.
blank |
disclaimer | This e-mail and its attachments may be confidential. If it is not meant
disclaimer | for you, delete it.`,
  },
  {
    why: 'the letter goes on after a signature when an annex does',
    letter: `body | The map is withheld.
blank |
sign-off | Kind regards,
signature | Ivo Park
blank |
body | Annex A: the exemption
blank |
body | Section 31 applies to the map because it shows the position of alarms.`,
  },
  {
    why: 'a numbered answer under a signature is still an answer',
    letter: `sign-off | Regards
signature | Ivo Park
furniture | ------------------------
body | 1. We have 14 maps.`,
  },
  {
    why: 'the link list of a converted page',
    letter: `body | See [1]the map.
blank |
footnotes | References
blank |
footnotes | Visible links
footnotes | 1. https://marl.example/map`,
  },
  {
    why: 'words that lead into a quotation within the letter are no line of a mail program',
    letter: `body | I write about your e-mail of 3 March 2025, in which you wrote:
blank |
body | How many maps are there?
blank |
body | There are nine maps.`,
  },
  {
    why: 'the foot of a page that was pasted in is furniture, and a page that is spoken of is none',
    letter: `body | We were not able to
furniture | UM/1187 Page 2 of 3
furniture | Page 3 of 3 - Upper Marl Police
body | find page 3 of 9 of the map.`,
  },
  {
    why: 'markings and the portal’s fold are furniture',
    letter: `furniture | OFFICIAL-SENSITIVE
furniture | CAUTION: This email originated from outside the organisation.
furniture | CAUTION: sent from Upper Marl Chapels to an outside address
furniture | NOTICE - This message is being sent to an external recipient.
body | Warning: the map was sent to the printer in May.
body | Notices sent to outside bodies: 14
body | No map is held.
furniture | show quoted sections`,
  },
  {
    why: 'a figure after a greater-than sign is no quotation',
    letter: `body | Plots by size:
body | >5% slope: 12
body | >10% slope: 3`,
  },
  {
    why: 'who signs above and answers between the quoted lines',
    letter: `body | My answers are below.
sign-off | Regards
signature | Dilys Corrie
blank |
quote | > 1. How old is the boiler?
blank |
body | It was fitted in 2009.`,
  },
  {
    why: 'both languages of a bilingual letter',
    letter: `salutation | Annwyl / Dear Mr Rees
body | Nid oes map. / There is no map.
blank |
sign-off | Yn gywir / Yours sincerely
signature | Swyddog Gwybodaeth / Information Officer
furniture | ****************
disclaimer | Rydym yn croesawu gohebiaeth yn Gymraeg. / We welcome correspondence in Welsh.`,
  },
];

describe('readProse', () => {
  it.each(LETTERS)('$why', ({ letter }) => {
    const wanted = letter
      .split('\n')
      .map((row) => row.split(' | ').map((part) => part.replace(/\s\|$/, '')) as [LineKind, string?]);
    const text = wanted.map(([, line]) => line ?? '').join('\n');
    expect(readProse(text).map((line) => `${line.kind} | ${line.text}`)).toEqual(
      wanted.map(([kind, line]) => `${kind} | ${line ?? ''}`),
    );
  });

  it('loses nothing: the lines and their breaks are the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('> ', 'Dear A,', '\r', 'References', 'On 1 wrote:', '----'))),
        (parts) => {
          const text = parts.join('\n');
          let at = 0;
          for (const line of readProse(text)) {
            expect(text.slice(line.start, line.end)).toBe(line.text);
            expect(text.slice(at, line.start).replace(/\r?\n|\r/g, '')).toBe('');
            at = line.end;
          }
          expect(text.slice(at).replace(/\r/g, '')).toBe('');
        },
      ),
    );
  });

  it('reads a line of 20,000 characters and not what follows in it', () => {
    const text = `${'a'.repeat(20_000)}the rest\nOne\n${'a'.repeat(20_000)}   \nTwo`;
    expect(readProse(text).map((line) => [line.kind, line.end - line.start])).toEqual([
      ['body', 20_000],
      ['unread', 8],
      ['body', 3],
      ['body', 20_000],
      ['blank', 3],
      ['body', 3],
    ]);
  });

  it.each(['Dear J. Polglaze', 'Dear Mr. A. N. Other', 'Dear Ms Quill,'])(
    'knows a greeting with initials: %s',
    (line) => {
      expect(readProse(`FOI REF: 3\n\n${line}\n\nWe hold it.`).find(({ text }) => text === line)?.kind).toBe(
        'salutation',
      );
    },
  );

  it('groups lines into paragraphs by kind and blank lines', () => {
    const text = 'Dear A,\nOne\ntwo\n\nthree\n> four';
    expect(paragraphs(readProse(text)).map((p) => [p.kind, text.slice(p.start, p.end)])).toEqual([
      ['salutation', 'Dear A,'],
      ['body', 'One\ntwo'],
      ['body', 'three'],
      ['quote', '> four'],
    ]);
  });
});

describe('sentences', () => {
  it.each([
    [
      'abbreviations end none',
      'Under s. 40 of the Act we refuse. See No. 3.',
      ['Under s. 40 of the Act we refuse.', 'See No. 3.'],
    ],
    ['a label belongs to its question', 'Q1. How many? Q2. Why?', ['Q1. How many?', 'Q2. Why?']],
    [
      'lines that a mail program wrapped are one sentence',
      'We are not able to send you the figures that you have asked\nFor Question 9 there is more.',
      ['We are not able to send you the figures that you have asked\nFor Question 9 there is more.'],
    ],
    ['short lines are lines of their own', 'Yes\nNo', ['Yes', 'No']],
    [
      'list items are',
      'We need to know the following from you before we go on:\n- when\n- where',
      ['We need to know the following from you before we go on:', '- when', '- where'],
    ],
    [
      'initials and titles',
      'Mr. J. Park of St. Olave decided. It was late.',
      ['Mr. J. Park of St. Olave decided.', 'It was late.'],
    ],
  ])('%s', (_why, text, wanted) => {
    expect(sentences(text, 0, text.length).map((s) => text.slice(s.start, s.end))).toEqual(wanted);
  });

  it('keeps offsets into the whole text', () => {
    const text = 'Before. One here. Two here. After.';
    expect(sentences(text, 8, 27).map((s) => text.slice(s.start, s.end))).toEqual(['One here.', 'Two here.']);
  });
});

describe('time', () => {
  it.each([
    ['one line', 'a '.repeat(100_000)],
    ['one word', 'x'.repeat(200_000)],
    ['short lines', 'a\n'.repeat(100_000)],
    ['headers', 'From: a\nSent: b\nTo: c\n'.repeat(9_000)],
    ['attributions', 'On 1 May\n'.repeat(20_000)],
    ['greetings and sign-offs', 'Dear A,\n\nYours sincerely\n\n'.repeat(7_000)],
    ['disclaimers', 'This e-mail is confidential. '.repeat(7_000)],
    ['blank lines', '\n'.repeat(200_000)],
    ['abbreviations', 'No. '.repeat(50_000)],
    ['labels', 'Q1. '.repeat(50_000)],
  ])('%s of 200 kB take a bounded time', (_why, text) => {
    const spent = countCpuTime();
    readProse(text);
    sentences(text, 0, text.length);
    expect(spent()).toBeLessThan(1_000);
  });
});
