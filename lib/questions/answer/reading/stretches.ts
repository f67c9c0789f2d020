import type { Span } from '../../../thread/prose';
import type { Sentence } from './reply';

/** Sentences that stand together, and from where to where. */
export interface Stretch extends Span {
  readonly said: readonly Sentence[];
}

const BLANK_LINE = /\n[^\S\n]*\n/u;

/** Joins the sentences between which there is no gap of this kind; without one, the sentences of each paragraph. */
export function joinSentences(text: string, said: readonly Sentence[], gap: RegExp = BLANK_LINE): Stretch[] {
  const stretches: Sentence[][] = [];
  for (const sentence of said) {
    const open = stretches.at(-1);
    const last = open?.at(-1);
    if (open && last && !gap.test(text.slice(last.end, sentence.start))) open.push(sentence);
    else stretches.push([sentence]);
  }
  return stretches.map((own) => ({ said: own, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 }));
}
