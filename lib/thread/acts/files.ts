import type { Message } from '../thread';
import { judge, type Verdict } from './verdict';

const PICTURE = /\.(?:png|jpe?g|gif|bmp|ics|vcf|p7s|asc)$/i;
const NAMES: readonly (readonly [Verdict['kind'], RegExp])[] = [
  ['acknowledgement', /acknowledg|\back\b/i],
  [
    'review-outcome',
    /(?:internal|ir) ?review.*(?:outcome|response|decision|final)|(?:outcome|response|decision).*internal ?review/i,
  ],
  ['fees-notice', /fees? ?notice|invoice/i],
  ['clarification-request', /clarif/i],
  ['extension', /\bpit\b|extension|public ?interest/i],
  ['holding', /holding|\bdelay/i],
  ['transfer', /transfer/i],
];

/** A message without words of its own: told by the names of its files; otherwise a letter in a file is most likely the answer. */
export function judgeFiles(message: Message): Verdict {
  const names = message.attachments.map((file) => file.name).filter((name) => !PICTURE.test(name));
  if (names.length === 0) return judge('unclear', 0, null, { why: message.hidden ? HIDDEN : WORDLESS });
  const said = names.join(' ').replace(/[_+-]/g, ' ');
  const named = NAMES.find(([, says]) => says.test(said));
  if (named) return judge(named[0], 0.7, null, { why: 'It only points to a file, and the file is named so.' });
  return judge('response', 0.5, null, { why: 'It only points to its files, which are most likely the answer.' });
}

const HIDDEN = 'The portal does not show this message.';
const WORDLESS = 'This message has no words of its own.';
