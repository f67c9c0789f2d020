import type { Utterance } from '../thread/acts/voice';

const ENDS = /(?:^|[\s(])(?:sections?|sects?\.?|secs?\.?|ss?\.?|regulations?|regs?\.?|exemptions?|exceptions?)$/i;
const BEGINS = /^\d{1,2}[A-Z]?(?:[.,;:)(]|\s|$)/;

/** The sentences of a letter with those put together that a line's end parted between `section` and its number, which then looks like a label. */
export function joinWrapped(voice: readonly Utterance[], source: string): readonly Utterance[] {
  if (!voice.some(({ text }, i) => ENDS.test(text) && BEGINS.test(voice[i + 1]?.text ?? ''))) return voice;
  const joined: Utterance[] = [];
  for (const utterance of voice) {
    const last = joined.at(-1);
    const near = last && !/\n\s*\n/.test(source.slice(last.end, utterance.start));
    if (last && near && ENDS.test(last.text) && BEGINS.test(utterance.text))
      joined[joined.length - 1] = {
        ...last,
        end: utterance.end,
        text: `${last.text} ${utterance.text}`,
      };
    else joined.push(utterance);
  }
  return joined;
}
