import { type Parsed, parseBy } from '../../thread/schema';
import { findFault } from './fault';
import { type BackupFile, findPosition, Refused } from './file';
import { identities, isBackedUp, type Kinds, older, schemas } from './format';
import type { Piece } from './scan';
import { stopIf } from './stop';
import * as say from './words';

/** A thing of a list that was read. */
export interface Thing<T> {
  readonly value: T;
  /** The JSON as which it is written in the file. */
  readonly text: string;
  /** Reads it once more from the file's text. */
  readonly unpack: () => T;
}

/** Where the things are read from. */
export interface Source {
  readonly file: BackupFile;
  /** Version of the format in which the file is written. */
  readonly version: number;
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
  /** What is left out, and how often. Added to. */
  readonly leftOut: Map<string, number>;
  readonly reading: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal };
}

/** After so many things, whatever else the page does gets its turn. */
const AT_ONCE = 50;

/** Reads the things of one list, each by its schema, and keeps what `keep` makes of them. Throws `Refused` at the first that is wrong. */
export async function readThings<K extends keyof Kinds, R>(
  source: Source,
  list: K,
  keep: (thing: Thing<Kinds[K]>) => R | null,
): Promise<readonly R[]> {
  const pieces = knownPieces(source, list);
  const seen = new Set<string>();
  const kept: R[] = [];
  for (const [nth, [place, piece]] of pieces.entries()) {
    if (nth % AT_ONCE === 0) await giveWay(source, list === 'cases' ? nth / pieces.length : 0);
    const parsed = parseThing(list, piece, source.version);
    const id = parsed.ok ? identities[list](parsed.value) : '';
    if (!parsed.ok || seen.has(id)) {
      const reason = parsed.ok ? 'it is in the file twice' : parsed.reason;
      throw await refuse(source.file, piece, `${list}[${place}]`, reason);
    }
    seen.add(id);
    const one = keep({
      value: parsed.value,
      text: piece.text,
      unpack: () => unpack(parseThing(list, piece, source.version)),
    });
    if (one !== null) kept.push(one);
  }
  return kept;
}

/** The pieces of a list with their places in it; settings of another day's ReplyDue are left out. */
function knownPieces({ pieces, leftOut }: Source, list: keyof Kinds): readonly (readonly [number, Piece])[] {
  const all = [...(pieces.get(list) ?? []).entries()];
  if (list !== 'settings') return all;
  const known = all.filter(([, { text }]) => findFault(text) !== null || isBackedUp(JSON.parse(text)));
  if (known.length < all.length) leftOut.set(say.STRANGE_SETTING, all.length - known.length);
  return known;
}

async function giveWay({ reading }: Source, share: number): Promise<void> {
  reading.onProgress?.(1 / 3 + (2 / 3) * share);
  await new Promise((resolve) => setTimeout(resolve));
  stopIf(reading.signal);
}

function parseThing<K extends keyof Kinds>(list: K, { text }: Piece, version: number): Parsed<Kinds[K]> {
  try {
    const thing: unknown = JSON.parse(text);
    return parseBy<Kinds[K]>(
      schemas[list],
      older.slice(version - 1).reduce((value, step) => step(list, value), thing),
    );
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}

function unpack<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

/** What is said of a thing that is wrong: the place in the text where it is no JSON, else the path of what is amiss. */
async function refuse(file: BackupFile, { text, at }: Piece, name: string, reason: string): Promise<Refused> {
  const fault = findFault(text);
  const position = await findPosition(file, at + (fault?.at ?? 0));
  if (fault) return new Refused(say.notJson(position, fault.why));
  return new Refused(say.wrong(`${name}${pathOf(reason)}`, position));
}

/** `thread.messages.3.sentOn: not a day` → `.thread.messages[3].sentOn: not a day`. */
function pathOf(reason: string): string {
  const [, path = '', why = reason] = /^([\w.$-]+): (.*)$/s.exec(reason) ?? [];
  if (path === '' || path === 'message') return `: ${why}`;
  return `.${path}: ${why}`.replace(/\.(\d+)(?=[.:])/g, '[$1]');
}
