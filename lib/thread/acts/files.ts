import type { Span } from '../prose';
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

/** A message whose files say more than its words: told by their names; otherwise a letter in a file is most likely the answer. */
export function judgeFiles(message: Message, at: Span | null): Verdict {
  const names = message.attachments.map((file) => file.name).filter((name) => !PICTURE.test(name));
  if (names.length === 0 && message.hidden)
    return judge('unclear', 0, null, { why: 'The portal does not show this message.' });
  if (names.length === 0 && !at) return judge('unclear', 0, null, { why: 'This message has no words of its own.' });
  const said = names.join(' ').replace(/[_+-]/g, ' ');
  const named = NAMES.find(([, says]) => says.test(said));
  if (named) return judge(named[0], 1, at, { why: 'It only points to a file, and the file is named so.' });
  return judge('response', at ? 2 : 0, at, { why: 'It only points to its files, which are most likely the answer.' });
}
