import { dueFromToday } from '../anew';
import { authorityOf, basicBlanks, givenFor } from '../blanks';
import { type Brief, type Deed, dayOf, wordsOf } from '../brief';
import { tellRequest, writeLink } from '../frame';
import type { Blank, Choices } from '../letter';
import { distinct, list, quote, sayDay } from '../phrase';
import { referenceOf } from '../reference-of';
import { clarificationsAsked, readStage } from '../stage';
import type { Compose } from './kind';
import { openQuestions, writeQuestion } from './open-questions';
import { readPoints } from './points';

/** Beyond so many the letter refers to the request instead of repeating it. */
const MOST_REPEATED = 15;

/** The reply to an authority that asks what is meant: each point that it asks about, answered, and the questions that still stand. */
export const clarification: Compose = (brief, assessment, choices) => {
  const reference = referenceOf(brief, choices);
  const asked = clarificationsAsked(brief, readStage(brief, assessment));
  const points = pointsOf(brief, asked);
  return {
    title: 'Reply to the request to clarify',
    to: 'authority',
    reader: authorityOf(brief, choices),
    subject: `Clarification: ${brief.thread.title}`,
    grounds: [],
    before: [writeOpening(brief, asked, choices, reference), ...writeAnswers(points, choices)],
    after: [writeStanding(brief), writeClock(brief), writeLink(brief)],
    ownLead: 'I would add this:',
    blanks: [...basicBlanks(brief, choices, reference), ...blanksOf(points, choices)],
    advice:
      asked.length === 0
        ? 'The authority waits for no clarification, as far as the letters show.'
        : 'The time to answer starts anew when the authority has your reply: answer soon, and as exactly as you can.',
  };
};

/** What the letter asks; where it asks in no sentence of its own, the words that were read as asking. */
function pointsOf(brief: Brief, asked: readonly Deed[]): readonly string[] {
  const points = distinct(asked.flatMap(({ message }) => readPoints(message)));
  return points.length > 0 ? points : asked.flatMap((deed) => wordsOf(brief, deed)?.quote ?? []).slice(-1);
}

function idOf(at: number): string {
  return `answer-${at + 1}`;
}

/** One field for each point. All but one may stay empty; a letter that answers nothing is none. */
function blanksOf(points: readonly string[], choices: Choices): readonly Blank[] {
  if (points.length === 0)
    return [{ id: idOf(0), words: 'what you mean, where the authority asked for it', mayWaive: false }];
  const given = points.map((_, at) => givenFor(choices, idOf(at)) !== null);
  return points.map((point, at) => ({
    id: idOf(at),
    words: `your answer to ${quote(point, 220)}`,
    mayWaive: given.some((one, other) => one && other !== at),
  }));
}

function writeOpening(brief: Brief, asked: readonly Deed[], choices: Choices, reference: string | null): string {
  const days = distinct(asked.flatMap(({ message }) => dayOf(message) || []).map(sayDay));
  const about = tellRequest(brief, choices, reference);
  if (asked.length === 0) return `I write to clarify ${about}.`;
  return `${days.length === 0 ? 'You have asked' : `On ${list(days)} you asked`} me to clarify ${about}. Here is my reply.`;
}

function writeAnswers(points: readonly string[], choices: Choices): readonly string[] {
  const wanted = points.length === 0 ? [null] : points;
  return wanted.flatMap((point, at) => {
    const answer = givenFor(choices, idOf(at));
    if (answer === null) return [];
    return [point === null ? answer : `You asked: ${quote(point, 220)}\n${answer}`];
  });
}

/** The questions that are asked, so that nobody can say that the reply took their place. */
function writeStanding(brief: Brief): string {
  const rows = openQuestions(brief).filter(({ question }) => question.text.trim() !== '');
  const stands = 'In all else my request stands as I made it.';
  if (rows.length === 0 || rows.length > MOST_REPEATED) return stands;
  return `${stands} For ease of reference, I ask:\n\n${rows.map(writeQuestion).join('\n')}`;
}

/** When the time begins anew, and its last day if this is sent today. */
function writeClock(brief: Brief): string {
  const due = dueFromToday(brief, 'clarification');
  const { clarified } = brief.wording;
  const anew =
    clarified === null || brief.regime === null
      ? ''
      : `${clarified} the time to answer runs anew from the day on which you receive this.`;
  const day =
    due === null || anew === '' ? '' : ` If that is today, ${sayDay(brief.today)}, it ends on ${sayDay(due)}.`;
  return `${anew}${day}${anew === '' ? '' : ' '}If anything is still unclear to you, please tell me soon, and deal with the rest in the meantime.`;
}
