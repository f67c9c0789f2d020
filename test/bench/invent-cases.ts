import type { Case, CaseOutcome, CaseRow } from '../../lib/cases/case';
import type { CaseDigest, DigestQuestion } from '../../lib/cases/digest';
import { nothingKept } from '../../lib/cases/keeping';
import { unjudgedRow } from '../../lib/cases/row';
import type { AnswerState } from '../../lib/questions/question';
import type { Message, Thread } from '../../lib/thread/thread';

/** A tracked case with its row and its digest, as the store keeps them. */
export interface Invented {
  readonly kept: Case;
  readonly row: CaseRow;
  readonly digest: CaseDigest;
}

/** What cases are made of. */
export interface Sizes {
  readonly messages: number;
  readonly questions: number;
}

const NEVER = '9999-12-31';
const ORIGIN = 'https://www.whatdotheyknow.com/request/';

const towns = ['Harrow', 'Wex', 'Fern', 'Sand', 'Elder', 'Marl', 'Thorn', 'Ash', 'Birch', 'Gars'];
const ends = ['mere', 'mouth', 'ham', 'holt', 'bridge', 'low', 'combe', 'ford', 'ley', 'dale'];
const kinds = ['District Council', 'Borough Council', 'Police', 'NHS Trust', 'University'];
const subjects = [
  'Pothole damage claims',
  'Parking fines',
  'School places',
  'Temporary accommodation',
  'Library opening hours',
  'Street lighting',
  'Agency spending',
  'Gully cleansing',
  'Electric vehicles',
  'Complaints: numbers and cost',
];
const words =
  'the council holds records of claims made under this heading for each year and month together with the amount that was paid and the reason that was given for it in writing by the officer who decided'.split(
    ' ',
  );

const states: readonly AnswerState[] = ['answered', 'unanswered', 'partly-answered', 'refused', 'not-held', 'unclear'];
const outcomes: readonly CaseOutcome[] = ['none-yet', 'answered', 'partly', 'refused', 'not-held', 'unclear'];

/** The next of a row of numbers from 0 to 1 that looks like chance and is the same each time. */
function chanceFrom(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

function pick<Item>(items: readonly Item[], chance: () => number): Item {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

function prose(count: number, chance: () => number): string {
  return Array.from({ length: count }, () => pick(words, chance)).join(' ');
}

/** The case of that number, the same each time; `today` is a day, before and after which its days lie. */
export function inventCase(at: number, today: string, sizes: Sizes): Invented {
  const chance = chanceFrom(at + 1);
  const dayFrom = (days: number) => new Date(Date.parse(today) + days * 864e5).toISOString().slice(0, 10);
  const town = pick(towns, chance) + pick(ends, chance);
  const authority = { name: `${town} ${pick(kinds, chance)}`, url: null, tags: [] };
  const askedOn = dayFrom(-Math.floor(chance() * 900) - 5);
  const thread: Thread = {
    portal: 'alaveteli',
    site: 'www.whatdotheyknow.com',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: `${ORIGIN}case_${at}`,
    title: `${pick(subjects, chance)} in ${town}, no. ${at}`,
    requester: { name: 'Oriel Fennimore', url: null },
    authority,
    tags: [],
    messages: Array.from({ length: sizes.messages }, (_, place) => message(place, askedOn, chance)),
    claims: { status: 'waiting_response', dueOn: null, law: 'foi' },
    folded: false,
    closed: false,
  };
  const tags = chance() < 0.2 ? [pick(['winter survey', 'chase', 'for the board'], chance)] : [];
  const archived = chance() < 0.1;
  const updatedAt = `${dayFrom(-Math.floor(chance() * 60))}T12:00:00Z`;
  const kept: Case = {
    url: thread.url,
    thread,
    corrections: [],
    history: [{ at: updatedAt, what: 'tracked', detail: `${sizes.messages} messages` }],
    keeping: { ...nothingKept, tags, archived, notes: chance() < 0.1 ? `Ask ${pick(towns, chance)} again.` : '' },
    trackedAt: updatedAt,
    updatedAt,
  };
  const questions = Array.from({ length: sizes.questions }, (_, place) => question(place, chance));
  const owed = chance() < 0.6 ? 1 : 0;
  const what = owed === 1 ? (chance() < 0.2 ? 'review' : 'reply') : chance() < 0.5 ? 'ask-review' : 'nothing';
  const nextOn = what === 'nothing' ? NEVER : dayFrom(Math.floor(chance() * 240) - 120);
  const outcome = pick(outcomes, chance);
  const row: CaseRow = {
    ...unjudgedRow(kept),
    regime: 'uk-foia',
    owed,
    what,
    nextOn,
    outcome,
    questions: questions.length,
    openQuestions: questions.filter(({ state }) => state === 'unanswered' || state === 'unclear').length,
    unanswered: questions.filter(({ state }) => state === 'unanswered').length,
    messageId: 'outgoing-1',
    holdsUntil: NEVER,
    judgedOn: today,
  };
  return { kept, row, digest: digestOf(kept, row, questions, askedOn) };
}

function message(place: number, sentOn: string, chance: () => number): Message {
  const isMine = place % 3 === 0;
  return {
    id: `${isMine ? 'outgoing' : 'incoming'}-${place + 1}`,
    party: isMine ? 'requester' : 'authority',
    author: isMine ? 'Oriel Fennimore' : 'The officer',
    sentOn,
    sentAt: `${sentOn}T09:00:00Z`,
    receivedOn: null,
    resentOn: [],
    text: prose(120, chance),
    attachments: [],
    hidden: false,
    declared: null,
  };
}

function question(place: number, chance: () => number): DigestQuestion {
  const state = pick(states, chance);
  return {
    id: `outgoing-1:Q${place + 1}`,
    label: `Q${place + 1}`,
    text: `How many ${prose(16, chance)}?`,
    state,
    confidence: 0.9,
    in: state === 'unanswered' ? null : 'incoming-3',
    answer: state === 'unanswered' ? '' : `There were ${Math.floor(chance() * 900)}: ${prose(40, chance)}.`,
    citations: state === 'refused' ? ['FOIA s.12'] : [],
    on: null,
  };
}

function digestOf(
  { url, thread, keeping }: Case,
  { regime, outcome, judgedOn }: CaseRow,
  questions: readonly DigestQuestion[],
  askedOn: string,
): CaseDigest {
  return {
    url,
    title: thread.title,
    authority: { name: thread.authority.name, url: null },
    site: thread.site,
    zone: thread.zone,
    regime,
    judgedOn,
    outcome,
    questions,
    acts: thread.messages.map(({ id, sentOn }) => ({ messageId: id, kind: 'other', on: sentOn, citations: [] })),
    clocks: [
      {
        clock: 'response',
        from: askedOn,
        due: askedOn,
        endedOn: null,
        endedBy: null,
        state: 'overdue',
        workingDaysLate: 3,
        ...{ workingDaysTaken: null },
      },
    ],
    notes: keeping.notes,
    windows: [],
    promises: [],
  };
}
