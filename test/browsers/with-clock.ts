import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Family } from './find.ts';
import { BUILT } from './launch.ts';

/** Runs in the background before all else: what it believes the time to be can be put ahead, in milliseconds. */
const CLOCK = `
const Real = Date;
let ahead = 0;
new BroadcastChannel('clock').onmessage = ({ data }) => { ahead = data; };
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [Real.now() + ahead] : given)); }
  static now() { return Real.now() + ahead; }
};
const { Now } = Temporal;
const { zonedDateTimeISO, instant } = Now;
Now.instant = () => instant.call(Now).add({ milliseconds: ahead });
Now.zonedDateTimeISO = (...zone) => zonedDateTimeISO.apply(Now, zone).add({ milliseconds: ahead });
`;

/**
 * A copy of the built extension, in a folder of its own, that may notify without having asked (no program can press the
 * browser's own question), and whose background takes its time from the channel `clock`.
 */
export function buildWithClock(family: Family): string {
  const folder = mkdtempSync(join(tmpdir(), 'replydue-clock-'));
  cpSync(BUILT[family], folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { optional_permissions: _, permissions, ...rest } = manifest;
  const allowed = { ...rest, permissions: [...permissions, 'notifications'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(allowed));
  renameSync(join(folder, 'background.js'), join(folder, 'background-itself.js'));
  writeFileSync(join(folder, 'clock.js'), CLOCK);
  writeFileSync(join(folder, 'background.js'), `import './clock.js';\nimport './background-itself.js';\n`);
  return folder;
}
