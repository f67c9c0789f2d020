// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { alaveteli } from '../../lib/portals/alaveteli';
import { openCase } from './stored';

const SITE = 'https://www.whatdotheyknow.com';
const box = '<textarea name="outgoing_message[body]" id="outgoing_message_body"></textarea>';
const fixed = '<input type="hidden" name="outgoing_message[what_doing]" value="internal_review">';
const radio = (checked: string) =>
  ['internal_review', 'normal_sort']
    .map(
      (value) =>
        `<input type="radio" name="outgoing_message[what_doing]" value="${value}" ${value === checked ? 'checked' : ''}>`,
    )
    .join('');
const link = '<p>About <a href="/cy/request/elm_trees">Elm trees</a></p>';
const letter = '<div class="incoming correspondence"><a href="/request/another_request">another</a></div>';

function formAt(url: string, html: string) {
  const document = new DOMParser().parseFromString(`<div id="content">${html}</div>`, 'text/html');
  return alaveteli.replyForm({ url, document });
}

describe('the reply form', () => {
  const form = (action: string, inside: string) => `<form id="followup_form" action="${action}">${inside}</form>`;
  const elm = `${SITE}/request/elm_trees`;
  it.each<[why: string, url: string, html: string, thread: string | null, isReview?: boolean]>([
    [
      'a review says so in a hidden field',
      `${elm}/followups/new?internal_review=1`,
      form(`${elm}/followups/preview`, box + fixed),
      elm,
      true,
    ],
    [
      'a follow-up is none',
      `${elm}/followups/new`,
      form('/request/elm_trees/followups/preview', box + radio('normal_sort')),
      elm,
      false,
    ],
    [
      'an undecided one is none yet',
      `${elm}/followups/new/5`,
      form('/request/elm_trees/followups/preview?incoming_message_id=5', box + radio('')),
      elm,
      false,
    ],
    [
      'the user chose a review',
      `${elm}/followups/new`,
      form('/request/elm_trees/followups/preview', box + radio('internal_review')),
      elm,
      true,
    ],
    [
      'shown again with errors',
      `${elm}/followups/preview`,
      form('/request/elm_trees/followups/preview', box + fixed),
      elm,
      true,
    ],
    [
      'releases to 0.44 have a number, and a link',
      `${SITE}/en/request/540127/followups/new`,
      letter + link + form('/en/request/540127/followups/preview', box + fixed),
      elm,
      true,
    ],
    [
      'releases to 0.23 had another path',
      `${SITE}/request/540127/response?internal_review=1`,
      link + form('/request/540127/response', `${box}<input type="hidden" name="internal_review" value="1">`),
      elm,
      true,
    ],
    [
      'a number alone names no thread',
      `${SITE}/request/540127/followups/new`,
      letter + form('/request/540127/followups/preview', box),
      null,
    ],
    [
      'FYI puts a number before the title',
      'https://fyi.org.nz/request/77-elms/followups/new',
      form('/request/77-elms/followups/preview', box),
      'https://fyi.org.nz/request/77-elms',
      false,
    ],
    [
      'the preview has no box to write in',
      `${elm}/followups/preview`,
      '<form id="preview_form" action="/request/elm_trees/followups"><input name="outgoing_message[body]"></form>',
      null,
    ],
    [
      'who is not the requester gets no form',
      `${elm}/followups/new`,
      '<p id="sign_in_reason">Only Ann Elder may do that</p>',
      null,
    ],
    [
      'a form without its box is none',
      `${elm}/followups/new`,
      form('/request/elm_trees/followups/preview', fixed),
      null,
    ],
  ])('%s', (_why, url, html, thread, isReview) => {
    const found = formAt(url, html);
    expect(found?.threadUrl ?? null).toBe(thread);
    if (thread) expect(found?.isReview).toBe(isReview);
    if (thread) expect(found?.box.id).toBe('outgoing_message_body');
  });
});

describe('the address of the review form', () => {
  it.each<[name: string, address: string | null, why: string]>([
    ['today', `${SITE}/request/bus_shelters_2/followups/new?internal_review=1`, 'an ordinary thread has one'],
    ['release-0.20-welsh', `${SITE}/request/cerbydau_2/followups/new?internal_review=1`, 'without the language'],
    ['private-link', null, 'the token is not the name of the request'],
    ['external-closed', null, 'nobody can be written to'],
    ['external-named', null, 'an external requester has no account there'],
    ['translated-address', null, 'the translated path is not known'],
    ['surprises', null, 'there is no address'],
  ])('%s: %s, as %s', (name, address) => {
    const page = openCase(`alaveteli/${name}`);
    expect(alaveteli.reviewForm(alaveteli.read(page).thread)).toBe(address);
  });

  it('leads to a form that names the same thread', () => {
    const { thread } = alaveteli.read(openCase('alaveteli/today'));
    const address = alaveteli.reviewForm(thread) ?? '';
    expect(
      formAt(
        address,
        `<form id="followup_form" action="${new URL(address).pathname.replace('new', 'preview')}">${box}</form>`,
      )?.threadUrl,
    ).toBe(thread.url);
  });
});
