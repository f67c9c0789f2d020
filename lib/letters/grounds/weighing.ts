import { type Brief, hasFiles } from '../brief';
import { exemptionOf } from '../exemptions';
import type { Test } from '../exemptions/exemption';
import { leavesLimbOpen } from '../exemptions/limbs';
import { quote, stop } from '../phrase';
import { isQualified } from '../provision';
import type { Finding, Rule } from '../rule';
import { isSaid, sayings } from '../said';
import { unexplainedIn } from './exemption';
import {
  inBrackets,
  isDenied,
  isSilent,
  keysOf,
  nameAgain,
  type Refusal,
  refusalsIn,
  rowsOf,
  tellRefusals,
} from './refusal';
import { answersOf, placesOf } from './rows';

/** What is withheld with a provision of these tests, refusals to confirm or deny left aside. */
function refusedBy(brief: Brief, ...tests: readonly Test[]): readonly Refusal[] {
  return refusalsIn(brief).filter((one) => {
    const exemption = exemptionOf(brief.wording.regime, one.provision.path);
    return exemption !== null && tests.includes(exemption.test) && !isDenied(brief, one);
  });
}

function strengthOf(brief: Brief): Finding['strength'] {
  return hasFiles(brief) || brief.unread ? 'weak' : 'strong';
}

/** A section of several limbs is named without the one that is meant. Where nearly always one is meant, it is only asked. */
export const limb: Rule = {
  id: 'limb',
  find: (brief) => {
    const unexplained = unexplainedIn(brief);
    const open = refusalsIn(brief).filter(
      (one) =>
        leavesLimbOpen(brief.wording.regime, one.provision.path) &&
        !unexplained.has(one.provision.path) &&
        !isDenied(brief, one),
    );
    if (open.length === 0) return null;
    const evidence = answersOf(brief, rowsOf(open));
    const usual = open.every(({ provision }) => exemptionOf(brief.wording.regime, provision.path)?.bare === true);
    return {
      title: 'Which limb is relied on',
      facts: stop(
        `You withhold ${tellRefusals(open)}${inBrackets(evidence)}, and do not say which part of it you rely on`,
      ),
      again: { of: keysOf(open), facts: `You do not say which part of ${nameAgain(open)} you rely on.` },
      told: `the authority does not say which part of ${nameAgain(open)} it relies on`,
      ask: 'Please name it.',
      evidence,
      strength: usual ? 'weak' : strengthOf(brief),
    };
  },
};

const weighsAgainst =
  /\bin (?:maintaining|withholding|not disclosing|protecting|preserving)\b|\bagainst (?:disclos|releas)|\b(?:favour\w*(?: of)?|for) (?:withholding|maintaining|non-disclosure|the exemption|exemption|exception)/i;
const weighsFor =
  /\binterest in (?!maintaining|withholding|not\b|protecting|preserving|non)|\b(?:disclos|releas)\w+ would (?:show|help|allow|enable|inform|increase|promote|further|add|assist|demonstrate|let)|\bentitled to know|\bright to know|\brecogni[sz]e|\backnowledge|\bnot in its interest|\b(?:favour\w*(?: of)?|for|benefit of) (?:the )?(?:disclos|releas|publi(?:sh|cation)|openness|transparen|knowing|making)|\btransparen|\bopenness\b|\bopen government\b|\baccountab|\bpublic debate\b|\bunderstanding\b|\bscrutin|\bpresumption\b|\bvalue for money\b|\bpublic confidence\b/i;

/** The public interest is spoken of, and only what speaks for withholding is named. */
export const oneSided: Rule = {
  id: 'one-sided',
  find: (brief) => {
    const refusals = refusalsIn(brief).filter((one) => isQualified(one.provision, brief.wording));
    const [first] = refusals.length === 0 || isSaid(brief, weighsFor) ? [] : sayings(brief, weighsAgainst);
    if (first === undefined || !isSaid(brief, /public interest/i)) return null;
    return {
      title: 'Only one side weighed',
      facts: `Of the public interest your letter names what speaks for withholding (${quote(first.evidence.quote, 130)}), and I found nothing in it of what speaks for disclosure.`,
      ask: 'Could the reviewer please weigh both, with this information in mind?',
      evidence: [first.evidence],
      strength: 'weak',
    };
  },
};

const hurts =
  '(?:\\w+ ){0,4}?(?:prejudic|harm|damag|advers|undermin|endanger|inhibit|compromis|jeopardi[sz]|disadvantag|weaken|affect|impact|impair|hinder|detriment)';
const possible = new RegExp(`\\b(?:could|may|might)(?: (?:well|also|potentially|possibly))? (?:be )?${hurts}`, 'i');
const expected = new RegExp(
  `\\b(?:would|will)(?: be likely to| likely)? (?:be )?${hurts}|\\blikely (?:to )?(?:be )?${hurts}`,
  'i',
);
const certain = new RegExp(`\\b(?:would|will) (?!be likely|likely)(?:be )?${hurts}`, 'i');
const onlyLikely = new RegExp(`\\blikely (?:to )?(?:be )?${hurts}`, 'i');

/** Harm that could come, where the law asks for harm that would or, but for environmental information, would be likely to. */
export const possibility: Rule = {
  id: 'possibility',
  find: (brief) => {
    const strict = refusedBy(brief, 'adverse-effect');
    const refusals = [...strict, ...refusedBy(brief, 'prejudice', 'substantial-prejudice', 'endangerment')];
    if (refusals.length === 0 || isSaid(brief, strict.length > 0 ? certain : expected)) return null;
    const [may] = sayings(brief, possible);
    const [first = null] = may !== undefined ? [may] : strict.length > 0 ? sayings(brief, onlyLikely) : [];
    if (first === null) return null;
    return {
      title: 'Harm that only may come',
      facts: `You withhold ${tellRefusals(refusals)} for a harm that you describe as a possibility (${quote(first.evidence.quote, 140)}).`,
      again: {
        of: keysOf(refusals),
        facts: `Under ${nameAgain(refusals)} you describe a harm as a possibility (${quote(first.evidence.quote, 140)}).`,
      },
      ask: '',
      evidence: [first.evidence, ...answersOf(brief, rowsOf(refusals))].slice(0, 3),
      strength: may === undefined ? 'weak' : strengthOf(brief),
    };
  },
};

/** Harm is described, and nowhere as substantial. */
export const substantial: Rule = {
  id: 'substantial',
  find: (brief) => {
    const refusals = refusedBy(brief, 'substantial-prejudice');
    const [first] =
      refusals.length === 0
        ? []
        : sayings(brief, /\bprejudic|\bharm\w*\b|\bdamag|\badvers|\bdetriment|\bundermin|\binhibit/i);
    if (first === undefined || !isSilent(brief, /\bsubstantial|\bsignificant|\bserious/i)) return null;
    return {
      title: 'Harm not shown to be substantial',
      facts: `For ${tellRefusals(refusals)} you describe a harm (${quote(first.evidence.quote, 130)}), and not that it would be substantial.`,
      again: {
        of: keysOf(refusals),
        facts: `Under ${nameAgain(refusals)} you describe a harm (${quote(first.evidence.quote, 130)}), and not that it would be substantial.`,
      },
      ask: '',
      evidence: [first.evidence],
      strength: strengthOf(brief),
    };
  },
};

/** The Regulations start from disclosure; a weighing that does not say so is asked about. */
export const presumption: Rule = {
  id: 'presumption',
  find: (brief) => {
    const refusals = refusalsIn(brief).filter((one) => isQualified(one.provision, brief.wording));
    if (refusals.length === 0 || isSilent(brief, /public interest/i) || !isSilent(brief, /\bpresum/i)) return null;
    const evidence = answersOf(brief, rowsOf(refusals));
    return {
      title: 'Presumption in favour of disclosure',
      facts: stop(
        `You withhold ${tellRefusals(refusals)}${inBrackets(evidence)}, and I found no word of the presumption in favour of disclosure in your weighing`,
      ),
      again: {
        of: keysOf(refusals),
        facts: `On ${nameAgain(refusals)} I found no word of the presumption in favour of disclosure in your weighing.`,
      },
      ask: 'Could the reviewer please start from it?',
      evidence,
      strength: 'weak',
    };
  },
};

const emits = /\bemissions?\b|\bdischarg|\beffluent|\bemitted\b|\bspills?\b|\boverflows?\b/i;
const aboutElse =
  /\bcosts?\b|\bprice|\bcontracts?\b|\bspen[dt]\b|\bbudget|\bfin(?:e|es|ed)\b|\bcorrespondence|\bpolic/i;
const barredForEmissions = /^1[02]\(5\)\([d-g]\)/;

/** An exception that the Regulations bar for information on emissions, for a question that is about them. */
export const emissions: Rule = {
  id: 'emissions',
  find: (brief) => {
    const refusals = refusalsIn(brief).filter(
      ({ provision, row }) =>
        barredForEmissions.test(provision.path) && emits.test(row.question.text) && !aboutElse.test(row.question.text),
    );
    if (refusals.length === 0) return null;
    const sure = refusals.some(({ row }) => /\bemissions?\b|\bdischarg/i.test(row.question.text));
    return {
      title: 'Exception barred for emissions',
      facts: stop(`You withhold ${tellRefusals(refusals)}, although what I asked for is about emissions`),
      again: {
        of: keysOf(refusals),
        facts: `You rely on ${nameAgain(refusals)} although what I asked for is about emissions.`,
      },
      ask: '',
      evidence: [...answersOf(brief, rowsOf(refusals)), ...placesOf(brief, rowsOf(refusals))],
      strength: sure ? 'strong' : 'weak',
    };
  },
};
