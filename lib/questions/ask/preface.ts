import { asksByLaw, hopesToLearn, IS_TO_BE, isByLaw, THAT_I_ASK, YOU_WONDER } from '../phrases/en-preface';
import { isTold } from './stated';

/** Where one clause ends and the next begins. */
const JOINT =
  /(?:[,;]|\s[–—-])\s+(?:(?:and so|and|so|but|because|as|since|for|therefore|which is why|in the hope)\b,?\s*)?|\s+(?:and|so|but)\s+(?=(?:i|we|this|my)\b)/giu;

/** Nobody leads up to it at greater length. */
const LONGEST = 600;

/** A clause after that in which nothing is asked begins so; what begins otherwise may be asked for: `I ask under the Act, the lease`. */
const CONJUNCTION = /\b(?:and|so|but|because|as|since|for|therefore|which is why|in the hope)\b/iu;

/**
 * What a sentence says that only leads up to what is asked: why or under what law it is asked, `My two have lost their lessons, so I'm
 * asking under the Act`, or what the answers are hoped to tell. Null where it asks for something, or says something else.
 */
export function readPreface(sentence: string): 'reason' | 'hope' | null {
  if (sentence.length > LONGEST) return null;
  if ([YOU_WONDER, THAT_I_ASK, IS_TO_BE].some((tells) => tells.test(sentence))) return 'reason';
  if (asksByLaw(sentence)) return 'reason';
  const joints = [...sentence.matchAll(JOINT)];
  const edges = [0, ...joints.map((joint) => joint.index + joint[0].length)];
  const clauses = edges.map((edge, i) => sentence.slice(edge, joints[i]?.index ?? sentence.length).trim());
  const at = clauses.findIndex((clause) => leadsUp(clause));
  if (at < 0) return null;
  const only = clauses.every(
    (clause, i) => leadsUp(clause) || (isTold(clause) && (i < at || CONJUNCTION.test(joints[i - 1]?.[0] ?? ''))),
  );
  if (!only) return null;
  return clauses.some((clause) => hopesToLearn(clause)) ? 'hope' : 'reason';
}

function leadsUp(clause: string): boolean {
  return isByLaw(clause) || hopesToLearn(clause);
}
