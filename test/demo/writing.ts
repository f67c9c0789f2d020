import { type Answered, type Asked, page, redirect } from './answers.ts';
import { formPage, previewPage, wrongPersonPage } from './pages/follow-up.ts';
import { missingPage } from './pages/thread-page.ts';
import type { Portal } from './portal.ts';
import type { DemoThread } from './thread.ts';
import { type FollowUp, objections } from './validate.ts';

function givenIn({ form, url }: Asked): FollowUp {
  return {
    body: (form.get('outgoing_message[body]') ?? url.searchParams.get('outgoing_message[body]') ?? '').replaceAll(
      '\r\n',
      '\n',
    ),
    whatDoing: form.get('outgoing_message[what_doing]') ?? '',
  };
}

/** Only the requester may write: anybody else is turned away, or to the sign-in page. */
function turnAway(thread: DemoThread, asked: Asked): Answered | null {
  if (!asked.viewer) return redirect(`/profile/sign_in?r=${encodeURIComponent(asked.path)}`);
  return asked.viewer.slug === thread.requester.slug ? null : page(wrongPersonPage(thread, asked), 403);
}

/** The form for a reply or a review, for the requester alone. */
export function showForm(portal: Portal, asked: Asked, [slug = '']: readonly string[]): Answered | null {
  const found = portal.find(slug);
  if (!found) return null;
  const isReview = asked.url.searchParams.get('internal_review') === '1';
  const body = givenIn(asked).body || null;
  return turnAway(found, asked) ?? page(formPage({ thread: found, isReview, body, objections: [] }, asked));
}

/** What would be sent, or the form again with what is wrong. */
export function showPreview(portal: Portal, asked: Asked, [slug = '']: readonly string[]): Answered | null {
  const found = portal.find(slug);
  if (!found) return null;
  return turnAway(found, asked) ?? objected(found, asked) ?? page(previewPage(found, givenIn(asked), asked));
}

function objected(thread: DemoThread, asked: Asked): Answered | null {
  if (asked.form.get('authenticity_token') !== asked.token) return page(missingPage(asked), 422);
  const given = givenIn(asked);
  const words = objections(thread, given);
  if (!words.length) return null;
  return page(
    formPage({ thread, isReview: given.whatDoing === 'internal_review', body: given.body, objections: words }, asked),
  );
}

/** Takes a message in. */
export function sendFollowUp(portal: Portal, asked: Asked, [slug = '']: readonly string[]): Answered | null {
  const found = portal.find(slug);
  if (!found) return null;
  const refused = turnAway(found, asked) ?? objected(found, asked);
  if (refused) return refused;
  const given = givenIn(asked);
  if (asked.form.has('reedit')) {
    const isReview = given.whatDoing === 'internal_review';
    return page(formPage({ thread: found, isReview, body: given.body, objections: [] }, asked));
  }
  portal.post(slug, given, asked.today, asked.clock);
  return redirect(`/request/${slug}`, 'notice=Your+message+has+been+sent.; Path=/; Secure');
}
