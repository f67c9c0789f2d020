import { inWords } from '../days.ts';
import { html, type Markup } from '../html.ts';
import type { Status } from '../status.ts';
import type { DemoThread } from '../thread.ts';

/** What the portal says under the heading about how a request stands. */
export function statusText(thread: DemoThread, status: Status, due: string): Markup {
  const body = html`<a href="/body/${thread.authority.slug}">${thread.authority.name}</a>`;
  const day = html`<strong><time datetime="${due}" title="${due}">${inWords(due)}</time></strong>`;
  const review = `/request/${thread.slug}/followups/new?internal_review=1`;
  switch (status) {
    case 'waiting_response':
      return html`We are <strong>waiting for an answer</strong> from ${body}. It should come promptly and normally no later than ${day}.`;
    case 'waiting_response_overdue':
      return html`The answer is <strong>delayed</strong>. ${body} should normally have given it by ${day}.`;
    case 'waiting_response_very_overdue':
      return html`The answer is <strong>long overdue</strong>. You can complain by <a href="${review}">asking for an internal review</a>.`;
    case 'waiting_classification':
      return html`The last answer has <strong>not been classified</strong> yet.`;
    case 'waiting_clarification':
      return html`${body} has <strong>asked for clarification</strong>.`;
    case 'internal_review':
      return html`We are <strong>waiting for an internal review</strong> by ${body}.`;
    case 'not_held':
      return html`${body} <strong>did not have</strong> the information.`;
    case 'rejected':
      return html`${body} <strong>refused</strong> the request.`;
    case 'partially_successful':
      return html`The request was <strong>partially successful</strong>.`;
    case 'successful':
      return html`The request was <strong>successful</strong>.`;
    default:
      return status satisfies never;
  }
}
