import { findAll } from '../../../thread/find-all';
import { readKey, type Themes } from './key';
import type { Mark } from './mark';

const TOPIC_LEAD =
  /(?:(?:^|\n)[^\S\n]*|[.!?]\s+)((?:as (?:regards|for|to)|with (?:regard|respect|reference) to|in (?:relation|respect|regard) (?:to|of)|regarding|concerning|turning to|your (?:request|question|query|enquiry) (?:for|about|on|as to|concerning|regarding)|you (?:also )?(?:asked|requested|enquired)(?: for| about)?|on the (?:subject|question|matter) of)\s+((?:(?!\b(?:is|was|are|were|has|have|there)\b)[^,:.;\n](?! [-–—] )){2,120}[^,:.;\n]))/gi;

/** `As regards the tickets, …`, `Your request for the minutes is refused …`: sentences that turn to a question by its subject. */
export function findTurns(scene: Themes): Mark[] {
  const turns = findAll(TOPIC_LEAD, scene.text);
  return turns.flatMap((found) => {
    const start = found.index + found[0].length - (found[1] ?? '').length;
    const members = [
      ...new Set(
        (found[2] ?? '')
          .split(/\s+and\s+/u)
          .flatMap((part, _, all) => readKey(part, scene, all.length > 1 ? 0.2 : 0.4)),
      ),
    ];
    const end = start + (found[1] ?? '').length;
    return members.length >= 1 && members.length <= 3
      ? [
          {
            start,
            end: end + (TAIL.exec(scene.text.slice(end, end + LONGEST))?.[0].length ?? 0),
            members,
            how: 'turn' as const,
            key: '',
          },
        ]
      : [];
  });
}

/** `You asked for the plan and the minutes, both concerning the pier.`: what both have in common is still asked, and no answer. */
const TAIL =
  /^,\s+(?:(?:both|all|each)(?:\s+(?:of\s+(?:them|these|those|which)|three|four))?,?\s+)?(?:concerning|regarding|relating\s+to|pertaining\s+to|in\s+(?:relation|respect|regard)\s+(?:of|to)|with\s+(?:regard|respect|reference)\s+to|to\s+do\s+with|connected\s+with|about)\s+[^\d.:;,\n]*(?:\n[^\d.:;,\n]+)?\.(?=\s|$)/iu;
const LONGEST = 240;

const TITLE =
  /(?:^|\n[^\S\n]*\n)[^\S\n]*((?:\p{L}[\p{L}'’-]*[^\S\n]){0,4}\p{L}[\p{L}'’-]*)\.[^\S\n]+(?=[\p{Lu}\d"“£])/gu;
const VERB =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|i|we|you|they|it|there|no|not|yes|none|sorry|dear|all|mr|mrs|ms|dr)\b/i;

/** `The submission. Paragraphs 1 to 14 are released.`: a paragraph that begins with its subject and nothing more. */
export function findTitles(scene: Themes): Mark[] {
  const titles = findAll(TITLE, scene.text).filter((found) => !VERB.test(found[1] ?? ''));
  return titles.flatMap((found) => {
    const title = found[1] ?? '';
    const members = readKey(title, scene, 0.3);
    const start = found.index + found[0].indexOf(title);
    return members.length === 1
      ? [
          {
            start,
            end: start + title.length + 1,
            members,
            how: 'turn' as const,
            key: '',
          },
        ]
      : [];
  });
}
