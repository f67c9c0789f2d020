import type { Paper } from '../../components/letter/tools';
import { follow } from './mail-letter';

/** Letters of a file's name. */
const MOST = 60;

/** Saves a letter as a text file, with whom it is for and its subject above it. */
export async function downloadLetter(paper: Paper): Promise<null> {
  const address = URL.createObjectURL(new Blob([asFile(paper)], { type: 'text/plain;charset=utf-8' }));
  follow(address, `${nameOf(paper)}.txt`);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return null;
}

/** The text of the file. */
export function asFile({ to, subject, text }: Paper): string {
  const head = [to && `To: ${to}`, `Subject: ${subject}`].filter((line) => line !== '');
  return `${head.join('\n')}\n\n${text.trim()}\n`;
}

/** A name that every system takes. */
export function nameOf({ title, subject }: Pick<Paper, 'title' | 'subject'>): string {
  const plain = `${title} ${subject}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return (plain.length <= MOST ? plain : plain.slice(0, MOST).replace(/-[^-]*$/, '')) || 'letter';
}
