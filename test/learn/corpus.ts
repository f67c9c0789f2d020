import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActKind } from '../../lib/thread/act';
import { approach, followScene, openScene, type Scene } from '../../lib/thread/acts/scene';
import { type Memory, remember } from '../../lib/thread/acts/voice';
import type { Message, Party } from '../../lib/thread/thread';
import { readFixtures } from '../questions/fixture';
import { message, REQUEST } from '../thread/past';

/** A message whose act is known, in its scene. */
export interface Example {
  /** The file, for letters, or the first letter of the file's name, for threads: who wrote it. */
  readonly writer: string;
  readonly act: ActKind;
  readonly message: Message;
  readonly scene: Scene;
  readonly memory: Memory;
}

/** A line of `letters/*.jsonl`: one invented message. What it relies on and promises is known of some. */
export interface Letter {
  readonly act: ActKind;
  readonly party: Party;
  /** What the messages before it did, oldest first. */
  readonly before: readonly ActKind[];
  /** Days since the request, its last explanation, or the request for a review. */
  readonly days: number;
  readonly text: string;
  readonly files: readonly string[];
  readonly sent: string;
  readonly author?: string;
  /** Seconds since the message before it, where that tells something. */
  readonly seconds?: number;
  readonly promises?: readonly string[];
  readonly citations?: readonly string[];
  /** By default FOIA. */
  readonly regime?: string;
}

const DAY = 86_400_000;
const LETTERS = new URL('./letters/', import.meta.url).pathname;
/** Sentences with what they promise: a letter of few words each. */
const SENTENCES = new URL('./days/', import.meta.url).pathname;
const THREADS = new URL('../questions/threads/', import.meta.url).pathname;

/** Every invented message of ours with its act: single letters, and the messages of the threads. */
export function readCorpus(): Example[] {
  const files = list(LETTERS, '.jsonl').map((file) => file.replace('.jsonl', ''));
  const letters = files.flatMap((file) => readLetters(file).map((letter) => setScene(file, letter)));
  const labelled = list(THREADS, '.json').flatMap(readLabelled);
  const fixtures = readFixtures().flatMap(({ thread, acts }) => {
    const kinds = new Map(acts.map(({ messageId, kind }) => [messageId, kind]));
    return walk('fixtures', thread.title, thread.messages, (id) => kinds.get(id));
  });
  return [...letters, ...labelled, ...fixtures];
}

/** The letters of one file. */
export function readLetters(file: string): Letter[] {
  return readLines(join(LETTERS, `${file}.jsonl`));
}

function readLines<Line>(path: string): Line[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function list(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

const REQUESTERS: readonly ActKind[] = ['request', 'chaser', 'clarification', 'review-request'];

function setScene(writer: string, letter: Letter): Example {
  const sent = new Date(`${letter.sent}T12:00:00Z`);
  const scene = openScene();
  const then = new Date(sent.getTime() - (letter.seconds ?? DAY / 1_000) * 1_000);
  letter.before.forEach((kind, i) => {
    const answered = kind === 'other' && i === letter.before.length - 1 && letter.party === 'authority';
    const party = answered || REQUESTERS.includes(kind) ? 'requester' : 'authority';
    followScene(scene, message(party, '', then, { sentOn: null }), kind);
  });
  const from = new Date(sent.getTime() - letter.days * DAY).toISOString().slice(0, 10);
  if (scene.reviewing) scene.reviewOn = from;
  else scene.askedOn = from;
  const attachments = letter.files.map((name) => ({ name, url: null, size: null }));
  const one = message(letter.party, letter.text, sent, { author: letter.author ?? '', attachments });
  approach(scene, one);
  const memory: Memory = new Set();
  remember(memory, REQUEST);
  return { writer, act: letter.act, message: one, scene, memory };
}

/** A letter whose promised days are known. */
export interface LabelledLetter {
  readonly writer: string;
  readonly act: ActKind;
  readonly message: Message;
  /** ISO days. */
  readonly promises: readonly string[];
}

/** The messages of the labelled threads with what they promise, and the single letters of which that is known. */
export function readLabelledLetters(): LabelledLetter[] {
  const threads = list(THREADS, '.json').flatMap((file) => {
    const { events, gold }: Labelled = JSON.parse(readFileSync(join(THREADS, file), 'utf8'));
    const messages = new Map(events.map(readEvent).map((one) => [one.id, one]));
    return gold.messages.flatMap(({ id, act, promises = [] }) => {
      const one = messages.get(id);
      return one ? [{ writer: writerOf(file), act, message: one, promises: promises.map(({ date }) => date) }] : [];
    });
  });
  const letters = list(LETTERS, '.jsonl').flatMap((file) =>
    readLetters(file.replace('.jsonl', '')).flatMap(({ act, party, text, sent, promises }) => {
      const one = message(party, text, new Date(`${sent}T12:00:00Z`));
      return promises ? [{ writer: file, act, message: one, promises }] : [];
    }),
  );
  const sentences = list(SENTENCES, '.jsonl').flatMap((file) =>
    readLines<Letter & { readonly promises: readonly string[] }>(join(SENTENCES, file)).map(
      ({ act, text, sent, promises }) => ({
        writer: file,
        act,
        message: message('authority', text, new Date(`${sent}T12:00:00Z`)),
        promises,
      }),
    ),
  );
  return [...threads, ...letters, ...sentences];
}

/** `ab` of `ab12-…`: the letters before the number of a thread's file tell who wrote it. */
function writerOf(file: string): string {
  return /^[a-z]+/u.exec(file)?.[0] ?? file;
}

interface Event {
  readonly type: keyof typeof KIND_OF_EVENT;
  readonly id: number;
  readonly at: string;
  readonly what_doing?: string;
  readonly author?: string;
  readonly body?: string;
  readonly folded_body?: string;
  readonly attachments?: readonly { readonly name: string }[];
}
interface Labelled {
  readonly title: string;
  readonly events: readonly Event[];
  readonly gold: {
    readonly messages: readonly {
      readonly id: string;
      readonly act: ActKind;
      readonly promises?: readonly { readonly date: string }[];
    }[];
  };
}

const KIND_OF_EVENT = {
  sent: ['requester', 'outgoing'],
  followup_sent: ['requester', 'outgoing'],
  response: ['authority', 'incoming'],
  comment: ['other', 'comment'],
} as const;

/** The messages of a thread, each in the scene that the acts before it made. */
function walk(
  writer: string,
  title: string,
  messages: readonly Message[],
  actOf: (id: string) => ActKind | undefined,
): Example[] {
  const scene = openScene();
  const memory: Memory = new Set();
  remember(memory, title);
  return messages.flatMap((one) => {
    const act = actOf(one.id);
    if (!act) return [];
    approach(scene, one);
    const example = { writer, act, message: one, scene: { ...scene }, memory: new Set(memory) };
    if (one.party === 'requester') remember(memory, one.text);
    followScene(scene, one, act);
    return [example];
  });
}

function readLabelled(file: string): Example[] {
  const { title, events, gold }: Labelled = JSON.parse(readFileSync(join(THREADS, file), 'utf8'));
  const acts = new Map(gold.messages.map(({ id, act }) => [id, act]));
  return walk(`threads ${file[0]}`, title, events.map(readEvent), (id) => acts.get(id));
}

function readEvent(event: Event): Message {
  const [party, prefix] = KIND_OF_EVENT[event.type];
  const text = (event.body ?? '').replace('[show quoted sections]', event.folded_body ?? '');
  const declared = event.what_doing === 'internal_review' ? 'review-request' : null;
  return message(party, text, new Date(event.at), {
    id: `${prefix}-${event.id}`,
    author: event.author ?? '',
    attachments: (event.attachments ?? []).map(({ name }) => ({ name, url: null, size: null })),
    declared: event.type === 'comment' ? 'annotation' : declared,
  });
}
