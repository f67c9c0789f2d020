import type { LedgerRow } from '../../questions/question';
import { type Brief, hasFiles } from '../brief';
import { quote, stop } from '../phrase';
import { nameAll } from '../question-names';
import type { Rule } from '../rule';
import { isSaid, type Saying, sayings } from '../said';
import { answersOf, rowsIn } from './rows';

/** The letters in which a question was answered so. */
function lettersOf(rows: readonly LedgerRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ answer }) => answer.in ?? []));
}

function saidIn(rows: readonly LedgerRow[], said: readonly Saying[]): readonly Saying[] {
  const letters = lettersOf(rows);
  return said.filter(({ deed }) => letters.has(deed.message.id));
}

const keeps =
  'hold|holds|held|keep|keeps|kept|record|records|recorded|retain|retains|retained|manage|manages|managed|store|stores|stored|maintain|maintains|maintained';
const others =
  "contractors?|suppliers?|(?:service |software |system )?providers?|operators?|managing agents?|subsidiar(?:y|ies)|wholly[- ]owned compan(?:y|ies)|arm(?:'|’)s[- ]length compan(?:y|ies)|leisure trust|consultants?|councillors?";
const byOthers = new RegExp(
  `\\b(?:${keeps})\\b(?: \\w+){0,2} by (?:\\w+(?:'s)? ){0,4}(?:${others})\\b|\\b(?:our|the|its|their|council's|trust's|authority's|university's|department's)(?: \\w+){0,3} (?:${others})(?: \\w+){0,3} (?:${keeps}|has|have)\\b|\\b(?:private|personal) (?:e-?mail|phone|device|account)|\\bwhatsapp\\b`,
  'i',
);
const ours =
  /\b(?:our|council's|trust's|authority's|university's|department's|force's|board's|on (?:our|the \w+'s) behalf)\b/i;
const notForUs =
  /\bnot (?:\w+ ){0,3}on (?:our|the \w+'s|its) behalf|\bown purposes|\bhave asked|\brequested (?:it|this|them)|\bdo(?:es)? not (?:hold|have)\b.{0,20}\b(?:our|contractor|supplier)/i;

/** Not held by the authority itself, but by somebody who works for it. */
export const heldByOthers: Rule = {
  id: 'held-by-others',
  find: (brief) => {
    const rows = [...rowsIn(brief, 'not-held'), ...rowsIn(brief, 'partly-answered'), ...rowsIn(brief, 'signposted')];
    const said = saidIn(rows, sayings(brief, byOthers, notForUs)).filter((one) => isAboutOneOf(rows, one));
    const [first] = said;
    if (first === undefined) return null;
    return {
      title: 'Held by somebody else for you',
      facts: `You say that others hold what I asked for (${quote(first.evidence.quote, 150)}).`,
      ask: 'Please ask them for it or, if they do not hold it on your behalf, say why not.',
      evidence: [first.evidence],
      strength: ours.test(first.text) && !brief.unread ? 'strong' : 'weak',
    };
  },
};

/** The sentence is the answer to one of these questions, or stands next to it. */
function isAboutOneOf(rows: readonly LedgerRow[], { evidence }: Saying): boolean {
  return rows.some(({ answer }) => {
    const own = answer.evidence;
    return (
      own !== null &&
      own.messageId === evidence.messageId &&
      own.start < evidence.end + 160 &&
      evidence.start < own.end + 160
    );
  });
}

const creates =
  /\bcreat(?:e|ing|ion of) (?:\w+ ){0,3}(?:information|data|records?|reports?|documents?)\b|\bnot (?:centrally|routinely) (?:recorded|collated|held|collected)|\bnot (?:collated|compiled|collected) (?:centrally|routinely|in)\b|\b(?:do(?:es)? not|don't|doesn't) (?:\w+ )?(?:collate|compile|aggregate|break (?:\w+ )?down)\b|\b(?:recorded|held|stored|kept|available) in (?:this|that|the|such a) (?:requested |specific )?(?:format|form|way|manner)/i;
const negated = /\bnot\b|n't\b|\bno\b|\bcreat/i;

/** Said not to exist in the form asked for, where the data seem to be there. */
export const create: Rule = {
  id: 'create',
  find: (brief) => {
    const rows = ['not-held', 'refused', 'partly-answered'] as const;
    const open = rows.flatMap((state) => rowsIn(brief, state));
    const [first] = saidIn(open, sayings(brief, creates)).filter(
      (one) => negated.test(one.text) && isAboutOneOf(open, one),
    );
    if (first === undefined) return null;
    return {
      title: 'Said not to exist in that form',
      facts: `You say of the information ${quote(first.evidence.quote, 150)}.`,
      ask: 'If the underlying records exist, please say what could be drawn from them.',
      evidence: [first.evidence],
      strength: 'weak',
    };
  },
};

const holdsAll =
  /\b(?:hold|holds|held) (?:all (?:of )?)?the (?:requested )?information(?: that| which)?(?: you(?:'ve| have)?| was)? ?(?:requested|asked for|sought|in scope|$|\.)|\bhold(?:s)? (?:all (?:of )?)?(?:the )?(?:requested information|information (?:you|requested))/i;
const limited =
  /\bsome\b|\bpart\b|\bmost\b|\bnot\b|n't\b|\bwhether\b|\bif\b|\bexcept|\bbut\b|\balthough|\bhowever|\bwhile\b|\bonly\b|\bsave\b|\bother than\b|\brelevant|\bin relation|\bquestions? \d|\bparts? \d|\bpoints? \d/i;

/** The letter says that all of it is held, and of a question that it is not. */
export const contradiction: Rule = {
  id: 'contradiction',
  find: (brief) => {
    const rows = rowsIn(brief, 'not-held');
    const [first] = saidIn(rows, sayings(brief, holdsAll, limited));
    const same = rows.filter(({ answer }) => answer.in === first?.deed.message.id);
    const evidence = answersOf(brief, same);
    if (first === undefined || evidence.length === 0) return null;
    return {
      title: 'Held, and not held, in one letter',
      facts: stop(
        `Your letter says ${quote(first.evidence.quote, 130)} and then, of ${nameAll(same)}, ${quote(evidence[0]?.quote ?? '', 110)}`,
      ),
      ask: 'Please tell me which of the two is right.',
      evidence: [first.evidence, ...evidence].slice(0, 4),
      strength: hasFiles(brief) || brief.unread ? 'weak' : 'strong',
    };
  },
};

const notice = /\bsection 17\b|\bs\.? ?17\b|\bnotice (?:that|under|in terms of)\b/i;
const remedies = /\breview\b|\bdissatisf|\bcommissioner\b/i;

/** Not held, and not said in a notice with the particulars that the Scottish Act wants. */
export const notHeldNotice: Rule = {
  id: 'not-held-notice',
  find: (brief) => {
    const rows = rowsIn(brief, 'not-held').filter((row) => !isTransferred(brief, row));
    const evidence = answersOf(brief, rows);
    if (evidence.length === 0 || isSaid(brief, notice)) return null;
    const bare = !isSaid(brief, remedies) && !hasFiles(brief) && !brief.unread;
    return {
      title: 'Not held, without a notice',
      facts: bare
        ? stop(`You say that you do not hold the information for ${nameAll(rows)}, and tell me of no review or appeal`)
        : stop(`You say that you do not hold the information for ${nameAll(rows)}, without giving formal notice of it`),
      ask: 'Please give that notice with the outcome of the review.',
      evidence,
      strength: bare ? 'strong' : 'weak',
    };
  },
};

function isTransferred(brief: Brief, { answer }: LedgerRow): boolean {
  return brief.deeds.some(({ message, act }) => message.id === answer.in && act.kind === 'transfer');
}
