import { flatten, type Memory, markRestated, remember, type Utterance } from '../thread/acts/voice';
import { onceFor } from '../thread/once';
import { type Mention, readMentions } from './citations-mention';
import { readQuoted } from './quoted';

/** Opens a passage that repeats the request. */
const OPENS =
  /^(?:(?:in (?:your|the) (?:e-?mail|letter|request|correspondence)\S* )?(?:of .{1,30},? )?you (?:have )?(?:asked|requested|wrote|sought|wanted)|(?:your|the) (?:original )?(?:request|enquiry|questions?)(?: for information)?(?: \S+){0,6}(?: (?:was|is|were|are|reads?|stated?|as follows))?|(?:information )?requested|we understand (?:your request|that you)|i understand that you)\b.{0,120}[:.]?$/i;
const HEADING = /^(?:request|question|part|item|q)(?: ?\d+[a-z]?)? ?[:.]?$/i;
/** Above the request, as the writer puts it in his own words. */
const SOUGHT =
  /^\W*(?:(?:the )?(?:information|details?|data) (?:sought|requested|asked for|wanted)|(?:the |your )?(?:request|enquiry) (?:made|received)|(?:terms|details|summary|description|text|wording|substance|scope) of (?:the |your )?(?:request|enquiry)|what (?:was|you|has been) (?:asked|asked for|requested|sought)|(?:the|your) request)\W*$/i;
const GIVES = /\b(?:answers?|responses?|reply|replies|considered|completed|refused)\b/i;
const OPENS_LIST = /[:]$|\b(?:as follows|below)\.?$/i;
const ANSWERS =
  /^(?:(?:(?:our|the|my|council|trust|force|university|department)(?:'s)? )?(?:responses?|answers?|reply|decision|result|outcome|findings?)\b|we\b|i\b|it\b|this (?:letter|information|is|e-?mail)|the (?:council|trust|university|force|department|authority|constabulary|information|following|school|figures?|names?)\b|in (?:response|reply|answer|accordance|respect|relation)|having|following|further|under|by (?:virtue|reason) of|pursuant to|section \d|regulation \d|exempt|withheld|please|some|your request (?:has|is being|is refused|was refused)|unfortunately|to (?:comply|answer)|no\b|yes\b|none\b|not held|refus)/i;
const YOU_ASKED =
  /^(?:\d{1,2}[.)] )?(?:(?:by|in) (?:an? |your |the )?(?:e-?mail|letter|message|request|web ?form)\b[^,.;:]{0,40}?,? |on \d{1,2} \w+(?: \d{4})?,? )?(?:you (?:have )?(?:also )?(?:asked|requested|wrote|sought)|your (?:question|request) (?:asks?|asked|was for|is for))\b/i;

/** Marks the sentences that only repeat what was asked: questions, quoted passages, and what the requester's own texts say. */
export function markAsked(voice: readonly Utterance[], text: string, asked: readonly string[]): readonly Utterance[] {
  const { memory, cited } = readRequester(asked);
  const known = markRestated(voice, memory);
  const quoted = readQuoted(text);
  let next = 0;
  let open = false;
  return known.map((utterance, i) => {
    if (open && ANSWERS.test(utterance.text)) open = false;
    while ((quoted[next]?.[1] ?? Number.POSITIVE_INFINITY) <= utterance.start) next++;
    const [start, end] = quoted[next] ?? [0, 0];
    const within = overlap(utterance, start, end) > 0.6;
    const own = () => asked.length > 0 && namesAnother(utterance.text, cited);
    const restated =
      ((utterance.restated || open) && !own()) ||
      within ||
      isBelowSought(known, i, text) ||
      utterance.text.endsWith('?') ||
      YOU_ASKED.test(utterance.text);
    if (HEADING.test(utterance.text)) open = true;
    if (
      OPENS.test(utterance.text) &&
      !GIVES.test(utterance.text) &&
      (OPENS_LIST.test(utterance.text) || utterance.text.length < 30)
    )
      open = true;
    return restated === utterance.restated ? utterance : { ...utterance, restated };
  });
}

/** Whether a sentence is of the paragraph right below a heading for what was asked. */
function isBelowSought(voice: readonly Utterance[], at: number, text: string): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SENTENCES); i--) {
    const [above, below] = [voice[i], voice[i + 1]];
    if (!above || !below) return false;
    if (above.text.length <= LONGEST && SOUGHT.test(above.text)) return !ANSWERS.test(below.text);
    if (/\n\s*\n/.test(text.slice(above.end, below.start))) return false;
  }
  return false;
}

/** No paragraph of a request has more sentences, and no heading more characters. */
const SENTENCES = 12;
const LONGEST = 60;

/** What the texts of a requester say: their runs of words, and the numbers of the provisions that they name. */
export interface Requester {
  readonly memory: Memory;
  readonly cited: ReadonlySet<string>;
  /** The sections that the request is about, `section 21 notices`: another law's, whatever their number. */
  readonly subjects: ReadonlySet<string>;
}

/** What a requester wrote, from the list of his texts: the requester of a thread is read once, and not again for each letter. */
export const readRequester = onceFor((asked: readonly string[]): Requester => {
  const memory: Memory = new Set();
  for (const one of asked) remember(memory, one);
  const text = flatten(asked.join('\n'));
  const mentions = readMentions(text);
  const cited = new Set(mentions.map(({ number }) => number));
  const subjects = new Set<string>();
  for (const mention of mentions)
    if (!subjects.has(mention.number) && isSubject(mention, text)) subjects.add(mention.number);
  return { memory, cited, subjects };
});

/** So much before and behind a provision tells whether the requester speaks of his request. */
const AROUND = 90;
const OF_REQUEST =
  /\b(?:foi|foia|foisa|freedom|information|exempt\w*|limit|cost\w*|withh\w+|refus\w+|redact\w*|disclos\w+|releas\w+|rel(?:y|ied|ies|ying|iance)|appl(?:y|ies|ied|ying)|cit(?:e|ed|es|ing)|invok\w+|public interest|prejudice|vexatious|your decision|the decision|us(?:e|ed|ing)|hid(?:e|ing)|behind|claim\w*|quot\w+)\b/i;

/** Whether a requester names a section as what he asks about, and not as what may be held against him: by the words of its sentence. */
function isSubject({ unit, from, to }: Mention, text: string): boolean {
  if (unit !== 'section') return false;
  const before =
    text
      .slice(Math.max(0, from - AROUND), from)
      .split(/[.?!;] /u)
      .at(-1) ?? '';
  const [after = ''] = text.slice(to, to + AROUND).split(/[.?!;](?: |$)/u);
  return !OF_REQUEST.test(`${before} ${after}`);
}

/** Whether a sentence names a section that the request is about and says nothing of exempting by it. */
export function isAskedAbout(text: string, { unit, number, paragraphs }: Mention, { subjects }: Requester): boolean {
  return unit === 'section' && paragraphs === '' && subjects.has(number) && !RELIED_ON.test(text);
}

const RELIED_ON =
  /\b(?:exempt\w*|withh\w+|refus\w+|engag\w+|appl(?:y|ies|ied)|rel(?:y|ies|ied|ying)|redact\w*|foia?|foisa|freedom of information|disclos\w+|releas\w+|limit|prejudic\w*)\b/i;

/** Whether a sentence names provisions, and none that the requester ever named: then it is no repetition. */
function namesAnother(text: string, cited: ReadonlySet<string>): boolean {
  const mentions = readMentions(text);
  return mentions.length > 0 && mentions.every(({ number }) => !cited.has(number));
}

function overlap(utterance: Utterance, start: number, end: number): number {
  return (Math.min(utterance.end, end) - Math.max(utterance.start, start)) / (utterance.end - utterance.start);
}
