import { describe, expect, test } from 'vitest';
import { find } from './invented';
import { sceneOf } from './scene';
import { tables } from './tables';

describe.each(tables)('$name', ({ rows }) => {
  test.each(rows)('$ground, $fires: $why', (row) => {
    const { thread, grounds } = sceneOf(row);
    const found = grounds.find(({ id }) => id === row.ground);
    expect(found?.strength ?? null, grounds.map(({ id }) => id).join(', ')).toBe(row.fires);
    for (const { messageId, quote } of found?.evidence ?? []) expect(find(thread, messageId, quote).quote).toBe(quote);
    if (row.evidence !== undefined)
      expect(found?.evidence.map(({ quote }) => quote).join(' | ')).toContain(row.evidence);
  });

  test.each(rows)('every quotation is exact and no sentence is left open: $ground, $why', (row) => {
    const { thread, grounds } = sceneOf(row);
    const said = thread.messages.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n');
    for (const { text, section } of grounds) {
      expect(section).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|\s$| {2}|\(\)|\{/);
      for (const [, words = ''] of text.matchAll(/\u201c([^\u201d]*?)\u2026?\u201d/g)) expect(said).toContain(words);
    }
  });
});

test('every table has for each ground a thread in which it fires and a near miss', () => {
  const all = tables.flatMap(({ rows }) => rows);
  for (const ground of new Set(all.map((row) => row.ground))) {
    const own = all.filter((row) => row.ground === ground);
    expect(
      own.some(({ fires }) => fires !== null),
      `${ground} never fires`,
    ).toBe(true);
    expect(
      own.some(({ fires }) => fires === null),
      `${ground} has no near miss`,
    ).toBe(true);
  }
});
