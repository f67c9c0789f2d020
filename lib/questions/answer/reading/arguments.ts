import type { Sentence } from './reply';

/** `Considerations in favour of disclosure`, over a list of them. */
const LEAD =
  /^\W*(?:(?:public interest|the|key|main|relevant) )*(?:considerations?|factors?|arguments?|reasons?|points?)(?: \w+)? (?:in favour of|for|against|favouring|supporting|towards?)(?: \w+)? (?:disclos\w+|releas\w+|withhold\w*|maintain\w*|non-?disclosure|confirm\w*|the exemption|the exception)\b[^.?!]{0,60}$/i;
const ENTRY = /^\s*(?:[-–•*·]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/iu;

/** The prose without lists of what speaks for and against giving something: they give nothing themselves. */
export function leaveArguments(said: readonly Sentence[], text: string): readonly Sentence[] {
  let within = false;
  return said.filter((sentence) => {
    const line = text.slice(text.lastIndexOf('\n', sentence.start - 1) + 1, sentence.end);
    if (LEAD.test(sentence.text.trim())) {
      within = true;
      return false;
    }
    within = within && ENTRY.test(line);
    return !within;
  });
}
