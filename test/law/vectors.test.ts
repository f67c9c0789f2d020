import { describe, expect, test } from 'vitest';
import { isDoubt } from '../../lib/law/doubt';
import { dueOfEvent, type LegalEvent } from '../../lib/law/events';
import type { Closures } from '../../lib/law/school';
import { readShared, sharedFile } from './shared';

const list = 'law/vectors.jsonl';
const rows: readonly (LegalEvent & { due: string })[] = readShared(list)
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

function readSchools(): ReadonlyMap<string, Closures> {
  const text = readShared('law/calendars.json');
  const schools: { id: string; closed: Closures }[] = text ? JSON.parse(text).schools : [];
  return new Map(schools.map(({ id, closed }) => [id, closed]));
}

describe.skipIf(!sharedFile(list))('worked deadlines', () => {
  const schools = readSchools();
  const laws = [...new Set(rows.map((row) => row.regime))];
  test.each(laws)('%s: all agree', (id) => {
    const own = rows.filter((row) => row.regime === id);
    const wrong = own.filter((row) => dueOfEvent(row, schools) !== row.due);
    expect(wrong.map((row) => ({ ...row, got: dueOfEvent(row, schools) }))).toEqual([]);
  });

  test('there are more than a thousand of them, of twelve laws', () => {
    expect(rows.length).toBeGreaterThan(1300);
    expect(laws).toHaveLength(12);
  });
});

describe('an event that cannot be counted', () => {
  const request = { regime: 'uk-foia', event: 'request', date_received: '2024-01-15' };
  test.each<[Partial<LegalEvent>, string]>([
    [{ regime: 'xx-law' }, 'does not know the law'],
    [{ event: 'coffee' }, 'knows no period'],
    [{ event: 'toString' }, 'knows no period'],
    [{ date_received: '1999-06-01' }, 'came into force on'],
    [{ date_received: '2023-02-29' }, 'no day of the calendar'],
    [{ date_received: '2028-12-15' }, 'are not known'],
    [{ date_received: '2031-01-01' }, 'are not known'],
    [{ date_received: 'yesterday' }, 'no day of the calendar'],
    [{ event: 'school_request', school: 'nowhere' }, 'were not given'],
    [{ regime: 'de-ifg', state: 'XX' }, 'holidays of "XX" are not known'],
    [{ regime: 'nz-lgoima', region: 'toString' }, 'are not known'],
    [{ regime: 'eu-1049', event: 'application', date_received: '2027-12-20' }, 'about a year ahead'],
  ])('%j says why', (change, words) => {
    const due = dueOfEvent({ ...request, ...change }, new Map());
    expect(isDoubt(due) && due.doubt).toContain(words);
  });
});
