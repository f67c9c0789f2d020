/** A place in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const UNTOUCHED = 'Nothing here was changed.';

export const CANCELLED = `Stopped. ${UNTOUCHED}`;

export const NOT_TEXT = `This file is not text (UTF-8), as a backup is. Choose the .json file that ReplyDue saved. ${UNTOUCHED}`;

export const NO_BACKUP = `This file is no backup of ReplyDue. Choose the .json file that ReplyDue saved. ${UNTOUCHED}`;

export const STRANGE_CASE = 'request of a site that this ReplyDue does not know';

export const STRANGE_LETTER = 'letter for a site that this ReplyDue does not know';

export const STRANGE_SETTING = 'setting that this ReplyDue does not know';

/** The file is too large to be read. `bytes`: its size. */
export function tooLarge(bytes: number): string {
  const size = Math.ceil(bytes / 1e6).toLocaleString('en-GB');
  return `This file has ${size} MB. A backup has less than 100 MB: a larger casebook is saved in several files, each of which is imported by itself. The file was not read.`;
}

/** It was written in a format that is newer than what is known. */
export function newer(version: number): string {
  return `This backup was written by a newer ReplyDue (format ${version}). Update the extension, then import it again. ${UNTOUCHED}`;
}

/** The text is not JSON. */
export function notJson({ line, column }: Position, why: string): string {
  return `This file is damaged in line ${line}, column ${column}: ${why}. It may have been cut off or changed. Choose another copy of it, or mend that place. ${UNTOUCHED}`;
}

/** It is JSON, and what is in it is not what it should be. `what` as of `parseBy`: a path, a colon, a reason. */
export function wrong(what: string, position: Position | null): string {
  const where = position ? ` (line ${position.line})` : '';
  return `In this backup something is wrong at ${what}${where}. Choose another copy of it, or mend that place. ${UNTOUCHED}`;
}

/** What stands where a list should be. */
export function noList(name: string): string {
  return `${name}: it stands there twice, or something in it is not in braces`;
}

/** The browser did not give the file's content. */
export function unreadable(error: unknown): string {
  return `The file could not be read. It may have been moved or changed meanwhile: choose it again. ${UNTOUCHED} (${String(error).slice(0, 200)})`;
}

/** Something in the file is not taken over. */
export function leftOut(what: string, count: number): string {
  return count === 1 ? `1 ${what} is left out.` : `${count} ${what.replace(/^\w+/, '$&s')} are left out.`;
}
