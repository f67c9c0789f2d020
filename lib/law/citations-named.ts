import type { Citation } from '../thread/act';
import type { Utterance } from '../thread/acts/voice';
import { hintOf } from '../thread/hint';
import { isHypothetical } from '../thread/phrases/mood';
import { writeCite } from './citations-grounds';
import type { Setting } from './citations-owner';

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
    says: /\bagainst (?:a|the) (?:limit|threshold|ceiling|cap) of £ ?(?:450|600)\b|\b(?:more than|over|in excess of|exceed\w*) (?:18|24|eighteen|twenty-four) hours\b.{0,100}?\b(?:limit|cost|refus\w+|threshold|ceiling)\b|\b(?:exceed\w*|in excess of|above|over|beyond|past|greater than|more than)\b.{0,40}?\b(?:(?:appropriate|costs?|fees?|18[- ]?hours?|24[- ]?hours?|eighteen[- ]hours?|(?:£ ?)?450|(?:£ ?)?600) (?:limit|threshold|ceiling|cap|maximum)|(?:limit|threshold|ceiling|cap|maximum) (?:of|on|for) (?:costs?|£ ?[456]\d0|18|24|eighteen)\b)/i,
  },
  {
    section: null,
    regulation: { EIR: '12(4)(b)', EISR: '10(4)(b)' },
    says: /\b(?:request|it|this)\b.{0,60}?\bmanifestly unreasonable\b/i,
  },
  {
    section: null,
    regulation: { EIR: '7(1)', EISR: '7(1)' },
    says: /\b(?:extend\w*|extension|additional|another|further|longer|up to|use of|more)\b.{0,80}?\b(?:20|twenty|40|forty|time|period)\b.{0,140}?\b(?:complex\w*|complicated|volum\w+|big|large)\b|\b(?:complex\w*|complicated|volum\w+)\b.{0,140}?\b(?:extend\w*|extension|additional|another|further|longer|up to|more)\b.{0,60}?\b(?:20|twenty|40|forty|time|period)\b|\bextend(?:s|ed|ing)?\b.{0,60}?\b(?:20|twenty|40|forty)\b.{0,40}?\bdays\b/i,
  },
] as const;

/** What every sentence has that relies on a ground by its name. */
export const NAMES = hintOf(NAMED.map(({ says }) => says));

/** The reader may still bring the request within the limit. */
const UNDECIDED =
  /\bbefore (?:deciding|we decide|i decide|refusing|we refuse)\b|\bwhether (?:or not )?to refuse\b|\b(?:rather than|instead of) (?:simply |just )?refus\w+/i;

/** Whether a letter leaves it to the reader to bring the request within the cost limit, and so does not refuse yet. */
export function isUndecided(voice: readonly Utterance[]): boolean {
  return voice.some(({ text }) => UNDECIDED.test(text));
}

/** Grounds relied on by name alone (vexatious, the cost limit, manifestly unreasonable), where the letter names no number for them. */
export function readNamed(
  voice: readonly Utterance[],
  setting: Setting,
  found: readonly Citation[],
): { cite: string; at: Utterance }[] {
  const named: { cite: string; at: Utterance }[] = [];
  const undecided = isUndecided(voice);
  for (const { section, regulation, says } of NAMED) {
    const cite = section
      ? setting.act && writeCite(setting.act, section)
      : setting.regulations && writeCite(setting.regulations, regulation[setting.regulations]);
    if (
      !cite ||
      (undecided && section === '12') ||
      found.some((citation) => citation.cite.startsWith(cite.replace(/\(.*/, '')))
    )
      continue;
    const taken = cite.endsWith('7(1)') ? TAKES : /^/;
    const at = voice.find(({ restated, text }) => !restated && taken.test(text) && isSaid(text, says));
    if (at) named.push({ cite, at });
  }
  return named;
}

/** More time is taken for this request, and not only allowed for any. */
const TAKES =
  /\b(?:your request|you have asked|you (?:asked|ask)|yours|this request|the request|what you|given (?:the|how)|because|accordingly|therefore|are (?:making|taking|extending|using|having)|is extending|we (?:need|will take|shall take|have decided|must)|i(?:'m| am) (?:taking|extending|using|going))\b/i;
/** `the longer period that is available for complex requests`. */
const AVAILABLE = /\b(?:available|given|gives? us|allowed|provided|there) (?:\w+ )?for\b.*$/i;
const YOURS = /\byours (?:is|does|qualifies|falls)\b|\bas (?:is )?yours\b/i;

function isSaid(text: string, says: RegExp): boolean {
  const match = says.exec(text);
  if (!match || /\brequests\b(?! (?:that|which) you)/i.test(match[0].replace(AVAILABLE, ''))) return false;
  if (YOURS.test(text)) return true;
  const at = match.index + match[0].length - 12;
  return (
    !isHypothetical(text, at) &&
    !DENIED.test(text.slice(Math.max(0, match.index - 40), at)) &&
    !/\b(?:if|unless)\b/i.test(text.slice(match.index))
  );
}
