import type { KeptView } from '../../../lib/messaging/protocol';
import type { IsoDay, Party } from '../../../lib/thread/thread';
import type { Bar } from './bars';
import type { Flag, Mark, Story } from './story';

/** One thing of the timeline, as a row of its table. */
export interface Row {
  readonly key: string;
  /** Null when it is not known. */
  readonly day: IsoDay | null;
  readonly what: string;
  readonly by: string;
  readonly did: string;
  /** The message to which it leads. */
  readonly messageId: string | null;
}

/** Who wrote, where the thread names nobody. */
const partyWords = {
  requester: 'the requester',
  authority: 'the authority',
  overseer: 'the regulator',
  other: 'somebody else',
} as const satisfies Record<Party, string>;

/** The name of who wrote a message, and what they are. */
export function tellAuthor({ author, party }: Pick<Mark, 'author' | 'party'>): string {
  return author === '' ? partyWords[party] : `${author} (${partyWords[party]})`;
}

/** Everything that the picture shows, in the order of its days; a message without a day stays behind the one before it. */
export function listRows(story: Story, law: KeptView['view']['assessment']['regime']['name']): readonly Row[] {
  let last = '';
  const rows = story.marks.map((mark) => {
    last = mark.day ?? last;
    return { row: rowOfMark(mark), key: last };
  });
  const others = [...story.flags.map(rowOfFlag), ...story.bars.flatMap((bar) => rowsOfBar(bar, law)), todayRow(story)];
  return [...rows, ...others.map((row) => ({ row, key: row.day ?? '' }))]
    .map((one, at) => ({ ...one, at }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.at - other.at))
    .map(({ row }) => row);
}

function rowOfMark(mark: Mark): Row {
  const { messageId, day, title, did } = mark;
  return { key: `message ${messageId}`, day, what: title, by: tellAuthor(mark), did, messageId };
}

const flagNames = {
  kept: 'Named day, kept',
  broken: 'Named day, passed',
  open: 'Named day',
  reminder: 'Your reminder',
} as const satisfies Record<Flag['is'], string>;

function rowOfFlag({ id, day, is, says, messageId }: Flag): Row {
  const by = is === 'reminder' ? 'you' : partyWords.authority;
  return { key: id, day, what: flagNames[is], by, did: says, messageId };
}

const dueNames = { response: 'Reply due', review: 'Review due' } as const;
const windowNames = {
  'ask-review': 'A review can be asked for',
  complain: 'The regulator can be complained to',
} as const;

function rowsOfBar({ id, what, from, to, due, says, isEndless }: Bar, law: string): readonly Row[] {
  const row = (day: IsoDay, name: string) => ({
    key: `${id} ${name}`,
    day,
    what: name,
    by: law,
    did: says,
    messageId: null,
  });
  if (what === 'response' || what === 'review')
    return due === null ? [row(from, `${dueNames[what]}: no day`)] : [row(due, dueNames[what])];

  return [
    row(from, `${windowNames[what]}: first day`),
    ...(isEndless ? [] : [row(to, `${windowNames[what]}: last day`)]),
  ];
}

function todayRow({ today }: Story): Row {
  return { key: 'today', day: today, what: 'Today', by: '', did: '', messageId: null };
}
