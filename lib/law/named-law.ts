import { onceFor } from '../thread/once';
import { foldSpaces } from '../thread/prose';
import type { Message } from '../thread/thread';

/** How strongly the words of a letter speak for each law. */
export interface Named {
  readonly foia: number;
  readonly foisa: number;
  readonly eir: number;
  readonly eisr: number;
}

/** The names of a law, a regulator's name counted with the law that it keeps. */
const names = {
  foisa:
    /\bFOISA\b|\bFOI ?\(S\) ?A\b|\bFreedom of Information \(Scotland\)|\bFOI \(Scotland\)|\bScottish Information Commissioner\b|\bfoi\.scot\b|\bitspublicknowledge\.info\b/i,
  eisr: /\bEISRs?\b|\bEI ?\(S\) ?Rs?\b|\bEIRs? ?\((?:S|Scotland)\)|\bEnvironmental Information \(Scotland\) Regulations/i,
  eir: /\bEIRs?\b(?! ?\()|\bEnvironmental Information Regulations|\bEIR ?2004\b/i,
  foia: /\bFOIA\b|\bFreedom of Information Act\b|\bFOI Act\b/i,
} as const satisfies Record<keyof Named, RegExp>;

/** Sentences that leave open which law holds: conditions, alternatives, lists of every law that an office applies. */
const OPEN =
  /\b(?:if|may|might|could|either|whether|unless|where|depending|should you|and\/or|for example|such as|not (?:covered|subject|apply|fall)|does not apply|rather than)\b|\b(?:FOI(?:A|SA)?s? ?(?:\/|&|or|and) ?EI(?:S?R)s?|EI(?:S?R)s? ?(?:\/|&|or|and) ?FOI(?:A|SA)?|Freedom of Information(?: Act)? ?[/&] ?(?:EIRs?|Environmental)|(?:EIRs?|Environmental Information(?: Regulations)?) ?[/&] ?Freedom)\b/i;

/** What an authority does with a request under a law, or what the law does to it. */
const DEALS =
  /\b(?:handl|deal|dealt|process|consider|treat|respon|answer|fall|regist|log(?:ged)?\b|refus|withh|exempt|except|releas|disclos|decid|decision|appl(?:y|ies|ied)|environmental information|request(?:ed)?\b|receiv)/i;

/** What an authority does under a law that it names: the plainest word on which one holds. */
const DECIDES =
  /\b(?:deal|dealt|handl\w+|process\w*|consider\w*|treat\w*|respond\w*|answer\w*|repl(?:y|ied|ies)|log(?:ged)?)\b[^.]{0,60}\b(?:under|in (?:accordance|line) with|pursuant to|as|within)\b/i;

/** What the request was called when it came says little about how it is dealt with. */
const CALLED =
  /\bthank(?:s| you) for\b|\b(?:your|the|this|an?) (?:freedom of information(?: act)?|foia?|eirs?|environmental information regulations?)(?: act)? (?:request|enquiry|application|email|e-mail|letter)\b/i;

/** Provisions that only one of the laws has, where a letter relies on them without its name. */
const provisions = {
  eir: /\breg(?:ulation)?s?\.? ?(?:12 ?\([3-6]\)|13 ?\([1-6]\))/i,
  eisr: /\breg(?:ulation)?s?\.? ?(?:10 ?\([3-6]\)|11 ?\([1-6]\))/i,
  foia: /\b(?:s\.? ?|sections? )(?:1[24]|2[1-46-9]|3[0-8]|4[0-4])A? ?\(\d/i,
} as const satisfies Partial<Record<keyof Named, RegExp>>;

/** A sentence without any of this names no law and no provision. */
const HINT = /foi|\bei|freedom|environmental|scottish|itspublic|\(\d/i;

/** Reads which laws a letter names, sentence by sentence. Quoted lines and sentences that leave the law open do not count. */
const readNamed = onceFor((message: Message): Named => {
  const counts = { foia: 0, foisa: 0, eir: 0, eisr: 0 };
  if (!HINT.test(message.text)) return counts;
  for (const sentence of sentencesOf(message.text)) {
    if (!HINT.test(sentence)) continue;
    const found = lawsIn(sentence);
    if (OPEN.test(sentence)) continue;
    const [first] = found;
    if (!first) countProvision(sentence, counts);
    else if (found.length === 1) counts[first] += weigh(sentence);
    else if (isExemptAsEnvironmental(sentence))
      counts[found.includes('eisr') || found.includes('foisa') ? 'eisr' : 'eir'] += 3;
  }
  return counts;
});

function weigh(sentence: string): number {
  if (DECIDES.test(sentence)) return 4;
  if (CALLED.test(sentence)) return 1;
  return DEALS.test(sentence) ? 3 : 1;
}

function countProvision(sentence: string, counts: Record<keyof Named, number>): void {
  for (const law of ['eir', 'eisr', 'foia'] as const) {
    if (provisions[law].test(sentence)) counts[law] += 2;
  }
}

/** Information that is environmental is exempt from FOI law so that the Regulations can deal with it (FOIA and FOISA s.39). */
function isExemptAsEnvironmental(sentence: string): boolean {
  return /\b(?:s\.? ?|section )39\b/i.test(sentence);
}

function lawsIn(sentence: string): readonly (keyof Named)[] {
  const found: (keyof Named)[] = [];
  let rest = sentence;
  for (const law of ['foisa', 'eisr', 'eir', 'foia'] as const) {
    if (!names[law].test(rest)) continue;
    found.push(law);
    rest = rest.replace(new RegExp(names[law].source, 'gi'), ' ');
  }
  return found;
}

function sentencesOf(text: string): readonly string[] {
  const own = text.replace(/^[ \t]*>.*$/gm, '');
  const paragraphs = own.split(/\n\s*\n/);
  return paragraphs.flatMap((one) => foldSpaces(one).split(/(?<=[.!?:;])\s/));
}

/** The sum over several letters. */
export function readNamedIn(messages: readonly Message[]): Named {
  return messages.map(readNamed).reduce(
    (sum, one) => ({
      foia: sum.foia + one.foia,
      foisa: sum.foisa + one.foisa,
      eir: sum.eir + one.eir,
      eisr: sum.eisr + one.eisr,
    }),
    { foia: 0, foisa: 0, eir: 0, eisr: 0 },
  );
}

/** Words that tell a Scottish authority from one of the whole kingdom: the year and the regulator do, the bare "FOI Act" does not. */
const nations = {
  scottish: [names.foisa, names.eisr],
  kingdom: [
    /\bFreedom of Information Act,? 2000\b|\bFOIA? ?(?:Act )?2000\b/i,
    /(?<!Scottish )\bInformation Commissioner\b|\bico\.org\.uk\b|\bWilmslow\b/i,
  ],
} as const;

/** How often letters name what only Scottish authorities, or only others, are under. Conditions count here: a right to complain is one. */
export function readNations(messages: readonly Message[]): { readonly scottish: number; readonly kingdom: number } {
  const text = messages.map((message) => foldSpaces(message.text.replace(/^[ \t]*>.*$/gm, ''))).join('\n');
  const count = (patterns: readonly RegExp[]) =>
    patterns.reduce((sum, pattern) => sum + [...text.matchAll(new RegExp(pattern.source, 'gi'))].length, 0);
  return { scottish: count(nations.scottish), kingdom: count(nations.kingdom) };
}
