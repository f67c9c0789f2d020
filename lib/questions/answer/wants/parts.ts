import { findAll } from '../../../thread/find-all';
import { readStems, readTopic } from '../../words';
import { missingHalf } from './half-told';
import { readHeads } from './heads';
import { missingStart } from './later-start';
import { asksOf, gives, leftover, type PartAsk, satisfies } from './part-wants';
import { missingShare } from './share';
import { hasCardinal, isCounted, readFigures } from './values';
import { readWants, readYears, type Wants } from './wants';
import { missingYes } from './yes-part';

/** Says in the question's own words which part of it an answer leaves out; null when all of it is there or nothing can be said. */
export function findMissing(question: string, answer: string): string | null {
  if (isChosen(question, answer)) return null;
  const wants = readWants(question);
  return (
    missingYears(wants, answer) ??
    missingStart(question, answer) ??
    missingShare(question, answer) ??
    missingEach(question, answer) ??
    missingAsk(wants, answer) ??
    missingHead(question, answer) ??
    missingChoice(wants, answer) ??
    missingComponent(wants, answer) ??
    missingYes(wants, answer) ??
    missingHalf(wants, answer)
  );
}

/** `… Banned / Allowed / Left to each school`: the answer is one of the things to choose from. */
function isChosen(question: string, answer: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [, listed = ''] = /[?:]([^?:]*)$/u.exec(question.replace(/[?:]\s*$/u, '')) ?? [];
  const options = listed.split(/[/;|,]|\bor\b/i).map(plain);
  return options.length > 2 && options.includes(plain(answer));
}

/** `from April 2019 to March 2024`, `since 2020`: a time, and not a thing taken from another. */
const SPAN = /\b(?:between|from|since|to)\b[^.;\d]{0,20}\d/i;
const SUMMED =
  /\b(?:total|overall|altogether|combined|since|period|between|over the|in all|each|all|every|respectively)\b/i;

/** `in each of the years 2020/21, 2021/22 and 2022/23`: some are named in the answer and some are not. */
function missingYears({ years, spell }: Wants, answer: string): string | null {
  if (years.length < 2 && spell < 2) return null;
  const given = readYears(answer);
  if (given.length === 0 || (SUMMED.test(answer) && given.length <= 2 && SPAN.test(answer))) return null;
  if (years.length < 2) return given.length < spell ? `${spell - given.length} of the ${spell} years` : null;
  const missing = years.filter((year) => !given.includes(year));
  return missing.length > 0 && missing.length < years.length ? missing.join(', ') : null;
}

/** Longer answers are not searched for a missing clause: they may have it in other words; but for one that can be told by its form. */
const SHORT = 160;
const LONG = 300;

/** `how many …, and what did they cost`: each asking word wants an answer of its kind. */
function missingAsk({ parts }: Wants, answer: string): string | null {
  if (parts.length < 2 || parts.length > 5 || answer.length >= LONG) return null;
  const asks = asksOf(parts);
  const unmet = asks
    .filter(({ wants }) => answer.length < SHORT || wants === 'sum' || wants === 'date')
    .filter((ask) => !satisfies(ask, answer, asks));
  const lacking = unmet.length > 0 ? unmet : uncounted(asks, answer);
  const [first] = lacking;
  return first !== undefined && lacking.length < parts.length ? first.part.replace(/[?.]+$/u, '').trim() : null;
}

/** Several numbers are asked for and fewer are given, each in the words of one of them: `1,102 were granted and 88 refused`. */
function uncounted(asks: readonly PartAsk[], answer: string): PartAsk[] {
  const counts = asks.filter((ask) => ask.counts);
  const figures = readFigures(answer).length;
  const [, thing = ''] = figures === 0 && isOneCounted(answer) ? (FIRST_WORD.exec(answer) ?? []) : [];
  const given = figures || (thing ? 1 : 0);
  if (given === 0 || given >= counts.length || BOTH.test(thing ? answer.replace(FIRST_WORD, '') : answer)) return [];
  if (ONE_FIGURE.test(answer)) return counts.slice(1);
  const said = readTopic(thing || answer);
  const shared = ({ part }: PartAsk) =>
    [...readTopic(part)].filter((stem) => counts.every((one) => one.part === part || !readTopic(one.part).has(stem)));
  const named = counts.filter((ask) => shared(ask).some((stem) => said.has(stem)));
  return named.length === given ? counts.filter((ask) => !named.includes(ask)) : [];
}

/** `Six ferries (S14, S22 and the late boat)`: one number, in words, and no other. */
function isOneCounted(answer: string): boolean {
  return FIRST_WORD.test(answer) && isCounted(answer) && !hasCardinal(answer.replace(FIRST_WORD, ''));
}

/** A number in words with which an answer begins, before what it counts. */
const FIRST_WORD =
  /^\W*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:of|and|or|in)\b) (\p{Ll}+)/iu;

/** A figure and nothing else, but not nought. */
const ONE_FIGURE = /^\W*(?=[\d,.]*[1-9])\d[\d,.]*\W*$/u;
const BOTH = /\b(?:all|both|none|nil|no|zero|neither|each|every|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** Says something of what else there is; `at any time` and `in any of our schools` do not. */
const OF_OTHERS =
  /\bany (?!time\b|of (?:our|the|its)\b|longer\b)|\b(?:other|others|neither|nor any|similar|such|anything|nothing|none|all)\b/i;

/** `the platform X, or any Y`: the answer names X alone. */
function missingChoice({ choice }: Wants, answer: string): string | null {
  if (!choice || OF_OTHERS.test(answer)) return null;
  const said = readTopic(answer);
  const second = [...readTopic(choice[1])];
  const first = [...readTopic(choice[0])].filter((stem) => !second.includes(stem));
  const one = first.some((stem) => said.has(stem));
  return one && second.length > 0 && !second.some((stem) => said.has(stem)) ? choice[1] : null;
}

/** `in employees, agency staff, and contractors`: the answer speaks of some of them by name and not of the rest. */
function missingComponent({ components }: Wants, answer: string): string | null {
  const parts = components.filter((part) => stemsOf(part).length > 0);
  if (parts.length < 2 || readFigures(answer).length >= parts.length || TOGETHER.test(answer)) return null;
  const said = new Set(readStems(answer));
  const lacking = parts.filter((part) => !ownStems(part, parts).some((stem) => said.has(stem)));
  return lacking.length > 0 && lacking.length < parts.length ? lacking.join(', ') : null;
}

/** What is given for several, or for what else there is. */
const TOGETHER = /\b(?:rest|others?|remainder|combined|together|altogether|overall|in all|everything|all)\b/i;

/** The stems by which one of several things is told from the others: `casual workers`, `agency workers`. */
function ownStems(part: string, parts: readonly string[]): readonly string[] {
  const shared = new Set(parts.filter((other) => other !== part).flatMap(stemsOf));
  const own = stemsOf(part).filter((stem) => !shared.has(stem));
  return own.length > 0 ? own : stemsOf(part);
}

/** The stems of a thing that is named; of `parts` too, which is else a word about requests. */
function stemsOf(part: string): readonly string[] {
  const topic = [...readTopic(part)];
  return topic.length > 0 ? topic : readStems(part);
}

/** `the name, job title and salary of …`, `… with its cost`: of the things listed one is not given that can be told by its form. */
function missingHead(question: string, answer: string): string | null {
  const heads = readHeads(question);
  if (heads.length < 2 || answer.length >= LONG) return null;
  const counts = heads.filter(({ wants }) => wants === 'number').length;
  const lacking = heads.filter(({ wants }) => wants !== 'words' && !gives(wants, answer, counts));
  const met =
    heads.length - lacking.length > 0 &&
    (heads.some(({ wants }) => wants === 'words') ? leftover(answer, [question]) > 0 : true);
  return met && lacking.length > 0 ? lacking.map(({ part }) => part).join(', ') : null;
}

const EACH =
  /\beach of (?:the |its |their |your |these |those |our )?(two|three|four|five|six|[2-6]) (?:\p{L}+ )?(\p{L}+?)s\b/iu;
const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six'];

/** `when each of its two pumps was serviced`: of the pumps that the answer numbers some are not there. */
function missingEach(question: string, answer: string): string | null {
  const [, many = '', thing = ''] = EACH.exec(question) ?? [];
  if (thing === '' || answer.length >= SHORT || /\b(?:both|each|all|same|neither|every)\b/i.test(answer)) return null;
  const count = Number(many) || NUMBERS.indexOf(many.toLowerCase());
  const named = new Set(
    findAll(/\b(\p{L}+) (?:no\.? ?)?(\d|[A-F]|one|two|three)\b/giu, answer)
      .filter(([, noun = '']) => readStems(noun)[0] === readStems(thing)[0])
      .map(([, , label = '']) => label.toLowerCase()),
  );
  return named.size > 0 && named.size < count ? `${count - named.size} of the ${count} ${thing}s` : null;
}
