import { onceFor } from '../../../thread/once';
import { isTalk } from '../../phrases/en-talk';
import { readGroupAt, readGroups, resolve } from '../../groups';
import { readLabel } from '../../labels';
import { isCommon, readStems } from '../../words';
import { endsWith, readCall } from '../marks/call';
import { weighLikeness } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import { leaveRouting } from '../reading/routing';
import { isSaying } from '../reading/topics';
import { mayGive } from '../wants/may-give';
import { weighGifts } from '../wants/suits';
import { hasValue } from '../wants/values';
import type { Piece } from './pieces';

/** What may speak for a piece being about a question, in the order of its weights. */
export const OF_QUESTION = [
  'always',
  'like',
  'very like',
  'named',
  'names',
  'repeated',
  'repeated and asked',
  'suits',
  'value that suits',
  'its label',
  'its label, loose',
  'its last step',
  'its last step, loose',
  'one of several labels',
  'its number in the list',
  'label of another',
  'label of nobody',
  'mentioned',
  'another mentioned',
  'below its question or label',
  'figure after figure',
  'most like',
  'out of place',
] as const;

/** What may speak for a piece being about none. */
export const OF_NONE = [
  'always',
  'value',
  'says something',
  'closing',
  'label',
  'short',
  'question',
  'title',
  'talk',
  'bare answer',
] as const;

/** A piece with what is seen of it. */
export interface Seen {
  readonly piece: Piece;
  /** Where what it says begins, behind its label. */
  readonly said: number;
  /** For each question a value for each sign of `OF_QUESTION`. */
  readonly ofQuestion: readonly (readonly number[])[];
  readonly ofNone: readonly number[];
  /** Where it begins and whether a label begins it: which of the weights of the order count. */
  readonly scene: number;
  /** For each question whether the piece gives more than its label and words. */
  readonly says: (at: number) => boolean;
  /** The questions that it names together, where those are several: it is about each of them. */
  readonly together: ReadonlySet<number>;
}

export const SCENES = 9;

/** Looks at the pieces of a letter. */
export function readSigns(pieces: readonly Piece[], quiz: Quiz): Seen[] {
  const topics = quiz.topics.stems.map((stems) => new Set(stems));
  const seen = pieces.map((piece) => readPiece(piece, quiz, topics));
  const names = seen.map(({ ofQuestion }) =>
    ofQuestion.flatMap((signs, at) => (NAMES.some((sign) => signs[sign] === 1) ? [at] : [])),
  );
  let under: readonly number[] = [];
  return seen.map((one, i) => {
    const above = seen[i - 1];
    const led = above === undefined || under.some((at) => above.says(at)) || names[i - 1]?.some((at) => above.says(at));
    under = led ? [] : names[i - 1]?.length ? (names[i - 1] ?? []) : under;
    return { ...one, ofQuestion: placePiece(one, i / Math.max(1, seen.length - 1), above, under) };
  });
}

/** What is seen of a piece by those around it. */
function placePiece(
  { ofQuestion, ofNone }: Seen,
  place: number,
  above: Seen | undefined,
  under: readonly number[],
): number[][] {
  const likes = ofQuestion.map((signs) => signs[LIKE] ?? 0);
  const best = Math.max(...likes);
  const second = Math.max(...likes.filter((like) => like !== best), -1);
  const value = ofNone[VALUE] === 1 && above?.ofNone[VALUE] === 1;
  const last = Math.max(1, ofQuestion.length - 1);
  return ofQuestion.map((signs, at) => [
    ...signs,
    Number(under.includes(at)),
    Number(value && above?.ofQuestion[at]?.[SUITED] === 1 && signs[SUITED] === 1),
    signs[LIKE] === best && best > 0 ? Math.min(1, best - second) : 0,
    Math.abs(at / last - place),
  ]);
}

const LIKE = OF_QUESTION.indexOf('like');
const VALUE = OF_NONE.indexOf('value');
const NAMES = [OF_QUESTION.indexOf('repeated'), OF_QUESTION.indexOf('its label')];
const SUITED = OF_QUESTION.indexOf('value that suits');

function readPiece(piece: Piece, quiz: Quiz, topics: readonly ReadonlySet<string>[]): Seen {
  const { asked } = quiz;
  const { text } = piece;
  const label = readOwnLabel(text, quiz);
  const mentioned = new Set(readGroups(text, asked).flatMap(({ members }) => members));
  for (const member of label.members) mentioned.delete(member);
  const like = weighLikeness(text, asked, quiz.topics);
  const gift = weighGifts(text);
  const saying = isSaying(piece);
  const value = hasValue(text);
  const given = text.slice(label.end);
  const rest = leaveRouting(given);
  const stems = new Set(readStems(rest).filter((stem) => !isCommon(stem)));
  const asks = /\?["”’)]*$/u.test(text);
  const own = (at: number) => {
    const topic = topics[at] ?? new Set();
    let hits = 0;
    for (const stem of topic) if (stems.has(stem)) hits++;
    return { of: topic.size > 0 ? hits / topic.size : 0, in: stems.size > 0 ? hits / stems.size : 0 };
  };
  const shares = asked.map((_, at) => own(at));
  const broken = /(?:\?|\.{2,}|…)["”’)]*$/u.test(text);
  const repeats = (at: number) =>
    (shares[at]?.in ?? 0) > OWN_WORDS && ((shares[at]?.of ?? 0) > REPEATS || (broken && stems.size >= FEW));
  const ofQuestion = asked.map((one, at) => {
    const { of: part, in: known } = shares[at] ?? { of: 0, in: 0 };
    const score = like(at);
    const suits = gift(one.question.text);
    const full = label.members.has(at);
    const tail = !full && label.tails.has(at);
    const other = label.members.size > 0 && !full && !tail;
    return [
      1,
      score / 3,
      Number(score > 1.5),
      part,
      known,
      Number(repeats(at)),
      Number(asks && repeats(at)),
      suits,
      Number(value && suits > 0.5),
      Number(full && label.firm),
      Number(full && !label.firm),
      Number(tail && label.firm),
      Number(tail && !label.firm),
      Number(full && label.members.size > 1),
      Number(label.members.size === 0 && label.number === at + 1),
      Number(other),
      Number(label.any && label.members.size === 0 && !tail && label.number !== at + 1),
      Number(mentioned.has(at)),
      Number(mentioned.size > 0 && !mentioned.has(at)),
    ];
  });
  const ofNone = [
    1,
    Number(value),
    Number(saying),
    Number(piece.closing),
    Number(label.any),
    Number(text.length < 25),
    Number(asks),
    Number(text.length < 50 && !/[.!?:;\d]["”’)]*$/u.test(text)),
    Number(isTalk(text)),
    Number(BARE.test(given)),
  ];
  const short = text.length < SHORT && piece.fresh !== 'within';
  const scene = (label.any ? 3 : short ? 6 : 0) + (piece.fresh === 'paragraph' ? 2 : piece.fresh === 'line' ? 1 : 0);
  const bare = piece.closing || !/[\p{L}\p{N}]/u.test(rest) || LEADS.test(rest) || (!saying && !BARE.test(given));
  const copied = isCopied(rest, quiz);
  const again = (at: number) => asks || copied || repeats(at) || ((shares[at]?.in ?? 0) === 1 && stems.size > 1);
  const several = new Set([...label.members, ...mentioned]);
  const together = several.size > 1 ? several : NOBODY;
  const brief = BRIEF.test(given);
  const says = (at: number) => !bare && !again(at) && (brief || mayGive(asked[at]?.question.text ?? '', given));
  return { piece, said: piece.start + measure(piece.words, label.end), ofQuestion, ofNone, scene, says, together };
}

/** So much of a question's words, and so great a share of a piece's own, are the question said again. */
const REPEATS = 0.7;
const OWN_WORDS = 0.55;
/** A bare number, or that a question falls away: an answer to whatever is asked. */
const BRIEF = /^(?:[^:]{0,60}[:=–—-]\s)?\W*(?:\d[\d,.]*%?|n\/?a|not applicable|none|nil|does(?: not|n['’]t) (?:apply|arise))\W*$/iu;
/** A figure, a sum, a day or a yes or no and hardly more. */
const BARE = /^\W*(?:(?:(?:£|€|about |around |approx\w*\.? |circa )?\d[\d,.:/-]*(?:%|k|m|bn)?|yes|no|none|nil|zero|n\/?a|not applicable|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)(?:\W+\w+){0,3}\W*$/iu;
/** A question that is broken off has so many words at least. */
const FEW = 3;
const SHORT = 40;
/** `Response:`, `(h) and`: what leads to something says nothing. */
const LEADS = /(?::|\b(?:and|to|or|for))\W*$/iu;

/** Whether words stand in the request as they do here: its instructions and options, said again. */
function isCopied(words: string, quiz: Quiz): boolean {
  const letters = leaveSpace(words);
  return letters.length >= COPIED && letterOf(quiz).includes(letters);
}

const COPIED = 7;

const letterOf = onceFor(({ request, asked }: Quiz) =>
  leaveSpace([...request.lines, ...asked.map((one) => one.question.text)].join(' ')),
);

function leaveSpace(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** How much of some words is taken up by the first letters of the same words with single spaces. */
function measure(words: string, letters: number): number {
  let [from, left] = [0, letters];
  while (left > 0 && from < words.length) if (!/\s/u.test(words[from++] ?? '') || !/\s/u.test(words[from] ?? '')) left--;
  return from;
}

/** The label with which a piece begins, and whom it may name. */
interface OwnLabel {
  readonly any: boolean;
  readonly firm: boolean;
  readonly end: number;
  readonly members: ReadonlySet<number>;
  /** Those whose label ends with it. */
  readonly tails: ReadonlySet<number>;
  /** Which of the letter's own list it is, from 1. */
  readonly number: number | null;
}

const NOBODY: ReadonlySet<number> = new Set();
const NONE: OwnLabel = { any: false, firm: false, end: 0, members: NOBODY, tails: NOBODY, number: null };
/** What may stand before a label. */
const OPENS = /^[\s"'“‘*_>|•·–—-]{0,6}/u;

function readOwnLabel(text: string, { asked }: Quiz): OwnLabel {
  const from = OPENS.exec(text)?.[0].length ?? 0;
  const own = readLabel(`${text}\n`, from);
  const [step = ''] = own?.path ?? [];
  const number = own?.path.length === 1 ? countOff(step) : null;
  const call = readCall(`${text}\n`, from, asked);
  const group = [readGroupAt(text, from, from, asked), ...readGroups(text.slice(0, 80), asked)].find(
    (one) => one && one.start <= from + 1 && one.members.length > 1,
  );
  if (!call && !group) return own?.firm ? { ...NONE, any: true, firm: true, end: own.end, number } : NONE;
  const called = call ? resolve(call.path, asked) : [];
  const members = new Set([...called, ...(group?.members ?? [])]);
  const tails = call && members.size === 0 ? asked.flatMap((one, at) => (endsWith(one.path, call.path) ? [at] : [])) : [];
  return {
    any: true,
    firm: call?.firm === true || call?.worded === true || own?.firm === true,
    end: Math.max(call?.end ?? 0, group?.end ?? 0),
    members,
    tails: new Set(tails),
    number,
  };
}

function countOff(step: string): number | null {
  if (/^\d+$/u.test(step)) return Number(step);
  const roman = ROMAN.indexOf(step) + 1;
  if (roman > 0) return roman;
  return /^[a-z]$/u.test(step) ? step.charCodeAt(0) - 96 : null;
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
