import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findFault } from '../../../lib/cases/backup/fault';
import { Scanner } from '../../../lib/cases/backup/scan';

vi.setConfig({ testTimeout: 60_000 });

/** Cuts a text into chunks of so many units. */
function scan(text: string, size = text.length || 1) {
  const scanner = new Scanner();
  for (let at = 0; at < text.length; at += size) scanner.push(text.slice(at, at + size));
  return scanner.end();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const things = fc.array(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), fc.array(fc.jsonValue())));
const size = fc.integer({ min: 1, max: 30 });

describe('a file is taken apart', () => {
  test('into the things in its lists and a frame', () => {
    const { lists, frame } = scan('{"a":1, "cases": [ {"x":"]}"}, [2], 3 ], "letters":[]}');
    expect([...lists]).toEqual([
      [
        'cases',
        [
          { text: '{"x":"]}"}', at: 19 },
          { text: '[2]', at: 31 },
        ],
      ],
      ['letters', []],
    ]);
    expect(frame).toBe('{"a":1, "cases": [ {}, {}, 3 ], "letters":[]}');
  });

  test('for all things, however they are written and cut', () => {
    fc.assert(
      fc.property(
        things,
        things,
        fc.string(),
        size,
        fc.constantFrom(0, 1, '\t'),
        (cases, letters, title, cut, indent) => {
          const { lists, frame } = scan(JSON.stringify({ title, cases, letters }, null, indent), cut);
          const parsed = (name: string) => lists.get(name)?.map(({ text }) => JSON.parse(text));
          expect(parsed('cases')).toEqual(JSON.parse(JSON.stringify(cases)));
          expect(parsed('letters')).toEqual(JSON.parse(JSON.stringify(letters)));
          expect(JSON.parse(frame)).toEqual({ title, cases: cases.map(() => ({})), letters: letters.map(() => ({})) });
        },
      ),
    );
  });

  test('into JSON when it is JSON, and not when it is not', () => {
    const spoilt = fc.tuple(things, fc.nat(), fc.string({ maxLength: 2 })).map(([cases, place, put]) => {
      const text = JSON.stringify({ version: 1, cases });
      const at = place % text.length;
      return text.slice(0, at) + put + text.slice(at + 1);
    });
    fc.assert(
      fc.property(spoilt, size, (text, cut) => {
        const { lists, frame } = scan(text, cut);
        expect([frame, ...[...lists.values()].flat().map((piece) => piece.text)].every(isJson)).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['[{}.{}]', '[{}5]', '[-{}]', '[{}e{}]', '[[].5]'])('into no JSON where pieces lie as in %s', (list) => {
    expect(isJson(scan(`{"cases":${list}}`, 30).frame)).toBe(false);
  });

  test('whose places in the frame are found again in the file', () => {
    const text = '{"cases":[{"a":1},{"b":2}] ? }';
    const { frame, placeInFile } = scan(text, 7);
    expect(text.charAt(placeInFile(frame.indexOf('?')))).toBe('?');
    expect(placeInFile(3)).toBe(3);
  });
});

describe('the place at which a text is not JSON', () => {
  test.each([
    ['', 0, 'ends too soon'],
    ['{"a":1', 6, 'comma or a closing bracket'],
    ['{"a" 1}', 5, 'colon'],
    ['{"a":1,}', 7, 'name in quotes'],
    ['[1,]', 3, 'value is missing'],
    ['[1}', 2, 'comma or a closing bracket'],
    ["{'a':1}", 1, 'name in quotes or }'],
    ['{"a":tru}', 5, 'misspelt'],
    ['{"a":"x\ny"}', 5, 'has no end'],
    ['[01]', 1, 'misspelt'],
    ['{} {}', 3, 'behind the end'],
    ['[1 2]', 3, 'comma'],
  ])('%j: at %i, since %s', (text, at, why) => {
    expect(isJson(text)).toBe(false);
    expect(findFault(text)).toMatchObject({ at, why: expect.stringContaining(why) });
  });

  test('there is one exactly when the engine refuses it', () => {
    const text = fc.oneof(
      fc.json(),
      fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[]",:\\ 0-e.\n')).map(([json, place, sign]) => {
        const at = place % json.length;
        return json.slice(0, at) + sign + json.slice(at + 1);
      }),
      fc.string({ unit: fc.constantFrom(...'{}[]",: 01-e.tn\\') }),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(findFault(one) === null).toBe(isJson(one));
      }),
      { numRuns: 3000 },
    );
  });

  test('also in a text of millions of signs and brackets', () => {
    const long = `["${'a\\n'.repeat(1_000_000)}"`;
    expect(findFault(long)?.at).toBe(long.length);
    expect(findFault('['.repeat(1_000_000))?.at).toBe(1_000_000);
  });
});
