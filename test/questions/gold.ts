import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readCitations } from '../../lib/law/citations';
import type { Act, ActKind } from '../../lib/thread/act';
import { readActs } from '../../lib/thread/acts';
import type { Message, Thread } from '../../lib/thread/thread';

/** The labelled threads lie beside the project; without them the tests that score are skipped. */
const GOLD = new URL('../../../shared/gold/', import.meta.url);
export const hasGold = existsSync(GOLD);

export interface GoldQuestion {
  readonly label: string | null;
  readonly contains: string;
  readonly answer: string;
  readonly in: string | null;
  readonly evidence: string | null;
  readonly citations: readonly string[];
  readonly accept?: readonly string[];
}

export interface GoldThread {
  readonly name: string;
  readonly title: string;
  readonly now: string;
  readonly requester: { readonly name: string };
  readonly authority: { readonly name: string; readonly tags: string };
  readonly events: readonly {
    readonly type: string;
    readonly id: number;
    readonly at: string;
    readonly what_doing?: string;
    readonly author?: string;
    readonly body: string;
    readonly folded_body?: string;
    readonly attachments?: readonly { readonly name: string }[];
  }[];
  readonly gold: {
    readonly regime: string;
    readonly messages: readonly { readonly id: string; readonly act: string; readonly citations: readonly string[] }[];
    readonly questions: readonly GoldQuestion[];
  };
}

/** The names of the labelled threads, in order. */
export function goldNames(): string[] {
  return hasGold
    ? readdirSync(GOLD)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
}

export function readGold(name: string): GoldThread {
  return JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')) as GoldThread;
}

/** A page keeps line breaks and folds runs of spaces. */
function asOnPage(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/^ | $/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

export function buildThread(gold: GoldThread): Thread {
  const messages = gold.events.map((event): Message => {
    const theirs = event.type === 'response';
    const body = event.folded_body ? event.body.replace('[show quoted sections]', event.folded_body) : event.body;
    return {
      id: (theirs ? 'incoming-' : event.type === 'comment' ? 'comment-' : 'outgoing-') + event.id,
      party: theirs ? 'authority' : event.type === 'comment' ? 'other' : 'requester',
      author: event.author ?? gold.requester.name,
      sentOn: event.at.slice(0, 10),
      sentAt: event.at,
      receivedOn: null,
      resentOn: [],
      text: asOnPage(body),
      attachments: (event.attachments ?? []).map((file) => ({ name: file.name, url: null, size: null })),
      hidden: false,
      declared:
        event.what_doing === 'internal_review' ? 'review-request' : event.type === 'comment' ? 'annotation' : null,
    };
  });
  return {
    portal: 'alaveteli',
    site: 'www.whatdotheyknow.com',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: `https://www.whatdotheyknow.com/request/${gold.name}`,
    title: gold.title,
    requester: { name: gold.requester.name, url: null },
    authority: { name: gold.authority.name, url: null, tags: gold.authority.tags.split(' ') },
    tags: [],
    messages,
    claims: { status: null, dueOn: null, law: null },
    folded: false,
    closed: false,
  };
}

/** Acts as the labels have them; a citation's place is where its number stands in the text. */
export function labelledActs(gold: GoldThread, thread: Thread): Act[] {
  return thread.messages.map((message): Act => {
    const label = gold.gold.messages.find((one) => one.id === message.id);
    return {
      messageId: message.id,
      kind: (label?.act ?? 'other') as ActKind,
      evidence: [],
      why: '',
      confidence: 1,
      ground: null,
      promises: [],
      citations: (label?.citations ?? []).flatMap((cite) => placesOf(message, cite)),
      corrected: false,
    };
  });
}

function placesOf(message: Message, cite: string): Act['citations'] {
  const number = cite.replace(/^\w+ (?:s\.|reg\.? ?)/u, '').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const named = new RegExp(
    `(?:sections?|regulations?|regs?\\.?|ss?\\.?)\\s(?:[^.;]{0,40}\\s)?${number}(?![\\d])`,
    'giu',
  );
  return [...message.text.matchAll(named)].map((found) => ({
    cite,
    evidence: { messageId: message.id, start: found.index, end: found.index + found[0].length, quote: found[0] },
  }));
}

const SHORT: Readonly<Record<string, string>> = {
  'uk-foia': 'FOIA',
  'uk-eir': 'EIR',
  'uk-foisa': 'FOISA',
  'uk-eisr': 'EISR',
};

/** Acts as the program reads them. */
export function ownActs(gold: GoldThread, thread: Thread): Act[] {
  return readActs(thread).map((act, i) => {
    const message = thread.messages[i];
    const citations = message?.party === 'authority' ? readCitations(message, SHORT[gold.gold.regime] ?? null) : [];
    return { ...act, promises: [], citations, corrected: false };
  });
}
