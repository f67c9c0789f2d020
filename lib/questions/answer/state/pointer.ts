import type { Span } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { type Group, readGroupAt, readGroups, resolve } from '../../groups';
import { NOT_HELD } from '../../phrases/en-absence';
import { ABOVE, SEE } from '../../phrases/en-answers';
import { AMBIGUOUS, NOT_APPLICABLE, NOT_APPLICABLE_INSIDE, NOT_CALLED_FOR } from '../../phrases/en-inapplicable';
import { DEFERS } from '../../phrases/en-later';
import { REFUSES, SILENT } from '../../phrases/en-withholds';
import { matches } from '../../tried';
import { dropTag } from '../reading/tag';
import { hasValue } from '../wants/values';
import { type Context, type Finding, makeFinding } from './finding';
import { isNoted } from './notes';

/** `No, and questions 14 and 15 do not arise`, `(The answer to 13) is no, so that 14 falls away` answers the question before those. */
function isOfOthers(at: number, body: string, { asked }: Context): boolean {
  if (!/^\W*(?:(?:is|was)(?: (?:therefore|simply|a|in short))? ["'“‘]?)?(?:yes|no|none|nil)\b/i.test(body))
    return false;
  const named = readGroups(body, asked).flatMap((group) => group.members);
  return named.length > 0 && !named.includes(at);
}

/** `See our letter of 1 July.`: what was said there stands. */
const EARLIER =
  /^(?:(?:please )?(?:see|refer to)|as (?:explained|stated|set out|answered|given) in) (?:our|my|the) (?:(?:earlier|previous|first|last) )?(?:letter|e-?mail|reply|response|message)\b[^.:;]{0,40}\.?$/i;

/** `Kindly see 2(i).`, `As at 9a)`, `as 6`: a label without a word before it. */
function readBare(body: string, { asked }: Context): readonly Group[] {
  const referred = REFERRED.exec(body);
  const found = referred ?? BARE.exec(body) ?? AS.exec(body);
  const at = found ? found.index + found[0].length : 0;
  const group = found && readGroupAt(body, at, at, asked);
  if (!group) return [];
  const alone = /^(?: (?:above|below|too|also))?\W*$/iu.test(body.slice(group.end));
  return alone || referred || (body.length < 80 && found[0].trim().toLowerCase() !== 'as') ? [group] : [];
}

/** `as Q2`, `Same as question 4 above`: nothing but the label follows. */
function readAs(body: string, { asked }: Context): readonly Group[] {
  if (!/^\W*(?:(?:the )?same )?as\b/i.test(body)) return [];
  return readGroups(body, asked).filter(
    ({ start, end }) =>
      /^\W*(?:(?:the )?same )?as (?:our |the |for )?$/i.test(body.slice(0, start)) &&
      /^(?: (?:above|below|too|also))?\W*$/i.test(body.slice(end)),
  );
}

/** `As (a)`, `same as a above` under (b): the part beside it. */
function readBeside(body: string, at: number, { asked }: Context): readonly Group[] {
  const letter = BESIDE.exec(body)?.[1]?.toLowerCase();
  const path = asked[at]?.path ?? [];
  if (letter === undefined || path.length < 2) return [];
  const members = resolve([...path.slice(0, -1), letter], asked);
  return members.length === 1 ? [{ start: 0, end: body.length, members }] : [];
}

const BESIDE =
  /^\W*(?:(?:the )?same )?as (?:(?:for|in|at|under|per) )?\(?([a-z]|[ivx]{2,4})\)?(?:,? (?:above|below|too|also))?\W*$/i;

const BARE =
  /\b(?:see|look (?:back )?(?:at|to)|as (?:at|in|for|per|to|with|under)|same (?:one |answer )?as(?: (?:at|in|for|to))?|refer to|(?:answered|given|covered) (?:at|in|under|by)|(?:answer|reply|response) (?:given )?(?:to|at|under|in)|ditto) (?=\(?\d)/i;
/\b(?:see|as (?:at|in|for|per|to|with|under)|same (?:one |answer )?as(?: (?:at|in|for|to))?|refer to|(?:answered|given|covered) (?:at|in|under|by)|(?:answer|reply|response) (?:given )?(?:to|at|under|in)|ditto) (?=\(?\d)/i;
/** `We would refer you to what is said at 4(c), as …`: a reason may follow the label. */
const REFERRED =
  /^\W*(?:(?:i|we|(?:the|this) \w+)(?: would| must| can only| will)? )?(?:please )?refer(?:s|red)?(?: you)?(?: back)? to (?:what (?:is|was|has been|we|i)(?: have)? (?:said|stated|written|given|told|set out|say)|(?:our|the|my) (?:answer|reply|response|figures?)(?: given)?) (?:at|in|under|for|to|on) (?=\(?\d{1,2}[a-z(). ,])/i;
/** Nothing but the label follows. */
const AS = /^\W*(?:same )?as (?=\(?\d)/i;
/** Whether an answer says no more than that the question does not apply. */
function isInapplicable(body: string, one: Asked | undefined): boolean {
  if (matches(NOT_APPLICABLE, body)) return true;
  if (body.length >= 120) return false;
  const untagged = dropTag(body);
  const says =
    (matches(NOT_APPLICABLE_INSIDE, body) && !GIVEN.test(untagged)) ||
    (untagged !== body && NOT_APPLICABLE.test(untagged) && !hasValue(untagged.replace(SEE_OTHER, ''))) ||
    (one !== undefined && hangs(one) && NOT_CALLED_FOR.test(untagged));
  return says && !matches(REFUSES, body) && !matches(SILENT, body);
}

/** `…, see 11`, `(as per 4a)`: where it is said why. */
const SEE_OTHER =
  /[\s,;(–-]*\b(?:see|as (?:per|in|at)|per|given|because of|in (?:view|light) of) (?:(?:the )?(?:answer|reply|response) (?:to|at|for) )?(?:q(?:uestion)?\.? ?)?\(?\d{1,2}[a-z]?\)?(?:\([a-z]+\))?(?: above)?\)?\W*$/i;

/** A figure first, and no label of which it is said, `12 does not apply`. */
const GIVEN =
  /^\W*[£$€]?\d[\d,.]*(?![\d,.]|[a-z]?\)? (?:(?:and|to|&) \S+ )?(?:(?:do|does|is|are)(?:n['’]t)?|falls?)\b)/i;

/** It hangs on the answer to another. */
function hangs({ condition, question }: Asked): boolean {
  return condition !== null || /\bif\b/i.test(question.text);
}

/** `N/A`, `see response to Q4a`, `as above`. */
export function readPointer(at: number, start: number, end: number, body: string, context: Context): Finding | null {
  const short = body.length < 260;
  if (isOfOthers(at, body, context)) return null;
  if (isInapplicable(body, context.asked[at]))
    return makeFinding('not-applicable', { start, end }, 0.9, 'The authority says that the question does not apply.');
  if (AMBIGUOUS.test(dropTag(body)))
    return makeFinding('unclear', { start, end }, 0.5, 'The abbreviation may mean several things.');
  if (isNoted(body))
    return makeFinding(
      'unclear',
      { start, end },
      0.5,
      'The authority points to a note that could not be matched to it.',
      {
        above: true,
      },
    );
  if (EARLIER.test(body))
    return makeFinding('answered', { start, end }, 0.5, 'The authority points to an earlier letter.', {
      upholds: true,
    });
  return short ? readReference(at, { start, end }, dropTag(body), context) : null;
}

/** `See 4a`, `as above`: the state is the other's. */
function readReference(at: number, span: Span, body: string, context: Context): Finding | null {
  const above = matches(ABOVE, body);
  const bare = [...readBare(body, context), ...readAs(body, context), ...readBeside(body, at, context)];
  if (!(above || bare.length > 0 || matches(SEE, body))) return null;
  if (matches(REFUSES, body) || matches(NOT_HELD, body) || matches(DEFERS, body)) return null;
  if (above)
    return makeFinding('answered', span, 0.75, 'The authority points to its answer above.', {
      refers: at - 1,
      above: true,
    });
  if (/^(?:yes|no|none|nil)\b/i.test(body)) return null;
  const groups = [...readGroups(body, context.asked), ...bare];
  if (groups.some((group) => group.members.includes(at))) return null;
  const [named, ...along] = [...new Set(groups.flatMap((group) => group.members))].filter((member) => member !== at);
  const rest = groups.reduceRight((text, { start: from, end: to }) => text.slice(0, from) + text.slice(to), body);
  if (named === undefined || hasValue(rest)) return null;
  return makeFinding(
    'answered',
    span,
    0.8,
    `The authority points to its answer to ${context.asked[named]?.question.label ?? 'another question'}.`,
    { refers: named, along },
  );
}
