import { inWords, moment } from '../days.ts';
import { html, type Markup, paragraphs } from '../html.ts';
import type { Comment, DemoMessage, DemoThread, Received, Sent } from '../thread.ts';
import { ORIGIN } from './layout.ts';

function time({ on, at }: DemoMessage): Markup {
  const stamp = moment(on, at);
  const title = stamp.replace('T', ' ').replace(/([+-]\d\d):(\d\d)$/, ' $1$2');
  return html`<time datetime="${stamp}" title="${title}">${inWords(on).padStart(2)}</time>`;
}

function footer(thread: DemoThread, anchor: string): Markup {
  return html`<div class="correspondence__footer"><div class="correspondence__footer__cplink">
        <input type="text" id="" aria-label="Address of this message" readonly value="${ORIGIN}/request/${thread.slug}#${anchor}" class="cplink__field">
        <a class="cplink__button">Link to this</a>
      </div></div>`;
}

function sent(thread: DemoThread, message: Sent): Markup {
  const anchor = `outgoing-${message.id}`;
  return html`<div class="outgoing correspondence js-collapsible" id="${anchor}">
      <div class="correspondence__header correspondence__header--with-delivery-status">
        <span class="correspondence__header__author js-collapsible-trigger">
          ${thread.requester.name}
        </span>
        <a class="correspondence__header__date" href="#${anchor}">${time(message)}</a>
        <div class="correspondence__header__delivery-status"><a class="toggle-delivery-log toggle-delivery-log--delivered" data-delivery-status="delivered" href="/outgoing_messages/${message.id}/delivery_status">Delivered</a></div>
      </div>
      <div class="correspondence_text"><div>${paragraphs(message.text)}</div></div>
      <p class="event_actions"></p>
      ${footer(thread, anchor)}
    </div>`;
}

const FOLD = /\n<<\n([\s\S]*?)\n>>/g;

function unfoldLink(anchor: string, unfolded: boolean): Markup {
  const [href, words] = unfolded
    ? [`?#${anchor}`, 'hide quoted sections']
    : [`?unfold=1#${anchor}`, 'show quoted sections'];
  return html`<p><span class="unfold_link">\n<br />  <a href="${href}">${words}</a>\n<br /></span></p>`;
}

function receivedBody({ text }: Received, anchor: string, unfolded: boolean): Markup {
  if (!text.includes('\n<<\n')) return paragraphs(text);
  if (unfolded) return html`${paragraphs(text.replace(FOLD, '\n$1'))}${unfoldLink(anchor, true)}`;
  return html`${paragraphs(text.replace(FOLD, ''))}${unfoldLink(anchor, false)}`;
}

function attachments(thread: DemoThread, message: Received): Markup | null {
  if (!message.attachments.length) return null;
  const items = message.attachments.map(({ name, text }, index) => {
    const path = `/request/${thread.slug}/response/${message.id}/attach/${index + 2}/${encodeURIComponent(name)}`;
    return html`<li class="attachment" id="attachment-${message.id * 10 + index + 2}">
            <a href="${path}?cookie_passthrough=1">File</a>
            <p class="attachment__name">${name}</p>
            <p class="attachment__meta">${Math.ceil(text.length / 1024)}K <a href="${path}?cookie_passthrough=1">Download</a></p>
          </li>`;
  });
  return html`<div class="attachments"><div class="attachments__header"><h3>${items.length} Attachment${items.length > 1 ? 's' : ''}</h3></div>
        <ul class="list-of-attachments">${items}</ul></div>`;
}

function receivedText(thread: DemoThread, message: Received, unfolded: boolean): Markup {
  if (message.hidden)
    return html`<p id="hidden_message" class="hidden_message">This message has been hidden. It named people who are not public figures.</p>`;
  const anchor = `incoming-${message.id}`;
  return html`<div class="correspondence_text">
        ${attachments(thread, message)}
        <div id="attachment-${message.id * 10 + 1}">${receivedBody(message, anchor, unfolded)}</div>
      </div>
      <p class="event_actions"></p>
      ${footer(thread, anchor)}`;
}

function received(thread: DemoThread, message: Received, unfolded: boolean): Markup {
  const anchor = `incoming-${message.id}`;
  return html`<div class="incoming correspondence ${message.hidden ? 'hidden' : 'normal'} js-collapsible" id="${anchor}">
      <div class="correspondence__header">
        <span class="correspondence__header__author js-collapsible-trigger">
          ${message.author},
          ${thread.authority.name}
        </span>
        <a class="correspondence__header__date" href="#${anchor}">${time(message)}</a>
      </div>
      ${receivedText(thread, message, unfolded)}
    </div>`;
}

function remark(message: Comment): Markup {
  return html`<div class="comment_in_request box" id="comment-${message.id}"><div class="comment_content">
      <h2><a href="/user/${message.by.slug}">${message.by.name}</a> left a remark (${time(message)})</h2>
      <div class="comment_in_request_text">${paragraphs(message.text)}</div>
      <p class="event_actions"></p>
    </div></div>`;
}

function shown(thread: DemoThread, message: DemoMessage, unfolded: boolean): Markup {
  switch (message.kind) {
    case 'sent':
      return sent(thread, message);
    case 'received':
      return received(thread, message, unfolded);
    case 'comment':
      return remark(message);
    default:
      return message satisfies never;
  }
}

/** Every message of a thread, in the order of its events, each with the stray spacer that the portal leaves. */
export function messages(thread: DemoThread, unfolded: boolean): Markup {
  return html`${thread.messages.map((message) => html`<div class="ff-print-fix"></div>\n    ${shown(thread, message, unfolded)}\n    `)}`;
}
