import type { Thread } from '../thread/thread';
import { chooseBySigns } from './choose-by-signs';
import { type Chosen, chooseUk } from './choose-uk';
import type { RegimeChoice } from './clock';
import { regimeOf, regimes } from './regimes';

/**
 * Which law a thread is under, with the reason in words. By growing strength: the site's jurisdiction, the law that the portal or
 * the request names, the portal's tags of the body, the words of the authority, the user. `id` is null, with words, where the law is not known to us
 * or the body is under none.
 *
 * @param corrected id of the regime that the user chose; null, or an id that is not known, leaves it to the thread
 */
export function chooseRegime(thread: Thread, corrected: string | null): RegimeChoice {
  const own = corrected === null ? null : regimeOf(corrected);
  if (own) return { id: own.id, name: own.name, why: 'You chose this law.', confidence: 1, corrected: true };
  const chosen = thread.jurisdiction === 'GB' ? chooseUk(thread) : chooseElsewhere(thread);
  const name = (chosen.id === null ? null : regimeOf(chosen.id)?.name) ?? 'No known law';
  return { ...chosen, name, corrected: false };
}

function chooseElsewhere(thread: Thread): Chosen {
  const known = regimes.filter((regime) => regime.jurisdiction === thread.jurisdiction);
  return chooseBySigns(thread, known) ?? unknown(thread.jurisdiction, known.length > 0);
}

function unknown(jurisdiction: string | null, several: boolean): Chosen {
  const place = jurisdiction === null ? null : nameOf(jurisdiction);
  const which = several
    ? `Nothing shows which of the laws of ${place} this request is under, so no clock is counted: choose it if you know.`
    : `ReplyDue does not know the law of ${place} yet, so no clock is counted.`;
  const why = place ? which : 'Whose law this site is under is not known, so no clock is counted.';
  return { id: null, why, confidence: 0 };
}

function nameOf(jurisdiction: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(jurisdiction) ?? jurisdiction;
  } catch {
    return jurisdiction;
  }
}
