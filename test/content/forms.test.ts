import { expect, test } from 'vitest';
import { explainNoForm, formFor } from '../../entrypoints/panels/forms';
import type { LetterKind } from '../../lib/letters/letter';
import type { PageFacts } from '../../lib/messaging/protocol';

const followUpForm = 'https://www.whatdotheyknow.com/request/benches/followups/new';
const reviewForm = `${followUpForm}?internal_review=1`;

test.each<[LetterKind, string | null, string]>([
  ['chaser', followUpForm, 'a message like any other'],
  ['extension-challenge', followUpForm, 'a message like any other'],
  ['clarification', followUpForm, 'a message like any other'],
  ['narrowed-request', followUpForm, 'it stays within the request'],
  ['internal-review', reviewForm, 'the site counts from it, and says so to the authority'],
  ['complaint', null, 'its reader is not on the site'],
  ['new-request', null, 'another request'],
])('%s goes into %s: %s', (kind, form) => {
  expect(formFor(kind, { reviewForm, followUpForm })).toBe(form);
  expect(formFor(kind, { reviewForm: null, followUpForm: null })).toBeNull();
});

test.each<[PageFacts['viewer'], LetterKind, string | null, RegExp | null, string]>([
  ['requester', 'internal-review', reviewForm, null, 'the requester where there is a form'],
  ['requester', 'internal-review', null, /no form/, 'a site or thread without one'],
  ['signed-out', 'chaser', followUpForm, /sign in/, 'the requester may not be signed in'],
  ['other', 'chaser', followUpForm, /copy the letter/, 'somebody else may copy it'],
  ['other', 'chaser', null, /no form/, 'what cannot be done by anybody comes first'],
  ['requester', 'complaint', null, /somebody else than the authority/, 'a regulator does not read the site'],
  ['signed-out', 'new-request', null, /a request of its own/, 'it needs a form of its own'],
])('%s with %s, form %s: %s (%s)', (viewer, kind, form, words) => {
  const why = explainNoForm(viewer, kind, form);
  if (words === null) expect(why).toBeNull();
  else expect(why).toMatch(words);
});
