import { authorityOf } from '../blanks';
import { dayOf } from '../brief';
import { late } from '../grounds/delays';
import { unanswered } from '../grounds/unanswered';
import type { Ground } from '../letter';
import { daysIn, fill, mark, sayDayIn } from '../local';
import type { Finding, Rule } from '../rule';
import type { Fact } from '../tongue';
import { type Desk, overdueOn } from './tongue-desk';

/** A question is quoted up to so many characters. */
const MOST = 200;

/** What can be complained of: questions that the answer passes over, and an answer that came late. */
export function groundsIn(desk: Desk): readonly Ground[] {
  return [groundOf(desk, unanswered, tellUnanswered), groundOf(desk, late, tellLate)].flatMap((ground) => ground ?? []);
}

function groundOf(desk: Desk, { id, find }: Rule, tell: (desk: Desk, finding: Finding) => string): Ground | null {
  const finding = find(desk.brief);
  if (finding === null || finding.evidence.length === 0) return null;
  const { title, evidence, strength } = finding;
  const section = desk.brief.regime?.response.cite.section ?? '';
  return { id, title, text: tell(desk, finding), section, evidence, strength };
}

function tellUnanswered({ local: { tongue } }: Desk, { evidence }: Finding): string {
  const lines = evidence.map(({ quote }) => `- ${mark(tongue, quote, MOST)}`);
  return [evidence.length === 1 ? tongue.unanswered.one : tongue.unanswered.several, ...lines].join('\n');
}

function tellLate({ brief: { clock }, local: { tongue, limit } }: Desk): string {
  const day = (on: string | null | undefined) => (on ? sayDayIn(tongue, on) : '');
  return fill(tongue.late, { limit, due: day(clock?.due), ended: day(clock?.endedOn) });
}

/** The day of the answer that is reviewed, with what stands before it; empty where none shows. */
export function tellOutcome({ brief, local: { tongue } }: Desk): string {
  const last = brief.responses.at(-1);
  const on = last === undefined ? null : dayOf(last.message);
  return on ? fill(tongue.slots.made, { day: sayDayIn(tongue, on) }) : '';
}

/** The facts of a complaint, a line each, in the order of their days. */
export function tellFacts(desk: Desk): string {
  const { brief, local, named } = desk;
  const { tongue } = local;
  const due = overdueOn(brief) ?? (late.find(brief) === null ? null : (brief.clock?.due ?? null));
  const silent = overdueOn(brief) !== null;
  const days = (...kinds: Parameters<typeof daysIn>[2][]) => daysIn(brief, tongue, ...kinds).join('; ');
  const facts: Readonly<Record<Fact, string>> = {
    authority: authorityOf(brief, desk.choices),
    request: `${named.title}${named.made}${named.reference}`.trim(),
    due: due === null ? '' : `${sayDayIn(tongue, due)}, ${local.section}`,
    answer: silent ? tongue.none : days('response'),
    review: days('review-request'),
    outcome: days('review-outcome'),
    correspondence: brief.thread.url,
  };
  const lines = Object.entries(tongue.labels).map(([fact, label]) => [label, facts[fact as Fact]] as const);
  return lines.flatMap(([label, value]) => (value === '' ? [] : [`${label}${tongue.colon} ${value}`])).join('\n');
}
