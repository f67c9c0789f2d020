import { type ComponentType, render } from 'preact';
import '../../components/theme.css';
import '../../components/surface.css';
import '../../components/casebook/shell.css';
import { hashOf, type Part, type Place, placeOf } from '../../components/casebook/place';
import { Shell } from '../../components/casebook/Shell';

/** What each part draws itself with. */
export interface PartProps {
  readonly place: Place;
  /** Goes to another place; with `replace` the step back passes over the present one. */
  readonly goTo: (place: Place, replace?: boolean) => void;
}

/** Each part is a script of its own, so that the first view waits for none but its own. */
const loaders: Readonly<Record<Part, () => Promise<{ readonly View: ComponentType<PartProps> }>>> = {
  today: () => import('./today'),
  cases: () => import('./cases'),
  compare: () => import('./compare'),
  statistics: () => import('./statistics'),
  sites: () => import('./sites'),
  transfer: () => import('./transfer'),
};

function goTo(place: Place, replace = false): void {
  if (replace) location.replace(hashOf(place));
  else location.hash = hashOf(place);
}

async function draw(): Promise<void> {
  const { part } = placeOf(location.hash);
  const { View } = await loaders[part]();
  const place = placeOf(location.hash);
  if (place.part !== part) return;
  render(
    <Shell part={part}>
      <View place={place} goTo={goTo} />
    </Shell>,
    document.body,
  );
}

addEventListener('hashchange', () => void draw());
void draw();

// The browser may otherwise drop what is stored when the disk is full. It decides by itself, or asks the user once.
void navigator.storage.persist?.().catch(() => false);
// What is shown comes first.
setTimeout(() => void import('./backup-by-itself').then(({ saveIfDue }) => saveIfDue()), 3000);
