import type { Assessment } from '../lib/assess/assessment';
import type { Correction } from '../lib/assess/correction';
import { clockWords } from '../lib/assess/words';
import type { Clock, Window } from '../lib/law/clock';
import type { Term } from '../lib/law/regime';
import type { PageActions } from './actions';
import { CountedDays } from './CountedDays';
import { Disclosure } from './Disclosure';
import { showCount, showDay } from './day';
import { LawLink } from './LawLink';
import { TermDates } from './TermDates';

const clockNames = { response: 'Reply', review: 'Internal review' } as const satisfies Record<Clock['clock'], string>;

const windowNames = {
  'ask-review': 'Asking for an internal review',
  complain: 'Complaining to the regulator',
} as const satisfies Record<Window['what'], string>;

const windowStates = {
  'not-yet': 'not open yet',
  open: 'open',
  closing: 'closing soon',
  closed: 'closed',
} as const satisfies Record<Window['state'], string>;

const units = {
  'working-days': 'working day',
  'calendar-days': 'calendar day',
  weeks: 'week',
  months: 'month',
} as const satisfies Record<Term['unit'], string>;

/** States in which a school's clock shows the last day that can hold, while its term dates are not known. */
const open: ReadonlySet<Clock['state']> = new Set(['running', 'overdue', 'extension-unlawful']);

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
            <ClockLine clock={clock} isBound={assessment.school === 'bounds' && open.has(clock.state)} />
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

function ClockLine({ clock, isBound }: { readonly clock: Clock; readonly isBound: boolean }) {
  const late = clock.workingDaysLate;
  const name = clockNames[clock.clock];
  return (
    <>
      <b>{name}</b>: {clockWords[clock.state].toLowerCase()}
      {clock.due && `, due by ${showDay(clock.due)}`}
      {isBound && clock.clock === 'response' && ' at the latest'}
      {late !== null && late > 0 && `, ${showCount(late, 'working day')} late`}{' '}
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
      <b>{name}</b>: {windowStates[window.state]}, from {showDay(window.opensOn)}
      {window.closesOn && ` until ${showDay(window.closesOn)}`}{' '}
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
