import type { CDPSession, Protocol } from 'puppeteer-core';

type Profile = Protocol.Profiler.Profile;

/** Ids of the profile's nodes that lie in, or were called from, scripts whose address begins so. */
function nodesFrom({ nodes }: Profile, address: string): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const inside = new Set<number>();
  const take = (id: number): void => {
    inside.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(address)) take(id);
  return inside;
}

/** Milliseconds that a profile spent in, or on behalf of, scripts whose address begins so. */
function timeIn(profile: Profile, address: string): number {
  const inside = nodesFrom(profile, address);
  const deltas = profile.timeDeltas ?? [];
  const micros = (profile.samples ?? []).reduce((sum, id, i) => sum + (inside.has(id) ? (deltas[i + 1] ?? 0) : 0), 0);
  return micros / 1000;
}

/** Samples a page while something happens in it: milliseconds of script whose address begins so, what the browser does on its behalf included. */
export async function scriptTime(
  devtools: CDPSession,
  address: string,
  happen: () => Promise<unknown>,
): Promise<number> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 50 });
  await devtools.send('Profiler.start');
  await happen();
  const { profile } = await devtools.send('Profiler.stop');
  await devtools.send('Profiler.disable');
  return timeIn(profile, address);
}
