// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/portals/day';
import { textOf } from '../../lib/portals/text';

const read = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return textOf(root, /(?:^|\s)(?:hint)(?:\s|$)/);
};

describe('text', () => {
  it.each<[why: string, html: string, text: string]>([
    ['a paragraph is set off by an empty line', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['a break is a line', 'a<br>b', 'a\nb'],
    ['two breaks are an empty line', 'a<br>\n  <br> b', 'a\n\nb'],
    ['more than one empty line says nothing', '<p>a<br><br><br></p><p>&nbsp;</p>\n<p></p><p>b</p>', 'a\n\nb'],
    ['a box is a line, and a box in a box too', '<div>a</div><div><div>b</div></div>c', 'a\nb\nc'],
    ['white space of the source is one space', ' a \n\t b  <b> c</b> <i> d</i>', 'a b c d'],
    ['a no-break space is a space that stays', 'a&nbsp; &nbsp;b&nbsp;', 'a   b'],
    ['cells keep apart', '<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>', '1 2\n3'],
    ['furniture goes, with what is in it', 'a<div class="big hint"><p>b</p></div>c', 'a\nc'],
    ['only whole class names are furniture', '<span class="hinterland">a</span>', 'a'],
    [
      'what is no text goes',
      'a<script>b</script><style>c</style><button>d</button><!-- e --><textarea>f</textarea>',
      'a',
    ],
    [
      "ReplyDue's own elements go",
      'a <replydue-note>b</replydue-note><replydue-banner><p>c</p></replydue-banner> d',
      'a d',
    ],
    [
      'an address cut short is written out',
      '<a href="https://example.org/a/b">https://example.org/...</a>',
      'https://example.org/a/b',
    ],
    ['with the scheme left out', '<a href="http://www.example.org/a/b">www.example.org/...</a>', 'www.example.org/a/b'],
    ['words that end in dots stay', '<a href="https://example.org/">and so on...</a>', 'and so on...'],
    [
      'another address stays as it is shown',
      '<a href="https://evil.example/?https://example.org/a">https://example.org/...</a>',
      'https://example.org/...',
    ],
    [
      'dots outside of a link stay',
      '<a href="https://example.org/a">https://example.org/a</a>...',
      'https://example.org/a...',
    ],
    ['markup that was escaped is text', '&lt;br&gt;&amp;lt;', '<br>&lt;'],
    ['nothing is nothing', ' \n <p> </p><br>', ''],
  ])('%s', (_why, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('is read in one pass, however deep or long', () => {
    const root = document.createElement('div');
    let deepest: Element = root;
    for (let depth = 0; depth < 20_000; depth += 1) deepest = deepest.appendChild(document.createElement('span'));
    deepest.append('x'.repeat(200_000), ' '.repeat(200_000), '\u00a0'.repeat(200_000), 'y');
    expect(textOf(root, /^$/)).toBe(`${'x'.repeat(200_000)} ${' '.repeat(200_000)}y`);
  });
});

describe('the day of a timestamp', () => {
  it.each<[stamp: string | null, day: string | null, why: string]>([
    ['2025-03-30T00:30:00+00:00', '2025-03-30', 'its first ten characters'],
    ['2025-06-30T23:59:59-10:00', '2025-06-30', 'in the zone of the site, not in another'],
    ['2025-06-30', '2025-06-30', 'a day alone'],
    ['2024-02-29T00:00:00Z', '2024-02-29', 'leap day'],
    ['2025-02-29T00:00:00Z', null, 'no leap year'],
    ['2025-13-01T00:00:00Z', null, 'no such month'],
    ['25-03-30T00:30', null, 'another form'],
    ['30 March 2025', null, 'words'],
    ['', null, 'nothing'],
    [null, null, 'no timestamp'],
  ])('%s is on %s: %s', (stamp, day) => {
    expect(dayOf(stamp)).toBe(day);
  });
});
