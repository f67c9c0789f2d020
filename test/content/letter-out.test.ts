// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { asFile, downloadLetter, nameOf } from '../../entrypoints/panels/download-letter';
import { mailLetter, mailLink } from '../../entrypoints/panels/mail-letter';
import { printLetter } from '../../entrypoints/panels/print-letter';

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  vi.restoreAllMocks();
});

const paper = {
  title: 'Internal review',
  to: 'Wexmouth Council',
  subject: 'Internal review: Benches & bins',
  text: 'Dear Wexmouth Council,\n\nWhat of 50% & more?\n\nYours faithfully,\n\nOlu Marsh',
};
const long = { ...paper, text: 'Please answer. '.repeat(200) };

/** What was followed, as the browser would see it. */
function watchLinks() {
  const followed: { href: string; name: string; inPage: boolean }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    followed.push({ href: this.href, name: this.download, inPage: this.isConnected });
  });
  return followed;
}

describe('by mail', () => {
  test('the subject and the whole letter go into the link, so that a mail program reads the same', () => {
    const { href, isWhole } = mailLink(paper);
    expect(isWhole).toBe(true);
    const { searchParams } = new URL(href.replaceAll('+', '%2B'));
    expect(searchParams.get('subject')).toBe(paper.subject);
    expect(searchParams.get('body')).toBe(paper.text.replaceAll('\n', '\r\n'));
  });

  test.each([
    ['1,900 characters of encoded address', 1900, true],
    ['one more', 1901, false],
  ])('%s: %s', (_why, length, isWhole) => {
    const bare = mailLink({ subject: 'S', text: '' }).href.length;
    const link = mailLink({ subject: 'S', text: 'x'.repeat(length - bare) });
    expect(link.isWhole).toBe(isWhole);
    expect(link.href.length).toBeLessThanOrEqual(1900);
  });

  test('letters that take more room in a link than on paper are counted as they stand in the link', () => {
    expect(mailLink({ subject: 'S', text: '\u00fc'.repeat(400) }).isWhole).toBe(false);
  });

  test('a letter that fits is opened and not copied', async () => {
    const followed = watchLinks();
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    expect(await mailLetter(paper)).toBeNull();
    expect(followed).toMatchObject([{ href: mailLink(paper).href, inPage: true }]);
    expect(copied).not.toHaveBeenCalled();
    expect(document.body.children).toHaveLength(0);
  });

  test('one that does not fit is copied, and the mail has the subject only', async () => {
    const followed = watchLinks();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    expect(await mailLetter(long)).toBeNull();
    expect(copied).toHaveBeenCalledWith(long.text);
    expect(followed.map(({ href }) => href)).toEqual([`mailto:?subject=${encodeURIComponent(paper.subject)}`]);
  });

  test('where it cannot be copied, no mail is opened without it, and why is said', async () => {
    const followed = watchLinks();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    expect(await mailLetter(long)).toMatch(/did not let ReplyDue copy/);
    expect(followed).toEqual([]);
  });
});

describe('as a file', () => {
  test('has to whom and about what above the letter', () => {
    expect(asFile(paper)).toBe(`To: Wexmouth Council\nSubject: ${paper.subject}\n\n${paper.text}\n`);
    expect(asFile({ ...paper, to: '' })).toBe(`Subject: ${paper.subject}\n\n${paper.text}\n`);
  });

  test.each([
    ['Internal review', 'Internal review: Benches & bins', 'internal-review-internal-review-benches-bins'],
    ['Widerspruch', 'B\u00e4nke im Park', 'widerspruch-banke-im-park'],
    ['\u0421\u043a\u0430\u0440\u0433\u0430', '\u041b\u0430\u0432\u0438', 'letter'],
  ])('%s, %s: %s', (title, subject, name) => {
    expect(nameOf({ title, subject })).toBe(name);
  });

  test('is offered under its name', async () => {
    const followed = watchLinks();
    const made = vi.spyOn(URL, 'createObjectURL');
    await downloadLetter(paper);
    expect(followed).toMatchObject([{ name: 'internal-review-internal-review-benches-bins.txt' }]);
    const [file] = made.mock.calls[0] ?? [];
    expect(await (file as Blob).text()).toBe(asFile(paper));
  });
});

describe('on paper', () => {
  test.each(['afterprint', 'pointerdown'])(
    'stands alone, and nothing of it stays in the page after %s',
    async (sign) => {
      document.body.innerHTML = '<main>The page</main>';
      const seen: string[] = [];
      vi.stubGlobal('print', () => {
        const letter = document.querySelector('replydue-print');
        seen.push(...[...(letter?.children ?? [])].map(({ textContent }) => textContent ?? ''));
        seen.push(String(document.adoptedStyleSheets.length));
      });
      await printLetter(paper);
      expect(seen).toEqual([paper.to, paper.subject, ...paper.text.split('\n\n'), '1']);
      dispatchEvent(new Event(sign));
      expect(document.body.innerHTML).toBe('<main>The page</main>');
      expect(document.adoptedStyleSheets).toHaveLength(0);
      vi.unstubAllGlobals();
    },
  );
});
