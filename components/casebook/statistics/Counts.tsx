import { showCount } from '../../day';
import { outcomeNames } from '../outcome-names';
import type { Counted, DrawBars, Figures } from './desk';
import { nameSpan, promiseNames, reviewNames, sayTimes, timingNames } from './statistics-words';
import { Tally } from './Tally';

interface CountsProps {
  readonly counted: Counted;
  readonly names: Figures['names'];
  readonly drawBars: DrawBars;
}

/** The figures of some cases, by what they are about. */
export function Counts({ counted, names, drawBars }: CountsProps) {
  const { times, outcomes, grounds, reviews, promises, spread } = counted;
  const drawn = { names, drawBars };
  const spans = spread.map((span) => ({ name: nameSpan(span), cases: span.cases }));
  const cited = grounds.map(({ cite, cases }) => ({ name: cite, cases }));
  const reviewed = Object.values(reviews.results).flat().length;
  const promised = Object.values(promises).flat().length;
  return (
    <>
      <section aria-labelledby="times">
        <h3 id="times">How long answers took</h3>
        <p>{sayTimes(times).join(' ')}</p>
        <Tally title="Kept to the time" what="Answer" of="cases" lines={linesOf(timingNames, times)} lying {...drawn} />
        {spans.length > 0 && (
          <Tally title="How long" what="Working days" of="answers" lines={spans} lying={false} {...drawn} />
        )}
      </section>
      <section aria-labelledby="outcomes">
        <h3 id="outcomes">What came of them</h3>
        <Tally title="Outcomes" what="Outcome" of="cases" lines={linesOf(outcomeNames, outcomes)} lying {...drawn} />
      </section>
      <section aria-labelledby="grounds">
        <h3 id="grounds">Grounds relied on</h3>
        {cited.length === 0 ? (
          <p>None was relied on.</p>
        ) : (
          <Tally title="Grounds" what="Ground" of="cases" lines={cited} lying {...drawn} />
        )}
      </section>
      <section aria-labelledby="reviews">
        <h3 id="reviews">Reviews</h3>
        {reviewed === 0 ? (
          <p>No review was asked for.</p>
        ) : (
          <>
            <p>{sayTimes(reviews.times).join(' ')}</p>
            <Tally
              title="Results"
              what="Result"
              of="cases"
              lines={linesOf(reviewNames, reviews.results)}
              lying
              {...drawn}
            />
          </>
        )}
      </section>
      <section aria-labelledby="named-days">
        <h3 id="named-days">Days that authorities named</h3>
        {promised === 0 ? (
          <p>No day was named.</p>
        ) : (
          <>
            <p>Authorities named {showCount(promised, 'day')} by which they would answer.</p>
            <Tally
              title="Named days"
              what="Named day"
              of="days"
              lines={linesOf(promiseNames, promises)}
              lying
              {...drawn}
            />
          </>
        )}
      </section>
    </>
  );
}

function linesOf<Name extends string>(
  names: Readonly<Record<Name, string>>,
  counts: Readonly<Record<NoInfer<Name>, readonly string[]>>,
) {
  return (Object.keys(names) as Name[]).map((name) => ({ name: names[name], cases: counts[name] }));
}
