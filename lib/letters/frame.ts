import { type Brief, dayOf, deedsOf } from './brief';
import { closingStart, linkStart } from './edit';
import { distinct, list, quote, sayDay } from './phrase';
import type { ReviewWords } from './wording';

/** The greeting: as the user wants it, else the name of who is written to. */
export function writeSalutation(name: string, wanted: string): string {
  if (wanted.trim() !== '') return wanted.trim();
  return name === '' ? 'Dear Sir or Madam,' : `Dear ${name},`;
}

/** What is asked for, about which request, and what came of it: the letter's first paragraph. */
export function writeOpening(brief: Brief, words: ReviewWords, reference: string | null): string {
  const { law } = brief.wording;
  const { ask, handOver, form } = words;
  const title = quote(brief.thread.title, 120);
  const on = brief.request === null ? null : dayOf(brief.request.message);
  const made = on === null ? '' : ` of ${sayDay(on)}`;
  const under = law === null || ask.before.includes(law.replace(/^the /, '')) ? '' : `, made under ${law}`;
  const ref = reference === null ? '' : ` (your reference ${reference})`;
  const after = ask.after === '' ? '' : `${under === '' ? ',' : ''} ${ask.after}`;
  const sentence = `${ask.before}${title === '' ? '' : ` ${title}`}${made}${ref}${under}${after}.`;
  return [handOver, sentence, form ?? '', writeHistory(brief)].filter((part) => part !== '').join(' ');
}

/** What came of the request, by its dates. */
function writeHistory(brief: Brief): string {
  const clarified = sayDays(brief, 'clarification');
  const answered = sayDays(brief, 'response');
  const acknowledged = answered === '' ? sayDays(brief, 'acknowledgement') : '';
  const asked = sayDays(brief, 'review-request');
  const decided = sayDays(brief, 'review-outcome');
  return [
    acknowledged && `You acknowledged it on ${acknowledged}.`,
    clarified && `I clarified it on ${clarified}.`,
    answered && `You responded on ${answered}.`,
    asked && `I first asked for a review on ${asked}.`,
    decided && `You gave its outcome on ${decided}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function sayDays(brief: Brief, kind: Parameters<typeof deedsOf>[1]): string {
  const days = deedsOf(brief, kind).map((deed) => dayOf(deed.message));
  return list(distinct(days.flatMap((day) => (day === null ? [] : [sayDay(day)]))));
}

/** What is wanted, and by when; the limits are the regime's own figures. */
export function writeClosing({ regime }: Brief, { byWhen }: ReviewWords): string {
  const wanted = `${closingStart} by somebody who took no part in the handling of the request.`;
  const decide = regime?.review?.decide.count;
  const most = regime?.review?.decideAtMost?.count ?? decide;
  const when = byWhen.replaceAll('{decide}', `${decide ?? ''}`).replaceAll('{most}', `${most ?? ''}`);
  return decide === undefined && when !== byWhen ? wanted : `${wanted} ${when}`;
}

/** Where everything can be read; empty when the thread has no address. */
export function writeLink(brief: Brief): string {
  return brief.thread.url === '' ? '' : `${linkStart}${brief.thread.url}`;
}

/** The sign-off. Portals turn a letter away that has no name under it. */
export function writeSignOff(name: string, regards = 'Yours faithfully,'): string {
  return name === '' ? regards : `${regards}\n\n${name}`;
}
