import type { Assessment } from '../lib/assess/assessment';
import type { Correction } from '../lib/assess/correction';
import type { Clock, Window } from '../lib/law/clock';
import type { Term } from '../lib/law/regime';
import type { PageActions } from './actions';
import { CountedDays } from './CountedDays';
import { clockNames, sayClock, sayWindow, windowNames } from './clock-line';
import { Disclosure } from './Disclosure';
import { showCount } from './day';
import { LawLink } from './LawLink';
import { TermDates } from './TermDates';

const units = {
  'working-days': 'working day',
  'calendar-days': 'calendar day',
  weeks: 'week',
  months: 'month',
} as const satisfies Record<Term['unit'], string>;

interface ClocksProps {
  readonly assessment: Pick<Assessment, 'clocks' | 'windows' | 'school' | 'today'>;
  readonly corrections: readonly Correction[];
  /** Absent: it is only to be read. */
  readonly actions?: Pick<PageActions, 'correct' | 'undo'>;
}

/** Every clock and window of a thread, each opening to its count and its law; where a school's days count, its term dates. */
export function Clocks({ assessment, corrections, actions }: ClocksProps) {
  return (
    <>
      <ul class="clocks">
        {assessment.clocks.map((clock) => (
          <li key={`${clock.clock} ${clock.fromMessage}`}>
            <ClockLine clock={clock} school={assessment.school} />
          </li>
        ))}
        {assessment.windows.map((window) => (
          <li key={`${window.what} ${window.opensOn}`}>
            <WindowLine window={window} />
          </li>
        ))}
      </ul>
      {actions && <TermDates assessment={assessment} corrections={corrections} actions={actions} />}
    </>
  );
}

function ClockLine({ clock, school }: { readonly clock: Clock; readonly school: Assessment['school'] }) {
  const name = clockNames[clock.clock];
  return (
    <>
      <b>{name}</b>: {sayClock(clock, school)}{' '}
      <Disclosure label="How counted?" name={`How counted? ${name}`}>
        {() => (
          <>
            {clock.why.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {clock.count && <CountedDays count={clock.count} />}
            <Limit term={clock.term} isSchool={clock.count?.sessions ?? false} />
          </>
        )}
      </Disclosure>
    </>
  );
}

function WindowLine({ window }: { readonly window: Window }) {
  const name = windowNames[window.what];
  return (
    <>
      <b>{name}</b>: {sayWindow(window)}{' '}
      <Disclosure label="How counted?" name={`How counted? ${name}`}>
        {() => (
          <>
            <p>{window.why}</p>
            <Limit term={window.term} />
          </>
        )}
      </Disclosure>
    </>
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
