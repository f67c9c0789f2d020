import { findAll } from '../../../thread/find-all';
import type { Sentence } from './reply';

/** `What we can release is at Annex B`: a part of the reply by what is done in it, and its annex. */
const PLACED =
  /\b(?:requests?|information|material|explanation|reasons?|reasoning|grounds?|exemptions?|exceptions?|rights?|arguments?|public interest test|complaints?|releas\w+|disclos\w+|withh\w+|provide|supply|refus\w+)\b[^.;,]{0,60}?\b(?:is|are|be|appears?|follows?)(?: (?:set out|found|given|listed|explained|shown|attached|reproduced|repeated))? (?:at|in|under|as) (annex(?:e|ure)?|appendix|schedule) ([a-z]|\d{1,2})\b/giu;
/** So many such parts are an index; a single one may be an answer. */
const LEAST = 2;

/** The prose without the index of the annexes that stand below it in the same letter: what is withheld is said there. */
export function leaveIndex(said: readonly Sentence[], text: string): readonly Sentence[] {
  const places = said.map((sentence) =>
    findAll(PLACED, sentence.text).filter(([, kind = '', key = '']) => hasAnnex(text, kind, key)),
  );
  if (places.flat().length < LEAST) return said;
  return said.filter((_, i) => places[i]?.length === 0);
}

/** Whether a line of the letter begins an annex of that name. */
function hasAnnex(text: string, kind: string, key: string): boolean {
  return new RegExp(`^[^\\S\\n]*${kind.slice(0, 5)}\\w* ${key}\\b[^\\n]{0,80}$`, 'imu').test(text);
}
