import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import type { Assessment } from '../../lib/assess/assessment';
import { draftLetter } from '../../lib/letters/draft';
import type { Letter } from '../../lib/letters/letter';
import { bareChoices } from '../../lib/letters/letter';
import type { Thread } from '../../lib/thread/thread';
import { countCpuTime } from '../cpu-time.ts';
import { buildThread, goldNames, hasGold, readGold } from '../questions/gold';

interface Drafted {
  readonly name: string;
  readonly thread: Thread;
  readonly assessment: Assessment;
  /** With every ground, the doubtful ones too. */
  readonly all: Letter;
  /** As it first meets the user. */
  readonly first: Letter;
}

function draft(name: string): Drafted {
  const gold = readGold(name);
  const thread = buildThread(gold);
  const today = gold.now.slice(0, 10);
  const assessment = assess(thread, [], today);
  const all = draftLetter(thread, assessment, bareChoices('internal-review'), today);
  const off = all.grounds.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
  return {
    name,
    thread,
    assessment,
    all,
    first: draftLetter(thread, assessment, { ...bareChoices('internal-review'), off }, today),
  };
}

const drafts = goldNames().map(draft);

/** Sections that only another law has. */
const foreign: Readonly<Record<string, RegExp>> = {
  'uk-foia': /[Rr]egulation \d|FOISA|Scottish Information/,
  'uk-eir': /[Ss]ection \d|FOISA/,
  'uk-foisa': /[Rr]egulation \d|\bICO\b/,
  'uk-eisr': /[Ss]ection \d/,
};

const months = 'January February March April May June July August September October November December'.split(' ');

function isoDays(text: string): readonly string[] {
  return [...text.matchAll(/\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/g)].flatMap(([, date = '', month = '', year]) => {
    const at = months.indexOf(month) + 1;
    return at === 0 ? [] : [`${year}-${String(at).padStart(2, '0')}-${date.padStart(2, '0')}`];
  });
}

/** The letter without what it quotes. */
function ownWords(text: string): string {
  return text.replace(/\u201c[^\u201d]*\u201d/g, '');
}

describe.skipIf(!hasGold)('letters on the labelled threads', () => {
  test.each(drafts)('no placeholder that the thread did not have: $name', ({ thread, all }) => {
    const said = thread.messages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
    for (const [bracket] of all.text.matchAll(/\[[^\]]*\]/g)) expect(said).toContain(bracket);
    expect(ownWords(all.text)).not.toMatch(/[[\]{}]|undefined|null|NaN/);
  });

  test.each(drafts)('no section of another law: $name', ({ assessment, all }) => {
    expect(ownWords(all.text)).not.toMatch(foreign[assessment.regime.id ?? ''] ?? /$^/);
  });

  test.each(drafts)('every quotation stands in the thread: $name', ({ thread, all }) => {
    const said = thread.messages.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n');
    const quoted = [...all.text.matchAll(/\u201c([^\u201d]*?)\u2026?\u201d/g)].map(([, words = '']) => words);
    expect(quoted.filter((words) => !said.includes(words) && words !== thread.title)).toEqual([]);
  });

  test.each(drafts)(
    'every day is one of the thread, its clocks or its promises: $name',
    ({ thread, assessment, all }) => {
      const known = new Set([
        ...thread.messages.map(({ sentOn }) => sentOn),
        ...assessment.clocks.flatMap(({ due, endedOn }) => [due, endedOn]),
        ...assessment.notes.flatMap(({ act }) => act.promises.map(({ date }) => date)),
      ]);
      expect(isoDays(ownWords(all.text)).filter((day) => !known.has(day))).toEqual([]);
    },
  );

  test.each(drafts)(
    'nothing is said of a question that was answered or does not apply: $name',
    ({ assessment, all }) => {
      const open = assessment.questions.filter(({ answer }) => !['answered', 'not-applicable'].includes(answer.state));
      const settled = assessment.questions.filter(({ answer }) =>
        ['answered', 'not-applicable'].includes(answer.state),
      );
      const others = open.map(({ question }) => question.text.replace(/\s+/g, ' ')).join('\n');
      for (const { question } of settled) {
        const words = question.text.replace(/\s+/g, ' ').slice(0, 60);
        if (!others.includes(words)) expect(all.text).not.toContain(`\u201c${words}`);
      }
    },
  );

  test.each(drafts)('the portal takes it, and it is no longer than two pages: $name', ({ thread, first }) => {
    expect(first.text).toMatch(/^Dear [^\n]+,\n\n/);
    expect(first.text.endsWith(`Yours faithfully,\n\n${thread.requester.name}`)).toBe(true);
    expect(first.text.split(/\s+/).length).toBeLessThan(700);
  });

  test('a draft costs less than 20 ms', () => {
    const spent = countCpuTime();
    for (const { thread, assessment } of drafts)
      draftLetter(thread, assessment, bareChoices('internal-review'), assessment.today);
    expect(spent() / drafts.length).toBeLessThan(20);
  });
});
