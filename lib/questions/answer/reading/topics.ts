import { lazily, onceFor } from '../../../thread/once';
import type { Asked } from '../../asked';
import { FILLED_IN, FRAMES, isEnding, OPENING } from '../../phrases/en-answers';
import { FIELD } from '../../phrases/en-fields';
import { isTalk } from '../../phrases/en-talk';
import { isCommon, readGroupsOf, readStems } from '../../words';
import { isAside } from '../wants/aside';
import { hasValue, isCounted } from '../wants/values';
import { readInitials } from './initials';
import { isName, readSentencesOf, type Sentence } from './reply';
import { leaveRouting } from './routing';

/** What the questions are about, each word weighed by how few of them have it. */
export interface Topics {
  readonly stems: readonly (readonly string[])[];
  readonly weight: (stem: string) => number;
  /** The same words with what they weigh. */
  readonly words: readonly (readonly TopicWord[])[];
  /** What a group of words of like meaning weighs, in the same way. */
  readonly groupWeight: (group: number) => number;
  /** The words of the authority's name: they say nothing of a question. */
  readonly named: ReadonlySet<string>;
  /** What the questions' words may be shortened to, `fsm` for `free school meals`; found when a letter has such a word. */
  readonly initials: () => ReadonlyMap<string, readonly string[]>;
}

/** A word of a question. */
interface TopicWord {
  readonly stem: string;
  readonly weight: number;
  readonly isFigure: boolean;
  /** The groups of words of like meaning that it stands in. */
  readonly groups: readonly number[];
}

const stemsOf = onceFor((one: Asked) => readStems(leaveRouting(one.question.text.slice(0, 1200))));

/** Reads what each question is about. */
export function readTopics(
  asked: readonly Asked[],
  names: string,
  meanings: ReadonlyMap<number, string> = new Map(),
): Topics {
  const named = new Set(readStems(names));
  const stems = asked.map((one, i) =>
    [...new Set([...stemsOf(one), ...readStems(meanings.get(i) ?? '')])].filter(
      (stem) => !isCommon(stem) && !named.has(stem),
    ),
  );
  const counts = new Map<string, number>();
  for (const list of stems) for (const stem of list) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const shared = new Map<number, number>();
  for (const list of stems) {
    const groups = new Set<number>();
    for (const stem of list) for (const group of readGroupsOf(stem)) groups.add(group);
    for (const group of groups) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  const weight = (stem: string) => 1 / (counts.get(stem) ?? 1);
  const readWord = (stem: string): TopicWord => ({
    stem,
    weight: weight(stem),
    isFigure: /\d/u.test(stem),
    groups: readGroupsOf(stem),
  });
  return {
    stems,
    named,
    initials: lazily(() => readInitials(asked.map((one) => one.question.text.slice(0, 400)))),
    weight,
    words: stems.map((list) => list.map(readWord)),
    groupWeight: (group) => 1 / (shared.get(group) ?? 1),
  };
}

/** So much of a letter is read as prose; what is longer is a table or no letter. */
const MOST = 60000;
const SENTENCES = 600;

/** The sentences of a reply that can hold an answer, the first few hundred of them. */
export function readProseOf(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Sentence[] {
  const all: Sentence[] = [];
  for (const { start, end } of spans) all.push(...readSentencesOf(text, start, Math.min(end, start + MOST)));
  const said = endParagraphs(
    text,
    all.slice(0, SENTENCES).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text)),
  );
  const last = said.findLastIndex((sentence) => !sentence.closing && !isName(sentence.text));
  return said.filter((sentence, i) => !sentence.closing && (i <= last || i === 0));
}

/** `You can ask for this to be gone over. How we do so is in our leaflet at www.…`: what follows in its paragraph is of the end too, where it gives no figure. */
function endParagraphs(text: string, said: readonly Sentence[]): readonly Sentence[] {
  let ending = false;
  return said.map((sentence, i) => {
    const before = said[i - 1];
    const goes = ending && before !== undefined && !/\n[^\S\n]*\n/u.test(text.slice(before.end, sentence.start));
    ending = opensEnd(sentence) || (goes && !hasValue(sentence.text));
    return ending && !sentence.closing ? { ...sentence, closing: true } : sentence;
  });
}

function opensEnd({ closing, text }: Sentence): boolean {
  return closing && YOURS.test(text) && isEnding(text) && (!HAVE_DONE.test(text) || LEAVES.test(text));
}

const YOURS = /\b(?:you|your|anyone|anybody|please|write)\b/i;
/** `The ninth that you have sent to the Commissioner`: what the reader has done before, and no right of his. */
const HAVE_DONE =
  /\byou(?: have|['’]ve| had)(?: (?:already|also|now|since|twice|once|again|both|repeatedly|previously))? (?:\p{L}+ed|sent|made|written|sought|brought|begun|gone|put|taken)\b/iu;
/** What he may do now. */
const LEAVES =
  /\b(?:(?:if|should|where|once|when|unless) you|please|entitled|rights?|you (?:may|can|could|should|must|will|are))\b/i;

/** A sentence that speaks of the questions' subjects and of nothing else, and names this one by a word of its own. */
const NAMED = 0.4;

/** For each question how much of its subject the sentence names that names most of it, 0 to 1. */
export function findNearness(
  said: readonly Sentence[],
  topics: Topics,
  may: (at: number) => (sentence: Sentence) => boolean = () => () => true,
): readonly number[] {
  const every = new Set(topics.stems.flat());
  const nearest = topics.stems.map(() => 0);
  const open = topics.stems.map((_, at) => may(at));
  for (const sentence of said) {
    const words = new Set(readStems(sentence.text.slice(0, 2000)));
    const about = [...words].filter((stem) => !isCommon(stem) && !topics.named.has(stem));
    const known =
      about.length > 0 && about.length <= 8 && about.filter((stem) => every.has(stem)).length >= about.length * 0.7;
    topics.stems.forEach((stems, at) => {
      const named = known && stems.some((stem) => words.has(stem) && topics.weight(stem) > 0.5) ? NAMED : 0;
      const near = Math.max(share(stems, words, topics.weight), within(about, stems), named);
      if (near > (nearest[at] ?? 0) && open[at]?.(sentence)) nearest[at] = near;
    });
  }
  return nearest;
}

/** How much of a short sentence's subject a question has: `We have never used X` speaks of a long question about X. */
function within(about: readonly string[], stems: readonly string[]): number {
  const hits = about.filter((stem) => stems.includes(stem)).length;
  return hits >= 3 && about.length <= 12 ? Math.min(0.6, hits / about.length) : 0;
}

/** `FOI 8841/24`, `Case reference 101-4471`, `Mr Quaye`. */
const REFERENCE =
  /^(?:(?:foi|eir|foia|foisa|rfi|sar|ir|ref|case|our|your|request|enquiry|query|ticket|reference|file|fs|number|no|id)\b[^.?!]{0,30}\d[\w/.-]*|[A-Z]{1,5}[-/ ]?\d[\w/-]*|(?:mr|mrs|ms|miss|dr|prof)\.? [^.?!]{2,40})[.,]?$/i;

/** `LCD/FOI/25/142 - LEISURE CENTRE`, `FOI00318864 - School taxis`. */
const CODE =
  /^(?:[A-Z]{2,6}(?:[-/ ]?[A-Z]{1,5}){0,3}[-/ ]?|\d{1,5}\/)\d[\w/-]*(?:(?: [-–—]|[,:]) [^.?!£\d]{3,80}| [\p{Lu}\s,&'’()-]{3,80}| \(\p{L}+ \p{L}+\))?[.,]?$/u;

/** Whether a sentence is neither a greeting nor a reference: something is said. */
export function isSaying(sentence: Sentence): boolean {
  const text = sentence.text.replace(LEAD, '');
  if (
    /:\s*["“'‘]?$/u.test(text) ||
    FIELD.test(text) ||
    REFERENCE.test(text) ||
    CODE.test(text) ||
    FRAMES.test(text) ||
    FILLED_IN.test(text)
  )
    return false;
  const clause = TELLS.exec(text)?.[1] ?? '';
  const told = clause !== '' && (hasValue(text) || DENIES.test(clause));
  if (!told && isIdle(text)) return false;
  return (!OPENING.test(text) || told) && (text.split(' ').length > 1 || isCounted(text));
}

/** `I have asked the Bursar and can confirm that …` */
const TELLS =
  /\b(?:confirm(?:ed|s)?|advised?|inform(?:ed)? you|tell you|told|says?|said|report(?:ed)?) (?:me |us )?that\b(.*)$/i;
/** What is not so is said, but that information is held or not says nothing of a question. */
const DENIES = /\b(?:not|never|no longer|none|nobody|nothing)\b|n['’]t\b/i;

/** `In reply to your e-mail: …` leads into what is said. */
const LEAD =
  /^\W*in (?:reply|response|answer) to your (?:[\w-]+ ){0,2}(?:e-?mail|letter|request|questions?|message|enquiry)(?: (?:of|dated) [^:,]{4,24})?[:,] (?=\S+ \S+ \S+)/i;

/** Talk that gives no figure, and says of nothing that it is not had, kept back, put off or to be found elsewhere. */
function isIdle(text: string): boolean {
  return isTalk(text) && !hasValue(text) && !isAside(text);
}

/** How much of a topic a set of words covers, each word by its weight. */
export function share(topic: readonly string[], said: ReadonlySet<string>, weights: (stem: string) => number): number {
  let total = 0;
  let hit = 0;
  for (const stem of topic) {
    const weight = weights(stem);
    total += weight;
    if (said.has(stem)) hit += weight;
  }
  return total > 0 ? hit / total : 0;
}
