import { responseOn } from '../../law/lawful';
import { sayTerm } from '../../law/say';
import type { LedgerRow } from '../../questions/question';
import { dueFromToday } from '../anew';
import { authorityOf, basicBlanks, givenFor } from '../blanks';
import { type Brief, type Deed, dayOf, deedOf } from '../brief';
import { tellRequest, writeLink } from '../frame';
import type { Blank, Choices, Ground } from '../letter';
import { list, quote, sayDay } from '../phrase';
import { readProvision } from '../provision';
import { referenceOf } from '../reference-of';
import type { Compose } from './kind';
import { readNarrowing } from './narrowing';
import { openQuestions, writeQuestion } from './open-questions';

/** The questions that were refused as too much, with the letter that did. */
export interface TooMuch {
  readonly rows: readonly LedgerRow[];
  readonly deed: Deed;
  /** The provisions by name: `section 12`. */
  readonly provisions: readonly string[];
}

/** What was refused as too much or too general, in the last letter that did so; null when nothing was. */
export function readTooMuch(brief: Brief): TooMuch | null {
  const tooMuch = brief.regime?.tooMuch ?? [];
  const isTooMuch = (cite: string) => tooMuch.some((one) => cite === one || cite.startsWith(`${one}(`));
  const rows = openQuestions(brief).filter(({ answer }) => answer.citations.some(isTooMuch));
  const deed = rows.flatMap(({ answer }) => deedOf(brief, answer.in) ?? []).at(-1);
  if (deed === undefined) return null;
  const cites = rows.flatMap(({ answer }) => answer.citations.filter(isTooMuch));
  const names = cites.flatMap((cite) => readProvision(cite, brief.wording)?.name ?? []);
  return { rows, deed, provisions: [...new Set(names)] };
}

const BY_HAND: Blank = {
  id: 'limit',
  words: 'how you limit it: a period, a place, a kind of record, a number; or switch questions off above',
  mayWaive: false,
};

/** After a refusal as too much: the same questions, fewer or limited, in their own words. */
export const narrowedRequest: Compose = (brief, _assessment, choices) => {
  const reference = referenceOf(brief, choices);
  const refused = readTooMuch(brief);
  const rows = (refused === null ? openQuestions(brief) : refused.rows).filter(({ question }) => question.text !== '');
  const dropped = rows.some((row) => choices.off.includes(row.question.id));
  const limit = givenFor(choices, 'limit');
  return {
    title: 'Narrowed request',
    to: 'authority',
    reader: authorityOf(brief, choices),
    subject: `Narrowed request: ${brief.thread.title}`,
    grounds: rows.map(questionSwitch),
    before: [
      writeRefused(brief, refused, choices, reference),
      `I therefore ask${under(brief)} for less${limit === null ? '' : ', with this limit'}:`,
      limit ?? '',
      rows.length === 0 ? '' : limit === null ? 'My questions are these.' : 'Within it, my questions are these.',
    ],
    after: [
      dropped ? 'I leave my other questions aside for now.' : '',
      writeHelp(brief),
      writeTime(brief),
      writeLink(brief),
    ],
    ownLead: 'I would add this:',
    blanks: [...basicBlanks(brief, choices, reference), { ...BY_HAND, mayWaive: dropped }],
    advice: adviseNarrowed(refused),
  };
};

function adviseNarrowed(refused: TooMuch | null): string | null {
  if (refused === null)
    return 'Nothing was refused as too much, as far as the letters show: there is no need to ask for less.';
  return 'A narrowed request is a new one with its own time limit, and leaves the refusal as it is: a review can still be asked for beside it.';
}

/** A question as a paragraph of its own, that the user switches off to drop it. */
function questionSwitch(row: LedgerRow): Ground {
  const { id, label, place } = row.question;
  const words = writeQuestion(row);
  return {
    id,
    title: label === null ? quote(words.replace(/^- /, ''), 60) : `Question ${label.replace(/^Q(?=[\w.])/, '')}`,
    text: words,
    section: '',
    evidence: [place],
    strength: 'strong',
  };
}

function writeRefused(brief: Brief, refused: TooMuch | null, choices: Choices, reference: string | null): string {
  const about = tellRequest(brief, choices, reference);
  if (refused === null) return `I write about ${about}.`;
  const on = dayOf(refused.deed.message);
  const did = on === null ? 'You have refused' : `On ${sayDay(on)} you refused`;
  const advice = readNarrowing(refused.deed.message);
  const wrote = advice === null ? '' : ` You wrote: ${quote(advice, 300)}`;
  return `${did} ${about}, under ${list(refused.provisions)}.${wrote}`;
}

function under({ wording }: Brief): string {
  return wording.law === null ? '' : ` under ${wording.law}`;
}

function writeHelp({ wording }: Brief): string {
  const duty = wording.help === null ? '' : `, as ${wording.help} requires`;
  return `If this would still be too much, please tell me before you decide what could be provided${duty}.`;
}

/** A new request has its own time. */
function writeTime(brief: Brief): string {
  const { regime, wording, today } = brief;
  const due = dueFromToday(brief, 'request');
  if (regime === null || due === null || wording.limit === null) return '';
  return `This is a new request, for which ${wording.limit} allows ${sayTerm(responseOn(regime, today))}. If you receive it today, ${sayDay(today)}, they end on ${sayDay(due)}.`;
}

/** What was not asked, and so cannot be reviewed, asked for in a request of its own. */
export const newRequest: Compose = (brief, _assessment, choices) => {
  const reference = referenceOf(brief, choices);
  const asked = givenFor(choices, 'asked');
  const wanted: Blank = { id: 'asked', words: 'what you ask for, in your own words', mayWaive: false };
  const basic = basicBlanks(brief, choices, reference);
  return {
    title: 'New request',
    to: 'authority',
    reader: authorityOf(brief, choices),
    subject: `New request, after ${brief.thread.title}`,
    grounds: [],
    before: [
      asked === null ? '' : `I ask${under(brief)} for the following information:`,
      asked ?? '',
      `This is a new request. I make it beside ${tellRequest(brief, choices, reference, { law: false })}, which it does not change and which I do not withdraw.`,
    ],
    after: [
      writeNewHelp(brief),
      writeTime(brief).replace(/^This is a new request, for which/, 'For this request'),
      writeLink(brief),
    ],
    ownLead: 'By way of background:',
    blanks: [wanted, ...basic],
    advice:
      'A review looks only at what was asked for: whatever else you want to know belongs in a request of its own, with its own time limit.',
  };
};

function writeNewHelp({ wording }: Brief): string {
  const duty = wording.help === null ? '' : ` (${wording.help})`;
  return `If you need to know more to find the information, please ask me soon${duty}.`;
}
