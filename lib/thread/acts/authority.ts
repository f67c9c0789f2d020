import { ANSWERS, COVERS, RULINGS } from '../phrases/answers';
import { DELAYS, EXTENSIONS } from '../phrases/delays';
import { CLARIFIES, FEES, TRANSFERS } from '../phrases/demands';
import { BOUNCES, MACHINES, RECEIPTS } from '../phrases/receipts';
import { COURTESIES, REVIEWS } from '../phrases/reviews';
import { isSubstance } from '../phrases/substance';
import type { Message } from '../thread';
import { isDemand, judgeDemand } from './demand';
import { judgeFiles } from './files';
import { readGround } from './ground';
import { lean } from './lean';
import { judgeReview } from './review';
import { isInstant, type Scene } from './scene';
import { readSigns, type Signs } from './signs';
import { judge, type Verdict } from './verdict';
import { flatten, type Memory, markRestated, readVoice, type Utterance } from './voice';

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
];
const DAEMON = /\b(?:mailer-?daemon|postmaster|mail delivery)\b/i;

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
  return (
    judgeMachine(message, scene, signs) ??
    judgeReview(scene, signs, voice) ??
    judgeAnswer(signs) ??
    judgeDemand(signs, voice) ??
    judgeRuling(signs) ??
    judgeDelay(scene, signs, voice) ??
    judgeReceipt(scene, signs, voice) ??
    judgeRest(message, scene, signs, voice)
  );
}

/** A bounce may quote the whole message: only its beginning is the mail system's own. */
function judgeBounce(message: Message): Verdict | null {
  const start = message.text.slice(0, 1_500);
  const signs = readSigns(
    [{ start: 0, end: start.length, text: flatten(start), restated: false, labelled: false }],
    BOUNCES,
  );
  const daemon = DAEMON.test(message.author);
  const brief = message.text.length < 6_000;
  if (!daemon && !(brief && signs.force('bounces') === 3)) return null;
  return judge('bounce', daemon ? 3 : 2, firstLine(message));
}

function firstLine(message: Message): { start: number; end: number } | null {
  const start = message.text.search(/\S/);
  if (start < 0) return null;
  const feed = message.text.indexOf('\n', start);
  return { start, end: Math.min(feed < 0 ? message.text.length : feed, start + 300) };
}

/** Counts items that hold more than the question: two of them are an answer. */
function readItems(voice: readonly Utterance[], signs: Signs): void {
  let given = 0;
  voice.forEach((utterance, i) => {
    const after = voice[i + 1];
    const own = utterance.labelled && !utterance.restated && !utterance.text.endsWith('?') && utterance.text.length > 4;
    const under = after !== undefined && isAnswered(utterance, after);
    if (own || under) given++;
    if (given === 2 && (own || under)) signs.add('delivers', 2.5, own ? utterance : (after ?? utterance));
  });
}

/** A restated question with something else under it, or any question with a short or plain statement under it. */
function isAnswered(utterance: Utterance, after: Utterance): boolean {
  if (after.restated || after.text.endsWith('?')) return false;
  if (utterance.restated) return true;
  const plain =
    isSubstance(after.text) ||
    (after.text.split(' ').length <= 6 && !/\b(?:please|thank|you|regards)\b/i.test(after.text));
  return utterance.text.endsWith('?') && plain;
}

function judgeMachine(message: Message, scene: Scene, signs: Signs): Verdict | null {
  const { away, generic, receives } = {
    away: signs.force('away'),
    generic: signs.force('generic'),
    receives: signs.force('receives'),
  };
  if (signs.force('delivers') || signs.force('refuses') >= 3 || signs.force('lacks') >= 3) return null;
  if (away >= 3 && signs.force('delays') < 3) return judge('auto-reply', 3, signs.at('away'));
  if (receives >= 2 || signs.force('asks') >= 2) return null;
  if (generic >= 2) return judge('auto-reply', 2, signs.at('generic'));
  const instant = isInstant(scene, message);
  return instant && generic >= 1 ? judge('auto-reply', 2, signs.at('generic')) : null;
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
  const pending = signs.force('receives') >= 2 && signs.force('pends') >= 1;
  for (const sign of ['refuses', 'delivers', 'points', 'states'] as const)
    if (signs.force(sign) >= 2 && !pending) return judge('response', 2, signs.at(sign));
  return null;
}

function judgeDelay(scene: Scene, signs: Signs, voice: readonly Utterance[]): Verdict | null {
  const delays = signs.force('delays');
  const fresh = signs.force('receives') >= 2 || scene.last?.kind === 'clarification';
  const waited = !fresh && (scene.acknowledged || scene.chased || scene.daysOpen > LONG);
  const answers = signs.force('substance') > 0 && signs.force('commits') === 0;
  const late =
    delays >= 3 || (delays >= 2 && !answers && (signs.times('delays') >= 2 || waited) && signs.force('receives') < 3);
  const says = signs.force('commits') > 0 || (scene.chased && signs.force('pends') > 0);
  const pending = waited && says && signs.force('substance') === 0;
  if (!late && !pending) return null;
  const at = signs.at('delays') ?? signs.at('commits') ?? signs.at('pends');
  return judge('holding', late ? delays : 1, at, { ground: readGround(voice, false) });
}

/** Days after which a letter that only says when the answer will come is no receipt any more. */
const LONG = 16;

function judgeReceipt(scene: Scene, signs: Signs, voice: readonly Utterance[]): Verdict | null {
  const [receives, pends] = [signs.force('receives'), signs.force('pends')];
  if (receives + pends < 2) return null;
  if (receives < 3 && signs.force('substance') > 0 && pends < 2 && signs.force('commits') === 0) return null;
  if (receives < 2 && (lean(voice, scene, signs)?.kind ?? 'acknowledgement') !== 'acknowledgement') return null;
  const at = signs.at(receives >= pends ? 'receives' : 'pends');
  const again = scene.last?.kind === 'clarification';
  return judge('acknowledgement', Math.max(receives, pends), at, again ? { why: AGAIN } : {});
}

const AGAIN = 'It says that your explanation came in, and answers nothing.';

/** No known phrase decided: a letter that says something of its own about the matter is most likely the answer. */
function judgeRest(message: Message, scene: Scene, signs: Signs, voice: readonly Utterance[]): Verdict {
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
