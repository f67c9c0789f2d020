import { readdirSync, readFileSync } from 'node:fs';
import { readCitations } from '../../lib/law/citations';
import type { Act, ActKind } from '../../lib/thread/act';
import { readActs } from '../../lib/thread/acts';
import type { Message, Thread } from '../../lib/thread/thread';

const FOLDER = new URL('./threads/', import.meta.url);
const THEIRS = new Set([
  'response',
  'review-outcome',
  'acknowledgement',
  'holding',
  'extension',
  'clarification-request',
  'fees-notice',
  'transfer',
]);

export interface Wanted {
  readonly label: string | null;
  readonly contains: string;
  readonly answer: string;
  readonly evidence: string | null;
  readonly citations: readonly string[];
}

/** An invented thread with its labels: see the files in `threads/`. */
export interface Fixture {
  readonly name: string;
  /** What makes it hard. */
  readonly layout: string;
  readonly thread: Thread;
  readonly acts: readonly Act[];
  readonly wanted: readonly Wanted[];
  readonly notQuestions: readonly string[];
}

export function readFixtures(): Fixture[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseFixture(name.replace('.txt', ''), readFileSync(new URL(name, FOLDER), 'utf8')));
}

function parseFixture(name: string, source: string): Fixture {
  const [layout = '', ...blocks] = source.split(/^@/mu);
  const sent: { kind: string; text: string; files: string[] }[] = [];
  const wanted: Wanted[] = [];
  const notQuestions: string[] = [];
  for (const block of blocks) {
    const feed = block.indexOf('\n');
    const [kind = '', ...rest] = block.slice(0, feed).trim().split(' ');
    const text = block.slice(feed + 1);
    if (kind === 'files') sent.at(-1)?.files.push(...rest.join(' ').split(/,\s*/u));
    else if (kind === 'not') notQuestions.push(rest.join(' '));
    else if (kind === 'questions') wanted.push(...text.trim().split('\n').map(parseWanted));
    else sent.push({ kind, text: text.trim(), files: [] });
  }
  const thread = buildThread(name, sent);
  return {
    name,
    layout: layout.replace(/^#\s*/u, '').trim(),
    thread,
    acts: buildActs(
      thread,
      sent.map((one) => one.kind),
    ),
    wanted,
    notQuestions,
  };
}

function parseWanted(line: string): Wanted {
  const [label = '-', contains = '', answer = '', evidence = '', cites = ''] = line
    .split('|')
    .map((part) => part.trim());
  return {
    label: label === '-' ? null : label,
    contains,
    answer,
    evidence: evidence || null,
    citations: cites ? cites.split(/,\s*/u) : [],
  };
}

function buildThread(
  name: string,
  sent: readonly { readonly kind: string; readonly text: string; readonly files: readonly string[] }[],
): Thread {
  const messages = sent.map((one, i): Message => {
    const theirs = THEIRS.has(one.kind);
    const day = `2024-${String(1 + Math.floor(i / 2)).padStart(2, '0')}-${i % 2 ? '20' : '02'}`;
    return {
      id: `${theirs ? 'incoming' : 'outgoing'}-${i + 1}`,
      party: theirs ? 'authority' : 'requester',
      author: theirs ? 'Authority' : 'Requester',
      sentOn: day,
      sentAt: `${day}T10:00:00Z`,
      receivedOn: null,
      resentOn: [],
      text: one.text,
      attachments: one.files.map((file) => ({ name: file, url: null, size: null })),
      hidden: false,
      declared: one.kind === 'review-request' ? 'review-request' : null,
    };
  });
  return {
    portal: 'alaveteli',
    site: 'www.whatdotheyknow.com',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: `https://www.whatdotheyknow.com/request/${name}`,
    title: name,
    requester: { name: 'Requester', url: null },
    authority: { name: 'Authority', url: null, tags: [] },
    tags: [],
    messages,
    claims: { status: null, dueOn: null, law: null },
    folded: false,
    closed: false,
  };
}

/** Acts of the kinds given, with the provisions that the program reads in each message. */
function buildActs(thread: Thread, kinds: readonly string[]): Act[] {
  return thread.messages.map(
    (message, i): Act => ({
      messageId: message.id,
      kind: (kinds[i] ?? 'other') as ActKind,
      evidence: [],
      why: '',
      confidence: 1,
      ground: null,
      promises: [],
      citations: message.party === 'authority' ? readCitations(message, readLaw(thread)) : [],
      corrected: false,
    }),
  );
}

function readLaw(thread: Thread): string {
  const request = thread.messages[0]?.text ?? '';
  return /environmental information/iu.test(request) ? 'EIR' : /\(scotland\)/iu.test(request) ? 'FOISA' : 'FOIA';
}

/** Acts as the program itself reads them. */
export function ownActs(thread: Thread): Act[] {
  return readActs(thread).map((act, i) => {
    const message = thread.messages[i];
    return {
      ...act,
      promises: [],
      citations: message?.party === 'authority' ? readCitations(message, readLaw(thread)) : [],
      corrected: false,
    };
  });
}

/** A request with this text. */
export function requestOf(text: string): Message {
  return {
    id: 'outgoing-1',
    party: 'requester',
    author: 'Ada Pike',
    sentOn: null,
    sentAt: null,
    receivedOn: null,
    resentOn: [],
    text,
    attachments: [],
    hidden: false,
    declared: null,
  };
}

/** A thread of a request and a reply. */
export function threadOfTwo(asked: string, answered: string): Thread {
  return buildThread('two', [
    { kind: 'request', text: asked, files: [] },
    { kind: 'response', text: answered, files: [] },
  ]);
}
