import { BOUNCES, HEADLINE } from '../phrases/bounces';
import { proseOf, type Span } from '../prose';
import type { Message } from '../thread';
import { judge, type Verdict } from './verdict';
import { flatten, readVoice } from './voice';

/** The names of mail systems; `Postmaster Support Team` and `Royal Mail Delivery Office` are people. */
const DAEMON = /\bmailer-?daemon\b|^"?postmaster"?(?:@|$)|\bmail delivery (?:sub-?system|system|service|software)\b/i;

/**
 * Whether a mail system wrote it, to say that the message itself was not delivered. It may quote the whole message: only its beginning is
 * its own. It greets nobody by name and answers nothing: what a person says of other post, or of an earlier failure, is none.
 */
export function isBounce(message: Message): boolean {
  const { author, text } = message;
  if (DAEMON.test(author)) return true;
  if (text.length >= 6_000 || !saysUndelivered(text.slice(0, 1_500))) return false;
  return !greetsSomebody(message) && !isAnswering(message);
}

function saysUndelivered(head: string): boolean {
  const first = head.split('\n').find((line) => /\S/.test(line)) ?? '';
  return BOUNCES.test(flatten(head)) || HEADLINE.test(flatten(first));
}

const NOBODY = /^\W*(?:dear )?(?:sender|user|customer|sir|madam|all|e-?mail user|correspondent)\b/i;

/** Before it says anything of a failure: the request that it quotes greets somebody too. */
function greetsSomebody(message: Message): boolean {
  const { text } = message;
  const greeting = proseOf(message).find(({ kind }) => kind === 'salutation');
  if (!greeting || NOBODY.test(greeting.text)) return false;
  return !saysUndelivered(text.slice(0, greeting.start));
}

/** So many items that ask nothing are an answer. */
const ITEMS = 2;

function isAnswering(message: Message): boolean {
  return readVoice(message).filter(({ text, labelled }) => labelled && !text.endsWith('?')).length >= ITEMS;
}

/** That it was not delivered, as its first line says. */
export function judgeBounce(message: Message): Verdict {
  return judge('bounce', 0.95, firstLine(message));
}

function firstLine({ text }: Message): Span | null {
  const start = text.search(/\S/);
  if (start < 0) return null;
  const feed = text.indexOf('\n', start);
  return { start, end: Math.min(feed < 0 ? text.length : feed, start + 300) };
}
