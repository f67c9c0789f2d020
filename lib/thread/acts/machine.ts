import { BOUNCES } from '../phrases/machines';
import type { Span } from '../prose';
import type { Message } from '../thread';
import { isInstant, type Scene } from './scene';
import { readSigns, type Signs } from './signs';
import { judge, type Verdict } from './verdict';
import { flatten } from './voice';

const DAEMON = /\b(?:mailer-?daemon|postmaster|mail delivery)\b/i;

/** A bounce may quote the whole message: only its beginning is the mail system's own. */
export function judgeBounce(message: Message): Verdict | null {
  const start = message.text.slice(0, 1_500);
  const signs = readSigns(
    [{ start: 0, end: start.length, text: flatten(start), restated: false, labelled: false }],
    BOUNCES,
  );
  const daemon = DAEMON.test(message.author);
  const brief = message.text.length < 6_000;
  if (!daemon && !(brief && signs.force('bounces') === 3)) return null;
  return judge('bounce', daemon ? 3 : 2, firstLine(message));
}

function firstLine(message: Message): Span | null {
  const start = message.text.search(/\S/);
  if (start < 0) return null;
  const feed = message.text.indexOf('\n', start);
  return { start, end: Math.min(feed < 0 ? message.text.length : feed, start + 300) };
}

/** An absent person or a mailbox that answers everybody alike; null when the letter speaks of the request. */
export function judgeMachine(message: Message, scene: Scene, signs: Signs): Verdict | null {
  const { away, generic, receives } = {
    away: signs.force('away'),
    generic: signs.force('generic'),
    receives: signs.force('receives'),
  };
  if (signs.force('delivers') || signs.force('refuses') >= 3 || signs.force('lacks') >= 3) return null;
  if (away >= 3 && signs.force('delays') < 3) return judge('auto-reply', 3, signs.at('away'));
  if (receives >= 2 || signs.force('asks') >= 2 || signs.force('delays') >= 3) return null;
  if (generic >= 2) return judge('auto-reply', 2, signs.at('generic'));
  const instant = isInstant(scene, message);
  return instant && (generic >= 1 || receives === 0)
    ? judge('auto-reply', 2, signs.at('generic') ?? signs.at('pends'))
    : null;
}
