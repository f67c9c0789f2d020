/** How large a part of the extension may be, in bytes. */
export interface Budget {
  readonly what: string;
  /** Which files of the build count. */
  readonly counts: (file: string) => boolean;
  readonly raw: number;
  readonly gzip: number;
  /** What made it larger than was planned, by feature; empty when nothing did. */
  readonly because: readonly { readonly feature: string; readonly raw: number; readonly gzip: number }[];
}

/** Planned: 48 kB raw and 17 kB gzip for the content script, 230 kB and 75 kB for all code, styles and pages. */
export const budgets: readonly Budget[] = [
  {
    what: 'content script',
    counts: (file) => file.startsWith('content-scripts/'),
    raw: 48_000,
    gzip: 17_000,
    because: [],
  },
  {
    what: 'whole extension',
    counts: (file) => /\.(js|css|html)$/.test(file),
    raw: 230_000,
    gzip: 75_000,
    because: [
      { feature: 'laws of some twenty countries with their calendars (lib/law)', raw: 145_000, gzip: 46_000 },
      { feature: 'what was asked, and what became of it (lib/questions)', raw: 165_000, gzip: 60_000 },
      {
        feature:
          'letters in other words: tables read by their columns, words of like meaning and irregular verbs, what is left over, what was settled or is missing (lib/questions)',
        raw: 44_000,
        gzip: 14_000,
      },
      {
        feature:
          'tables on lines, answers by kind (who, when, how many), refusals with exceptions, lists that leave one out, lists counted anew (lib/questions)',
        raw: 14_000,
        gzip: 5_000,
      },
      { feature: 'what a letter does, with what was learned (lib/thread)', raw: 85_000, gzip: 34_000 },
      { feature: 'days that a letter promises in words (chrono-node)', raw: 65_000, gzip: 22_000 },
      { feature: 'review letters by law, and their editor (lib/letters, panels)', raw: 85_000, gzip: 28_000 },
      {
        feature: 'what can be complained of under four laws: every ground, exemption and exception (lib/letters)',
        raw: 150_000,
        gzip: 40_000,
      },
      {
        feature: 'letters of seven kinds, under 31 further laws, in ten languages (lib/letters)',
        raw: 110_000,
        gzip: 30_000,
      },
      {
        feature: 'questions marked in the letters, walked and corrected (components, panels)',
        raw: 14_000,
        gzip: 5_000,
      },
      {
        feature:
          'the editor for letters of every kind: preview, facts to give, two tabs, mail, print, options (components, panels)',
        raw: 36_000,
        gzip: 14_000,
      },
      {
        feature: 'the casebook: its page, with the letter editor and its styles in it (casebook)',
        raw: 66_000,
        gzip: 22_000,
      },
      {
        feature:
          'the casebook: every case in a table that is searched, filtered and changed, and what there is to do today (casebook/list, today)',
        raw: 52_000,
        gzip: 20_000,
      },
      {
        feature:
          'the casebook: a case with its timeline, its letters, corrections, notes, tags, reminders and rest (casebook/case, timeline)',
        raw: 50_000,
        gzip: 18_000,
      },
      {
        feature:
          'ten thousand cases without a dropped frame: elements that are used again, only what changed read again, the list as it was left (casebook/list, cases)',
        raw: 7_000,
        gzip: 2_000,
      },
      { feature: 'words of like meaning in question and answer (lib/questions)', raw: 15_000, gzip: 7_000 },
      {
        feature: 'requests that ask the same side by side, with what their figures come to (casebook/compare)',
        raw: 27_000,
        gzip: 11_000,
      },
      {
        feature:
          'statistics, of which nine tenths are the charting library, read only when they are opened (casebook/statistics, chart.js)',
        raw: 165_000,
        gzip: 57_000,
      },
      {
        feature:
          'backups and their import, tables, calendar files, and the evidence of a case (casebook/transfer, bundle, cases/backup)',
        raw: 60_000,
        gzip: 24_000,
      },
      { feature: "the options page, and a school's term dates (options, panels)", raw: 20_000, gzip: 9_000 },
      {
        feature:
          'reading from the sites: lists, the tab that reads (with the thread readers in it), its queue, its part of the casebook (reader, list, casebook, background)',
        raw: 62_000,
        gzip: 22_000,
      },
      {
        feature:
          'readings that fail: sites that are down, what was stopped, full disks, lists without end, days without a network; what of a letter was not read, and what it said before (background, reader, cases)',
        raw: 6_000,
        gzip: 2_000,
      },
      {
        feature:
          'what is not judged yet or changed since, judging to its end, news apart from own doings, calendars that take back, groups found in steps (cases, casebook, background)',
        raw: 10_000,
        gzip: 4_000,
      },
      {
        feature: 'reminders: rules, notifications, their options, the popup (background, options, popup)',
        raw: 26_000,
        gzip: 9_000,
      },
      {
        feature:
          'doubt where there is some: pages that broke off, the limit as it stood, shorter times to ask, hopes told from promises, French receipts (lib/assess, law, portals, thread)',
        raw: 10_000,
        gzip: 4_000,
      },
      {
        feature:
          'a database that something else deleted is spoken of; another title, authority or file is noted; rows that are one answer, lists that jump, parts that are refused alone (background, cases, lib/questions)',
        raw: 4_000,
        gzip: 2_000,
      },
      {
        feature:
          'what stands beside questions and asks nothing: announcements, keys to the answers, how to reply, manners, gaps, what leads up to an ask; codes of the requester, letters before a dash (lib/questions)',
        raw: 26_000,
        gzip: 9_000,
      },
      {
        feature:
          'replies set out in other ways: labels that wander, captions, rows of dots, titles over several questions, the request copied; letters that put off, and what is promised in them (lib/questions, thread, law)',
        raw: 6_000,
        gzip: 10_000,
      },
      {
        feature:
          'asks in other words and layouts: lines without marks, things set apart by dashes, the passive, what leads up to a list, what is asked about the request itself (lib/questions)',
        raw: 32_000,
        gzip: 12_000,
      },
      {
        feature:
          'replies set out in still other ways: numbers in any order or counted anew, rows under titles, notes, drawn tables, messages passed on, case systems; rulings at the head of an answer, answers of a word or two, parts that are not given (lib/questions)',
        raw: 55_000,
        gzip: 20_000,
      },
      {
        feature:
          'replies as many more offices set them out: labels behind answers, forms with boxes, records, woven columns, answers on quoted lines, tables by years or numbers, offices and titles between, annexes, letters for a fee; what is said beside a refusal (lib/questions, thread, law)',
        raw: 70_000,
        gzip: 27_000,
      },
      {
        feature:
          'parts answered below them all, questions broken off, summaries under titles, counts of an officer’s own, answers in one row, paragraphs under headings; letters of few words, answers in rows, what asks for nothing (lib/questions, thread, law)',
        raw: 72_000,
        gzip: 24_000,
      },
      {
        feature:
          'labels anywhere in a line, groups, drawn tables and titles of many kinds; what is declined, not had or to come in other words; promised days and acts as learned from twice as many letters (lib/questions, thread, law)',
        raw: 138_000,
        gzip: 47_000,
      },
      {
        feature:
          'a second opinion on where answers stand, and what refuses a whole request, with what was learned (lib/questions/answer/follow, whole/refusing)',
        raw: 54_000,
        gzip: 20_500,
      },
      {
        feature:
          'half of what was asked told apart from all of it, small figures that are masked, notes that say whose they are, departments and titles that count anew (lib/questions)',
        raw: 30_000,
        gzip: 10_000,
      },
    ],
  },
];

/** What is allowed with everything that was added since. */
export function allowance({ raw, gzip, because }: Budget): { readonly raw: number; readonly gzip: number } {
  return {
    raw: because.reduce((sum, each) => sum + each.raw, raw),
    gzip: because.reduce((sum, each) => sum + each.gzip, gzip),
  };
}
