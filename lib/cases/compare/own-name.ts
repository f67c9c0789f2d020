/** Whom a question is put to, whatever kind of body it is. */
const BODY =
  /\b(?:the|your|this|our)\s+(?:(?:local|public) )?(?:council|authority|organi[sz]ation|trust|university|college|school|force|constabulary|department|ministry|board|agency|institution|body)(?:['\u2019]s)?\b/gi;

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
  readonly whole: RegExp;
  /** The words that are the authority's own, where it has any. */
  readonly own: RegExp | null;
}

let latest: { readonly authority: string; readonly names: Names | null } | null = null;

/**
 * A question without the name of the authority that it is put to, which is then `the body`; of the places in its name, such as
 * `in Fernham`, nothing is left. `council tax` and the like stay.
 */
export function withoutName(text: string, authority: string): string {
  if (latest?.authority !== authority) latest = { authority, names: namesOf(authority) };
  const { names } = latest;
  const named = names === null ? text : text.replace(names.whole, ' the body ');
  return names?.own ? named.replace(names.own, ' ') : named;
}

/** The same for any body by its kind, such as `the council` or `your organisation`. */
export function withoutKind(text: string): string {
  return text.replace(BODY, ' you ');
}

function namesOf(authority: string): Names | null {
  const words = authority.normalize('NFKC').match(/\p{L}[\p{L}'\u2019]*/gu) ?? [];
  if (words.length === 0) return null;
  const own = words.filter((word) => /^\p{Lu}../u.test(word) && !GENERIC.has(word.toLowerCase()));
  return {
    whole: new RegExp(
      `(?<!\\p{L})(?:the\\s+)?${words.map(literal).join('[\\s,.()&-]+')}(?:['\u2019]s)?(?!\\p{L})`,
      'giu',
    ),
    own:
      own.length === 0
        ? null
        : new RegExp(`(?<!\\p{L})(?:in |of |at )?(?:${own.map(literal).join('|')})(?:['\u2019]s)?(?!\\p{L})`, 'gu'),
  };
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
