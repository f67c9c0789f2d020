import type { Act } from '../../lib/thread/act';
import { readProse } from '../../lib/thread/prose';
import type { Message, Thread } from '../../lib/thread/thread';

/** A thread with its acts, changed in a way that changes no answer. */
export interface Case {
  readonly thread: Thread;
  readonly acts: readonly Act[];
}

function eachMessage(one: Case, change: (message: Message, kind: string) => string): Case {
  const messages = one.thread.messages.map((message) => ({
    ...message,
    text: change(message, one.acts.find((act) => act.messageId === message.id)?.kind ?? ''),
  }));
  return rebind({ thread: { ...one.thread, messages }, acts: one.acts });
}

/** Citations keep their place only while the text does: they are laid again to the words that they quote. */
function rebind(one: Case): Case {
  const byId = new Map(one.thread.messages.map((message) => [message.id, message.text]));
  const acts = one.acts.map((act) => ({
    ...act,
    evidence: [],
    citations: act.citations.flatMap((citation) => {
      const pattern = new RegExp(
        citation.evidence.quote
          .trim()
          .split(/\s+/u)
          .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
          .join('\\s+(?:>\\s*)?'),
        'gu',
      );
      return [...(byId.get(act.messageId) ?? '').matchAll(pattern)].map((found) => ({
        cite: citation.cite,
        evidence: { messageId: act.messageId, start: found.index, end: found.index + found[0].length, quote: found[0] },
      }));
    }),
  }));
  return { thread: one.thread, acts };
}

/** Breaks long lines as a mail program does. */
export function rewrap(one: Case, width: number): Case {
  return eachMessage(one, (message) =>
    message.text
      .split('\n')
      .map((line) => wrapLine(line, width))
      .join('\n'),
  );
}

function wrapLine(line: string, width: number): string {
  const mark = /^[> ]*/u.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let open = '';
  for (const word of line.slice(mark.length).split(' ')) {
    if (open && mark.length + open.length + 1 + word.length > width) {
      lines.push(mark + open);
      open = word;
    } else open = open ? `${open} ${word}` : word;
  }
  return [...lines, mark + open].join('\n');
}

/** Writes every plain number label in another style, on both sides. */
export function relabel(one: Case, style: (n: string) => string): Case {
  return eachMessage(one, (message) =>
    readProse(message.text)
      .map((line) =>
        line.kind === 'footnotes'
          ? line.text
          : line.text.replace(/^((?:> ?)*)(\d{1,2})\. /u, (_, mark: string, n: string) => `${mark}${style(n)} `),
      )
      .join('\n'),
  );
}

/** Puts the request, quoted, under each message of the authority. */
export function quoteRequest(one: Case): Case {
  const first = one.thread.messages[0]?.text ?? '';
  const quote = first
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  return eachMessage(one, (message) =>
    message.party === 'authority'
      ? `${message.text}\n\nOn 3 January 2024 at 10:12, Requester <[FOI #1234 email]> wrote:\n\n${quote}`
      : message.text,
  );
}

const SIGNATURE = `Kind regards

Alexandra Whitcombe
Information Governance Officer
Telephone: 01632 960 555

This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error please tell the sender and delete it.`;

/** Puts a signature and a disclaimer under each message of the authority. */
export function sign(one: Case): Case {
  return eachMessage(one, (message) =>
    message.party === 'authority' && !/\n(?:>|From:)/u.test(message.text)
      ? `${message.text}\n\n${SIGNATURE}`
      : message.text,
  );
}

/** Sends the first response in two messages, cut at a blank line near its middle that stands before a labelled or repeated entry. */
export function splitResponse(one: Case): Case | null {
  const at = one.acts.findIndex((act) => act.kind === 'response');
  const message = one.thread.messages[at];
  const act = one.acts[at];
  if (
    !message ||
    !act ||
    message.attachments.length > 0 ||
    readProse(message.text).some((line) => line.kind === 'quote')
  )
    return null;
  const cuts = [...message.text.matchAll(/\n\n(?=(?:Q?\d+[a-z]?[.:)]|Q\d+|[a-z]\.|\([a-z0-9]+\)) )/gu)].map(
    (found) => found.index,
  );
  const cut = cuts.find(
    (place) => place > message.text.length / 3 && /\S/u.test(lastParagraph(message.text.slice(0, place))),
  );
  if (cut === undefined) return null;
  const parts = [
    message.text.slice(0, cut),
    `Dear requester,\n\nHere is the rest of our response.${message.text.slice(cut)}`,
  ];
  const messages = parts.map((text, i) => ({ ...message, id: `${message.id}${i}`, text }));
  const acts = messages.map((part) => ({ ...act, messageId: part.id }));
  return rebind({
    thread: { ...one.thread, messages: one.thread.messages.flatMap((old) => (old === message ? messages : [old])) },
    acts: one.acts.flatMap((old) => (old === act ? acts : [old])),
  });
}

/** Two entries of the first response that stand next to each other, each under a number that stands nowhere else, change places with their numbers. */
export function swapAnswers(one: Case): Case | null {
  const at = one.acts.findIndex((act) => act.kind === 'response');
  const message = one.thread.messages[at];
  if (!message || readProse(message.text).some((line) => line.kind === 'quote')) return null;
  const paragraphs = message.text.split('\n\n');
  const number = (words: string | undefined) => Number(/^(?:Q|Question )?(\d{1,2})[.:)] \S/u.exec(words ?? '')?.[1]);
  const numbers = paragraphs.map(number).filter((n) => !Number.isNaN(n));
  if (new Set(numbers).size < numbers.length) return null;
  const place = paragraphs.findIndex((words, i) =>
    [1, 2].every((step) => number(paragraphs[i + step]) === number(words) + step),
  );
  const [first = '', second = ''] = paragraphs.slice(place);
  if (place < 0 || /\b(?:above|below|previous|preceding|same|both|as \d|remaining|others?)\b/iu.test(first + second))
    return null;
  return eachMessage(one, (other) =>
    other === message ? message.text.replace(`${first}\n\n${second}`, () => `${second}\n\n${first}`) : other.text,
  );
}

/** The last paragraph, unless it is a heading over what follows. */
function lastParagraph(text: string): string {
  const last = text.split('\n\n').at(-1) ?? '';
  return /\d|[.?!]$/u.test(last) ? last : '';
}

/** Takes a stretch out of a message. */
export function remove(one: Case, messageId: string, start: number, end: number): Case {
  return eachMessage(one, (message) =>
    message.id === messageId ? message.text.slice(0, start) + message.text.slice(end) : message.text,
  );
}
