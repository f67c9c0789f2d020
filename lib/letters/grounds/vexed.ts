import { type Brief, hasFiles } from '../brief';
import { quote, stop } from '../phrase';
import type { Finding, Rule } from '../rule';
import { isSaid, type Saying, sayings } from '../said';
import { refusalsIn, rowsOf } from './refusal';
import { answersOf } from './rows';

/** The words of what is refused as vexatious; none where nothing is. */
function refusedAsVexatious(brief: Brief): Finding['evidence'] {
  const refusals = refusalsIn(brief).filter(
    ({ provision }) => provision.number === brief.wording.vexatious && !provision.path.includes('(2)'),
  );
  return answersOf(brief, rowsOf(refusals)).slice(0, 1);
}

function saidThere(brief: Brief, words: RegExp, not: RegExp | null = null): readonly Saying[] {
  return refusedAsVexatious(brief).length === 0 ? [] : sayings(brief, words, not);
}

const person =
  /\bvexatious (?:requesters?|applicants?|complainants?|correspondents?|individuals?|persons?)\b|\byou (?:are|have been|were) (?:being )?(?:\w+ )?(?:vexatious|declared|designated|deemed|classed|labelled)\b/i;
const history =
  /\byour (?:\w+ )?(?:behaviour|conduct|attitude)\b|\byour (?:previous|past|earlier|other|many|numerous) (?:requests|correspondence|complaints|contact)/i;

/** The person is called vexatious, not the request. What was written before may count as context, and is only asked about. */
export const vexatiousPerson: Rule = {
  id: 'vexatious-person',
  find: (brief) => {
    const [aimed] = saidThere(brief, person, /\bnot\b|\brather than\b|n't\b/i);
    const first = aimed ?? saidThere(brief, history)[0];
    if (first === undefined) return null;
    return {
      title: 'Aimed at the person',
      facts:
        aimed === undefined
          ? `As a reason you point to what I did before (${quote(first.evidence.quote, 140)}).`
          : `You speak of me and not of this request (${quote(first.evidence.quote, 140)}).`,
      ask: 'Please decide on this request.',
      evidence: [first.evidence],
      strength: aimed === undefined || brief.unread ? 'weak' : 'strong',
    };
  },
};

const reasons =
  /\bbecause\b|\bsince\b|\bas (?:it|this|you|the|they)\b|\bburden|\bpattern|\bharass|\bdistress|\bdisrupt|\bmotive|\bvolume|\bnumber of|\bpersist|\bunreasonabl|\bdisproportion|\brequests\b/i;
/** Words for the worth of a request. */
export const value = /\bvalue\b|\bserious purpose|\bpublic interest|\bpurpose\b|\bjustif|\bwider (?:public )?interest/i;

/** Reasons are given, and the worth of the request is not set against them. */
export const vexatiousValue: Rule = {
  id: 'vexatious-value',
  find: (brief) => {
    const evidence = refusedAsVexatious(brief);
    if (evidence.length === 0 || !isSaid(brief, reasons) || isSaid(brief, value)) return null;
    return {
      title: 'Value of the request not weighed',
      facts: stop(
        `You refuse my request as vexatious (${quote(evidence[0]?.quote ?? '', 120)}), and I found nothing in your letter of its purpose and value`,
      ),
      ask: 'Could the reviewer please weigh them against the burden?',
      evidence,
      strength: 'weak',
    };
  },
};

const workload =
  /\bburden|\boppressive|\bdiver(?:t|sion)|\bresources\b|\bworkload|\b(?:staff|officer) time\b|\b\d+ hours\b/i;
const otherThanWork =
  /\bharass|\bdistress|\bmotive|\babus|\bpattern|\bcampaign|\bthreat|\brepeat|\baccus|\bpersist|\bgrievance|\bintransig|\bno (?:serious )?(?:purpose|value)|\btone\b|\binsult|\brequests\b/i;
const shown = /\bgrossly\b|\b\d[\d,]* (?:\w+ )?(?:hours|pages|documents|e-?mails|files|records|days)\b/i;

/** Refused as vexatious for the work alone, which is what the cost limit is for. */
export const vexatiousWorkload: Rule = {
  id: 'vexatious-workload',
  find: (brief) => {
    const [first] = saidThere(brief, workload);
    if (first === undefined || isSaid(brief, otherThanWork)) return null;
    const told = isSaid(brief, shown);
    return {
      title: 'Vexatious for the workload',
      facts: told
        ? `The reason that you give is the work that it would be (${quote(first.evidence.quote, 140)}).`
        : stop(
            `The reason that you give is the work that it would be (${quote(first.evidence.quote, 140)}), and you do not show how much`,
          ),
      ask: 'Please say why this is not a matter for the cost limit, with the advice that belongs to it.',
      evidence: [first.evidence],
      strength: told || hasFiles(brief) || brief.unread ? 'weak' : 'strong',
    };
  },
};

const before =
  /\b(?:repeat(?:ed)?|identical|substantially (?:the same|similar)|same) (?:\w+ )?requests?\b|\balready (?:responded|answered|replied|provided|dealt)|\bprevious(?:ly)? (?:responded|answered|provided|request)|\bsection 14\(2\)/i;
const dated =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bref(?:erence)?\b|\b(?:days|weeks|months) ago\b|\blast (?:week|month|year)\b|\b[A-Z]{2,}[-/ ]?\d{2,}/i;

/** Refused as a repeat: it is asked when the first was answered, and held against the authority only where it says neither when nor what. */
export const repeated: Rule = {
  id: 'repeated',
  find: (brief) => {
    const refusals = refusalsIn(brief).filter(
      ({ provision }) => provision.path === `${brief.wording.vexatious ?? '-'}(2)`,
    );
    const evidence = answersOf(brief, rowsOf(refusals)).slice(0, 1);
    if (evidence.length === 0) return null;
    const told = sayings(brief, before).some(({ text }) =>
      dated.test(text.replace(/freedom of information act \d+|section \d+\(\d\)/gi, '')),
    );
    return {
      title: 'Refused as a repeated request',
      facts: told
        ? stop(`You refuse my request as a repeat of an earlier one (${quote(evidence[0]?.quote ?? '', 120)})`)
        : stop(
            `You refuse my request as a repeat (${quote(evidence[0]?.quote ?? '', 120)}), and do not say when you answered the earlier one`,
          ),
      ask: 'Please say which request that was, whether it was complied with, how the two are alike, and why the time between them was not reasonable.',
      evidence,
      strength: told || hasFiles(brief) || brief.unread ? 'weak' : 'strong',
    };
  },
};
