import { findAll } from '../../../thread/find-all';
import { onceFor } from '../../../thread/once';
import { type Asked, topicOf } from '../../asked';
import { IN_ORDER } from '../../phrases/en-in-order';
import { isCommon, readStems, readTopic } from '../../words';
import type { Quiz } from '../reading/quiz';
import type { Reply } from '../reading/reply';
import { share } from '../reading/topics';
import { findUnder, readKey, type Themes } from './key';
import { type KeyedRows, readKeyedRows } from './keyed-rows';
import type { Mark } from './mark';
import { leaveMisnamed } from './misnamed';
import { leaveSigned } from './signed';
import { findTitles, findTurns } from './turns';

/** Headings: short lines that stand alone, or `subject: value`, and speak of some questions more than of the others. */
function findHeadings(scene: Themes): Mark[] {
  const { text, asked } = scene;
  return findAll(/(?:^|\n)[^\S\n]*([^\n]{3,4000})/gu, text).flatMap((found) => {
    const line = found[1] ?? '';
    const start = found.index + found[0].length - line.length;
    const key =
      /^(?:[-*•]\s+)?([^:;.?]{3,90}?)\s?(?::|[-–—]\s|\s=|\.{3,})\s*(?=\S)/u.exec(line.slice(0, 130)) ??
      readRow(line, start, text);
    if (key ? CLAUSE.test(key[1] ?? '') : ROW.test(line)) return [];
    const members = key ? readKeyed(key[1] ?? '', start, scene) : readHeading(line.trim(), start, scene);
    const end = start + (key ? key[0].length : line.trimEnd().length);
    return members.length > 0 && members.length <= Math.max(2, asked.length / 2)
      ? [{ start, end, members, how: 'heading' as const, key: '' }]
      : [];
  });
}

/** `This is a refusal under s12(1) - too dear to do`: what a dash parts is a sentence, and no caption. */
const CLAUSE = /^(?:this|that|it|these|those) (?:is|are|was|were)\b/iu;

/** `Smoke 14` above or below another such row: what is counted, and its figure. Alone it is neither a heading nor told from prose. */
function readRow(line: string, start: number, text: string): RegExpExecArray | null {
  const row = ROW.exec(line);
  if (!row) return null;
  const above = /([^\n]*)\n(?:[^\S\n]*\n)?[^\S\n]*$/u.exec(text.slice(Math.max(0, start - FAR), start))?.[1] ?? '';
  const below =
    /^\n(?:[^\S\n]*\n)?([^\n]*)/u.exec(text.slice(start + line.length, start + line.length + FAR))?.[1] ?? '';
  return ROW.test(above.trim()) || ROW.test(below.trim()) ? row : null;
}

/** A label of words and one figure that is no year and no number of a section. */
const ROW =
  /^(?!(?:q|questions?|sections?|parts?|annex|appendix|tables?|pages?|schedules?|figures?|class|phase|items?|regulations?|paragraphs?|points?|no)\b)(?:[-*•]\s+)?(\p{L}[^:;.?£\d]{1,60}?)\s+(?=(?!(?:19|20)\d\d\s*$)(?:[£€]?\d[\d,.]*%?|nil|none|zero|n\/a)\s*$)/iu;
const FAR = 200;

function readHeading(line: string, start: number, { text, asked, topics, weight }: Themes): number[] {
  if (
    line.length > 110 ||
    /[.!;]$/u.test(line) ||
    !/\p{L}{3}/u.test(line) ||
    /^(?:dear|re\b|our ref|your ref|ref\b)/i.test(line) ||
    IN_ORDER.test(line)
  )
    return [];
  if (/£|\b\d{1,3}(?:,\d{3})+\b/u.test(line) || isCount(line, asked)) return [];
  const parted = isParted(text, start);
  const said = new Set(readStems(line));
  const about = [...said].filter((stem) => !isCommon(stem));
  if (!about.some((stem) => /^\p{L}{3,}$/u.test(stem))) return [];
  const under = parted ? findUnder(about, asked) : [];
  if (under.length > 0) return under;
  const phrased = parted ? findPhrase(line, asked) : [];
  if (phrased.length === 1) return phrased;
  const joined = parted ? readJoined(about, line, asked, topics, weight) : [];
  if (joined.length > 1) return joined;
  return topics.flatMap((topic, i) => {
    const covered = share(topic, said, weight);
    return (parted && (covered >= 0.5 || holds(topic, about, weight))) || (topic.length > 0 && covered >= 0.75)
      ? [i]
      : [];
  });
}

/** `41 trams`: how many there are, and no heading; `101 calls`, where the request speaks of `101 calls`, and `2024 figures` may be one. */
function isCount(line: string, asked: readonly Asked[]): boolean {
  const [, figure = ''] = COUNT.exec(line) ?? [];
  return figure !== '' && !asked.some(({ question }) => question.text.includes(figure));
}

const COUNT = /^(?:(?:about|around|some|only|just|at least) )?(?!(?:19|20)\d\d\b)(\d{1,6}) \p{Ll}/u;

/** `Providers and specification`: a heading of two or three words, each of which is another question's own. */
function readJoined(
  about: readonly string[],
  line: string,
  asked: readonly Asked[],
  topics: Themes['topics'],
  weight: Themes['weight'],
): number[] {
  const parts = line
    .split(/,\s+|\s+(?:and|&)\s+/u)
    .map((part) => readStems(part).filter((stem) => about.includes(stem)));
  if (parts.length < 2 || parts.length > 3 || parts.length > asked.length / 2) return [];
  const members = parts.map(([stem, ...more]) =>
    stem !== undefined && more.length === 0 && weight(stem) > 0.9
      ? topics.findIndex((topic) => topic.includes(stem))
      : -1,
  );
  return members.includes(-1) ? [] : [...new Set(members)].sort((a, b) => a - b);
}

/** `Number of elms`: the questions in which these words stand as they are. */
function findPhrase(line: string, asked: readonly Asked[]): number[] {
  const phrase = readStems(line);
  if (phrase.length < 2) return [];
  const words = ` ${phrase.join(' ')} `;
  return phrasesOf(asked).flatMap((said, i) => (said.includes(words) ? [i] : []));
}

const phrasesOf = onceFor((asked: readonly Asked[]) =>
  asked.map((one) => ` ${readStems(one.question.text).join(' ')} `),
);

/** Whether a blank line, or nothing, stands before a place. */
function isParted(text: string, start: number): boolean {
  return start === 0 || /(?:^|\n)[^\S\n]*\n[^\S\n]*$/u.test(text.slice(Math.max(0, start - 200), start));
}

/** `Telephony - Corvane, until 2027`: what stood under the request's own heading of that name, or the one question that is most like it. */
function readKeyed(key: string, start: number, scene: Themes): number[] {
  const under = isParted(scene.text, start) ? findUnder([...readTopic(key)], scene.asked) : [];
  return under.length > 0 ? under : readKey(key, scene);
}

/** Whether a heading has no subject but one of the question's own, and no other question's. */
function holds(topic: readonly string[], about: readonly string[], weights: (stem: string) => number): boolean {
  const hits = about.filter((stem) => topic.includes(stem));
  return hits.length >= 1 && hits.length >= about.length * 0.5 && hits.some((stem) => weights(stem) > 0.5);
}

const NO_ROWS: KeyedRows = { places: [], marks: [] };

/** Headings are looked for only where the reply uses neither the questions' words nor their labels. */
export function withHeadings(reply: Reply, marks: readonly Mark[], quiz: Quiz): readonly Mark[] {
  const named = new Set(marks.flatMap((mark) => (mark.how === 'heading' ? [] : mark.members)));
  const many = named.size > quiz.asked.length / 3 && quiz.asked.length > 2;
  const scene: Themes = {
    text: reply.own,
    asked: quiz.asked,
    topics: quiz.asked.map((one) => [...topicOf(one)]),
    weight: quiz.topics.weight,
  };
  const turns = [...findTurns(scene), ...findTitles(scene)].filter(
    (turn) => !many || !turn.members.some((member) => named.has(member)),
  );
  const rows = many ? NO_ROWS : readKeyedRows(reply.own, quiz);
  const lines = many
    ? []
    : leaveSigned(findHeadings(scene), reply.own, quiz.topics).filter(
        (line) => ![...turns, ...rows.places].some((turn) => turn.start < line.end && line.start < turn.end),
      );
  const free = (one: Mark) => !marks.some((mark) => mark.start < one.end && one.start < mark.end);
  const headings = [...turns, ...rows.marks, ...leaveMisnamed(lines, reply.own, quiz)].filter(free);
  const others = many
    ? []
    : findOthers(reply.own).filter(
        (one) =>
          ![...marks, ...headings].some((mark) => mark.start <= one.start && one.start <= mark.end) &&
          !headings.some((mark) => isRightUnder(mark, one, reply.own)),
      );
  return [...marks, ...headings, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What stands right under a heading about a question is said of it: `Harbour Press Ltd` above the closing words of a letter. */
function isRightUnder({ members, end }: Mark, { start }: Mark, text: string): boolean {
  return members.length > 0 && end < start && start - end < 200 && text.slice(end, start).trim() === '';
}

/** Headings over prose that speak of no question that can be told: what stands under them belongs to none before. One in capitals says nothing itself. */
function findOthers(text: string): Mark[] {
  return [OVER_PROSE, IN_CAPITALS].flatMap((pattern) =>
    findAll(pattern, text).map((found) => {
      const line = found[1] ?? '';
      const start = found.index + found[0].indexOf(line);
      const end = pattern === IN_CAPITALS || /\p{Ll}/u.test(line) ? start : start + line.length;
      return { start, end, members: [], how: 'rest' as const, key: '' };
    }),
  );
}

const OVER_PROSE = /(?:^|\n[^\S\n]*\n)[^\S\n]*(\p{Lu}[^\n.?!:;£]{2,70})\n(?:[^\S\n]*\n)?(?=[^\p{Ll}\n][^\n]{44})/gu;
/** `NUMBER OF TREES` above `Twenty-three.`: its words tell what is meant. */
const IN_CAPITALS = /(?:^|\n[^\S\n]*\n)[^\S\n]*(\p{Lu}{3}[\p{Lu}\d '’&,/()-]{1,60})\n(?=\S[^\n]{0,44}(?:\n|$))/gu;
