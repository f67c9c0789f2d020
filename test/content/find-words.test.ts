// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { countBefore, findWords } from '../../entrypoints/panels/find-words';

function body(markup: string): Element {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}

const squeeze = (text: string) => text.replace(/[\s\u200b\u00ad\u202c\u202e]+/g, '');

test.each([
  ['<p>The benches are green.</p>', 'benches are', 'benches are', 'within one text'],
  ['<p>The <b>benches</b> are <a href="#">green</a>.</p>', 'benches are green', 'benches are green', 'across markup'],
  ['<p>The benches<br>are<br>green.</p>', 'benches\nare\ngreen', 'benchesaregreen', 'line breaks are elements'],
  ['<p>First part.</p><p>Second part.</p>', 'part.\n\nSecond', 'part.Second', 'across paragraphs'],
  ['<p>  The \n   benches\tare green </p>', 'The benches are green', 'The benches are green', 'runs of white space'],
  [
    '<p>cost&nbsp;£5&#8203;00 a&shy;year</p>',
    'cost £500 a year',
    'cost £500 a year',
    'spaces that do not break, or are not seen',
  ],
  ['<p>abc &#8238;def&#8236; ghi</p>', 'abc def ghi', 'abc def ghi', 'marks that turn the direction of writing'],
  [
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<script>alert(1)</script>',
    '<script>alert(1)</script>',
    'markup that is text',
  ],
  ['<p>The coast 🌊 is long</p>', 'coast 🌊 is', 'coast 🌊 is', 'letters outside the basic plane'],
])('%s holds %j: %s (%s)', (markup, words, found) => {
  const range = findWords(body(markup), words);
  expect(squeeze(range?.toString() ?? '')).toBe(squeeze(found));
});

test.each([
  ['<p>The benches are green.</p>', 'The benches are blue.', 'other words'],
  ['', 'anything', 'an empty message'],
  ['<p>Some words</p>', '', 'no words at all'],
  ['<p>Some words</p>', ' \n ', 'nothing but white space'],
  ['<p>Yes. No. Yes.</p>', 'Yes.\nPerhaps.\nNo.', 'lines too short to tell anything'],
])('%s does not hold %j: %s', (markup, words) => {
  expect(findWords(body(markup), words)).toBeNull();
});

test('where the page has something between the lines, the longest line is found', () => {
  const range = findWords(
    body(
      '<p>We hold it.</p><span class="unfold_link">show quoted sections</span><p>It is in the second box of the archive.</p>',
    ),
    'We hold it.\nIt is in the second box of the archive.',
  );
  expect(range?.toString()).toBe('It is in the second box of the archive.');
});

test('where the page shortens an address, the words beside it are found', () => {
  const range = findWords(
    body('<p>It is published at <a href="#">https://www.wexmouth.example/pap...</a>.</p>'),
    'It is published at https://www.wexmouth.example/papers/benches.pdf.',
  );
  expect(range?.toString()).toBe('It is published at');
});

test('a link that shows its own address cut short is read as its address, and marked whole', () => {
  const address = 'https://www.wexmouth.example/papers/benches.pdf';
  const range = findWords(
    body(`<p>See <a href="${address}">https://www.wexmouth.example/pap...</a> for it.</p>`),
    `See ${address} for`,
  );
  expect(range?.toString()).toBe('See https://www.wexmouth.example/pap... for');
});

test.each([
  [0, 3],
  [1, 16],
  [2, 29],
  [9, 29],
])('occurrence %i of words that stand there three times', (ordinal, offset) => {
  const root = body('<p>1. Not held. 2. Not held. 3. Not held.</p>');
  expect(findWords(root, 'Not held.', ordinal)?.startOffset).toBe(offset);
});

test.each([
  ['Not held. Not held. Not held.', 20, 2, 'the third of three'],
  ['Not\nheld. Not held.', 10, 1, 'white space differs'],
  ['Not held.', 0, 0, 'the first'],
  ['anything', 4, 0, 'other words before'],
])('in %j before %i the words stand %i times: %s', (text, offset, times) => {
  expect(countBefore(text, offset, 'Not held.')).toBe(times);
});

test('the page’s own text is left as it is', () => {
  const root = body('<p>The <b>benches</b> are green.</p>');
  const before = root.innerHTML;
  findWords(root, 'benches are');
  expect(root.innerHTML).toBe(before);
});
