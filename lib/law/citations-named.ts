import type { Citation } from '../thread/act';
import type { Utterance } from '../thread/acts/voice';
import { isHypothetical } from '../thread/phrases/mood';
import { writeCite } from './citations-grounds';
import type { Setting } from './citations-reliance';

const DENIED = /\b(?:not|n't|no longer|never)\b[^,;]{0,40}$/i;
/** Grounds that letters rely on by name, where the name can mean nothing else. */
const NAMED = [
  {
    section: '14',
    regulation: null,
    says: /\b(?:your|this|the) request\b.{0,60}?\bvexatious\b|\b(?:refus\w+|reject\w+|deem\w*|consider\w*|regard\w*|treat\w*|declin\w+)\b.{0,60}?\b(?:it|request|this)\b.{0,40}?\b(?:as|to be|is) (?:\w+ )?vexatious\b|^(?:as |because )?it is (?:\w+ )?vexatious\b/i,
  },
  {
    section: '12',
    regulation: null,
    says: /\b(?:exceed\w*|in excess of|above|over|beyond|greater than)\b.{0,40}?\b(?:appropriate|cost|fees?) (?:limit|threshold)\b/i,
  },
  {
    section: null,
    regulation: { EIR: '12(4)(b)', EISR: '10(4)(b)' },
    says: /\b(?:request|it|this)\b.{0,60}?\bmanifestly unreasonable\b/i,
  },
] as const;

/** Grounds relied on by name alone (vexatious, the cost limit, manifestly unreasonable), where the letter names no number for them. */
export function readNamed(
  voice: readonly Utterance[],
  setting: Setting,
  found: readonly Citation[],
): { cite: string; at: Utterance }[] {
  const named: { cite: string; at: Utterance }[] = [];
  for (const { section, regulation, says } of NAMED) {
    const cite = section
      ? setting.act && writeCite(setting.act, section)
      : setting.regulations && writeCite(setting.regulations, regulation[setting.regulations]);
    if (!cite || found.some((citation) => citation.cite.startsWith(cite.replace(/\(.*/, '')))) continue;
    const at = voice.find((utterance) => !utterance.restated && isSaid(utterance.text, says));
    if (at) named.push({ cite, at });
  }
  return named;
}

function isSaid(text: string, says: RegExp): boolean {
  const match = says.exec(text);
  if (!match || /\brequests\b/i.test(match[0])) return false;
  const at = match.index + match[0].length - 12;
  return (
    !isHypothetical(text, at) &&
    !DENIED.test(text.slice(Math.max(0, match.index - 40), at)) &&
    !/\b(?:if|unless)\b/i.test(text.slice(match.index))
  );
}
