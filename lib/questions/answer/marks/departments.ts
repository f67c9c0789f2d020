import { findAll } from '../../../thread/find-all';
import type { Mark } from './mark';

const FROM =
  /(?<=\n[^\S\n]{0,20}\n|^)[^\S\n]*((?:(?:response|reply|answers?|comments?|information|contribution) )?from (?:the |our )?\p{Lu}[\p{L}'’&, -]{1,50}(?:\([^()\n]{2,30}\))?:?)[^\S\n]*(?=\n)/giu;
const CAPITAL = /[Ff]rom (?:the |our )?\p{Lu}/u;
/** So many departments speak in a letter that is put together from what they sent. */
const SEVERAL = 2;

/**
 * `From Finance:` alone above what each department sent: what stands there belongs to no label before it. `From London:` under a label is a
 * part of its answer: the first stands above all labels.
 */
export function readDepartments(text: string, marks: readonly Mark[]): Mark[] {
  if (!/\bfrom /iu.test(text)) return [];
  const found = findAll(FROM, text).filter(([, words = '']) => CAPITAL.test(words));
  const first = found[0]?.index ?? 0;
  const below = marks.some((mark) => mark.members.length > 0 && mark.start < first);
  if (found.length < SEVERAL || below) return [];
  return found.flatMap((one): Mark[] => {
    const start = one.index + one[0].indexOf(one[1] ?? '');
    const end = start + (one[1] ?? '').length;
    const taken = marks.some((mark) => mark.start < end && start < mark.end);
    return taken ? [] : [{ start, end, members: [], how: 'rest', key: '' }];
  });
}
