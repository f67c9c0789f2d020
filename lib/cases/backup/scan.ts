import type { Fault } from './fault';

/** A thing in a list of the file's outermost object, as it is written there. */
export interface Piece {
  readonly text: string;
  /** Where it begins, in UTF-16 units from the start of the file. */
  readonly at: number;
}

/** A file of JSON taken apart: the things in the lists of its outermost object, and all the rest. */
export interface Scanned {
  readonly lists: ReadonlyMap<string, readonly Piece[]>;
  /** The file with `{}` in place of each piece. It is JSON when the file around its pieces is. */
  readonly frame: string;
  /** Where a place of the frame lies in the file. */
  readonly placeInFile: (placeInFrame: number) => number;
}

/** The name before the colon that opens a list. */
const LAST_NAME = /"((?:[^"\\]|\\.)*)"\s*:\s*$/;

/** As far back as a name is looked for. */
const NAME_WITHIN = 300;

/** What matters within a text, and what between texts. */
const [IN_STRING, BETWEEN] = [/["\\]/g, /["{}[\]]/g];

/** Deeper than anything that was ever written here; an engine's own reader would take it until memory is full. */
const MOST_DEPTH = 64;

/** Stands for a piece. Brackets, since a digit would be read together with what is around it: `0.0` is a number, `{}.{}` is nothing. */
const MARK = '{}';

/** UTF-16 units of all but the pieces, each of which leaves its mark and a comma. */
const MOST_FRAME = 1_000_000;

/** At this depth lie the things in the lists of the outermost object. */
const IN_LIST = 2;

/**
 * Takes a file of JSON apart while it comes in, so that it need never be in memory as one value. It looks at quotes and brackets
 * only and never fails: whether pieces and frame are JSON shows when they are parsed. What no backup can be is noted (`trouble`).
 */
export class Scanner {
  readonly #lists = new Map<string, Piece[]>();
  readonly #joints: { readonly inFrame: number; readonly inFile: number }[] = [];
  #trouble: Fault | null = null;
  #chunk = '';
  /** So much of the chunk is kept. */
  #from = 0;
  #frame = '';
  #piece: string[] = [];
  #pieceAt = 0;
  #list: Piece[] = [];
  #depth = 0;
  #inString = false;
  /** The chunk before ended with a backslash. */
  #isEscaped = false;
  /** Length of the chunks before. */
  #before = 0;

  /** Why the rest of the file need not be read; null while it may be a backup. */
  get trouble(): Fault | null {
    return this.#trouble;
  }

  /** Takes the next part of the file. */
  push(chunk: string): void {
    this.#chunk = chunk;
    this.#from = 0;
    let at = this.#isEscaped ? 1 : 0;
    this.#isEscaped = false;
    for (;;) {
      const next = this.#inString ? IN_STRING : BETWEEN;
      next.lastIndex = at;
      const found = next.exec(chunk);
      if (!found) break;
      at = found.index + 1 + this.#see(found[0], found.index);
    }
    this.#keep(chunk.length);
    this.#before += chunk.length;
  }

  /** What was found when all of the file has come in. */
  end(): Scanned {
    const joints = this.#joints;
    const frame = this.#frame + this.#piece.join('');
    const placeInFile = (place: number): number => {
      const joint = joints.findLast(({ inFrame }) => inFrame <= place);
      return joint ? joint.inFile + place - joint.inFrame : place;
    };
    return { lists: this.#lists, frame, placeInFile };
  }

  /** Minds a sign at a place of the chunk; says how many of those behind it mean nothing. */
  #see(sign: string, at: number): number {
    if (sign === '\\') {
      this.#isEscaped = at + 1 === this.#chunk.length;
      return 1;
    }
    if (sign === '"') this.#inString = !this.#inString;
    else if (sign === '{' || sign === '[') this.#open(at);
    else this.#close(at);
    return 0;
  }

  #open(at: number): void {
    if (this.#depth === IN_LIST) {
      this.#keep(at);
      this.#pieceAt = this.#before + at;
    }
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) this.#refuse(at, 'brackets lie too deep in each other here');
    if (this.#depth !== IN_LIST) return;
    this.#keep(at + 1);
    this.#list = this.#listNamed();
  }

  #close(at: number): void {
    if (this.#depth === IN_LIST + 1) this.#keep(at + 1);
    this.#depth -= 1;
    if (this.#depth !== IN_LIST || this.#piece.length === 0) return;
    const text = this.#piece.join('');
    this.#piece = [];
    this.#list.push({ text, at: this.#pieceAt });
    this.#frame += MARK;
    this.#joints.push({ inFrame: this.#frame.length, inFile: this.#pieceAt + text.length });
  }

  /** Puts what was not yet kept of the chunk, up to a place, where it belongs. */
  #keep(end: number): void {
    const text = this.#chunk.slice(this.#from, end);
    this.#from = end;
    if (this.#depth > IN_LIST) this.#piece.push(text);
    else this.#frame += text;
    if (this.#frame.length > MOST_FRAME) this.#refuse(end, 'there is too much here that belongs to no request');
  }

  #refuse(at: number, why: string): void {
    this.#trouble ??= { at: this.#before + at, why };
  }

  #listNamed(): Piece[] {
    const name = LAST_NAME.exec(this.#frame.slice(0, -1).slice(-NAME_WITHIN))?.[1] ?? '';
    const list = this.#lists.get(name) ?? [];
    this.#lists.set(name, list);
    return list;
  }
}
