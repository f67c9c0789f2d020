import type { Cite } from '../lib/law/regime';
import { showDay } from './day';

const checked = {
  verified: 'checked',
  partly: 'checked in part',
  memory: 'not checked against the text',
} as const satisfies Record<Cite['confidence'], string>;

/** The provision that a statement rests on, with a link where its source is an address. */
export function LawLink({ cite }: { readonly cite: Cite }) {
  return (
    <span class="law">
      {/^https?:/.test(cite.source) ? (
        <a href={cite.source} target="_blank" rel="noopener noreferrer">
          {cite.section}
        </a>
      ) : (
        `${cite.section} (${cite.source})`
      )}{' '}
      <small>
        {checked[cite.confidence]} on {showDay(cite.checkedOn)}
      </small>
    </span>
  );
}
