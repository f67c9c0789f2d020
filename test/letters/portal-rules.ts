import type { Thread } from '../../lib/thread/thread';

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What Alaveteli's form for a reply holds before anybody writes in it. */
function template({ authority, requester }: Thread, isReview: boolean): string {
  const lines = [
    `Dear ${authority.name},`,
    ...(isReview ? ['Please pass this on to the person who conducts reviews.'] : []),
  ];
  return [...lines, `Yours faithfully,\n\n${requester.name}`].join('\n\n');
}

/** Why Alaveteli would turn a reply away: empty, its own template, no name, one case only, sent before. */
export function objectionsTo(thread: Thread, text: string, isReview: boolean): readonly string[] {
  const letters = text.replace(/https?:\S+/g, '').replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  const sent = thread.messages.filter(({ party }) => party === 'requester');
  const rules: readonly (readonly [boolean, string])[] = [
    [bare(text) === '', 'empty'],
    [bare(text).startsWith(bare(template(thread, isReview))), 'the bare template'],
    [/yours \w+,?\s*$/i.test(text), 'no name after the sign-off'],
    [capitals === 0 || capitals > letters.length / 2, 'not in mixed case'],
    [sent.some((message) => bare(message.text) === bare(text)), 'sent before'],
  ];
  return rules.filter(([broken]) => broken).map(([, words]) => words);
}
