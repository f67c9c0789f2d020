// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { portalFor } from '../../lib/portals';
import { hasEnd } from '../../lib/portals/page-end';
import type { Reading } from '../../lib/portals/portal';
import { listCases, openCase } from './stored';

const whole = readFileSync(join(import.meta.dirname, 'alaveteli/today/page.html'), 'utf8');
const ENDED = { field: 'end of the page', where: expect.stringMatching(/^after (?:incoming|outgoing|comment)-\d+$/) };

/** A page as a reader gets it: with the text that it was parsed from, or, as in a browser, without. */
function readHtml(html: string, how: 'text' | 'live'): Reading | undefined {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = 'https://www.whatdotheyknow.com/request/clocks';
  const page = how === 'live' ? { url, document } : { url, document, ended: hasEnd(html) };
  return portalFor(page)?.read(page);
}

describe('a page that breaks off', () => {
  const starts = [...whole.matchAll(/<div class="[^"]*" id="(?:incoming|outgoing|comment)-\d+">/g)];
  const end = whole.indexOf('<div id="right_column">');

  test.each(['text', 'live'] as const)('anywhere among its messages is said to (%s)', (how) => {
    const first = (starts[0]?.index ?? 0) + (starts[0]?.[0].length ?? 0);
    const places = Array.from({ length: 60 }, (_, at) => Math.round(first + ((end - first - 10) * at) / 59));
    for (const place of places) {
      const reading = readHtml(whole.slice(0, place), how);
      expect([place, reading?.thread.cut, reading?.gaps]).toEqual([place, true, expect.arrayContaining([ENDED])]);
    }
  });

  test.each(['text', 'live'] as const)('behind its messages lacks none of them (%s)', (how) => {
    for (const place of [whole.indexOf('follow_box'), whole.length]) {
      const reading = readHtml(whole.slice(0, place), how);
      expect(reading?.thread).not.toHaveProperty('cut');
      expect(reading?.gaps).not.toContainEqual(ENDED);
    }
  });

  test('our own elements are no end of it', () => {
    const document = new DOMParser().parseFromString(whole.slice(0, end - 10), 'text/html');
    document.body.append(document.createElement('replydue-editor'));
    const page = { url: 'https://www.whatdotheyknow.com/request/clocks', document };
    expect(portalFor(page)?.read(page).thread.cut).toBe(true);
  });
});

test.each(listCases())('%s is whole', (name) => {
  const page = openCase(name);
  expect(portalFor(page)?.read(page).thread).not.toHaveProperty('cut');
});

test.each([
  ['<p>a</p></body></html>', true],
  ['<p>a</p></BODY></HTML >\n<!-- made in 12 ms -->\n', true],
  ['<p>a</p>', false],
  [`</html>${'x'.repeat(3000)}`, false],
  ['', false],
])('%j', (html, ends) => {
  expect(hasEnd(html)).toBe(ends);
});
