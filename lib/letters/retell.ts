import type { Clock } from '../law/clock';
import type { Evidence } from '../thread/thread';
import { type Brief, deedOf, evidenceOf } from './brief';
import { refusalsIn, rowsOf } from './grounds/refusal';
import { answersOf } from './grounds/rows';
import type { Ground } from './letter';
import { distinct, list, quote, sayDay, stop } from './phrase';
import { answersTo } from './question-names';
import { isOverdue, type Stage } from './stage';

/** A ground as a third party is told it: what it is, its provision, and the words that show it. */
export function retell(brief: Brief, { response }: Stage, ground: Ground): Ground {
  const [name = ground.title] = ground.title.split(':');
  const law = ground.section === '' ? '' : ` (${ground.section})`;
  const isLate = (ground.id === 'no-response' || ground.id === 'late') && response !== null;
  const shown = isLate ? tellLate(response) : tellEvidence(brief, ground.evidence);
  return { ...ground, text: stop(`${name}${law}${shown === '' ? '' : `: ${shown}`}`) };
}

function tellLate({ due, endedOn }: Clock): string {
  if (due === null) return '';
  return endedOn === null
    ? `the answer was due by ${sayDay(due)} and has not come`
    : `the answer was due by ${sayDay(due)} and came on ${sayDay(endedOn)}`;
}

/** What the authority still refuses, with the provisions that it relies on: whether it may is what the regulator decides. */
export function contestRefusal(brief: Brief): Ground | null {
  const refusals = refusalsIn(brief);
  const rows = rowsOf(refusals);
  const evidence = answersOf(brief, rows);
  if (rows.length === 0 || evidence.length === 0) return null;
  const names = distinct(refusals.map(({ provision }) => provision.name));
  const parts = rows.some(({ answer }) => answer.state === 'partly-answered') ? 'all or part of ' : '';
  return {
    id: 'refusal',
    title: 'The refusal itself',
    text: stop(
      `The authority relies on ${list(names)} to withhold ${parts}${answersTo(rows)}. I do not accept that, and ask for a decision whether it may`,
    ),
    section: '',
    evidence,
    strength: 'strong',
  };
}

/** So many quotations show what there is to show. */
const SHOWN = 3;

function tellEvidence(brief: Brief, evidence: readonly Evidence[]): string {
  const mine = new Set(brief.thread.messages.flatMap(({ id, party }) => (party === 'requester' ? [id] : [])));
  const asked = evidence.filter(({ messageId }) => mine.has(messageId));
  const wrote = evidence.filter(({ messageId }) => !mine.has(messageId));
  return [tellQuotes('I had asked', asked), tellQuotes('the authority wrote', wrote)]
    .filter((part) => part !== '')
    .join('; ');
}

function tellQuotes(who: string, evidence: readonly Evidence[]): string {
  const quotes = distinct(evidence.map((one) => quote(one.quote, 140)).filter((one) => one !== ''));
  if (quotes.length === 0) return '';
  const rest = quotes.length - SHOWN;
  return `${who} ${list([...quotes.slice(0, SHOWN), ...(rest > 0 ? [`${rest} more`] : [])])}`;
}

/** That a review has come to nothing in its time; null where it has not. */
export function missOutcome(brief: Brief, { review }: Stage): Ground | null {
  const asked = review === null ? null : deedOf(brief, review.fromMessage);
  const decide = brief.regime?.review?.decide ?? null;
  if (asked === null || decide === null || !isOverdue(review, brief.today)) return null;
  const evidence = evidenceOf(brief, asked);
  return {
    id: 'no-outcome',
    title: 'No outcome of the review',
    text: `No outcome of the review (${decide.cite.section}): it was due by ${sayDay(review.due)} and has not come.`,
    section: decide.cite.section,
    evidence: evidence === null ? [] : [evidence],
    strength: brief.unread ? 'weak' : 'strong',
  };
}
