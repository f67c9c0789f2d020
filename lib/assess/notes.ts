import type { Act, ActKind } from '../thread/act';
import type { Message } from '../thread/thread';
import type { Note, Tone } from './assessment';
import { aboutAnswer } from './note-answers';
import { aboutDelay } from './note-delays';
import { aboutRequester } from './note-requester';
import { proofOf } from './proof';
import { actOf, type Scene } from './scene';
import { actWords } from './words';

/** What a note says, before its proof. */
export interface Saying {
  readonly headline: string;
  readonly tone: Tone;
}

type Speaker = (scene: Scene, message: Message, act: Act) => Saying;

const speakers = {
  request: aboutRequester,
  chaser: aboutRequester,
  clarification: aboutRequester,
  'review-request': aboutRequester,
  acknowledgement: aboutDelay,
  'auto-reply': aboutDelay,
  bounce: aboutDelay,
  holding: aboutDelay,
  extension: aboutDelay,
  'clarification-request': aboutDelay,
  'fees-notice': aboutDelay,
  transfer: aboutDelay,
  'review-acknowledgement': aboutDelay,
  response: aboutAnswer,
  'review-outcome': aboutAnswer,
  other: () => ({ headline: 'Changes nothing for the clock.', tone: 'neutral' }),
  unclear: aboutUnclear,
} as const satisfies Record<ActKind, Speaker>;

/** One note for every message: what it is, what it did to the clock, and the proof. */
export function writeNotes(scene: Scene): readonly Note[] {
  return scene.thread.messages.flatMap((message) => {
    const act = actOf(scene, message);
    return act ? [writeNote(scene, message, act)] : [];
  });
}

function writeNote(scene: Scene, message: Message, act: Act): Note {
  const saying = message.declared === 'annotation' ? annotation : speakers[act.kind](scene, message, act);
  const title = message.declared === 'annotation' ? 'Annotation' : actWords[act.kind];
  return { messageId: message.id, act, title, ...saying, proof: proofOf(scene, message, act) };
}

const annotation: Saying = {
  headline: 'A comment on the page. The authority does not get it, and it changes nothing for the clock.',
  tone: 'neutral',
};

function aboutUnclear(_scene: Scene, message: Message): Saying {
  if (message.hidden) {
    return {
      headline: 'The text is hidden, so what it did to the clock cannot be told.',
      tone: 'unclear',
    };
  }
  return {
    headline: 'What this does to the clock could not be told. If you can tell, correct it here.',
    tone: 'unclear',
  };
}
