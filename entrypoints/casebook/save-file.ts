import { follow } from '../panels/mail-letter';

/** Longer than any browser takes to begin with a download; in milliseconds. */
const UNTIL_TAKEN = 60_000;

/** Browsers drop the second of two downloads that begin at once. */
const BETWEEN = 700;

/** Saves files into the downloads folder, or where the user says. */
export async function saveFiles(files: readonly { readonly name: string; readonly content: Blob }[]): Promise<void> {
  for (const [nth, { name, content }] of files.entries()) {
    if (nth > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    const address = URL.createObjectURL(content);
    follow(address, name);
    setTimeout(() => URL.revokeObjectURL(address), UNTIL_TAKEN);
  }
}
