/** What a site asks of programs that read it. */
export interface Robots {
  /** Seconds between two requests; null when it does not say. */
  readonly delay: number | null;
  /** Whether a path, with its query, may be read. */
  readonly allows: (path: string) => boolean;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

/**
 * Reads a robots.txt as RFC 9309 has it, with the delay that many sites add: the rules for every program (`*`), of which the
 * longest that fits holds, and among equals the one that allows. A file that is none forbids nothing.
 */
export function readRobots(text: string): Robots {
  const groups = readGroups(text).filter(({ agents }) => agents.includes('*'));
  const rules = groups.flatMap((group) => group.rules);
  const delays = groups.flatMap(({ delay }) => delay ?? []);
  return {
    delay: delays.length > 0 ? Math.max(...delays) : null,
    allows: (path) => {
      const fitting = rules.filter(({ pattern }) => pattern !== '' && fits(pattern, path));
      const longest = Math.max(0, ...fitting.map(({ pattern }) => pattern.length));
      const last = fitting.filter(({ pattern }) => pattern.length === longest);
      return last.length === 0 || last.some(({ allow }) => allow);
    },
  };
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.slice(0, 500_000).split(/\r\n|\r|\n/)) {
    const [, name = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const key = name.toLowerCase();
    const group = groups.at(-1);
    if (key === 'user-agent') {
      const agent = value.trim().toLowerCase();
      if (isNaming && group) group.agents.push(agent);
      else groups.push({ agents: [agent], rules: [], delay: null });
      isNaming = true;
    } else if (group && key !== '') {
      isNaming = false;
      if (key === 'allow' || key === 'disallow') group.rules.push({ allow: key === 'allow', pattern: value.trim() });
      if (key === 'crawl-delay' && Number(value) > 0) group.delay = Number(value);
    }
  }
  return groups;
}

/** `*` stands for anything, a `$` at the end for the end. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...rest] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    const isLast = isWhole && index === rest.length - 1;
    const found = isLast ? path.length - part.length : path.indexOf(part, at);
    if (found < at || !path.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}
