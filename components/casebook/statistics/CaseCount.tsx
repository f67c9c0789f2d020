import type { Cases } from '../../../lib/cases/statistics/statistics';
import { Disclosure } from '../../Disclosure';
import { shorten } from '../../Quote';
import { hashOf } from '../place';
import type { Figures } from './desk';

interface CaseCountProps {
  readonly cases: Cases;
  /** The figure, where it is not their number. */
  readonly figure?: string;
  /** What is counted, for those who hear the figure only. */
  readonly of: string;
  readonly names: Figures['names'];
}

/** Cases that are listed at once. */
const MOST = 100;

/** How many cases, or what they come to; opens to the cases themselves. */
export function CaseCount({ cases, figure, of, names }: CaseCountProps) {
  if (cases.length === 0) return <>0</>;
  const each = [...new Set(cases)];
  return (
    <Disclosure label={figure ?? cases.length.toString()} name={`${figure ?? cases.length} ${of}`}>
      {() => (
        <>
          <ul class="behind">
            {each.slice(0, MOST).map((url) => (
              <li key={url}>
                <a href={`#${url}`}>{shorten(names.get(url)?.title || url, 80)}</a>{' '}
                <bdi class="muted">{names.get(url)?.authority}</bdi>
              </li>
            ))}
          </ul>
          {each.length > MOST && <p class="muted">and {each.length - MOST} more</p>}
          <p>
            <a
              href={hashOf({
                part: 'cases',
                url: null,
                query: new URLSearchParams(each.map((url) => ['case', url])).toString(),
              })}
            >
              Show them in the list
            </a>
          </p>
        </>
      )}
    </Disclosure>
  );
}
