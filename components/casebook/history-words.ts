import type { HistoryEntry } from '../../lib/cases/case';
import type { KeptView } from '../../lib/messaging/protocol';
import type { IsoDay } from '../../lib/thread/thread';
import { showDay } from '../day';

/** What the words of a history speak of. */
type Spoken = Pick<KeptView, 'facts' | 'view'>;

/** An entry as a sentence of its own. */
const sentences = {
  tracked: (detail) => `You began to track it, with ${detail}.`,
  message: (detail, spoken) => `${nameMessages(detail, spoken)}.`,
  'portal-status': (detail) => sayStatus(detail),
  corrected: (detail, spoken) => `You corrected ${sayTarget(detail, spoken)}.`,
  'correction-undone': (detail, spoken) => `You took back what you corrected: ${sayTarget(detail, spoken)}.`,
  'day-passed': (detail) => `${capital(withDays(detail))}.`,
  kept: (detail) => sayKept(detail),
  imported: (detail) => `It came with a backup: ${detail}.`,
  draft: (detail) => `Letter: ${withDays(detail)}.`,
} as const satisfies Record<HistoryEntry['what'], (detail: string, spoken: Spoken) => string>;

/** What happened, in a sentence that needs none of the portal's own names: `Holding letter (Tuesday 1 April 2025) appeared.` */
export function tellEntry({ what, detail }: HistoryEntry, spoken: Spoken): string {
  return sentences[what](detail, spoken);
}

/** The civil day of a moment where the thread is. */
export function dayOf(at: string, zone: string): IsoDay {
  const moment = Date.parse(at);
  if (Number.isNaN(moment)) return at;
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(moment);
  } catch {
    return at.slice(0, 10);
  }
}

/** What the user changed of what he keeps with a case, as `changeKeeping` notes it. His own words stay as they are. */
const keptWords: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^notes written$/, () => 'You wrote notes.'],
  [/^notes cleared$/, () => 'You cleared your notes.'],
  [/^tagged (.*)$/s, (tag = '') => `You tagged it \u201c${tag}\u201d.`],
  [/^no longer tagged (.*)$/s, (tag = '') => `You took the tag \u201c${tag}\u201d away.`],
  [/^rests until (.*)$/, (day = '') => `You let it rest until ${showDay(day)}.`],
  [/^rests no longer$/, () => 'You woke it.'],
  [/^archived$/, () => 'You archived it.'],
  [/^taken out of the archive$/, () => 'You took it out of the archive.'],
  [/^reminder for (\S+): (.*)$/s, (day = '', text = '') => `You set a reminder for ${showDay(day)}${after(text)}.`],
  [/^reminder removed: (.*)$/s, (text = '') => `You removed a reminder${after(text)}.`],
];

function sayKept(detail: string): string {
  for (const [form, say] of keptWords) {
    const found = detail.match(form);
    if (found) return say(...found.slice(1));
  }
  return `You: ${withDays(detail)}.`;
}

function after(text: string): string {
  return text === '' ? '' : `: \u201c${text}\u201d`;
}

function withDays(detail: string): string {
  return detail.replace(/\d{4}-\d\d-\d\d/g, showDay);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names for the ids of messages, wherever they stand. */
function nameMessages(detail: string, { facts, view }: Spoken): string {
  const words = detail.split(' ').map((word) => {
    const message = facts.thread.messages.find(({ id }) => id === word);
    if (!message) return word;
    const title = view.assessment.notes.find(({ messageId }) => messageId === word)?.title ?? 'Message';
    return message.sentOn === null ? title : `${title} of ${showDay(message.sentOn)}`;
  });
  return words.join(' ');
}

/** `act:incoming-2 → holding`: what was corrected, and to what. */
function sayTarget(detail: string, spoken: Spoken): string {
  const [target = '', to] = detail.split(' \u2192 ');
  const [kind = '', id = ''] = target.split(/:(.*)/s);
  const question = spoken.view.assessment.questions.find((row) => row.question.id === id)?.question;
  const names: Readonly<Record<string, string>> = {
    regime: 'which law it is under',
    school: "the school's term dates",
    act: `what this message is: ${nameMessages(id, spoken)}`,
    answer: `what became of ${question?.label ?? 'a question'}`,
  };
  const what = names[kind] ?? target;
  const law = spoken.view.laws.find((one) => one.id === to)?.name;
  return to === undefined ? what : `${what}, to \u201c${law ?? to.replace(/[-_]/g, ' ')}\u201d`;
}

function sayStatus(detail: string): string {
  const { field, words } = statedIn(detail);
  const [before = '', after = ''] = words.split(' \u2192 ');
  return `The site's own ${field} changed from \u201c${before}\u201d to \u201c${after}\u201d.`;
}

/** What the site stated otherwise, its status, title or authority, and the words of it. */
export function statedIn(detail: string): { readonly field: string; readonly words: string } {
  const found = /^(title|authority): (.*)$/su.exec(detail);
  return found
    ? { field: found[1] ?? '', words: found[2] ?? '' }
    : { field: 'status', words: detail.replace(/_/g, ' ') };
}
