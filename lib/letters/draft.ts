import type { Assessment } from '../assess/assessment';
import type { IsoDay, Thread } from '../thread/thread';
import { writeAdvice } from './advice';
import { type Brief, dayOf, deedsOf, readBrief, substance } from './brief';
import { writeClosing, writeLink, writeOpening, writeSalutation, writeSignOff } from './frame';
import { findGrounds } from './grounds';
import type { Ground, Letter } from './letter';
import { sayDay } from './phrase';
import { readReference } from './reference';

/**
 * The letter that asks for a review, built from what was found: an internal review under FOIA, representations under the EIR, a requirement
 * for review under FOISA. Always drafted; `advice` says when it is not the right step. Pure.
 *
 * @param off ids of the grounds that stay out of the text. Weak ones are to start there: draft once, then without them.
 * @param today civil day in the thread's zone
 */
export function draftLetter(thread: Thread, assessment: Assessment, off: readonly string[], today: IsoDay): Letter {
  const brief = readBrief(thread, assessment, today);
  const reference = readReference(referenceTexts(brief));
  const grounds = findGrounds(brief);
  const on = grounds.filter((ground) => !off.includes(ground.id));
  const parts = [
    writeSalutation(brief),
    writeOpening(brief, reference),
    ...on.map((ground) => ground.text),
    writeClosing(brief),
    writeLink(brief),
    writeSignOff(brief),
  ];
  return {
    kind: 'internal-review',
    subject: `${brief.wording.subject}: ${thread.title}`,
    grounds,
    text: writeApart(brief, parts.filter((part) => part !== '').join('\n\n')),
    missing: readMissing(brief, reference, on),
    advice: writeAdvice(brief, assessment, grounds),
  };
}

/** The authority's letters about the request itself: a review has a reference of its own. */
function referenceTexts(brief: Brief): readonly string[] {
  const first = deedsOf(brief, 'acknowledgement', 'auto-reply').map(({ message }) => message);
  const rest = substance(brief)
    .filter(({ act }) => act.kind !== 'review-outcome')
    .map(({ message }) => message);
  const own = new Set([...first, ...rest]);
  return brief.thread.messages.filter((message) => own.has(message)).map((message) => message.text);
}

/** Portals turn away a message that was sent before word for word: it then says that it was. */
function writeApart(brief: Brief, text: string): string {
  const bare = (words: string) => words.replace(/\s+/g, '');
  const sent = brief.thread.messages.filter((message) => message.party === 'requester');
  const same = sent.find((message) => bare(message.text) === bare(text));
  if (same === undefined) return text;
  const on = dayOf(same);
  return text.replace('\n\n', `\n\nI wrote to you in these words ${on === null ? 'before' : `on ${sayDay(on)}`}. `);
}

function readMissing(brief: Brief, reference: string | null, on: readonly Ground[]): readonly string[] {
  const { thread, request, wording } = brief;
  return [
    thread.authority.name.trim() === '' ? 'the name of the authority' : '',
    thread.requester.name.trim() === '' ? 'your name' : '',
    request === null || dayOf(request.message) === null ? 'the date of your request' : '',
    reference === null && brief.deeds.some(({ message }) => message.party === 'authority')
      ? 'the reference that the authority gave the request, if it gave one'
      : '',
    on.length === 0 && wording.form !== null
      ? 'the reason why you are dissatisfied, which this law wants in the letter'
      : '',
  ].filter((fact) => fact !== '');
}
