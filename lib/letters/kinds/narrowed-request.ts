import type { LedgerRow } from '../../questions/question';
import { writeHelp, writeTime } from '../ask-anew';
import { authorityOf, basicBlanks, givenFor } from '../blanks';
import { type Brief, dayOf } from '../brief';
import { tellRequest, writeLink } from '../frame';
import type { Blank, Choices, Ground } from '../letter';
import { quote, sayDay, stop } from '../phrase';
import { nameProvisions } from '../provision';
import { referenceOf } from '../reference-of';
import type { Compose } from './kind';
import { openQuestions, writeQuestion } from './open-questions';
import { readTooMuch, type TooMuch } from './too-much';

/** After a refusal as too much: the same questions, fewer or limited, in their own words. Its grounds are the questions, to be switched off. */
export const narrowedRequest: Compose = (brief, _assessment, choices) => {
  const reference = referenceOf(brief, choices);
  const refused = readTooMuch(brief);
  const rows = refused?.rows ?? openQuestions(brief);
  const dropped = rows.some((row) => choices.off.includes(row.question.id));
  return {
    title: 'Narrowed request',
    to: 'authority',
    reader: authorityOf(brief, choices),
    subject: `Narrowed request: ${brief.thread.title}`,
    grounds: rows.map(questionSwitch),
    before: [writeRefused(brief, refused, choices, reference), ...writeLimit(givenFor(choices, 'limit'), dropped)],
    after: [
      writeHelp(
        brief,
        'If this would still be too much, please tell me what could be provided',
        ', before you refuse it.',
      ),
      writeTime(brief, 'This is a new request, for which'),
      writeLink(brief),
    ],
    ownLead: 'I would add this:',
    blanks: [...basicBlanks(brief, choices, reference), { ...LIMIT, mayWaive: dropped }],
    advice:
      refused === null
        ? 'Nothing was refused as too much, as far as the letters show: there is no need to ask for less.'
        : 'A narrowed request is a new one with its own time limit, and leaves the refusal as it is: a review of that is a letter of its own.',
  };
};

const LIMIT: Blank = {
  id: 'limit',
  words: 'how you limit it: a period, a place, a kind of record, a number; or switch off what you leave out',
  mayWaive: false,
};

/** A question as a paragraph of its own, that the user switches off to drop it. */
function questionSwitch(row: LedgerRow): Ground {
  const { id, label, text, place } = row.question;
  const title = label === null ? quote(text, 60) : `Question ${label.replace(/^Q(?=[\w.])/, '')}`;
  return { id, title, text: writeQuestion(row), section: '', evidence: [place], strength: 'strong' };
}

/** What was refused, under which provision, and what the authority said could be had. */
function writeRefused(brief: Brief, refused: TooMuch | null, choices: Choices, reference: string | null): string {
  if (refused === null) return `I write about ${tellRequest(brief, choices, reference)}.`;
  const { law } = brief.wording;
  const on = dayOf(refused.deed.message);
  const did = on === null ? 'You have refused' : `On ${sayDay(on)} you refused`;
  const whole = refused.rows.length === openQuestions(brief).length ? '' : 'a part of ';
  const about = tellRequest(brief, choices, reference, { law: false });
  const cited =
    refused.provisions.length === 0
      ? ' as too much'
      : ` under ${nameProvisions(refused.provisions)}${law === null ? '' : ` of ${law}`}`;
  const wrote = refused.advice === null ? '' : ` You wrote: ${stop(quote(refused.advice, 300))}`;
  return `${did} ${whole}${about}${cited}.${wrote}`;
}

/** What makes the request smaller; questions follow. */
function writeLimit(limit: string | null, dropped: boolean): readonly string[] {
  if (limit === null) return [`I now make a narrower request, ${dropped ? 'for these parts of it' : 'as follows'}:`];
  const parts = dropped ? ', for these parts only' : '';
  return ['I now make a narrower request, with this limit:', limit, `Within that limit I ask${parts}:`];
}
