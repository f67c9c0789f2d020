import type { Clock } from '../law/clock';
import type { Evidence } from '../thread/thread';
import type { Brief } from './brief';
import { refusalsIn, rowsOf } from './grounds/refusal';
import { answersOf } from './grounds/rows';
import type { Ground } from './letter';
import { distinct, list, quote, sayDay, stop } from './phrase';
import { answersTo } from './question-names';
import type { Stage } from './stage';

/** A ground as a third party is told it: what it is, its provision, and the words that show it. */
export function retell(brief: Brief, stage: Stage, ground: Ground): Ground {
  const name = ground.title.replace(/: ask\b.*$/, '').replace(/: (?=not\b)/, ' ');
  const law = ground.section === '' ? '' : ` (${ground.section})`;
  const clock = clockOf(stage, ground);
  const shown = clock === null ? tellEvidence(brief, ground.evidence) : tellLate(clock);
  return { ...ground, text: stop(`${name}${law}${shown === '' ? '' : `: ${shown}`}`) };
}

/** The clock that a ground is about, for one that is about nothing else. */
function clockOf({ response, review }: Stage, { id }: Ground): Clock | null {
  if (id === 'review-late') return review;
  return id === 'no-response' || id === 'late' ? response : null;
}

function tellLate({ clock, due, endedOn }: Clock): string {
  if (due === null) return '';
  const what = clock === 'review' ? 'the outcome' : 'the answer';
  return endedOn === null
    ? `${what} was due by ${sayDay(due)} and has not come`
    : `${what} was due by ${sayDay(due)} and came on ${sayDay(endedOn)}`;
}

/** What the authority still refuses, with the provisions that it relies on: whether it may is what the regulator decides. */
export function contestRefusal(brief: Brief): Ground | null {
  const refusals = refusalsIn(brief);
  const rows = rowsOf(refusals);
  const evidence = answersOf(brief, rows);
  if (rows.length === 0 || evidence.length === 0) return null;
  const names = distinct(refusals.map(({ provision }) => provision.name));
  const parts = rows.some(({ answer }) => answer.state === 'partly-answered') ? 'all or part of ' : '';
  const refuses = `The authority refuses ${parts}${answersTo(rows)}, and relies on ${list(names)} for that.`;
  return {
    id: 'refusal',
    title: 'The refusal itself',
    text: `${refuses} I do not accept that, and ask for a decision whether it may.`,
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
