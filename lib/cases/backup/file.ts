import * as say from './words';

/** A file as a page has it from the user. */
export type BackupFile = Pick<Blob, 'size' | 'stream'>;

/** Why a file is not read, in words for the user. Caught where reading begins. */
export class Refused extends Error {}

/** A file's text in parts. Throws `Refused` where it is not UTF-8. */
export async function* chunksOf(file: BackupFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    const text = decode(decoder, value);
    if (text !== '') yield text;
    if (done) return;
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Refused(say.NOT_TEXT);
  }
}

/** Line and column, from 1, of a place in a file; `at` in UTF-16 units. */
export async function findPosition(file: BackupFile, at: number): Promise<say.Position> {
  let [line, lineAt, before] = [1, 0, 0];
  for await (const chunk of chunksOf(file)) {
    for (let end = chunk.indexOf('\n'); end >= 0 && before + end < at; end = chunk.indexOf('\n', end + 1)) {
      line += 1;
      lineAt = before + end + 1;
    }
    before += chunk.length;
    if (before > at) break;
  }
  return { line, column: at - lineAt + 1 };
}
