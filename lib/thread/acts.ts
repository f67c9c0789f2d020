import type { Act } from './act';
import { judgeAuthority } from './acts/authority';
import { judgeRequester } from './acts/requester';
import { approach, followScene, openScene, type Scene } from './acts/scene';
import { namesOf } from './acts/stray';
import { judge, type Verdict } from './acts/verdict';
import { type Memory, remember } from './acts/voice';
import type { Evidence, Message, Thread } from './thread';

/** What a message does, before the law adds what it promises and relies on, and before the user corrects it. */
export type BareAct = Omit<Act, 'promises' | 'citations' | 'corrected'>;

/**
 * What every message of a thread does, one act for each message in the thread's order. Judged from the message's own words in the
 * light of the messages before it; `unclear`, with the reason, when it cannot be told. Never throws.
 */
export function readActs(thread: Thread): readonly BareAct[] {
  const scene = openScene();
  for (const part of namesOf(thread.requester.name)) scene.names.add(part);
  const memory: Memory = new Set();
  remember(memory, thread.title);
  return thread.messages.map((message) => {
    approach(scene, message);
    const verdict = judgeMessage(message, scene, memory);
    if (message.party === 'requester') remember(memory, message.text);
    followScene(scene, message, verdict.kind);
    return bind(message, verdict);
  });
}

function judgeMessage(message: Message, scene: Scene, memory: Memory): Verdict {
  if (message.declared === 'annotation')
    return judge('other', 0.95, null, { why: 'Somebody’s note beside the thread.' });
  switch (message.party) {
    case 'requester':
      return judgeRequester(message, scene);
    case 'authority':
      return judgeAuthority(message, scene, memory);
    case 'overseer':
      return judge('other', 0.95, null, { why: 'A regulator or the portal wrote it, not the authority.' });
    case 'other':
      return judge('other', 0.95, null, { why: 'It is not from the requester or the authority.' });
  }
}

function bind(message: Message, verdict: Verdict): BareAct {
  const { kind, why, confidence, at } = verdict;
  const evidence: Evidence[] = at ? [{ messageId: message.id, ...quote(message.text, at.start, at.end) }] : [];
  const ground = kind === 'holding' || kind === 'extension' ? (verdict.ground ?? 'none') : null;
  return { messageId: message.id, kind, evidence, why, confidence, ground };
}

function quote(text: string, start: number, end: number): Pick<Evidence, 'start' | 'end' | 'quote'> {
  return { start, end, quote: text.slice(start, end) };
}
