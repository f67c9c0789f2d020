import type { Party } from '../../../lib/thread/thread';
import type { Layout } from './layout';
import { FlagMarker, Marker } from './Marker';

const shapes = [
  ['requester', 'requester'],
  ['authority', 'authority'],
  ['overseer', 'regulator'],
  ['other', 'somebody else'],
] as const satisfies readonly (readonly [Party, string])[];

const pieces = {
  time: 'time that ran',
  more: 'after more time was claimed',
  ahead: 'time still to go',
  late: 'late',
  held: 'stopped or paused',
  doubt: 'cannot be told',
  window: 'can be asked for',
  shut: 'could be asked for',
} as const;

const flags = {
  kept: 'named day, kept',
  broken: 'named day, passed',
  open: 'named day',
  reminder: 'your reminder',
} as const;

/** What the shapes and stretches of a picture mean; those that there are. */
export function Legend({ layout }: { readonly layout: Layout }) {
  const parties = new Set(layout.marks.flatMap(({ marks }) => marks.map(({ party }) => party)));
  const stretches = new Set(layout.bars.flatMap((bar) => bar.pieces.map(({ is }) => is)));
  const set = new Set(layout.flags.flatMap((one) => one.flags.map(({ is }) => is)));
  return (
    <ul class="timeline-legend muted" aria-hidden="true">
      {shapes
        .filter(([party]) => parties.has(party))
        .map(([party, words]) => (
          <Entry key={party} words={words}>
            <Marker mark={{ party, tone: 'neutral', day: '' }} />
          </Entry>
        ))}
      {(Object.keys(flags) as (keyof typeof flags)[])
        .filter((is) => set.has(is))
        .map((is) => (
          <Entry key={is} words={flags[is]}>
            <FlagMarker is={is} />
          </Entry>
        ))}
      {(Object.keys(pieces) as (keyof typeof pieces)[])
        .filter((is) => stretches.has(is))
        .map((is) => (
          <Entry key={is} words={pieces[is]}>
            <Swatch is={is} bars={layout.bars} />
          </Entry>
        ))}
    </ul>
  );
}

/** A stretch takes the colour of its bar: of each that there is, one part of the swatch. */
function Swatch({ is, bars }: { readonly is: keyof typeof pieces; readonly bars: Layout['bars'] }) {
  const tones = [...new Set(bars.filter((bar) => bar.pieces.some((one) => one.is === is)).map(({ bar }) => bar.tone))];
  const width = 20 / tones.length;
  return (
    <>
      {tones.map((tone, at) => (
        <g key={tone} class={`bar ${tone}`}>
          <rect class={`piece ${is}`} x={at * width - 10} y="-5" width={width} height="10" />
        </g>
      ))}
    </>
  );
}

function Entry({ words, children }: { readonly words: string; readonly children: preact.ComponentChildren }) {
  return (
    <li>
      <svg class="timeline" width="24" height="22" viewBox="-12 -11 24 22" aria-hidden="true">
        {children}
      </svg>{' '}
      {words}
    </li>
  );
}
