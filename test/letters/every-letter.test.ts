import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { dueOn } from '../../lib/law/deadline';
import type { Term } from '../../lib/law/regime';
import { regimeOf } from '../../lib/law/regimes';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices, type LetterKind } from '../../lib/letters/letter';
import { countCpuTime } from '../cpu-time.ts';
import { goldNames, readGold } from '../questions/gold';
import { readLabelled } from '../questions/labelled';
import { GIVEN, lettersFor, type Offered, ownWords } from './every-letter';
import { objectionsTo } from './portal-rules';

/** Threads of the project and, where they lie beside it, the labelled ones. */
const letters = [...readLabelled(), ...goldNames().map(readGold)].flatMap(lettersFor);

/** What only another law has, once what applies one law by another is left out. */
const foreign: Readonly<Record<string, RegExp>> = {
  'uk-foia': /[Rr]egulation \d|Scotland|Scottish/,
  'uk-eir': /[Ss]ection \d|Scotland|Scottish/,
  'uk-foisa': /[Rr]egulation \d|Information Act 2000|\bICO\b|Office/,
  'uk-eisr': /[Ss]ection \d|Regulations 2004 \(|\bICO\b/,
};
const applied =
  /section 50 of the Freedom of Information Act 2000, as applied by regulation 18|section 47\(1\) of the Freedom of Information \(Scotland\) Act 2002, as applied by regulation 17|Environmental Information \(Scotland\) Regulations 2004/g;

const months = 'January February March April May June July August September October November December'.split(' ');

function daysIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/g)].flatMap(([, date = '', month = '', year]) => {
    const at = months.indexOf(month) + 1;
    return at === 0 ? [] : [`${year}-${String(at).padStart(2, '0')}-${date.padStart(2, '0')}`];
  });
}

/** The days that the law counts from the day of a request, and from today. */
function countedDays({ assessment }: Offered): readonly string[] {
  const regime = assessment.regime.id === null ? null : regimeOf(assessment.regime.id);
  if (regime === null) return [];
  const terms: readonly (Term | null)[] = [regime.response, regime.extension?.term ?? null];
  const starts = [assessment.today, ...assessment.clocks.flatMap(({ from }) => from ?? [])];
  const calendar = calendarOf(regime.calendar);
  return starts.flatMap((start) =>
    terms.flatMap((term) => (term === null ? [] : [JSON.stringify(dueOn(start, term, calendar))])),
  );
}

describe('every letter that is offered, on every labelled thread', () => {
  test('there are many, and of every kind', () => {
    const kinds = new Set<LetterKind>(letters.map(({ kind }) => kind));
    expect(kinds.size).toBe(7);
    expect(letters.length).toBeGreaterThan(150);
  });

  test.each(letters)('$name: no placeholder', (one) => {
    const text = ownWords(one, one.whole.text);
    expect(text).not.toMatch(/[[\]{}]|undefined|\bnull\b|\bNaN\b|\b[Ii]nsert\b|TODO|\bxxx/);
    expect(text).not.toMatch(/ {2}| ,|\.\.(?!\.)|\(\)|: \.|\bof \.|, \./);
    for (const paragraph of one.whole.text.split('\n\n')) expect(paragraph.trim()).not.toBe('');
  });

  test.each(letters)('$name: no day that nobody named or counted', (one) => {
    const named = one.thread.messages.flatMap(({ text }) => daysIn(text));
    const known = `${JSON.stringify([one.assessment, one.thread])}${[...countedDays(one), ...named].join()}`;
    for (const day of daysIn(ownWords(one, one.whole.text))) expect(known).toContain(day);
  });

  test.each(letters)('$name: no section of another law', (one) => {
    const law = foreign[one.assessment.regime.id ?? ''] ?? /section \d|regulation \d/i;
    const own = ownWords(one, one.whole.text).replace(applied, '').replaceAll(one.thread.authority.name, '');
    const asked = one.whole.grounds.map(({ section }) => section).join('; ');
    expect(own).not.toMatch(law);
    if (one.assessment.regime.id === null) expect(asked.replace(/[; ]/g, '')).toBe('');
  });

  test.each(letters)('$name: nothing that was answered is asked or complained of', ({ assessment, whole }) => {
    const isSettled = (state: string) => state === 'answered' || state === 'not-applicable';
    const flat = (text: string) => text.replace(/\s+/g, ' ');
    const open = assessment.questions.filter(({ answer }) => !isSettled(answer.state));
    const others = open.map(({ question }) => flat(question.text)).join('\n');
    for (const { question, answer } of assessment.questions) {
      const words = flat(question.text).slice(0, 60);
      if (!isSettled(answer.state) || words.length < 15 || others.includes(words)) continue;
      expect(whole.text).not.toContain(`\u201c${words}`);
      for (const line of whole.text.split('\n'))
        expect(line.replace(/^[\w.]+\. |^- /, '').startsWith(words)).toBe(false);
    }
  });

  test.each(letters)(
    '$name: the portal takes it, and it is no longer than it has to be',
    ({ kind, thread, first, whole }) => {
      expect(objectionsTo(thread, first.text, kind === 'internal-review')).toEqual([]);
      expect(first.text).toMatch(/^Dear [^\n]+,\n\n/);
      expect(first.text.endsWith(`Yours faithfully,\n\n${thread.requester.name}`)).toBe(true);
      const questions = kind === 'narrowed-request' || kind === 'clarification';
      expect(first.text.split(/\s+/).length).toBeLessThan(questions ? 1200 : 700);
      expect(whole.blanks).toEqual([]);
    },
  );

  test.each(letters)('$name: what is given stands in it, once', ({ whole, first }) => {
    const asked = first.blanks.filter(({ id }) => id !== 'reason' && id !== 'your-name');
    for (const { id } of asked) expect([id, whole.text.includes(GIVEN)]).toEqual([id, true]);
  });
});

describe('what the user chooses', () => {
  test.each(letters)('$name: the own section stands apart, the name and the greeting are as chosen', (one) => {
    const { kind, thread, assessment, first } = one;
    const own = 'I measured it myself.';
    const choices = { ...bareChoices(kind), own, signature: 'O. Fennimore\nSandholt', salutation: 'Dear all,' };
    const { text } = draftLetter(thread, assessment, choices, assessment.today);
    expect(text).toContain(`:\n\n${own}\n\n`);
    expect(text.endsWith('Yours faithfully,\n\nO. Fennimore\nSandholt')).toBe(true);
    expect(text.startsWith('Dear all,')).toBe(first.to === 'authority');
  });

  test.each(letters)('$name: what is switched off is not in the letter', ({ kind, thread, assessment, whole }) => {
    const off = whole.grounds.map(({ id }) => id);
    const { text } = draftLetter(thread, assessment, { ...bareChoices(kind), off }, assessment.today);
    for (const ground of whole.grounds) expect(text).not.toContain(ground.text);
  });
});

test('a draft costs less than 20 ms', () => {
  const spent = countCpuTime();
  for (const { kind, thread, assessment } of letters)
    draftLetter(thread, assessment, bareChoices(kind), assessment.today);
  expect(spent() / letters.length).toBeLessThan(20);
});
