import type { DelayGround } from '../act';
import type { Utterance } from './voice';

const LEGAL: readonly (readonly [DelayGround, RegExp])[] = [
  ['public-interest', /\bpublic interest\b|\b(?:section|s\.?) ?10 ?\(3\)/i],
  ['complexity', /\bcomplex|\b(?:regulation|reg\.?) ?7\b/i],
  ['volume', /\bvolum|\blarge (?:number|amount|quantity)\b/i],
];
const REASONS: readonly (readonly [DelayGround, RegExp])[] = [
  [
    'third-party',
    /\b(?:third[ -]part(?:y|ies)|contractors?|suppliers?|external (?:body|bodies|organisations?|provider)|another (?:organisation|body))\b/i,
  ],
  ['complexity', /\bcomplex/i],
  [
    'volume',
    /\bvolum|\blarge (?:number|amount|quantity)|\bhigh number|\bunprecedented|\bbacklog|\bnumber of requests|\bhow much (?:you|is) ask/i,
  ],
  [
    'consultation',
    /\bconsult|\b(?:seek|await|wait|chas|collat|gather|obtain)\w*\b.{0,60}\b(?:services?|departments?|teams?|colleagues|views|information|figures|data|clearance|approval|input|answers|area|officers?)\b|\bsign(?:ed)?[ -]off|\bclearance|\bapproval/i,
  ],
];
const CONTEXT =
  /\b(?:delay|late|longer|extend|extension|time|wait|await|yet|apolog|sorry|unable|chas|outstanding|due to|because|owing|need|still|reason)/i;

/** Why the authority says that it needs more time; `none` when it gives no reason that is known. */
export function readGround(voice: readonly Utterance[], legal: boolean): DelayGround {
  const said = voice
    .filter((utterance) => !utterance.restated && (legal || CONTEXT.test(utterance.text)))
    .map((u) => u.text);
  for (const [ground, says] of legal ? LEGAL : REASONS) if (said.some((text) => says.test(text))) return ground;
  return 'none';
}
