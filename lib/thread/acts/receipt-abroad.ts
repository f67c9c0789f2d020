import type { Utterance } from './voice';

/** French: that a request came in. */
const RECEIPT =
  /\baccus(?:ons|e|er|ant) (?:bonne )?r\u00e9ception\b|\baccus\u00e9 de r\u00e9ception\b|\bavons (?:bien )?re\u00e7u (?:votre|ta)\b|\b(?:a|est|a \u00e9t\u00e9) bien (?:\u00e9t\u00e9 )?re\u00e7ue?\b/i;
/** French: how and by when it will be dealt with, and courtesies. What else a letter says may be an answer. */
const HANDLING =
  /\b(?:d\u00e9lai|enregistr\u00e9e?|r\u00e9f\u00e9rence|num\u00e9ro|r\u00e9ponse (?:vous )?sera|vous (?:r\u00e9pondr|fer|adresser)\w+|sera (?:trait\u00e9e|examin\u00e9e|instruite)|(?:est|a \u00e9t\u00e9) transmise?|reviendr\w+ vers vous|salutations|agr\u00e9er|remerci\w+|disposition|jours (?:ouvrables|ouvr\u00e9s))/i;
/** French: something is given or refused. */
const DECIDES =
  /\b(?:ci-joint|veuillez trouver|refus\w*|communi(?:cable|quons)|rejet\w*|en r\u00e9ponse \u00e0|n'existe|ne (?:dispos|d\u00e9t)\w*)/i;

/** So few sentences hold no answer beside the receipt. */
const MOST = 6;

/**
 * Where a letter that is not in English does nothing but say that the request came in, the sentence that says so; else null. Only a
 * short one is taken for that, of which every sentence speaks of receipt, of time or is a courtesy.
 */
export function findReceipt(voice: readonly Utterance[]): Utterance | null {
  const isPlain = ({ text, labelled }: Utterance) =>
    !labelled && !DECIDES.test(text) && (RECEIPT.test(text) || HANDLING.test(text) || isShort(text));
  if (voice.length > MOST || !voice.every(isPlain)) return null;
  return voice.find(({ text }) => RECEIPT.test(text)) ?? null;
}

/** A name, a place, a greeting. */
function isShort(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) <= 4;
}
