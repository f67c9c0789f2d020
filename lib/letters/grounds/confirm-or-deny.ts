import type { LedgerRow } from '../../questions/question';
import { type Brief, hasFiles, substance } from '../brief';
import { exemptionOf, exemptionsOf } from '../exemptions';
import { list, quote } from '../phrase';
import { type Provision, readProvision } from '../provision';
import { answersTo } from '../question-names';
import type { Rule } from '../rule';
import { isSaid, type Saying, sayings } from '../said';
import { unexplainedIn } from './exemption';
import { weighs } from './public-interest';
import { inBrackets, isDenied, isSilent, keysOf, nameAgain, refusalsIn, rowsOf, tellRefusals } from './refusal';
import { answersOf } from './rows';

const holds = /\bh[eo]lds?\b|\bholding\b|\bin (?:our|its) possession\b|\bcontains?\b|\bretain(?:s|ed)?\b/i;

/** Provisions that say by themselves that the information is there: it can be had elsewhere, or will be published. */
const presupposed = /accessible|publication/;

/** Refused without a reason and without a word on whether the information is held. A reason that speaks of what it says shows that it is. */
export const notConfirmed: Rule = {
  id: 'not-confirmed',
  find: (brief) => {
    const unexplained = unexplainedIn(brief);
    const refusals = refusalsIn(brief).filter(
      (one) =>
        one.row.answer.state === 'refused' &&
        unexplained.has(one.provision.path) &&
        !presupposed.test(exemptionOf(brief.wording.regime, one.provision.path)?.name ?? '') &&
        !isDenied(brief, one),
    );
    if (refusals.length === 0 || isSaid(brief, holds)) return null;
    const evidence = answersOf(brief, rowsOf(refusals));
    return {
      title: 'Not said whether it is held',
      facts: `You refuse ${tellRefusals(refusals)}${inBrackets(evidence)}, and I could not find in your letter whether you hold the information.`,
      again: {
        of: keysOf(refusals),
        facts: `On ${nameAgain(refusals)} I could not find in your letter whether you hold the information.`,
      },
      ask: 'Please say so for each part.',
      evidence,
      strength: hasFiles(brief) || brief.unread || isSaid(brief, /\bwithh[eo]ld/i) ? 'weak' : 'strong',
    };
  },
};

const denial =
  /\bneither (?:to )?(?:confirm|admit)\w*,? (?:n?or|and) (?:to )?den|\bconfirm(?:ing)? nor den\w+|\b(?:not|refus\w+ to|declin\w+ to) (?:\w+ ){0,2}confirm or deny\b|\bNCND\b/i;
const duty = /\bduty (?:to|in)\b|\bobligation to\b|\brequires? (?:us|a public authority) to\b|\bsection 1\(1\)/i;

/** Neither confirmed nor denied: with no provision that allows it, with one that the law does not allow it for, or without the public interest in saying so. */
export const confirmOrDeny: Rule = {
  id: 'confirm-or-deny',
  find: (brief) => {
    const said = sayings(brief, denial).filter(({ text }) => !isOnlyDuty(text));
    const [first] = said;
    if (first === undefined || exemptionsOf(brief.wording.regime).length === 0) return null;
    const rows = deniedRows(brief, said);
    const cited = provisionsIn(brief, said, rows);
    const fault = faultOf(brief, cited);
    if (fault === null) return null;
    const answers = rows.length === 0 ? '' : ` for ${answersTo(rows)}`;
    return {
      title: 'Neither confirmed nor denied',
      facts: `You neither confirm nor deny that you hold the information${answers} (${quote(first.evidence.quote, 130)})${fault}`,
      ask: 'Please confirm whether it is held, or give a notice that shows why you need not.',
      evidence: [first.evidence, ...answersOf(brief, rows)].slice(0, 4),
      strength: hasFiles(brief) || brief.unread ? 'weak' : 'strong',
    };
  },
};

/** `section 1(1) requires us to confirm or deny …` says what the law asks, and denies nothing. */
function isOnlyDuty(text: string): boolean {
  return (
    duty.test(text) &&
    !/\bneither\b|\bexclu|\bexempt|\bnot (?:apply|arise|obliged|required)|\bremoves?\b|\bdoes not\b/i.test(text)
  );
}

function deniedRows(brief: Brief, said: readonly Saying[]): readonly LedgerRow[] {
  const letters = new Set(said.map(({ deed }) => deed.message.id));
  return brief.rows.filter(
    ({ answer }) =>
      answer.state === 'refused' &&
      answer.in !== null &&
      letters.has(answer.in) &&
      denial.test(answer.evidence?.quote ?? ''),
  );
}

/** The provisions of the letters that deny: those of the questions where they are known, else all. */
function provisionsIn(brief: Brief, said: readonly Saying[], rows: readonly LedgerRow[]): readonly Provision[] {
  const own = rows.flatMap(({ answer }) => answer.citations);
  const cites = own.length > 0 ? own : said.flatMap(({ deed }) => deed.act.citations.map(({ cite }) => cite));
  return cites.flatMap((cite) => readProvision(cite, brief.wording) ?? []);
}

/** What is wrong, as it ends the sentence; null when nothing is seen to be. */
function faultOf(brief: Brief, cited: readonly Provision[]): string | null {
  const paragraphs = exemptionsOf(brief.wording.regime).flatMap(({ confirmOrDeny: one }) => one ?? []);
  const allows = cited.some(({ path }) =>
    paragraphs.some((one) => path === one || path.startsWith(`${one}(`) || isFormer(path)),
  );
  const named = allows || namesParagraph(brief, paragraphs);
  if (!named) return ', and name no provision that allows that.';
  const barred = cited.filter((one) => isBarred(brief, one));
  if (barred.length > 0 && cited.some(({ path }) => path === '18' || path.startsWith('18(')))
    return `, with ${list(barred.map(({ name }) => name))}, for which it is not allowed.`;
  const qualified = cited.filter((one) => isWeighed(brief, one));
  if (qualified.length === 0 || !isSilent(brief, weighs)) return null;
  return ', and do not weigh the public interest in saying whether you hold it.';
}

/** Until 2018 the personal data of others were denied under s.40(5). */
function isFormer(path: string): boolean {
  return /^40\(5/.test(path);
}

/** The paragraph stands in the letter, though it was not read as relied on. */
function namesParagraph(brief: Brief, paragraphs: readonly string[]): boolean {
  const text = substance(brief)
    .map(({ message }) => message.text.replace(/\s+/g, ''))
    .join('\n');
  return paragraphs.some((one) => (one === '18' ? /(?:section|s\.?)18\b/i.test(text) : text.includes(one)));
}

/** Under an Act that allows it for listed sections only, one that is not on the list. */
function isBarred({ wording }: Brief, { path }: Provision): boolean {
  const exemption = exemptionOf(wording.regime, path);
  return wording.regime === 'uk-foisa' && exemption !== null && exemption.confirmOrDeny === null;
}

function isWeighed({ wording }: Brief, { path }: Provision): boolean {
  return path === '18' || exemptionOf(wording.regime, path)?.kind === 'qualified';
}
