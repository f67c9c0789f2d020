import { describe, expect, test } from 'vitest';
import type { Answered, Asked } from './answers.ts';
import { ORIGIN } from './pages/layout.ts';
import { maren, tobias } from './people.ts';
import { openPortal } from './portal.ts';
import { answer } from './routes.ts';
import type { Person } from './thread.ts';
import { template } from './validate.ts';

const TODAY = '2026-11-21';
const SLUG = 'complaints_numbers_software_cost';

function ask(
  path: string,
  viewer: Person | null,
  form?: Readonly<Record<string, string>>,
  portal = openPortal(TODAY),
): Answered {
  const asked: Asked = {
    method: form ? 'POST' : 'GET',
    url: new URL(path, ORIGIN),
    path,
    form: new URLSearchParams({ authenticity_token: 'token', ...form }),
    viewer,
    notice: null,
    today: TODAY,
    clock: '12:00',
    nonce: 'nonce',
    token: 'token',
  };
  return answer(portal, asked);
}

function followUp(body: string, whatDoing = 'internal_review'): Readonly<Record<string, string>> {
  return { 'outgoing_message[body]': body, 'outgoing_message[what_doing]': whatDoing };
}

function thread() {
  const found = openPortal(TODAY).find(SLUG);
  if (!found) throw new Error(`The demo has no thread ${SLUG}: choose another one for this test.`);
  return found;
}

const LETTER = 'Dear Harrowmere District Council,\n\nPlease look at this again.\n\nYours faithfully,\n\nMaren Holloway';

describe('addresses', () => {
  test.each([
    ['/', 200, 'id="general_frontpage"'],
    ['/list/all', 200, 'class="request_listing"'],
    [`/request/${SLUG}`, 200, 'id="request_show"'],
    [`/request/${SLUG}/new`, 200, 'id="request_status"'],
    [`/request/${SLUG}.json`, 200, '"law_used":"foi"'],
    [`/request/${SLUG}/details`, 200, 'id="request_details"'],
    ['/request/a_dispute_with_a_neighbour', 403, 'id="request_show"'],
    ['/request/nobody_asked_this', 404, 'id="error-page"'],
    ['/user/maren_holloway/requests', 200, 'id="user_show"'],
    ['/user/maren_holloway/requests', 200, 'rel="next" href="/user/maren_holloway/requests?page=2"'],
    ['/user/maren_holloway/requests?page=2', 200, 'rel="prev"'],
    ['/feed/search/requested_by:maren_holloway.json', 200, '"url_title":"vacant_allotments"'],
    ['/feed/search/requested_by:maren_holloway.json?page=2', 200, '[]'],
    ['/robots.txt', 200, 'Disallow: */feed/'],
    ['/body/strathcarrick_council.json', 200, '"scotland"'],
    ['/request/tender_for_campus_catering/response/92031/attach/2/Refusal%20notice%20IG-0932.txt', 200, 'IG-0932'],
  ])('%s answers %i', (path, status, part) => {
    const answered = ask(path, null);
    expect(answered.status).toBe(status);
    expect(answered.body).toContain(part);
  });

  test('folded text is not in the page until it is unfolded', () => {
    expect(ask('/request/heating_at_the_leisure_centre', null).body).not.toContain('fitted in 2009');
    expect(ask('/request/heating_at_the_leisure_centre?unfold=1', null).body).toContain('fitted in 2009');
  });

  test('the text of a hidden message is not in the page', () => {
    expect(ask('/request/taxi_licences_revoked', tobias).body).toContain('class="hidden_message"');
  });

  test('nobody is led to another site after signing in', () => {
    for (const back of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example'])
      expect(ask(`/profile/sign_in?as=maren_holloway&r=${encodeURIComponent(back)}`, null).headers?.['location']).toBe(
        '/',
      );
  });
});

describe('the follow-up form', () => {
  const path = `/request/${SLUG}/followups/new?internal_review=1`;

  test('is for the requester', () => {
    expect(ask(path, null).headers?.['location']).toBe(`/profile/sign_in?r=${encodeURIComponent(path)}`);
    expect(ask(path, tobias).status).toBe(403);
    expect(ask(path, maren).body).toContain('id="followup_form"');
  });

  test.each([
    ['nothing', '', 'internal_review', 'enter your message'],
    ['the form as it was', template(thread(), true), 'internal_review', 'above the sign-off'],
    ['text below the sign-off', `${template(thread(), true)}\nMore.`, 'internal_review', 'above the sign-off'],
    ['no name', 'Dear Sir,\n\nWhy?\n\nYours faithfully,', 'internal_review', 'your name'],
    ['only small letters', 'dear council, please look again', 'internal_review', 'capital and small'],
    ['only capitals', 'LOOK AT THIS AGAIN', 'internal_review', 'capital and small'],
    ['no purpose', LETTER, '', 'what kind of message'],
    ['the same again', thread().messages[0]?.text ?? '', 'internal_review', 'sent that very message'],
  ])('objects to %s', (_what, body, whatDoing, words) => {
    const answered = ask(`/request/${SLUG}/followups/preview`, maren, followUp(body, whatDoing));
    expect(answered.body).toContain(words);
    expect(answered.body).not.toContain('id="preview_form"');
  });

  test('shows a letter before it is sent, and sends nothing by that', () => {
    const portal = openPortal(TODAY);
    const answered = ask(`/request/${SLUG}/followups/preview`, maren, followUp(LETTER), portal);
    expect(answered.body).toContain('id="preview_form"');
    expect(portal.find(SLUG)?.messages).toHaveLength(thread().messages.length);
  });

  test('takes a letter in when it is sent', () => {
    const portal = openPortal(TODAY);
    expect(ask(`/request/${SLUG}/followups`, maren, followUp(LETTER), portal).status).toBe(302);
    expect(portal.find(SLUG)).toMatchObject({ state: 'internal_review' });
    expect(portal.find(SLUG)?.messages.at(-1)).toMatchObject({ as: 'internal_review', text: LETTER });
  });

  test('takes nothing without the token of its own page', () => {
    const answered = ask(`/request/${SLUG}/followups`, maren, { ...followUp(LETTER), authenticity_token: 'forged' });
    expect(answered.status).toBe(422);
  });
});
