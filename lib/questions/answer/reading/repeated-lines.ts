import { foldSpaces, type Line } from '../../../thread/prose';
import { readLabel } from '../../labels';

/** The lines of a request without the space in them, and where each stands last. */
export interface RequestLines {
  readonly lines: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** Reads the lines of a request; done once for a thread. */
export function readRequestLines(request: string): RequestLines {
  const lines = request
    .split('\n')
    .map(fold)
    .filter((line) => line !== '');
  return { lines, places: new Map(lines.map((line, i) => [line, i])) };
}

/** So many lines of the request in a row are a list that the reply repeats, such as the options for an answer. */
const REPEATED = 4;

/** Takes out lists of the request that a reply repeats line for line. Questions stay: what stands under them is looked for. */
export function dropRepeated(lines: readonly Line[], { lines: asked, places }: RequestLines): readonly Line[] {
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
