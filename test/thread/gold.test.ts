import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { readCitations } from '../../lib/law/citations';
import { readPromises } from '../../lib/law/promises';
import { regimeOf } from '../../lib/law/regimes';
import { readActs } from '../../lib/thread/acts';
import type { Message, Party } from '../../lib/thread/thread';
import { message, thread } from './past';

interface Event {
  type: 'sent' | 'followup_sent' | 'response' | 'comment';
  id: number;
  at: string;
  what_doing?: string;
  author?: string;
  body?: string;
  folded_body?: string;
  attachments?: { name: string }[];
}
interface Labels {
  id: string;
  act: string;
  promises: { date: string }[];
  citations: string[];
}
interface Gold {
  name: string;
  title: string;
  events: Event[];
  gold: { regime: string; messages: Labels[] };
}

const FOLDER = new URL('../../../shared/gold/', import.meta.url).pathname;
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
const PARTY: Record<Event['type'], Party> = {
  sent: 'requester',
  followup_sent: 'requester',
  response: 'authority',
  comment: 'other',
};
const PREFIX: Record<Event['type'], string> = {
  sent: 'outgoing',
  followup_sent: 'outgoing',
  response: 'incoming',
  comment: 'comment',
};

function readMessage(event: Event): Message {
  const text = (event.body ?? '').replace('[show quoted sections]', event.folded_body ?? '[show quoted sections]');
  return message(PARTY[event.type], text, new Date(event.at), {
    id: `${PREFIX[event.type]}-${event.id}`,
    author: event.author ?? '',
    attachments: (event.attachments ?? []).map(({ name }) => ({ name, url: null, size: null })),
    declared:
      event.type === 'comment' ? 'annotation' : event.what_doing === 'internal_review' ? 'review-request' : null,
  });
}

/** Counts as `score.py` does: acts over all messages, the rest over the messages where either side has any; sections without their paragraphs. */
class Share {
  right = 0;
  all = 0;
  readonly misses: string[] = [];
  add(ok: boolean, miss: string): void {
    this.all++;
    if (ok) this.right++;
    else this.misses.push(miss);
  }
}

const section = (cite: string) => cite.replace(/\(.*/, '');
const same = (a: Iterable<string>, b: Iterable<string>) =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

function score() {
  const shares = { acts: new Share(), citations: new Share(), promises: new Share() };
  for (const file of FILES) {
    const { name, title, events, gold } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Gold;
    const messages = events.map(readMessage);
    const acts = readActs({ ...thread(messages), title });
    const { short, calendar } = regimeOf(gold.regime) ?? { short: null, calendar: 'uk' };
    for (const labels of gold.messages) {
      const at = messages.findIndex((one) => one.id === labels.id);
      const [act, one] = [acts[at], messages[at]];
      if (!act || !one) throw new Error(`${name}: no message ${labels.id}`);
      const mine = one.party === 'authority';
      const cites = mine ? readCitations(one, short) : [];
      const days = mine ? readPromises(one, act, calendarOf(calendar).addWorkingDays) : [];
      const where = `${name} ${labels.id}:`;
      shares.acts.add(act.kind === labels.act, `${where} ${act.kind} for ${labels.act}`);
      const [have, want] = [cites.map((one) => section(one.cite)), labels.citations.map(section)];
      if (have.length + want.length > 0) shares.citations.add(same(have, want), `${where} ${have} for ${want}`);
      const [said, due] = [days.map((one) => one.date), labels.promises.map((one) => one.date)];
      if (said.length + due.length > 0) shares.promises.add(same(said, due), `${where} ${said} for ${due}`);
    }
  }
  return shares;
}

/** What was reached, so that none of it is lost again. */
const FLOORS = { acts: 0.98, citations: 1, promises: 1 } as const;

describe.skipIf(FILES.length === 0)('the labelled threads', () => {
  const shares = score();
  it.each(Object.entries(FLOORS))('%s: at least %d', (name, floor) => {
    const share = shares[name as keyof typeof FLOORS];
    expect(share.right / share.all, share.misses.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
