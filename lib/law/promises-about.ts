import type { Utterance } from '../thread/acts/voice';
import { findAll } from '../thread/find-all';
import type { NamedDay } from './promises-day';

const NAMED =
  /\b(?:questions?|qs?|parts?|points?|items?|requests?)\.? ?(?:no\.? ?|number )?(\d{1,2}(?:\.\d{1,2})?)(?: ?\(?([a-z])\)?(?![\w']))?((?:(?:, ?| and | & |, and )\d{1,2}[a-z]?\b(?! (?:working|days?|weeks?|months?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))*)/gi;
const OWN = /^\(?(?:q(?:uestion)?s? ?|part |item )?(\d{1,2}(?:\.\d{1,2})?) ?(?:\(?([a-z])\)?(?=[.):\s]))?[.):\s]/i;
const EXACT = /^(?:in the year|dated)/i;

/** Which questions a promised day is for: those named nearest to it, else the item in which it stands; none means the whole request. */
export function readAbout(
  utterance: Utterance,
  above: Utterance | undefined,
  day: NamedDay,
  days: readonly NamedDay[],
): string[] {
  const named = findAll(NAMED, utterance.text).filter((match) => !EXACT.test(match[0]));
  const last = days.findLast((other) => other.end <= day.start)?.end ?? 0;
  const next = days.find((other) => other.start >= day.end)?.start ?? utterance.text.length;
  const before = named.filter((match) => match.index >= last && match.index < day.start);
  const after = named.filter((match) => match.index >= day.end && match.index < next);
  const chosen = before.length > 0 ? before : after;
  if (chosen.length > 0) return [...new Set(chosen.flatMap(labelsOf))];
  const own =
    OWN.exec(utterance.text) ?? (above?.labelled && utterance.start - above.end < 12 ? OWN.exec(above.text) : null);
  return own ? [`Q${own[1]}${(own[2] ?? '').toLowerCase()}`] : [];
}

function labelsOf(match: RegExpMatchArray): string[] {
  const more = (match[3] ?? '').match(/\d{1,2}[a-z]?/gi) ?? [];
  return [`Q${match[1]}${(match[2] ?? '').toLowerCase()}`, ...more.map((label) => `Q${label.toLowerCase()}`)];
}
