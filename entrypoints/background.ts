import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { assess } from '../lib/assess/assess';
import type { Case } from '../lib/cases/case';
import { Casebook } from '../lib/cases/casebook';
import { Drafts } from '../lib/cases/letters/drafts';
import { DailyCheck } from '../lib/cases/reads/daily-check';
import { ReadQueue } from '../lib/cases/reads/queue';
import { ReminderBook } from '../lib/cases/reminders/book';
import { LetterSettings } from '../lib/cases/settings';
import { Store } from '../lib/cases/store';
import { workingDaysLate } from '../lib/law/lateness';
import { regimes } from '../lib/law/regimes';
import { draftLetter } from '../lib/letters/draft';
import { offerLetters } from '../lib/letters/offer';
import { answer } from '../lib/messaging/channel';
import { receive, type Trust } from '../lib/messaging/receive';
import { matchPatterns, portals, siteOf } from '../lib/portals/index';
import type { Portal } from '../lib/portals/portal';
import type { Thread } from '../lib/thread/thread';
import { answersOf } from './background/answers';
import { catchUpWith, DAY_CHANGE, GO_ON } from './background/catch-up';
import { checkDailyWith, endIfThrough } from './background/check-daily';
import { todayHere, todayIn } from './background/days';
import { openEditor, takeEditor } from './background/editor';
import { noteOpened } from './background/loss';
import { answerMenu, makeMenu } from './background/menu';
import { readAnswersOf } from './background/read-answers';
import { Reading } from './background/reading';
import { answerNotices, QUIET_END, remindWith } from './background/remind';
import { reminderAnswersOf } from './background/reminder-answers';
import { loadPanels, wakeOpenTabs } from './background/tabs';

/** What woke the background is answered before it looks after itself; in milliseconds. */
const AFTER_WAKING = 300;

export default defineBackground({ type: 'module', main: listen });

/** Wires all of it. Every listener is there before the first wait: the event that woke the background is among them. */
function listen(): void {
  const patterns = matchPatterns();
  const store = new Store((isNew) => void noteOpened(isNew));
  const casebook = new Casebook(store, { assess: assessToday, todayIn, now });
  const drafts = new Drafts(store, now);
  const queue = new ReadQueue(store);
  const check = new DailyCheck(store, { todayHere, now });
  const reading = new Reading(queue, now, () => check.end());
  const book = new ReminderBook(store, { todayIn, todayHere, now });
  const checkAll = () => Promise.resolve(readAnswers['check-cases']({ urls: null }, 'extension', null));
  const catchUp = catchUpWith(casebook, remindWith(book, checkDailyWith({ check, queue, reading, checkAll })));
  const afterChange = () => void catchUp();
  const answers = answersOf({
    casebook,
    drafts,
    todayIn,
    now,
    assess: assessToday,
    settings: new LetterSettings(store),
    draft: draftLetter,
    offer: offerLetters,
    reviewForm: (thread) => portalOf(thread)?.reviewForm(thread) ?? null,
    followUpForm: (thread) => portalOf(thread)?.followUpForm(thread) ?? null,
    countLate: workingDaysLate,
    laws: regimes.map(({ id, name }) => ({ id, name })),
    openEditor: (url, kind) => openEditor(url, kind, patterns),
    takeEditor,
    loadPanels,
    afterChange,
  });
  const { siteOf: hostOf } = trust();
  const whenEnded = () => endIfThrough({ check, queue });
  const readAnswers = readAnswersOf({ casebook, drafts, queue, reading, siteOf: hostOf, afterChange, whenEnded });
  answer(receive({ ...answers, ...readAnswers, ...reminderAnswersOf(book, afterChange) }, trust()));
  answerMenu();
  answerNotices();
  browser.alarms?.onAlarm.addListener(({ name }) => void ([DAY_CHANGE, QUIET_END, GO_ON].includes(name) && catchUp()));
  browser.runtime.onStartup.addListener(() => void Promise.allSettled([makeMenu(patterns), catchUp()]));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    const isOurs = reason === 'install' || reason === 'update';
    const judged = isOurs ? casebook.doubtRows().catch(() => undefined) : Promise.resolve();
    const renewed = reason === 'update' ? reading.renew() : Promise.resolve();
    void Promise.allSettled([makeMenu(patterns), wakeOpenTabs(patterns), judged.then(catchUp), renewed]);
  });
  setTimeout(() => void catchUp(), AFTER_WAKING);
}

function trust(): Trust {
  return {
    id: browser.runtime.id,
    ownPages: browser.runtime.getURL(''),
    siteOf: (url) => siteOf(url)?.host ?? null,
  };
}

function assessToday({ thread, corrections }: Case): ReturnType<typeof assess> {
  return assess(thread, corrections, todayIn(thread.zone));
}

function portalOf({ portal }: Thread): Portal | undefined {
  return portals.find(({ id }) => id === portal);
}

function now(): string {
  return Temporal.Now.instant().toString();
}
