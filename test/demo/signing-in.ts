import { type Answered, type Asked, page, redirect } from './answers.ts';
import { signInPage } from './pages/lists.ts';
import type { Portal } from './portal.ts';

/** Only a path of this site, so that nobody is sent elsewhere. */
function backPath({ url }: Asked): string {
  const back = url.searchParams.get('r') ?? '/';
  return /^\/(?![/\\])/.test(back) ? back : '/';
}

/** Signs somebody in by a link, or lets them choose whom. */
export function signIn(portal: Portal, asked: Asked): Answered {
  const person = portal.people.find(({ slug }) => slug === asked.url.searchParams.get('as'));
  if (!person) return page(signInPage(portal.people, backPath(asked), asked));
  return redirect(backPath(asked), `_wdtk_cookie_session=${person.slug}; Path=/; Secure; HttpOnly; SameSite=Lax`);
}

/** Signs out. */
export function signOut(_portal: Portal, asked: Asked): Answered {
  return redirect(backPath(asked), '_wdtk_cookie_session=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax');
}
