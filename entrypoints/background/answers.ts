import type { Assessment } from '../../lib/assess/assessment';
import type { Case, CaseRow } from '../../lib/cases/case';
import type { Casebook, Judged } from '../../lib/cases/casebook';
import { beginCase, followThread } from '../../lib/cases/changes/follow';
import type { Drafts } from '../../lib/cases/letters/drafts';
import { type CountLate, lateOn } from '../../lib/cases/row';
import { bareSettings, type LetterSettings } from '../../lib/cases/settings';
import type { Choices, Letter, LetterKind, Offer } from '../../lib/letters/letter';
import { failureOf } from '../../lib/messaging/failure';
import type { KeptView, ListedCase, PageFacts, PageView } from '../../lib/messaging/protocol';
import type { Answers } from '../../lib/messaging/receive';
import type { IsoDay, Thread } from '../../lib/thread/thread';
import type { readAnswersOf } from './read-answers';
import type { reminderAnswersOf } from './reminder-answers';

/** What the answers are made with. */
export interface Desk {
  readonly casebook: Casebook;
  readonly drafts: Drafts;
  readonly todayIn: (zone: string) => IsoDay;
  readonly now: () => string;
  /** Everything that can be said of a case today. */
  readonly assess: (kept: Case) => Assessment;
  readonly settings: LetterSettings;
  readonly draft: (thread: Thread, assessment: Assessment, choices: Choices, today: IsoDay) => Letter;
  /** The letters that can be drafted for a thread today. */
  readonly offer: (thread: Thread, assessment: Assessment, today: IsoDay) => readonly Offer[];
  readonly reviewForm: (thread: Thread) => string | null;
  readonly followUpForm: (thread: Thread) => string | null;
  readonly countLate: CountLate;
  readonly laws: PageView['laws'];
  /** Opens a thread in a tab, with its letter editor open; `kind` null: with the letter that fits best. */
  readonly openEditor: (url: string, kind: LetterKind | null) => Promise<void>;
  /** With which letter the page of a thread was opened for its letter editor; says so once. */
  readonly takeEditor: (url: string) => Promise<PageView['openEditor']>;
  /** Puts what opens in a page into the page of a tab. */
  readonly loadPanels: (tabId: number) => Promise<void>;
  /** Called after each change of the casebook; not waited for. */
  readonly afterChange: () => void;
}

/** Before a list, so many rows are judged anew; the rest follows in the background. */
const AT_ONCE = 25;

/** A thread as far as it is known, and what is said of it. */
interface Known extends Judged {
  readonly tracked: boolean;
}

/** What the background answers to each message. */
export function answersOf(
  desk: Desk,
): Omit<Answers, keyof ReturnType<typeof readAnswersOf> | keyof ReturnType<typeof reminderAnswersOf>> {
  const { casebook, drafts } = desk;
  const changed = <T>(value: T): T => {
    desk.afterChange();
    return value;
  };
  const follow = (thread: Thread) => drafts.followThread(thread).catch(() => thread);
  return {
    'assess-page': async ({ thread }, asker) => {
      const known = await readThread(desk, await follow(thread));
      return viewOf(desk, known, asker === 'page' ? await desk.takeEditor(thread.url) : null);
    },
    'track-case': async ({ thread }) => viewOf(desk, changed(tracked(await casebook.trackCase(await follow(thread))))),
    'forget-case': async ({ thread }) => {
      await casebook.forgetCases([thread.url]);
      return viewOf(desk, changed(untracked(desk, await follow(thread))));
    },
    'correct-case': async ({ facts, correction }) =>
      viewOf(desk, changed(tracked(await casebook.correctCase(await follow(facts.thread), correction)))),
    'undo-correction': async ({ facts, target }) => {
      const thread = await follow(facts.thread);
      const judged = await casebook.undoCorrection(thread, target);
      return viewOf(desk, changed(judged ? tracked(judged) : untracked(desk, thread)));
    },
    'draft-letter': async ({ facts, choices }) => {
      const { kept, assessment } = await readThread(desk, await follow(facts.thread));
      return desk.draft(kept.thread, assessment, choices, desk.todayIn(kept.thread.zone));
    },
    'save-draft': (draft) => drafts.saveDraft(draft),
    'discard-draft': async ({ url, kind }) => {
      await drafts.discardDraft(url, kind);
      return null;
    },
    'read-draft': ({ url, kind }) => drafts.readDraft(url, kind),
    'take-draft': ({ url, isReview }) => drafts.takeDraft(url, isReview),
    'keep-width': async ({ width }) => {
      await desk.settings.keepWidth(width);
      return null;
    },
    'load-panels': async (_request, _asker, tabId) => {
      if (tabId !== null) await desk.loadPanels(tabId);
      return null;
    },
    'list-cases': async (wanted) => {
      if ((await casebook.rejudgeRows(AT_ONCE)) > 0) desk.afterChange();
      const { rows, ...rest } = await casebook.listRows(wanted);
      return { ...rest, cases: rows.map((row) => listedOf(desk, row)) };
    },
    'open-case': async ({ url }) => {
      const kept = await casebook.findCase(url);
      return kept ? keptView(desk, judge(desk, kept)) : null;
    },
    'correct-kept-case': async ({ url, correction }) => {
      const judged = await casebook.correctKept(url, correction);
      return judged && keptView(desk, changed(judged));
    },
    'undo-kept-correction': async ({ url, target }) => {
      const judged = await casebook.undoKept(url, target);
      return judged && keptView(desk, changed(judged));
    },
    'save-notes': async ({ url, notes, over }) => changed(await casebook.saveNotes(url, notes, over)),
    'draft-kept-letter': async ({ url, choices }) => {
      const kept = await casebook.findCase(url);
      return kept ? desk.draft(kept.thread, desk.assess(kept), choices, desk.todayIn(kept.thread.zone)) : null;
    },
    'keep-with': async ({ urls, change }) => {
      await casebook.keepWith(urls, change);
      return changed(null);
    },
    'forget-cases': async ({ urls }) => {
      await casebook.forgetCases(urls);
      return changed(null);
    },
    'open-editor': async ({ url, kind }) => {
      await desk.openEditor(url, kind);
      return null;
    },
    'casebook-changed': () => changed(null),
    'read-settings': () => desk.settings.readSettings(),
    'save-settings': (settings) => desk.settings.saveSettings(settings),
  };
}

/** What is known of a thread with this reading of its page. Where storage fails, the page is assessed all the same. */
async function readThread(desk: Desk, thread: Thread): Promise<Known> {
  try {
    const judged = await desk.casebook.updateCase(thread);
    if (!judged) return untracked(desk, thread);
    desk.afterChange();
    return tracked(judged);
  } catch (error) {
    return readWithoutStorage(desk, thread, failureOf(error).words);
  }
}

async function readWithoutStorage(desk: Desk, thread: Thread, words: string): Promise<Known> {
  const kept = await desk.casebook.findCase(thread.url).catch(() => undefined);
  const known = kept ? tracked(judge(desk, followThread(kept, thread, desk.now()))) : untracked(desk, thread);
  const { assessment } = known;
  return { ...known, assessment: { ...assessment, warnings: [words, ...assessment.warnings] } };
}

function tracked(judged: Judged): Known {
  return { ...judged, tracked: true };
}

function untracked(desk: Desk, thread: Thread): Known {
  return { ...judge(desk, beginCase(thread, desk.now())), tracked: false };
}

function judge(desk: Desk, kept: Case): Judged {
  return { kept, assessment: desk.assess(kept) };
}

async function viewOf(
  desk: Desk,
  { kept, assessment, tracked }: Known,
  openEditor: PageView['openEditor'] = null,
): Promise<PageView> {
  return {
    assessment,
    tracked,
    corrections: kept.corrections,
    offers: desk.offer(kept.thread, assessment, desk.todayIn(kept.thread.zone)),
    drafts: await desk.drafts.findDrafts(kept.url).catch(() => []),
    settings: await desk.settings.readSettings().catch(() => bareSettings),
    reviewForm: desk.reviewForm(kept.thread),
    followUpForm: desk.followUpForm(kept.thread),
    editorWidth: await desk.settings.readWidth().catch(() => null),
    openEditor,
    laws: desk.laws,
  };
}

async function keptView(desk: Desk, judged: Judged): Promise<KeptView> {
  const { thread, history, keeping } = judged.kept;
  const facts: PageFacts = { thread, gaps: [], viewer: 'requester' };
  return { facts, view: await viewOf(desk, tracked(judged)), history, keeping };
}

function listedOf({ todayIn, countLate }: Desk, row: CaseRow): ListedCase {
  return { ...row, ...lateOn(row, todayIn(row.zone), countLate) };
}
