import { html, type Markup, paragraphs } from '../html.ts';
import type { DemoThread } from '../thread.ts';
import { type FollowUp, template } from '../validate.ts';
import { layout, ORIGIN, type Visit } from './layout.ts';

interface Filled {
  readonly thread: DemoThread;
  readonly isReview: boolean;
  /** What the address or an earlier try brought along. */
  readonly body: string | null;
  readonly objections: readonly string[];
}

function token(visit: Visit): Markup {
  return html`<input type="hidden" name="authenticity_token" value="${visit.token}" autocomplete="off">`;
}

function purpose(isReview: boolean): Markup {
  if (isReview) {
    return html`<input type="hidden" name="outgoing_message[what_doing]" id="outgoing_message_what_doing" value="internal_review" autocomplete="off">`;
  }
  return html`<fieldset><legend>What are you doing?</legend>
      <div><input type="radio" name="outgoing_message[what_doing]" id="internal_review" value="internal_review"> <label for="internal_review">Asking for an internal review</label></div>
      <div><input type="radio" name="outgoing_message[what_doing]" id="sort_normal" value="normal_sort" checked> <label for="sort_normal">Anything else, such as a reminder</label></div>
    </fieldset>`;
}

function complaints(objections: readonly string[]): Markup | null {
  if (!objections.length) return null;
  return html`<div class="errorExplanation" id="errorExplanation" role="alert"><ul>${objections.map((words) => html`<li>${words}</li>`)}</ul></div>`;
}

function reviewField(isReview: boolean): Markup | null {
  return isReview
    ? html`<input type="hidden" name="internal_review" id="internal_review" value="1" autocomplete="off">`
    : null;
}

/** The form for a reply or a review. Only the requester gets it. */
export function formPage({ thread, isReview, body, objections }: Filled, visit: Visit): string {
  const heading = isReview
    ? `Ask ${thread.authority.name} for an internal review`
    : `Write to ${thread.authority.name}`;
  return layout(visit, {
    title: heading,
    id: 'followups_new',
    body: html`<div id="show_response_view" class="show_response_view"><div id="followup" class="followup">
  <h1>${heading}</h1>
  ${complaints(objections)}
  <p>Please write only about your request <a href="/request/${thread.slug}">${thread.title}</a>.</p>
  <form class="new_outgoing_message" id="followup_form" action="${ORIGIN}/request/${thread.slug}/followups/preview" accept-charset="UTF-8" method="post">${token(visit)}
    <p><label for="outgoing_message_body">Your message</label>
      <textarea rows="15" cols="55" name="outgoing_message[body]" id="outgoing_message_body">
${body ?? template(thread, isReview)}</textarea></p>
    ${purpose(isReview)}
    <p><input type="hidden" name="submitted_followup" id="submitted_followup" value="1" autocomplete="off">
      ${reviewField(isReview)}
      <input type="submit" name="commit" value="Preview your message"></p>
  </form>
</div></div>`,
  });
}

/** What would be sent, for a last look. */
export function previewPage(thread: DemoThread, { body, whatDoing }: FollowUp, visit: Visit): string {
  const isReview = whatDoing === 'internal_review';
  return layout(visit, {
    title: 'Preview',
    id: 'followups_preview',
    body: html`<div id="followup" class="followup">
  <form class="new_outgoing_message" id="preview_form" action="${ORIGIN}/request/${thread.slug}/followups" accept-charset="UTF-8" method="post">${token(visit)}
    <h1>Look at your message before it is sent</h1>
    <div class="correspondence box" id="outgoing-0">
      <p class="preview_subject"><strong>To:</strong> ${thread.authority.name}</p>
      <div class="correspondence_text">${paragraphs(body)}
        <input type="hidden" name="outgoing_message[body]" id="outgoing_message_body" value="${body}" autocomplete="off"></div>
    </div>
    <p><strong>Mind:</strong> your message and every answer to it will be public.</p>
    <input type="hidden" name="outgoing_message[what_doing]" id="outgoing_message_what_doing" value="${whatDoing}" autocomplete="off">
    <p><input type="hidden" name="submitted_followup" id="submitted_followup" value="1" autocomplete="off">
      ${reviewField(isReview)}
      <input type="submit" name="reedit" value="Edit it again">
      <input type="submit" name="submit" value="Send and publish"></p>
  </form>
</div>`,
  });
}

/** For somebody who is signed in and is not the requester. */
export function wrongPersonPage(thread: DemoThread, visit: Visit): string {
  return layout(visit, {
    title: 'Not yours',
    id: 'followups_new',
    body: html`<p id="sign_in_reason" class="sign_in_reason">Only ${thread.requester.name} can write in this request.</p>`,
  });
}
