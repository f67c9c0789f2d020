import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../../lib/assess/assess';
import { type CaseDigest, digestOf } from '../../../lib/cases/digest';
import { readGold, threadOf, todayOf } from '../../law/gold';
import { sharedFile } from '../../law/shared';
import { sampleCase } from '../samples';

/** Whether the labelled surveys lie beside the project. */
export const hasShared = sharedFile('gold') !== null;

/** The digest of a labelled thread, after a change of its request. */
export function readDigest(name: string, change: (request: string) => string = (request) => request): CaseDigest {
  const labelled = readGold().find((one) => one.name === name);
  if (!labelled) throw new Error(`There is no labelled thread ${name}.`);
  const thread = threadOf(labelled);
  const messages = thread.messages.map((message, at) =>
    at === 0 ? { ...message, text: change(message.text) } : message,
  );
  const changed = { ...thread, messages };
  return digestOf(sampleCase({ thread: changed }), assess(changed, [], todayOf(labelled)));
}

/** A line of a seed document; throws where there is none. */
export function readSeedLine(file: string, beginning: string): string {
  const text = readFileSync(resolve(sharedFile('seeds') ?? '', file), 'utf8');
  const line = text.split('\n').find((one) => one.startsWith(beginning));
  if (line === undefined) throw new Error(`${file} has no line that begins with ${beginning}.`);
  return line.trim();
}
