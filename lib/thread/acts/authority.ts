import { ANSWERS, COVERS } from '../phrases/answers';
import { CLARIFIES } from '../phrases/clarifies';
import { DELAYS, EXTENSIONS } from '../phrases/delays';
import { FEES } from '../phrases/fees';
import { LANGUAGES } from '../phrases/languages';
import { MACHINES } from '../phrases/machines';
import { RECEIPTS } from '../phrases/receipts';
import { COURTESIES, REVIEWS } from '../phrases/reviews';
import { RULINGS } from '../phrases/rulings';
import { TRANSFERS } from '../phrases/transfers';
import type { Message } from '../thread';
import { isDemand, judgeDemand } from './demand';
import { judgeFiles } from './files';
import { readItems } from './items';
import { judgeBounce, judgeMachine } from './machine';
import { isFuture, judgeDelay, judgeReceipt } from './pending';
import { judgeRest } from './rest';
import { judgeReview } from './review';
import type { Scene } from './scene';
import { readSigns, type Signs } from './signs';
import { judge, type Verdict } from './verdict';
import { type Memory, markRestated, readVoice } from './voice';

const CUES = [
  ...MACHINES,
  ...RECEIPTS,
  ...DELAYS,
  ...EXTENSIONS,
  ...CLARIFIES,
  ...FEES,
  ...TRANSFERS,
  ...ANSWERS,
  ...RULINGS,
  ...COVERS,
  ...REVIEWS,
  ...COURTESIES,
  ...LANGUAGES,
];

/** Longer letters say what they do in their first so many sentences. */
const READ = 600;

/** What a message of the authority does, from its own words in the light of what went before. */
export function judgeAuthority(message: Message, scene: Scene, memory: Memory): Verdict {
  const voice = markRestated(readVoice(message).slice(0, READ), memory);
  const bounce = judgeBounce(message);
  if (bounce) return bounce;
  if (voice.length === 0) return judgeFiles(message, null);
  const signs = readSigns(voice, CUES);
  readItems(voice, signs);
  const verdict =
    judgeMachine(message, scene, signs) ??
    judgeReview(scene, signs, voice) ??
    judgeAnswer(signs) ??
    judgeDemand(signs, voice) ??
    judgeRuling(signs) ??
    judgeDelay(scene, signs, voice) ??
    judgeReceipt(scene, signs, voice) ??
    judgeRest(message, scene, signs, voice);
  return underReview(verdict, scene);
}

/** A bare receipt that follows a request for a review is of that request. */
function underReview(verdict: Verdict, scene: Scene): Verdict {
  const asked = scene.reviewing && scene.responded && scene.last?.kind === 'review-request';
  return asked && verdict.kind === 'acknowledgement' ? judge('review-acknowledgement', 1, verdict.at) : verdict;
}

function judgeAnswer(signs: Signs): Verdict | null {
  const delivers = signs.force('delivers');
  if (delivers >= 3) return judge('response', 3, signs.at('delivers'));
  return delivers > 2 && !isDemand(signs) ? judge('response', 2, signs.at('delivers')) : null;
}

function judgeRuling(signs: Signs): Verdict | null {
  for (const sign of ['refuses', 'lacks', 'weighed'] as const)
    if (signs.force(sign) >= 3) return judge('response', 3, signs.at(sign));
  if (signs.force('delays') >= 3) return null;
  const pending = (signs.force('receives') >= 2 && signs.force('pends') >= 1) || isFuture(signs);
  for (const sign of ['refuses', 'delivers', 'points', 'states'] as const)
    if (signs.force(sign) >= 2 && !pending) return judge('response', 2, signs.at(sign));
  return null;
}
