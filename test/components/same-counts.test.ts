import fc from 'fast-check';
import { Window } from 'happy-dom';
import { h, render } from 'preact';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sayNext } from '../../components/banner-words';
import { listControls } from '../../components/controls';
import { tellQuestions } from '../../components/popup/row-words';
import { QuestionList } from '../../components/QuestionList';
import { assess } from '../../lib/assess/assess';
import type { Assessment } from '../../lib/assess/assessment';
import type { Correction } from '../../lib/assess/correction';
import { answerWords } from '../../lib/assess/words';
import { rowOf } from '../../lib/cases/row';
import { report } from '../../lib/cli/report';
import { rowOf as lineOf } from '../../lib/cli/row';
import type { AnswerState } from '../../lib/questions/question';
import { parseThread } from '../../lib/thread/parse';
import type { Thread } from '../../lib/thread/thread';
import { sampleCase } from '../cases/samples';
import { readingOf } from '../cli/reading';
import { readDemo } from '../demo/read';
import { threadsOn } from '../demo/threads/index';
import { listCases, readChecked } from '../portals/stored';
import { readFixtures } from '../questions/fixture';
import { watchedActions } from './actions';
import { viewOf } from './invent';

// A window of its own, because fixtures are read from files, whose addresses a page's URL does not know.
beforeAll(() => void vi.stubGlobal('document', new Window().document));
afterAll(() => void vi.unstubAllGlobals());

const TODAY = '2026-11-21';
const states = Object.keys(answerWords) as AnswerState[];
type Counts = Readonly<Record<AnswerState, number>>;

function countBy(found: readonly string[]): Counts {
  const counts = states.map((state) => [
    state,
    found.filter((one) => one === state || one === answerWords[state]).length,
  ]);
  return Object.fromEntries(counts);
}

/** The counts that words name: `3 of 9 questions not answered, 1 unclear`; what they do not name is none. */
function countsIn(words: string, names: Partial<Record<AnswerState, string>>): Partial<Counts> {
  const read = (name: string) =>
    Number(new RegExp(`(\\d+)(?: of \\d+)?(?: questions?)? ${name}`, 'i').exec(words)?.[1] ?? 0);
  return Object.fromEntries(Object.entries(names).map(([state, name]) => [state, read(name)]));
}

function pick(counts: Counts, names: Partial<Record<AnswerState, string>>): Partial<Counts> {
  return Object.fromEntries(Object.entries(counts).filter(([state]) => Object.hasOwn(names, state)));
}

const inBanner = {
  unanswered: 'not answered',
  'partly-answered': 'partly answered',
  deferred: 'put off',
  refused: 'refused',
  unclear: 'unclear',
} as const;

const inNote = {
  unanswered: 'unanswered',
  'partly-answered': 'only partly answered',
  deferred: 'put off',
  refused: 'refused',
} as const;

const doubtInNote = / For (\d+) of \d+ it could not be told\./;

function bannerCounts(assessment: Assessment): Partial<Counts> {
  const line = sayNext(assessment)[1]?.textContent?.split(' \u00b7 ')[0] ?? '';
  return countsIn(line, inBanner);
}

function tableCounts({ questions, today }: Assessment): Counts {
  const container = document.createElement('div');
  render(h(QuestionList, { rows: questions, today, actions: watchedActions() }), container);
  const found = [...container.querySelectorAll('li .state > strong')].map(({ textContent }) => textContent ?? '');
  render(null, container);
  return countBy(found);
}

/** Everything that counts, laid beside the questions themselves. */
function compare(thread: Thread, corrections: readonly Correction[]): void {
  const assessment = assess(thread, corrections, TODAY);
  const truth = countBy(assessment.questions.map(({ answer }) => answer.state));
  const all = assessment.questions.length;
  expect(tableCounts(assessment), 'the table').toEqual(truth);
  expect(bannerCounts(assessment), 'the banner').toEqual(pick(truth, inBanner));

  const row = rowOf({ ...sampleCase(), thread }, assessment);
  const open = truth.unanswered + truth['partly-answered'] + truth.deferred + truth.unclear;
  const listed = { ...row, state: 'quiet', workingDaysLate: null } as const;
  const popup = tellQuestions(listed) ?? '';
  expect(popup === '', 'the popup').toBe(all === 0);
  expect(countsIn(popup, { unclear: 'open or unclear', refused: 'refused' }), `the popup: ${popup}`).toEqual({
    unclear: open,
    refused: truth.refused,
  });

  const label = listControls(viewOf({ assessment }), { portal: '', url: '', gaps: [] }).find(
    ([id]) => id === 'questions',
  );
  expect(label?.[1] ?? 'Questions (0)', 'the button').toBe(`Questions (${all})`);

  const reading = readingOf(thread);
  const line = lineOf('page.html', reading, assessment)['questions'] as readonly { readonly answer: string }[];
  expect(countBy(line.map(({ answer }) => answer)), 'the command line, as JSON').toEqual(truth);
  const section = /\nQUESTIONS\n([\s\S]*?)(?:\n\n|$)/.exec(report(reading, assessment))?.[1] ?? '';
  const said = [...section.matchAll(/^ {6}([A-Z][a-z ]+?)(?: \([^\n]*?\))?\. /gm)].map(([, words]) => words ?? '');
  expect(countBy(said), 'the command line, for people').toEqual(truth);

  const last = assessment.notes.findLast(({ act }) => act.kind === 'response' || act.kind === 'review-outcome');
  if (!last || all === 0) return;
  expect(countsIn(last.headline, inNote), `the note: ${last.headline}`).toEqual(pick(truth, inNote));
  expect(Number(doubtInNote.exec(` ${last.headline}`)?.[1] ?? 0), last.headline).toBe(truth.unclear);
}

const threads: readonly (readonly [string, Thread])[] = [
  ...threadsOn(TODAY).flatMap((demo) => {
    const reading = demo.withdrawn ? null : readDemo(demo, TODAY);
    return reading ? [[`demo: ${demo.slug}`, reading.thread] as const] : [];
  }),
  ...readFixtures().map(({ name, thread }) => [`fixture: ${name}`, thread] as const),
  ...listCases().flatMap((name) => {
    const parsed = parseThread(readChecked(name).thread);
    return parsed.ok ? [[`stored: ${name}`, parsed.value] as const] : [];
  }),
];

describe('banner, note, table, popup and command line count the same', () => {
  test.each(threads)('%s', (_name, thread) => {
    compare(thread, []);
  });

  test('also after any corrections', () => {
    const asking = threads.filter(([, thread]) => assess(thread, [], TODAY).questions.length > 1);
    expect(asking.length).toBeGreaterThan(40);
    const some = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...states)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...asking), some, ([, thread], picks) => {
        const { questions } = assess(thread, [], TODAY);
        const corrections = picks.flatMap(([at, to]): readonly Correction[] => {
          const id = questions[at % questions.length]?.question.id;
          return id === undefined ? [] : [{ kind: 'answer', questionId: id, to, on: TODAY }];
        });
        compare(thread, corrections);
      }),
      { numRuns: 60 },
    );
  });
});
