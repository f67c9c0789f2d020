import { BOUNCES } from '../phrases/bounces';
import type { Span } from '../prose';
import type { Message } from '../thread';
import { judge, type Verdict } from './verdict';
import { flatten } from './voice';

const DAEMON = /\b(?:mailer-?daemon|postmaster|mail delivery)\b/i;

/** Whether a mail system wrote it. It may quote the whole message: only its beginning is its own. */
export function isBounce({ author, text }: Message): boolean {
  return DAEMON.test(author) || (text.length < 6_000 && BOUNCES.test(flatten(text.slice(0, 1_500))));
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
