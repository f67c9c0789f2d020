import type { Span } from '../../../thread/prose';
import { type Asked, topicOf } from '../../asked';
import { GONE, HANDED, KEPT, NO_SUCH, PASSED_ON, TO_COME, UNKNOWN, WITH_LETTER } from '../../phrases/en-brief';
import { readWords } from '../../words';
import type { Kind } from '../wants/kind';
import { readWant } from '../wants/suits';
import { readFigures } from '../wants/values';
import { type Context, type Finding, makeFinding } from './finding';

/** A longer answer says more than a word and its reason. */
const LONGEST = 90;

/** An answer of a word or two, `TBC`, `n/k`, `att'd`, `Confidential`; null where it says more, or where the word is what was asked. */
export function readBrief(one: Asked, kind: Kind, body: string, span: Span, { attachments }: Context): Finding | null {
  if (body.length > LONGEST) return null;
  const want = readWant(one.question.text);
  const settled = want === 'yes-or-no' || want === 'time';
  if (attachments && (WITH_LETTER.test(body) || (HANDED.test(body) && kind.document)) && !settled)
    return makeFinding('in-attachment', span, 0.75, 'It is said to be in an attachment, which was not read.');
  if (OF_STATUS.test(one.question.text)) return null;
  const subject = isSubject(one, body);
  if (kind.figure && PASSED_ON.test(body.charAt(0).toLowerCase() + body.slice(1)) && !subject && !TEAM.test(body))
    return makeFinding('not-held', span, 0.75, 'It was passed to another body.');
  if (KEPT.test(body) && !subject) return makeFinding('refused', span, 0.75, 'The authority keeps it back.');
  if (readFigures(body).length > 0 || settled) return null;
  if (NO_SUCH.test(body) && kind.document) return notHeld(span);
  if (!subject && (UNKNOWN.test(body) || (GONE.test(body) && (kind.document || kind.figure)))) return notHeld(span);
  if (TO_COME.test(body)) return makeFinding('deferred', span, 0.75, 'The authority says that it is to come.');
  return null;
}

/** Within the authority: it will answer itself. */
const TEAM = /\b(?:team|department|dept|section|unit|colleagues?|officer|manager|directorate|desk)\b/i;

function notHeld(span: Span): Finding {
  return makeFinding('not-held', span, 0.75, 'The authority says that it does not know or have it.');
}

/** `What is the status of the bid?` `Pending.`: the word is the answer. */
const OF_STATUS = /\b(?:status|stage|progress|outcome|position|marked|marking|classif\w+|became|happened|become)\b/i;

/** `How many were destroyed?` `Destroyed in 2019`: the question has the word. */
function isSubject(one: Asked, body: string): boolean {
  const asked = topicOf(one);
  return readWords(body, 0, body.length, 3).some(({ stem }) => asked.has(stem));
}
