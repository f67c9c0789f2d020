import type { Reading } from '../../lib/portals/portal';
import { messageOf, threadOf } from '../components/invent';

/** A message as the present release writes it. */
const now = (id: string, kind: string, text: string) => `
  <div class="ff-print-fix"></div>
  <div class="${kind} correspondence js-collapsible" id="${id}">
    <div class="correspondence__header">
      <span class="correspondence__header__author js-collapsible-trigger">Somebody</span>
      <a class="correspondence__header__date" href="#${id}"><time datetime="2025-04-01T09:00:00+01:00">1 April 2025</time></a>
    </div>
    <div class="correspondence_text"><div><p>${text}</p></div></div>
  </div>`;

const annotation = `
  <div class="comment_in_request box" id="comment-7"><div class="comment_content">
    <h2><a href="/user/ada">Ada</a> left an annotation</h2>
    <div class="comment_in_request_text"><p>Mind the deadline.</p></div>
  </div></div>`;

/** Three pages of the shapes that releases of the portal have had, with invented text. */
export const shapes = {
  'the present release': `<div class="request-header"><h1>Benches</h1></div><div id="left_column">
    ${now('outgoing-1', 'outgoing', 'How many benches stand in the park?')}
    ${now('incoming-2', 'incoming', 'We are looking into it. You shall hear from us.')}
    ${annotation}</div>`,
  'releases with a heading in each message': `<div id="left_column"><h1>Benches</h1>
    <div class="outgoing correspondence" id="outgoing-1"><h2>From: Olu Marsh<br><time datetime="2025-04-01">1 April</time></h2>
      <div class="correspondence_text"><p>How many benches stand in the park?</p></div></div>
    <div class="incoming correspondence normal" id="incoming-2"><h2>From: Wexmouth Council</h2>
      <div class="correspondence_text"><p>We are looking into it. You shall hear from us.</p></div></div>
    ${annotation}</div>`,
  'messages that the site hides': `<div class="request-header"><h1>Benches</h1></div><div id="left_column">
    <div class="outgoing correspondence" id="outgoing-1"><p class="hidden_message" id="hidden_message">Hidden.</p></div>
    <div class="incoming correspondence hidden" id="incoming-2"><p class="hidden_message" id="hidden_message">Hidden.</p></div>
    ${annotation}</div>`,
} as const;

/** Puts a page up and reads it as a portal's reader would. */
export function openPage(shape: string): Reading {
  document.body.innerHTML = shape;
  const blocks = [...document.querySelectorAll('[id^="outgoing-"], [id^="incoming-"], [id^="comment-"]')];
  const textOf = (block: Element) => block.querySelector('.correspondence_text, .comment_in_request_text')?.textContent;
  return {
    thread: threadOf(blocks.map((block) => messageOf(block.id, textOf(block)?.trim() ?? ''))),
    anchors: new Map(blocks.map((block) => [block.id, block])),
    heading: document.querySelector('h1'),
    gaps: [],
    viewer: 'requester',
    wants: { data: null, unfolded: null },
  };
}
