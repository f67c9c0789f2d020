import type { Clock } from '../law/clock';
import type { LedgerRow } from '../questions/question';
import type { Evidence } from '../thread/thread';
import { type Brief, deedOf, sayDaysLate } from './brief';
import { exemptionOf } from './exemptions';
import { nameAgain, type Refusal, refusalsIn, rowsOf } from './grounds/refusal';
import { answersOf, isSure } from './grounds/rows';
import type { Ground } from './letter';
import { distinct, list, quote, sayDay, stop } from './phrase';
import { tellAll, withheldOf } from './question-names';
import type { Stage } from './stage';

/**
 * Grounds as a third party is told them: the provision, what was found and, where nothing better is at hand, the words that show it. No words are
 * quoted twice; what is off is not told and takes none away.
 */
export function retellAll(
  brief: Brief,
  stage: Stage,
  grounds: readonly Ground[],
  off: readonly string[],
): readonly Ground[] {
  const shown = new Set<string>();
  return grounds.filter(isTold).map(({ again: _, ...ground }) => {
    const fresh = ground.evidence.filter((one) => !shown.has(one.quote));
    const text = tell(brief, stage, ground, fresh);
    const other = tell(brief, stage, ground, fresh.length < ground.evidence.length ? ground.evidence : []);
    if (!off.includes(ground.id)) for (const { quote: words } of quotedIn(text, fresh)) shown.add(words);
    return { ...ground, text, ...(other === text ? {} : { again: { of: [ground.id], text: other } }) };
  });
}

function tell(brief: Brief, stage: Stage, ground: Ground, evidence: readonly Evidence[]): string {
  const found = tellFound(brief, stage, ground, evidence);
  const text = ground.section === '' ? capital(found) : `${ground.section}: ${found}`;
  return text.endsWith('\n') ? text.trimEnd() : stop(text);
}

/** A fresh look at what was refused is what the whole complaint asks for. */
function isTold({ id }: Ground): boolean {
  return id !== 'reconsider';
}

function tellFound(brief: Brief, stage: Stage, ground: Ground, fresh: readonly Evidence[]): string {
  if (ground.told !== undefined) return ground.told;
  if (ground.id === 'review-late' && stage.review !== null) return tellLate(brief, stage.review);
  const name = ground.title.replace(/: ask\b.*$/, '').replace(/: (?=not\b)/, ' ');
  const words = tellEvidence(brief, fresh);
  const found = /^(?:Section|Regulation|I)\b/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return words === '' ? found : `${stop(found)} ${capital(words)}`;
}

function quotedIn(text: string, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((one) => text.includes(quote(one.quote, 140).slice(0, 40)));
}

function tellLate(brief: Brief, { due, endedOn, workingDaysLate }: Clock): string {
  if (due === null) return 'the outcome of the review was late';
  const days = sayDaysLate(brief, workingDaysLate ?? 0);
  return endedOn === null
    ? `the outcome of the review was due by ${sayDay(due)} and has not come`
    : `the outcome of the review was due by ${sayDay(due)} and came on ${sayDay(endedOn)}, ${days} late`;
}

/** What the authority still refuses, with the provisions that it relies on: whether it may is what the regulator decides. What only protects other people\u2019s data is not contested unasked. */
export function contestRefusals(brief: Brief): readonly Ground[] {
  const refusals = refusalsIn(brief);
  const others = rowsOf(refusals.filter((one) => !isPersonal(brief, one)));
  const personal = rowsOf(refusals).filter((row) => !others.includes(row));
  return [
    contest(brief, refusals, others, { id: 'refusal', title: 'The refusal itself', strength: 'strong' }),
    contest(brief, refusals, personal, {
      id: 'refusal-personal',
      title: 'The refusal of personal data',
      strength: 'weak',
    }),
  ].filter((one) => one !== null);
}

function isPersonal({ wording }: Brief, { provision }: Refusal): boolean {
  return exemptionOf(wording.regime, provision.path)?.test === 'data-protection';
}

function contest(
  brief: Brief,
  refusals: readonly Refusal[],
  rows: readonly LedgerRow[],
  ground: Pick<Ground, 'id' | 'title' | 'strength'>,
): Ground | null {
  const bare = ground.id === 'refusal' ? barelyRefused(brief) : [];
  const evidence = answersOf(brief, [...rows, ...bare]);
  if (rows.length === 0 || evidence.length === 0) return null;
  const names = nameAgain(refusals.filter(({ row }) => rows.includes(row)));
  const also = bare.length === 0 ? '' : `It also refuses ${withheldOf(bare)}. `;
  const isLong = rows.filter(({ question }) => question.label === null).length > 3;
  const refuses = isLong
    ? `Relying on ${names}, the authority refuses to answer, or to answer in full,${tellAll(rows)}\n`
    : `The authority refuses ${withheldOf(rows)}, relying on ${names}. `;
  const text = `${refuses}${also}I do not accept this, and ask for a decision on it.`;
  return { ...ground, text, section: '', evidence };
}

/** Refused by a letter that answers, under a provision that was not seen. */
function barelyRefused(brief: Brief): readonly LedgerRow[] {
  const cited = new Set(rowsOf(refusalsIn(brief)));
  return brief.rows.filter((row) => {
    const kind = deedOf(brief, row.answer.in)?.act.kind;
    const refuses = kind === 'response' || kind === 'review-outcome';
    return row.answer.state === 'refused' && !cited.has(row) && refuses && isSure(row);
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
