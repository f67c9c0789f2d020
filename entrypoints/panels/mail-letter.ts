import type { Paper } from '../../components/letter/tools';
import { copyText } from './copy-text';

/** Longer links are cut off, or not opened at all, by some mail programs and systems. */
const MOST = 1900;

/** A mail link with a letter in it, or with its subject only when that would make it too long. */
export function mailLink({ subject, text }: Pick<Paper, 'subject' | 'text'>): { href: string; isWhole: boolean } {
  const bare = `mailto:?subject=${encodeURIComponent(subject)}`;
  const whole = `${bare}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= MOST ? { href: whole, isWhole: true } : { href: bare.slice(0, MOST), isWhole: false };
}

/** Opens the user's mail program with a letter. One that does not fit into the link is copied, to be pasted. */
export async function mailLetter(paper: Paper): Promise<string | null> {
  const { href, isWhole } = mailLink(paper);
  const failure = isWhole ? null : await copyText(paper.text);
  if (failure === null) follow(href);
  return failure;
}

/** Follows a link as if it were pressed, with nothing left of it in the page. `name`: it is a file to be saved so. */
export function follow(href: string, name?: string): void {
  const link = document.createElement('a');
  link.href = href;
  if (name !== undefined) link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
