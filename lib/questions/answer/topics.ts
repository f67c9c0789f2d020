import type { Asked } from '../asked';
import { OPENING } from '../phrases/en-answers';
import { isCommon, readWords } from '../words';
import { isName, readSentencesOf, type Sentence } from './reply';
import { hasValue } from './values';

/** What the questions are about, each word weighed by how few of them have it. */
export interface Topics {
  readonly stems: readonly (readonly string[])[];
  readonly weight: (stem: string) => number;
  /** The words of the authority's name: they say nothing of a question. */
  readonly named: ReadonlySet<string>;
}

/** A stretch of free prose that speaks of a question. */
export interface Passage {
  readonly asked: number;
  readonly start: number;
  readonly end: number;
  /** How much of the question's subject it names, 0 to 1. */
  readonly share: number;
}

/** Reads what each question is about. */
export function readTopics(
  asked: readonly Asked[],
  names: string,
  meanings: ReadonlyMap<number, string> = new Map(),
): Topics {
  const named = new Set(readWords(names).map((word) => word.stem));
  const stems = asked.map((one, i) =>
    [
      ...new Set(readWords(`${one.question.text.slice(0, 1200)} ${meanings.get(i) ?? ''}`).map((word) => word.stem)),
    ].filter((stem) => !isCommon(stem) && !named.has(stem)),
  );
  const counts = new Map<string, number>();
  for (const list of stems) for (const stem of list) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { stems, named, weight: (stem) => 1 / (counts.get(stem) ?? 1) };
}

/** So much of a letter is read as prose; what is longer is a table or no letter. */
const MOST = 60000;
const SENTENCES = 600;

/** The sentences of a reply that can hold an answer, the first few hundred of them. */
export function readProseOf(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Sentence[] {
  const said = spans
    .flatMap((span) => readSentencesOf(text, span.start, Math.min(span.end, span.start + MOST)))
    .slice(0, SENTENCES)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text));
  const last = said.findLastIndex((sentence) => !sentence.closing && !isName(sentence.text));
  return said.filter((sentence, i) => !sentence.closing && (i <= last || i === 0));
}

/** A sentence that speaks of the questions' subjects and of nothing else, and names this one by a word of its own. */
const NAMED = 0.4;

/** Finds for each question the passage of free prose that speaks of it most. Sentences that name no subject belong to the one before. */
export function findPassages(text: string, said: readonly Sentence[], topics: Topics): Map<number, Passage> {
  const every = new Set(topics.stems.flat());
  const scores = said.map((sentence) => {
    const words = new Set(readWords(sentence.text.slice(0, 2000)).map((word) => word.stem));
    const about = [...words].filter((stem) => !isCommon(stem) && !topics.named.has(stem));
    const known =
      about.length > 0 && about.length <= 8 && about.filter((stem) => every.has(stem)).length >= about.length * 0.7;
    return topics.stems.map((stems) =>
      Math.max(
        share(stems, words, topics.weight),
        within(about, stems),
        known && stems.some((stem) => words.has(stem) && topics.weight(stem) > 0.5) ? NAMED : 0,
      ),
    );
  });
  const found = new Map<number, Passage>();
  topics.stems.forEach((_, q) => {
    let best = -1;
    scores.forEach((row, i) => {
      if ((row[q] ?? 0) > (best < 0 ? 0 : (scores[best]?.[q] ?? 0))) best = i;
    });
    const first = said[best];
    if (!first) return;
    let last = best;
    while (last + 1 < said.length && goesOn(text, said, scores, last + 1, q)) last++;
    found.set(q, { asked: q, start: first.start, end: said[last]?.end ?? first.end, share: scores[best]?.[q] ?? 0 });
  });
  return found;
}

/** How much of a short sentence's subject a question has: `We have never used X` speaks of a long question about X. */
function within(about: readonly string[], stems: readonly string[]): number {
  const hits = about.filter((stem) => stems.includes(stem)).length;
  return hits >= 3 && about.length <= 12 ? Math.min(0.6, hits / about.length) : 0;
}

/** Whether a sentence carries on with what the one before it spoke of. */
function goesOn(
  text: string,
  said: readonly Sentence[],
  scores: readonly (readonly number[])[],
  i: number,
  q: number,
): boolean {
  const before = said[i - 1];
  const here = said[i];
  if (!before || !here || /\n[^\S\n]*\n/u.test(text.slice(before.end, here.start))) return false;
  const own = scores[i]?.[q] ?? 0;
  return (scores[i] ?? []).every((score, other) => other === q || score <= Math.max(own, 0.25));
}

/** `FOI 8841/24`, `Case reference 101-4471`, `Mr Quaye`. */
const REFERENCE =
  /^(?:(?:foi|eir|foia|foisa|rfi|sar|ir|ref|case|our|your|request|reference|file|fs|number|no|id)\b[^.?!]{0,30}\d[\w/.-]*|[A-Z]{1,5}[-/ ]?\d[\w/-]*|(?:mr|mrs|ms|miss|dr|prof)\.? [^.?!]{2,40})[.,]?$/iu;

/** Whether a sentence is neither a greeting nor a reference: something is said. */
export function isSaying(sentence: Sentence): boolean {
  if (/:\s*["“'‘]?$/u.test(sentence.text) || REFERENCE.test(sentence.text)) return false;
  const told =
    /\b(?:confirm(?:ed|s)?|advised?|inform(?:ed)? you|tell you|told|says?|said|report(?:ed)?) (?:me |us )?that\b/i.test(
      sentence.text,
    ) && hasValue(sentence.text);
  return (!OPENING.test(sentence.text) || told) && sentence.text.split(' ').length > 1;
}

/** How much of a topic a set of words covers, each word by its weight. */
export function share(topic: readonly string[], said: ReadonlySet<string>, weights: (stem: string) => number): number {
  const total = topic.reduce((sum, stem) => sum + weights(stem), 0);
  const hit = topic.reduce((sum, stem) => sum + (said.has(stem) ? weights(stem) : 0), 0);
  return total > 0 ? hit / total : 0;
}
