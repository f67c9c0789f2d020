import type { Assessment } from '../assess/assessment';
import { type Brief, dayOf, deedsOf } from './brief';
import type { Ground } from './letter';
import { sayCount, sayDay } from './phrase';

/** What speaks against this letter, or has to be minded first; null when nothing does. */
type Warning = (brief: Brief, assessment: Assessment, grounds: readonly Ground[]) => string | null;

const unknownLaw: Warning = (brief) =>
  brief.wording.regime === null
    ? 'ReplyDue has no wording for the law of this request, so the letter names no section and no time limit: add what applies, or choose the law in the banner.'
    : null;

const decided: Warning = (brief) => {
  const outcome = deedsOf(brief, 'review-outcome').at(-1);
  const asked = deedsOf(brief, 'review-request').at(-1);
  if (outcome === undefined || isAfter(brief, asked, outcome)) return null;
  const day = dayOf(outcome.message);
  return `A review was already decided${day === null ? '' : ` on ${sayDay(day)}`}: the next step is a complaint to the ${regulatorOf(brief)}, not a second review.`;
};

const pending: Warning = (brief, assessment) => {
  const asked = deedsOf(brief, 'review-request').at(-1);
  if (asked === undefined) return null;
  const clock = assessment.clocks.filter((one) => one.clock === 'review').at(-1);
  const day = dayOf(asked.message);
  const since = `You already asked for a review${day === null ? '' : ` on ${sayDay(day)}`}`;
  if (clock?.due === null || clock?.due === undefined) return `${since}: wait for it, or remind the authority of it.`;
  return clock.state === 'overdue'
    ? `${since}, and it was due by ${sayDay(clock.due)}: remind the authority of it, or complain to the ${regulatorOf(brief)}, rather than asking a second time.`
    : `${since}, and its outcome is due by ${sayDay(clock.due)}: it is better to wait than to ask a second time.`;
};

const waitingForYou: Warning = (brief) => {
  if (brief.responses.length > 0) return null;
  if (brief.clock?.state === 'stopped')
    return 'The authority is waiting for you to clarify the request, and owes nothing until you do: answer that first.';
  if (brief.clock?.state === 'paused')
    return 'The authority is waiting for a fee, and the time for its answer stands still until it is paid: a review would be about the fee only.';
  return null;
};

const notYetDue: Warning = ({ clock, responses }) => {
  if (clock === null || responses.length > 0 || (clock.state !== 'running' && clock.state !== 'extended')) return null;
  const by = clock.due === null ? '' : ` until ${sayDay(clock.due)}`;
  return `The authority still has time to answer${by}: there is nothing to review yet.`;
};

const windowClosed: Warning = (brief, assessment) => {
  const window = assessment.windows.filter((one) => one.what === 'ask-review').at(-1);
  if (window?.state !== 'closed' || window.closesOn === null) return null;
  const may = window.term.force === 'statute' ? 'need not review it any more' : 'may decline to review it';
  const instead =
    brief.responses.length === 0 || brief.regime === null
      ? ''
      : `, and a complaint to the ${regulatorOf(brief)} may be late too`;
  return `The time to ask for a review ended on ${sayDay(window.closesOn)}: the authority ${may}${instead}.`;
};

const silence: Warning = (brief, _assessment, grounds) => {
  if (brief.regime === null || !grounds.some((ground) => ground.id === 'no-response')) return null;
  if (!brief.regime.review?.onSilence)
    return `No review is needed where an authority does not answer at all: remind it once, and then complain to the ${regulatorOf(brief)}.`;
  return brief.regime.regulator.reviewFirst
    ? `Under this law a review has to be asked for before the ${regulatorOf(brief)} can look at it, also where nothing was answered.`
    : null;
};

const formal: ReadonlySet<string> = new Set(['rights', 'review-rights', 'regulator-rights', 'late', 'holding']);

const onlyForm: Warning = (_brief, _assessment, grounds) => {
  const strong = grounds.filter(({ strength }) => strength === 'strong');
  return strong.length > 0 && strong.every(({ id }) => formal.has(id))
    ? 'Only the form of the refusal was found to be wrong: if you do not accept the refusal itself, say why, or switch on what can be asked about it.'
    : null;
};

const nothingWrong: Warning = (brief, _assessment, grounds) => {
  if (grounds.some((ground) => ground.strength === 'strong')) return null;
  const files = brief.rows.filter((row) => row.answer.state === 'in-attachment').length;
  if (files > 0)
    return `${sayCount(files, 'answer')} ${files === 1 ? 'is' : 'are'} in files that ReplyDue does not read: read them first, as nothing else was found to be missing.`;
  if (grounds.some(({ id }) => id === 'late'))
    return 'The answer came late, which a review can only put on record, and nothing else was found to be wrong: ask for one only if you know a reason.';
  if (grounds.length > 0)
    return 'Nothing was found to be plainly wrong. What can only be asked about is listed, and starts switched off: ask for a review only if you know a reason.';
  return 'Nothing was found to be late or missing: ask for a review only if you know a reason, and write it into the letter.';
};

/** In order of weight: the first that applies is given. */
const warnings: readonly Warning[] = [
  unknownLaw,
  decided,
  pending,
  waitingForYou,
  notYetDue,
  windowClosed,
  silence,
  onlyForm,
  nothingWrong,
];

/** Why this letter may not be the right step, in one sentence; null when it is. */
export function writeAdvice(brief: Brief, assessment: Assessment, grounds: readonly Ground[]): string | null {
  for (const warning of warnings) {
    const words = warning(brief, assessment, grounds);
    if (words !== null) return words;
  }
  return null;
}

function regulatorOf({ regime }: Brief): string {
  return (regime?.regulator.name ?? 'regulator').replace(/^the /i, '');
}

function isAfter(brief: Brief, one: Brief['request'] | undefined, other: NonNullable<Brief['request']>): boolean {
  return one !== undefined && one !== null && brief.deeds.indexOf(one) > brief.deeds.indexOf(other);
}
