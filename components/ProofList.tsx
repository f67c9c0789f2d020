import type { Proof } from '../lib/assess/assessment';
import type { PageActions } from './actions';
import { CountedDays } from './CountedDays';
import { LawLink } from './LawLink';
import { Quote } from './Quote';

interface ProofListProps {
  readonly proof: readonly Proof[];
  readonly show: PageActions['show'];
}

/** Everything that a verdict rests on: counted days, the words of the letter, the law. */
export function ProofList({ proof, show }: ProofListProps) {
  return (
    <ul class="proof">
      {proof.map((piece, place) => (
        <li key={`${piece.kind}-${place}`}>
          {piece.text}
          <Piece piece={piece} show={show} />
        </li>
      ))}
    </ul>
  );
}

function Piece({ piece, show }: { readonly piece: Proof; readonly show: PageActions['show'] }) {
  switch (piece.kind) {
    case 'text':
      return null;
    case 'words':
      return <Quote evidence={piece.evidence} show={show} />;
    case 'count':
      return <CountedDays count={piece.count} />;
    case 'law':
      return (
        <div>
          <LawLink cite={piece.cite} />
        </div>
      );
    default:
      return piece satisfies never;
  }
}
