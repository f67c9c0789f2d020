import { sayCount } from '../phrase';
import { tellAll } from '../question-names';
import type { Rule } from '../rule';
import { isSure, placesOf, rowsIn, wasAskedInTime } from './rows';

/** Questions that no answer touches. Silence on the whole request is another ground. */
export const unanswered: Rule = {
  id: 'unanswered',
  find: (brief) => {
    const rows = rowsIn(brief, 'unanswered').filter((row) => wasAskedInTime(brief, row) && isSure(row));
    if (rows.length === 0) return null;
    return {
      title: `${sayCount(rows.length, 'question')} not answered`,
      facts: `In what you sent me I can find no answer to${tellAll(rows)}`,
      told: `there is no answer to${tellAll(rows)}`,
      ask: rows.length === 1 ? 'Please answer it.' : 'Please answer each of them.',
      evidence: placesOf(brief, rows),
      strength: brief.unread ? 'weak' : 'strong',
    };
  },
};

/** Questions of which it cannot be told whether they were answered: asked about, never held against the authority. */
export const unclear: Rule = {
  id: 'unclear',
  find: (brief) => {
    const doubtful = rowsIn(brief, 'unanswered').filter((row) => !isSure(row));
    const rows = [...rowsIn(brief, 'unclear'), ...doubtful].filter((row) => wasAskedInTime(brief, row));
    if (rows.length === 0) return null;
    return {
      title: `${sayCount(rows.length, 'question')} where an answer was not found`,
      facts: `I could not find an answer to${tellAll(rows)}`,
      told: `I could not find an answer to${tellAll(rows)}`,
      ask: 'Could you please point me to the answer in your letters or, if there is none, give it?',
      evidence: placesOf(brief, rows),
      strength: 'weak',
    };
  },
};
