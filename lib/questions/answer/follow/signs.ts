import { readGroups } from '../../groups';
import { isTalk } from '../../phrases/en-talk';
import { weighLikeness } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import { leaveRouting } from '../reading/routing';
import { isSaying } from '../reading/topics';
import { mayGive } from '../wants/may-give';
import { weighGifts } from '../wants/suits';
import { hasValue } from '../wants/values';
import { readAgain } from './again';
import { readOwnLabel } from './own-label';
import type { Piece } from './pieces';

/** What may speak for a piece being about a question, by itself, in the order of its weights. */
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
  // and by what stands around it
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

/** Values of signs, by name; those that are not there are 0. */
export type Signs<Name extends string> = Partial<Readonly<Record<Name, number>>>;
export type OfQuestion = Signs<(typeof OF_QUESTION)[number]>;
type OfNone = Signs<(typeof OF_NONE)[number]>;

/** A piece with what is seen of it. */
export interface Seen {
  readonly piece: Piece;
  /** Where what it says begins, behind its label. */
  readonly said: number;
  readonly ofQuestion: readonly OfQuestion[];
  readonly ofNone: OfNone;
  /** Where it begins and whether a label begins it: which of the weights of the order count. */
  readonly scene: number;
  /** For each question whether the piece may give more than its label and words. */
  readonly says: (at: number) => boolean;
  /** The questions that it names together, where those are several: it is about each of them. */
  readonly together: ReadonlySet<number>;
}

/** In so many ways a piece may begin: within a line, a line, a paragraph; without a label, with one, without one and short. */
export const SCENES = 9;
const BEGINS = { within: 0, line: 1, paragraph: 2 } as const;
const LABELLED = 3;
const SHORTLY = 6;

/** A shorter line may be a title or an answer in a list, and an even shorter one hardly a sentence. */
const SHORT = 40;
const TITLE = 50;
const SHORTEST = 25;

/** Looks at one piece of a letter by itself. */
export function seePiece(piece: Piece, quiz: Quiz): Seen {
  const { text, fresh, closing } = piece;
  const label = readOwnLabel(text, quiz);
  const given = text.slice(label.end);
  const rest = leaveRouting(given);
  const again = readAgain(rest, quiz);
  const saying = isSaying(piece);
  const bare = BARE.test(given);
  const mentioned = new Set(readGroups(text, quiz.asked).flatMap(({ members }) => members));
  for (const member of label.members) mentioned.delete(member);
  const several = new Set([...label.members, ...mentioned]);
  const empty = closing || !/[\p{L}\p{N}]/u.test(rest) || LEADS.test(rest) || !(saying || bare);
  const falls = FALLS_AWAY.test(given);
  const short = text.length < SHORT && fresh !== 'within';
  const value = hasValue(text);
  const like = weighLikeness(text, quiz.asked, quiz.topics);
  const gift = weighGifts(text);
  return {
    piece,
    said: piece.start + measure(piece.words, label.end),
    ofQuestion: quiz.asked.map((one, at) => {
      const own = label.members.has(at);
      const last = !own && label.tails.has(at);
      const counted = label.members.size === 0 && label.number === at + 1;
      const suits = gift(one.question.text);
      return {
        always: 1,
        like: like(at) / 3,
        'very like': Number(like(at) > 1.5),
        named: again.part(at),
        names: again.known(at),
        repeated: Number(again.repeats(at)),
        'repeated and asked': Number(again.asks && again.repeats(at)),
        suits,
        'value that suits': Number(value && suits > 0.5),
        'its label': Number(own && label.firm),
        'its label, loose': Number(own && !label.firm),
        'its last step': Number(last && label.firm),
        'its last step, loose': Number(last && !label.firm),
        'one of several labels': Number(own && label.members.size > 1),
        'its number in the list': Number(counted),
        'label of another': Number(label.members.size > 0 && !own && !last),
        'label of nobody': Number(label.any && label.members.size === 0 && !last && !counted),
        mentioned: Number(mentioned.has(at)),
        'another mentioned': Number(mentioned.size > 0 && !mentioned.has(at)),
      };
    }),
    ofNone: {
      always: 1,
      value: Number(value),
      'says something': Number(saying),
      closing: Number(closing),
      label: Number(label.any),
      short: Number(text.length < SHORTEST),
      question: Number(again.asks),
      title: Number(text.length < TITLE && !/[.!?:;\d]["”’)]*$/u.test(text)),
      talk: Number(isTalk(text)),
      'bare answer': Number(bare),
    },
    scene: BEGINS[fresh] + (label.any ? LABELLED : short ? SHORTLY : 0),
    says: (at) => !empty && !again.isOld(at) && (falls || mayGive(quiz.asked[at]?.question.text ?? '', given)),
    together: several.size > 1 ? several : NOBODY,
  };
}

const NOBODY: ReadonlySet<number> = new Set();

/** A bare number, or that a question falls away: an answer to whatever is asked. */
const FALLS_AWAY =
  /^(?:[^:]{0,60}[:=–—-]\s)?\W*(?:\d[\d,.]*%?|n\/?a|not applicable|none|nil|does(?: not|n['’]t) (?:apply|arise))\W*$/iu;
/** A figure, a sum, a day or a yes or no and hardly more. */
const BARE =
  /^\W*(?:(?:(?:£|€|about |around |approx\w*\.? |circa )?\d[\d,.:/-]*(?:%|k|m|bn)?|yes|no|none|nil|zero|n\/?a|not applicable|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)(?:\W+\w+){0,3}\W*$/iu;
/** `Response:`, `(h) and`: what leads to something says nothing. */
const LEADS = /(?::|\b(?:and|to|or|for))\W*$/iu;

/** How much of some words is taken up by the first letters of the same words with single spaces. */
function measure(words: string, letters: number): number {
  let [from, left] = [0, letters];
  while (left > 0 && from < words.length)
    if (!/\s/u.test(words[from++] ?? '') || !/\s/u.test(words[from] ?? '')) left--;
  return from;
}

/** Signs besides its place in the order that a piece is about a question. */
const GROUNDS = [
  'its label',
  'its label, loose',
  'its last step',
  'its last step, loose',
  'its number in the list',
  'mentioned',
  'below its question or label',
] as const;

/** Whether more than the order of the letter speaks for a piece being about a question: a label, its words, or that it is a bare answer. */
export function hasGround({ ofQuestion, ofNone }: Seen, at: number): boolean {
  const signs = ofQuestion[at] ?? {};
  return GROUNDS.some((sign) => signs[sign] === 1) || (signs.like ?? 0) > 0 || ofNone['bare answer'] === 1;
}
