import type { Page } from 'puppeteer-core';
import { eventually, type Hand, handOnOurs, handOnPortal, openOurs } from '../browsers/hand.ts';
import type { Launched } from '../browsers/launch.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { savePictures } from './shots.ts';

/** The thread that shows most. */
const THREAD = '/request/complaints_numbers_software_cost';

/** Where the walk tells what it sees. */
export type Say = (line: string) => void;

function brief(text: string, most = 150): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > most ? `${flat.slice(0, most)}...` : flat;
}

async function tell(say: Say, hand: Hand, role: string, host: string): Promise<void> {
  const { pieces } = await hand.look();
  for (const piece of pieces.filter((each) => each.role === role && each.host === host))
    say(`  ${role}: ${brief(piece.name)}`);
}

async function seeThread(say: Say, hand: Hand, family: Launched['family']): Promise<void> {
  await hand.find('button', /^(Track|Stop tracking)$/, 15_000);
  say(`The thread ${hand.page.url()}:`);
  await tell(say, hand, 'heading', 'replydue-banner');
  const { hosts } = await hand.look();
  for (const { message, text } of hosts.filter(({ host }) => host === 'replydue-note'))
    say(`  note in ${message}: ${brief(text ?? '')}`);
  await savePictures(hand.page, family, 'thread', { narrow: true, dark: true });
}

async function seeQuestions(say: Say, hand: Hand, family: Launched['family']): Promise<void> {
  await hand.press('button', /^Questions/);
  await hand.find('list', /./, 300).catch(() => null);
  say('Its questions:');
  await eventually(async () => (await hand.look()).pieces.some(({ role }) => role === 'listitem'));
  await tell(say, hand, 'listitem', 'replydue-banner');
  await savePictures(hand.page, family, 'question-list', { narrow: true, dark: true, whole: true });
  await goToUnanswered(say, hand, family);
  await seeMarks(say, hand, family);
  await hand.press('button', /^Questions/);
}

async function goToUnanswered(say: Say, hand: Hand, family: Launched['family']): Promise<void> {
  await hand.press('button', /^Next unanswered$/);
  await hand.press('button', /^Correct: Q4$/);
  const { name } = await hand.find('status', /^Question /);
  say(`  The next one that was not answered: ${name}.`);
  await savePictures(hand.page, family, 'question-correcting', { narrow: true, dark: true });
}

async function seeMarks(say: Say, hand: Hand, family: Launched['family']): Promise<void> {
  for (const [name, letter] of [
    ['marked-request', '.outgoing'],
    ['marked-answer', '.incoming'],
  ] as const) {
    await hand.page.$$eval(`${letter} .correspondence_text`, (found) =>
      found.at(-1)?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    await savePictures(hand.page, family, name, { narrow: false, dark: true });
  }
  say('  Every question is marked in the letters, and so is its answer.');
  await hand.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/** Tracked first, so that the popup has something to order. */
const OTHERS = [
  'pothole_damage_claims',
  'street_lights_switched_off',
  'surveys_of_culverts',
  'advice_on_broadband_vouchers',
];

async function track(hand: Hand): Promise<void> {
  await hand.press('button', /^Track$/);
  await hand.find('button', /^Stop tracking$/);
}

async function trackOthers(say: Say, hand: Hand): Promise<void> {
  for (const slug of OTHERS) {
    await hand.page.goto(`${ORIGIN}/request/${slug}`);
    await track(hand);
    const { pieces } = await hand.look();
    say(`Tracked: ${slug}: ${pieces.find(({ role }) => role === 'heading')?.name ?? ''}`);
  }
}

async function draft(say: Say, hand: Hand, family: Launched['family']): Promise<void> {
  await hand.press('button', /^Draft internal review$/);
  const letter = await hand.find('textbox', /letter/);
  say('The letter that was drafted:');
  for (const line of (letter.value ?? '').split('\n').filter(Boolean).slice(0, 12)) say(`  | ${brief(line)}`);
  await savePictures(hand.page, family, 'draft', { narrow: true, dark: false });
}

async function fill(say: Say, hand: Hand, family: Launched['family']): Promise<void> {
  if (await hand.has('button', /^Leave out$/)) await hand.press('button', /^Leave out$/);
  await hand.press('button', /^Put it into the portal's form$/);
  const { page } = hand;
  await page.waitForSelector('#outgoing_message_body', { timeout: 15_000 });
  const filled = await eventually(() =>
    page.$eval(
      '#outgoing_message_body',
      (box) => /internal review/i.test((box as HTMLTextAreaElement).value) && (box as HTMLTextAreaElement).value,
    ),
  );
  if (!filled) throw new Error(`The portal's own form at ${page.url()} was not filled in.`);
  say(`The portal's own form at ${page.url()}: ${filled.length} characters filled in, nothing sent.`);
  await savePictures(page, family, 'form-filled', { narrow: true, dark: false, whole: true });
}

async function seePopup(say: Say, launched: Launched, page: Page): Promise<void> {
  await page.bringToFront();
  await page.reload({ waitUntil: launched.family === 'chromium' ? 'load' : [] });
  await page.waitForSelector('[data-case]', { timeout: 15_000 });
  say('The popup:');
  const rows = await page.$$eval('[data-case]', (found) => found.map((row) => row.textContent ?? ''));
  for (const row of rows) say(`  ${brief(row, 300)}`);
  await savePictures(page, launched.family, 'popup', { narrow: true, dark: true });
  const { pieces } = await handOnOurs(page).look();
  say(`  (${pieces.length} pieces for a screen reader)`);
}

async function seeCasebook(say: Say, launched: Launched): Promise<void> {
  const page = await openOurs(launched, '/casebook.html');
  await page.bringToFront();
  const hand = handOnOurs(page);
  await hand.find('link', /^Complaints: numbers/, 15_000);
  await savePictures(page, launched.family, 'casebook', { narrow: true, dark: true });
  await hand.press('link', /^Complaints: numbers/);
  await hand.find('heading', /^Letters$/, 15_000);
  say('The casebook, and a case in it:');
  for (const words of await page.$$eval('.letters > li, .clocks > li, .history > li', (found) =>
    found.map((each) => each.textContent ?? ''),
  ))
    say(`  ${brief(words)}`);
  await savePictures(page, launched.family, 'casebook-case', { narrow: true, dark: true, whole: true });
  await hand.press('button', /^Draft internal review$/);
  await hand.find('switch', /./, 15_000);
  await savePictures(page, launched.family, 'casebook-letter', { narrow: true, dark: true });
  await page.close();
}

const SCHOOL = '/request/hire_of_the_school_minibus';

async function seeSchool(say: Say, hand: Hand, family: Launched['family']): Promise<void> {
  await hand.page.goto(`${ORIGIN}${SCHOOL}`);
  await hand.press('button', /^Dates$/);
  await hand.press('button', /^Give the school's term dates$/);
  await hand.press('button', /^Add a closed period$/);
  await hand.find('textbox', /^First closed day, period 2$/);
  say("A school's dates, and the form for its term dates:");
  await tell(say, hand, 'listitem', 'replydue-banner');
  await savePictures(hand.page, family, 'school', { narrow: true, dark: true });
}

async function seeOptions(say: Say, launched: Launched): Promise<void> {
  const page = await openOurs(launched, '/options.html');
  await page.bringToFront();
  await page.waitForSelector('dd:not(:empty)', { timeout: 15_000 });
  say('The options page:');
  for (const heading of await page.$$eval('h2', (found) => found.map((each) => each.textContent ?? '')))
    say(`  ${heading}`);
  await savePictures(page, launched.family, 'options', { narrow: true, dark: true, whole: true });
}

/** Walks through the demo as a person would, from a thread to a filled form and the popup, saves pictures and tells what it sees. */
export async function walk(launched: Launched, say: Say): Promise<void> {
  const popup = await openOurs(launched, '/popup.html');
  const page = await launched.browser.newPage();
  const hand = handOnPortal(page, popup);
  await trackOthers(say, hand);
  await page.goto(`${ORIGIN}/profile/sign_in?as=maren_holloway&r=${THREAD}`);
  await seeThread(say, hand, launched.family);
  await seeQuestions(say, hand, launched.family);
  await track(hand);
  say('Tracked.');
  await draft(say, hand, launched.family);
  await fill(say, hand, launched.family);
  await seeSchool(say, hand, launched.family);
  await seePopup(say, launched, popup);
  await seeCasebook(say, launched);
  await seeOptions(say, launched);
}
