import type { Asked } from './asked';
import { readGroupAt, readGroups, resolve } from './groups';
import { type Label, readBullet, readLabel, writeKey } from './labels';
import { GROUP_LEAD, REST } from './phrases/en-answers';
import type { Reply } from './reply';
import { endsUnit, findRestated, type Pattern, type Restated } from './restated';
import { isCommon, readWords } from './words';

/** A place in a reply from which on it speaks of certain questions. */
export interface Mark {
  readonly start: number;
  /** Where the words after it begin. */
  readonly end: number;
  readonly members: readonly number[];
  readonly how: 'restated' | 'label' | 'group' | 'heading' | 'rest';
  /** The reply's own number at this place. */
  readonly key: string;
  /** It is called an answer: `Answer 3`, `A3`. */
  readonly answer?: boolean;
  /** A word such as `Question` or `Answer` stands before its number. */
  readonly worded?: boolean;
  /** An answer of the same question follows: what stands between is a title. */
  readonly title?: boolean;
}

/** A letter has no more places than this that turn to a question, beside three for each. */
const MANY = 200;

/** What the labels of a reply are read against. */
interface Scene {
  readonly asked: readonly Asked[];
  /** Questions that no earlier message settles: a label used twice means one of them. */
  readonly open: ReadonlySet<number>;
  readonly text: string;
}

/** Finds every place where a reply turns to a question: its words, its label, a group of labels, or a heading about it. */
export function findMarks(reply: Reply, asked: readonly Asked[], pattern: Pattern, open: ReadonlySet<number>): Mark[] {
  const restated = findRestated(reply.whole, pattern)
    .map((one) => fromRestated(reply.whole, one, asked, pattern))
    .filter((mark) => mark.key !== '' || endsUnit(reply.whole, mark.end));
  const lines = readLineMarks(reply.whole, asked);
  const free = lines.filter((mark) => !restated.some((other) => overlaps(mark, other)));

  const all = [
    ...restated,
    ...readNumbered(free, restated, { asked, open, text: reply.whole }),
    ...readLeads(reply.whole, asked, restated),
    ...readRests(reply.own),
    ...readInline(reply.own, asked, restated),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return dropTitles(dropOverlaps(all).slice(0, MANY + 3 * asked.length), reply.own);
}

function overlaps(a: Mark, b: Mark): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A group of one is the label that begins its line. */
function isOne(group: Mark, label: Mark): boolean {
  return group.how === 'group' && label.how === 'label' && group.start >= label.start && group.end <= label.end;
}

function dropOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (!last || mark.start >= last.end) kept.push(mark);
    else if (isOne(mark, last)) continue;
    else if (isOne(last, mark)) kept[kept.length - 1] = mark;
    else if (rank(mark) > rank(last)) kept[kept.length - 1] = mark;
  }
  return kept;
}

/** `Q3 Costs` above `A3 £500`: what stands between them is a title and no answer. */
function dropTitles(marks: readonly Mark[], text: string): Mark[] {
  return marks.map((mark, i) => {
    const next = marks[i + 1];
    const pair = next?.answer && !mark.answer && next.members.join() === mark.members.join();
    return pair && text.slice(mark.end, next.start).length < 500 ? { ...mark, title: true } : mark;
  });
}

function rank(mark: Mark): number {
  return ['rest', 'label', 'group', 'heading', 'restated'].indexOf(mark.how);
}

/** Takes the label before the repeated words and the rest of the question after them into the mark. */
function fromRestated(text: string, one: Restated, asked: readonly Asked[], pattern: Pattern): Mark {
  const lineStart = text.lastIndexOf('\n', one.start - 1) + 1;
  const label = one.start - lineStart < 60 ? (readLabel(text, lineStart) ?? readBullet(text, lineStart)) : null;
  const close = label && label.start < one.start && !/[\p{L}\p{N}]/u.test(text.slice(label.end, one.start));
  const own = close ? null : nearLabel(text, one.start);
  const under = pattern.headings[one.asked - asked.length];
  const alone = close || own ? null : labelAbove(text, one.start, asked[one.asked]?.key ?? '');
  const start = close ? label.start : (own?.start ?? alone?.start ?? one.start);
  return {
    start,
    end: endOf(text, one.end, asked[one.asked]?.question.text ?? ''),
    members: under ?? [one.asked],
    how: under ? 'heading' : 'restated',
    key: writeKey((close ? label : own)?.path ?? []),
  };
}

/** The question's own label, alone on the line above it. */
function labelAbove(text: string, at: number, key: string): Label | null {
  const line = /(?:^|\n)([^\S\n]*[^\s][^\n]{0,20})\s*\n["“'\s]*$/u.exec(text.slice(Math.max(0, at - 40), at));
  const start = line ? at - (line[0].length - line[0].indexOf(line[1] ?? '')) : 0;
  const label = line ? readLabel(text, start) : null;
  return label && writeKey(label.path) === key && !/\S/u.test(text.slice(label.end, at).replace(/["“']/gu, ''))
    ? label
    : null;
}

/** A label in the middle of a line, right before a place: `… is dropped) Q14. Is the …`. */
function nearLabel(text: string, at: number): Label | null {
  const before = text.slice(Math.max(0, at - 24, text.lastIndexOf('\n', at - 1) + 1), at);
  const found =
    /(?:^|[\s"“(])(\(?(?:q(?:uestion)?\.? ?)?\d{1,3}(?:\.\d{1,2})*\s?\(?[a-z]?\)?[.):]?\s*["“(]*|\(?[a-z]{1,3}[.)]\s*)$/iu.exec(
      before,
    );
  const label = found?.[1] ? readLabel(text, at - found[1].length) : null;
  return label && label.end <= at + 1 ? label : null;
}

const CHUNK = 700;

/** Where the repeated question ends: after its question mark and what its writer put behind that. */
function endOf(text: string, end: number, question: string): number {
  let at = end + (/^(?:(?!\n\s*\n)[^?.:]){0,80}\?/u.exec(text.slice(end, end + 90))?.[0].length ?? 0);
  const tail = readWords(question.slice(question.indexOf('?') + 1)).map((word) => word.stem);
  const aside = question.includes('(', question.indexOf('?'))
    ? /^\s*\((?:[^()]|\([^()]*\)){1,300}\)/u.exec(text.slice(at, at + 320))
    : null;
  if (aside && question.includes('?')) return at + aside[0].length;
  if (tail.length === 0 || !question.includes('?')) return at;
  const words = readWords(text, at, Math.min(text.length, at + CHUNK));
  let matched = 0;
  for (let i = 0, j = 0; i < words.length && j < tail.length; i++) {
    const word = words[i];
    const found = word ? tail.slice(j, j + 3).indexOf(word.stem) : -1;
    if (found < 0 && i - matched > 2) break;
    if (!word || found < 0) continue;
    j += found + 1;
    matched++;
    if (matched >= Math.min(3, tail.length)) at = word.end;
  }
  return at + (/^["”’')\].?]*/u.exec(text.slice(at, at + 6))?.[0].length ?? 0);
}

/** The labels at the beginning of lines, and groups of them. */
function readLineMarks(text: string, asked: readonly Asked[]): Mark[] {
  const marks: Mark[] = [];
  for (const found of text.matchAll(/^[^\S\n]*\S/gmu)) {
    const at = found.index;
    const outer = readLabel(text, at) ?? readBullet(text, at);
    const inner = outer && outer.worded === null ? readLabel(text, outer.end) : null;
    const label = outer && inner?.worded ? { ...inner, start: outer.start } : outer;
    if (!label || label.path.length === 0) continue;
    const members = resolve(label.path, asked);
    const how = label.firm ? 'label' : 'heading';
    marks.push({
      start: label.start,
      end: label.end,
      members,
      how,
      key: writeKey(label.path),
      answer: label.worded === 'answer',
      worded: label.worded !== null,
    });
  }
  return completeLetters(marks, asked);
}

/** `(b)` under `1.2(a)` is `1.2b`. */
function completeLetters(marks: readonly Mark[], asked: readonly Asked[]): Mark[] {
  let base: readonly string[] = [];
  return marks.map((mark) => {
    const path = mark.key.match(/\d+|[a-z]+/gu) ?? [];
    if (/^\d/u.test(path[0] ?? '')) {
      base = path;
      return mark;
    }
    const stem = base.filter((part) => /^\d/u.test(part));
    const inner = resolve([...stem, ...path], asked);
    return inner.length > 0 && base.length > 0 ? { ...mark, members: inner, key: writeKey([...stem, ...path]) } : mark;
  });
}

/** Decides which labels without the question's words are to be believed, and whose they are when the reply counts in its own way. */
function readNumbered(all: readonly Mark[], restated: readonly Mark[], scene: Scene): Mark[] {
  const { asked } = scene;
  const repeated = new Set(restated.flatMap((mark) => (mark.how === 'restated' ? mark.members : [])));
  const own =
    repeated.size >= asked.length * 0.6
      ? all.filter((mark) => mark.worded || !mark.members.every((member) => repeated.has(member)))
      : all;
  return readKnown(own, restated, scene);
}

function readKnown(marks: readonly Mark[], restated: readonly Mark[], scene: Scene): Mark[] {
  const { asked } = scene;
  const drifted = restated.some(
    (mark) =>
      mark.how === 'restated' &&
      mark.key !== '' &&
      asked[mark.members[0] ?? 0]?.key !== mark.key &&
      asked.some((one) => one.key !== ''),
  );
  const firm = marks.filter((mark) => mark.how === 'label' || mark.answer || isRun(mark, marks));
  const known = firm.filter((mark) => mark.members.length > 0);
  if (known.length === 0 && firm.length > 0 && restated.length === 0) return countOff(firm, asked);
  const foreign = firm.filter(
    (mark) => mark.members.length === 0 && /^\d{1,2}$/u.test(mark.key) && Number(mark.key) <= asked.length,
  );
  if (!drifted && restated.length === 0 && foreign.length > 0) {
    const counted = countOff(firm, asked);
    if (counted.length === asked.length) return counted;
  }
  return drifted
    ? []
    : inOrder(
        known.map((mark) => ({ ...mark, how: 'label' as const })),
        restated,
        scene,
      );
}

/** A number without punctuation is a label when its neighbours are numbered so too: `1.1 15,991`, or `1 Nine`, `2 Ten`, `3 None`. */
function isRun(mark: Mark, marks: readonly Mark[]): boolean {
  if (mark.members.length === 0) return false;
  if (/\d\.\d|\d[a-z]/u.test(mark.key)) return true;
  const loose = marks
    .filter((other) => other.how === 'heading' && other.members.length > 0 && /^\d+$/u.test(other.key))
    .map((other) => Number(other.key));
  return loose.length >= 3 && (loose[0] ?? 9) <= 2 && loose.every((n, i) => i === 0 || n > (loose[i - 1] ?? 0));
}

/** A reply with numbers of its own, `1` to `n`, that answers `n` questions in their order. */
function countOff(marks: readonly Mark[], asked: readonly Asked[]): Mark[] {
  const numbers = marks.filter((mark) => /^(?:\d{1,2}|[a-z])$/u.test(mark.key));
  const rank = (key: string) => (/^\d/u.test(key) ? Number(key) : key.charCodeAt(0) - 96);
  const ordered = numbers.every((mark, i) => rank(mark.key) === i + 1);
  if (!ordered || numbers.length !== asked.length) return [];
  return numbers.map((mark, i) => ({ ...mark, members: [i], how: 'label' as const }));
}

/** Leaves out the numbers of a list within an answer: they go back to questions that were already dealt with. */
function inOrder(marks: readonly Mark[], restated: readonly Mark[], { asked, open, text }: Scene): Mark[] {
  const dealt = new Map<string, number>();
  const used = new Set<number>();
  const kept: Mark[] = [];
  let last = -1;
  for (const mark of marks) {
    const placed = mark.members.length > 1 ? underHeading(mark, text, asked) : null;
    const later = mark.members.filter((member) => member >= last && !used.has(member));
    const first = placed ?? later.find((member) => open.has(member)) ?? later[0] ?? mark.members[0] ?? 0;
    const members =
      mark.members.length > 1 && new Set(mark.members.map((member) => asked[member]?.key)).size === 1
        ? [first]
        : mark.members;
    const passed = restated.some((other) => other.start < mark.start && other.members.includes(first));
    const behind = restated.some((other) => other.start < mark.start && (other.members[0] ?? 0) > first);
    if (
      (dealt.has(mark.key) && first < last) ||
      (behind && !passed && dealt.size === 0 && restated.length >= asked.length / 2)
    )
      continue;
    used.add(first);
    dealt.set(mark.key, mark.start);
    last = first;
    kept.push({ ...mark, members });
  }
  return kept;
}

/** Where a label was used under several headings: the question under the heading that stands last before the label in the reply. */
function underHeading(mark: Mark, text: string, asked: readonly Asked[]): number | null {
  const places = mark.members.map((member) => {
    const heading = asked[member]?.stem ?? '';
    return heading.length > 2 && heading.length < 80 ? text.lastIndexOf(heading, mark.start) : -1;
  });
  const nearest = Math.max(...places);
  return nearest >= 0 && places.filter((place) => place === nearest).length === 1
    ? (mark.members[places.indexOf(nearest)] ?? null)
    : null;
}

/** `In respect of Qs 2 and 3 …`, `Questions 5 to 7: not held`, `Requests 4 and 5` at the beginning of a sentence. */
function readLeads(text: string, asked: readonly Asked[], restated: readonly Mark[]): Mark[] {
  const named = readGroups(text, asked).filter(
    (group) => !restated.some((mark) => group.start < mark.end && mark.start < group.end),
  );
  const lists = [
    ...text.matchAll(/^[^\S\n]*(?=\(?(?:\d{1,2}[a-z]?|[a-z])[.)]?\s*(?:[-–&,]|and\b|to\b)\s*\(?(?:\d|[a-z][.)]))/gimu),
  ].flatMap((found) => {
    const at = found.index + found[0].length;
    const group = readGroupAt(text, at, at, asked);
    return group && group.members.length > 1 && /^\s?[.):]/u.test(text.slice(group.end, group.end + 2)) ? [group] : [];
  });
  return [...named, ...lists].flatMap((group) => {
    const lead = GROUP_LEAD.exec(text.slice(Math.max(0, group.start - 100), group.start));
    if (!lead) return [];
    const start = group.start - (lead[0].length - (/^[\n.?!:;\s]*/u.exec(lead[0])?.[0].length ?? 0));
    return [{ start, end: group.end, members: group.members, how: 'group' as const, key: '' }];
  });
}

/** A paragraph that speaks of the remaining questions: what it says belongs to none of those before it. */
function readRests(text: string): Mark[] {
  return [...text.matchAll(/(?:^|\n[^\S\n]*\n)[^\S\n]*(?=\S)/gu)].flatMap((found) => {
    const start = found.index + found[0].length;
    const stop = text.slice(start, start + 1200).search(/\n[^\S\n]*\n/u);
    const words = text.slice(start, stop < 0 ? start + 1200 : start + stop);
    return REST.test(words.replace(/\s+/gu, ' ')) && !/:\s*$/u.test(words)
      ? [{ start, end: start, members: [], how: 'rest' as const, key: '' }]
      : [];
  });
}

const WITHIN = /(?<=^|[\s("“])(?:q(?:uestion)?\.?\s?)?\(?(\d{1,2}[a-z]?|[a-z])[.):]\)?(?=\s)/giu;

/** Labels within a paragraph, `1. 14. 2. Yes. 3. None.`: three or more that count up, one after another. */
function readInline(text: string, asked: readonly Asked[], restated: readonly Mark[]): Mark[] {
  if (restated.length > 0) return [];
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].flatMap((paragraph) => {
    const run: Mark[] = [];
    for (const found of paragraph[0].slice(0, 6000).matchAll(WITHIN)) {
      const at = paragraph.index + found.index;
      const label = readLabel(text, at);
      const member = label ? resolve(label.path, asked)[0] : undefined;
      const last = run.at(-1)?.members[0] ?? -1;
      if (!label || member === undefined || member <= last || member > last + 3) continue;
      run.push({
        start: at,
        end: label.end,
        members: resolve(label.path, asked),
        how: 'label',
        key: writeKey(label.path),
      });
    }
    return run.length >= 3 && run.length >= asked.length / 2 ? run : [];
  });
}

const TOPIC_LEAD =
  /(?:^|\n|[.!?]\s+)[^\S\n]*((?:as (?:regards|for|to)|with (?:regard|respect|reference) to|in (?:relation|respect|regard) (?:to|of)|regarding|concerning|turning to|your (?:request|question|query|enquiry) (?:for|about|on|as to|concerning|regarding)|you (?:also )?(?:asked|requested|enquired)(?: for| about)?|on the (?:subject|question|matter) of)\s+((?:(?!\b(?:is|was|are|were|has|have|there)\b)[^,:.;\n]){3,120}))/giu;

/** `As regards the tickets, …`, `Your request for the minutes is refused …`: sentences that turn to a question by its subject. */
export function findTurns(text: string, asked: readonly Asked[], weights: (stem: string) => number): Mark[] {
  const topics = asked.map((one) => readSubject(one));
  return [...text.matchAll(TOPIC_LEAD)].flatMap((found) => {
    const start = found.index + found[0].length - (found[1] ?? '').length;
    const members = [
      ...new Set(
        (found[2] ?? '')
          .split(/\s+and\s+/u)
          .flatMap((part, _, all) => readKey(part, topics, weights, all.length > 1 ? 0.2 : 0.4)),
      ),
    ];
    return members.length >= 1 && members.length <= 3
      ? [{ start, end: start + (found[1] ?? '').length, members, how: 'heading' as const, key: '' }]
      : [];
  });
}

function readSubject(one: Asked): string[] {
  return [...new Set(readWords(one.question.text).map((word) => word.stem))].filter((stem) => !isCommon(stem));
}

/** Headings: short lines that stand alone, or `subject: value`, and speak of some questions more than of the others. */
export function findHeadings(text: string, asked: readonly Asked[], weights: (stem: string) => number): Mark[] {
  const topics = asked.map((one) => readSubject(one));
  return [...text.matchAll(/(?:^|\n)[^\S\n]*([^\n]{3,160})(?=\n|$)/gu)].flatMap((found) => {
    const line = found[1] ?? '';
    const start = found.index + found[0].length - line.length;
    const key = /^(?:[-*•]\s+)?([^:;.?]{3,90}?)\s?(?::|[-–—]\s|\s=)\s*(?=\S)/u.exec(line);
    const members = key
      ? readKey(key[1] ?? '', topics, weights)
      : readHeading(text, start, line.trim(), topics, weights);
    const end = start + (key ? key[0].length : line.trimEnd().length);
    return members.length > 0 && members.length <= Math.max(2, asked.length / 2)
      ? [{ start, end, members, how: 'heading' as const, key: '' }]
      : [];
  });
}

function readHeading(
  text: string,
  start: number,
  line: string,
  topics: readonly (readonly string[])[],
  weights: (stem: string) => number,
): number[] {
  if (
    line.length > 110 ||
    /[.!;]$/u.test(line) ||
    !/\p{L}{3}/u.test(line) ||
    /^(?:dear|re\b|our ref|your ref|ref\b)/iu.test(line)
  )
    return [];
  if (/£|\b\d{1,3}(?:,\d{3})+\b/u.test(line)) return [];
  const parted = start === 0 || /(?:^|\n)[^\S\n]*\n[^\S\n]*$/u.test(text.slice(Math.max(0, start - 200), start));
  const said = new Set(readWords(line).map((word) => word.stem));
  const about = [...said].filter((stem) => !isCommon(stem));
  return topics.flatMap((topic, i) => {
    const covered = share(topic, said, weights);
    return (parted && (covered >= 0.5 || holds(topic, about, weights))) || (topic.length > 0 && covered >= 0.75)
      ? [i]
      : [];
  });
}

/** `Trees felled in 2023: 62`: the one question that the words before the colon are most like. */
function readKey(
  key: string,
  topics: readonly (readonly string[])[],
  weights: (stem: string) => number,
  least = 0.4,
): number[] {
  const said = new Set(
    readWords(key)
      .map((word) => word.stem)
      .filter((stem) => !isCommon(stem)),
  );
  if (said.size === 0) return [];
  const scores = topics.map((topic) => {
    const hits = topic.filter((stem) => said.has(stem));
    const known = hits.length / said.size;
    const covered = share(topic, said, weights);
    return known >= 0.5 ? (2 * known * covered) / (known + covered || 1) : 0;
  });
  const best = Math.max(...scores);
  return best >= least ? scores.flatMap((score, i) => (score > best - 0.05 ? [i] : [])) : [];
}

/** Whether a heading has no subject but one of the question's own, and no other question's. */
function holds(topic: readonly string[], about: readonly string[], weights: (stem: string) => number): boolean {
  const hits = about.filter((stem) => topic.includes(stem));
  return hits.length >= 1 && hits.length >= about.length * 0.5 && hits.some((stem) => weights(stem) > 0.5);
}

/** How much of a topic a set of words covers, each word by its weight. */
export function share(topic: readonly string[], said: ReadonlySet<string>, weights: (stem: string) => number): number {
  const total = topic.reduce((sum, stem) => sum + weights(stem), 0);
  const hit = topic.reduce((sum, stem) => sum + (said.has(stem) ? weights(stem) : 0), 0);
  return total > 0 ? hit / total : 0;
}
