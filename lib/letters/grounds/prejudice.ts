import { type Brief, hasFiles, substance } from '../brief';
import { exemptionOf } from '../exemptions';
import { stop } from '../phrase';
import { needsHarm } from '../provision';
import type { Rule } from '../rule';
import { inBrackets, isDenied, keysOf, nameAgain, type Refusal, refusalsIn, rowsOf, tellRefusals } from './refusal';
import { answersOf } from './rows';

const harms = /\bharm|prejudic|damag|advers|disadvantag|undermin|endanger|jeopard|compromis|inhibit|weaken/i;
const reasons =
  /sensitiv|\brisk|\baffect|\bwould\b|\bcould\b|\blikely\b|\bbecause\b|\bsince\b|\bas (?:it|this|they|their|these|the|its|disclos|releas)|\bbeing\b|so that|in order to|to protect/i;

/**
 * An exemption that needs harm, and no word of what the harm would be. Where one sentence asserts it, more is asked for.
 * For laws whose exemptions are not written down one by one.
 */
export const prejudice: Rule = {
  id: 'prejudice',
  find: (brief) => {
    const needing = refusalsIn(brief).filter(
      (one) =>
        needsHarm(one.provision, brief.wording) &&
        exemptionOf(brief.wording.regime, one.provision.path) === null &&
        !isDenied(brief, one),
    );
    const refusals = needing.filter((one) => isCurt(brief, one));
    if (refusals.length === 0) return null;
    const asking = hasFiles(brief) || brief.unread || refusals.some((one) => explains(paragraphOf(brief, one).text));
    const evidence = answersOf(brief, rowsOf(refusals));
    const tail = asking
      ? '; I should like to know what harm you expect and how it would come about'
      : ', and do not say what harm would follow';
    return {
      title: asking ? 'Harm asserted in a sentence' : 'Harm not explained',
      facts: stop(`You withhold ${tellRefusals(refusals)}${inBrackets(evidence)}${tail}`),
      again: { of: keysOf(refusals), facts: tellTail(refusals, asking) },
      ask: 'Please say whose interest would suffer and how disclosure would cause it, or send the information.',
      evidence,
      strength: asking ? 'weak' : 'strong',
    };
  },
};

function tellTail(refusals: readonly Refusal[], asking: boolean): string {
  const names = nameAgain(refusals);
  return asking
    ? `Of ${names} I should like to know what harm you expect and how it would come about.`
    : `On ${names} you do not say what harm would follow.`;
}

function explains(text: string): boolean {
  return reasons.test(text) || harms.test(text);
}

/** So short a paragraph has no room for reasons, in characters. */
const curt = 170;

/** Whether a refusal stands in a short paragraph, and no other part of its letter speaks of harm. */
function isCurt(brief: Brief, refusal: Refusal): boolean {
  const { text, rest } = paragraphOf(brief, refusal);
  return text !== '' && text.length < curt && !harms.test(rest);
}

/** The paragraph in which a refusal stands, and the rest of what the authority wrote. */
function paragraphOf(brief: Brief, { row }: Refusal): { readonly text: string; readonly rest: string } {
  const { evidence } = row.answer;
  const letters = substance(brief).map(({ message }) => message);
  const own = letters.find((message) => message.id === evidence?.messageId);
  if (evidence === null || own === undefined) return { text: '', rest: '' };
  const before = own.text.lastIndexOf('\n\n', evidence.start);
  const after = own.text.indexOf('\n\n', evidence.end);
  const [start, end] = [before < 0 ? 0 : before, after < 0 ? own.text.length : after];
  const others = letters.filter((message) => message !== own).map((message) => message.text);
  return {
    text: own.text.slice(start, end).trim(),
    rest: [own.text.slice(0, start), own.text.slice(end), ...others].join('\n'),
  };
}
