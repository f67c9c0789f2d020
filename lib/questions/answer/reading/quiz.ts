import { sentencesOf } from '../../../thread/prose';
import type { Message } from '../../../thread/thread';
import type { Asked } from '../../asked';
import { readGroups } from '../../groups';
import { type Pattern, readPattern } from './pattern';
import { type RequestLines, readRequestLines } from './repeated-lines';
import { readTopics, type Topics } from './topics';

/** The questions, prepared for reading any number of replies. */
export interface Quiz {
  readonly request: RequestLines;
  readonly asked: readonly Asked[];
  readonly pattern: Pattern;
  readonly topics: Topics;
}

/** Prepares the questions of a thread for `readOutcome`. */
export function prepareQuiz(
  asked: readonly Asked[],
  authority: string,
  request = '',
  later: readonly Pick<Message, 'text'>[] = [],
): Quiz {
  return {
    request: readRequestLines(request, asked),
    asked,
    pattern: readPattern(asked),
    topics: readTopics(asked, authority, readMeanings(asked, later)),
  };
}

const NARROWS = /\b(?:narrow|limit|confine|restrict|reduce|mean|only|just|instead|refer|interested in)\b/i;
const LONGEST = 600;

/** What the requester says later of one question, `I narrow point 1 to e-mails of Mr Hodge`: a reply may use those words for it. */
function readMeanings(asked: readonly Asked[], later: readonly Pick<Message, 'text'>[]): ReadonlyMap<number, string> {
  const meanings = new Map<number, string>();
  for (const message of later)
    for (const { start, end } of sentencesOf(message)) {
      const words = message.text.slice(start, end);
      if (words.length > LONGEST || !NARROWS.test(words)) continue;
      const members = readGroups(words, asked).flatMap((group) => group.members);
      const [only] = members;
      if (only !== undefined && members.length === 1) meanings.set(only, `${meanings.get(only) ?? ''} ${words}`);
    }
  return meanings;
}
