import { writeAdvice } from '../advice';
import { authorityOf, basicBlanks } from '../blanks';
import type { Brief } from '../brief';
import type { LetterKind } from '../letter';
import { fill, sayAgo, sayDayIn } from '../local';
import { sayDay } from '../phrase';
import type { LocalLetter, LocalWords } from '../tongue';
import { blanksOf, mindful, sayWants } from '../want';
import type { Compose, Sheet } from './kind';
import { type Desk, overdueOn, readDesk } from './tongue-desk';
import { groundsIn, tellFacts, tellOutcome } from './tongue-facts';

/**
 * A letter of a kind in the language of those who read it: short, with lateness and the questions not answered as its only grounds.
 * Null where the law has no such letter.
 */
export function composeIn(local: LocalWords, kind: LetterKind): Compose | null {
  const write = writerOf(local, kind);
  if (write === null) return null;
  return (brief, assessment, choices) => write(readDesk(brief, assessment, choices, local));
}

/** What a letter of a kind is called; null where the law has none. */
export function titleIn({ chaser, review, complaint }: LocalWords, kind: LetterKind, brief: Brief): string | null {
  if (kind === 'chaser') return (overdueOn(brief) === null ? null : chaser.notice?.title) ?? chaser.title;
  if (kind === 'internal-review') return review?.title ?? null;
  return kind === 'complaint' ? (complaint?.title ?? null) : null;
}

function writerOf({ review, complaint }: LocalWords, kind: LetterKind): ((desk: Desk) => Sheet) | null {
  if (kind === 'chaser') return writeChaser;
  if (kind === 'internal-review') return review && ((desk) => writeReview(desk, review));
  if (kind === 'complaint') return complaint && ((desk) => writeComplaint(desk, complaint));
  return null;
}

const NOT_LATE = 'Nothing is late for certain: the letter only asks how far the request has come.';

function writeChaser(desk: Desk): Sheet {
  const { brief, local, named } = desk;
  const { tongue, chaser, overdue } = local;
  const due = overdueOn(brief);
  const told = (day: string) =>
    fill(overdue, { due: sayDayIn(tongue, day), ago: sayAgo(tongue, day, brief.today), silent: tongue.silent });
  const words = due === null ? chaser : { ...chaser, ...chaser.notice };
  return {
    ...sheetOf(desk, words),
    before: [fill(words.opening, named), due === null ? '' : told(due)],
    after: [due === null ? tongue.status : fill(words.ask, { weeks: weeksOf(brief) }), linkIn(desk)],
    advice: mindful(due === null ? NOT_LATE : complainBy(desk), words.mind),
  };
}

/** The time that a notice of default gives. */
function weeksOf({ regime }: Brief): string {
  const term = regime?.events['notice_of_default']?.[0];
  return term?.unit === 'weeks' ? `${term.count}` : '';
}

function writeReview(desk: Desk, words: LocalLetter): Sheet {
  const { brief, assessment, named } = desk;
  const grounds = groundsIn(desk);
  return {
    ...sheetOf(desk, words),
    grounds,
    before: [fill(words.opening, { ...named, answered: tellOutcome(desk) })],
    after: [words.ask, ...sayWants(words.wants, desk.choices), linkIn(desk)],
    advice: mindful(writeAdvice(brief, assessment, grounds), words.mind),
  };
}

function writeComplaint(desk: Desk, words: NonNullable<LocalWords['complaint']>): Sheet {
  const { brief } = desk;
  const grounds = groundsIn(desk);
  const ask = brief.responses.length === 0 ? words.ask.silence : words.ask.answer;
  return {
    ...sheetOf(desk, words),
    to: words.throughAuthority ? 'authority' : 'regulator',
    grounds,
    before: [words.opening, tellFacts(desk)],
    after: [ask, ...sayWants(words.wants, desk.choices)],
    advice: mindful(adviseComplaint(desk), words.mind),
  };
}

/** Until when a complaint can be made; null where no day is set. */
function complainBy({ assessment }: Desk): string | null {
  const window = assessment.windows.findLast(({ what }) => what === 'complain');
  if (window === undefined || window.closesOn === null) return null;
  return `The time to complain ${window.state === 'closed' ? 'ended' : 'ends'} on ${sayDay(window.closesOn)}.`;
}

/** What speaks against a complaint, or until when it can be made. */
function adviseComplaint(desk: Desk): string | null {
  const bare = desk.brief.responses.length === 0 && overdueOn(desk.brief) === null;
  return bare ? 'Nothing shows yet that there is something to complain of.' : complainBy(desk);
}

function sheetOf(desk: Desk, words: Pick<LocalLetter, 'title' | 'subject' | 'wants'>): Sheet {
  const { brief, choices, local, reference } = desk;
  return {
    title: words.title,
    to: 'authority',
    reader: authorityOf(brief, choices),
    subject:
      brief.thread.title.trim() === '' ? words.subject : `${words.subject}${local.tongue.colon} ${brief.thread.title}`,
    grounds: [],
    before: [],
    after: [],
    ownLead: local.tongue.own,
    blanks: [...basicBlanks(brief, choices, reference), ...blanksOf(words.wants)],
    advice: null,
    tongue: local.tongue,
  };
}

function linkIn({ brief, local }: Desk): string {
  return brief.thread.url === '' ? '' : fill(local.tongue.link, { url: brief.thread.url });
}
