import type { Citation } from '../thread/act';
import { isExtension } from '../thread/acts/demand';
import { readSigns } from '../thread/acts/signs';
import { flatten, readVoice, type Utterance } from '../thread/acts/voice';
import { EXTENSIONS } from '../thread/phrases/delays';
import { isBoilerplate, isHypothetical } from '../thread/phrases/mood';
import type { Evidence, Message } from '../thread/thread';
import { isLeftNext } from './citations-aside';
import { isAskedAbout, markAsked, type Requester, readRequester } from './citations-asked';
import { readDrawn } from './citations-drawn';
import { readGround, writeCite } from './citations-grounds';
import { readInserted } from './citations-inline';
import { readMentions } from './citations-mention';
import { isUndecided, NAMES, readNamed } from './citations-named';
import type { Setting } from './citations-owner';
import { readReliance } from './citations-reliance';
import { isGivenUp } from './citations-stated';
import { isTurned } from './citations-turned';
import { joinWrapped } from './citations-wrapped';

const REFUSES =
  /\b(?:is|are|was|were|been|be|being) (?:\w+ ){0,3}(?:exempt|excepted|withheld|refused|redacted)|\b(?:we|i|council|trust|department|university|authority|force) (?:\w+ ){0,3}(?:refus\w+|withh\w+|rel(?:y|ies|ied|ying))|\b(?:not|decided not|declin\w+|unable|cannot) (?:to |be able to )?(?:releas\w+|disclos\w+|provid\w+|supply|give)\b|\bexceed\w*\b|\bneither confirm|\bapplies\b|\bengaged\b/i;
/** Something has been kept back. */
const KEPT =
  /\b(?:is|are|was|were|has been|have been) (?:\w+ ){0,2}?(?:withheld|refused|redacted|blanked)\b|\b(?:we|i|council|trust|department|university|authority|force) (?:\w+ )?(?:refuse|withhold|rely on|have (?:withheld|refused|redacted|applied))\b/i;
/** The writer answers what the sentence before tells of the reader. */
const REBUTS =
  /^(?:however,? )?(?:i|we) (?:disagree|do not (?:agree|accept|share)|cannot (?:agree|accept|share)|am not|are not)\b/i;
/** More time is taken, for the public interest or because of the size of the request. */
const WEIGHS =
  /\b(?:conduct\w*|carry\w*|consider\w*|weigh\w*|complet\w+|assess\w*|balanc\w+|need\w*)\b.{0,60}?\bpublic interest\b.{0,160}?\b(?:still|time|until|by|further|extend\w*|decision will)\b|\bstill (?:\w+ ){0,2}(?:conducting|considering|weighing|assessing)\b.{0,40}?\bpublic interest\b|\b(?:needed|need|require[sd]?|until|time)\b.{0,60}?\bpublic interest (?:lay|lies|test|balance)\b|\b(?:we|i|council|authority|agency|company|trust) (?:\w+ ){0,3}?(?:invok\w+|rel(?:y|ies|ying) (?:up)?on|exercis\w+|us(?:e|es|ing))\b.{0,40}?\breg(?:ulation|\.)? ?7\b|\breg(?:ulation|\.)? ?7(?:\(1\))?\b.{0,60}?\b(?:lets us|allows us|permits us|entitles us)\b.{0,80}?\b(?:we are|doing so|need|accordingly|therefore)\b|\bpublic interest (?:tests?|balance)\b.{0,60}?\b(?:not (?:yet )?(?:been )?(?:finished|completed?|concluded|done|decided|reached|carried out)|unfinished|incomplete|outstanding)\b|\breg(?:ulation|\.)? ?7(?:\(1\))?.{0,80}?\b(?:i am|we are|i have|we have|i|we) (?:now |therefore )?(?:rel(?:y|ying|ied) (?:up)?on|us(?:e|ing|ed)|invok(?:e|ing|ed)|exercis(?:e|ing|ed)) (?:it|that|this)\b/i;
/** The time taken, and the regulation that gives it. */
const TAKES_TIME =
  /\b(?:further|extra|additional|another|more|extended?|extending|extension)\b[^.;]{0,80}?(?:\b(?:under|per|by|using|pursuant to|in accordance with|in line with)|\() ?(?:reg(?:ulation|\.)?|r\.?) ?7(?!\d)/i;
const MAY_TAKE = /\b(?:may|might|can|could|would|allows?|permits?|lets|if|where|unless|should)\b/i;
/** A piece of a table that is drawn with bars. */
const DRAWN = /\| ?\||\|-{2}|^\||\|$/;
/** A letter that names more provisions is no letter. */
const MOST = 300;

/**
 * The provisions on which a message relies, or which it weighs while it takes more time, in the order in which they are named:
 * `FOIA s.40(2)`, `EIR reg 12(4)(b)`. Duties and notices (FOIA ss.1, 10, 16, 17 and their like), complaint rights, other laws,
 * possibilities, and what the request itself says are none. Empty when there are none; never throws.
 *
 * @param regimeShort the law of the request: `FOIA`, `FOISA`, `EIR` or `EISR`; any other, or null, leaves it to the letter's own words
 * @param asked texts of the requester, so that a restated question is not taken for a reason
 */
export function readCitations(
  message: Pick<Message, 'id' | 'text'>,
  regimeShort: string | null,
  asked: readonly string[] = [],
): readonly Citation[] {
  const spoken = joinWrapped(readVoice(message), message.text);
  const drawn = spoken.some(({ text }) => DRAWN.test(text)) ? readDrawn(message) : [];
  const own = drawn.length > 0 ? [...spoken.filter(({ text }) => !DRAWN.test(text)), ...drawn] : spoken;
  const inserted = readInserted(own, message, asked);
  if (![...own, ...inserted].some(mayRely)) return [];
  const voice = [...markAsked(own, message.text, asked), ...inserted];
  const setting = readSetting(voice, regimeShort);
  const undecided = isUndecided(voice);
  const requester = readRequester(asked);
  const found: Citation[] = [];
  for (const [i, utterance] of voice.entries()) {
    if (found.length >= MOST) break;
    if (utterance.restated || !/\d/.test(utterance.text)) continue;
    const next = voice[i + 1]?.text ?? '';
    if (isTurned(voice, i) || isGivenUp(voice, i) || isLeftNext(utterance.text, next)) continue;
    const said = REBUTS.test(next) ? `${utterance.text} ${next}` : utterance.text;
    for (const cite of readSentence(utterance.text, said, setting, undecided, requester))
      found.push({ cite, evidence: quote(message, utterance) });
  }
  return distinct([
    ...found,
    ...readNamed(voice, setting, found).map(({ cite, at }) => ({ cite, evidence: quote(message, at) })),
  ]);
}

/** Whether a sentence names a provision, by its number or by a name that can mean nothing else. Most letters have none. */
function mayRely({ text }: Utterance): boolean {
  return NAMES.test(text) || (/\d/.test(text) && readMentions(text).length > 0);
}

/** @param said the sentence, with the next one where that answers it */
function readSentence(
  text: string,
  said: string,
  setting: Setting,
  undecided: boolean,
  requester: Requester,
): string[] {
  return readMentions(text).flatMap((mention) => {
    if (isAskedAbout(text, mention, requester)) return [];
    const law = readReliance(said, mention, setting);
    const ground = law && readGround(law, mention.number, mention.paragraphs);
    if (undecided && mention.unit === 'section' && mention.number === '12') return [];
    return law && ground ? [writeCite(law, ground)] : [];
  });
}

function readSetting(voice: readonly Utterance[], regimeShort: string | null): Setting {
  const text = flatten(voice.map((utterance) => utterance.text).join(' '));
  const scottish =
    /FOISA|EISR/.test(regimeShort ?? '') ||
    (!isKnown(regimeShort) && /\(Scotland\) (?:Act|Regulations)|\bFOISA\b|\bEISRs?\b/.test(text));
  const british =
    isKnown(regimeShort) ||
    scottish ||
    /Freedom of Information Act 2000|\bFOIA\b|Environmental Information Regulations 2004/.test(text);
  const environmental = /EIR|EISR/.test(regimeShort ?? '') || /environmental information|\bEI(?:S)?Rs?\b/i.test(text);
  return {
    act: british ? (scottish ? 'FOISA' : 'FOIA') : null,
    regulations: british && environmental ? (scottish ? 'EISR' : 'EIR') : null,
    environmental: /EIR|EISR/.test(regimeShort ?? '') && /\b(?:regulations?|regs?\.?) ?\d/i.test(text),
    weighing: isExtension(readSigns(voice, EXTENSIONS)) || WEIGHS.test(text) || voice.some(isTakingTime),
    refuses: REFUSES.test(text),
    decides: voice.some(({ restated, text: said }) => !restated && isKept(said)),
    upholds:
      /\bno (?:reason|cause|grounds?) to (?:differ|depart|interfere|disturb|change|doubt)|\b(?:nothing wrong|cannot fault|could not fault)|\bup(?:hold|held)|\bmaintain|\bcorrect(?:ly)?\b|\b(?:right to|sound|confirmed|in order|stands?)\b|\bremains? (?:withheld|exempt|refused)|\bagree with|\bcontinues? to/i.test(
        text,
      ),
  };
}

/** `A further 20 days taken under reg 7(1)`, and not only what any request may need. */
function isTakingTime({ text, restated }: Utterance): boolean {
  const at = text.search(TAKES_TIME);
  return at >= 0 && !restated && !isHypothetical(text, at) && !isBoilerplate(text) && !MAY_TAKE.test(text);
}

function isKept(text: string): boolean {
  const at = text.search(KEPT);
  return at >= 0 && !isHypothetical(text, at) && !isBoilerplate(text);
}

function isKnown(regimeShort: string | null): boolean {
  return regimeShort !== null && ['FOIA', 'FOISA', 'EIR', 'EISR'].includes(regimeShort);
}

function quote(message: Pick<Message, 'id' | 'text'>, { start, end }: { start: number; end: number }): Evidence {
  return { messageId: message.id, start, end, quote: message.text.slice(start, end) };
}

/** Each provision once, where it is first named; a bare section is left out where one of its paragraphs is named. */
function distinct(found: readonly Citation[]): Citation[] {
  const cites = [...new Set(found.map((citation) => citation.cite))];
  const kept = cites.filter((cite) => !cites.some((other) => other.startsWith(`${cite}(`)));
  return kept.flatMap((cite) => found.find((citation) => citation.cite === cite) ?? []);
}
