// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlaces } from '../../entrypoints/panels/find-words';
import { evidenceOf } from '../components/invent';
import { countCpuTime } from '../cpu-time.ts';

function body(markup: string): Element {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}

/** Where the ranges of some words begin in the text of all the nodes. */
function startsOf(root: Element, text: string, spans: readonly (readonly [number, number])[]): (number | null)[] {
  const places = spans.map(([start, end]) => evidenceOf('incoming-2', text.slice(start, end), start));
  const found = findPlaces(root, text, places);
  return places.map((place) => {
    const range = found.get(place);
    if (!range) return null;
    const before = document.createRange();
    before.setStart(root, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return before.toString().replace(/\s+/g, '').length;
  });
}

const thrice = '1. Not held. 2. Not held. 3. Not held.';

test.each<[string, string, string, readonly (readonly [number, number])[], readonly (number | null)[]]>([
  [
    'the same words, each where it stands',
    `<p>${thrice}</p>`,
    thrice,
    [
      [29, 38],
      [3, 12],
      [16, 25],
    ],
    [22, 2, 12],
  ],
  [
    'one within another, and two of the same span',
    '<p>How many benches and how many bins?</p>',
    'How many benches and how many bins?',
    [
      [0, 35],
      [0, 16],
      [21, 35],
      [21, 35],
    ],
    [0, 0, 17, 17],
  ],
  [
    'something of the portal between, which has other words',
    '<p>1. Not held.</p><a>show quoted sections</a><p>2. Not held.</p>',
    '1. Not held.\n2. Not held.',
    [
      [3, 12],
      [16, 25],
    ],
    [2, 30],
  ],
  [
    'one that is folded away does not lead the next astray',
    '<p>1. Yes, all of it.</p><p>3. Yes, all of it.</p>',
    '1. Yes, all of it.\n2. Nothing of the kind was ever here.\n3. Yes, all of it.',
    [
      [3, 18],
      [22, 56],
      [60, 75],
    ],
    [2, null, 16],
  ],
])('%s', (_why, markup, text, spans, starts) => {
  expect(startsOf(body(markup), text, spans)).toEqual(starts);
});

test('any span of any text is found exactly where it is, however the page breaks its lines', () => {
  const word = fc.constantFrom('not', 'held', 'by', 'us', 'a', 'aa', '1.', 'yes');
  const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })), { maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 60 }),
      spans,
      fc.infiniteStream(fc.boolean()),
      (words, raw, breaks) => {
        const text = words.join(' ');
        const root = body('');
        for (const one of words) {
          root.append(`${one} `);
          if (breaks.next().value) root.append(document.createElement('br'));
        }
        const wanted = raw
          .map(([start, length]) => [start, Math.min(start + length, text.length)] as const)
          .filter(([start, end]) => text.slice(start, end).trim() !== '');
        const expected = wanted.map(([start]) => text.slice(0, start).replace(/\s+/g, '').length);
        expect(startsOf(root, text, wanted)).toEqual(expected);
      },
    ),
    { numRuns: 150 },
  );
});

test('four hundred places of a letter of two hundred thousand letters take no longer than some passes over it', () => {
  const line = (at: number) =>
    `${at}. How many of the things of kind ${at} were there, and what did each of them cost on the average? `;
  const lines = Array.from({ length: 2000 }, (_, at) => line(at));
  const text = lines.join('\n');
  const root = body(lines.map((one) => `<p>${one}</p>`).join(''));
  const places = Array.from({ length: 400 }, (_, at) => {
    const start = text.indexOf(line(at * 5));
    return evidenceOf('incoming-2', text.slice(start, start + 90), start);
  });
  const missing = places.map((place) => ({ ...place, quote: `${place.quote} and none of this` }));
  findPlaces(root, text, places);
  const spent = countCpuTime();
  expect(findPlaces(root, text, places).size).toBe(400);
  const all = spent();
  expect(findPlaces(root, text, missing).size).toBe(0);
  const none = spent() - all;
  expect(all).toBeLessThan(1500);
  expect(none).toBeLessThan(3000);
});
