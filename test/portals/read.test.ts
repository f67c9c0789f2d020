// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { portalFor, portals } from '../../lib/portals';
import { listCases, listStrangers, openCase, parsePage, readChecked } from './stored';

describe('reading a stored page', () => {
  it.each(listCases())('%s gives what was found in it by hand', (name) => {
    const page = openCase(name);
    const reading = portalFor(page)?.read(page);
    const { thread, gaps, viewer, wants } = readChecked(name);
    expect(reading?.thread).toEqual(thread);
    expect(reading?.gaps).toEqual(gaps);
    expect({ viewer: reading?.viewer, wants: reading?.wants }).toEqual({ viewer, wants });
  });

  it.each(listCases())('%s is recognised by the one portal that it belongs to', (name) => {
    const page = openCase(name);
    expect(portals.filter((portal) => portal.recognises(page)).map(({ id }) => id)).toEqual([name.split('/')[0]]);
  });

  it.each(listCases())('%s has a live element for every message, and reads the same again', (name) => {
    const page = openCase(name);
    const [first, second] = [0, 1].map(() => portalFor(page)?.read(page));
    expect([...(first?.anchors.keys() ?? [])].sort()).toEqual(first?.thread.messages.map(({ id }) => id).sort());
    for (const [id, element] of first?.anchors ?? []) {
      expect(element.id).toBe(id);
      expect(element.isConnected).toBe(true);
    }
    expect(second?.thread).toEqual(first?.thread);
  });

  it.each(listCases())('%s crosses a border as plain JSON', (name) => {
    const page = openCase(name);
    const thread = portalFor(page)?.read(page).thread;
    expect(JSON.parse(JSON.stringify(thread))).toEqual(thread);
  });

  it.each(listStrangers())('%s is recognised by nobody', (file) => {
    expect(portalFor({ url: 'https://www.whatdotheyknow.com/request/x', document: parsePage(file) })).toBeNull();
  });
});
