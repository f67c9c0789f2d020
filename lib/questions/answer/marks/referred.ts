import { findAll } from '../../../thread/find-all';
import type { Mark } from './mark';

/** `: see Annex B.`, ` are answered in Appendix 1 below.`: nothing is said but where the answers stand. */
const SEE =
  /^[^\S\n]*[:–—.-]?[^\S\n]*(?:(?:are |is )?(?:(?:answered|dealt with|addressed|covered|set out|given|explained) )?(?:at|in|under)|(?:please )?(?:see|refer to)) (?:the )?((?:annex|appendix|schedule)(?:e|ure)? ?(?:[a-z]|\d{1,2}|[ivx]{1,4})?)(?: (?:below|overleaf|to this letter|of this letter))?[.;,]?[^\S\n]*(?=\n|$)/iu;
/** No such pointer is longer. */
const LONGEST = 120;

/** `Parts 3 to 5: see Annex B.` above the `ANNEX B` of the same letter, in which a label names one of them: there it is answered, and not here. */
export function skipReferred(marks: readonly Mark[], text: string): readonly Mark[] {
  return marks.map((mark) => {
    if (mark.members.length === 0 || (mark.how !== 'label' && mark.how !== 'group')) return mark;
    const found = SEE.exec(text.slice(mark.end, mark.end + LONGEST));
    const title = found && findTitle(text, found[1] ?? '', mark.end + found[0].length);
    const told =
      title !== null &&
      marks.some((other) => other.start > title && other.members.some((member) => mark.members.includes(member)));
    return told
      ? {
          ...mark,
          end: mark.end + (found?.[0].length ?? 0),
          members: [],
          how: 'rest' as const,
        }
      : mark;
  });
}

/** Where the annex begins that is called so, on a line of its own; null where it does not follow. */
function findTitle(text: string, name: string, from: number): number | null {
  const words = name.trim().replace(/\s+/gu, ' ').toLowerCase();
  const title = findAll(/^[^\S\n]{0,9}((?:annex|appendix|schedule)(?:e|ure)?(?: \w{1,4})?)\b/gimu, text).find(
    (found) => found.index >= from && (found[1] ?? '').toLowerCase() === words,
  );
  return title ? title.index : null;
}
