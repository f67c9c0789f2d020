import type { Evidence } from '../lib/thread/thread';
import { Attempt } from './Attempt';
import type { PageActions } from './actions';

interface QuoteProps {
  readonly evidence: Evidence;
  readonly show: PageActions['show'];
}

/** Letters of a quotation that are shown; the rest is in the page. */
const MOST = 600;

/** The words of a letter, with a way to see them where they stand. */
export function Quote({ evidence, show }: QuoteProps) {
  const quote = evidence.quote.trim();
  return (
    <div class="quote">
      <q dir="auto">{quote.length > MOST ? shorten(quote, MOST) : quote}</q>{' '}
      <Attempt
        label="Show"
        name={`Show in the page: ${shorten(evidence.quote, 60)}`}
        done="Shown in the page."
        run={() => show(evidence)}
      />
    </div>
  );
}

/** The beginning of a text, cut between words, with three dots when something was left out. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/\s+\S*$/, '')}\u2026`;
}
