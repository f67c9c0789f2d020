import type { Asked } from '../../asked';
import { isName } from '../reading/reply';
import { kindOf } from '../wants/kind';
import { readWant } from '../wants/suits';

/**
 * A name and below it what its bearer is, right under the last question of a letter: its writer signs and leaves the question without
 * an answer. Where it asks who somebody is, such lines may be the answer.
 */
export function isSigned(lines: string, one: Asked): boolean {
  const [name = '', post = '', ...others] = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (others.length > MOST || !PERSON.test(name) || !isName(name) || !POST.test(post) || asksWho(one)) return false;
  return [post, ...others].every((line) => line.length <= LONGEST && !SAYS.test(line));
}

/** So many lines may follow: a department, the body, where it is. */
const MOST = 4;
const LONGEST = 90;

const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|ap)){1,3}$/u;

/** What somebody is in an office. */
const POST =
  /\b(?:officer|manager|lead|director|head|clerk|advis[eo]r|co-?ordinator|assistant|secretary|secretariat|administrator|team|unit|department|governance|compliance|solicitor|registrar|bursar|chief|analyst|executive|support|records)\b/i;
/** A sentence and no line of a signature. */
const SAYS =
  /[?!]|\b(?:is|are|was|were|has|have|had|will|does|did|do|not|since|until|from \d|we|i|it|they|he|she|you)\b|^\W*[£$€]?\d[\d,.]*\W*$/i;

function asksWho(one: Asked): boolean {
  const want = readWant(one.question.text);
  return kindOf(one).name || want === 'person' || want === 'anything';
}
