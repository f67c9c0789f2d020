/**
 * A word that announces a reference. `Your ref` is what the requester called it, never the authority's own.
 * `with reference to` in prose is kept out by what must follow.
 */
const label =
  /(?<!your (?=ref\b))\b(?:(?:our |case |request |foi |eir |enquiry |unique |file )?ref(?:erence)?(?: (?:number|no\.?|code|id))?|(?:case|request|foi|enquiry|reference) (?:number|no\.?|id)|given the number|logged as case|freedom of information(?: act 2000)?(?: information)? request(?= ?[-\u2013:])|(?:foi|eir) request(?= ?[-\u2013:]))(?: (?:is|of))?\s{0,3}[:#.\u2013-]?\s{0,3}/gi;

const code = /^[(#]?((?:[A-Z][A-Za-z]{0,5} )?[A-Za-z/-]{0,20}\d[\dA-Za-z]{0,20}(?:[/.-][\dA-Za-z]{1,20}){0,6})/;

/** So many different candidates are looked at; a letter has one or two. */
const most = 20;

const looksLikeDay = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2}|\d{1,3}(?:st|nd|rd|th)?)$/i;

function codesIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(label)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 48);
    const token = code.exec(rest)?.[1]?.replace(/[.-]+$/, '');
    if (token !== undefined && isReference(token)) found.push(token);
  }
  return found;
}

function isReference(token: string): boolean {
  const digits = token.replace(/\D/g, '').length;
  if (looksLikeDay.test(token) || digits < 2 || token.length > 30) return false;
  return /[A-Za-z/-]/.test(token) || digits >= 4;
}

/**
 * The reference that an authority gave a request, as it writes it, e.g. `FOI/24/0117`; null when no letter plainly states one.
 * Of several, the one that stands in most letters, then the first.
 *
 * @param texts the authority's letters about the request, oldest first
 */
export function readReference(texts: readonly string[]): string | null {
  const held = (token: string) => texts.filter((text) => text.includes(token)).length;
  let best: string | null = null;
  const tokens = [...new Set(texts.flatMap(codesIn))].slice(0, most);
  for (const token of tokens) if (best === null || held(token) > held(best)) best = token;
  return best;
}
