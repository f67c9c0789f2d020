import type { Assessment, JudgedPromise } from '../../lib/assess/assessment';
import { clockWords } from '../../lib/assess/words';
import type { Clock, Window } from '../../lib/law/clock';
import type { Term } from '../../lib/law/regime';
import type { Thread } from '../../lib/thread/thread';
import { CountedDays } from '../CountedDays';
import { showCount, showDay } from '../day';
import { LawLink } from '../LawLink';
import { nameLetter } from './letters';

const clockNames = { response: 'Reply', review: 'Internal review' } as const satisfies Record<Clock['clock'], string>;

const windowNames = {
  'ask-review': 'Time to ask for an internal review',
  complain: 'Time to complain to the regulator',
} as const satisfies Record<Window['what'], string>;

const units = {
  'working-days': 'working day',
  'calendar-days': 'calendar day',
  weeks: 'week',
  months: 'month',
} as const satisfies Record<Term['unit'], string>;

const promiseWords = {
  kept: 'an answer came by then',
  broken: 'none came by then',
  open: 'not past, or whether an answer came cannot be told',
} as const satisfies Record<JudgedPromise['kept'], string>;

interface CalculationsProps {
  readonly thread: Thread;
  readonly assessment: Pick<Assessment, 'clocks' | 'windows' | 'promises' | 'regime'>;
}

/** Every day that was counted, how, and by which law. */
export function Calculations({ thread, assessment }: CalculationsProps) {
  const { clocks, windows, promises, regime } = assessment;
  return (
    <section aria-labelledby="calculations">
      <h2 id="calculations">Days and how they were counted</h2>
      <p>
        Law: {regime.name}. {regime.why}
      </p>
      {clocks.length + windows.length === 0 && <p>No day is counted.</p>}
      {clocks.map((clock) => (
        <ClockPart key={`${clock.clock} ${clock.fromMessage}`} clock={clock} thread={thread} />
      ))}
      {windows.map((window) => (
        <WindowPart key={`${window.what} ${window.opensOn}`} window={window} />
      ))}
      {promises.length > 0 && (
        <>
          <h3>Days that the authority named</h3>
          <ul>
            {promises.map((promise) => (
              <li key={`${promise.messageId} ${promise.date}`}>
                {showDay(promise.date)}, in {nameLetter(thread, promise.messageId)}: {promiseWords[promise.kept]}.
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ClockPart({ clock, thread }: { readonly clock: Clock; readonly thread: Thread }) {
  const { due, endedOn, endedBy, workingDaysLate: late, count, why, term } = clock;
  return (
    <div class="part">
      <h3>
        {clockNames[clock.clock]} to {nameLetter(thread, clock.fromMessage)}: {clockWords[clock.state].toLowerCase()}
      </h3>
      <p>
        {due === null ? 'The last day cannot be counted.' : `Last day: ${showDay(due)}.`}
        {endedOn !== null && ` Ended on ${showDay(endedOn)} by ${nameLetter(thread, endedBy) ?? 'a letter'}.`}
        {late !== null && late > 0 && ` ${showCount(late, 'working day')} late.`}
      </p>
      {why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {count && <CountedDays count={count} />}
      <Limit term={term} isSchool={count?.sessions ?? false} />
    </div>
  );
}

function WindowPart({ window }: { readonly window: Window }) {
  return (
    <div class="part">
      <h3>{windowNames[window.what]}</h3>
      <p>
        From {showDay(window.opensOn)}
        {window.closesOn !== null && ` until ${showDay(window.closesOn)}`}. {window.why}
      </p>
      {window.count && <CountedDays count={window.count} />}
      <Limit term={window.term} />
    </div>
  );
}

function Limit({ term, isSchool = false }: { readonly term: Term; readonly isSchool?: boolean }) {
  return (
    <p>
      {showCount(term.count, isSchool ? 'school day' : units[term.unit])}, by{' '}
      {term.force === 'statute' ? 'law' : 'guidance that does not bind'}: <LawLink cite={term.cite} />
    </p>
  );
}
