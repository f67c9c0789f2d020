import type { Assessment } from '../assess/assessment';
import type { IsoDay, Thread } from '../thread/thread';
import { openBlanks, signerOf } from './blanks';
import { type Brief, dayOf, readBrief } from './brief';
import { writeSalutation, writeSignOff } from './frame';
import { chaser } from './kinds/chaser';
import { clarification } from './kinds/clarification';
import { complaint } from './kinds/complaint';
import { extensionChallenge } from './kinds/extension-challenge';
import { composeIn } from './kinds/in-tongue';
import { internalReview } from './kinds/internal-review';
import type { Compose } from './kinds/kind';
import { narrowedRequest } from './kinds/narrowed-request';
import { newRequest } from './kinds/new-request';
import type { Choices, Letter, LetterKind } from './letter';
import { localOf } from './local';
import { sayDay } from './phrase';
import { tellOnce } from './rule';
import type { Tongue } from './tongue';

const kinds: Readonly<Record<LetterKind, Compose>> = {
  chaser,
  'extension-challenge': extensionChallenge,
  clarification,
  'internal-review': internalReview,
  complaint,
  'narrowed-request': narrowedRequest,
  'new-request': newRequest,
};

/**
 * A letter of a kind for a thread, built from what was found in it. Always drafted; `advice` says when it is not the right step. Pure.
 *
 * @param choices what the user chose. Weak grounds are to start off: draft once, then without them.
 * @param today civil day in the thread's zone
 */
export function draftLetter(thread: Thread, assessment: Assessment, choices: Choices, today: IsoDay): Letter {
  const brief = readBrief(thread, assessment, today);
  const sheet = composeFor(brief, choices.kind)(brief, assessment, choices);
  const grounds = tellOnce(sheet.grounds, choices.off);
  const on = grounds.filter(({ id }) => !choices.off.includes(id));
  const own = choices.own.trim();
  const parts = [
    sheet.tongue?.greeting ?? writeSalutation(sheet.reader, sheet.to === 'authority' ? choices.salutation : ''),
    ...sheet.before,
    ...on.map(({ text }) => text),
    own === '' ? '' : `${sheet.ownLead}\n\n${own}`,
    ...sheet.after,
    writeSignOff(signerOf(brief, choices), sheet.tongue?.signOff),
  ];
  const { title, to, subject, blanks, advice } = sheet;
  return {
    kind: choices.kind,
    title,
    to,
    subject,
    grounds,
    text: writeApart(brief, parts.filter((part) => part !== '').join('\n\n'), sheet.tongue),
    blanks: openBlanks(blanks, choices),
    advice,
  };
}

/** Who writes a kind of letter under a law: in the language of its officers where that is not English. A kind that such a law has not is a reminder. */
function composeFor(brief: Brief, kind: LetterKind): Compose {
  const local = localOf(brief);
  const own = local === null ? null : (composeIn(local, kind) ?? composeIn(local, 'chaser'));
  return own ?? kinds[kind];
}

/** Portals turn away a message that was sent before word for word: it then says that it was. */
function writeApart(brief: Brief, text: string, tongue: Tongue | undefined): string {
  const bare = (words: string) => words.replace(/\s+/g, '');
  const sent = brief.thread.messages.filter((message) => message.party === 'requester');
  const same = sent.find((message) => bare(message.text) === bare(text));
  if (same === undefined) return text;
  if (tongue !== undefined) {
    const end = text.lastIndexOf(`\n\n${tongue.signOff}`);
    return `${text.slice(0, end)}\n\n${tongue.again}${text.slice(end)}`;
  }
  const on = dayOf(same);
  return text.replace('\n\n', `\n\nI wrote to you in these words ${on === null ? 'before' : `on ${sayDay(on)}`}. `);
}
