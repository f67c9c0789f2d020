import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of a build. */
export interface BuiltFile {
  /** Path within the build. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** Every file of a build; empty when nothing was built. */
export function readBuild(folder: string): readonly BuiltFile[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    return files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  } catch {
    return [];
  }
}

/** Bytes as they are, and as gzip makes them, each file by itself. */
export function weigh(files: readonly BuiltFile[]): { readonly raw: number; readonly gzip: number } {
  return {
    raw: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    gzip: files.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  };
}

/** Where the first character lies that is not ASCII, with what surrounds it; null when there is none. */
export function firstForeign({ file, bytes }: BuiltFile): string | null {
  const at = bytes.findIndex((byte) => byte > 0x7f);
  return at < 0
    ? null
    : `${file} at byte ${at}: ...${bytes.subarray(Math.max(0, at - 30), at + 10).toString('utf8')}...`;
}
