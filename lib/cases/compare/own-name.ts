/** Whom a question is put to, whatever kind of body it is. */
const BODY =
  /\b(?:the\s+)?(?:the|your|this|our)\s+(?:(?:local|public) )?(?:council|authority|organi[sz]ation|trust|university|college|school|force|constabulary|department|ministry|board|agency|institution|body)(?:['\u2019]s)?\b/gi;

/** Words of names that are no names: they may stand in a question for themselves, as in `Council Tax`. */
const GENERIC = new Set(
  (
    'council city county borough district metropolitan town parish unitary combined authority university college school ' +
    'academy police constabulary fire rescue ambulance service services nhs trust foundation hospital hospitals health ' +
    'care board department ministry office agency commission committee government royal national public education ' +
    'transport justice home work pensions environment culture media sport the and for upon'
  ).split(' '),
);

interface Names {
  /** The whole name, in small letters. */
  readonly whole: string;
  /** The words that are the authority's own. */
  readonly own: ReadonlySet<string>;
}

let latest: { readonly authority: string; readonly names: Names } | null = null;

/** A word, with what puts it into a place. */
const WORD = /(?:\b(?:in|of|at) )?([\p{L}\p{N}][\p{L}\p{N}'\u2019]*)/gu;

/**
 * A question without the name of the authority that it is put to, which is then `the body`; of the places in its name, such as
 * `in Fernham`, nothing is left. `council tax` and the like stay.
 */
export function withoutName(text: string, authority: string): string {
  if (latest?.authority !== authority) latest = { authority, names: namesOf(authority) };
  const { whole, own } = latest.names;
  const named = withoutWhole(text, whole);
  if (![...own].some((word) => named.includes(word))) return named;
  return named.replace(WORD, (found, word: string) => (own.has(word.replace(/['\u2019]s?$/, '')) ? '' : found));
}

/** The same for any body by its kind, such as `the council` or `your organisation`. */
export function withoutKind(text: string): string {
  return text.replace(BODY, ' you ');
}

function namesOf(authority: string): Names {
  const words = authority.match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019]*/gu) ?? [];
  const own = words.filter((word) => /^\p{Lu}../u.test(word) && !GENERIC.has(word.toLowerCase()));
  return { whole: authority.trim().toLowerCase(), own: new Set(own) };
}

const LETTER = /[\p{L}\p{N}]/u;

/** In small and in large letters, where it is no part of another word. */
function withoutWhole(text: string, whole: string): string {
  const small = text.toLowerCase();
  if (whole === '' || small.length !== text.length) return text;
  let [left, from] = ['', 0];
  for (let at = small.indexOf(whole); at >= 0; at = small.indexOf(whole, at + whole.length)) {
    const end = at + whole.length;
    if (LETTER.test(small.charAt(at - 1)) || LETTER.test(small.charAt(end))) continue;
    left += `${text.slice(from, at)}the body`;
    from = end;
  }
  return left + text.slice(from);
}
