import type { CaseRow, HistoryEntry } from '../../../lib/cases/case';
import type { News } from '../../../lib/cases/changes/news';
import type { AgendaTopic } from '../../../lib/cases/list/agenda';
import type { Lateness } from '../../../lib/cases/row';
import type { IsoDay, Party } from '../../../lib/thread/thread';
import { showCount, showDay } from '../../day';
import { statedIn } from '../history-words';

/** The two halves of the agenda. */
export const halves = [
  {
    name: 'What is owed to you',
    topics: ['overdue', 'due-soon'],
    empty: 'Nothing is overdue, and nothing is due within seven days.',
  },
  {
    name: 'What you can do next',
    topics: ['asked', 'closing', 'remind', 'broken', 'doubt'],
    empty: 'Nobody waits for you, no window closes within two weeks, and no reminder is due.',
  },
] as const satisfies readonly {
  readonly name: string;
  readonly topics: readonly AgendaTopic[];
  readonly empty: string;
}[];

/** What a section is called. */
export const topicNames = {
  overdue: 'Overdue',
  'due-soon': 'Due within seven days',
  asked: 'The authority waits for you',
  closing: 'Windows that close',
  remind: 'Your reminders',
  broken: 'Days that authorities named, and that passed',
  doubt: 'Look whether the reply has come',
} as const satisfies Record<AgendaTopic, string>;

const owed = {
  reply: 'The reply',
  review: 'The outcome of the review',
  'ask-review': '',
  complain: '',
  nothing: '',
} as const;

const sentences = {
  overdue: ({ what, byGuidance }, day, { workingDaysLate }) =>
    `${owed[what] || 'The reply'} was due by ${day}${byGuidance ? ' by guidance only' : ''}${workingDaysLate === null ? '' : `, ${showCount(workingDaysLate, 'working day')} ago`}.`,
  'due-soon': ({ what }, day) => `${owed[what] || 'The reply'} is due by ${day}.`,
  asked: ({ wants }) =>
    wants === 'fee'
      ? 'It asked for a fee: pay it, or narrow the request.'
      : 'It asked what you mean: answer, and the clock starts anew.',
  closing: ({ closes }, day) =>
    closes === 'complain'
      ? `You can complain to the regulator until ${day}.`
      : `You can ask for a review until ${day}.`,
  remind: (_row, day) => `You wanted to be reminded on ${day}.`,
  broken: (_row, day) => `It named ${day} for its answer, and has not answered.`,
  doubt: ({ what }, day) =>
    `${owed[what] || 'The reply'} was to come by ${day}. A letter could not be read: say what it is.`,
} as const satisfies Record<AgendaTopic, (row: CaseRow, day: string, lateness: Lateness) => string>;

/** What is to be said of a case in a section, in a sentence. */
export function tellItem(topic: AgendaTopic, row: CaseRow, day: IsoDay, lateness: Lateness): string {
  return sentences[topic](row, showDay(day), lateness);
}

const writers = {
  authority: 'The authority',
  requester: 'You',
  overseer: 'The regulator',
  other: 'Somebody else',
} as const satisfies Record<Party, string>;

const told = {
  message: (news) => tellMessage(news),
  'portal-status': ({ detail }) => {
    const { field, words } = statedIn(detail);
    return `The site's own ${field} changed: ${words}.`;
  },
  'day-passed': ({ detail }) => `${capital(detail.replace(/\d{4}-\d\d-\d\d/g, showDay))}.`,
  imported: ({ detail }) => `It came with a backup: ${detail}.`,
  tracked: ({ detail }) => detail,
  corrected: ({ detail }) => detail,
  'correction-undone': ({ detail }) => detail,
  draft: ({ detail }) => detail,
  kept: ({ detail }) => detail,
} as const satisfies Record<HistoryEntry['what'], (news: News) => string>;

/** What is pressed when all was seen; of what is not shown, it is said that it counts as seen too. */
export function tellSeen(more: number): string {
  return more === 0 ? 'I have seen this' : `Count all as seen, also the ${showCount(more, 'case')} not shown`;
}

/** What happened, in a sentence. */
export function tellNews(news: News): string {
  return told[news.what](news);
}

const isChanged = /^\S+ reads differently now;/;

function tellMessage({ message, detail }: News): string {
  if (message === null) return `${capital(detail)}.`;
  const on = message.sentOn === null ? '' : ` on ${showDay(message.sentOn)}`;
  if (detail.endsWith(' appeared')) return `${writers[message.party]} wrote${on}.`;
  // What it said before stands in the history of its case.
  if (isChanged.test(detail)) return `A message${on}: it reads differently now.`;
  return `A message${on}: it${detail.replace(/^\S+/, '')}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
