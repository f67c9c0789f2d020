import { calendarOf } from '../law/calendar';
import { chooseRegime } from '../law/choose';
import { readCitations } from '../law/citations';
import type { Clock } from '../law/clock';
import { readClocks, readClocksThen, readWindows } from '../law/clocks';
import { longerFor } from '../law/longest';
import { readPromises } from '../law/promises';
import type { Regime } from '../law/regime';
import { regimeOf } from '../law/regimes';
import { readLedger } from '../questions/ledger';
import type { Act } from '../thread/act';
import { type BareAct, readActs } from '../thread/acts';
import type { IsoDay, Message, Thread } from '../thread/thread';
import type { Assessment } from './assessment';
import { correctAct, correctAnswer, correctedClosures, correctedRegime, latest } from './correct';
import type { ClosedPeriods, Correction } from './correction';
import { writeNotes } from './notes';
import { judgePromises } from './promises';
import type { Scene } from './scene';
import { judgeStanding } from './standing';
import { temperLedger } from './temper';
import { readWarnings } from './warnings';

/**
 * Everything that can be said of a thread on a day. Pure: the same three arguments give the same answer.
 *
 * @param corrections what the user knows better, oldest first
 * @param today civil day in the thread's zone
 */
export function assess(thread: Thread, corrections: readonly Correction[], today: IsoDay): Assessment {
  const scene = setScene(thread, latest(corrections), today);
  const { regime, clocks, windows, questions, school } = scene;
  const notes = writeNotes(scene);
  return {
    today,
    regime,
    clocks,
    windows,
    promises: judgePromises(scene),
    school,
    questions,
    notes,
    warnings: readWarnings(scene),
    ...judgeStanding(scene),
  };
}

function setScene(thread: Thread, held: ReadonlyMap<string, Correction>, today: IsoDay): Scene {
  const choice = chooseRegime(thread, correctedRegime(held));
  const regime = choice.id === null ? null : regimeOf(choice.id);
  const asked = thread.messages.filter((message) => message.party === 'requester').map((message) => message.text);
  const acts = readActs(thread).map((act, at) =>
    completeAct(correctAct(act, held), thread.messages[at], regime, asked),
  );
  const closures = correctedClosures(held);
  const clocks = readClocks(thread, acts, choice.id, today, closures);
  const clocksThen = readClocksThen(thread, acts, choice.id, closures);
  const windows = readWindows(thread, acts, clocks, choice.id, today);
  const rows = readLedger(thread, acts).map((row) => correctAnswer(row, held));
  const school = regime && readSchool(thread, regime, clocks, closures);
  const questions = temperLedger(thread, rows);
  return { thread, today, regime: choice, acts, clocks, clocksThen, windows, school, questions };
}

/** Whose answer came within the shortest time that any body has was in time, whatever the term dates. */
function readSchool(
  thread: Thread,
  law: Regime,
  clocks: readonly Clock[],
  closures: ClosedPeriods | null,
): Assessment['school'] {
  if (!law.longer.some(({ sessions }) => sessions !== null)) return null;
  if (closures) return 'given';
  const mayMove = clocks.some(({ clock, state, from }) => clock === 'response' && state !== 'met' && from !== null);
  return mayMove && longerFor(thread, law)?.sessions ? 'bounds' : null;
}

/** Adds what only the law can tell: the provisions relied on and the days promised. Only authorities cite and promise. */
function completeAct(
  act: BareAct & Pick<Act, 'corrected'>,
  message: Message | undefined,
  regime: Regime | null,
  asked: readonly string[],
): Act {
  if (message?.party !== 'authority') return { ...act, promises: [], citations: [] };
  const addWorkingDays = (from: IsoDay, days: number) =>
    regime ? calendarOf(regime.calendar).addWorkingDays(from, days) : null;
  return {
    ...act,
    citations: readCitations(message, regime?.short ?? null, asked),
    promises: readPromises(message, act, addWorkingDays),
  };
}
