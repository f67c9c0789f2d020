import { dropTag } from '../answer/reading/tag';
import { hasValue, isCounted } from '../answer/wants/values';
import { type Asked, topicOf } from '../asked';
import { NO, YES } from '../phrases/en-answers';
import { ENDED, IMPLIES_YES, OUTSIDE, OWN } from '../phrases/en-implied';
import type { Answer } from '../question';
import { readStems, readTopic } from '../words';

/** Whether an answer says yes or no to a question that others depend on. */
export function readPolarity({ state, evidence }: Answer, on: Asked | undefined): 'yes' | 'no' | null {
  if (state !== 'answered' || !evidence) return null;
  const letter = LETTER.exec(evidence.quote)?.[1];
  if (letter) return letter.toLowerCase() === 'y' ? 'yes' : 'no';
  const quote = dropTag(evidence.quote.replace(/^[\s–—-]+/u, ''));
  const words = quote.replace(/\s+/gu, ' ');
  if (NO.test(words) || NO_LINE.test(quote)) return 'no';
  if (YES.test(words) || hasValue(words)) return 'yes';
  if (/\b(?:not|no|never|none|neither|nor|yet to)\b|n['’]t\b/i.test(words)) return 'no';
  return on ? readImplied(words, on) : null;
}

/** `Y - Digital Board, February 2024`. */
const LETTER = /^\W*([yn])(?=\W*$|\s*[-–—:;,(]\s*\S)/iu;

/** `No` on a line of its own, whatever stands below it. */
const NO_LINE = /^\W*(?:no|none|nil|never)\b[^\p{L}\d\n]*(?:\n|$)/iu;

/** `One was on trial for six weeks` says yes, `In house since 2019` says no to what is done by others. */
function readImplied(words: string, on: Asked): 'yes' | 'no' | null {
  const { text } = on.question;
  if (OUTSIDE.test(text) && OWN.test(words)) return 'no';
  if (/\b(?:is|are|does|do|has|have)\b/i.test(text) && !/\bever\b/i.test(text) && ENDED.test(words)) return 'no';
  if (isCounted(words) || IMPLIES_YES.test(words)) return 'yes';
  return repeats(words, on) ? 'yes' : null;
}

/** What leaves it open whether it is so, where the question does not ask for just that. */
const OPEN = /\b(?:plan|propos|consider|intend|hope|may|might|could|would|if|whether|until)\w*\b/g;

/** Such a share of a question's own words makes a statement of it. */
const MOST = 0.7;

/** `The council ran a pilot in Leam ward` to `Has the council run a pilot?`: a statement in the question's words, with nothing open about it. */
function repeats(words: string, on: Asked): boolean {
  const asked = [...topicOf(on)];
  const said = readTopic(words);
  const open = readStems((words.match(OPEN) ?? []).join(' '));
  if (asked.length < 2 || words.includes('?') || open.some((stem) => !asked.includes(stem))) return false;
  return asked.filter((stem) => said.has(stem)).length >= asked.length * MOST;
}
