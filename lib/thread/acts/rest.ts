import type { Message } from '../thread';
import { judgeFiles } from './files';
import { readGround } from './ground';
import { lean } from './lean';
import type { Scene } from './scene';
import type { Signs } from './signs';
import { judge, type Verdict } from './verdict';
import type { Utterance } from './voice';

/** No known phrase decided: a letter that says something of its own about the matter is most likely the answer. */
export function judgeRest(message: Message, scene: Scene, signs: Signs, voice: readonly Utterance[]): Verdict {
  const own = voice.filter((utterance) => !utterance.restated);
  const courtesy = signs.force('courtesy');
  if (signs.force('encloses') >= 2) return judgeFiles(message, signs.at('encloses'));
  if (!isEnglish(own)) return judge('unclear', 0, null, { why: 'It is not in a language that can be read here.' });
  if (own.length === 0 || (courtesy >= 2 && scene.responded)) return judge('other', 1, signs.at('courtesy'));
  const leaning = lean(own, scene, signs);
  if (leaning)
    return judge(leaning.kind, 0, leaning.at, {
      why: 'Its words lean that way, though none of them decides.',
      ground: readGround(voice, false),
    });
  if (signs.force('receives') + signs.force('pends') > 0 && !scene.responded)
    return judge('acknowledgement', 0, signs.at('receives') ?? signs.at('pends'));
  if (courtesy >= 2 || scene.responded) return judge('other', 0, signs.at('courtesy'));
  return judge('unclear', 0, null);
}

const ENGLISH =
  /\b(?:the|of|and|to|is|are|we|you|your|in|for|a|no|yes|have|has|not|it|this|was|our|on|by|with|be|at|as|i|from|which|that|will|please|my|an)\b/gi;

function isEnglish(own: readonly Utterance[]): boolean {
  const text = own
    .map((utterance) => utterance.text)
    .join(' ')
    .slice(0, 2_000);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words < 6 || (text.match(ENGLISH)?.length ?? 0) / words > 0.12;
}
