import type { Scene } from './scene';
import type { Utterance } from './voice';

/** `I will make do with 2022 by itself`, `leave off who approved them`, `only the letters`. */
const CUTS =
  /\b(?:make do|content|settle) (?:myself )?(?:with|for)\b|\bleave (?:off|out)\b|\b(?:drop|omit|forget about|never mind) (?:the|my|all|who|what|part|question|number|item)\b|\b(?:by itself|alone|on its own) (?:would|will|is)\b|\b(?:by itself|alone|on its own)[.,;]|\b(?:cut|narrow|limit|restrict|confine|reduce)\w* (?:it|that|this|my|the|them|myself)\b|\b(?:rather than|instead of|sooner than)\b[^.;]{0,60}\b(?:i|we)(?: will|['’]ll| shall| would| can)? (?:take|have|make|be)\b/i;
/** Of a request: its years, items and parts. */
const ITEM = /\d|\([a-z]{1,4}\)|\b(?:part|question|letters|e-?mails|volume|minutes|year|month)s?\b/i;

/** Whether a letter cuts the request down, after it was said to cost too much or not to be plain, or was answered with a refusal. */
export function narrows(scene: Scene, voice: readonly Utterance[]): boolean {
  if (!scene.charged && !scene.clarifying && !scene.responded) return false;
  return voice.some(({ text }) => CUTS.test(text) && !text.endsWith('?')) && voice.some(({ text }) => ITEM.test(text));
}
