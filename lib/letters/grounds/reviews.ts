import type { Clock } from '../../law/clock';
import { type Brief, type Deed, dayOf, deedOf, deedsOf, evidenceOf } from '../brief';
import { distinct, list, quote, sayCount, sayDay, stop } from '../phrase';
import { readProvision } from '../provision';
import type { Rule } from '../rule';
import { type Saying, sayings, theirs } from '../said';

/** What the authority wrote after a review was asked for. */
function afterAsking(brief: Brief): readonly Deed[] {
  const asked = deedsOf(brief, 'review-request').at(-1);
  return asked === undefined
    ? []
    : theirs(brief).filter((deed) => brief.deeds.indexOf(deed) > brief.deeds.indexOf(asked));
}

const refuses =
  /\b(?:do|does|did|will|can|could|shall|would) ?(?:not|n't)\b.{0,40}\b(?:offer|carry out|conduct|undertake|accept|provide|review|perform)\b.{0,40}\breview|\b(?:cannot|unable to|not able to|not in a position to|decline to|refuse to|not be (?:able|carrying|conducting|undertaking))\b.{0,50}\breview|\breview (?:is|has been|was) (?:refused|declined|rejected)|\bno (?:internal )?review (?:procedure|process|stage|is available|will be)/i;
const asNew =
  /\b(?:treat|handl|log|regard|deal|process|record)\w*\b.{0,60}\bas a new (?:\w+ ){0,4}request\b|\bis a new (?:\w+ ){0,4}request\b/i;
const other =
  /\bfurther (?:internal )?review|\bsecond (?:internal )?review|\bfollowing (?:the|an|our) (?:internal )?review|\bpeer review|\breview(?:ed|ing) (?:each|every|all|the (?:files|records|documents|e-?mails))|\bif\b|\buntil\b|\bwithin\b.{0,30}\bdays/i;
const excused = /\bout of time|\btime ?limit|\b40 working days|\btwo months|\btoo late|\bforty\b/i;

/** A review that was asked for is refused, or taken for a new request. A letter that says beforehand that there is none is only asked about. */
export const reviewRefused: Rule = {
  id: 'review-refused',
  find: (brief) => {
    const after = afterAsking(brief).filter(({ act }) => act.kind !== 'review-outcome');
    const [refused] = [...sayings(brief, refuses, other, after), ...sayings(brief, asNew, null, after)];
    const first = refused ?? sayings(brief, refuses, other).filter(({ deed }) => deed.act.kind === 'response')[0];
    if (first === undefined || (refused !== undefined && isDecidedAfter(brief, first))) return null;
    return {
      title: refused === undefined ? 'No review offered' : 'Review refused',
      facts:
        refused === undefined
          ? stop(`Your letter offers no review (${quote(first.evidence.quote, 140)})`)
          : stop(`I asked for a review, and you did not take it up (${quote(first.evidence.quote, 140)})`),
      ask: 'Please review how you dealt with the request.',
      evidence: [first.evidence],
      strength: refused === undefined || excused.test(first.text) || brief.unread ? 'weak' : 'strong',
    };
  },
};

function isDecidedAfter(brief: Brief, { deed }: Saying): boolean {
  return deedsOf(brief, 'review-outcome').some((one) => brief.deeds.indexOf(one) > brief.deeds.indexOf(deed));
}

/** The review was not decided in its time, or late. Where guidance allows twice the time for a complex one, it is held against nobody before that. */
export const reviewLate: Rule = {
  id: 'review-late',
  find: (brief) => {
    const { reviewClock: clock } = brief;
    const asked = clock === null ? null : deedOf(brief, clock.fromMessage);
    const evidence = asked === null ? null : evidenceOf(brief, asked);
    if (!isOver(clock) || evidence === null || brief.regime?.review == null) return null;
    const { decide, decideAtMost } = brief.regime.review;
    const passed = decide.count + (clock.workingDaysLate ?? 0);
    const within = decideAtMost !== null && passed <= decideAtMost.count;
    const day = asked === null ? null : dayOf(asked.message);
    const on = day === null ? '' : ` on ${sayDay(day)}`;
    return {
      title: `Review ${sayCount(clock.workingDaysLate ?? 0, 'working day')} late`,
      facts:
        clock.endedOn === null
          ? `I asked for a review${on}. It should have been decided by ${sayDay(clock.due)}, and I have had no outcome.`
          : `I asked for a review${on}. It should have been decided by ${sayDay(clock.due)}, and its outcome came on ${sayDay(clock.endedOn)}.`,
      ask: '',
      evidence: [evidence],
      strength: within || brief.unread || clock.endedOn !== null ? 'weak' : 'strong',
    };
  },
};

function isOver(clock: Clock | null): clock is Clock & { due: string } {
  const late = clock?.state === 'overdue' || clock?.state === 'met-late';
  return late && clock.due !== null && (clock.workingDaysLate ?? 0) > 0;
}

const upholds =
  /\b(?:uphold|upheld|maintain(?:s|ed)?|agree with|confirm(?:s|ed)?|stand(?:s)? by|satisfied (?:with|that)|correct(?:ly)?)\b.{0,80}\b(?:decision|response|refusal|reply|original|handled|applied|exemption|answer)\b|\boriginal (?:decision|response) (?:is|was|stands|remains)/i;
const partly =
  /\bnot (?:agree|uphold|consider|think|believe|been correctly|correctly)|\bdecided to (?:release|disclose|provide)|\bapologis|\bomission|\bpart(?:ly|ially)\b|\bpartial|\bin part\b|\boverturn|\bnot upheld|\bnow (?:disclos|releas|provid|enclos|attach)/i;
/** A review in fewer characters has no room for reasons of its own. */
const curt = 700;

/** The review only says again what the first letter said, or the same person signed both. */
export const reviewRestated: Rule = {
  id: 'review-restated',
  find: (brief) => {
    const outcome = deedsOf(brief, 'review-outcome').at(-1);
    const answer = brief.responses.at(-1);
    if (outcome === undefined || answer === undefined || outcome.message.attachments.length > 0) return null;
    const [said] = sayings(brief, upholds, partly, [outcome]);
    if (said === undefined || partly.test(outcome.message.text)) return null;
    const same = signerOf(outcome) !== null && signerOf(outcome) === signerOf(answer);
    if (!same && outcome.message.text.length > curt) return null;
    return {
      title: same ? 'Reviewed by the same person' : 'Review without reasons of its own',
      facts: same
        ? `The review (${quote(said.evidence.quote, 120)}) is signed by ${signerOf(outcome) ?? 'the same person'}, as the first answer was.`
        : `The review says ${quote(said.evidence.quote, 130)} and adds little to the first answer.`,
      ask: 'Please let me know who decided it, and on what fresh look at the information.',
      evidence: [said.evidence],
      strength: 'weak',
    };
  },
};

/** A person's name that stands alone in a line after the sign-off; null where there is none. */
function signerOf({ message }: Deed): string | null {
  const after =
    /\b(?:yours (?:sincerely|faithfully|truly)|(?:kind |best |warm )?regards|many thanks|sincerely)[,.]?\s*\n([\s\S]{0,160})/i.exec(
      message.text,
    )?.[1] ?? '';
  const line = after
    .split('\n')
    .map((one) => one.trim())
    .find((one) => one !== '');
  return line !== undefined &&
    /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3}$/.test(line) &&
    !/team|council|office|trust|information|officer|manager|service|unit|department/i.test(line)
    ? line
    : null;
}

/** A provision that is relied on for the first time at the review: put on record, and no complaint by itself. */
export const newExemption: Rule = {
  id: 'new-exemption',
  find: (brief) => {
    const outcome = deedsOf(brief, 'review-outcome').at(-1);
    if (outcome === undefined) return null;
    const earlier = new Set(
      brief.deeds
        .slice(0, brief.deeds.indexOf(outcome))
        .flatMap(({ act }) => act.citations.map(({ cite }) => numberOf(brief, cite))),
    );
    const added = outcome.act.citations.filter(
      ({ cite }) => numberOf(brief, cite) !== null && !earlier.has(numberOf(brief, cite)),
    );
    const [first] = added;
    if (first === undefined || brief.responses.length === 0) return null;
    const names = list(distinct(added.flatMap(({ cite }) => readProvision(cite, brief.wording)?.name ?? [])));
    return {
      title: 'New at the review',
      facts: stop(
        `The review relies on ${names} (${quote(first.evidence.quote, 120)}), which the first refusal did not name`,
      ),
      ask: 'Please make sure that the notice says of it what it had to say of the others.',
      evidence: added.map(({ evidence }) => evidence).slice(0, 3),
      strength: 'weak',
    };
  },
};

function numberOf({ wording }: Brief, cite: string): string | null {
  return readProvision(cite, wording)?.number ?? null;
}
