// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portalFor } from '../../lib/portals';
import { alaveteli } from '../../lib/portals/alaveteli';
import type { Page, Reading } from '../../lib/portals/portal';
import { listCases, openCase } from './stored';

const cases = fc.constantFrom(...listCases().filter((name) => name.startsWith('alaveteli/')));
const changes = fc.array(
  fc.record({ at: fc.nat(), how: fc.constantFrom('remove', 'empty', 'strip', 'double', 'unwrap') }),
  {
    maxLength: 12,
  },
);

/** Damages a page as a new release, another extension or a half-loaded page might. */
function damage(document: Document, { at, how }: { at: number; how: string }): void {
  const elements = document.body.querySelectorAll('*');
  const element = elements[at % Math.max(1, elements.length)];
  if (!element) return;
  if (how === 'remove') element.remove();
  if (how === 'empty') element.textContent = '';
  if (how === 'strip') for (const { name } of [...element.attributes]) element.removeAttribute(name);
  if (how === 'double') element.after(element.cloneNode(true));
  if (how === 'unwrap') element.replaceWith(...element.childNodes);
}

function expectSound({ thread, gaps, anchors }: Reading): void {
  expect(JSON.parse(JSON.stringify(thread))).toEqual(thread);
  expect(new Set(thread.messages.map(({ id }) => id)).size).toBe(thread.messages.length);
  expect(anchors.size).toBe(thread.messages.length);
  const told = new Set(gaps.map(({ field, where }) => `${field} ${where}`));
  for (const { id, hidden, sentOn, author, text, attachments } of thread.messages) {
    if (!hidden && !sentOn) expect(told).toContain(`date of a message ${id}`);
    if (!hidden && !author) expect(told).toContain(`author of a message ${id}`);
    if (!hidden && !text && attachments.length === 0) expect(told).toContain(`text of a message ${id}`);
  }
}

describe('a page that surprises', { timeout: 60_000 }, () => {
  it('is read without a throw, and what it lacks is told', () => {
    fc.assert(
      fc.property(cases, changes, (name, harm) => {
        const page = openCase(name);
        for (const one of harm) damage(page.document, one);
        portalFor(page);
        expectSound(alaveteli.read(page));
        alaveteli.replyForm(page);
      }),
      { numRuns: 400 },
    );
  });

  it('is read without a throw when the data is anything at all', () => {
    const page = openCase('alaveteli/today');
    const event = fc.record(
      {
        event_type: fc.constantFrom('sent', 'response', 'followup_sent', 7),
        created_at: fc.oneof(fc.constant('2025-03-06T23:30:00.000+00:00'), fc.string(), fc.integer()),
        outgoing_message_id: fc.oneof(fc.constant(501), fc.anything()),
        incoming_message_id: fc.oneof(fc.constant(900), fc.anything()),
        described_state: fc.anything(),
      },
      { requiredKeys: ['event_type'] },
    );
    const data = fc.oneof(
      fc.anything(),
      fc.record({
        tags: fc.anything(),
        law_used: fc.anything(),
        public_body: fc.anything(),
        info_request_events: fc.array(event),
      }),
    );
    fc.assert(fc.property(data, (data) => expectSound(alaveteli.read({ ...page, data }))));
  });

  it('is read without a throw wherever it lies', () => {
    const { document } = openCase('alaveteli/today');
    const url = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string());
    fc.assert(
      fc.property(url, (url) => {
        const page: Page = { url, document };
        expectSound(alaveteli.read(page));
        alaveteli.replyForm(page);
      }),
    );
  });

  it('takes nothing from an unfolded page that is another one', () => {
    const page = { ...openCase('alaveteli/unfolded'), unfolded: openCase('alaveteli/release-0.28').document };
    const { thread, gaps } = alaveteli.read(page);
    expect(thread.messages.map(({ text }) => text)).toContain('See my answer below.');
    expect(thread.folded).toBe(true);
    expect(gaps.map(({ where }) => where)).toEqual(['incoming-2', 'incoming-3']);
  });

  it('tells what was asked for and could not be had, and wants it no more', () => {
    const { document, url } = openCase('alaveteli/today');
    const { gaps, wants, thread } = alaveteli.read({ url, document, data: null, unfolded: null });
    expect(gaps.map(({ field }) => field)).toEqual([
      'text that the site folds away',
      "the site's own data: law, tags, days of receipt",
    ]);
    expect(wants).toEqual({ data: null, unfolded: null });
    expect(thread.claims.law).toBeNull();
  });

  it('does not take the data of another request for its own', () => {
    const { document, url } = openCase('alaveteli/today');
    const { data } = openCase('alaveteli/unfolded');
    const { thread, gaps } = alaveteli.read({ url, document, data });
    expect(thread.claims.law).toBeNull();
    expect(thread.messages.every(({ declared }) => declared === null || declared === 'annotation')).toBe(true);
    expect(gaps).toHaveLength(1);
  });
});
