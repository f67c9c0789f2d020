/** Words of which a text has one wherever a pattern is found in it; null when the pattern can do without any. */
type Words = readonly string[] | null;

/** A pattern's source, and how far it was read. */
interface Reader {
  readonly source: string;
  at: number;
}

/**
 * A quick test that goes before slow ones: a text in which any of the patterns is found has one of the words that the hint looks for. It
 * is made from the patterns themselves, so that nobody has to think of it who adds a phrase; where they have no such words, it is
 * found in every text.
 */
export function hintOf(patterns: readonly RegExp[]): RegExp {
  const words = patterns.map(({ source }) => readEither({ source, at: 0 }));
  if (words.some((some) => some === null)) return /(?:)/;
  const all = [...new Set(words.flatMap((some) => some ?? []))];
  const shortest = all.filter((word) => !all.some((other) => other !== word && word.includes(other)));
  const flags = patterns.some(({ unicode }) => unicode) ? 'iu' : 'i';
  return new RegExp(shortest.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), flags);
}

/** `a|b`: the words of all alternatives, up to the end of their group. */
function readEither(reader: Reader): Words {
  const all: string[] = [];
  let open = true;
  for (;;) {
    const words = readSequence(reader);
    if (words) all.push(...words);
    else open = false;
    if (reader.source[reader.at] !== '|') return open ? all : null;
    reader.at++;
  }
}

/** One alternative: the best of what must stand in it. */
function readSequence(reader: Reader): Words {
  let best: Words = null;
  let run = '';
  const close = () => {
    if (run.length > 1) best = better(best, [run.toLowerCase()]);
    run = '';
  };
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? '')) {
    const atom = readAtom(reader);
    const must = readQuantifier(reader);
    if (typeof atom === 'string' && must === 'once') run += atom;
    else {
      close();
      if (typeof atom === 'object' && must !== 'perhaps') best = better(best, atom);
    }
  }
  close();
  return best;
}

/** The longer of two, then the fewer: what fewer texts have. */
function better(one: Words, other: Words): Words {
  if (!one || !other) return one ?? other;
  const [short, shorter] = [one, other].map((words) => Math.min(LONG, ...words.map((word) => word.length)));
  if (short !== shorter) return (short ?? 0) > (shorter ?? 0) ? one : other;
  return one.length <= other.length ? one : other;
}

/** A longer word is as rare as one of this length. */
const LONG = 5;

/** A character that stands for itself, the words of a group, or `null` for anything else. */
function readAtom(reader: Reader): string | Words {
  const { source, at } = reader;
  const char = source[at] ?? '';
  if (char === '(') return readGroup(reader);
  const other = OTHER.exec(source.slice(at, at + LONGEST))?.[0];
  reader.at += other?.length ?? 1;
  if (other && /^\\[^\p{L}\d]$/u.test(other)) return other.slice(1);
  return other || !/[\w '-]/.test(char) ? null : char;
}

/** A class, an escape, an anchor or a dot. */
const OTHER = /^(?:\[(?:[^\]\\]|\\.)*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\k<\w+>|\\.|[$^.])/iu;
const LONGEST = 500;

function readGroup(reader: Reader): Words {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 60))?.[0] ?? '(';
  reader.at += opening.length;
  const words = readEither(reader);
  reader.at++;
  return opening.endsWith('!') ? null : words;
}

/** How often what stands before it must occur: `once` exactly, `more` at least once, or `perhaps` not at all. */
function readQuantifier(reader: Reader): 'once' | 'more' | 'perhaps' {
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!found) return 'once';
  reader.at += found[0].length;
  return found[0].startsWith('+') || Number(found[1] ?? 0) > 0 ? 'more' : 'perhaps';
}
