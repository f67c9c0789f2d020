import type { ActKind } from '../thread/act';
import { givenFor } from './blanks';
import { type Brief, dayOf, deedsOf } from './brief';
import type { Choices } from './letter';
import { distinct, list, quote, sayDay } from './phrase';
import type { ReviewWords } from './wording';

/** The greeting: as the user wants it, else the name of who is written to. */
export function writeSalutation(name: string, wanted: string): string {
  if (wanted.trim() !== '') return wanted.trim();
  return name === '' ? 'Dear Sir or Madam,' : `Dear ${name},`;
}

/** The request by name: `my request “Bandstand repairs” of 2 March 2026 (your reference SDC/0412), made under the … Act 2000`. */
export function tellRequest(
  brief: Brief,
  choices: Choices,
  reference: string | null,
  { law = true, whose = 'your' }: { readonly law?: boolean; readonly whose?: 'your' | 'its' } = {},
): string {
  const title = quote(brief.thread.title, 120);
  const on = brief.request === null ? '' : (dayOf(brief.request.message) ?? '');
  const made = on === '' ? (givenFor(choices, 'request-date') ?? '') : sayDay(on);
  const parts = [
    'my request',
    title === '' ? '' : ` ${title}`,
    made === '' ? '' : ` of ${made}`,
    reference === null ? '' : ` (${whose} reference ${reference})`,
    brief.wording.law === null || !law ? '' : `, made under ${brief.wording.law}`,
  ];
  return parts.join('');
}

/** What is asked for, about which request, and what came of it: the first paragraph of a letter that asks for a review. */
export function writeOpening(brief: Brief, words: ReviewWords, choices: Choices, reference: string | null): string {
  const { ask, handOver, form } = words;
  const named = brief.wording.law?.replace(/^the /, '') ?? '';
  const law = named === '' || !ask.before.includes(named);
  const request = tellRequest(brief, choices, reference, { law }).replace(/^my request/, '');
  const after = ask.after === '' ? '' : `, ${ask.after}`;
  const sentence = `${ask.before}${request}${after}.`;
  return [handOver, sentence, form ?? '', writeHistory(brief)].filter((part) => part !== '').join(' ');
}

const steps: Readonly<Partial<Record<ActKind, { readonly did: string; readonly again: string }>>> = {
  clarification: { did: 'I clarified it on', again: 'I clarified it again on' },
  response: { did: 'You responded on', again: 'You responded again on' },
  'review-request': { did: 'I first asked for a review on', again: 'I asked for a review again on' },
  'review-outcome': { did: 'You gave its outcome on', again: 'You gave another outcome on' },
};

/** What came of the request, step by step in order of the days; where nothing did, that it was acknowledged. */
function writeHistory(brief: Brief): string {
  const runs: { readonly kind: ActKind; readonly days: string[] }[] = [];
  for (const { act, message } of brief.deeds) {
    const day = dayOf(message);
    if (steps[act.kind] === undefined || day === null || day === '') continue;
    const run = runs.at(-1);
    if (run?.kind === act.kind) run.days.push(sayDay(day));
    else runs.push({ kind: act.kind, days: [sayDay(day)] });
  }
  const acknowledged = brief.responses.length > 0 ? '' : sayDays(brief, 'acknowledgement');
  const told = runs.map(({ kind, days }, at) => {
    const isAgain = runs.slice(0, at).some((earlier) => earlier.kind === kind);
    return `${steps[kind]?.[isAgain ? 'again' : 'did'] ?? ''} ${list(distinct(days))}.`;
  });
  return [acknowledged && `You acknowledged it on ${acknowledged}.`, ...told].filter((part) => part !== '').join(' ');
}

/** The days of what was done, in words; empty where none shows one. */
export function sayDays(brief: Brief, ...kinds: Parameters<typeof deedsOf>[1][]): string {
  const days = deedsOf(brief, ...kinds).map((deed) => dayOf(deed.message));
  return list(distinct(days.flatMap((day) => (day === null || day === '' ? [] : [sayDay(day)]))));
}

/** What is wanted, and by when; the limits are the regime's own figures. */
export function writeClosing({ regime }: Brief, { byWhen }: ReviewWords): string {
  const wanted = 'I ask that the review be carried out by somebody who took no part in the handling of the request.';
  const decide = regime?.review?.decide.count;
  const most = regime?.review?.decideAtMost?.count ?? decide;
  const when = byWhen.replaceAll('{decide}', `${decide ?? ''}`).replaceAll('{most}', `${most ?? ''}`);
  return decide === undefined && when !== byWhen ? wanted : `${wanted} ${when}`;
}

/** Where everything can be read; empty when the thread has no address. */
export function writeLink(brief: Brief): string {
  return brief.thread.url === '' ? '' : `All of our correspondence is at ${brief.thread.url}`;
}

/** The sign-off. Portals turn a letter away that has no name under it. */
export function writeSignOff(name: string, regards = 'Yours faithfully,'): string {
  return name === '' ? regards : `${regards}\n\n${name}`;
}
