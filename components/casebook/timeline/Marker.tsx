import type { Party } from '../../../lib/thread/thread';
import { toneSigns } from '../../tone';
import type { Flag, Mark } from './story';

/** Who wrote is told by the shape. */
function Shape({ party }: { readonly party: Party }) {
  switch (party) {
    case 'requester':
      return <circle class="shape" r="8" />;
    case 'authority':
      return <rect class="shape" x="-8" y="-8" width="16" height="16" rx="2" />;
    case 'overseer':
      return <path class="shape" d="M0 -10L10 0L0 10L-10 0Z" />;
    case 'other':
      return <path class="shape" d="M0 -9L9 8L-9 8Z" />;
    default:
      return party satisfies never;
  }
}

/** A message: its shape says who wrote it, its colour and sign what it did. A broken line: no day is shown. */
export function Marker({ mark: { party, tone, day } }: { readonly mark: Pick<Mark, 'party' | 'tone' | 'day'> }) {
  return (
    <g class={`marker ${tone}${day === null ? ' dayless' : ''}`}>
      <Shape party={party} />
      <text class="sign-of" y="4" text-anchor="middle">
        {toneSigns[tone]}
      </text>
    </g>
  );
}

/** Several that stand together. */
export function Crowd({ count }: { readonly count: number }) {
  return (
    <g class="marker neutral">
      <rect class="shape crowd" x="-9.5" y="-8" width="19" height="16" rx="8" />
      <text class="crowded" y="4" text-anchor="middle">
        {count > 99 ? '99+' : `+${count}`}
      </text>
    </g>
  );
}

const flagTones = { kept: 'good', broken: 'bad', open: 'neutral', reminder: 'unclear' } as const satisfies Record<
  Flag['is'],
  string
>;

const flagSigns = { kept: '\u2713', broken: '\u2715', open: '\u2026', reminder: '!' } as const satisfies Record<
  Flag['is'],
  string
>;

/** A day that was promised, or that the user set: a flag, with a sign of what became of it. */
export function FlagMarker({ is }: Pick<Flag, 'is'>) {
  return (
    <g class={`marker ${flagTones[is]}`}>
      <path class="pole" d="M-6 -9V10" />
      <path class="shape" d="M-6 -9H9L5 -3L9 3H-6Z" />
      <text class="sign-of" x="0" y="1" text-anchor="middle">
        {flagSigns[is]}
      </text>
    </g>
  );
}
