import { writeTime } from '../ask-anew';
import { authorityOf, basicBlanks, givenFor } from '../blanks';
import { tellRequest, writeLink } from '../frame';
import type { Blank } from '../letter';
import { referenceOf } from '../reference-of';
import type { Compose } from './kind';

const ASKED: Blank = { id: 'asked', words: 'what you ask for, in your own words', mayWaive: false };

/** What was not asked before, and so cannot be reviewed, asked for in a request of its own. */
export const newRequest: Compose = (brief, _assessment, choices) => {
  const { law, help } = brief.wording;
  const reference = referenceOf(brief, choices);
  const asked = givenFor(choices, 'asked');
  const earlier = tellRequest(brief, choices, reference, { law: false });
  return {
    title: 'New request',
    to: 'authority',
    reader: authorityOf(brief, choices),
    subject: `New request, after ${brief.thread.title}`,
    grounds: [],
    before: [
      asked === null ? '' : `I ask${law === null ? '' : ` under ${law}`} for the following information:`,
      asked ?? '',
      `This is a new request. It stands beside ${earlier}, which I neither change nor withdraw.`,
    ],
    after: [
      `If you need to know more to find the information, please ask me soon${help === null ? '.' : `: ${help} provides for such help.`}`,
      writeTime(brief, 'For this request'),
      writeLink(brief),
    ],
    ownLead: 'By way of background:',
    blanks: [ASKED, ...basicBlanks(brief, choices, reference)],
    advice:
      'A review looks only at what was asked for: whatever else you want to know belongs in a request of its own, with its own time limit.',
  };
};
