import { calendarOf } from '../../law/calendar';
import { dueOn } from '../../law/deadline';
import { isDoubt } from '../../law/doubt';
import type { Term } from '../../law/regime';
import type { IsoDay } from '../../thread/thread';
import { type Brief, type Deed, dayOf, deedsOf, evidenceOf } from '../brief';
import { exemptionOf } from '../exemptions';
import { distinct, list, quote, sayDay, stop } from '../phrase';
import { type Provision, readProvision } from '../provision';
import type { Finding, Rule } from '../rule';
import { isLate } from './delays';

const dates =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:\d+|twenty|forty|ten|thirty|sixty) (?:further |more |additional |extra )?(?:working |business )?(?:days|weeks)\b/i;

/** The last letter that takes more time to weigh the public interest. */
function weighing(brief: Brief): Deed | null {
  const weighed = deedsOf(brief, 'extension').filter(({ act }) => act.ground === 'public-interest');
  return brief.regime?.extension?.ground === 'public-interest' ? (weighed.at(-1) ?? null) : null;
}

/** More time for the public interest, and the notice names no exemption or no day. */
export const extensionBare: Rule = {
  id: 'extension-bare',
  find: (brief) => {
    const deed = weighing(brief);
    if (deed === null) return null;
    const named = provisionsOf(brief, deed).length > 0 || namesOne(brief, deed);
    const dated = deed.act.promises.length > 0 || dates.test(deed.message.text);
    const lacks = [named ? '' : 'which exemption you are considering', dated ? '' : 'when you expect to decide'];
    return tellNotice(brief, deed, {
      title: 'Notice of more time is incomplete',
      says: `does not say ${list(lacks.filter((part) => part !== '')).replace(' and ', ' or ')}`,
      holds: !named || !dated,
    });
  },
};

/** A section that may be weighed stands in the letter, though it was not read as relied on. */
function namesOne({ regime }: Brief, { message }: Deed): boolean {
  const sections = regime?.extension?.relyOn ?? [];
  const named = [...message.text.matchAll(/\b(?:sections?|ss?\.)\s*(\d+[A-Z]?)/gi)].map(([, number = '']) => number);
  return named.some((number) => sections.includes(number.toUpperCase()));
}

/** More time to weigh the public interest in an exemption on which it does not decide. */
export const extensionAbsolute: Rule = {
  id: 'extension-absolute',
  find: (brief) => {
    const deed = weighing(brief);
    const cited = deed === null ? [] : provisionsOf(brief, deed);
    if (deed === null || cited.length === 0 || !cited.every((one) => isAbsolute(brief, one))) return null;
    const names = list(distinct(cited.map(({ name }) => name)));
    return tellNotice(brief, deed, {
      title: 'More time for an absolute exemption',
      says: `rests on ${names} alone`,
      holds: true,
    });
  },
};

/** Personal data of others is absolute under the condition that is nearly always meant. */
function isAbsolute({ wording }: Brief, { path }: Provision): boolean {
  const exemption = exemptionOf(wording.regime, path);
  return exemption?.kind === 'absolute' || exemption?.test === 'data-protection';
}

function provisionsOf({ wording }: Brief, { act }: Deed): readonly Provision[] {
  return act.citations.flatMap(({ cite }) => readProvision(cite, wording) ?? []);
}

const complexity = /\bcomplex|\bcomplicat|\bintricate|\btechnical/i;
const volume =
  /\bvolum|\bamount of|\bquantit|\bnumber of (?:document|record|file|e-?mail|page|drawing)|\bextensive|\bmany\b|\blots? of\b|\bhundreds\b|\bthousands\b|\bnumerous|\bgreat deal|\bsheer|\blarge\b|\bsize\b|\bvoluminous|\b\d[\d,]* (?:\w+ )?(?:document|record|file|e-?mail|page|drawing)/i;

/** The Regulations want both: information that is complex and much of it. */
export const extensionGrounds: Rule = {
  id: 'extension-grounds',
  find: (brief) => {
    const grounds: readonly (string | null)[] = ['complexity', 'volume', null];
    const deed = deedsOf(brief, 'extension')
      .filter(({ act }) => grounds.includes(act.ground))
      .at(-1);
    if (deed === undefined || brief.regime?.extension?.ground !== 'complexity') return null;
    const lacks = [
      complexity.test(deed.message.text) ? '' : 'complex',
      volume.test(deed.message.text) ? '' : 'voluminous',
    ];
    return tellNotice(brief, deed, {
      title: 'Extension not on both grounds',
      says: `does not say that the information is ${list(lacks.filter((part) => part !== '')).replace(' and ', ' or ')}`,
      holds: lacks.some((part) => part !== ''),
    });
  },
};

/** The notice of more time came when the time to answer had run out. */
export const extensionNotice: Rule = {
  id: 'extension-notice',
  find: (brief) => {
    const [deed] = deedsOf(brief, 'extension');
    const due = limitOf(brief, brief.regime?.response ?? null);
    const day = deed === undefined ? null : dayOf(deed.message);
    if (deed === undefined || due === null || day === null || day <= due || isAnsweredBy(brief, day)) return null;
    return tellNotice(brief, deed, {
      title: 'Extension announced too late',
      says: 'came when the time to answer had already run out',
      holds: brief.regime?.extension?.notice !== null && brief.regime?.extension !== null,
      quoted: false,
    });
  },
};

/** With the time that was taken on top, more than the law or its guidance allows in all. */
export const extensionBeyond: Rule = {
  id: 'extension-beyond',
  find: (brief) => {
    const { clock, regime } = brief;
    const deed = deedsOf(brief, 'extension')
      .filter(({ act }) => act.ground === regime?.extension?.ground)
      .at(-1);
    const most = limitOf(brief, regime?.extension?.term ?? null);
    if (deed === undefined || most === null || clock === null) return null;
    const promised = deed.act.promises.map(({ date }) => date).filter((day) => day > most);
    const passed = (clock.endedOn ?? brief.today) > most;
    const days = `${regime?.extension?.term?.count ?? ''} working days`;
    const finding = tellNotice(brief, deed, {
      title: `More than ${days} in all`,
      says: passed
        ? `took more time, and it has come to more than ${days} since my request`
        : `puts the answer off to ${sayDay(promised.at(-1) ?? '')}, which is more than ${days} after my request`,
      holds: passed || promised.length > 0,
      quoted: false,
    });
    return finding && isLate(clock) && passed ? { ...finding, strength: 'weak' } : finding;
  },
};

/** The end of a term from the day that the clock runs from; null where it cannot be counted, or was held up. */
function limitOf({ clock, regime }: Brief, term: Term | null): IsoDay | null {
  if (term === null || regime === null || clock?.from == null || (clock.count?.paused ?? 0) > 0) return null;
  if (clock.state === 'undetermined' || clock.state === 'paused' || clock.state === 'stopped') return null;
  const due = dueOn(clock.from, term, calendarOf(regime.calendar));
  return isDoubt(due) ? null : due;
}

function isAnsweredBy({ clock }: Brief, day: IsoDay): boolean {
  return clock?.endedOn != null && clock.endedOn < day;
}

function tellNotice(
  brief: Brief,
  deed: Deed,
  { title, says, holds, quoted = true }: { title: string; says: string; holds: boolean; quoted?: boolean },
): Finding | null {
  const evidence = evidenceOf(brief, deed);
  if (!holds || evidence === null || isBefore(brief, deed)) return null;
  const day = dayOf(deed.message);
  const words = quoted ? ` (${quote(evidence.quote, 110)})` : '';
  return {
    title,
    facts: stop(`Your notice${day === null ? '' : ` of ${sayDay(day)}`}${words} ${says}`),
    told: `the authority\u2019s notice${day === null ? '' : ` of ${sayDay(day)}`}${words} ${says}`,
    ask: '',
    evidence: [evidence],
    strength: deed.message.attachments.length > 0 || brief.unread ? 'weak' : 'strong',
  };
}

/** Written before the clock that binds the answer began: it took no time of it. */
function isBefore({ clock }: Brief, { message }: Deed): boolean {
  const day = dayOf(message);
  return clock?.from != null && day !== null && day < clock.from;
}
