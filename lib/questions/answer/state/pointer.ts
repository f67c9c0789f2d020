import { type Group, readGroupAt, readGroups } from '../../groups';
import { NOT_HELD } from '../../phrases/en-absence';
import { ABOVE, NOT_APPLICABLE, NOT_APPLICABLE_INSIDE, SEE } from '../../phrases/en-answers';
import { REFUSES, SILENT } from '../../phrases/en-withholds';
import { matches } from '../../tried';
import { hasValue } from '../wants/values';
import { type Context, type Finding, makeFinding } from './finding';
import { isNoted } from './notes';

/** `No, and questions 14 and 15 do not arise` answers the question before those. */
function isOfOthers(at: number, body: string, { asked }: Context): boolean {
  if (!/^\W*(?:yes|no|none|nil)\b/i.test(body)) return false;
  const named = readGroups(body, asked).flatMap((group) => group.members);
  return named.length > 0 && !named.includes(at);
}

/** `See our letter of 1 July.`: what was said there stands. */
const EARLIER =
  /^(?:(?:please )?(?:see|refer to)|as (?:explained|stated|set out|answered|given) in) (?:our|my|the) (?:(?:earlier|previous|first|last) )?(?:letter|e-?mail|reply|response|message)\b[^.:;]{0,40}\.?$/i;

/** `Kindly see 2(i).`, `As at 9a)`: a label without a word before it. */
function readBare(body: string, { asked }: Context): readonly Group[] {
  const found = BARE.exec(body);
  const at = found ? found.index + found[0].length : 0;
  const group = found && readGroupAt(body, at, at, asked);
  return group && (body.length < 80 || /^\W*$/u.test(body.slice(group.end))) ? [group] : [];
}

const BARE =
  /\b(?:see|as (?:at|in|for|per|to|with)|same (?:one |answer )?as(?: (?:at|in|for))?|refer to|(?:answered|given|covered) (?:at|in|under)) (?=\(?\d)/i;
/** `N/A`, `see response to Q4a`, `as above`. */
export function readPointer(at: number, start: number, end: number, body: string, context: Context): Finding | null {
  const short = body.length < 260;
  if (isOfOthers(at, body, context)) return null;
  if (
    matches(NOT_APPLICABLE, body) ||
    (body.length < 120 && matches(NOT_APPLICABLE_INSIDE, body) && !matches(REFUSES, body) && !matches(SILENT, body))
  )
    return makeFinding('not-applicable', { start, end }, 0.9, 'The authority says that the question does not apply.');
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
  if (!short) return null;
  const above = matches(ABOVE, body);
  if (!(above || matches(SEE, body)) || matches(REFUSES, body) || matches(NOT_HELD, body)) return null;
  if (above)
    return makeFinding('answered', { start, end }, 0.75, 'The authority points to its answer above.', {
      refers: at - 1,
      above: true,
    });
  if (/^(?:yes|no|none|nil)\b/i.test(body)) return null;
  const groups = [...readGroups(body, context.asked), ...readBare(body, context)];
  if (groups.some((group) => group.members.includes(at))) return null;
  const [named] = groups.flatMap((group) => group.members.filter((member) => member !== at));
  const rest = groups.reduceRight((text, { start: from, end: to }) => text.slice(0, from) + text.slice(to), body);
  if (named === undefined || hasValue(rest)) return null;
  return makeFinding(
    'answered',
    { start, end },
    0.8,
    `The authority points to its answer to ${context.asked[named]?.question.label ?? 'another question'}.`,
    { refers: named },
  );
}
