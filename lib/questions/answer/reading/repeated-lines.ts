import { foldSpaces, type Line } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { readLabel, writeKey } from '../../labels';
import { readLists } from './copied-list';

/** The lines of a request without the space in them, and where each stands last. */
export interface RequestLines {
  readonly lines: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Its lists, as of `readLists`. */
  readonly lists: ReturnType<typeof readLists>;
  /** Those that are titles over questions, `5. Councils without one` above `5(a)`. */
  readonly titles: ReadonlySet<string>;
  /** How far its numbers go, and how many questions it has with their parts. */
  readonly numbered: number;
  readonly questions: number;
}

/** Reads the lines of a request; done once for a thread. `asked` are its questions. */
export function readRequestLines(request: string, asked: readonly Asked[] = []): RequestLines {
  const lines = request
    .split('\n')
    .map(fold)
    .filter((line) => line !== '');
  const titles = new Set(lines.filter((line) => isTitle(line, asked)));
  const numbered = asked.reduce((most, { path }) => Math.max(most, Number.parseInt(path[0] ?? '', 10) || 0), 0);
  const places = new Map(lines.map((line, i) => [line, i]));
  return { lines, places, lists: readLists(request), titles, numbered, questions: asked.length };
}

/** A line under whose number no question stands, but several under the numbers that follow from it. */
function isTitle(line: string, asked: readonly Asked[]): boolean {
  const path = line.includes('?') ? undefined : readLabel(line, 0)?.path;
  if (!path || path.length === 0 || asked.some((one) => one.key === writeKey(path))) return false;
  return (
    asked.filter((one) => one.path.length > path.length && path.every((part, i) => part === one.path[i])).length > 1
  );
}

/** So many lines of the request in a row are a list that the reply repeats, such as the options for an answer. */
const REPEATED = 4;

/** Takes out lists of the request that a reply repeats line for line. Questions stay: what stands under them is looked for. */
export function dropRepeated(all: readonly Line[], { lines: asked, places, titles }: RequestLines): readonly Line[] {
  const lines = all.map(
    (line): Line => (line.kind === 'body' && titles.has(fold(line.text)) ? { ...line, kind: 'furniture' } : line),
  );
  const bodies = lines.filter((line) => line.kind === 'body' && !line.text.includes('?'));
  if (bodies.filter((line) => places.has(fold(line.text))).length < REPEATED) return lines;
  const own = bodies.filter((line) => readLabel(line.text, 0) === null);
  const gone = new Set<Line>();
  for (let i = 0; i < own.length; ) {
    const first = places.get(fold(own[i]?.text ?? ''));
    let run = 0;
    while (first !== undefined && own[i + run] && fold(own[i + run]?.text ?? '') === asked[first + run]) run++;
    const list = own.slice(i, i + run);
    if (run >= REPEATED) for (const line of list) gone.add(line);
    i += Math.max(1, run);
  }
  return gone.size === 0 ? lines : lines.map((line) => (gone.has(line) ? { ...line, kind: 'furniture' } : line));
}

function fold(text: string): string {
  return foldSpaces(text).trim().toLowerCase();
}
