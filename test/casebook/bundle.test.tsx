// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BundlePage } from '../../components/bundle/BundlePage';
import { writePage } from '../../entrypoints/bundle/write-page';
import { assess } from '../../lib/assess/assess';
import type { KeptView } from '../../lib/messaging/protocol';
import { sampleMessage, sampleThread } from '../cases/samples';
import { faultsOf } from '../components/axe';
import { failed, fine } from '../popup/invented';
import { inventKept } from './invented';

afterEach(cleanup);

const EVIL = '<img src=x onerror=alert(1)></style><script>alert(2)</script>';

/** A request that was answered late, read and judged as any other. */
function keptWith(part: Partial<Parameters<typeof sampleThread>[0]> = {}): KeptView {
  const thread = sampleThread({
    messages: [
      sampleMessage('outgoing-1', {
        sentOn: '2026-08-03',
        text: 'Dear Fernham,\n\n1. How many lamp posts do you own?\n2. What did they cost in 2025?',
      }),
      sampleMessage('incoming-2', {
        sentOn: '2026-09-30',
        text: 'Dear Ada,\n\n1. We own 412 lamp posts.',
        attachments: [{ name: 'posts.pdf', url: 'https://www.whatdotheyknow.com/posts.pdf', size: '12K' }],
      }),
    ],
    ...part,
  });
  const kept = inventKept();
  return {
    ...kept,
    facts: { ...kept.facts, thread },
    view: { ...kept.view, assessment: assess(thread, [], '2026-11-22') },
  };
}

function show(kept: KeptView | null, more = {}) {
  return render(<BundlePage answer={fine(kept)} print={() => undefined} save={async () => null} {...more} />);
}

describe('the evidence of a case', () => {
  test('has chronology, questions, days, sources and letters, and no fault that axe finds', async () => {
    const { container } = show(keptWith());
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Chronology',
      'Questions',
      'Days and how they were counted',
      'Sources of law',
      'Letters in full',
    ]);
    expect(await faultsOf(container)).toEqual([]);
  });

  test('shows every counted day, what was skipped, and the law it rests on', () => {
    show(keptWith());
    const days = screen.getByRole('region', { name: 'Days and how they were counted' });
    expect(within(days).getByText(/^Reply to letter 1: /)).toBeTruthy();
    expect(
      within(days).getByText(
        /^Last day: Tuesday 1 September 2026\. Ended on Wednesday 30 September 2026 by letter 2\. \d+ working days late\./,
      ),
    ).toBeTruthy();
    expect(within(days).getByText(/^Left out: .*bank holiday/i)).toBeTruthy();
    expect(within(days).getAllByRole('link', { name: /FOIA 2000 s\.10/ }).length).toBeGreaterThan(0);
  });

  test('has every letter in full and every question with its answer', () => {
    show(keptWith());
    const letters = screen.getByRole('region', { name: 'Letters in full' });
    expect(within(letters).getByText(/1\. We own 412 lamp posts\./)).toBeTruthy();
    expect(within(letters).getByRole('link', { name: 'posts.pdf' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Questions' }).textContent).toContain('412 lamp posts');
  });

  test('says what is hidden, and has nothing private in it', () => {
    const kept = keptWith({ messages: [sampleMessage('outgoing-1', { hidden: true, text: '' })] });
    const { container } = show({
      ...kept,
      keeping: { ...kept.keeping, notes: 'My secret plan', tags: ['secret tag'] },
    });
    expect(screen.getByText(/^The site hides this letter/)).toBeTruthy();
    expect(container.textContent).not.toContain('ecret');
  });

  test('is printed and saved from buttons that are on no paper', async () => {
    const [print, save] = [vi.fn(), vi.fn(async () => null)];
    show(keptWith(), { print, save });
    await userEvent.click(screen.getByRole('button', { name: 'Print, or save as PDF' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save as a web page' }));
    expect([print.mock.calls.length, save.mock.calls.length]).toEqual([1, 1]);
  });

  test('of a request that is not tracked, or cannot be read, says so', () => {
    show(null);
    expect(screen.getByRole('alert').textContent).toMatch(/not tracked/);
    cleanup();
    render(<BundlePage answer={failed('The disk is full.')} print={() => undefined} save={async () => null} />);
    expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
  });
});

describe('as a web page by itself', () => {
  test('it has no script and loads nothing, whatever strangers wrote', () => {
    const author = sampleMessage('incoming-2', {
      text: EVIL,
      author: EVIL,
      attachments: [{ name: EVIL, url: null, size: EVIL }],
    });
    const kept = keptWith({
      title: EVIL,
      authority: { name: EVIL, url: null, tags: [] },
      messages: [sampleMessage('outgoing-1', { text: `1. ${EVIL}?` }), author],
    });
    const { container } = show(kept);
    const html = writePage(EVIL, '.x { color: red }', container.querySelector('.bundle')?.outerHTML ?? '');
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script, img, iframe, link, [onerror]')).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(page.title).toBe(EVIL);
    expect(page.body.textContent).toContain(EVIL);
    expect(html).toContain("default-src 'none'");
  });
});
