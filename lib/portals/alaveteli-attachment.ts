import type { Attachment } from '../thread/thread';
import type { Block } from './alaveteli-block';
import { addressOf, all, type Gaps, lineOf, maybe } from './dom';

/**
 * The files that came with a message, as the page lists them. One that the site hides is a gap.
 *
 * @param base address of the page
 */
export function readAttachments({ id, body }: Block, base: string, gaps: Gaps): readonly Attachment[] {
  if (!body) return [];
  return all(body, '.attachments .attachment').flatMap((item) => {
    if (!maybe(item, '.hidden_attachment')) return [readAttachment(item, base)];
    gaps.push({ field: 'an attachment that the site hides', where: id });
    return [];
  });
}

function readAttachment(item: Element, base: string): Attachment {
  const name = lineOf(maybe(item, '.attachment__name', 'strong'));
  const meta = lineOf(maybe(item, '.attachment__meta') ?? item);
  const size = (meta.startsWith(name) ? meta.slice(name.length) : meta).match(/^\s*(\d[\d.,]*\s?[KMG]?B?)\b/i)?.[1];
  // Besides the file itself the list links to a rendering of it as a page, and in some releases to a viewer elsewhere.
  const link = maybe(item, 'a[href*="/attach/"]:not([href*="/attach/html/"])', 'a[href*="/attach/"]');
  return { name, url: addressOf(link, base)?.href ?? null, size: size ?? null };
}
