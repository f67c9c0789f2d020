import { type ComponentType, render } from 'preact';
import '../../components/theme.css';
import '../../components/surface.css';
import '../../components/casebook/shell.css';
import { comeTo, hashOf, type Part, type Place, placeOf } from '../../components/casebook/place';
import { Shell } from '../../components/casebook/Shell';
import type { IsoDay } from '../../lib/thread/thread';
import { dismissLoss, readLoss } from '../background/loss';
import { View as Cases } from './cases';
import type { PartProps } from './part';

/** Each part but the list, which is what is seen first, is a script of its own. */
const loaders: Readonly<Record<Exclude<Part, 'cases'>, () => Promise<{ readonly View: ComponentType<PartProps> }>>> = {
  today: () => import('./today'),
  compare: () => import('./compare'),
  statistics: () => import('./statistics'),
  sites: () => import('./sites'),
  transfer: () => import('./transfer'),
};

/** The day on which the database was found to be gone. */
let lostOn: IsoDay | null = null;

function dismiss(): void {
  lostOn = null;
  void draw();
  void dismissLoss().catch(() => undefined);
}

/** The first part opens the database, and a little later it is known whether it was there. */
async function tellLoss(): Promise<void> {
  lostOn = await readLoss();
  if (lostOn !== null) await draw();
}

let shown: Place | null = null;
let list: Place = { part: 'cases', url: null, query: '' };

function goTo(place: Place, replace = false): void {
  if (replace) location.replace(hashOf(place));
  else location.hash = hashOf(place);
}

async function draw(): Promise<void> {
  const wanted = placeOf(location.hash);
  const { part } = wanted;
  const View = part === 'cases' ? Cases : (await loaders[part]()).View;
  const place = placeOf(location.hash);
  if (place.part !== part) return;
  const come = comeTo(place, shown, list);
  shown = come;
  if (hashOf(come) !== hashOf(place)) return goTo(come, true);
  if (place.part === 'cases' && place.url === null) list = place;
  render(
    <Shell part={part} lostOn={lostOn} dismissLoss={dismiss}>
      <View place={place} goTo={goTo} />
    </Shell>,
    document.body,
  );
}

addEventListener('hashchange', () => void draw());
void draw();

setTimeout(() => void tellLoss(), 1500);

// What is shown comes first. The browser may otherwise drop what is stored when the disk is full: it decides by itself, or asks once.
setTimeout(() => void navigator.storage.persist?.().catch(() => false), 1000);
setTimeout(() => void import('./backup-by-itself').then(({ saveIfDue }) => saveIfDue()), 3000);
