import { NUMBERED } from '../phrases/delays';
import { REQUESTER } from '../phrases/requester';
import type { Message } from '../thread';
import { isInstant, isWaiting, type Scene } from './scene';
import { readSigns } from './signs';
import type { Utterance } from './voice';
import { readWords } from './words';

/** What is seen of a message: facts of its scene and shape (`days:10`), and for each sentence its words and pairs of neighbours. */
export interface Features {
  readonly facts: ReadonlySet<string>;
  /** One list for each sentence of the voice; empty for what only restates the request. */
  readonly words: readonly (readonly string[])[];
}

/** Longer messages say what they do in their first so many sentences. */
const READ = 150;

/** The features of a message. Facts hold a colon, words never do. */
export function readFeatures(message: Message, scene: Scene, voice: readonly Utterance[]): Features {
  const facts = ['always:', ...readScene(message, scene), ...readShape(message, voice)];
  facts.push(...(message.party === 'requester' ? readPlea(scene, voice) : readNumber(voice)));
  return { facts: new Set(facts), words: voice.slice(0, READ).map(readPairs) };
}

function readPairs({ text, restated }: Utterance): string[] {
  if (restated) return [];
  const names: string[] = [];
  let before = '^';
  for (const word of readWords(text)) {
    names.push(word, `${before} ${word}`);
    before = word;
  }
  return names;
}

function readScene(message: Message, scene: Scene): string[] {
  const found: string[] = [];
  for (const key of ['acknowledged', 'responded', 'reviewing', 'reviewAnswered', 'clarifying', 'chased'] as const)
    if (scene[key]) found.push(`scene:${key}`);
  if (scene.last) found.push(`last:${scene.last.kind}`);
  if (isWaiting(scene)) found.push('scene:waiting');
  if (isInstant(scene, message)) found.push('scene:instant');
  const days = scene.reviewing ? scene.daysReviewing : scene.daysOpen;
  return [...found, ...steps('days', days, [1, 4, 10, 17, 23, 31, 50])];
}

function readShape({ attachments }: Message, voice: readonly Utterance[]): string[] {
  const own = voice.filter(({ restated }) => !restated);
  const length = own.reduce((sum, { text }) => sum + text.length, 0);
  const found = [
    ...steps('length', length, [60, 150, 300, 600, 1200, 2400, 5000]),
    ...steps('labelled', own.filter(({ labelled }) => labelled).length, [1, 2, 4, 8]),
    ...steps('questions', own.filter(({ text }) => text.endsWith('?')).length, [1, 2, 3]),
    ...steps('restated', voice.filter(isRepeated).length, [1, 3]),
  ];
  if (attachments.length > 0) found.push('files:', ...(length < 300 ? ['files:alone'] : []));
  return found;
}

/** Whether the letter gives the request a number, with items in it that may be answers or without any. */
function readNumber(voice: readonly Utterance[]): string[] {
  if (readSigns(voice.slice(0, READ), NUMBERED).force('numbered') === 0) return [];
  return [`says:numbered-${voice.some((one) => one.labelled || isRepeated(one)) ? 'items' : 'prose'}`];
}

/** Whether a question, or more, of the request stands here again; the authority's name in its signature is none. */
export function isRepeated({ text, restated, labelled }: Utterance): boolean {
  return restated && (labelled || text.endsWith('?') || text.length > NAME);
}

const NAME = 60;

/** What a requester was seen to do, alone and together with what is waited for: there are too few letters to learn it from words alone. */
function readPlea(scene: Scene, voice: readonly Utterance[]): string[] {
  const state = readState(scene);
  const late = (scene.reviewing ? scene.daysReviewing : scene.daysOpen) > LATE;
  const found: string[] = [];
  for (const [sign, { force, times }] of readSigns(voice.slice(0, READ), REQUESTER).all()) {
    found.push(...steps(`says:${sign}`, force, [1, 2, 3]), ...steps(`says:${sign}-times`, times, [2]));
    found.push(`says:${sign}-${state}`);
  }
  return [...found, `state:${state}`, ...(late ? [`late:${state}`] : [])];
}

/** Days after which whoever has had no answer may say so. */
const LATE = 27;

function readState({ clarifying, reviewing, responded }: Scene): string {
  return clarifying ? 'clarifying' : reviewing ? 'reviewing' : responded ? 'responded' : 'waiting';
}

/** One fact for each bound that a figure reaches. */
function steps(name: string, figure: number, bounds: readonly number[]): string[] {
  const reached: string[] = [];
  for (const bound of bounds) if (figure >= bound) reached.push(`${name}:${bound}`);
  return reached;
}
